/** Tells tables of data from tables of layout, and finds the row and column heads of a cell. */
import type { Draft, DraftCell, DraftRow } from './draft.ts';
import { coverage } from './draft.ts';
import { headingLevel } from './elements.ts';
import type { FlatTree } from './flat-tree.ts';
import type { Limits } from './limits.ts';

/** What the walker does with the cells of a table: their place in its grid, by their index in the tree. */
export interface TableGrid<S> {
  readonly cells: ReadonlyMap<number, DraftCell<S>>;
  /** To be called when all cells have their drafts: says which cells are heads. */
  finish(): void;
}

/** A cell with its place in a grid. */
export interface GridCell<S> {
  readonly cell: DraftCell<S>;
  readonly isHeadElement: boolean;
  readonly inHead: boolean;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

type Part = 'table' | 'group' | 'row' | 'cell' | 'head-cell' | undefined;

/** What part of a table an element is, by its tag or its ARIA role. */
export function tablePart<N>(tree: FlatTree<N>, index: number): Part {
  const role = tree.attribute(index, 'role');
  switch (tree.tags[index]) {
    case 'table':
      return 'table';
    case 'thead':
    case 'tbody':
    case 'tfoot':
      return 'group';
    case 'tr':
      return 'row';
    case 'td':
      return 'cell';
    case 'th':
      return 'head-cell';
    default:
  }
  switch (role) {
    case 'table':
    case 'grid':
    case 'treegrid':
      return 'table';
    case 'rowgroup':
      return 'group';
    case 'row':
      return 'row';
    case 'cell':
    case 'gridcell':
      return 'cell';
    case 'columnheader':
    case 'rowheader':
      return 'head-cell';
    default:
      return undefined;
  }
}

/** The grid of a data table, or undefined for a table that only lays out the page (or is too large to tell). */
export function readTable<N, S>(tree: FlatTree<N>, table: number, limits: Limits): TableGrid<S> | undefined {
  const role = tree.attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return undefined;
  const end = tree.ends[table] as number;
  const cells = new Map<number, DraftCell<S>>();
  const grid: GridCell<S>[] = [];
  const rowOf = new Map<number, { row: DraftRow<S>; number: number; column: number; inHead: boolean }>();
  // Columns still taken by a cell of an earlier row: how many more rows.
  const taken: number[] = [];
  let rows = 0;
  let width = 0;
  let heads = 0;
  let longest = 0;
  let headings = 0;
  let headGroupEnd = 0;
  for (let i = table + 1; i < end; i += 1) {
    const tag = tree.tags[i] as string;
    if (tag === '') continue;
    if (headingLevel(tag) > 0) headings += 1;
    const part = tablePart(tree, i);
    if (part === 'table') return undefined;
    if (tag === 'thead') headGroupEnd = tree.ends[i] as number;
    if (part === 'row') {
      for (let column = 0; column < taken.length; column += 1)
        taken[column] = Math.max(0, (taken[column] as number) - 1);
      rowOf.set(i, { row: { table, drafts: [] }, number: rows, column: 0, inHead: i < headGroupEnd });
      rows += 1;
      continue;
    }
    if (part !== 'cell' && part !== 'head-cell') continue;
    if (cells.size >= limits.tableCells) return undefined;
    const row = rowOf.get(tree.parents[i] as number);
    if (row === undefined) continue;
    const span = (name: string, most: number): number =>
      Math.min(Math.max(1, Math.trunc(Number(tree.attribute(i, name))) || 1), most);
    const columns = span('colspan', limits.span);
    const rowsSpanned = span('rowspan', limits.span);
    while ((taken[row.column] ?? 0) > 0) row.column += 1;
    const cell: DraftCell<S> = { row: row.row, drafts: [], isHead: part === 'head-cell' };
    cells.set(i, cell);
    grid.push({
      cell,
      isHeadElement: part === 'head-cell',
      inHead: row.inHead,
      row: row.number,
      column: row.column,
      columns,
    });
    for (let column = row.column; column < row.column + columns; column += 1) {
      if (rowsSpanned > 1) taken[column] = rowsSpanned;
      else taken[column] ??= 0;
    }
    row.column += columns;
    width = Math.max(width, row.column);
    if (part === 'head-cell') heads += 1;
    longest = Math.max(longest, tree.weightBefore(tree.ends[i] as number) - tree.weightBefore(i));
  }
  if (width < 2 || rows < 1) return undefined;
  if (heads === 0 && (rows < 2 || headings > 0 || longest > 2_000)) return undefined;
  return { cells, finish: () => findHeads(grid) };
}

/** Says which cells are heads, and of which others. */
export function findHeads<S>(grid: readonly GridCell<S>[]): void {
  const rows = new Map<number, GridCell<S>[]>();
  for (const cell of grid) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  const isBold = ({ cell }: GridCell<S>): boolean =>
    cell.drafts.length === 0 || cell.drafts.every((draft: Draft<S>) => coverage(draft, draft.bold) > 0.95);
  const hasWords = ({ cell }: GridCell<S>): boolean => cell.drafts.length > 0;
  const columnHeads: (DraftCell<S> | undefined)[] = [];
  const rowHeads: (DraftCell<S> | undefined)[] = [];
  let first = true;
  for (const row of rows.values()) {
    const filled = row.filter(hasWords);
    const isHeadRow =
      row.every((cell) => cell.inHead) ||
      (filled.length > 1 && filled.every((cell) => cell.isHeadElement)) ||
      (first && rows.size > 1 && filled.length > 1 && filled.every((cell) => cell.isHeadElement || isBold(cell)));
    if (filled.length > 0) first = false;
    const only = filled.length === 1 ? filled[0] : undefined;
    // One head across the table names the rows below it and no column.
    if (only !== undefined && only.columns > 1 && !isHeadRow && (only.isHeadElement || isBold(only)))
      only.cell.isHead = true;
    for (const { cell, column, columns } of row) {
      if (isHeadRow) {
        cell.isHead = true;
        for (let i = column; i < column + columns; i += 1) if (cell.drafts.length > 0) columnHeads[i] = cell;
        continue;
      }
      const columnHead = columnHeads[column];
      if (columnHead !== undefined && columns === 1) cell.columnHead = columnHead;
    }
    if (isHeadRow) continue;
    const head = row[0];
    if (head !== undefined && head.column === 0) {
      // A first cell that spans several rows heads them all.
      rowHeads.length = 0;
      rowHeads.push(head.cell);
    }
    for (const { cell } of row) {
      const rowHead = rowHeads[0];
      if (rowHead !== undefined && rowHead !== cell && rowHead.drafts.length > 0) cell.rowHead = rowHead;
    }
  }
}
