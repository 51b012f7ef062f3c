/** Where a text has the words that somebody looks for: a plain search, for what no question asks. */
import type { Range } from '../document.ts';
import type { Notice, Sentence } from '../text/notice.ts';
import { fold } from './fold.ts';

export interface Mention {
  readonly sentence: Sentence;
  /** The words as they stand in it, in text order. */
  readonly words: readonly Range[];
}

/** Shorter words begin too many others. */
const SHORTEST_BEGINNING = 4;

/**
 * The sentences, items, rows and headings that hold every one of the words, in text order. Case, accents and hyphens do
 * not count. A word may go on where it is the last, which is still being typed, or has four letters: "photo" finds "photos".
 */
export function mentionsOf(notice: Notice, typed: string): Mention[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [];
  const text = fold(notice.document.text);
  const seen = new Set<number>();
  return notice.sentences.flatMap((sentence): Mention[] => {
    const { start, end } = sentence.quote;
    if (seen.has(start)) return [];
    seen.add(start);
    const places = wanted.map((word, at) => {
      const mayGoOn = at === wanted.length - 1 || word.length >= SHORTEST_BEGINNING;
      return placesOf(word, mayGoOn, text.slice(start, end), start);
    });
    if (places.some(({ length }) => length === 0)) return [];
    return [{ sentence, words: places.flat().sort((a, b) => a.start - b.start) }];
  });
}

/** What is typed as words to look for: folded, without hyphens, without what stands around them. */
export function wordsOf(typed: string): string[] {
  const parts =
    fold(typed)
      .replaceAll('-', '')
      .match(/[\p{L}\p{N}]\S{0,100}/gu) ?? [];
  return parts.map((part) => {
    let end = part.length;
    while (!isLetter(part[end - 1])) end--;
    return part.slice(0, end);
  });
}

function placesOf(word: string, mayGoOn: boolean, text: string, offset: number): Range[] {
  const found: Range[] = [];
  const [first = ''] = word;
  for (let at = text.indexOf(first); at !== -1; at = text.indexOf(first, at + 1)) {
    if (isLetter(text[at - 1])) continue;
    const end = endOf(word, text, at);
    if (end === undefined || (!mayGoOn && isLetter(text[end]))) continue;
    found.push({ start: offset + at, end: offset + end });
  }
  return found;
}

/** Where the word ends that begins at `from`: "email" ends in "e-mail", too. */
function endOf(word: string, text: string, from: number): number | undefined {
  let at = from;
  for (const unit of word) {
    while (text[at] === '-') at++;
    if (!text.startsWith(unit, at)) return undefined;
    at += unit.length;
  }
  return at;
}

function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
}
