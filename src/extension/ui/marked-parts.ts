/** A quote cut at the phrases that matter, so that they can be marked, and a long beginning left away while it is folded. */
import type { Range } from '../../core/document.ts';
import type { Citation } from '../../core/report.ts';

export interface MarkedParts {
  /** What stands too far before the first phrase for two lines to reach it; '' where it does not. */
  readonly beginning: string;
  readonly parts: readonly { readonly text: string; readonly isMarked: boolean }[];
}

/** Before the first phrase, in characters: about a line of the panel. */
const MOST_BEFORE = 60;

/** `spans`: of the text; those outside of the quote, in its lead-in, mark nothing. */
export function markedParts(quote: Citation, spans: readonly Range[]): MarkedParts {
  const inside = spans
    .filter(({ start, end }) => start >= quote.start && end <= quote.end && end > start)
    .map(({ start, end }) => ({ start: start - quote.start, end: end - quote.start }))
    .toSorted((a, b) => a.start - b.start);
  const from = beginningOf(quote.text, inside[0]?.start ?? 0);
  const parts: { text: string; isMarked: boolean }[] = [];
  let at = from;
  for (const { start, end } of inside) {
    if (end <= at) continue;
    if (start > at) parts.push({ text: quote.text.slice(at, start), isMarked: false });
    parts.push({ text: quote.text.slice(Math.max(at, start), end), isMarked: true });
    at = end;
  }
  if (at < quote.text.length) parts.push({ text: quote.text.slice(at), isMarked: false });
  return { beginning: quote.text.slice(0, from), parts };
}

/** Cut at a space: no word is halved. */
function beginningOf(text: string, phrase: number): number {
  if (phrase <= MOST_BEFORE) return 0;
  const space = text.indexOf(' ', phrase - MOST_BEFORE);
  return space === -1 || space >= phrase ? phrase : space + 1;
}
