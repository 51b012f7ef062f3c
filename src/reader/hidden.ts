/** What a page does not show, apart from the closed panels of its text. */
import { appears, isConsentName, isDialogName, isPanelName, isVisuallyHidden } from './boilerplate.ts';
import { headingLevel } from './elements.ts';
import type { FlatTree } from './flat-tree.ts';
import { measure, PROSE_LENGTH } from './measures.ts';

/** Roots of what the page does not show, apart from the closed panels of its text. */
export function findHidden<N>(tree: FlatTree<N>): number[] {
  const controlled = findControlled(tree);
  const { prose, linked, characters } = measure(tree, []);
  const shownWithin = findShownWithin(tree);
  const hidden: number[] = [];
  const lastChild = new Map<number, number>();
  /** Up to where what is hidden is the body of a panel that itself is shown. */
  let panelEnd = 0;
  let openEnd = 0;
  for (let i = 1; i < tree.nodes.length; i += 1) {
    const tag = tree.tags[i] as string;
    if (tag === '') continue;
    const before = lastChild.get(tree.parents[i] as number);
    lastChild.set(tree.parents[i] as number, i);
    const names = `${tree.attribute(i, 'class')} ${tree.attribute(i, 'id')}`;
    const length = characters[i] as number;
    if (tree.visibility[i] === 'shown') {
      const isPanel = isPanelName(names);
      if (isPanel && prose[i] !== 0 && length < 0.5 * (characters[0] as number)) {
        panelEnd = Math.max(panelEnd, tree.ends[i] as number);
      }
      const isDecoration = tree.attribute(i, 'aria-hidden') === 'true' && !isPanel;
      const isSpoken = isVisuallyHidden(names) && headingLevel(tag) === 0 && length < 60;
      if (prose[i] !== 0 || !(isDecoration || isSpoken)) continue;
    } else if (!isMenuOrDialog(i, tag, names)) {
      const id = tree.attribute(i, 'id');
      const isLaidOut = tree.visibility[i] !== 'none';
      const isOpened =
        i < panelEnd ||
        tree.attribute(i, 'role') === 'tabpanel' ||
        (id !== '' && controlled.has(id)) ||
        isPanelName(names) ||
        // What is laid out is no closed panel, but it may appear as one scrolls to it.
        (isLaidOut ? appears(names) : prose[i] !== 0 && before !== undefined && isTitle(before));
      if (isOpened) openEnd = Math.max(openEnd, tree.ends[i] as number);
      // What is invisible only because it stands in an invisible part opens with that.
      if (isOpened || (i < openEnd && tree.visibility[i] === 'invisible')) continue;
      if (shownWithin[i] === true) {
        // Its own words are not seen, while some of what it holds is.
        for (let j = i + 1; j < (tree.ends[i] as number); j = tree.ends[j] as number) {
          if (tree.tags[j] === '') hidden.push(j);
        }
        continue;
      }
    }
    hidden.push(i);
    i = (tree.ends[i] as number) - 1;
  }
  const bodies = findRepeatedBodies();
  return hidden.filter((i) => !bodies.has(i));

  /** Hidden parts of one class, each beside words of its own that are shown: "more" of several sections. */
  function findRepeatedBodies(): Set<number> {
    const byClass = new Map<string, number[]>();
    for (const i of hidden) {
      const names = tree.attribute(i, 'class');
      const parent = tree.parents[i] as number;
      const besides = (characters[parent] as number) - (characters[i] as number);
      if (prose[i] === 0 || names === '' || besides < PROSE_LENGTH || isMenuOrDialog(i, tree.tags[i] as string, names))
        continue;
      const same = byClass.get(names);
      if (same === undefined) byClass.set(names, [i]);
      else same.push(i);
    }
    const groups = [...byClass.values()].filter((same) => new Set(same.map((i) => tree.parents[i])).size >= 3);
    return new Set(groups.flat());
  }

  function isMenuOrDialog(i: number, tag: string, names: string): boolean {
    const role = tree.attribute(i, 'role');
    if (tag === 'dialog' || role === 'dialog' || role === 'alertdialog' || isDialogName(names)) return true;
    if (isConsentName(names) && holdsInput(i)) return true;
    return (linked[i] as number) >= 0.5 * (characters[i] as number);
  }

  /** Choices to make: preferences, and no section of the text. */
  function holdsInput(i: number): boolean {
    for (let j = i; j < (tree.ends[i] as number); j += 1) if (tree.tags[j] === 'input') return true;
    return false;
  }

  /** Short words that are shown just before a hidden part: what one clicks to open it. */
  function isTitle(i: number): boolean {
    const length = characters[i] as number;
    return tree.visibility[i] === 'shown' && length > 0 && length < 150 && prose[i] === 0;
  }
}

/** Invisible elements within which something is shown again. */
function findShownWithin<N>(tree: FlatTree<N>): readonly (boolean | undefined)[] {
  const within: (boolean | undefined)[] = [];
  for (let i = tree.nodes.length - 1; i > 0; i -= 1) {
    if (tree.tags[i] === '') continue;
    const parent = tree.parents[i] as number;
    if (tree.visibility[parent] !== 'invisible') continue;
    const isShown = tree.visibility[i] === 'shown' && tree.weightBefore(tree.ends[i] as number) > tree.weightBefore(i);
    if (isShown || within[i] === true) within[parent] = true;
  }
  return within;
}

/** Ids of the elements that some button, tab or heading opens. */
function findControlled<N>(tree: FlatTree<N>): Set<string> {
  const ids = new Set<string>();
  for (let i = 1; i < tree.nodes.length; i += 1) {
    if (tree.tags[i] === '') continue;
    for (const id of tree.attribute(i, 'aria-controls').split(/\s+/)) if (id !== '') ids.add(id);
    for (const name of ['data-target', 'data-bs-target']) {
      const target = tree.attribute(i, name);
      if (target.startsWith('#')) ids.add(target.slice(1));
    }
    if (tree.tags[i] !== 'a') continue;
    const href = tree.attribute(i, 'href');
    if (href.startsWith('#') && href.length > 1) ids.add(href.slice(1));
  }
  return ids;
}
