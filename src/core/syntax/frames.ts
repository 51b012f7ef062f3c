/**
 * Frames: each clause read as who does what, whether it is so, and whether anybody says so. The one place that decides
 * polarity and status; everything else asks.
 */
import type { Act, Control } from '../language/grammar.ts';
import type { ActorSpan } from '../text/actor-spans.ts';
import type { Token } from '../text/tokens.ts';
import { agentIn, antecedentOf, NO_AGENT, type Agent, type AgentContext } from './agents.ts';
import { parseClauses, type Clause, type ClauseTree } from './clauses.ts';
import { classBit, type CompiledGrammar } from './compiled-grammar.ts';
import { findOperators, type Acting } from './scopes.ts';
import { VerbGroups, type Extent, type Tagger, type VerbGroup } from './verb-groups.ts';

export type Polarity = 'affirmed' | 'denied';

/** Whether somebody says that it is so, now. Only `asserted` makes a statement. */
export type Status =
  | 'asserted'
  /** "If we sold", "would sell", "no knowledge that". */
  | 'supposed'
  /** "How we collect", "ask whether". */
  | 'asked'
  | 'past'
  /** "The right to", "a plan to", "obliged to". */
  | 'open'
  | 'topic'
  | 'defined'
  | 'law'
  | 'advice'
  /** Of people whom the notice only speaks of. */
  | 'others';

/** Why a frame is read as it is: an operator's id or a rule of the grammar, and the tokens that it stands on. */
export interface Step {
  readonly by: string;
  readonly at: Extent;
}

export interface Frame {
  readonly clause: Clause;
  readonly act: Act | undefined;
  readonly lemma: string;
  readonly agent: Agent;
  readonly polarity: Polarity;
  readonly status: Status;
  readonly hedged: boolean;
  /** "You must enter". */
  readonly obliged: boolean;
  readonly onDevice: boolean;
  /** Something is excepted from what it says: "to nobody except". */
  readonly excepting: boolean;
  /** What narrows it to a part. */
  readonly restriction: Extent | undefined;
  readonly trace: readonly Step[];
}

export interface ReadingInput {
  readonly tokens: readonly Token[];
  readonly grammar: CompiledGrammar;
  readonly actors: readonly ActorSpan[];
  readonly tagger: Tagger;
}

interface Verdict {
  denied: boolean;
  status: Status;
  hedged: boolean;
  obliged: boolean;
  onDevice: boolean;
  restriction: Extent | undefined;
  trace: Step[];
}

const B = {
  preposition: classBit('preposition'),
  adverb: classBit('adverb'),
  determiner: classBit('determiner'),
  negative: classBit('negative-determiner') | classBit('negative-pronoun'),
  coordinator: classBit('coordinator'),
  contrast: classBit('contrast'),
  readerVoice: classBit('reader-voice'),
  publisherVoice: classBit('publisher-voice'),
  interrogative: classBit('interrogative'),
  auxiliary: classBit('modal') | classBit('do') | classBit('be'),
  negator: classBit('negator'),
};

/** One sentence, read. */
export class SentenceReading {
  readonly tokens: readonly Token[];
  readonly masks: Int32Array;
  readonly tree: ClauseTree;
  readonly frames: readonly Frame[];
  readonly #frames: Frame[];
  readonly operators: readonly Acting[];
  readonly isQuestion: boolean;
  readonly #grammar: CompiledGrammar;
  readonly #agents: AgentContext;
  readonly #verdicts = new Map<Clause, Verdict>();
  readonly #agentOf = new Map<Clause, Agent>();

  constructor({ tokens, grammar, actors, tagger }: ReadingInput) {
    this.tokens = tokens;
    this.#grammar = grammar;
    const groups = new VerbGroups(tokens, grammar, tagger);
    this.masks = groups.masks;
    this.tree = parseClauses(tokens, this.masks, groups.find(), grammar);
    this.operators = findOperators(tokens, this.masks, this.tree, grammar);
    this.isQuestion = tokens.at(-1)?.norm === '?';
    const isReaders = tokens.some((_, at) => (this.masks[at]! & B.readerVoice) !== 0);
    const isOurs = tokens.some((_, at) => (this.masks[at]! & B.publisherVoice) !== 0);
    this.#agents = { tokens, masks: this.masks, actors, grammar, asksPublisher: !isOurs && (this.isQuestion || (isReaders && this.#isAsked(tokens))), speaksAsOne: isReaders && !isOurs && !this.isQuestion };
    this.#frames = this.tree.clauses.map((clause) => this.#frame(clause));
    this.frames = this.#frames;
    for (const frame of this.frames) {
      if (!isProForm(frame.clause.group)) continue;
      const antecedent = this.#antecedentOf(frame);
      if (antecedent) this.resolve(antecedent, frame);
    }
  }

