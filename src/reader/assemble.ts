/** Lays drafts out as one text with its blocks, links and the way back into the source. */
import type { Block, Link, Range } from '../core/document.ts';
import type { Draft, DraftCell, DraftLink } from './draft.ts';

/**
 * A stretch of the text that came from one place of the source: a text node, or the source file (`undefined`).
 * The same number of characters stands there, unless `sourceLength` says that they were decoded.
 */
export interface Chunk<S> {
  readonly start: number;
  readonly length: number;
  readonly source: S;
  readonly sourceStart: number;
  readonly sourceLength?: number;
}

export interface Assembled<S> {
  readonly text: string;
  readonly blocks: Block[];
  readonly links: Link[];
  readonly chunks: Chunk<S>[];
}

/** @param resolve an address as written to the one to give out; undefined to give out none */
export function assemble<S>(drafts: readonly Draft<S>[], resolve: (href: string) => string | undefined): Assembled<S> {
  const parts: string[] = [];
  const chunks: Chunk<S>[] = [];
  const links: Link[] = [];
  const starts = new Map<Draft<S>, number>();
  let at = 0;
  let before: Draft<S> | undefined;
  for (const draft of drafts) {
    if (before !== undefined) {
      const separator = separatorOf(before, draft);
      parts.push(separator);
      at += separator.length;
    }
    starts.set(draft, at);
    parts.push(draft.text);
    for (const piece of draft.pieces) {
      const { length, source, sourceStart, sourceLength } = piece;
      const start = at + piece.start;
      chunks.push({ start, length, source, sourceStart, ...(sourceLength === undefined ? {} : { sourceLength }) });
    }
    links.push(...placeLinks(draft.links, at, resolve));
    at += draft.text.length;
    before = draft;
  }
  return { text: parts.join(''), blocks: placeBlocks(drafts, (draft) => starts.get(draft)), links, chunks };
}

/** Blocks of drafts whose places in the text are known; those without a place are only left out. */
export function placeBlocks<S>(drafts: readonly Draft<S>[], startOf: (draft: Draft<S>) => number | undefined): Block[] {
  const rangeOf = (draft: Draft<S>): Range | undefined => {
    const start = startOf(draft);
    if (start === undefined) return undefined;
    return { start: start + (draft.marker ?? 0), end: start + draft.text.length };
  };
  const around = (group: readonly Draft<S>[] | undefined): Range | undefined => {
    const first = group?.[0] && rangeOf(group[0]);
    const last = group && group.length > 0 ? rangeOf(group[group.length - 1] as Draft<S>) : undefined;
    return first !== undefined && last !== undefined ? { start: first.start, end: last.end } : undefined;
  };
  const cells = new Map<DraftCell<S> | Draft<S>[], Range | undefined>();
  const cached = (key: DraftCell<S> | Draft<S>[] | undefined): Range | undefined => {
    if (key === undefined) return undefined;
    if (!cells.has(key)) cells.set(key, around(Array.isArray(key) ? key : key.drafts));
    return cells.get(key);
  };
  return drafts.flatMap((draft) => {
    const range = rangeOf(draft);
    if (range === undefined) return [];
    const { kind, level, depth, leadIn, cell } = draft;
    const lead = leadIn === undefined ? undefined : rangeOf(leadIn);
    const row = cached(cell?.row.drafts);
    const columnHead = cached(cell?.columnHead);
    const rowHead = cached(cell?.rowHead);
    return {
      ...range,
      kind,
      ...(kind === 'heading' && level !== undefined ? { level } : {}),
      ...(kind === 'list-item' && depth !== undefined ? { depth } : {}),
      ...(lead === undefined ? {} : { leadIn: lead }),
      ...(row === undefined ? {} : { row }),
      ...(columnHead === undefined ? {} : { columnHead }),
      ...(rowHead === undefined ? {} : { rowHead }),
      ...(cell?.isHead ? { isHead: true } : {}),
    };
  });
}

export function placeLinks(
  links: readonly DraftLink[],
  at: number,
  resolve: (href: string) => string | undefined,
): Link[] {
  return links.flatMap(({ start, end, href }) => {
    const resolved = resolve(href);
    return resolved === undefined ? [] : { start: at + start, end: at + end, href: resolved };
  });
}

function separatorOf<S>(before: Draft<S>, draft: Draft<S>): string {
  if (before.cell !== undefined && draft.cell !== undefined) {
    if (before.cell === draft.cell) return '\n';
    if (before.cell.row === draft.cell.row) return '\t';
    if (before.cell.row.table === draft.cell.row.table) return '\n';
  }
  if (before.kind === 'list-item' && draft.kind === 'list-item' && before.list === draft.list) return '\n';
  if (before.kind === 'term' && draft.kind === 'definition') return '\n';
  return '\n\n';
}
