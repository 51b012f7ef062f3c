/**
 * What a sentence says is done on a browser signal, read from its frames: whose verb it is, whether it is denied, and
 * whether the signal is its object, its subject or the case in which it holds.
 */
import type { Clause } from '../../syntax/clause.ts';
import { B } from '../../syntax/parsed-sentence.ts';
import type { Frame } from '../../syntax/frame.ts';
import type { CompiledGrammar } from '../../syntax/compiled-grammar.ts';
import type { Sentence } from '../../text/notice.ts';
import type { PatternMatch } from '../../tokens/pattern.ts';
import type { CompiledSignalWords, Response } from './words.ts';

export interface SignalStatement {
  readonly category: string;
  readonly stance: 'stated' | 'denied';
  readonly hedged: boolean;
  /** Tokens of the sentence that name the signal or stand for it. */
  readonly start: number;
  readonly end: number;
  readonly by: 'response' | 'indifference' | 'consequence';
}

/** A signal in a sentence, by its name or by words that stand for one named before. */
interface Mention {
  readonly category: string;
  readonly start: number;
  readonly end: number;
  readonly isName: boolean;
}

interface SignalContext {
  /** The signal that the sentences before speak of. */
  readonly before: string | undefined;
  /** Does the notice say who its publisher is? Else a name may be it. */
  readonly namesPublisher: boolean;
}

/** What a verb of response says: of a frame, or of the publisher right before a verb that is no verb to the grammar. */
interface Responding {
  readonly response: Response;
  readonly at: number;
  readonly frame: Frame | undefined;
  readonly denied: boolean;
  readonly hedged: boolean;
}

const DATA_ACTS: ReadonlySet<Frame['act']> = new Set(['collect', 'use', 'share', 'sell', 'retain', 'contain']);
/** A signal stands no further behind "regardless of". */
const REACH = 8;

export class SignalReading {
  readonly #sentence: Sentence;
  readonly #words: CompiledSignalWords;
  readonly #grammar: CompiledGrammar;
  readonly #mentions: readonly Mention[];
  readonly #before: string | undefined;
  readonly #namesPublisher: boolean;
  readonly #responding: readonly Responding[];

  constructor(
    sentence: Sentence,
    words: CompiledSignalWords,
    grammar: CompiledGrammar,
    { before, namesPublisher }: SignalContext,
  ) {
    this.#sentence = sentence;
    this.#words = words;
    this.#grammar = grammar;
    this.#before = before;
    this.#namesPublisher = namesPublisher;
    this.#mentions = this.#findMentions();
    this.#responding = this.#findResponding();
  }

  /** One statement a signal: of what is done on it rather than of what follows. */
  statements(): SignalStatement[] {
    const { tokens } = this.#sentence;
    if (this.#words.vague.test(tokens)) return [];
    const found = new Map<string, SignalStatement>();
    for (const statement of [...this.#indifferences(), ...this.#responses(), ...this.#consequences()])
      if (!found.has(statement.category)) found.set(statement.category, statement);
    return [...found.values()];
  }

  /** The answer to a label or question that named the signal: "Not supported." */
  fragment(category: string): SignalStatement | undefined {
    const { frames } = this.#sentence.reading;
    const [only] = this.#responding;
    if (!only || frames.length !== 1 || only.frame?.clause.group.form !== 'participle') return undefined;
    return { category, ...stanceOf(only), start: only.at, end: only.at + 1, by: 'response' };
  }

  /** The signal that a question asks the publisher about: "Do you honor it?" */
  asked(): Pick<SignalStatement, 'start' | 'end'> | undefined {
    const { reading } = this.#sentence;
    const verbs = this.#words.responses.scan(this.#sentence.tokens);
    const frame = reading.frames.find(
      ({ clause: { group }, status, agent }) =>
        status === 'asked' &&
        agent.kind === 'publisher' &&
        verbs.some(({ entry, spanStart }) => isHeeding(entry) && group.start <= spanStart && spanStart < group.end),
    );
    return frame && frame.polarity === 'affirmed' ? this.#mentions.find(({ isName }) => isName) : undefined;
  }

  #findMentions(): Mention[] {
    const { tokens } = this.#sentence;
    const excepted = this.#sentence.reading.operators.filter(({ operator }) => operator.effect === 'excepted');
    const names = this.#words.named
      .scan(tokens)
      // "Except for this one, we respond to none."
      .filter(({ spanStart }) => !excepted.some(({ covers }) => covers.start <= spanStart && spanStart < covers.end))
      .map(({ entry, spanStart, spanEnd }) => ({ category: entry, start: spanStart, end: spanEnd, isName: true }))
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .filter((one, index, all) => !all.slice(0, index).some(({ end }) => end > one.start));
    const pointers = this.#words.pointing.scan(tokens).flatMap(({ start, end }) => {
      const category = names.findLast((name) => name.end <= start)?.category ?? this.#before;
      const isFree = !names.some((name) => name.start < end && start < name.end);
      return category && isFree ? [{ category, start, end, isName: false }] : [];
    });
    return [...names, ...pointers].sort((a, b) => a.start - b.start);
  }

