/** What stands in a page again and again to move about in it: "Back to top", "Read more". */
import { nameWords } from './boilerplate.ts';
import type { FlatTree } from './flat-tree.ts';
import type { Measures } from './measures.ts';

/** So often it is written. */
const OFTEN = 3;
/** Characters of its words. */
const LABEL = 40;
/** Looked at of each, for they may be nested. */
const MOST_NODES = 500;
/** Elements around the words that may be named after what they do. */
const MOST_AROUND = 3;

/** Lines of their own that lead to one place of the page, or open and close a part of it. */
export function findRefrains<N>(tree: FlatTree<N>, measures: Measures, isLeft: (index: number) => boolean): number[] {
  const same = new Map<string, number[]>();
  for (let i = 1; i < tree.nodes.length; i += 1) {
    if (isLeft(i)) {
      i = (tree.ends[i] as number) - 1;
      continue;
    }
    const characters = measures.characters[i] as number;
    if (tree.tags[i] === '' || characters === 0 || characters > LABEL) continue;
    const place = placeOf(tree, measures, i);
    if (place === undefined) continue;
    let key = `${place} `;
    for (let j = i + 1; j < Math.min(tree.ends[i] as number, i + MOST_NODES); j += 1) {
      if (tree.tags[j] === '') key += tree.text(j).trim();
    }
    const found = same.get(key);
    if (found === undefined) same.set(key, [i]);
    else found.push(i);
  }
  return [...same.values()].filter((found) => found.length >= OFTEN).flat();
}

/** Where the element leads to: a place in the page, or '' for what it opens and closes. */
function placeOf<N>(tree: FlatTree<N>, measures: Measures, index: number): string | undefined {
  const tag = tree.tags[index] as string;
  if (tag === 'a') {
    if ((measures.characters[index] as number) < (measures.characters[tree.parents[index] as number] as number))
      return undefined;
    const href = tree.attribute(index, 'href').trim();
    if (/^javascript:/i.test(href)) return '';
    return href.startsWith('#') ? href : undefined;
  }
  if (!tree.isBlock[index]) return undefined;
  // The one of the words that are shown in turn stands beside the other.
  for (let at = index, around = 0; at > 0 && around <= MOST_AROUND; at = tree.parents[at] as number, around += 1) {
    const words = new Set(nameWords(tree.attribute(at, 'class')));
    if (words.has('show') && words.has('hide')) return '';
    if (words.has('expand') && words.has('collapse')) return '';
    if ((measures.characters[at] as number) > 2 * LABEL) break;
  }
  return undefined;
}
