/** How much of each part of a page is prose, links, headings and controls. */
import { headingLevel } from './elements.ts';
import type { FlatTree } from './flat-tree.ts';

/** Longer runs of words outside links are prose: sentences, not labels. */
export const PROSE_LENGTH = 80;

/** By element: of all that it holds. */
export interface Measures {
  readonly characters: number[];
  readonly linked: number[];
  /** Characters in blocks of prose. */
  readonly prose: number[];
  readonly links: number[];
  readonly controls: number[];
  readonly titles: number[];
  readonly headings: number[];
  /** Headings that are links: what stands under them is on another page. */
  readonly teasers: number[];
}

/** @param left what is not counted, with all it holds */
export function measure<N>(tree: FlatTree<N>, left: readonly unknown[]): Measures {
  const count = tree.nodes.length;
  const zeros = (): number[] => new Array<number>(count).fill(0);
  const measures: Measures = {
    characters: zeros(),
    linked: zeros(),
    prose: zeros(),
    links: zeros(),
    controls: zeros(),
    titles: zeros(),
    headings: zeros(),
    teasers: zeros(),
  };
  const own = zeros();
  const ownLinked = zeros();
  const blocks: number[] = [0];
  let linkEnd = 0;
  for (let i = 1; i < count; i += 1) {
    if (left[i] !== undefined) {
      i = (tree.ends[i] as number) - 1;
      continue;
    }
    while (blocks.length > 1 && (tree.ends[blocks[blocks.length - 1] as number] as number) <= i) blocks.pop();
    const tag = tree.tags[i] as string;
    const block = blocks[blocks.length - 1] as number;
    if (tag === '') {
      const weight = tree.weights[i] as number;
      measures.characters[i] = weight;
      own[block] = (own[block] as number) + weight;
      if (i < linkEnd) {
        measures.linked[i] = weight;
        ownLinked[block] = (ownLinked[block] as number) + weight;
      }
      continue;
    }
    if (tag === 'a' && isNavigating(tree, i)) {
      measures.links[i] = 1;
      linkEnd = Math.max(linkEnd, tree.ends[i] as number);
    } else if (tag === 'input' && !/^(?:hidden|checkbox|radio)$/i.test(tree.attribute(i, 'type'))) {
      measures.controls[i] = 1;
    } else if (tag === 'textarea') {
      measures.controls[i] = 1;
    } else if (tag === 'h1') {
      measures.titles[i] = 1;
    }
    if (tree.isBlock[i]) blocks.push(i);
  }
  const all = Object.values(measures) as number[][];
  for (let i = count - 1; i >= 0; i -= 1) {
    const words = (own[i] as number) - (ownLinked[i] as number);
    if (words >= PROSE_LENGTH && words > (ownLinked[i] as number)) {
      measures.prose[i] = (measures.prose[i] as number) + (own[i] as number);
    }
    if (headingLevel(tree.tags[i] as string) > 0) {
      measures.headings[i] = 1;
      if ((measures.linked[i] as number) > 0.8 * (measures.characters[i] as number)) measures.teasers[i] = 1;
    }
    const parent = tree.parents[i] as number;
    if (parent < 0 || left[i] !== undefined) continue;
    for (const sums of all) {
      sums[parent] = (sums[parent] as number) + (sums[i] as number);
    }
  }
  return measures;
}

/** A link to another place, be it by a script. Addresses to write to or call are words of the notice. */
function isNavigating<N>(tree: FlatTree<N>, index: number): boolean {
  const href = tree.attribute(index, 'href');
  return href === '' ? tree.attribute(index, 'onclick') !== '' : !/^\s{0,9}(?:mailto|tel):/i.test(href);
}
