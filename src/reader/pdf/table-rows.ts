/** The rows and cells of a table from its runs. */
import { bottomOf, median, topOf, type Run } from './geometry.ts';
import type { Interval } from './intervals.ts';
import { toLines } from './lines.ts';

/** Rows of cells of runs; a cell that holds nothing is empty. */
export type TableRows = readonly (readonly (readonly Run[])[])[];

/** Of the font size: white between two lines that is no line spacing but the border of a row. */
const ROW_GAP = 0.75;

/** Of the font size: by so much the gaps between rows are wider than those between the lines of a cell. */
const DIFFERENT = 0.25;

interface Cell {
  readonly column: number;
  readonly runs: Run[];
}

/** @param gutters white columns between the columns, from left to right */
export function toRows(runs: readonly Run[], gutters: readonly Interval[]): TableRows {
  const middles = gutters.map(({ from, to }) => (from + to) / 2).sort((a, b) => a - b);
  const columnOf = (run: Run): number => middles.filter((middle) => run.x >= middle).length;
  return rowsOf(runs, columnOf).map((row) =>
    [...middles, 0].map((_, column) => row.filter((cell) => cell.column === column).flatMap((cell) => cell.runs)),
  );
}

/** By drawn lines; else by the file's order, if that goes from cell to cell; else by white lines. */
function rowsOf(runs: readonly Run[], columnOf: (run: Run) => number): Cell[][] {
  const drawn = rowsByLines(runs, columnOf);
  if (drawn !== undefined) return drawn;
  const inOrder = rowsInOrder(runs, columnOf);
  if (inOrder?.some((row) => row.some((cell) => toLines(cell.runs).length > 1)) === true) return inOrder;
  const byGaps = rowsByGaps(runs, columnOf);
  return byGaps.isSure ? byGaps.rows : (inOrder ?? byGaps.rows);
}

/** Points: drawn lines this near are one, drawn cell by cell. */
const SAME_LINE = 3;

/** By the lines drawn above the cells; undefined where they part no two rows, or not every cell has one. */
function rowsByLines(runs: readonly Run[], columnOf: (run: Run) => number): Cell[][] | undefined {
  const rows: { shelf: number; cells: Cell[] }[] = [];
  let without = 0;
  for (const run of [...runs].sort((a, b) => (a.shelf ?? 0) - (b.shelf ?? 0) || a.order - b.order)) {
    const { shelf } = run;
    if (shelf === undefined) without += 1;
    const last = rows[rows.length - 1];
    const row = last !== undefined && (shelf ?? 0) - last.shelf < SAME_LINE ? last : { shelf: shelf ?? 0, cells: [] };
    if (row !== last) rows.push(row);
    put(row.cells, columnOf(run), run);
  }
  // The head may have no line above it.
  const lines = toLines(runs).length;
  const first = rows[0]?.cells ?? [];
  if (without > first.length || rows.length < 2 || (rows.length < 3 && lines > 4)) return undefined;
  return rows.map(({ cells }) => cells);
}

function put(row: Cell[], column: number, run: Run): void {
  const cell = row.find((other) => other.column === column);
  if (cell === undefined) row.push({ column, runs: [run] });
  else cell.runs.push(run);
}

/** By the file's own order, cell after cell; undefined where that would put a row above the one before it. */
function rowsInOrder(runs: readonly Run[], columnOf: (run: Run) => number): Cell[][] | undefined {
  const rows: Cell[][] = [];
  for (const run of [...runs].sort((a, b) => a.order - b.order)) {
    const column = columnOf(run);
    const row = rows[rows.length - 1];
    const cell = row?.[row.length - 1];
    if (row === undefined || cell === undefined) rows.push([{ column, runs: [run] }]);
    else if (cell.column === column && !isBelowBorder(cell.runs, run)) cell.runs.push(run);
    else if (column > cell.column) row.push({ column, runs: [run] });
    else rows.push([{ column, runs: [run] }]);
  }
  const tops = rows.map((row) => Math.min(...row.flatMap((cell) => cell.runs.map(topOf))));
  return tops.every((top, i) => i === 0 || top >= (tops[i - 1] as number)) ? rows : undefined;
}

function isBelowBorder(cell: readonly Run[], run: Run): boolean {
  const bottom = Math.max(...cell.map(bottomOf));
  return topOf(run) - bottom > ROW_GAP * run.size;
}

interface RowsByGaps {
  readonly rows: Cell[][];
  /** There are narrow gaps and wide ones, and every row has a first cell. */
  readonly isSure: boolean;
}

/** By white lines across the table: those wider than its line spacing, or all where its cells have one line each. */
function rowsByGaps(runs: readonly Run[], columnOf: (run: Run) => number): RowsByGaps {
  const bands: Run[][] = [];
  const gaps: number[] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const run of [...runs].sort((a, b) => topOf(a) - topOf(b))) {
    if (topOf(run) >= bottom) {
      if (bands.length > 0) gaps.push(topOf(run) - bottom);
      bands.push([run]);
    } else bands[bands.length - 1]?.push(run);
    bottom = Math.max(bottom, bottomOf(run));
  }
  const size = median(runs.map((run) => run.size));
  const [narrowest, widest] = [Math.min(...gaps), Math.max(...gaps)];
  const differ = widest - narrowest > DIFFERENT * size;
  const wide = differ ? (narrowest + widest) / 2 : Number.NEGATIVE_INFINITY;
  const rows: Cell[][] = [];
  bands.forEach((band, i) => {
    const startsRow = i === 0 || (gaps[i - 1] as number) > wide;
    if (startsRow) rows.push([]);
    const row = rows[rows.length - 1] as Cell[];
    for (const run of band) put(row, columnOf(run), run);
  });
  return { rows, isSure: differ && rows.every((row) => row.some(({ column }) => column === 0)) };
}
