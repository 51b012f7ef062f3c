/** A block in the making: its own text, where each piece of it came from, and what is known of its place. */
import type { BlockKind } from '../core/document.ts';

/** A stretch of a draft's text that stands in the source as it stands here. */
export interface Piece<S> {
  /** Offset in the draft's text. */
  start: number;
  length: number;
  readonly source: S;
  readonly sourceStart: number;
  /** Where the words were decoded, so that offsets within do not match: how long the source is as a whole. */
  readonly sourceLength?: number;
}

export interface DraftLink {
  start: number;
  end: number;
  readonly href: string;
  /** To a place in the same page. */
  readonly inPage: boolean;
}

export interface Span {
  start: number;
  end: number;
}

export interface DraftRow<S> {
  readonly table: number;
  /** All drafts of the row, head included. */
  readonly drafts: Draft<S>[];
}

/** A cell of a data table; it may hold several drafts. */
export interface DraftCell<S> {
  readonly row: DraftRow<S>;
  readonly drafts: Draft<S>[];
  isHead: boolean;
  columnHead?: DraftCell<S>;
  rowHead?: DraftCell<S>;
}

export interface Draft<S> {
  kind: BlockKind;
  text: string;
  pieces: Piece<S>[];
  links: DraftLink[];
  bold: Span[];
  /** Headings. */
  level?: number;
  /** A heading by its look and not by its markup. */
  inferred?: boolean;
  /** List items: 1 for an outermost list. */
  depth?: number;
  /** Which outermost list it stands in. */
  list?: number;
  leadIn?: Draft<S>;
  cell?: DraftCell<S>;
  /** Characters at the start that are in the text but not in the block: a typed bullet. */
  marker?: number;
  /** Looks like a heading in the page (a summary, a toggle, a class that says so). */
  headingHint?: boolean;
}

/** The part of a draft between two offsets, trimmed; undefined where nothing visible is left. */
export function sliceDraft<S>(draft: Draft<S>, from: number, to: number): Draft<S> | undefined {
  let start = from;
  let end = to;
  while (start < end && isSpace(draft.text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(draft.text.charCodeAt(end - 1))) end -= 1;
  if (start >= end) return undefined;
  const within = <T extends Span>(span: T): T => ({
    ...span,
    start: Math.max(span.start, start) - start,
    end: Math.min(span.end, end) - start,
  });
  const { marker: _, ...rest } = draft;
  return {
    ...rest,
    text: draft.text.slice(start, end),
    links: overlapping(draft.links, start, end).map(within),
    bold: overlapping(draft.bold, start, end).map(within),
    pieces: overlapping(draft.pieces, start, end).map((piece) => slicePiece(piece, start, end)),
  };
}

/** The spans or pieces that touch a range. They are in order, so that cutting a draft into many stays linear. */
function overlapping<T extends { start: number; end?: number; length?: number }>(
  items: readonly T[],
  start: number,
  end: number,
): T[] {
  const endOf = (item: T): number => item.end ?? item.start + (item.length ?? 0);
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(items[middle] as T) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < items.length && (items[last] as T).start < end) last += 1;
  return items.slice(low, last);
}

function slicePiece<S>(piece: Piece<S>, start: number, end: number): Piece<S> {
  const cutFront = Math.max(0, start - piece.start);
  const cutBack = Math.max(0, piece.start + piece.length - end);
  return {
    ...piece,
    start: piece.start + cutFront - start,
    length: piece.length - cutFront - cutBack,
    sourceStart: piece.sourceLength === undefined ? piece.sourceStart + cutFront : piece.sourceStart,
  };
}

/** Whitespace by HTML and Unicode, and the characters that show nothing. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return true;
  // Other control characters stand for quotes and letters of a page in the wrong encoding: "don\u0092t".
  if (code < 0xa0) return code === 0x7f || code === 0x85;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    isInvisible(code)
  );
}

/** Soft hyphen, zero-width space, word joiner, byte order mark: they split words for a program and not for people. */
export function isInvisible(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
}

/** How many characters of the draft lie in the given spans, of those that are visible: 0 to 1. */
export function coverage(draft: { readonly text: string }, spans: readonly Span[]): number {
  let visible = 0;
  let covered = 0;
  let next = 0;
  for (let i = 0; i < draft.text.length; i += 1) {
    if (isSpace(draft.text.charCodeAt(i))) continue;
    visible += 1;
    while (next < spans.length && (spans[next] as Span).end <= i) next += 1;
    const span = spans[next];
    if (span !== undefined && span.start <= i) covered += 1;
  }
  return visible === 0 ? 0 : covered / visible;
}
