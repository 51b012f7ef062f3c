/** The lines of a notice, for what is laid out line by line: address blocks, dates, signatures. */
import type { Block, Range } from '../document.ts';
import type { NoticeText } from './notice-text.ts';
import type { Sentence } from './sentence.ts';

export interface Line extends Range {
  readonly index: number;
  readonly text: string;
  readonly block: Block;
}

const known = new WeakMap<NoticeText, readonly Line[]>();

/** Every line of every block, trimmed, without empty ones; in text order. */
export function linesOf(notice: NoticeText): readonly Line[] {
  const cached = known.get(notice);
  if (cached) return cached;
  const lines: Line[] = [];
  const { text, blocks } = notice.document;
  for (const block of blocks) {
    for (let from = block.start; from < block.end;) {
      const newline = text.indexOf('\n', from);
      const to = newline < 0 || newline > block.end ? block.end : newline;
      const raw = text.slice(from, to);
      const own = raw.trim();
      if (own) {
        const start = from + raw.indexOf(own);
        lines.push({ index: lines.length, start, end: start + own.length, text: own, block });
      }
      from = to + 1;
    }
  }
  known.set(notice, lines);
  return lines;
}

/** Index of the first item that starts at or after `offset`, by bisection. */
export function firstFrom(items: readonly Range[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last item that starts at or before `offset`. */
export function lastAtOrBefore<Item extends Range>(items: readonly Item[], offset: number): Item | undefined {
  return items[firstFrom(items, offset + 1) - 1];
}

/** The sentence that holds `offset`, or the one before it. */
export function sentenceAt(notice: NoticeText, offset: number): Sentence | undefined {
  return lastAtOrBefore(notice.sentences, offset) ?? notice.sentences[0];
}
