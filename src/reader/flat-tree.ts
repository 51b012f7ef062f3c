/** The tree of a page as flat arrays in document order, read once from any kind of node, whatever its depth. */
import { BLOCK_TAGS, UNREAD_TAGS } from './elements.ts';
import type { Limits } from './limits.ts';

/**
 * `none`: not laid out, with all it holds. `unseen`: laid out, and nobody can see any of it. `invisible`: its own text is
 * not seen, its children may be.
 */
export type Visibility = 'shown' | 'invisible' | 'unseen' | 'none';

/** What the walker needs to know of a node. `N` is a parse5 node or a DOM node. */
export interface TreeAdapter<N> {
  kind(node: N): 'element' | 'text' | 'other';
  /** Lower-case local name. */
  tagName(node: N): string;
  attribute(node: N, name: string): string | null;
  /** Of a text node. */
  text(node: N): string;
  /** In the order in which they are shown: a shadow root's children for its host, assigned nodes for a slot. */
  children(node: N): readonly N[];
  /** Of an element whose parent has the visibility `inherited`. */
  visibility(node: N, inherited: Visibility): Visibility;
  /** Of an element that is shown: it and all it holds has a line through it. */
  isStruckOut(node: N): boolean;
  /** Of an element that is none of the block elements: a style sheet makes it one. */
  isBlockStyled?(node: N): boolean;
  /** Of an element: whether a style sheet makes its words bold or takes that from them; undefined where it says nothing. */
  isBold?(node: N): boolean | undefined;
  /** Of an element: its letters run from right to left, whatever they are, so that an address is written backwards. */
  isReversed?(node: N): boolean;
  /** Of an empty element: the words that a style sheet writes into it. */
  generatedIn?(node: N): string;
}

/**
 * Element or text number `i`: `tags[i]` is '' for text; its descendants are `i + 1` up to `ends[i]` (exclusive).
 * Flat, because a page may nest 100,000 deep and no step may then recurse or climb.
 */
export interface FlatTree<N> {
  readonly nodes: readonly N[];
  readonly tags: readonly string[];
  readonly parents: readonly number[];
  readonly ends: readonly number[];
  readonly visibility: readonly Visibility[];
  /** Elements whose whole subtree is shown with a line through it: no longer said. */
  readonly struckOut: ReadonlySet<number>;
  /** Length of the visible characters; 0 for elements. */
  readonly weights: readonly number[];
  /** Whether it starts a block of its own: by its tag, so that every parser agrees. */
  readonly isBlock: readonly boolean[];
  readonly truncated: boolean;
  /** Sum of the weights of all nodes before `index`. */
  weightBefore(index: number): number;
  attribute(index: number, name: string): string;
  text(index: number): string;
  isBold(index: number): boolean | undefined;
  isReversed(index: number): boolean;
  generatedIn(index: number): string;
}

interface OpenNode<N> {
  readonly index: number;
  readonly children: readonly N[];
  next: number;
}

