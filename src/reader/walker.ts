/** The block walker: a page's tree in, drafts of its blocks out; the same for a live page and a parsed file. */
import { isHeadingName, isToggle } from './boilerplate.ts';
import { decodeCloudflare } from './cloudflare.ts';
import { frameLinks, leaveOut, type Left } from './content.ts';
import { DraftBuilder, type LinkTarget } from './draft-builder.ts';
import type { Draft, DraftCell } from './draft.ts';
import { BOLD_TAGS, headingLevel, LIST_TAGS, PREFORMATTED_TAGS } from './elements.ts';
import { flattenTree, type FlatTree, type TreeAdapter } from './flat-tree.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { atOnce, type Steps } from './steps.ts';
import { isLineOfItsOwn, isPreformatted } from './lines.ts';
import { readTable, tablePart, type TableGrid } from './tables.ts';

export interface WalkResult<N> {
  readonly drafts: Draft<N>[];
  /** Of the parts left out; addresses as written. */
  readonly pageLinks: { readonly text: string; readonly href: string }[];
  readonly truncated: boolean;
  /** Text that the page shows with a line through it was left out. */
  readonly struckOut: boolean;
}

/**
 * Reads the tree under `root`. Linear in its size; neither depth nor breadth can overflow the stack.
 * @param options `whole`: all of it is text, there is no frame of a page to leave out
 */
export function walk<N>(
  root: N,
  adapter: TreeAdapter<N>,
  limits: Limits = DEFAULT_LIMITS,
  options: { readonly whole?: boolean } = {},
): WalkResult<N> {
  return atOnce(walkInSteps(root, adapter, limits, options));
}

/** The same in steps: the tree's shape is all read in the first. */
export function* walkInSteps<N>(
  root: N,
  adapter: TreeAdapter<N>,
  limits: Limits = DEFAULT_LIMITS,
  options: { readonly whole?: boolean } = {},
): Steps<WalkResult<N>> {
  const tree = flattenTree(root, adapter, limits);
  yield;
  const left = options.whole === true ? [] : leaveOut(tree);
  yield;
  const reading = new Walk(tree, left, limits);
  return {
    drafts: reading.run(),
    pageLinks: frameLinks(tree, left),
    truncated: tree.truncated,
    struckOut: reading.hasStruckOut,
  };
}

/** The nearest element that says what kind of block its text is. */
type Role<N> =
  | { readonly kind: 'flow' }
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'item'; drafts: Draft<N>[]; isSection: boolean }
  | { readonly kind: 'term' | 'definition' }
  | { readonly kind: 'cell'; readonly cell: DraftCell<N> };

interface List<N> {
  readonly outermost: number;
  readonly depth: number;
  readonly leadIn: Draft<N> | undefined;
}

/** An element that changes how the text within it is read; ended when the walk reaches `end`. */
interface Frame<N> {
  readonly end: number;
  readonly isBlock: boolean;
  readonly role: Role<N>;
  readonly cell: DraftCell<N> | undefined;
  readonly list: List<N> | undefined;
  readonly grid: TableGrid<N> | undefined;
  readonly finishes: boolean;
  readonly bold: boolean;
  readonly preserve: boolean;
  readonly hint: boolean;
  readonly reversed: boolean;
  readonly link: LinkTarget | undefined;
  readonly item: Extract<Role<N>, { kind: 'item' }> | undefined;
}

class Walk<N> {
  readonly #tree: FlatTree<N>;
  readonly #left: readonly (Left | undefined)[];
  readonly #limits: Limits;
  readonly #drafts: Draft<N>[] = [];
  readonly #builder = new DraftBuilder<N>();
  readonly #frames: Frame<N>[] = [];
  /** Some of what was passed over had a line through it. */
  hasStruckOut = false;
  #lastTerm: Draft<N> | undefined;
  /** The list that ended last, and the last draft within it. */
  #lastList: { list: List<N>; draft: Draft<N> | undefined } | undefined;

