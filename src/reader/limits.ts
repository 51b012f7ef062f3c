/** How much of a page is read at most; what lies beyond is left out with the warning `truncated`. */
import type { Warning } from '../core/document.ts';

export interface Limits {
  /** Elements and texts of a page. */
  readonly nodes: number;
  /** UTF-16 units of text. */
  readonly characters: number;
  /** Cells of one table that get row and column heads; a larger table is read as plain flow. */
  readonly tableCells: number;
  /** Columns or rows that one cell may span. */
  readonly span: number;
}

/** Twenty times the longest notice known; a page at the limit is read in about a second. */
export const DEFAULT_LIMITS: Limits = { nodes: 400_000, characters: 4_000_000, tableCells: 20_000, span: 200 };

/** Markdown above this length is read as plain text: its parser is slow on adversarial input. UTF-16 units. */
export const MARKDOWN_LIMIT = 1_000_000;

/** Files above this are refused unread. Bytes. */
export const MAX_BYTES = 32_000_000;

export const TRUNCATED: Warning = {
  code: 'truncated',
  message: 'The page is larger than what is read; its end is missing here.',
};

export const STRUCK_OUT: Warning = {
  code: 'looks-edited',
  message: 'The page shows text that is struck out; it is left out here.',
};

export const UNREADABLE_FRAME: Warning = {
  code: 'unreadable-frame',
  message: 'A large part of the page comes from another site and could not be read.',
};
