/**
 * Frames: each clause read as who does what, whether it is so, and whether anybody says so. The one place that decides
 * polarity and status; everything else asks.
 */
import type { ActorSpan } from './actor-span.ts';
import type { Token } from '../tokens/tokens.ts';
import type { AgentKind } from './agents.ts';
import { isDescribing, type Clause, type ClauseTree } from './clause.ts';
import { ClauseAgents } from './clause-agents.ts';
import type { CompiledGrammar } from './compiled-grammar.ts';
import { deniesObject } from './control-over.ts';
import type { Frame, Status } from './frame.ts';
import { B, ParsedSentence } from './parsed-sentence.ts';
import { nominalOf, type Nominal } from './nominals.ts';
import { Residue } from './residue.ts';
import { Restrictions } from './restrictions.ts';
import type { Acting } from './scopes.ts';
import type { Tagger } from './tagger.ts';
import { isProForm, type Extent } from './verb-group.ts';
import { Verdicts } from './verdicts.ts';

export interface ReadingInput {
  readonly tokens: readonly Token[];
  readonly grammar: CompiledGrammar;
  readonly actors: readonly ActorSpan[];
  readonly tagger: Tagger;
  /** What stands between quotation marks. */
  readonly quoted?: readonly Extent[];
  /** It goes on from words before it: a lead-in, a heading. */
  readonly opened?: boolean;
}

// A relative clause tells what is done with what it describes.
const isAct = ({ relation, group }: Clause): boolean => relation === 'relative' && group.entry?.act !== undefined;

const OTHERS: ReadonlySet<AgentKind> = new Set(['third-party', 'name', 'reader']);

/** One sentence, read. */
export class SentenceReading {
  readonly tokens: readonly Token[];
  readonly masks: Int32Array;
  readonly tree: ClauseTree;
  readonly operators: readonly Acting[];
  readonly isQuestion: boolean;
  readonly frames: readonly Frame[];
  readonly #frames: Frame[];
  readonly #sentence: ParsedSentence;
  readonly #agents: ClauseAgents;
  readonly #verdicts: Verdicts;
  readonly #residue: Residue;
  readonly #restrictions: Restrictions;

  constructor({ tokens, grammar, actors, tagger, quoted = [], opened = false }: ReadingInput) {
    this.#sentence = new ParsedSentence(tokens, grammar, tagger, { quoted, opened });
    const { masks, tree, operators, isQuestion } = this.#sentence;
    this.tokens = tokens;
    this.masks = masks;
    this.tree = tree;
    this.operators = operators;
    this.isQuestion = isQuestion;
    this.#agents = new ClauseAgents(this.#sentence, { tokens, masks, actors, grammar, ...this.#voices() });
    this.#verdicts = new Verdicts(this.#sentence, this.#agents);
    this.#residue = new Residue(this.#sentence, actors, (clause) => this.#agents.of(clause));
    this.#restrictions = new Restrictions(this.#sentence, this.#residue, this.#verdicts);
    this.#frames = this.tree.clauses.map((clause) => this.#frame(clause, nominalOf(this.#sentence, clause, actors)));
    this.frames = this.#frames;
    for (const frame of this.frames) {
      if (!isProForm(frame.clause.group)) continue;
      const antecedent = this.#antecedentOf(frame);
      if (antecedent) this.resolve(antecedent, this.#isDeniedThing(frame) ? { ...frame, polarity: 'denied' } : frame);
    }
  }

  // Who says "you" and "I". "How you use my data", "can I delete it": asked without a question mark.
  #voices(): { asksPublisher: boolean; speaksAsOne: boolean } {
    const isReaders = this.tokens.some((_, at) => (this.masks[at]! & B.readerVoice) !== 0);
    const isOurs = this.tokens.some((_, at) => (this.masks[at]! & B.publisherVoice) !== 0);
    const isAsked = (this.masks[0]! & (B.interrogative | B.auxiliary)) !== 0 && this.tokens.length > 0;
    return {
      asksPublisher: !isOurs && (this.isQuestion || (isReaders && isAsked)),
      speaksAsOne: isReaders && !isOurs && !this.isQuestion,
    };
  }

