/** Open dialogs: one that asks for something is no part of the text; one that holds a text of its own is all that is read. */
import { nameWords } from './boilerplate.ts';
import { headingLevel } from './elements.ts';
import type { FlatTree } from './flat-tree.ts';
import type { Measures } from './measures.ts';

/** What is told of each open dialog. */
export interface OpenDialog {
  readonly index: number;
  /** It asks for a choice or an address, and is left out. `text`: it is what the page shows over everything else. */
  readonly kind: 'question' | 'text';
}

/** Open dialogs that are shown and not within another; those that are neither are left out of the answer. */
export function findOpenDialogs<N>(
  tree: FlatTree<N>,
  { prose, characters }: Pick<Measures, 'prose' | 'characters'>,
  isLeft: (index: number) => boolean,
): OpenDialog[] {
  const found: OpenDialog[] = [];
  const total = prose[0] as number;
  for (let i = 1; i < tree.nodes.length; i += 1) {
    if (isLeft(i)) {
      i = (tree.ends[i] as number) - 1;
      continue;
    }
    if (tree.tags[i] === '' || !isDialog(tree, i)) continue;
    const own = prose[i] as number;
    const { headings, switches, buttons } = partsOf(tree, i);
    // Preferences have a switch for each purpose, a banner has hardly a heading: neither is a text to read.
    if (headings > 2 && switches < 2 && (characters[i] as number) >= LEAST_OVER && isOver(tree, i))
      found.push({ index: i, kind: 'text' });
    else if (total - own >= LEAST_TEXT && own < MOST_ASKED && headings < 3 && (buttons > 0 || switches > 0))
      found.push({ index: i, kind: 'question' });
    i = (tree.ends[i] as number) - 1;
  }
  return found;
}

/** Characters of prose: what is asked is asked in less. */
const MOST_ASKED = 1_500;
/** Characters: what is told over a page takes more than a line. */
const LEAST_OVER = 200;
/** Characters of prose outside a dialog from which the page has a text of its own. */
const LEAST_TEXT = 100;

function isDialog<N>(tree: FlatTree<N>, index: number): boolean {
  const role = tree.attribute(index, 'role');
  return tree.tags[index] === 'dialog' || role === 'dialog' || role === 'alertdialog';
}

/** Whether it lies over the page now, and does not wait for a style sheet elsewhere to hide it. */
function isOver<N>(tree: FlatTree<N>, index: number): boolean {
  if (tree.tags[index] === 'dialog') return true;
  if (tree.attribute(index, 'aria-modal') !== 'true') return false;
  const isNamedOpen = nameWords(tree.attribute(index, 'class')).some((word) => OPEN_WORDS.has(word));
  return (
    isNamedOpen ||
    /(?:position|display)\s{0,4}:\s{0,4}(?:fixed|absolute|block|flex|grid)/i.test(tree.attribute(index, 'style'))
  );
}

const OPEN_WORDS = new Set('show shown open opened active visible'.split(' '));

function partsOf<N>(tree: FlatTree<N>, dialog: number): { headings: number; switches: number; buttons: number } {
  const parts = { headings: 0, switches: 0, buttons: 0 };
  for (let i = dialog + 1; i < (tree.ends[dialog] as number); i += 1) {
    const tag = tree.tags[i] as string;
    if (tag === '') continue;
    const role = tree.attribute(i, 'role');
    if (headingLevel(tag) > 0 || role === 'heading') parts.headings += 1;
    else if (tag === 'button' || role === 'button') parts.buttons += 1;
    if (tag === 'input' || tag === 'select' || role === 'switch' || role === 'checkbox') parts.switches += 1;
  }
  return parts;
}
