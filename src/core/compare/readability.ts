/**
 * How easy a text is to read: the Flesch reading ease, for English. R. Flesch, "A new readability yardstick", Journal
 * of Applied Psychology 32 (1948), 221–233: 206.835 − 1.015 × words a sentence − 84.6 × syllables a word.
 */
import { syllable } from 'syllable';
import { sentenceEnds } from '../languages/en/grammar/sentence-ends.ts';
import { splitSentences } from '../text/sentences.ts';

export interface Readability {
  /** About 0 (hard) to 100 (easy); notices with very long sentences go below 0. */
  readonly readingEase: number;
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/** A longer "word" is an address or a key: it is counted by its beginning. */
const MAX_WORD_LENGTH = 40;
/** A language's common words and more; texts of names and keys alone would else fill the memory. */
const MAX_KNOWN_WORDS = 50_000;
const ENDS_SENTENCE = /[.!?]["'”’)\]]{0,3}$/u;

/** Remembers the syllables of words that it has counted. Worth sharing among texts, whose words are mostly the same. */
export class SyllableCounter {
  readonly #known = new Map<string, number>();

  /** Figures and words of other scripts count as one syllable. */
  count(word: string): number {
    const key = word.slice(0, MAX_WORD_LENGTH).toLowerCase();
    let count = this.#known.get(key);
    if (count === undefined) {
      count = Math.max(1, syllable(key));
      if (this.#known.size >= MAX_KNOWN_WORDS) this.#known.clear();
      this.#known.set(key, count);
    }
    return count;
  }
}

/**
 * Over running text alone, as Flesch asks: a line without a sentence's end (a heading, a cell, an item of a list) does
 * not count. Undefined where no sentence is left. Syllables are estimated by rules, a percent or two off.
 */
export function readability(text: string, counter = new SyllableCounter()): Readability | undefined {
  const counts = { sentences: 0, words: 0, syllables: 0 };
  for (const line of text.split('\n')) {
    if (!ENDS_SENTENCE.test(line.trimEnd())) continue;
    for (const { start, end } of splitSentences(line, 0, line.length, sentenceEnds)) {
      const words = line.slice(start, end).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
      if (words.length === 0) continue;
      counts.sentences += 1;
      counts.words += words.length;
      for (const word of words) counts.syllables += counter.count(word);
    }
  }
  if (counts.sentences === 0) return undefined;
  const readingEase = 206.835 - 1.015 * (counts.words / counts.sentences) - 84.6 * (counts.syllables / counts.words);
  return { readingEase: Math.round(readingEase * 10) / 10, ...counts };
}
