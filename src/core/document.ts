/** What a reader makes of a page or file, and what the analyser takes: plain text, and the shape it had. */

/** A stretch of the extracted text, in UTF-16 code units; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Of files that are text. */
export type TextType = 'text/html' | 'text/markdown' | 'text/plain';

export type ContentType = TextType | 'application/pdf';

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'term' | 'definition';

/**
 * One block of text: a heading, a paragraph, the own words of a list item (without its nested list) or of a
 * table cell. Blocks are in text order, never empty, never overlap, and begin and end with visible characters.
 */
export interface Block extends Range {
  readonly kind: BlockKind;
  /** Headings: 1 (outermost) to 6. */
  readonly level?: number;
  /** List items: 1 for an outermost list. */
  readonly depth?: number;
  /** The words that this block hangs on: the paragraph or item before a list, the term of a definition. */
  readonly leadIn?: Range;
  /** Table cells: the whole row that the cell stands in. */
  readonly row?: Range;
  /** Table cells: the head of its column, where the table has one. */
  readonly columnHead?: Range;
  /** Table cells: the head of its row (the row's first cell), unless it is that cell. */
  readonly rowHead?: Range;
  /** A head cell of a table. */
  readonly isHead?: boolean;
}

/** A link inside the notice's text. `href` is as written, made absolute where the page's address is known. */
export interface Link extends Range {
  readonly href: string;
}

/** A link of the page that lies outside the notice (menu, footer), kept to find the site's own notice. */
export interface PageLink {
  readonly text: string;
  readonly href: string;
}

export type WarningCode =
  | 'truncated'
  | 'unsupported-language'
  | 'not-read'
  | 'partly-read'
  | 'several-notices'
  | 'looks-incomplete'
  | 'unreadable-frame'
  | 'looks-edited'
  | 'look-alike-address'
  | 'pages-without-text'
  | 'unreadable-pages'
  | 'empty';

export interface Warning {
  readonly code: WarningCode;
  readonly message: string;
}

export interface NoticeDocument {
  readonly id?: string;
  readonly url?: string;
  /** The page's title, else its first heading, else ''. */
  readonly title: string;
  readonly contentType: ContentType;
  /** What the page says of its language (`<html lang>`), unverified. */
  readonly declaredLanguage?: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly pageLinks: readonly PageLink[];
  readonly warnings: readonly Warning[];
  /** Of files that have pages: how many. */
  readonly pages?: number;
  /** Where the text of each page begins, in text order; a page without text of its own is not there. 1 is the first. */
  readonly pageStarts?: readonly { readonly page: number; readonly start: number }[];
}