  /**
   * What a pro-form says of the frame that it stands for: "if we sold it, which we do not", "others sell it. We do not."
   * Call it before anything has been read from the frames.
   */
  resolve(
    { clause }: Frame,
    { polarity, agent, status, clause: { group } }: Pick<Frame, 'polarity' | 'agent' | 'status' | 'clause'>,
  ): void {
    const own = this.#frames[clause.index]!;
    if (agent.kind !== 'publisher' && agent.kind !== 'name') return;
    // "The law lets us sell it, but the choice to do so": nobody says that it is done.
    if (group.form === 'silent' && status !== 'asserted') return;
    // 'Some say "we sell it". We do not.': it answers that they say it.
    if (clause.parent && own.trace.some(({ by }) => by === 'quotation')) return;
    // "Their bank gets it; we do not": what is said of the one stands beside what is said of the other.
    if (own.status === 'asserted' && own.agent.kind !== agent.kind && OTHERS.has(own.agent.kind)) return;
    // "Our site uses cookies. Our app does not", "we keep it; we do not do so for others": what the publisher has said itself
    // stays so; it is another case that is denied.
    if (polarity === 'denied' && isSaidOutright(own)) return;
    // Of another sentence's words this one has no tokens.
    const place = this.tree.clauses.some((one) => one.group === group) ? group : clause.group;
    const at = { start: place.start, end: place.end };
    this.#frames[clause.index] = {
      ...own,
      polarity,
      agent: { kind: agent.kind },
      status: 'asserted',
      trace: [...own.trace, { by: 'pro-form', at }],
    };
  }

  /**
   * Who a pronoun is, of whom the sentence before spoke: "Fernpay takes your card. It keeps no copy." Call it before
   * anything has been read from the frames.
   */
  attribute({ clause }: Frame, kind: AgentKind): void {
    const own = this.#frames[clause.index]!;
    const status = statusOf(kind, own.status);
    const at = { start: clause.group.start, end: clause.group.end };
    const trace = [...own.trace, { by: 'antecedent', at: own.agent.at ?? at }];
    // "It": no longer a thing of which alone it is denied.
    const isOfIt = kind === 'publisher' && own.restriction?.start === clause.subject?.start;
    const restriction = isOfIt ? this.#residue.besideAgent(clause) : own.restriction;
    this.#frames[clause.index] = { ...own, agent: { ...own.agent, kind }, status, restriction, trace };
  }

  /** Is its subject the publisher, or all that it offers, and no part of that? */
  isOfWhole({ clause }: Frame): boolean {
    return clause.subject !== undefined && this.#residue.isWhole(clause.subject);
  }

  /** Nobody says that it is so, for what stands in another sentence. Call it before anything has been read from the frames. */
  leaveOpen({ clause }: Frame, by: string): void {
    const own = this.#frames[clause.index]!;
    const at = { start: clause.group.start, end: clause.group.end };
    this.#frames[clause.index] = { ...own, status: 'open', trace: [...own.trace, { by, at }] };
  }

  /** The frame that a verb said without its words stands for, in a sentence before. */
  lastAct(): Frame | undefined {
    return this.frames.findLast(
      ({ act, clause }) => act !== undefined && act !== 'contain' && !isProForm(clause.group),
    );
  }

  // "Selling it is not something we do", "nothing that we would do".
  #isDeniedThing({ clause, polarity }: Frame): boolean {
    const { parent } = clause;
    return polarity === 'affirmed' && parent?.group.copula === true && this.frames[parent.index]?.polarity === 'denied';
  }

  #antecedentOf({ clause }: Frame): Frame | undefined {
    return this.frames.findLast(
      ({ act, clause: before }) =>
        act !== undefined && act !== 'contain' && before.index < clause.index && !isProForm(before.group),
    );
  }

  /** The frame of a clause. */
  frameOf(clause: Clause): Frame {
    return this.frames[clause.index]!;
  }

  /** The operators over phrases that cover a token, outermost first. */
  over(at: number): readonly Acting[] {
    return this.#sentence.over(at);
  }

  /** "Free of advertising", "without trackers": do words before it say that the thing at a token is not there? */
  isLacking(at: number): boolean {
    if (this.over(at).some(({ operator }) => operator.effect === 'denied')) return true;
    let before = at - 1;
    while (this.tokens[before]?.kind === 'word' && this.masks[before]! & (B.adverb | B.determiner)) before--;
    return this.#sentence.grammar.words.lacking.has(this.tokens[before]?.norm ?? '');
  }

  /** The frame that the tokens `[start, end)` say something of: of a verb among them, else of the clause they stand in. */
  frameAt(start: number, end: number): Frame | undefined {
    const own = this.tree.clauses.filter(({ group }) => group.head >= start && group.head < end);
    // "Automated decisions are not taken", "decisions that bind you are not taken": a verb that describes the phrase, or a
    // part of it, is none of the statement; "information that you give us" is one of its own.
    const main = own.find((clause) => !isDescribing(clause));
    let described = own[0] && !isAct(own[0]) ? own[0].parent : undefined;
    while (described && isDescribing(described)) described = described.parent;
    const clause = main ?? this.tree.subjectOf(start) ?? described ?? own[0] ?? this.#statementOn(start);
    return clause && this.frames[clause.index];
  }

  // "We make no decisions that are based on profiles alone": behind verbs that tell of no act the statement is meant.
  #statementOn(at: number): Clause | undefined {
    let clause = this.tree.hostAt(at);
    while (clause?.parent && isDescribing(clause) && !clause.group.entry?.act && clause.group.negator === undefined)
      clause = clause.parent;
    return clause;
  }

  /** Is the token in square brackets, which a template leaves to fill in? */
  isBracketed(at: number): boolean {
    return this.#sentence.isBracketed(at);
  }

  /** Does a verb, noun or adjective hand on to it what is said of itself: "able to", "allow … to"? */
  isGoverned(clause: Clause): boolean {
    return this.#verdicts.isGoverned(clause);
  }

  /** The main clause that everything in the same statement hangs on. */
  sentenceOf(clause: Clause): Clause {
    return this.#sentence.sentenceOf(clause);
  }

  /** The token with which the statement begins that the clause stands in. */
  startOf(clause: Clause): number {
    return this.sentenceOf(clause).start;
  }

  /** The token before which what hangs on the clause has ended. */
  endOf(clause: Clause): number {
    const own = this.sentenceOf(clause);
    for (const next of this.tree.clauses) {
      if (next.group.start <= clause.group.head) continue;
      const isApart = this.sentenceOf(next) !== own;
      if (isApart || (next.relation === 'adverbial' && next.group.start > clause.group.head + 2))
        return isApart ? (next.subject?.start ?? next.group.start) : (next.mark ?? next.start);
    }
    return this.tokens.length;
  }

  #frame(clause: Clause, nominal: Nominal | undefined): Frame {
    const verdict = this.#verdicts.of(clause);
    const { status, hedged, obliged, onDevice, restriction, trace } = verdict;
    const denied = verdict.denied !== (nominal?.excluded === true);
    const agent = nominal?.agent ?? this.#agents.of(clause);
    const { entry } = clause.group;
    const isOfVerb = entry?.negative === true && !deniesObject(this.#sentence, clause);
    // "If you never sign in, it never leaves the phone": a case of it, before the place.
    const narrowing = denied
      ? ((onDevice ? this.#restrictions.conditionOf(clause) : undefined) ??
        restriction ??
        this.#restrictions.of(clause))
      : undefined;
    return {
      clause,
      act: nominal?.act ?? (this.#sentence.isExistential(clause) ? 'contain' : isOfVerb ? undefined : entry?.act),
      ...(nominal?.of === undefined ? {} : { of: nominal.of }),
      ...(nominal?.noun === undefined ? {} : { noun: nominal.noun }),
      lemma: nominal?.lemma ?? entry?.lemma ?? this.tokens[clause.group.head]!.norm,
      agent,
      polarity: denied ? 'denied' : 'affirmed',
      status: statusOf(agent.kind, status),
      hedged: hedged && !denied,
      obliged,
      onDevice,
      excepting: this.#excepts(clause),
      restriction: narrowing && this.#restrictions.whole(clause, narrowing),
      trace,
    };
  }

  #excepts(clause: Clause): boolean {
    return this.operators.some(
      ({ operator, at }) =>
        operator.effect === 'excepted' &&
        (this.tree.hostAt(at.start) === clause ||
          this.tree.subjectOf(at.start) === clause ||
          (this.tokens[at.start - 1]?.norm === ',' && this.#isDescribedIn(at.start, clause))),
    );
  }

  // "We share no records kept by us, except", "with nobody for them to use, except": behind the comma, words that describe
  // a part of the clause, or tell what for, have ended.
  #isDescribedIn(at: number, clause: Clause): boolean {
    let host = this.tree.hostAt(at);
    while (host && ENDED_BY_COMMA.has(host.relation) && host !== clause) host = host.parent;
    return host === clause;
  }
}

const ENDED_BY_COMMA: ReadonlySet<Clause['relation']> = new Set(['participle', 'relative', 'infinitive']);

function isSaidOutright({ status, polarity, hedged, clause: { group }, agent: { kind } }: Frame): boolean {
  const isOwn = kind === 'publisher' || kind === 'both';
  return isOwn && status === 'asserted' && polarity === 'affirmed' && !hedged && group.form === 'finite';
}

// Of people whom the notice only speaks of, nothing is said that holds here.
function statusOf(agent: AgentKind, status: Status): Status {
  return agent === 'others' && status === 'asserted' ? 'others' : status;
}