  #findResponding(): Responding[] {
    const byPlace = new Map<number, PatternMatch<Response>>();
    for (const match of this.#words.responses.scan(this.#sentence.tokens)) {
      const isInName = this.#mentions.some(
        ({ start, end, isName }) => isName && start <= match.spanStart && match.spanStart < end,
      );
      if (!isInName && !byPlace.has(match.spanStart)) byPlace.set(match.spanStart, match);
    }
    return [...byPlace.values()]
      .sort((a, b) => a.spanStart - b.spanStart)
      .flatMap(({ entry, spanStart }) => this.#respondingAt(entry, spanStart) ?? []);
  }

  #respondingAt(response: Response, at: number): Responding | undefined {
    const { reading, actors } = this.#sentence;
    const own = reading.frames.find(({ clause: { group } }) => group.start <= at && at < group.end);
    if (own) {
      if (this.#isCase(own.clause)) return undefined;
      if (this.#isDescribing(own.clause)) return this.#ofTool(response, at, own);
      // "Nothing has been built to recognise it": what it would have served for is not done.
      const isForNothing = own.status === 'open' && own.trace.some(({ by }) => by === FOR_NOTHING);
      if (!isForNothing && own.status !== 'asserted' && !isAlone(own)) return undefined;
      // "An understanding of how to treat it".
      if (reading.masks[own.clause.group.start - 1]! & B.interrogative) return undefined;
      const acting = isForNothing && own.clause.parent ? reading.frameOf(own.clause.parent) : own;
      // "Such a signal does not change what we do": the signal itself acts.
      if (!this.#isOwn(acting) && !(response === 'affecting' && this.#isName(own.clause))) return undefined;
      const denied = (own.polarity === 'denied') !== this.#isTurnedByName(own) || isForNothing;
      return { response, at, frame: own, denied, hedged: own.hedged };
    }
    // "Our shop honours it": a verb to us.
    if (actors.some(({ actor, end }) => actor === 'publisher' && end === at) || this.#opensWithOwn(at))
      return { response, at, frame: undefined, denied: false, hedged: false };
    // "Not capable of responding": as what it hangs on.
    const [hosting] = this.#hostsOf(at);
    const host = hosting && reading.frameOf(hosting);
    if (!host || host.status !== 'asserted' || !this.#isOwn(host) || this.#isCase(host.clause)) return undefined;
    const between = this.#sentence.tokens.slice(host.clause.group.end, at);
    if (host.clause.group.end > at || between.length > MAX_BETWEEN || between.some(({ kind }) => kind === 'punct'))
      return undefined;
    return { response, at, frame: host, denied: host.polarity === 'denied', hedged: host.hedged };
  }

  // "We employ no software that recognises it": what the publisher's means do, it does.
  #ofTool(response: Response, at: number, { clause, agent, polarity }: Frame): Responding | undefined {
    const host = clause.parent && this.#sentence.reading.frameOf(clause.parent);
    const isOthers = agent.kind === 'third-party' || agent.kind === 'others' || agent.kind === 'name';
    if (response !== 'heeding' || clause.relation !== 'relative' || clause.subject || isOthers || polarity === 'denied')
      return undefined;
    if (host?.status !== 'asserted' || !this.#isOwn(host) || (host.act !== 'use' && host.act !== 'contain'))
      return undefined;
    return { response, at, frame: { ...host, clause }, denied: host.polarity === 'denied', hedged: host.hedged };
  }

  // "Do Not Track is respected": its own "not" denies nothing.
  #isTurnedByName({ trace }: Frame): boolean {
    return trace.some(
      ({ by, at }) =>
        by === 'negation' &&
        this.#mentions.some(({ start, end, isName }) => isName && start <= at.start && at.end <= end),
    );
  }

  /** Does the publisher do it, or nobody else that is named? */
  #isOwn({ agent, clause }: Frame): boolean {
    if (agent.kind === 'publisher' || agent.kind === 'both') return true;
    if (agent.kind === 'name' && !this.#namesPublisher) return !this.#isName(clause);
    if (agent.kind === 'none') return clause.group.voice === 'passive';
    if (agent.kind !== 'unknown') return false;
    // "It" of whoever acted before.
    const { reading } = this.#sentence;
    const isPronoun = agent.at !== undefined && agent.at.end - agent.at.start === 1;
    const actor = reading.frames.find(
      (other) => other.clause.index < clause.index && other.agent.kind !== 'unknown' && other.agent.kind !== 'none',
    );
    if (!isPronoun) return false;
    return actor ? actor.agent.kind === 'publisher' : this.#opensWithOwn(clause.group.start);
  }

  // "Our shop honors": nothing but what the publisher calls its own, or what follows on it behind a mark.
  #opensWithOwn(to: number): boolean {
    const { tokens } = this.#sentence;
    return (
      tokens.slice(0, to).some(({ norm }) => this.#grammar.words.ownPossessives.has(norm)) &&
      !this.#sentence.actors.some(({ actor, end }) => actor === 'third-party' && end <= to)
    );
  }

  // "The networks that we link to": who is spoken of, not what is done.
  #isDescribing(clause: Clause): boolean {
    let one: Clause | undefined = clause;
    for (let depth = 0; one && depth < MAX_DEPTH; depth++) {
      if (one.relation === 'relative') return one.parent !== undefined;
      if (one.relation === 'main' || one.subject) return false;
      one = one.parent;
    }
    return false;
  }

  /** "If", "when": the case in which something is done. */
  #isCase(clause: Clause): boolean {
    const { mark, relation } = clause;
    // "Should your browser send one".
    if (this.#sentence.reading.frameOf(clause).trace.some(({ by }) => by === 'inverted condition')) return true;
    if (relation !== 'adverbial' || mark === undefined) return false;
    const { tokens } = this.#sentence;
    const kind = this.#grammar.subordinationOf(tokens[mark]!.norm);
    return kind === 'condition' || kind === 'occasion';
  }

  *#responses(): Generator<SignalStatement> {
    for (const [index, one] of this.#responding.entries()) {
      if (one.response === 'ceasing') continue;
      const next = this.#responding[index + 1]?.at ?? this.#sentence.tokens.length;
      const previous = this.#responding[index - 1]?.at ?? -1;
      const isPassive = one.frame?.clause.group.voice === 'passive' && one.frame.clause.group.head === one.at;
      const meant = isPassive
        ? this.#mentions.filter(
            ({ start, isName }) =>
              isName && start > previous && start < one.at && this.#isUndergoing(start, one.frame!.clause),
          )
        : this.#mentions.filter(
            (mention) => mention.start > one.at && mention.start < next && this.#isOf(mention, one),
          );
      const named = meant.length ? meant : this.#besides(one);
      for (const { category, start, end } of named) {
        // What is changed besides is no answer: only that nothing is.
        if (one.response === 'affecting' && !one.denied) continue;
        const own = this.#isOppositeOf(one, start) ? { ...one, denied: !one.denied } : one;
        yield { category, ...stanceOf(own), start, end, by: 'response' };
      }
    }
  }

  // "To the one, but not to the other": a negation of its own.
  #isOppositeOf({ at, frame }: Responding, start: number): boolean {
    const { masks } = this.#sentence.reading;
    let before = start - 1;
    while (masks[before]! & (B.preposition | B.determiner)) before--;
    if (this.#grammar.words.pairedNegators.has(this.#sentence.tokens[before]?.norm ?? '')) return false;
    const group = frame?.clause.group;
    return before > at && (masks[before]! & B.negator) !== 0 && !(group && before < group.end);
  }

  // "Such signals are ignored", "Do Not Track: not supported".
  #isUndergoing(at: number, clause: Clause): boolean {
    if (clause.parent === undefined && !clause.subject) return true;
    const { tree } = this.#sentence.reading;
    return tree.subjectOf(at) === (clause.subject ? clause : this.#bearerOf(clause));
  }

  // "They are received and ignored": the subject of the first.
  #bearerOf(clause: Clause): Clause | undefined {
    return clause.relation === 'coordinate' ? clause.parent : undefined;
  }

  #besides({ response, at, frame }: Responding): Mention[] {
    const before = this.#mentions.filter(({ start, isName }) => isName && start < at);
    // "There is no standard for such signals, so we do not respond."
    if (response === 'reacting') return before.slice(-1);
    const subject = response === 'affecting' ? frame?.clause.subject : undefined;
    return subject ? before.filter(({ start }) => start >= subject.start && start < subject.end) : [];
  }

  /** Is the signal the object, or, of what is done on one, the case? */
  #isOf({ start }: Mention, { response, frame, denied, at }: Responding): boolean {
    const { tokens } = this.#sentence;
    if (tokens.slice(at, start).some(({ norm }) => norm === ';')) return false;
    const isBetween = ({ group }: Clause): boolean => group.head > at && group.head < start;
    if (!frame || !this.#sentence.reading.tree.clauses.some((clause) => isBetween(clause) && !this.#isOfName(clause)))
      return true;
    for (const clause of this.#hostsOf(start)) {
      if (clause === frame.clause) return true;
      if (this.#isCase(clause)) return denied && (response === 'reacting' || response === 'affecting');
      if (clause.relation === 'main') return false;
    }
    return false;
  }

  /** The clauses that words stand in, innermost first; a verb within a signal's name is none. */
  *#hostsOf(start: number): Generator<Clause> {
    const { tree } = this.#sentence.reading;
    let clause = tree.subjectOf(start) ?? tree.hostAt(start);
    for (let depth = 0; clause && depth < MAX_DEPTH; depth++) {
      if (!this.#isOfName(clause)) yield clause;
      clause = clause.parent;
    }
  }

  #isOfName({ group: { head } }: Clause): boolean {
    return this.#mentions.some(({ start, end, isName }) => isName && head >= start && head < end);
  }

  *#indifferences(): Generator<SignalStatement> {
    const { tokens, reading } = this.#sentence;
    const isOthers = reading.frames.some(
      ({ agent: { kind }, clause }) =>
        clause.relation === 'main' &&
        (kind === 'third-party' || kind === 'others' || (kind === 'name' && !this.#isName(clause))),
    );
    const isAsserted = reading.frames.every(
      ({ status, clause }) => clause.relation !== 'main' || status === 'asserted',
    );
    if (isOthers || !isAsserted) return;
    const all = this.#mentions.some(({ isName }) => isName)
      ? this.#mentions.filter(({ isName }) => isName)
      : this.#mentions.slice(0, 1);
    const said = { stance: 'denied', hedged: false, by: 'indifference' } as const;
    if (this.#words.indifferent.test(tokens))
      for (const { category, start, end } of all) yield { category, start, end, ...said };
    for (const { end: from } of this.#words.regardless.scan(tokens)) {
      // "We honor your choice regardless of": what holds besides.
      if (this.#responding.some(({ at, denied }) => at < from && !denied)) continue;
      const next = this.#responding.find(({ at }) => at >= from)?.at ?? tokens.length;
      for (const { category, start, end } of this.#mentions)
        if (start >= from && start - from <= REACH && start < next) yield { category, start, end, ...said };
    }
  }

  // "Do Not Track has no effect": the signal is the name.
  #isName({ subject }: Clause): boolean {
    return (
      subject !== undefined &&
      this.#mentions.some(({ start, isName }) => isName && start >= subject.start && start < subject.end)
    );
  }

  *#consequences(): Generator<SignalStatement> {
    const { reading, tokens } = this.#sentence;
    for (const { category, start, end } of this.#mentions) {
      const own = [...this.#hostsOf(start)].find((clause) => this.#isCase(clause));
      if (!own?.parent) continue;
      const { regardless } = this.#grammar.words;
      if (regardless.has(tokens[own.mark!]!.norm) || regardless.has(tokens[own.mark! - 1]?.norm ?? '')) continue;
      const main = reading.frameOf(own.parent);
      if (main.status !== 'asserted' || !this.#isOwn(main)) continue;
      const isLess = main.polarity === 'denied' && DATA_ACTS.has(main.act) && this.#isMute(main);
      const isCeased = this.#responding.some(
        ({ response, frame, denied }) => response === 'ceasing' && frame === main && !denied,
      );
      if (isLess || isCeased) yield { category, stance: 'stated', hedged: main.hedged, start, end, by: 'consequence' };
    }
  }

  // "We do not recognise it": no less is done.
  #isMute(main: Frame): boolean {
    return !this.#responding.some(({ frame, response }) => frame === main && response !== 'ceasing');
  }
}

/** The grammar's name for it. */
const FOR_NOTHING = 'purpose of what is denied';
const MAX_BETWEEN = 6;
/** Against a ring of parents, which a broken sentence may have. */
const MAX_DEPTH = 40;

// "At this time we do not respond": a relative clause of nothing is the statement itself.
function isAlone({ clause, trace }: Frame): boolean {
  return clause.relation === 'relative' && clause.parent === undefined && trace.at(-1)?.by === 'description';
}

function isHeeding(response: Response): boolean {
  return response === 'heeding' || response === 'reacting';
}

function stanceOf({ response, denied, hedged }: Responding): Pick<SignalStatement, 'stance' | 'hedged'> {
  const isDenied = response === 'ignoring' ? !denied : denied;
  return { stance: isDenied ? 'denied' : 'stated', hedged: hedged && !isDenied };
}
