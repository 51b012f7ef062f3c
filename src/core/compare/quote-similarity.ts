/** How alike two quotes are, apart from the words for what may have changed in them: the share of words in common. */
import type { Finding } from '../report.ts';

/** Words beyond this many do not count: a table row that quotes a whole page costs no more than a sentence. */
const MAX_WORDS = 200;

interface Words {
  /** Sorted. */
  readonly ids: Int32Array;
  readonly weight: number;
}

/**
 * Numbers the words of all quotes that may be compared, so that they can be compared as sorted lists of integers, and
 * weighs them: a word that stands in many quotes ("we", "data") tells less than one that stands in few.
 */
export class QuoteIndex {
  readonly #ids = new Map<string, number>();
  readonly #weights: Float64Array;
  readonly #known = new Map<Finding, Words>();

  /** `findings`: of both versions; others must not be asked for. */
  constructor(findings: readonly Finding[]) {
    const quotes = new Set(findings.map(({ quote }) => quote.text));
    const counts: number[] = [];
    for (const quote of quotes) {
      for (const word of new Set(wordsOf(quote))) {
        const id = this.#ids.get(word) ?? this.#ids.size;
        this.#ids.set(word, id);
        counts[id] = (counts[id] ?? 0) + 1;
      }
    }
    this.#weights = Float64Array.from(counts, (count) => Math.log(1 + quotes.size / count));
  }

  /**
   * Dice's coefficient over the sets of words, weighed as above; case, and the value's own words ("for *two years*"), do
   * not count. 0: nothing in common, 1: the same words.
   */
  similarity(a: Finding, b: Finding): number {
    const [left, right] = [this.#wordsOf(a), this.#wordsOf(b)];
    if (left.weight + right.weight === 0) return a.quote.text === b.quote.text ? 1 : 0;
    let common = 0;
    for (let i = 0, j = 0; i < left.ids.length && j < right.ids.length;) {
      const id = left.ids[i]!;
      const difference = id - right.ids[j]!;
      if (difference === 0) common += this.#weights[id]!;
      if (difference <= 0) i += 1;
      if (difference >= 0) j += 1;
    }
    return (2 * common) / (left.weight + right.weight);
  }

  #wordsOf(finding: Finding): Words {
    const known = this.#known.get(finding);
    if (known) return known;
    const ids = new Set(wordsOf(withoutValue(finding)).flatMap((word) => this.#ids.get(word) ?? []));
    let weight = 0;
    for (const id of ids) weight += this.#weights[id]!;
    const words = { ids: Int32Array.from(ids).sort(), weight };
    this.#known.set(finding, words);
    return words;
  }
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MAX_WORDS);
}

/** The quote without the words for the value, where it has one. */
function withoutValue({ value, quote, span }: Finding): string {
  if (value === undefined || span.start < quote.start || span.end > quote.end) return quote.text;
  const around = `${quote.text.slice(0, span.start - quote.start)} ${quote.text.slice(span.end - quote.start)}`;
  return /[\p{L}\p{N}]/u.test(around) ? around : quote.text;
}
