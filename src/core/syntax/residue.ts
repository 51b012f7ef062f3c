/**
 * What of a denied clause is not understood to leave the denial whole. "We keep no card numbers in our till": nobody says
 * that none are kept elsewhere. Words count against it unless they are known to take nothing away ("in any way", "about
 * you", "on our site"): a denial of less than is meant costs less than one of more.
 */
import type { Act } from '../language/grammar.ts';
import type { ActorSpan } from './actor-span.ts';
import type { Agent } from './agents.ts';
import { isDescribing, type Clause } from './clause.ts';
import { classBit } from './compiled-grammar.ts';
import { B, MAX_DEPTH, type ParsedSentence } from './parsed-sentence.ts';
import type { Extent } from './verb-group.ts';

/** A phrase goes on for no more words. */
const MAX_PHRASE = 12;
/** Against a ring of parents, and descriptions of descriptions of descriptions. */
const MAX_DESCRIPTIONS = 4;

const INDEFINITE = classBit('indefinite');
const VOICE = B.publisherVoice | B.readerVoice;
/** Words that tell of no thing. */
const CLOSED = B.determiner | B.possessive | B.pronoun | VOICE | B.adverb | B.negative;

/** "The data that we collect", "what you give us": all there is. */
const GETTING: ReadonlySet<Act | undefined> = new Set(['collect', 'provide', 'retain', 'use', 'move']);
/** Behind these a preposition of receiving names who gets it; who that is narrows in its own way. */
const RECEIVING: ReadonlySet<string | undefined> = new Set(['recipient', 'companion']);

export class Residue {
  readonly #sentence: ParsedSentence;
  readonly #actors: readonly ActorSpan[];
  readonly #agentOf: (clause: Clause) => Agent;

  constructor(sentence: ParsedSentence, actors: readonly ActorSpan[], agentOf: (clause: Clause) => Agent) {
    this.#sentence = sentence;
    this.#actors = actors;
    this.#agentOf = agentOf;
  }

  /** The first words of the clause that narrow its denial; undefined where none is left over. */
  of(clause: Clause): Extent | undefined {
    // "Our name is not on the door": nothing is done with it.
    if (!clause.group.entry?.act && !this.#sentence.isExistential(clause)) return undefined;
    // What is denied of a part of the clause tells more than who it is denied of.
    return this.besideAgent(clause) ?? this.#agentOfPart(clause);
  }

  /** The same, where it is known that the publisher acts. */
  besideAgent(clause: Clause, depth = 0): Extent | undefined {
    return this.#frontOf(clause) ?? this.adverbOf(clause) ?? this.behind(clause, depth);
  }

  /** The same, of what stands beside its objects and behind its verb. */
  behind(clause: Clause, depth = 0): Extent | undefined {
    return (
      this.#othersOf(clause) ??
      this.#descriptionOf(clause, depth) ??
      this.#phraseBehind(clause) ??
      this.#clauseBehind(clause)
    );
  }

  /** Of "you", "anybody", "any way", "our site" nothing is left out. */
  isWhole(phrase: Extent): boolean {
    const { tokens, masks, grammar } = this.#sentence;
    const { words } = grammar;
    const nouns = this.#nounsOf(phrase);
    if (!nouns) return false;
    if (nouns.every((at) => this.#isOfUs(at))) return true;
    if (nouns.every((at) => words.wholes.has(tokens[at]!.stem) || words.users.has(tokens[at]!.stem))) return true;
    const { start } = phrase;
    return (words.universal.has(tokens[start]!.norm) || (masks[start]! & B.negative) !== 0) && nouns.length === 1;
  }

  // "The camera records no voices", "these cookies hold no name": denied of it, and not of the product.
  #agentOfPart(clause: Clause): Extent | undefined {
    const { act } = clause.group.entry ?? {};
    const subject = this.#subjectOf(clause);
    if (!subject || !act || act === 'move' || clause.group.voice === 'passive') return undefined;
    const { masks, tokens, grammar } = this.#sentence;
    const { anybody, existential } = grammar.words;
    for (let at = subject.start; at < subject.end; at++) {
      if (masks[at]! & B.negative || existential.has(tokens[at]!.norm)) return undefined;
      if (masks[at]! & B.publisherVoice && !(masks[at]! & B.possessive)) return undefined;
    }
    const nouns = this.#nounsOf(subject);
    if (nouns?.length && nouns.every((at) => anybody.has(tokens[at]!.stem))) return undefined;
    if (nouns?.length !== 0) return this.isWhole(subject) ? undefined : subject;
    // "It": whoever has been named before.
    const { kind, at } = this.#agentOf(clause);
    return kind === 'publisher' && (!at || this.isWhole(at)) ? undefined : subject;
  }

  // Its own, or that of the verb it is joined to; behind what stands in front: "on our site, the shop keeps".
  #subjectOf(clause: Clause): Extent | undefined {
    let one = clause;
    for (let depth = 0; !one.subject && one.relation === 'coordinate' && one.parent; depth++) {
      if (depth === MAX_DEPTH || one.parent.group.voice === 'passive') return undefined;
      one = one.parent;
    }
    if (!one.subject) return undefined;
    const { tokens, masks } = this.#sentence;
    let { start } = one.subject;
    const { end } = one.subject;
    if (masks[start]! & B.preposition)
      for (let at = start; at < end; at++) if (tokens[at]!.norm === ',') start = at + 1;
    return start < end ? { start, end } : undefined;
  }

  // "In the shop, we keep no names": what stands before the subject; in a passive, what hangs on the subject.
  #frontOf(clause: Clause): Extent | undefined {
    const { subject, group } = this.withSubject(clause);
    if (!subject) return undefined;
    const { masks } = this.#sentence;
    const isFronted = (masks[subject.start]! & B.preposition) !== 0;
    if (!isFronted && group.voice !== 'passive') return undefined;
    for (let at = subject.start; at < subject.end; at++) {
      const phrase = this.#narrowingAt(at, subject.end);
      if (phrase) return phrase;
    }
    return undefined;
  }