/** Reads the tree under `root`. What no reader sees in any page (scripts, pictures, controls) is not entered. */
export function flattenTree<N>(root: N, adapter: TreeAdapter<N>, limits: Limits): FlatTree<N> {
  const nodes: N[] = [];
  const tags: string[] = [];
  const parents: number[] = [];
  const ends: number[] = [];
  const visibility: Visibility[] = [];
  const struckOut = new Set<number>();
  const weights: number[] = [];
  const isBlock: boolean[] = [];
  const sums: number[] = [0];
  const stack: OpenNode<N>[] = [];
  let characters = 0;
  let truncated = false;
  /** Up to where what is read is not shown, and how much of that there was: it has limits of its own. */
  let hiddenFrom = Number.POSITIVE_INFINITY;
  let hiddenNodes = 0;
  let hiddenCharacters = 0;

  const add = (node: N, tag: string, shown: Visibility, weight: number): number => {
    const index = nodes.length;
    nodes.push(node);
    tags.push(tag);
    parents.push(stack.length > 0 ? (stack[stack.length - 1]?.index ?? -1) : -1);
    ends.push(index + 1);
    visibility.push(shown);
    weights.push(weight);
    sums.push((sums[index] as number) + weight);
    isBlock.push(
      BLOCK_TAGS.has(tag) || (tag !== '' && !INLINE_TAGS.has(tag) && adapter.isBlockStyled?.(node) === true),
    );
    return index;
  };

  stack.push({ index: add(root, '#root', 'shown', 0), children: adapter.children(root), next: 0 });
  while (stack.length > 0) {
    const open = stack[stack.length - 1] as OpenNode<N>;
    const node = open.children[open.next];
    if (node === undefined || truncated) {
      ends[open.index] = nodes.length;
      stack.pop();
      if (stack.length <= hiddenFrom) hiddenFrom = Number.POSITIVE_INFINITY;
      continue;
    }
    open.next += 1;
    const kind = adapter.kind(node);
    if (kind === 'other') continue;
    const isHidden = hiddenFrom < Number.POSITIVE_INFINITY;
    if (isHidden) {
      hiddenNodes += 1;
      // Bulk that nobody sees: what is shown after it is still read.
      if (hiddenNodes > limits.nodes || hiddenCharacters > limits.characters) continue;
    } else if (nodes.length - hiddenNodes >= limits.nodes || characters >= limits.characters) {
      truncated = true;
      continue;
    }
    if (kind === 'text') {
      const text = adapter.text(node);
      if (text === '') continue;
      if (isHidden) hiddenCharacters += text.length;
      else characters += text.length;
      add(node, '', 'shown', visibleLength(text));
      continue;
    }
    const tag = adapter.tagName(node);
    if (UNREAD_TAGS.has(tag)) {
      // A control in a form tells a newsletter box from a notice, so it is kept as an empty element.
      if (tag === 'input' || tag === 'textarea' || tag === 'select') add(node, tag, 'shown', 0);
      // A tick in a table may be a picture that says what it shows.
      else if (PICTURE_TAGS.has(tag) && hasLabel(adapter, node)) add(node, 'img', 'shown', 0);
      continue;
    }
    const index = add(node, tag, adapter.visibility(node, visibility[open.index] as Visibility), 0);
    const isUnseen = visibility[index] === 'none' || visibility[index] === 'unseen';
    if (isUnseen && !isHidden) hiddenFrom = stack.length;
    if (visibility[index] === 'shown' && adapter.isStruckOut(node)) struckOut.add(index);
    stack.push({ index, children: adapter.children(node), next: 0 });
  }

  return {
    nodes,
    tags,
    parents,
    ends,
    visibility,
    struckOut,
    weights,
    isBlock,
    truncated,
    weightBefore: (index) => sums[index] ?? 0,
    attribute: (index, name) => adapter.attribute(nodes[index] as N, name) ?? '',
    text: (index) => adapter.text(nodes[index] as N),
    isBold: (index) => adapter.isBold?.(nodes[index] as N),
    isReversed: (index) => adapter.isReversed?.(nodes[index] as N) ?? false,
    generatedIn: (index) => adapter.generatedIn?.(nodes[index] as N) ?? '',
  };
}

const PICTURE_TAGS = new Set(['img', 'svg']);

function hasLabel<N>(adapter: TreeAdapter<N>, node: N): boolean {
  return (adapter.attribute(node, 'alt') ?? adapter.attribute(node, 'aria-label') ?? '').trim() !== '';
}

/** They break lines or show a picture, whatever a style sheet makes of them. */
const INLINE_TAGS = new Set('br wbr img input textarea select'.split(' '));

/** Characters that weigh: an ideograph says about as much as three letters. */
function visibleLength(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code === 0xa0) continue;
    length += code >= 0x2e80 && code < 0xd800 ? 3 : 1;
  }
  return length;
}
