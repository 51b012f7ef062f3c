/** How alike two quotes are: the share of words that they have in common. */
import type { Finding } from '../report.ts';

/** Words beyond this many do not count: a table row that quotes a whole page costs no more than a sentence. */
const MAX_WORDS = 200;

/** Numbers words, so that quotes can be compared as sorted lists of integers. One a comparison. */
export class QuoteIndex {
  readonly #ids = new Map<string, number>();
  readonly #quotes = new Map<string, Int32Array>();

  /** Dice's coefficient over the sets of words (case ignored): 0 nothing in common, 1 the same words. */
  similarity(a: Finding, b: Finding): number {
    const [left, right] = [this.#wordsOf(a.quote.text), this.#wordsOf(b.quote.text)];
    if (left.length + right.length === 0) return a.quote.text === b.quote.text ? 1 : 0;
    let common = 0;
    for (let i = 0, j = 0; i < left.length && j < right.length;) {
      const difference = left[i]! - right[j]!;
      if (difference === 0) common += 1;
      if (difference <= 0) i += 1;
      if (difference >= 0) j += 1;
    }
    return (2 * common) / (left.length + right.length);
  }

  #wordsOf(text: string): Int32Array {
    const known = this.#quotes.get(text);
    if (known) return known;
    const ids = new Set<number>();
    for (const word of (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MAX_WORDS)) {
      const id = this.#ids.get(word) ?? this.#ids.size;
      this.#ids.set(word, id);
      ids.add(id);
    }
    const words = Int32Array.from(ids).sort();
    this.#quotes.set(text, words);
    return words;
  }
}
