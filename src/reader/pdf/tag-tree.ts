/** A tagged page: the file says itself what is a heading, a list or a table. */
import type { Run } from './geometry.ts';
import { joinLines } from './hyphens.ts';
import { headingTag, type Style } from './layout-tree.ts';
import { toLine, type Line } from './lines.ts';
import { isBullet, isMarker } from './markers.ts';
import type { TagNode } from './page-runs.ts';
import { element, textNodes, type PdfNode } from './tree.ts';

/** Of a page's characters: those that its tags must reach, so that they are used. */
const REACHED = 0.97;
/** Lines of a block; a file whose tags make a page of one block does not know its paragraphs. */
const LONGEST_BLOCK = 30;

/** PDF's standard structure types under the names of HTML; others are only a place. */
const TAGS: Readonly<Record<string, string>> = {
  Title: 'h1',
  H: 'h2',
  H1: 'h1',
  H2: 'h2',
  H3: 'h3',
  H4: 'h4',
  H5: 'h5',
  H6: 'h6',
  P: 'p',
  L: 'ul',
  LI: 'li',
  LBody: 'div',
  Table: 'table',
  THead: 'thead',
  TBody: 'tbody',
  TFoot: 'tfoot',
  TR: 'tr',
  TH: 'th',
  TD: 'td',
  BlockQuote: 'blockquote',
  Caption: 'p',
  Note: 'p',
  FENote: 'p',
  Code: 'p',
  Document: 'div',
  DocumentFragment: 'div',
  Part: 'div',
  Art: 'div',
  Sect: 'div',
  Div: 'div',
  Form: 'div',
  Figure: 'div',
};
/** Within a line: they begin no block. */
const INLINE: ReadonlySet<string> = new Set([
  'Span',
  'Link',
  'Quote',
  'Em',
  'Strong',
  'Reference',
  'Annot',
  'Sub',
  'Lbl',
]);
/** Not read: decoration, and lists of contents, which repeat the headings. */
const UNREAD: ReadonlySet<string> = new Set(['Artifact', 'TOC']);

/** The page by its tags; undefined where they do not reach its text or tell too little of it. */
export function tagTree(
  runs: readonly Run[],
  tags: TagNode | undefined,
  page: number,
  style: Style,
): PdfNode[] | undefined {
  if (tags === undefined) return undefined;
  const byMark = new Map<string, Run[]>();
  for (const run of runs) {
    if (run.mark === undefined) continue;
    const marked = byMark.get(run.mark);
    if (marked === undefined) byMark.set(run.mark, [run]);
    else marked.push(run);
  }
  const reading = new TagReading(byMark, page, style);
  const nodes = reading.read(tags);
  const all = runs.reduce((sum, { text }) => sum + text.length, 0);
  return reading.reached < REACHED * all || reading.longest > LONGEST_BLOCK ? undefined : nodes;
}

class TagReading {
  readonly #byMark: ReadonlyMap<string, readonly Run[]>;
  readonly #page: number;
  readonly #style: Style;
  /** Runs of the block that is being gathered. */
  #runs: Run[] = [];
  /** Characters that tags led to, those left out included. */
  reached = 0;
  /** Lines of the longest block. */
  longest = 0;

  constructor(byMark: ReadonlyMap<string, readonly Run[]>, page: number, style: Style) {
    this.#byMark = byMark;
    this.#page = page;
    this.#style = style;
  }

  read(tags: TagNode): PdfNode[] {
    const root = element('div');
    this.#enter(tags, root, false);
    this.#flush(root);
    return root.children;
  }

  #enter(node: TagNode, parent: PdfNode, isUnread: boolean): void {
    const unread = isUnread || UNREAD.has(node.role);
    const tag = TAGS[node.role];
    // Chromium writes `NonStruct` for the text within a paragraph: no block, unless it holds some.
    const isBlock = tag !== undefined && !INLINE.has(node.role);
    if (isBlock) this.#flush(parent);
    const own = isBlock ? element(tag) : parent;
    for (const child of node.children) {
      if ('role' in child) {
        if (child.role === 'Lbl' && node.role === 'LI') this.#label(child);
        else this.#enter(child, own, unread);
      } else if (child.type === 'content') this.#take(child.id, unread);
    }
    if (!isBlock) return;
    this.#flush(own);
    if (own.children.length > 0 || tag === 'td' || tag === 'th') parent.children.push(own);
  }

  /** The bullet or number of an item is no word of it. */
  #label(node: TagNode): void {
    for (const child of node.children) {
      if ('role' in child) this.#label(child);
      else if (child.type === 'content') this.#take(child.id, true);
    }
  }

  #take(mark: string, unread: boolean): void {
    const runs = this.#byMark.get(mark) ?? [];
    this.reached += runs.reduce((sum, { text }) => sum + text.length, 0);
    if (!unread) this.#runs.push(...runs);
  }

  #flush(parent: PdfNode): void {
    const runs = this.#runs;
    this.#runs = [];
    if (runs.length === 0) return;
    const lines = linesInOrder(runs);
    const [first] = lines;
    if (first !== undefined && isBullet(first.runs[0]?.text ?? '') && lines.length === 1 && isMarker(first.text))
      return;
    this.longest = Math.max(this.longest, lines.length);
    const nodes = textNodes(joinLines(lines, this.#style.hyphens), this.#page);
    // A file may know paragraphs alone: what is set as a heading is one.
    const isLarge =
      parent.tag === 'p' && lines.every(({ size }) => size >= (this.#style.headingSizes.at(-1) ?? Infinity));
    if (isLarge && parent.children.length === 0)
      parent.children.push(element(headingTag(first?.size ?? 0, this.#style), nodes));
    else parent.children.push(...nodes);
  }
}

/** Of the font size. */
const SAME_BASELINE = 0.6;

/** Lines in the order of the tags, whatever their place: a run on the baseline of the one before it goes on with it. */
function linesInOrder(runs: readonly Run[]): Line[] {
  const rows: Run[][] = [];
  for (const run of runs) {
    const row = rows[rows.length - 1];
    const last = row?.[row.length - 1];
    if (
      row !== undefined &&
      last !== undefined &&
      Math.abs(last.y - run.y) < SAME_BASELINE * Math.max(last.size, run.size)
    )
      row.push(run);
    else rows.push([run]);
  }
  return rows.map(toLine);
}