  /** "What is asked for on these pages is kept for you, and is not sold": the passive whose subject it has. */
  withSubject(clause: Clause): Clause {
    let one = clause;
    while (!one.subject && one.relation === 'coordinate' && one.parent && isPassive(one) && isPassive(one.parent))
      one = one.parent;
    return one;
  }

  /** "We do not secretly record you". */
  adverbOf({ group }: Clause): Extent | undefined {
    if (group.negator === undefined || group.copula) return undefined;
    const { tokens, masks, grammar, operators } = this.#sentence;
    for (let at = group.negator + 1; at < group.head; at++) {
      const { norm, kind } = tokens[at]!;
      // "Never, under any circumstances, sell".
      if (operators.some((one) => one.operator.effect === 'denied' && one.at.start <= at && at < one.at.end)) continue;
      if (grammar.words.noMore.has(norm)) continue;
      const isPlain = masks[at] === 0 || (masks[at]! & B.adverb) !== 0;
      if (kind === 'word' && isPlain && !grammar.words.neutralAdverbs.has(norm)) return { start: at, end: at + 1 };
    }
    return undefined;
  }

  // "We send it nowhere else": besides where it goes.
  #othersOf(clause: Clause): Extent | undefined {
    const { tokens, masks, tree, grammar } = this.#sentence;
    for (let at = 1; at < tokens.length; at++)
      if (
        grammar.words.besides.has(tokens[at]!.norm) &&
        masks[at - 1]! & (B.negative | B.negator) &&
        tree.hostAt(at) === clause
      )
        return { start: at - 1, end: at + 1 };
    return undefined;
  }

  // "Names that you enter in the quiz", "data gathered by cameras": which, if that is not all there is.
  #descriptionOf(clause: Clause, depth: number): Extent | undefined {
    if (depth > MAX_DESCRIPTIONS) return undefined;
    const { tree, tokens } = this.#sentence;
    const host = this.withSubject(clause);
    for (const one of tree.clauses) {
      const isOfSubject = one.parent === host && one.start < host.group.start;
      if (one.parent !== clause && !isOfSubject) continue;
      if (!isDescribing(one) || !this.#describesData(one, isOfSubject ? host : clause)) continue;
      const start = one.mark ?? one.start;
      if (tokens[start - 1]?.kind === 'punct') continue;
      const agent = this.#agentOf(one).kind;
      const within = this.besideAgent(one, depth + 1);
      const { act } = one.group.entry ?? {};
      const isAll =
        (GETTING.has(act) || (act === 'share' && agent === 'reader')) &&
        one.group.negator === undefined &&
        (agent === 'publisher' || agent === 'reader' || agent === 'none');
      if (within) return { start, end: within.end };
      if (!isAll) return { start, end: Math.max(tree.endOf(one), one.group.end) };
    }
    return undefined;
  }

  // Behind the verb's own words, or within the subject of a passive; not what describes who gets it.
  #describesData(one: Clause, { group, subject }: Clause): boolean {
    const { tokens, masks, grammar } = this.#sentence;
    const start = one.mark ?? one.start;
    if (start < group.start) return group.voice === 'passive' && subject !== undefined && start > subject.start;
    for (let at = start - 1; at >= group.end; at--)
      if (masks[at]! & B.preposition && !grammar.words.genitive.has(tokens[at]!.norm)) return false;
    return true;
  }

  // "In our till", "through this form", "about the weather".
  #phraseBehind(clause: Clause): Extent | undefined {
    const { tokens, tree } = this.#sentence;
    for (let at = clause.group.end; at < tokens.length; at++) {
      if (tree.hostAt(at) !== clause) continue;
      if (isEnd(tokens[at]!.norm)) return undefined;
      const phrase = this.#narrowingAt(at, tokens.length, clause);
      if (phrase) return phrase;
    }
    return undefined;
  }

  #narrowingAt(at: number, limit: number, { group }: Partial<Clause> = {}): Extent | undefined {
    const { tokens, masks, grammar, operators } = this.#sentence;
    const { norm } = tokens[at]!;
    if (!(masks[at]! & B.preposition) || masks[at]! & B.coordinator) return undefined;
    // "To outside parties": before its noun.
    if (at > 0 && masks[at - 1]! & (B.preposition | B.determiner | B.possessive)) return undefined;
    const { words } = grammar;
    // "The addresses of our business customers": of some of them.
    if (words.genitive.has(norm) && this.#isOfSome(at + 1, limit))
      return { start: at, end: this.#endOfPhrase(at + 1, limit) };
    if (words.genitive.has(norm) || words.exemplifying.has(norm) || words.exemplifying.has(tokens[at + 1]?.norm ?? ''))
      return undefined;
    if (RECEIVING.has(grammar.slotOf(norm)) || words.wholePrepositions.has(norm)) return undefined;
    // "Ask for it": the verb's own.
    if (group?.entry?.particle?.includes(norm)) return undefined;
    const end = this.#endOfPhrase(at + 1, limit);
    if (this.isWhole({ start: at + 1, end })) return undefined;
    // "Apart from your name, nothing": with all that excepts it.
    const excepting = operators.find(
      (one) => one.operator.effect === 'excepted' && one.at.start <= at && at < one.at.end,
    );
    return { start: excepting?.at.start ?? at, end };
  }

  #isOfSome(from: number, limit: number): boolean {
    const { tokens, masks, grammar } = this.#sentence;
    const nouns = this.#nounsOf({ start: from, end: this.#endOfPhrase(from, limit) });
    const head = nouns?.at(-1);
    if (head === undefined || nouns!.length < 2 || !grammar.words.users.has(tokens[head]!.stem)) return false;
    return nouns!.every((at) => tokens[at]!.kind === 'word' && !(masks[at]! & B.adverb));
  }

  #endOfPhrase(from: number, limit: number): number {
    const { tokens, masks, grammar, tree } = this.#sentence;
    let at = from;
    for (; at < limit && at < from + MAX_PHRASE; at++) {
      const { kind, norm } = tokens[at]!;
      if (kind === 'punct') break;
      if (at > from && this.#sentence.goesOnBehind(at)) continue;
      const clause = tree.startingAt(at);
      if (clause && !isDescribing(clause)) break;
      if (masks[at]! & (B.coordinator | B.contrast | B.subordinator)) break;
      if (masks[at]! & B.preposition && !grammar.words.genitive.has(norm) && at > from) break;
    }
    return at;
  }

  // What is no word of a closed class; undefined of "some", "these".
  #nounsOf({ start, end }: Extent): readonly number[] | undefined {
    const { tokens, masks, grammar } = this.#sentence;
    const nouns: number[] = [];
    for (let at = start; at < end; at++) {
      if (masks[at]! & INDEFINITE || grammar.words.pointing.has(tokens[at]!.norm)) return undefined;
      if (tokens[at]!.kind !== 'word' || !(masks[at]! & CLOSED)) nouns.push(at);
    }
    return nouns;
  }

  #isOfUs(at: number): boolean {
    return this.#actors.some(
      ({ actor, start, end }) => (actor === 'publisher' || actor === 'reader') && start <= at && at < end,
    );
  }

  // "While you sleep", "by asking others": behind the verb, and no reason for it.
  #clauseBehind(clause: Clause): Extent | undefined {
    const { tree, tokens, masks, grammar } = this.#sentence;
    const found = tree.clauses.find((one) => {
      if (one.parent !== clause || one.mark === undefined || one.mark < clause.group.end) return false;
      if (tokens.slice(clause.group.end, one.mark).some(({ norm }) => isEnd(norm))) return false;
      const mark = tokens[one.mark]!.norm;
      if (grammar.words.regardless.has(mark) || grammar.words.regardless.has(tokens[one.mark - 1]!.norm)) return false;
      if (one.relation === 'gerund') return !RECEIVING.has(grammar.slotOf(mark)) && tokens[one.mark - 1]!.norm !== ',';
      const kind = grammar.subordinationOf(mark);
      if (masks[one.mark - 1]! & B.coordinator) return false;
      return one.relation === 'adverbial' && (kind === 'occasion' || kind === 'exception');
    });
    return found && { start: found.mark!, end: Math.max(tree.endOf(found), found.group.end) };
  }
}

function isPassive({ group }: Clause): boolean {
  return group.voice === 'passive';
}

function isEnd(norm: string): boolean {
  return ENDS.has(norm);
}
const ENDS = new Set([';', ':', '!', '?', '–', '—', '.']);
