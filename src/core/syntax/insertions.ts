/** What stands between a verb and its auxiliaries: "will, where the law asks for it, be sent", "do we sell". */
import { AUXILIARY, C, CLOSED, OPENS_NOUN, type VerbWords } from './verb-words.ts';

/** An insertion longer than this is no insertion. */
const MAX_INSERTION = 26;
/** A subject between auxiliary and verb is no longer. */
const MAX_INVERTED = 12;
/** Before the colon of a lead-in it is a name or a pronoun. */
const MAX_NAME = 3;

/** Tokens of the last auxiliary of each kind, -1 where there is none. */
export interface Auxiliaries {
  modal: number;
  do: number;
  have: number;
  be: number;
}

export class Insertions {
  readonly #words: VerbWords;

  constructor(words: VerbWords) {
    this.#words = words;
  }

  // "Will (if we must) be sent", "do not, and will not, sell", "will under no circumstances sell".
  afterInsertion(at: number, seen: Auxiliaries): number {
    const { norm, kind } = this.#words.tokens[at]!;
    const limit = Math.min(this.#words.tokens.length, at + MAX_INSERTION);
    if (kind === 'punct' && PAIRS.has(norm)) {
      const close = PAIRS.get(norm)!;
      for (let i = at + 1; i < limit; i++) {
        if (this.#words.tokens[i]!.norm !== close) continue;
        if (this.isHeadOf(i + 1, seen)) return i + 1;
      }
      return at;
    }
    if (!this.#words.is(at, C.preposition | C.subordinator) || this.#words.grammar.words.comparison.has(norm))
      return at;
    for (let i = at + 1; i < Math.min(limit, at + MAX_PHRASE); i++) {
      if (this.#words.tokens[i]!.norm === ',')
        return this.afterInsertion(i, seen) > i || this.isHeadOf(i + 1, seen) ? i : at;
      if (this.#words.tokens[i]!.kind === 'punct') return at;
      if (i > at + 1 && this.isHeadOf(i, seen) && !this.#words.is(i - 1, OPENS_NOUN | C.preposition | C.coordinator))
        return i;
    }
    return at;
  }

  // Can the token go on the group, after adverbs and further auxiliaries?
  isHeadOf(at: number, seen: Auxiliaries): boolean {
    let i = at;
    while (this.#words.is(i, C.adverb | C.negator | C.be | C.have)) i++;
    const reading = this.#words.reading(i);
    if (i > at && this.#words.is(i - 1, C.be)) return reading?.form === 'past' || reading?.form === 'gerund';
    if (!reading || this.#words.is(i, CLOSED)) return false;
    return seen.be > Math.max(seen.modal, seen.do) || seen.have > Math.max(seen.modal, seen.do)
      ? reading.form === 'past'
      : (seen.modal >= 0 || seen.do >= 0) && reading.form === 'base';
  }

  // At the head of a clause, or after what can stand before it.
  mayInvert(start: number, at: number): boolean {
    if (start > 0 && this.#words.tokens[start - 1]!.kind === 'word' && !this.#opensInversion(start)) return false;
    if (this.#words.grammar.words.bareBe.has(this.#words.tokens[at - 1]!.norm)) return false;
    return this.#words.is(at, C.subject | OPENS_NOUN | C.pronoun) || this.#words.tokens[at]!.capital;
  }

  #opensInversion(start: number): boolean {
    if (this.#words.is(start - 1, C.subject)) return false;
    if (this.#words.is(start - 1, C.coordinator | C.interrogative | C.negator | C.adverb)) return true;
    // "Under no circumstances will we", "at no time do we".
    for (let i = start - 1; i >= 0 && i >= start - 5; i--) {
      if (this.#words.is(i, C.negativeDeterminer | C.negativePronoun | C.negator | C.interrogative)) return true;
      if (this.#words.tokens[i]!.kind === 'punct') return false;
    }
    return false;
  }

  verbAfterSubject(at: number, seen: Auxiliaries): number {
    const be = seen.modal >= 0 ? this.#bareBe(at) : undefined;
    if (be !== undefined) return be;
    for (let i = at + 1; i < this.#words.tokens.length && i <= at + MAX_INVERTED; i++) {
      // "At no time will our shop: sell your name": the lead-in of a list, and its item.
      if (this.#words.tokens[i]!.norm === ':' && i <= at + MAX_NAME && this.isHeadOf(i + 1, seen)) return i + 1;
      if (this.#words.tokens[i]!.kind === 'punct') return at;
      if (this.#words.is(i - 1, OPENS_NOUN | C.preposition)) continue;
      if (this.#words.is(i, C.to) && seen.be >= 0 && this.#words.reading(i + 1)?.form === 'base') return i + 1;
      if (this.isHeadOf(i, seen)) return i;
    }
    return at;
  }

  // "Will my mail be read?": what stands before it may look like a verb.
  #bareBe(at: number): number | undefined {
    for (let i = at + 1; i < this.#words.tokens.length && i <= at + MAX_INVERTED; i++) {
      const { kind, norm } = this.#words.tokens[i]!;
      if (kind === 'punct' || this.#words.is(i, C.subject | C.coordinator)) return undefined;
      if (this.#words.is(i, AUXILIARY))
        return this.#words.grammar.words.bareBe.has(norm) && this.#words.isPastForm(i + 1) ? i : undefined;
    }
    return undefined;
  }
}

const MAX_PHRASE = 9;
const PAIRS: ReadonlyMap<string, string> = new Map([
  [',', ','],
  ['(', ')'],
  ['–', '–'],
  ['—', '—'],
  ['-', '-'],
]);
