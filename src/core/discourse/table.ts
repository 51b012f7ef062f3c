/** A table of a notice: its columns' heads, and its rows. */
import type { Sentence } from '../text/notice.ts';

export interface Cell {
  readonly start: number;
  readonly end: number;
  /** Its words, in the order of the text; a cell may hold several paragraphs. */
  readonly sentences: readonly Sentence[];
  /** Undefined where the cell cannot be put in a column: it spans several, or cells of its row are blank. */
  readonly column: number | undefined;
}

export interface Row {
  readonly cells: readonly Cell[];
}

export interface Table {
  /** Its cells stand one below the other: what a reader would quote is the row. */
  readonly isFlat?: boolean;
  /** By column; undefined where a column has no head. */
  readonly heads: readonly (Cell | undefined)[];
  /** Without the row of the heads. */
  readonly rows: readonly Row[];
}

export interface Place {
  readonly table: Table;
  readonly row: Row;
  readonly cell: Cell;
}
