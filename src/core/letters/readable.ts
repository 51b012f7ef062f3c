/**
 * A document with its letters repaired, for the reading alone, and the way back: what was found in it is given out with
 * the offsets and the words of the document itself.
 */
import type { Block, NoticeDocument, Range } from '../document.ts';
import { repairsOf, type Repair } from './repairs.ts';

export interface Readable {
  /** What is to be read: the document itself where nothing is to be repaired. */
  readonly document: NoticeDocument;
  /** The offset in what is read for one in the document's own text. */
  readonly forth: (offset: number) => number;
  /**
   * Plain data with every range in it (`start`, `end`) led back to the document's own text, and the `text` that cites
   * a range with it.
   */
  readonly back: <T>(value: T) => T;
}

const known = new WeakMap<NoticeDocument, Readable>();

/** Does the work once for each document. */
export function readable(document: NoticeDocument): Readable {
  let found = known.get(document);
  if (found === undefined) {
    const title = repairedText(document.title);
    const titled = title === document.title ? document : { ...document, title };
    const repairs = repairsOf(document.text);
    found = repairs.length === 0 ? asItIs(titled) : repaired(titled, repairs);
    known.set(document, found);
    // Repaired once is enough, or the way back would miss a part.
    if (found.document !== document) known.set(found.document, asItIs(found.document));
  }
  return found;
}

/** A text with its letters repaired, where nobody asks for the way back: a title, a question. */
export function repairedText(text: string): string {
  let read = '';
  let at = 0;
  for (const { start, end, read: meant } of repairsOf(text)) {
    read += text.slice(at, start) + meant;
    at = end;
  }
  return at === 0 ? text : read + text.slice(at);
}

function asItIs(document: NoticeDocument): Readable {
  return { document, forth: (offset) => offset, back: (value) => value };
}

function repaired(document: NoticeDocument, repairs: readonly Repair[]): Readable {
  const { text } = document;
  const parts: string[] = [];
  /** For each repair, where what is read for it begins and ends. */
  const places: Range[] = [];
  let at = 0;
  let length = 0;
  for (const { start, end, read } of repairs) {
    const kept = text.slice(at, start);
    parts.push(kept, read);
    length += kept.length + read.length;
    places.push({ start: length - read.length, end: length });
    at = end;
  }
  parts.push(text.slice(at));
  const shown = parts.join('');

  const forth = (offset: number): number => {
    const i = lastWith(repairs, ({ start }) => start < offset);
    const repair = repairs[i];
    const place = places[i];
    if (repair === undefined || place === undefined) return offset;
    return offset < repair.end ? place.start : place.end + offset - repair.end;
  };
  /** Where the character at `offset` begins, or ends. */
  const placeBack = (offset: number, edge: 'start' | 'end'): number => {
    const i = lastWith(places, ({ start }) => start <= offset);
    const repair = repairs[i];
    const place = places[i];
    const units = edge === 'end' ? 1 : 0;
    if (repair === undefined || place === undefined) return offset + units;
    return offset < place.end ? repair[edge] : repair.end + offset - place.end + units;
  };
  const back = <T>(value: T): T => {
    if (Array.isArray(value)) return value.map(back) as T;
    if (typeof value !== 'object' || value === null) return value;
    const led: Record<string, unknown> = {};
    for (const [key, part] of Object.entries(value)) led[key] = back(part);
    const { start, end, text: cited } = value as Partial<Range & { text: unknown }>;
    if (typeof start !== 'number' || typeof end !== 'number') return led as T;
    led['start'] = placeBack(start, 'start');
    // Of the last character, so that what is unseen behind it stays outside.
    led['end'] = end > start ? placeBack(end - 1, 'end') : led['start'];
    if (typeof cited === 'string') led['text'] = text.slice(led['start'] as number, led['end'] as number);
    return led as T;
  };
  const range = ({ start, end }: Range): Range => ({ start: forth(start), end: forth(end) });
  const blocks = document.blocks.flatMap((block): Block[] => {
    const { leadIn, row, columnHead, rowHead } = block;
    const own = range(block);
    if (own.start === own.end) return [];
    return [
      {
        ...block,
        ...own,
        ...(leadIn === undefined ? {} : { leadIn: range(leadIn) }),
        ...(row === undefined ? {} : { row: range(row) }),
        ...(columnHead === undefined ? {} : { columnHead: range(columnHead) }),
        ...(rowHead === undefined ? {} : { rowHead: range(rowHead) }),
      },
    ];
  });
  const links = document.links.map((link) => ({ ...link, ...range(link) }));
  return { document: { ...document, text: shown, blocks, links }, forth, back };
}

/** The index of the last item, of those in order, that still meets the condition; -1 for none. */
function lastWith<T>(items: readonly T[], meets: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (meets(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