  /**
   * What a pro-form says of the frame that it stands for: "if we sold it, which we do not", "others sell it. We do not."
   * Call it before anything has been read from the frames.
   */
  resolve({ clause }: Frame, { polarity, agent, clause: { group } }: Pick<Frame, 'polarity' | 'agent' | 'clause'>): void {
    const own = this.#frames[clause.index]!;
    if (agent.kind !== 'publisher' && agent.kind !== 'name') return;
    // Of another sentence's words this one has no tokens.
    const place = this.tree.clauses.some((one) => one.group === group) ? group : clause.group;
    const at = { start: place.start, end: place.end };
    this.#frames[clause.index] = { ...own, polarity, agent: { kind: agent.kind }, status: 'asserted', trace: [...own.trace, { by: 'pro-form', at }] };
  }

  /** The frame that a verb said without its words stands for, in a sentence before. */
  lastAct(): Frame | undefined {
    return this.frames.findLast(({ act, clause }) => act !== undefined && act !== 'contain' && !isProForm(clause.group));
  }

  #antecedentOf({ clause }: Frame): Frame | undefined {
    return this.frames.findLast(
      ({ act, clause: before }) => act !== undefined && act !== 'contain' && before.index < clause.index && !isProForm(before.group),
    );
  }

  // "How you use my data", "can I delete it": asked without a question mark.
  #isAsked(tokens: readonly Token[]): boolean {
    return (this.masks[0]! & (B.interrogative | B.auxiliary)) !== 0 && tokens.length > 0;
  }

  /** The frame of a clause. */
  frameOf(clause: Clause): Frame {
    return this.frames[clause.index]!;
  }

  /** The operators over phrases that cover a token, outermost first. */
  over(at: number): readonly Acting[] {
    return this.operators.filter(
      ({ operator, covers }) => operator.scope === 'phrase' && covers.start <= at && at < covers.end,
    );
  }

  /** The frame that the tokens `[start, end)` say something of: of a verb among them, else of the clause they stand in. */
  frameAt(start: number, end: number): Frame | undefined {
    const own = this.tree.clauses.filter(({ group }) => group.head >= start && group.head < end);
    // "Automated decisions are not taken": a participle within the phrase is no verb of the statement.
    const main = own.find(({ relation }) => relation !== 'relative' && relation !== 'participle');
    const described = own[0]?.relation === 'participle' ? own[0].parent : undefined;
    const clause = main ?? this.tree.subjectOf(start) ?? described ?? own[0] ?? this.tree.hostAt(start);
    return clause && this.frames[clause.index];
  }

  /** Does a verb, noun or adjective hand on to it what is said of itself: "able to", "allow … to"? */
  isGoverned(clause: Clause): boolean {
    return clause.parent !== undefined && this.#controlOver(clause, clause.parent, this.#verdict(clause.parent)) !== undefined;
  }

  /** The main clause that everything in the same statement hangs on. */
  sentenceOf(clause: Clause): Clause {
    let one = clause;
    for (let depth = 0; one.parent && depth < MAX_DEPTH; depth++) {
      if (one.relation === 'coordinate' && one.subject && one.parent.relation !== 'adverbial') break;
      one = one.parent;
    }
    return one;
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

  #frame(clause: Clause): Frame {
    const { denied, status, hedged, obliged, onDevice, restriction, trace } = this.#verdict(clause);
    const agent = this.#agent(clause);
    const { entry } = clause.group;
    const isThere = clause.group.copula && clause.subject !== undefined && this.#grammar.words.existential.has(this.tokens[clause.subject.start]!.norm);
    const isOthers = agent.kind === 'others' && status === 'asserted';
    return {
      clause,
      act: isThere ? 'contain' : entry?.act,
      lemma: entry?.lemma ?? this.tokens[clause.group.head]!.norm,
      agent,
      polarity: denied ? 'denied' : 'affirmed',
      status: isOthers ? 'others' : status,
      hedged: hedged && !denied,
      obliged,
      onDevice,
      excepting: this.#excepts(clause),
      restriction: denied ? (restriction ?? this.#sharedRestriction(clause) ?? this.#conditionOf(clause)) : undefined,
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

  // "We do not sell or share the data of minors": the object is of both.
  #sharedRestriction(clause: Clause): Extent | undefined {
    const next = this.tree.clauses[clause.index + 1];
    if (next?.parent !== clause || next.relation !== 'coordinate' || next.subject) return undefined;
    for (let at = clause.group.end; at < next.group.start; at++)
      if (this.tokens[at]!.kind === 'word' && !(this.masks[at]! & (B.coordinator | B.adverb))) return undefined;
    return this.#verdict(next).restriction ?? this.#sharedRestriction(next);
  }

  // "We share no records kept by us, except": behind the comma, words that describe a part of the clause have ended.
  #isDescribedIn(at: number, clause: Clause): boolean {
    let host = this.tree.hostAt(at);
    while (host && (host.relation === 'participle' || host.relation === 'relative') && host !== clause) host = host.parent;
    return host === clause;
  }

  // "If you object, we do not share it": denied of that case.
  #conditionOf(clause: Clause): Extent | undefined {
    const own = new Set<Clause>();
    for (let one: Clause | undefined = clause; one && own.size < MAX_DEPTH; one = one.parent) {
      own.add(one);
      if (one.relation === 'main' || one.subject) break;
    }
    const condition = this.tree.clauses.find(({ relation, parent, mark }) => {
      if (relation !== 'adverbial' || mark === undefined || !parent || !own.has(parent)) return false;
      if (this.#grammar.subordinationOf(this.tokens[mark]!.norm) !== 'condition') return false;
      // "Even if", "whether or not": whatever the case.
      return !this.#grammar.words.regardless.has(this.tokens[mark - 1]?.norm ?? '') && !this.#grammar.words.regardless.has(this.tokens[mark]!.norm);
    });
    return condition && { start: condition.mark!, end: condition.group.end };
  }

  #verdict(clause: Clause): Verdict {
    const known = this.#verdicts.get(clause);
    if (known) return known;
    const { group, relation, parent } = clause;
    const verdict: Verdict = {
      denied: false,
      status: this.isQuestion && relation !== 'adverbial' ? 'asked' : 'asserted',
      hedged: group.hedged,
      obliged: group.obliged,
      onDevice: false,
      restriction: undefined,
      trace: [],
    };
    // Against a ring of parents, which a broken sentence may have.
    this.#verdicts.set(clause, verdict);
    const above = parent ? this.#verdict(parent) : undefined;
    const say = (by: string, at: Extent): void => void verdict.trace.push({ by, at });
    const flip = (by: string, at: Extent): void => {
      verdict.denied = !verdict.denied;
      say(by, at);
    };
    // "It will no longer be kept": what follows on something, not what is done.
    if (group.negator !== undefined && group.tense === 'future' && this.#grammar.words.noMore.has(this.tokens[group.negator + 1]?.norm ?? ''))
      this.#set(verdict, 'open', 'no longer, then', group);
    if (group.negator !== undefined) flip('negation', { start: group.negator, end: group.negator + 1 });
    // "Should we ever sell it", "were we to".
    if (group.inverted && !this.isQuestion && this.#grammar.words.supposingInversion.has(this.tokens[group.start]!.norm))
      this.#set(verdict, 'supposed', 'inverted condition', group);
    if (group.counterfactual) this.#set(verdict, 'supposed', 'counterfactual', group);
    if (this.#isCommand(clause)) this.#set(verdict, 'advice', 'imperative', group);
    this.#readSubject(clause, verdict);
    this.#readObject(clause, verdict);
    for (const acting of this.operators) this.#apply(acting, clause, verdict);
    if (above && parent) this.#inherit(clause, parent, above, verdict, say, flip);
    else if (relation === 'infinitive' && this.#isLeftOpen(clause)) this.#set(verdict, 'open', 'suspended', { start: group.start - 1, end: group.start });
    if (relation === 'adverbial') this.#subordinate(clause, verdict);
    // "We do not require your name": it may be given all the same.
    if (verdict.denied && group.entry && this.#grammar.words.obliging.has(group.entry.lemma)) this.#set(verdict, 'open', 'not obliged', group);
    // "Data that are not shared": which, and not what is done.
    if (verdict.denied && relation === 'relative' && group.negator !== undefined && !this.#isNonRestrictive(clause))
      this.#set(verdict, 'open', 'description', group);
    return verdict;
  }

  // "The right not to tell it", in a fragment without a verb above.
  #isLeftOpen({ group }: Clause): boolean {
    const word = this.tokens[group.start - 1];
    return word?.kind === 'word' && this.#grammar.controlOf(word.stem, word.norm) === 'suspends';
  }

  // "Choose a password", "do not tell it": said to the reader.
  #isCommand({ group, relation, subject }: Clause): boolean {
    const isOpening = relation === 'main' || (relation === 'coordinate' && SENTENCE_ENDS.has(this.tokens[group.start - 1]?.norm ?? ''));
    if (!isOpening || subject) return false;
    return group.form === 'imperative' || (group.form === 'finite' && this.#grammar.words.commanding.has(this.tokens[group.start]!.norm));
  }

  #isNonRestrictive({ mark, start }: Clause): boolean {
    let at = (mark ?? start) - 1;
    while (at > 0 && this.masks[at]! & B.preposition) at--;
    return this.tokens[at]?.kind === 'punct';
  }

  #set(verdict: Verdict, status: Status, by: string, at: Extent): void {
    if (verdict.status !== 'asserted') return;
    verdict.status = status;
    verdict.trace.push({ by, at: { start: at.start, end: at.end } });
  }

  // "Nobody receives", "none of our partners receives", "no names are collected".
  #readSubject(clause: Clause, verdict: Verdict): void {
    const { subject } = clause;
    if (!subject) return;
    for (const { operator, at, covers } of this.operators) {
      if (operator.scope !== 'phrase' || operator.effect !== 'denied') continue;
      if (at.start < subject.start || at.start >= subject.end || covers.start > subject.end) continue;
      if (!this.#opensPhrase(at.start, subject.start)) continue;
      verdict.denied = !verdict.denied || clause.group.negator === undefined;
      verdict.trace.push({ by: operator.id, at });
      return;
    }
  }

  // "We collect no names", "we share it with nobody": the whole clause is denied, whatever else stands in it.
  #readObject(clause: Clause, verdict: Verdict): void {
    const { group } = clause;
    if (group.copula && verdict.denied) return;
    for (const { operator, at } of this.operators) {
      if (operator.scope !== 'phrase' || operator.effect !== 'denied' || at.start < group.end) continue;
      if (!(this.masks[at.start]! & (B.negative | B.negator))) continue;
      if (!this.#isArgument(at.start, clause)) continue;
      if (verdict.denied && group.negator !== undefined) return;
      verdict.denied = true;
      verdict.trace.push({ by: operator.id, at });
      return;
    }
  }

  // Only determiners and adverbs stand between.
  #opensPhrase(at: number, from: number): boolean {
    for (let i = from; i < at; i++)
      if (this.tokens[i]!.kind === 'punct' || !(this.masks[i]! & (B.adverb | B.coordinator))) return false;
    return true;
  }

  // An object or a phrase with a preposition of the verb's own clause, before any joint.
  #isArgument(at: number, clause: Clause): boolean {
    const host = this.tree.hostAt(at);
    if (host !== clause) return false;
    for (let i = clause.group.end; i < at; i++) {
      const { norm, kind } = this.tokens[i]!;
      if (kind === 'punct' && norm !== '(' && norm !== ')') return false;
      if (this.masks[i]! & (B.coordinator | B.contrast)) return i + 1 < at && !(this.masks[i]! & B.contrast) && this.#isPreposed(at);
    }
    return true;
  }

  // "… and with nobody"
  #isPreposed(at: number): boolean {
    return (this.masks[at - 1]! & B.preposition) !== 0;
  }

  #apply({ operator, at }: Acting, clause: Clause, verdict: Verdict): void {
    const { scope, effect, id } = operator;
    if (scope === 'phrase') return;
    if (scope === 'clause' && !this.#standsIn(at, clause)) return;
    if (scope === 'next' && !this.#precedes(at, clause)) return;
    if (scope === 'statement' && !this.#opens(at, clause)) return;
    if (scope === 'sentence' && !this.#sharesStatement(at, clause)) return;
    switch (effect) {
      case 'denied':
        // "We cannot send it without recording": it is recorded.
        if (scope === 'next' && clause.parent?.group.negator !== undefined) {
          const isInability = this.#grammar.words.inability.has(this.tokens[clause.parent.group.negator]!.norm);
          if (!isInability) this.#set(verdict, 'open', id, at);
          return;
        }
        // "Never, under any circumstances": said twice, denied once. A verb behind "without" is turned by it.
        verdict.denied = scope === 'clause' ? true : !verdict.denied;
        verdict.trace.push({ by: id, at });
        return;
      case 'hedged':
        verdict.hedged = true;
        return;
      case 'restricted':
        verdict.restriction ??= at;
        return;
      case 'on-device':
        verdict.onDevice = true;
        return;
      case 'excepted':
      case 'none':
        return;
      default:
        this.#set(verdict, effect, id, at);
    }
  }

  // In the clause's own words: its group, its subject, what hangs on it.
  #standsIn(at: Extent, clause: Clause): boolean {
    const { group, subject } = clause;
    if (at.start >= group.start && at.start < group.end) return true;
    if (subject && at.start >= subject.start && at.start < subject.end) return this.tree.subjectOf(at.start) === clause;
    const host = this.tree.hostAt(at.start);
    if (host === clause) return true;
    // In the sentence's front, before the subject of its main clause.
    return host === undefined && clause.relation === 'main' && at.start < group.start;
  }

  // "The law allows it, and we do it": said of the first alone.
  #sharesStatement(at: Extent, clause: Clause): boolean {
    const host = this.tree.clauses.find(({ group }) => group.start < at.end && group.end > at.start) ?? this.tree.hostAt(at.start);
    return host === undefined || this.sentenceOf(host) === this.sentenceOf(clause);
  }

  #precedes(at: Extent, clause: Clause): boolean {
    let from = at.end;
    while (from < clause.group.start && this.masks[from]! & B.adverb) from++;
    return from === clause.group.start;
  }

  // The first clause behind it, and what depends on it.
  #opens(at: Extent, clause: Clause): boolean {
    const first = this.tree.clauses.find(({ group }) => group.start >= at.end - 1 && group.end > at.end);
    for (let one: Clause | undefined = clause; one; one = one.parent) {
      if (one === first) return true;
      if (one.relation === 'main') return false;
      if (one.relation === 'coordinate' && this.#isTurn(one)) return false;
    }
    return false;
  }

  #isTurn(clause: Clause): boolean {
    let at = (clause.subject?.start ?? clause.group.start) - 1;
    while (at > 0 && this.masks[at]! & B.adverb) at--;
    return at >= 0 && (this.masks[at]! & B.contrast) !== 0;
  }

  #inherit(
    clause: Clause,
    parent: Clause,
    above: Verdict,
    verdict: Verdict,
    say: (by: string, at: Extent) => void,
    flip: (by: string, at: Extent) => void,
  ): void {
    const { relation, group } = clause;
    if (relation === 'adverbial') return;
    if (relation === 'coordinate') return this.#coordinate(clause, parent, above, verdict, say);
    // "Please note that we share it": told, though the reader is asked to note it.
    const isTold = above.status === 'advice' && relation === 'complement' && parent.group.entry?.reports !== 'suspended';
    if (above.status !== 'asserted' && !isTold) this.#set(verdict, above.status, 'within', parent.group);
    if (relation === 'relative') {
      // "No code that could send your name".
      const phrase = this.#antecedentPhrase(clause);
      if (phrase && clause.group.entry?.act && !verdict.denied) flip(phrase.operator.id, phrase.at);
      return;
    }
    if (relation === 'participle') return;
    if (relation === 'complement') {
      const reports = parent.group.entry?.reports;
      const isFree = clause.mark === undefined || clause.mark < parent.group.start;
      if (isFree) return;
      if (this.#isFreeRelative(clause, parent)) return;
      if (this.masks[clause.mark!]! & B.interrogative && !this.#isThat(clause.mark!)) this.#set(verdict, 'asked', 'indirect question', clauseMark(clause));
      // "You may request that we not share it", "we require that they delete it".
      else if (this.#isThat(clause.mark!) && this.#grammar.words.mandative.has(this.tokens[clause.mark! - 1]?.stem ?? '')) this.#set(verdict, 'open', 'wished', clauseMark(clause));
      else if (reports === 'suspended' || (reports === 'asserted' && above.denied)) this.#set(verdict, 'supposed', 'reported', parent.group);
      return;
    }
    // "Without recording": decided by what stands right before it.
    if (this.operators.some(({ operator, at }) => operator.scope === 'next' && this.#precedes(at, clause))) return;
    // "Ask us not to share": what the reader asks of the publisher.
    if (relation === 'infinitive' && this.#isAskedOfPublisher(clause, parent)) return this.#set(verdict, 'open', 'suspended', parent.group);
    const governed = this.#controlOver(clause, parent, above);
    if (!governed) {
      // What an act that is denied would serve for is not said to be done: "we do not use cookies to record your name".
      if (above.denied && relation === 'infinitive') {
        if (parent.group.entry?.act === 'use' && !this.#hasComma(parent.group.end, group.start)) flip('purpose of what is denied', parent.group);
        else this.#set(verdict, 'open', 'purpose of what is denied', parent.group);
      }
      verdict.hedged ||= above.hedged && relation === 'infinitive';
      return;
    }
    const { control, denied, obliging } = governed;
    verdict.hedged ||= above.hedged || governed.hedged === true;
    verdict.restriction ??= above.restriction;
    if (obliging && denied) return this.#set(verdict, 'open', 'not obliged', governed.at);
    if (control === 'suspends') return this.#set(verdict, 'open', 'suspended', governed.at);
    if (control === 'ends') return this.#set(verdict, denied ? 'asserted' : 'past', 'past', governed.at);
    const turns = control === 'reverses' ? !denied : denied;
    // "You may refuse to allow us to": what the reader can prevent.
    if (turns && this.#agent(parent).kind === 'reader' && this.#agent(clause).kind !== 'reader')
      return this.#set(verdict, 'open', 'for the reader to do', governed.at);
    if (turns) flip(control === 'reverses' ? 'reversed' : 'handed on', governed.at);
  }

  // "We use what you write": the thing, not the question.
  #isFreeRelative({ mark }: Clause, { group: { entry, head } }: Clause): boolean {
    if (!this.#grammar.words.freeRelative.has(this.tokens[mark!]!.norm) || this.#grammar.words.asking.has(this.tokens[head]!.stem)) return false;
    return entry?.act === 'use' || entry?.act === 'share' || entry?.act === 'sell' || entry?.act === 'retain';
  }

  #isThat(at: number): boolean {
    return this.#grammar.words.complement.has(this.tokens[at]!.norm);
  }

  #hasComma(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.tokens[at]!.norm === ',') return true;
    return false;
  }

  // "We do not sell, rent or share": what is said of the first is said of each, unless one has auxiliaries of its own or
  // stands behind a turn.
  #coordinate(clause: Clause, parent: Clause, above: Verdict, verdict: Verdict, say: (by: string, at: Extent) => void): void {
    const { group } = clause;
    // "Please note that we keep it, but we do not sell it": whoever has a subject is not commanded.
    const isCommanded = above.status === 'advice' && clause.subject !== undefined;
    if (above.status !== 'asserted' && !isCommanded) this.#set(verdict, above.status, 'joined', parent.group);
    if (clause.subject) return;
    // "What we will not do: sell your name": the list goes on the verb that stands for its items.
    if (this.#standsForAny(parent)) {
      verdict.denied = above.denied !== verdict.denied;
      return say('joined', parent.group);
    }
    const isBare = group.start === group.head || group.form === 'infinitive' || group.form === 'gerund';
    const sharesAuxiliary = isBare && (group.form === parent.group.form || group.form === 'participle' || group.form === 'infinitive');
    const isTurned = this.#isTurn(clause);
    verdict.hedged ||= above.hedged && sharesAuxiliary;
    verdict.obliged ||= above.obliged && sharesAuxiliary;
    if (!isTurned && sharesAuxiliary && above.denied && !verdict.denied && this.#deniesAlong(clause, parent)) {
      verdict.denied = true;
      verdict.restriction ??= above.restriction;
      say('joined', parent.group);
    }
  }

  // "We keep it safe, do not share it, and use it": a finite verb behind "and" with a form of its own starts anew.
  #deniesAlong(clause: Clause, parent: Clause): boolean {
    const { group } = clause;
    // "We do not sell your data and share it only with couriers": with an object before "and" the negation has ended.
    let last = group.start - 1;
    while (last > parent.group.end && this.masks[last]! & B.adverb) last--;
    const isAdding = this.#grammar.words.adding.has(this.tokens[last]?.norm ?? '');
    if (isAdding && last > parent.group.end && group.form === 'finite' && !this.#hasComma(parent.group.end, last)) return false;
    if (group.form !== 'finite' || parent.group.negator === undefined) return true;
    const joint = this.tokens[group.start - 1];
    const isPlainAnd = joint !== undefined && (this.masks[group.start - 1]! & B.coordinator) !== 0;
    const opening = this.tokens[parent.group.start - 1]?.norm;
    return !(isPlainAnd && opening === ',' && parent.relation === 'coordinate');
  }

  #standsForAny({ group }: Clause): boolean {
    return isProForm(group) || this.#grammar.words.proVerbs.has(this.tokens[group.head]!.norm);
  }

  #antecedentPhrase(clause: Clause): Acting | undefined {
    const noun = (clause.mark ?? clause.start) - 1;
    return this.over(noun).find(({ operator, at }) => operator.effect === 'denied' && noun - at.end < MAX_ANTECEDENT);
  }

  // What governs an infinitive or gerund: a noun or adjective right before it, else the verb above.
  #controlOver(
    clause: Clause,
    parent: Clause,
    above: Verdict,
  ): { control: Control; denied: boolean; obliging: boolean; hedged?: boolean; at: Extent } | undefined {
    const { group, relation, mark } = clause;
    let before = (mark ?? group.start) - 1;
    while (before > parent.group.end && this.masks[before]! & B.adverb) before--;
    const word = this.tokens[before];
    const noun = word && before >= parent.group.end - 1 && word.kind === 'word' ? this.#grammar.controlOf(word.stem, word.norm) : undefined;
    if (noun && before >= parent.group.end) {
      const phrase = this.over(before).find(({ operator }) => operator.effect === 'denied');
      // The negative phrase has denied the clause above already, where it is its argument.
      const counted = phrase !== undefined && above.trace.some(({ at }) => at.start === phrase.at.start);
      const denied = phrase && !counted ? !above.denied : above.denied;
      // "We reserve the right to": it may be done.
      const isReserved = noun === 'suspends' && this.#grammar.words.reserving.has(parent.group.entry?.lemma ?? this.tokens[parent.group.head]!.stem);
      return { control: isReserved ? 'passes' : noun, denied, obliging: this.#isObliging(before), hedged: isReserved, at: { start: before, end: before + 1 } };
    }
    // "Is used to share": passive and adjacent; "used to share" is the past.
    const { entry } = parent.group;
    const control = entry?.control;
    if (!control) {
      // "Designed to", "not programmed to": a participle in the list of governing words.
      const head = this.tokens[parent.group.head]!;
      const own = relation === 'infinitive' && parent.group.end === group.start ? this.#grammar.controlOf(head.stem, head.norm) : undefined;
      return own && !entry?.act ? { control: own, denied: above.denied, obliging: this.#isObliging(parent.group.head), at: parent.group } : undefined;
    }
    // "We used to sell" is over; "is used to sell" is a purpose.
    if (entry.act === 'use' && relation === 'infinitive') {
      const isOver = parent.group.tense === 'past' && parent.group.voice === 'active' && parent.group.end === group.start;
      return isOver ? { control: 'ends', denied: above.denied, obliging: false, at: parent.group } : undefined;
    }
    if (entry.governs === 'gerund' && relation !== 'gerund') return undefined;
    const isNear = group.start - parent.group.end <= MAX_CONTROLLED;
    if (!isNear) return undefined;
    const obliging = this.#grammar.words.obliging.has(entry.lemma);
    return { control, denied: above.denied, obliging, at: parent.group };
  }

  // "Obliged to": without a denial it is done; "not obliged to" leaves it open.
  #isObliging(at: number): boolean {
    return this.#grammar.words.obliging.has(this.#grammar.readingOf(this.tokens[at]!.norm)?.entries[0]?.lemma ?? '');
  }

  #subordinate(clause: Clause, verdict: Verdict): void {
    if (clause.mark === undefined) return;
    const kind = this.#grammar.subordinationOf(this.tokens[clause.mark]!.norm);
    if (kind === 'condition' || kind === 'exception') this.#set(verdict, 'supposed', `${kind} clause`, clauseMark(clause));
    if (kind === 'comparison') this.#set(verdict, 'open', 'comparison', clauseMark(clause));
    // "Where we do not collect your consent": denied of some cases, told of none.
    if (kind === 'occasion' && verdict.denied) this.#set(verdict, 'supposed', 'occasion clause', clauseMark(clause));
  }

  #agent(clause: Clause): Agent {
    const known = this.#agentOf.get(clause);
    if (known) return known;
    this.#agentOf.set(clause, NO_AGENT);
    const agent = this.#findAgent(clause);
    this.#agentOf.set(clause, agent);
    return agent;
  }

  #findAgent(clause: Clause): Agent {
    const { group, relation, parent, subject } = clause;
    if (group.voice === 'passive') {
      const by = this.#byAgent(clause);
      if (by) return by;
      return NO_AGENT;
    }
    if (subject) {
      const found = agentIn(this.#agents, subject);
      if (found.kind === 'unknown' && found.at && this.#isPronoun(found.at)) return this.#resolve(clause);
      // "We record and in some cases keep it": a phrase between the joint and the verb is no subject.
      if (found.kind === 'unknown' && relation === 'coordinate' && parent && this.masks[subject.start]! & B.preposition) return this.#agent(parent);
      return found;
    }
    if (!parent) return NO_AGENT;
    if (relation === 'coordinate') return parent.group.voice === 'passive' ? NO_AGENT : this.#agent(parent);
    if (relation === 'relative') {
      const antecedent = antecedentOf(this.#agents, clause, parent.group.end > clause.start ? 0 : parent.group.end);
      const found = agentIn(this.#agents, antecedent);
      return this.#isEngaged(parent, antecedent, found) ? { kind: 'third-party', at: antecedent } : found;
    }
    if (relation === 'participle') return NO_AGENT;
    // "You consent to our sending": the possessive is its subject.
    if (relation === 'gerund' && this.masks[group.start - 1]! & B.publisherVoice)
      return { kind: 'publisher', at: { start: group.start - 1, end: group.start } };
    // "Allow advertisers to collect", "ask you to give", "offer you the choice to enter".
    if (relation === 'infinitive' && (parent.group.entry?.control || this.#hasGoverningNoun(clause, parent))) {
      const object = this.#agents.actors.find(({ start, end }) => start >= parent.group.end && end <= group.start);
      if (object) return { kind: object.actor, at: { start: object.start, end: object.end } };
    }
    // "Providers are obliged not to disclose": whoever is obliged.
    if (relation === 'infinitive' && parent.group.voice === 'passive') return this.#bearer(parent);
    return this.#agent(parent);
  }

  // The subject of a passive, its own or that of the clause that it goes on.
  #bearer(clause: Clause): Agent {
    for (let one: Clause | undefined = clause, depth = 0; one && depth < MAX_DEPTH; one = one.parent, depth++) {
      if (one.subject) return agentIn(this.#agents, one.subject);
      if (one.relation !== 'coordinate' && one.relation !== 'participle') break;
    }
    return NO_AGENT;
  }

  // "We use Tallyhouse, a counter, which records": a name among what the publisher works with is somebody else's.
  #isEngaged(parent: Clause, { start, end }: Extent, { kind }: Agent): boolean {
    if ((kind !== 'name' && kind !== 'unknown') || this.#agent(parent).kind !== 'publisher') return false;
    const isNamed = (at: number): boolean => {
      const token = this.tokens[at];
      return token?.kind === 'word' && token.capital && token.norm === token.stem && this.masks[at] === 0;
    };
    if (kind === 'name') return isNamed(start);
    return this.tokens[start - 1]?.norm === ',' && (this.masks[start]! & B.determiner) !== 0 && isNamed(start - 2) && end > start;
  }

  #isAskedOfPublisher(clause: Clause, parent: Clause): boolean {
    const { entry, head } = parent.group;
    if (entry?.reports !== 'suspended' && !this.#grammar.words.asking.has(this.tokens[head]!.stem)) return false;
    const object = this.#agents.actors.find(({ start, end }) => start >= parent.group.end && end <= clause.group.start);
    return object?.actor === 'publisher' && (parent.relation === 'gerund' || this.#agent(parent).kind !== 'publisher');
  }

  #hasGoverningNoun({ group }: Clause, parent: Clause): boolean {
    const before = group.start - 1;
    const word = this.tokens[before];
    return word !== undefined && before >= parent.group.end && this.#grammar.controlOf(word.stem, word.norm) !== undefined;
  }

  #byAgent({ group }: Clause): Agent | undefined {
    for (let at = group.end; at < group.end + BY_WITHIN && at < this.tokens.length; at++) {
      if (this.#grammar.slotOf(this.tokens[at]!.norm) !== 'agent') continue;
      const end = Math.min(this.tokens.length, at + 1 + BY_LENGTH);
      const actor = this.#agents.actors.find(({ start }) => start > at && start < end);
      return actor ? { kind: actor.actor, at: { start: actor.start, end: actor.end } } : undefined;
    }
    return undefined;
  }

  #isPronoun({ start }: Extent): boolean {
    return (this.masks[start]! & classBit('pronoun')) !== 0;
  }

  // Somebody named behind the verb; else whoever gets what is shared.
  #receivingFrom({ group, subject }: Clause, clause: Clause): Extent | undefined {
    const named = this.#agents.actors.findLast(
      ({ actor, start, end }) => actor === 'third-party' && start >= subject!.end && end <= clause.group.start,
    );
    const isShared = group.entry?.act === 'share' || group.entry?.act === 'sell';
    return named ?? (isShared && clause.group.entry?.act !== undefined ? clause.subject : undefined);
  }

  // "It records": whoever was spoken of before.
  #resolve(clause: Clause): Agent {
    const before = this.tree.clauses.findLast(({ index, subject }) => index < clause.index && subject !== undefined);
    if (before && before.index < clause.index) {
      const agent = this.#agent(before);
      // "We share it with the host, and they use it": whoever says "we" is not "they".
      const [first, second] = [before.subject!.start, before.subject!.end];
      const isWe = agent.kind === 'publisher' && second - first === 1 && (this.masks[first]! & B.publisherVoice) !== 0;
      const other = isWe ? this.#receivingFrom(before, clause) : undefined;
      if (other) return { kind: 'third-party', at: other };
      if (agent.kind === 'publisher' || agent.kind === 'name' || agent.kind === 'third-party') return agent;
    }
    return { kind: 'unknown', at: clause.subject! };
  }
}

function clauseMark({ mark, start }: Clause): Extent {
  const at = mark ?? start;
  return { start: at, end: at + 1 };
}

const SENTENCE_ENDS = new Set(['?', '!', '.']);

/** Does it stand for a verb that was said before? */
export function isProForm({ form }: VerbGroup): boolean {
  return form === 'ellipsis' || form === 'silent';
}

const MAX_ANTECEDENT = 6;
const MAX_DEPTH = 40;
const MAX_CONTROLLED = 14;
const BY_WITHIN = 8;
const BY_LENGTH = 6;