  constructor(tree: FlatTree<N>, left: readonly (Left | undefined)[], limits: Limits) {
    this.#tree = tree;
    this.#left = left;
    this.#limits = limits;
  }

  run(): Draft<N>[] {
    const tree = this.#tree;
    this.#frames.push({
      end: tree.nodes.length,
      isBlock: true,
      role: { kind: 'flow' },
      cell: undefined,
      list: undefined,
      grid: undefined,
      finishes: false,
      bold: false,
      preserve: false,
      hint: false,
      reversed: false,
      link: undefined,
      item: undefined,
    });
    for (let i = 1; i < tree.nodes.length; i += 1) {
      this.#closeUntil(i);
      if (this.#left[i] !== undefined) {
        // A block left out still separates what stands before and after it.
        if (tree.isBlock[i]) this.#flush();
        i = (tree.ends[i] as number) - 1;
        continue;
      }
      if (tree.struckOut.has(i)) {
        this.#passStruckOut(i);
        i = (tree.ends[i] as number) - 1;
        continue;
      }
      if (tree.tags[i] === '') this.#addText(i);
      else i = this.#open(i);
    }
    this.#closeUntil(tree.nodes.length);
    this.#flush();
    return this.#drafts;
  }

  get #frame(): Frame<N> {
    return this.#frames[this.#frames.length - 1] as Frame<N>;
  }

  #closeUntil(index: number): void {
    while (this.#frames.length > 1 && this.#frame.end <= index) {
      const frame = this.#frame;
      if (frame.isBlock) this.#flush();
      if (frame.finishes) frame.grid?.finish();
      this.#frames.pop();
      if (frame.list !== undefined && frame.list !== this.#frame.list) {
        this.#lastList = { list: frame.list, draft: this.#drafts[this.#drafts.length - 1] };
      }
    }
  }

  #addText(index: number): void {
    const { preserve, bold, reversed, link } = this.#frame;
    const node = this.#tree.nodes[index] as N;
    const text = this.#tree.text(index);
    if (reversed && text.trim() !== '') {
      if (this.#builder.isBroken) this.#flush();
      this.#builder.addDecoded(node, text.length, Array.from(text.trim()).toReversed().join(''), this.#frame);
      return;
    }
    const options = { preserve: preserve || isPreformatted(text), bold, link };
    let at = 0;
    for (;;) {
      at = this.#builder.add(node, text, at, options);
      if (at >= text.length) return;
      this.#flush();
    }
  }

  /** Leaves out what has a line through it, but for the space that it keeps between its neighbours. */
  #passStruckOut(index: number): void {
    const tree = this.#tree;
    for (let i = index; i < (tree.ends[index] as number); i += 1) {
      if (tree.isBlock[i]) this.#flush();
      if (tree.tags[i] === 'br') this.#builder.addBreak();
      if (tree.tags[i] !== '') continue;
      this.#builder.addSpaceOf(tree.nodes[i] as N, tree.text(i));
      if ((tree.weights[i] as number) > 0) this.hasStruckOut = true;
    }
  }

  /** Enters an element; returns the index at which the walk goes on. */
  #open(i: number): number {
    const tree = this.#tree;
    const tag = tree.tags[i] as string;
    const end = tree.ends[i] as number;
    const attribute = (name: string): string => tree.attribute(i, name);
    if (tag === 'br') {
      this.#builder.addBreak();
      return i;
    }
    const isEmpty = end === i + 1;
    if (tag === 'img' || (isEmpty && this.#frame.cell !== undefined && attribute('aria-label') !== '')) {
      this.#addPicture(i, attribute('alt') || attribute('aria-label'));
      return i;
    }
    if (isEmpty && GENERATED_TAGS.has(tag)) {
      this.#addWords(i, tree.generatedIn(i).trim());
      return i;
    }
    const encoded = attribute('data-cfemail');
    const address = encoded === '' ? undefined : decodeCloudflare(encoded);
    if (address !== undefined) {
      this.#addAddress(i, address);
      return end - 1;
    }
    const outer = this.#frame;
    let isBlock = tree.isBlock[i] as boolean;
    if (tag === 'button' || attribute('role') === 'button') {
      // A control is no text, unless it opens a part of the text or is a heading's whole content.
      const inHeading = outer.role.kind === 'heading';
      const opens = isToggle(attribute);
      if (tag === 'button' && !inHeading && !opens) return end - 1;
      if (opens && !inHeading) isBlock = true;
    }
    if (isBlock) this.#flush();
    else if (isLineOfItsOwn(tree, i)) this.#builder.addBreak();

    const style = attribute('style');
    let { role, cell, list, grid, bold, preserve, hint, reversed, link, item } = outer;
    let finishes = false;
    const level = headingLevel(tag) || (attribute('role') === 'heading' ? ariaLevel(attribute('aria-level')) : 0);
    if (level > 0) {
      isBlock = true;
      this.#flush();
      role = { kind: 'heading', level };
      if (item !== undefined) item.isSection = true;
    } else if (LIST_TAGS.has(tag) || (attribute('role') === 'list' && tag !== 'li')) {
      list = this.#openList(i, outer);
    } else if (tag === 'li' || attribute('role') === 'listitem') {
      list ??= this.#openList(i, outer);
      item = { kind: 'item', drafts: [], isSection: false };
      role = item;
    } else if (tag === 'dt') {
      role = { kind: 'term' };
    } else if (tag === 'dd') {
      role = { kind: 'definition' };
    } else {
      const part = tablePart(tree, i);
      if (part === 'table') {
        grid = readTable<N, N>(tree, i, this.#limits);
        finishes = grid !== undefined;
      } else if (part === 'cell' || part === 'head-cell') {
        isBlock = true;
        this.#flush();
        cell = grid?.cells.get(i);
        role = cell === undefined ? { kind: 'flow' } : { kind: 'cell', cell };
        list = undefined;
        item = undefined;
      } else if (part !== undefined) {
        isBlock = true;
        this.#flush();
      }
    }
    bold = tree.isBold(i) ?? (bold || BOLD_TAGS.has(tag));
    if (PREFORMATTED_TAGS.has(tag) || (style !== '' && PRESERVED_STYLE.test(style))) preserve = true;
    if (TITLE_TAGS.has(tag) || (isBlock && (isHeadingName(attribute('class')) || isOpener(tag, attribute))))
      hint = true;
    reversed ||= tree.isReversed(i);
    if (tag === 'a') link = this.#linkOf(attribute('href')) ?? link;
    this.#frames.push({ end, isBlock, role, cell, list, grid, finishes, bold, preserve, hint, reversed, link, item });
    return i;
  }

  #addAddress(index: number, address: string): void {
    const frame = this.#frame;
    const isLink = this.#tree.tags[index] === 'a';
    const link = isLink ? { href: `mailto:${address}`, inPage: false } : frame.link;
    // The placeholder's text node is what stands in the page for the address.
    for (let i = index + 1; i < (this.#tree.ends[index] as number); i += 1) {
      if (this.#tree.tags[i] !== '') continue;
      if (this.#builder.isBroken) this.#flush();
      this.#builder.addDecoded(this.#tree.nodes[i] as N, this.#tree.text(i).length, address, {
        bold: frame.bold,
        link,
      });
      return;
    }
  }

  /** In a table, what stands for a picture: "Yes" for a tick. */
  #addPicture(index: number, label: string): void {
    if (this.#frame.cell !== undefined && label.trim().length <= LONGEST_LABEL) this.#addWords(index, label.trim());
  }

  /** Words that stand in no text node. */
  #addWords(index: number, words: string): void {
    if (words === '') return;
    if (this.#builder.isBroken) this.#flush();
    this.#builder.addDecoded(this.#tree.nodes[index] as N, 0, words, this.#frame);
  }

  #linkOf(href: string): LinkTarget | undefined {
    const trimmed = href.trim();
    if (trimmed === '') return undefined;
    const hidden = /\/cdn-cgi\/l\/email-protection#([0-9a-f]{4,400})$/i.exec(trimmed);
    const address = hidden === null ? undefined : decodeCloudflare(hidden[1] as string);
    if (address !== undefined) return { href: `mailto:${address}`, inPage: false };
    return { href: trimmed, inPage: trimmed.startsWith('#') };
  }

  #openList(index: number, outer: Frame<N>): List<N> {
    const before = this.#drafts[this.#drafts.length - 1];
    if (outer.list !== undefined) {
      const own = outer.item?.drafts[outer.item.drafts.length - 1] ?? outer.list.leadIn;
      return { outermost: outer.list.outermost, depth: outer.list.depth + 1, leadIn: own };
    }
    // Two lists in a row read as one: the second hangs on the words before the first.
    const previous = this.#lastList;
    if (previous !== undefined && before !== undefined && previous.draft === before && before.kind === 'list-item') {
      return { outermost: index, depth: 1, leadIn: previous.list.leadIn };
    }
    const hangs =
      before !== undefined &&
      before.kind !== 'list-item' &&
      before.kind !== 'term' &&
      (before.kind !== 'table-cell' || (before.cell !== undefined && before.cell === outer.cell));
    return { outermost: index, depth: 1, leadIn: hangs ? before : undefined };
  }

  /** Ends the block that is being gathered. */
  #flush(): void {
    const taken = this.#builder.take();
    if (taken === undefined) return;
    const { role, cell, list, item, hint } = this.#frame;
    const draft: Draft<N> = { kind: 'paragraph', ...taken };
    if (hint) draft.headingHint = true;
    if (cell !== undefined) {
      draft.cell = cell;
      cell.drafts.push(draft);
      cell.row.drafts.push(draft);
    }
    switch (role.kind) {
      case 'heading':
        draft.kind = 'heading';
        draft.level = role.level;
        draft.text = draft.text.replaceAll('\n', ' ');
        break;
      case 'item':
        this.#fillItem(draft, role, list);
        break;
      case 'term':
        draft.kind = 'term';
        this.#lastTerm = draft;
        break;
      case 'definition':
        draft.kind = 'definition';
        if (this.#lastTerm !== undefined) draft.leadIn = this.#lastTerm;
        break;
      case 'cell':
        draft.kind = 'table-cell';
        break;
      case 'flow':
        break;
    }
    if (item !== undefined && role.kind !== 'item') item.drafts.push(draft);
    this.#drafts.push(draft);
  }

  #fillItem(draft: Draft<N>, item: Extract<Role<N>, { kind: 'item' }>, list: List<N> | undefined): void {
    const first = item.drafts[0];
    item.drafts.push(draft);
    if (list === undefined || item.isSection) return;
    draft.kind = 'list-item';
    draft.depth = list.depth;
    draft.list = list.outermost;
    // Only an item's first words hang on the list's lead-in: "We do not: … However, we may share" must not inherit.
    if (first === undefined) {
      if (list.leadIn !== undefined) draft.leadIn = list.leadIn;
    } else if (/[:：]$/.test(first.text)) {
      draft.leadIn = first;
    }
  }
}

const LONGEST_LABEL = 24;
/** Where they stand empty, they are there for what a style sheet writes into them. */
const GENERATED_TAGS = new Set('span i b em strong small sup sub font'.split(' '));
/** They say what the part around them is about. */
const TITLE_TAGS = new Set(['summary', 'legend']);
const PRESERVED_STYLE = /white-space\s{0,4}:\s{0,4}(?:pre|break-spaces)\b/i;

function ariaLevel(level: string): number {
  const value = Math.trunc(Number(level));
  return value >= 1 ? Math.min(value, 6) : 2;
}

function isOpener(tag: string, attribute: (name: string) => string): boolean {
  if (tag === 'button' || attribute('role') === 'button' || attribute('role') === 'tab') return isToggle(attribute);
  return false;
}
