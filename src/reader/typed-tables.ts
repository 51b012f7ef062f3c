/** Tables typed with tabs or spaces in plain text, and with bars in Markdown that lacks the row of dashes. */
import type { Draft, DraftCell, DraftRow, Span } from './draft.ts';
import { markerOf } from './line-forms.ts';
import { findHeads, type GridCell } from './tables.ts';

/** A row of cells: where each stands in the text that the line is of. Empty cells have no length. */
export type TypedRow = readonly Span[];

const MOST_COLUMNS = 12;

/** The cells of one line typed with bars on both sides; undefined for any other line. */
export function barredCells(text: string, start: number, end: number): TypedRow | undefined {
  if (text[start] !== '|' || text[end - 1] !== '|' || end - start < 4) return undefined;
  const cells: Span[] = [];
  for (let from = start + 1; from < end;) {
    let to = from;
    while (text[to] !== '|') to += text[to] === '\\' && to + 1 < end - 1 ? 2 : 1;
    cells.push(trimmed(text, from, to));
    from = to + 1;
  }
  return cells.length > 1 && cells.length <= MOST_COLUMNS ? cells : undefined;
}

function tabbedCells(text: string, { start, end }: Span): TypedRow | undefined {
  const line = text.slice(start, end);
  if (!line.includes('\t')) return undefined;
  const cells: Span[] = [];
  let from = 0;
  for (const cell of line.split(/\t{1,20}/, MOST_COLUMNS + 1)) {
    const at = line.indexOf(cell, from);
    cells.push(trimmed(text, start + at, start + at + cell.length));
    from = at + cell.length;
  }
  return cells.length > MOST_COLUMNS ? undefined : cells;
}

/** The cells of a line between which at least two spaces stand. */
function spacedCells(text: string, { start, end }: Span): TypedRow | undefined {
  const cells: Span[] = [];
  for (const { 0: words, index } of text.slice(start, end).matchAll(/\S(?: ?\S)*/g)) {
    if (cells.length === MOST_COLUMNS) return undefined;
    cells.push({ start: start + index, end: start + index + words.length });
  }
  const [first, second] = cells;
  if (first === undefined || second === undefined) return undefined;
  // "1.  Name" is an item.
  return markerOf(text.slice(start, end))?.length === second.start - start ? undefined : cells;
}

/** Whether the cells of two lines begin in the same columns: of running text with wide gaps they do not. */
function isAligned(row: TypedRow, other: TypedRow): boolean {
  const [first, origin] = [row[0]?.start ?? 0, other[0]?.start ?? 0];
  return row.length === other.length && row.every(({ start }, i) => start - first === (other[i]?.start ?? 0) - origin);
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= 0x20) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end -= 1;
  return { start, end };
}

type TypedLine = Span & { readonly isApart: boolean };

/** The rows of the table that begins at the line `first`, each a line of as many cells; undefined where there is none. */
export function readTypedTable(
  text: string,
  lines: readonly TypedLine[],
  first: number,
): readonly TypedRow[] | undefined {
  return (
    rowsFrom(
      lines,
      first,
      2,
      (line) => tabbedCells(text, line),
      (row, other) => row.length === other.length,
    ) ?? rowsFrom(lines, first, LEAST_SPACED, (line) => spacedCells(text, line), isAligned)
  );
}

/** Two lines may be alike by chance. */
const LEAST_SPACED = 3;

function rowsFrom(
  lines: readonly TypedLine[],
  first: number,
  least: number,
  cellsOf: (line: Span) => TypedRow | undefined,
  isLike: (row: TypedRow, other: TypedRow) => boolean,
): readonly TypedRow[] | undefined {
  const rows: TypedRow[] = [];
  for (let i = first; i < lines.length; i += 1) {
    const line = lines[i] as TypedLine;
    const row = i > first && line.isApart ? undefined : cellsOf(line);
    if (row === undefined || (rows[0] !== undefined && !isLike(row, rows[0]))) break;
    rows.push(row);
  }
  return rows.length < least ? undefined : rows;
}

/** Drafts of the cells, a row after the other. `table` is a number that no other table of the text has. */
export function draftsOfTable(text: string, rows: readonly TypedRow[], table: number): Draft<undefined>[] {
  const grid: GridCell<undefined>[] = [];
  const drafts: Draft<undefined>[] = [];
  for (const [number, cells] of rows.entries()) {
    const row: DraftRow<undefined> = { table, drafts: [] };
    for (const [column, { start, end }] of cells.entries()) {
      const cell: DraftCell<undefined> = { row, drafts: [], isHead: false };
      grid.push({ cell, isHeadElement: false, inHead: false, row: number, column, columns: 1 });
      if (end === start) continue;
      const draft: Draft<undefined> = {
        kind: 'table-cell',
        text: text.slice(start, end),
        pieces: [{ start: 0, length: end - start, source: undefined, sourceStart: start }],
        links: [],
        bold: [],
        cell,
      };
      cell.drafts.push(draft);
      row.drafts.push(draft);
      drafts.push(draft);
    }
  }
  findHeads(grid);
  return drafts;
}
