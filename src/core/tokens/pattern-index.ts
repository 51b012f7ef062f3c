/** Which words make a pattern worth trying, and the index through which a sentence finds its patterns by them. */
import type { PatternWords } from '../lexicon/pattern-words.ts';
import type { PatternHint } from '../lexicon/prepared-pack.ts';
import { keysOf, norms, stems } from './pattern-matcher.ts';
import type { PatternNode } from './pattern-syntax.ts';
import { cost, costsOf, firstWords, requiredWords } from './pattern-words.ts';

/** So few patterns are asked one by one: quicker than asking every word of a sentence for its patterns. */
const FEW = 32;
/** Larger sets of words are not worth looking through for each sentence. */
const MAX_REQUIRED = 24;

/** What is known of each of the patterns of a set, in their order. */
export function hintsOf(nodes: readonly PatternNode[], language: PatternWords): PatternHint[] {
  const costs = costsOf(language);
  const areFew = nodes.length <= FEW;
  return nodes.map((node) => {
    const first = firstWords(node);
    const needed = requiredWords(node, costs);
    const [rarest] = needed;
    const byFirst = first !== undefined && (!rarest || cost(first, costs) <= cost(rarest, costs));
    const found = areFew ? undefined : byFirst ? first : rarest;
    return {
      byFirst,
      ...(found ? { found: keysOf(found) } : {}),
      required: (byFirst || areFew ? needed : needed.slice(1))
        .map(keysOf)
        .filter((keys) => keys.length <= MAX_REQUIRED),
    };
  });
}

/**
 * Patterns by the words that make them worth trying. A pattern is known by its place in the order of adding; what is
 * asked of every candidate lies in arrays by that place.
 */
export interface PatternIndex {
  readonly byWord: WordIndex;
  /** Patterns that no word gives away, or all where they are few. */
  readonly always: readonly number[];
  /** 1 where the first word is the rarest: tried where that word stands. Else in sentences that hold a rarer word. */
  readonly byFirst: Uint8Array;
  /** Besides the words it is found by: a sentence that lacks all words of one of these has no match. */
  readonly required: Int32Array;
  /** Where in `required` those of a pattern begin. */
  readonly requiredFrom: Int32Array;
  /** The scan in which a pattern was last a candidate, and where its last match of that scan ended. */
  readonly scanned: Int32Array;
  readonly ended: Int32Array;
}

export function indexOf(hints: readonly PatternHint[]): PatternIndex {
  const { length } = hints;
  const always: number[] = [];
  const byFirst = new Uint8Array(length);
  const required: number[] = [];
  const requiredFrom = new Int32Array(length);
  for (let order = 0; order < length; order++) {
    const hint = hints[order]!;
    if (!hint.found) always.push(order);
    byFirst[order] = hint.byFirst ? 1 : 0;
    requiredFrom[order] = required.length;
    for (const keys of hint.required) {
      required.push(keys.length);
      for (const key of keys) required.push(key);
    }
    required.push(0);
  }
  return {
    byWord: new WordIndex(hints),
    always,
    byFirst,
    required: Int32Array.from(required),
    requiredFrom,
    scanned: new Int32Array(length),
    ended: new Int32Array(length),
  };
}

const NONE = new Int32Array(0);

/** Patterns by the words that they hang on, as they stand or in the singular. */
class WordIndex {
  /** The patterns of all words, one word's behind another's; where those of a key begin. */
  readonly #orders: Int32Array;
  readonly #from: Int32Array;
  /** By the number of a word as it stands: a word has one singular. */
  readonly #both: (Int32Array | undefined)[] = [];

  constructor(hints: readonly PatternHint[]) {
    let highest = 0;
    for (const { found } of hints) if (found) for (const key of found) if (key > highest) highest = key;
    // Filled from the end of each word's part to its beginning, which is where it then stands.
    const from = new Int32Array(highest + 2);
    for (const { found } of hints) if (found) for (const key of found) from[key]!++;
    for (let key = 1; key < from.length; key++) from[key]! += from[key - 1]!;
    const orders = new Int32Array(from[highest + 1]!);
    for (let order = hints.length - 1; order >= 0; order--) {
      const { found } = hints[order]!;
      if (found) for (const key of found) orders[--from[key]!] = order;
    }
    this.#orders = orders;
    this.#from = from;
  }

  /** Every pattern of the word at an index of the loaded sentence, once each. */
  at(index: number): Int32Array {
    const norm = norms[index]!;
    return this.#both[norm] ?? this.#look(norm, stems[index]!);
  }

  #look(norm: number, stem: number): Int32Array {
    const exact = this.#of(2 * norm);
    const folded = this.#of(2 * stem + 1);
    const both =
      exact.length && folded.length ? Int32Array.from(new Set([...exact, ...folded])) : exact.length ? exact : folded;
    // Words without a number share the 0.
    if (norm === 0) return both;
    while (this.#both.length <= norm) this.#both.push(undefined);
    this.#both[norm] = both;
    return both;
  }

  #of(key: number): Int32Array {
    const [start = 0, end = 0] = [this.#from[key], this.#from[key + 1]];
    return start < end ? this.#orders.subarray(start, end) : NONE;
  }
}
