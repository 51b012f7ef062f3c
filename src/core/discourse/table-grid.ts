/** The tables of a notice as grids: rows of cells, each in its column. */
import type { Block } from '../document.ts';
import type { ColumnWords } from '../lexicon/column-words.ts';
import type { Notice, Sentence } from '../text/notice.ts';
import { isPlainAnswer } from './answer.ts';
import { flatTables } from './flat-tables.ts';
import { headQuestion } from './head-question.ts';
import type { Cell, Place, Row, Table } from './table.ts';

interface DraftCell {
  readonly start: number;
  end: number;
  readonly block: Block;
  readonly sentences: Sentence[];
}

interface Places {
  readonly cells: ReadonlyMap<Sentence, Place>;
  readonly heads: ReadonlySet<Sentence>;
}

const known = new WeakMap<Notice, Places>();

/** Where a sentence stands in a table; undefined outside tables and in the heads of columns. */
export function placeOf(notice: Notice, sentence: Sentence): Place | undefined {
  return placesOf(notice).cells.get(sentence);
}

/** Is it the head of a column, or does it stand in the row of the heads? */
export function isColumnHead(notice: Notice, sentence: Sentence): boolean {
  return placesOf(notice).heads.has(sentence);
}

function placesOf(notice: Notice): Places {
  let places = known.get(notice);
  if (!places) known.set(notice, (places = readPlaces(notice)));
  return places;
}

function readPlaces(notice: Notice): Places {
  const cells = new Map<Sentence, Place>();
  const heads = new Set<Sentence>();
  for (const rows of tablesOf(notice)) {
    const table = gridOf(notice, rows);
    for (const row of table.rows)
      for (const cell of row.cells) for (const sentence of cell.sentences) cells.set(sentence, { table, row, cell });
    for (const row of rows)
      for (const { sentences } of row) for (const one of sentences) if (!cells.has(one)) heads.add(one);
  }
  for (const table of flatTables(notice)) {
    for (const row of table.rows)
      for (const cell of row.cells) for (const sentence of cell.sentences) cells.set(sentence, { table, row, cell });
    for (const head of table.heads) for (const sentence of head?.sentences ?? []) heads.add(sentence);
  }
  return { cells, heads };
}

// Readers part cells by a tab, or by the spaces that were typed; the rows of a table and the paragraphs of a cell by a
// line break.
function tablesOf(notice: Notice): readonly (readonly (readonly DraftCell[])[])[] {
  const { text } = notice.document;
  const tables: DraftCell[][][] = [];
  let cell: DraftCell | undefined;
  let row: DraftCell[] | undefined;
  let rows: DraftCell[][] | undefined;
  for (const sentence of notice.sentences) {
    const { block } = sentence;
    if (!block.row) {
      cell = row = rows = undefined;
      continue;
    }
    const isSameRow = cell !== undefined && cell.block.row!.start === block.row.start;
    const isSameCell = (between: string): boolean =>
      !between.includes('\t') && (between.includes('\n') || cell!.sentences.at(-1)!.block === block);
    if (cell && isSameRow && isSameCell(text.slice(cell.end, sentence.start))) {
      cell.sentences.push(sentence);
      cell.end = sentence.end;
      continue;
    }
    const isSameTable = cell !== undefined && !text.slice(cell.end, sentence.start).includes('\n\n');
    cell = { start: sentence.start, end: sentence.end, block, sentences: [sentence] };
    if (isSameRow) {
      row!.push(cell);
      continue;
    }
    row = [cell];
    if (isSameTable) rows!.push(row);
    else tables.push((rows = [row]));
  }
  return tables;
}

function gridOf(notice: Notice, rows: readonly (readonly DraftCell[])[]): Table {
  const headStarts = new Set<number>();
  for (const row of rows) for (const { block } of row) if (block.columnHead) headStarts.add(block.columnHead.start);
  const headRows = rows.filter((row) => row.some(({ block }) => headStarts.has(block.start)));
  if (!headRows.length) return unheaded(notice, rows);
  // A head over cells that are all blank is named by none of them; the corner above the rows' names may be blank.
  const named = headRows.flat();
  const isCornerBlank = rows.every(
    (row) => headRows.includes(row) || (row[0]!.block.row!.start === row[0]!.start && !row[0]!.block.columnHead),
  );
  const corner = isCornerBlank && rows.length > headRows.length ? [undefined] : [];
  const heads = [...corner, ...named].map((cell, column): Cell | undefined => cell && { ...cell, column });
  const columnOf = ({ block }: DraftCell): number | undefined => {
    const at = heads.findIndex((head) => head !== undefined && head.start === block.columnHead?.start);
    return at < 0 ? undefined : at;
  };
  return {
    heads,
    rows: rows
      .filter((row) => !headRows.includes(row))
      .map((row) => ({ cells: row.map((cell) => ({ ...cell, column: columnOf(cell) })) })),
  };
}

const SHORT = 12;

function placed(cell: DraftCell, column: number): Cell {
  return { ...cell, column: column === 0 ? 0 : undefined };
}

function asksWhom({ sentences: [head, ...more] }: DraftCell, words: ColumnWords): boolean {
  return head !== undefined && !more.length && headQuestion(head.tokens, words).names;
}

// Rows without `<th>`: the first holds the heads all the same where it asks what the cells below it answer.
function unheaded({ compiled: { pack } }: Notice, rows: readonly (readonly DraftCell[])[]): Table {
  const [first, ...others] = rows;
  const width = first!.length;
  // "Do we share your data with …" over names, and beside them blank.
  if (width === 1 && others.length && others.every((row) => row.length === 2) && asksWhom(first![0]!, pack.columns))
    return { heads: [{ ...first![0]!, column: 0 }], rows: others.map((row) => ({ cells: row.map(placed) })) };
  const isHead = first!.some(({ sentences }, column) => {
    const { tokens, text } = sentences[0]!;
    if (column === 0 || sentences.length > 1 || tokens.length > SHORT) return false;
    if (isPlainAnswer(text, tokens, pack.columns)) return false;
    if (
      headQuestion(tokens, pack.columns).asks === 'unknown' &&
      !tokens.some(({ stem }) => pack.columns.receivers.has(stem))
    )
      return false;
    return others.some((row) => {
      const below = row.length === width ? row[column]!.sentences[0]! : undefined;
      return below !== undefined && isPlainAnswer(below.text, below.tokens, pack.columns);
    });
  });
  const place = (row: readonly DraftCell[]): Row => ({
    cells: row.map((cell, column) => ({ ...cell, column: row.length === width ? column : undefined })),
  });
  return isHead
    ? { heads: place(first!).cells, rows: others.map(place) }
    : { heads: first!.map(() => undefined), rows: rows.map(place) };
}
