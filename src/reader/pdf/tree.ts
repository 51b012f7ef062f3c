/** A PDF as a tree like a page's, which the walker reads; its nodes have the names of the HTML elements they are. */
import type { TreeAdapter } from '../flat-tree.ts';
import type { Piece } from './lines.ts';

export interface PdfNode {
  /** Empty for text. */
  readonly tag: string;
  readonly text: string;
  /** Of text: the page that it stands on, 1 for the first. */
  readonly page: number;
  readonly href?: string;
  readonly children: PdfNode[];
}

export const element = (tag: string, children: PdfNode[] = [], href?: string): PdfNode => ({
  tag,
  text: '',
  page: 0,
  children,
  ...(href === undefined ? {} : { href }),
});

export function textNodes(pieces: readonly Piece[], page: number): PdfNode[] {
  return pieces.map(({ text, bold, href }) => {
    const node: PdfNode = { tag: '', text, page, children: [] };
    const strong = bold ? element('strong', [node]) : node;
    return href === undefined ? strong : element('a', [strong], href);
  });
}

export const pdfAdapter: TreeAdapter<PdfNode> = {
  kind: ({ tag }) => (tag === '' ? 'text' : 'element'),
  tagName: ({ tag }) => tag,
  attribute: ({ href }, name) => (name === 'href' ? (href ?? null) : null),
  text: ({ text }) => text,
  children: ({ children }) => children,
  visibility: () => 'shown',
  isStruckOut: () => false,
};

/** The text under a node, as it stands. */
export function textOf(node: PdfNode): string {
  return node.tag === '' ? node.text : node.children.map(textOf).join('');
}

/** The text nodes under a node, in order. */
export function textsOf(node: PdfNode): PdfNode[] {
  return node.tag === '' ? [node] : node.children.flatMap(textsOf);
}
