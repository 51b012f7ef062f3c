/** A page that is not tagged: its regions as headings, paragraphs, nested lists and tables. */
import { toBlocks, type FlowBlock } from './blocks.ts';
import { roundSize, type Run } from './geometry.ts';
import { joinLines, type Hyphens } from './hyphens.ts';
import { toLines, type Line } from './lines.ts';
import { toRegions } from './regions.ts';
import type { TableRows } from './table-rows.ts';
import { element, textNodes, type PdfNode } from './tree.ts';

/** What the whole document tells of each page. */
export interface Style {
  /** Font size of its running text. */
  readonly bodySize: number;
  /** Font sizes of its headings, the largest first. */
  readonly headingSizes: readonly number[];
  readonly hyphens: Hyphens;
}

/** Points: items whose markers stand this near to each other are of one level. */
const SAME_LEVEL = 3;
/** Dots of a leader, fewer of which are an ellipsis. */
const LEADER_DOTS = 4;

export function layoutTree(runs: readonly Run[], page: number, style: Style): PdfNode[] {
  return toRegions(runs).flatMap((region) =>
    region.kind === 'flow' ? flowNodes(toLines(region.runs), page, style) : [tableNode(region.rows, page, style)],
  );
}

function flowNodes(lines: readonly Line[], page: number, style: Style): PdfNode[] {
  return withLists(toBlocks(lines, style.bodySize, page), style);
}

/** The level of a heading of a font size: 1 for the largest. */
export function headingTag(size: number, { headingSizes }: Style): string {
  const level = headingSizes.findIndex((other) => roundSize(size) >= other) + 1;
  return `h${level < 1 ? Math.max(1, Math.min(6, headingSizes.length)) : Math.min(6, level)}`;
}

function nodesOf({ lines, page }: FlowBlock, { hyphens }: Style): PdfNode[] {
  const pieces = joinLines(lines, hyphens);
  const last = pieces[pieces.length - 1];
  if (last !== undefined) pieces[pieces.length - 1] = { ...last, text: withoutLeader(last.text) };
  return textNodes(pieces, page);
}

/** Without a leader and its page number, as in a list of contents: "Cookies . . . . . 3". */
function withoutLeader(text: string): string {
  const words = text.replace(/\p{Nd}{1,4}$/u, '');
  let end = words.length;
  while (end > 0 && ' .·…_'.includes(words[end - 1] as string)) end -= 1;
  const dots = words.slice(end).replaceAll(' ', '').length;
  return dots < LEADER_DOTS ? text : words.slice(0, end);
}

interface OpenList {
  readonly list: PdfNode;
  readonly markerX: number;
  readonly x: number;
}

/** Items in lists, by how far their markers stand in; a paragraph set in like an item's words belongs to it. */
function withLists(blocks: readonly FlowBlock[], style: Style): PdfNode[] {
  const nodes: PdfNode[] = [];
  let open: OpenList[] = [];
  for (const block of blocks) {
    const children = nodesOf(block, style);
    if (block.kind === 'item') {
      while (open.length > 0 && (open[open.length - 1] as OpenList).markerX > block.markerX + SAME_LEVEL) open.pop();
      let innermost = open[open.length - 1];
      if (innermost === undefined || block.markerX > innermost.markerX + SAME_LEVEL) {
        const list = element('ul');
        const item = innermost?.list.children[innermost.list.children.length - 1];
        (item?.children ?? nodes).push(list);
        innermost = { list, markerX: block.markerX, x: block.x };
        open.push(innermost);
      }
      innermost.list.children.push(element('li', children));
      continue;
    }
    const within = open.findLast(
      ({ markerX, x }) => block.markerX > markerX + SAME_LEVEL && block.markerX > x - SAME_LEVEL,
    );
    if (block.kind === 'paragraph' && within !== undefined) {
      within.list.children[within.list.children.length - 1]?.children.push(element('p', children));
      continue;
    }
    open = [];
    nodes.push(element(block.kind === 'heading' ? headingTag(block.size, style) : 'p', children));
  }
  return nodes;
}

function tableNode(rows: TableRows, page: number, style: Style): PdfNode {
  return element(
    'table',
    rows.map((cells) => {
      return element(
        'tr',
        cells.map((runs) => element('td', cellNodes(runs, page, style))),
      );
    }),
  );
}

function cellNodes(runs: readonly Run[], page: number, style: Style): PdfNode[] {
  if (runs.length === 0) return [];
  const nodes = flowNodes(toLines(runs), page, style);
  const [only] = nodes;
  // A single paragraph of a cell is the cell itself; a heading in it is only large.
  return nodes.length === 1 && only !== undefined && only.tag !== 'ul' ? only.children : nodes;
}
