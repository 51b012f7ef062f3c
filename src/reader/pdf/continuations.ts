/** Paragraphs and items that go on in the next column or on the next page. */
import { endsSentence } from './blocks.ts';
import { jointOf, type Hyphens } from './hyphens.ts';
import { textOf, textsOf, type PdfNode } from './tree.ts';

const GOES_ON: ReadonlySet<string> = new Set(['p', 'li']);

/** Joins a group to the end of the nodes before it, where its first paragraph goes on with their last. */
export function appendJoined(nodes: PdfNode[], group: readonly PdfNode[], hyphens: Hyphens): void {
  const [first, ...rest] = group;
  const last = lastBlock(nodes[nodes.length - 1]);
  if (first !== undefined && last !== undefined && goesOn(last, first)) {
    const end = textsOf(last).at(-1);
    const start = textsOf(first)[0];
    if (end !== undefined && start !== undefined) {
      const joint = jointOf(end.text, start.text, hyphens);
      Object.assign(end, { text: joint.before });
      Object.assign(start, { text: `${joint.between}${start.text}` });
    }
    last.children.push(...first.children);
    nodes.push(...rest);
    return;
  }
  nodes.push(...group);
}

/** The paragraph or item whose text ends a tree; undefined where it ends with a heading or a table. */
function lastBlock(node: PdfNode | undefined): PdfNode | undefined {
  if (node === undefined) return undefined;
  const last = node.children[node.children.length - 1];
  if (GOES_ON.has(node.tag)) return last !== undefined && isBlock(last) ? lastBlock(last) : node;
  return node.tag === 'ul' || node.tag === 'div' ? lastBlock(last) : undefined;
}

const isBlock = ({ tag }: PdfNode): boolean => ['p', 'ul', 'li', 'div', 'table'].includes(tag);

/** In the middle of a sentence, and the next goes on as one does: no marker, no capital after what could be an end. */
function goesOn(last: PdfNode, first: PdfNode): boolean {
  if (first.tag !== 'p' || first.children.some(isBlock)) return false;
  const [before, after] = [textOf(last).trimEnd(), textOf(first).trimStart()];
  if (before === '' || after === '' || endsSentence(before) || /[:;]$/u.test(before)) return false;
  return /^[\p{Ll}\p{N}(“"]/u.test(after) || /[,\u00ad‐-]$/u.test(before) || before.length > LONG;
}

/** Characters: a paragraph of several lines that has no end yet goes on, even with a name. */
const LONG = 150;
