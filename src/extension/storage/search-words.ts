/**
 * Full-text search over many notices without an index of the browser's: of each notice the distinct words, as one
 * string. A few kilobytes a notice, so that all of them are read once and looked through in milliseconds.
 */
import type { SavedNotice } from './saved-notice.ts';

/** Longer "words" are keys and addresses; they are found by their beginning. */
const MAX_WORD_LENGTH = 40;

function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, MAX_WORD_LENGTH));
}

/** The distinct words of a notice's text (or, without it, of its quotes), each led by a space. */
export function searchWords({ report, text }: Pick<SavedNotice, 'report' | 'text'>): string {
  const texts = text === undefined ? report.findings.map(({ quote }) => quote.text) : [text];
  return ` ${[...new Set(texts.flatMap(wordsOf))].join(' ')}`;
}

/** What was typed into the search: every word has to begin a word of the notice. Case and accents do not count. */
export function parseQuery(query: string): readonly string[] {
  return [...new Set(wordsOf(query))];
}

/** `words` as `searchWords` gives them; an empty query matches everything. */
export function matchesWords(query: readonly string[], words: string): boolean {
  return query.every((word) => words.includes(` ${word}`));
}

/** How many of the words that the query asks for a passage has. */
export function countWordsOf(query: readonly string[], passage: string): number {
  const words = ` ${wordsOf(passage).join(' ')}`;
  return query.filter((word) => words.includes(` ${word}`)).length;
}

export interface PassagePart {
  readonly text: string;
  /** One of the words that the query asks for. */
  readonly isFound: boolean;
}

/** A passage in parts, the words that the query asks for apart; together they are the passage. */
export function partsOf(query: readonly string[], passage: string): PassagePart[] {
  const parts: PassagePart[] = [];
  let from = 0;
  for (const { 0: word, index } of passage.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (countWordsOf(query, word) === 0) continue;
    if (index > from) parts.push({ text: passage.slice(from, index), isFound: false });
    parts.push({ text: word, isFound: true });
    from = index + word.length;
  }
  if (from < passage.length) parts.push({ text: passage.slice(from), isFound: false });
  return parts;
}
