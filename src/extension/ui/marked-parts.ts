/** A quote cut at the phrases that matter, so that they can be marked, and a long beginning left away while it is folded. */
import type { Range } from '../../core/document.ts';
import type { Citation } from '../../core/report.ts';

interface MarkedPart {
  /** Where it begins in the quote. */
  readonly start: number;
  readonly text: string;
  readonly isMarked: boolean;
}

interface MarkedParts {
  /** What stands too far before the first phrase for two lines to reach it; '' where it does not. */
  readonly beginning: string;
  readonly parts: readonly MarkedPart[];
}

/** Before the first phrase, in characters: about a line of the panel. */
const MOST_BEFORE = 60;

/**
 * `spans`: of the text; those outside of the quote, in its lead-in, mark nothing. `isWhole`: the beginning stays whatever
 * its length, for it may say "not", or "only if".
 */
export function markedParts(quote: Citation, spans: readonly Range[], isWhole = false): MarkedParts {
  const inside = spans
    .filter(({ start, end }) => start >= quote.start && end <= quote.end && end > start)
    .map(({ start, end }) => ({ start: start - quote.start, end: end - quote.start }))
    .toSorted((a, b) => a.start - b.start);
  const from = isWhole ? 0 : beginningOf(quote.text, inside[0]?.start ?? 0);
  const parts: MarkedPart[] = [];
  let at = from;
  const add = (end: number, isMarked: boolean): void => {
    if (end > at) parts.push({ start: at, text: quote.text.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  for (const { start, end } of inside) {
    add(start, false);
    add(end, true);
  }
  add(quote.text.length, false);
  return { beginning: quote.text.slice(0, from), parts };
}

/** Cut at a space: no word is halved. */
function beginningOf(text: string, phrase: number): number {
  if (phrase <= MOST_BEFORE) return 0;
  const space = text.indexOf(' ', phrase - MOST_BEFORE);
  return space === -1 || space >= phrase ? phrase : space + 1;
}
