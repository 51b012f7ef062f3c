/** The phrase that names data, as it is cited. */
import type { DataWords } from '../../lexicon/data-words.ts';
import type { TermMatch } from '../../text/vocabulary.ts';

/** Token indices of the match; it opens and ends with a word of the phrase, whatever the pattern read on its way. */
export function trimmed(
  { sentence: { tokens }, start, end }: TermMatch,
  words: DataWords,
): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to - 1 && (tokens[from]!.kind === 'punct' || words.edges.has(tokens[from]!.norm))) from++;
  while (to > from + 1 && (tokens[to - 1]!.norm === ',' || words.edges.has(tokens[to - 1]!.norm))) to--;
  return { start: from, end: to };
}
