/** Which parts of a page are its text and which are its frame: menus, banners, footers, what is not shown. */
import { appears, isDialogName, isPanelName, isVisuallyHidden, useOf, type Use } from './boilerplate.ts';
import { headingLevel, LIST_TAGS } from './elements.ts';
import type { FlatTree } from './flat-tree.ts';

/** Why a part of the tree is not read: the page does not show it, or it belongs to the page's frame. */
export type Left = 'unseen' | 'frame';

/** Longer runs of words outside links are prose: sentences, not labels. */
const PROSE_LENGTH = 80;

interface Measures {
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

/**
 * Says for each node of the tree whether its whole subtree is left out. In doubt a part is kept: a menu too many
 * costs little, a lost line of the notice much.
 */
export function leaveOut<N>(tree: FlatTree<N>): (Left | undefined)[] {
  const left: (Left | undefined)[] = new Array<Left | undefined>(tree.nodes.length).fill(undefined);
  const hidden = findHidden(tree);
  for (const index of hidden) left[index] = 'unseen';
  let measures = measure(tree, left);
  if ((measures.prose[0] ?? 0) < 300 && hidden.length > 0) {
    // A page that shows itself only once its scripts ran: what it hides is all there is.
    const all = measure(tree, []);
    const isLaidOut = hidden.some((index) => tree.visibility[index] !== 'none');
    if ((all.prose[0] ?? 0) > (isLaidOut ? 300 : 1_000)) {
      for (const index of hidden) left[index] = undefined;
      measures = all;
    }
  }
  leaveFrame(tree, measures, left);
  measures = measure(tree, left);
  narrow(tree, measures, left);
  return left;
}

/** Roots of what the page does not show, apart from the closed panels of its text. */
function findHidden<N>(tree: FlatTree<N>): number[] {
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
    return (linked[i] as number) >= 0.5 * (characters[i] as number);
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

function measure<N>(tree: FlatTree<N>, left: readonly (Left | undefined)[]): Measures {
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

/** Elements that group blocks and are none themselves: only these are entered, and judged, on the way to the text. */
const GROUPS = new Set(
  'html body div section article main header footer aside nav form center table tbody tr td ul ol iframe'.split(' '),
);

function isGroup(tag: string): boolean {
  return GROUPS.has(tag) || tag.includes('-');
}

/** Leaves out what its own names or tag mark as the frame of the page, unless it holds much of the prose. */
function leaveFrame<N>(tree: FlatTree<N>, measures: Measures, left: (Left | undefined)[]): void {
  const total = measures.prose[0] as number;
  const most = Math.max(300, 0.4 * total);
  let textEnd = 0;
  for (let i = 1; i < tree.nodes.length; i += 1) {
    if (left[i] !== undefined) {
      i = (tree.ends[i] as number) - 1;
      continue;
    }
    const tag = tree.tags[i] as string;
    if (tag === '' || tag === 'html' || tag === 'body') continue;
    const role = tree.attribute(i, 'role').toLowerCase();
    if (tag === 'article' || tag === 'main' || role === 'main') textEnd = Math.max(textEnd, tree.ends[i] as number);
    const use = useOf(tag, role, `${tree.attribute(i, 'class')} ${tree.attribute(i, 'id')}`);
    if (use === undefined || headingLevel(tag) > 0) continue;
    if (tag === 'main' || (tag === 'article' && use !== 'related')) continue;
    if (isFrame(use, i, i < textEnd)) {
      left[i] = 'frame';
      i = (tree.ends[i] as number) - 1;
    }
  }

  function isFrame(use: Use, i: number, inText: boolean): boolean {
    const prose = measures.prose[i] as number;
    const characters = measures.characters[i] as number;
    const links = measures.links[i] as number;
    const linkShare = characters === 0 ? 0 : (measures.linked[i] as number) / characters;
    if (prose > most && !(use === 'consent' && isManager(i) && prose < 0.9 * total)) return false;
    switch (use) {
      case 'consent':
        return true;
      case 'navigation':
        return (linkShare > 0.5 && links > 1) || (tree.tags[i] === 'nav' && (linkShare > 0.3 || prose < 0.1 * total));
      case 'site-frame':
        // A site's header and footer lead somewhere; words alone head or close the text: its title, its date.
        if (links === 0 && measures.controls[i] === 0) return false;
        return !inText && measures.titles[i] === 0 && (prose < 0.3 * total || linkShare > 0.4);
      case 'breadcrumb':
        return prose === 0 && characters < 300;
      case 'sharing':
        return prose === 0 && links > 1 && linkShare > 0.5;
      case 'newsletter':
        return (measures.controls[i] as number) > 0 && prose < 600;
      case 'related':
        return links > 1 && (linkShare > 0.3 || announces(i));
      case 'sidebar':
        return links > 1 && (linkShare > 0.4 || announces(i));
      case 'dialog':
        return prose < 0.3 * total;
      case 'skip':
        return characters < 60 && links > 0;
    }
  }

  /** Nearly all its headings are links: it announces other pages. */
  function announces(i: number): boolean {
    const headings = measures.headings[i] as number;
    return headings > 2 && (measures.teasers[i] as number) > 0.7 * headings;
  }

  function isManager(i: number): boolean {
    return useOf('div', '', `${tree.attribute(i, 'class')} ${tree.attribute(i, 'id')}`) === 'consent';
  }
}

/** Finds the part that holds the prose and leaves out what beside it is made of links. */
function narrow<N>(tree: FlatTree<N>, measures: Measures, left: (Left | undefined)[]): void {
  const total = measures.prose[0] as number;
  if (total === 0) return;
  const declared = findDeclared(tree, measures, left);
  let current = 0;
  // Downwards while one child holds nearly all the prose; on the way its siblings are judged.
  for (;;) {
    let heir = -1;
    const siblings: number[] = [];
    for (let i = current + 1; i < (tree.ends[current] as number); i = tree.ends[i] as number) {
      const tag = tree.tags[i] as string;
      if (left[i] !== undefined || !isGroup(tag)) continue;
      if ((measures.prose[i] as number) >= 0.9 * total || (declared >= i && declared < (tree.ends[i] as number)))
        heir = i;
      else siblings.push(i);
    }
    if (heir < 0) break;
    if (siblings.length > 0) judge(siblings, declared >= heir && declared < (tree.ends[heir] as number));
    current = heir;
  }

  function judge(siblings: readonly number[], aboveDeclared: boolean): void {
    for (const i of siblings) {
      const characters = measures.characters[i] as number;
      if (characters === 0) continue;
      const linkShare = (measures.linked[i] as number) / characters;
      const links = measures.links[i] as number;
      const prose = measures.prose[i] as number;
      const isHead = measures.titles[i] !== 0;
      const linkish = links > 1 && (linkShare > 0.5 || (links > 2 && linkShare > 0.25 && prose === 0 && !isHead));
      const besideMain = aboveDeclared && (prose < 0.1 * total || linkShare > 0.3);
      if (besideMain || linkish) left[i] = 'frame';
    }
  }

  if (declared > 0) keepTitle(tree, left, declared);
}

/** The `<main>` that holds most of the prose; -1 where there is none. */
function findDeclared<N>(tree: FlatTree<N>, measures: Measures, left: readonly (Left | undefined)[]): number {
  const total = measures.prose[0] as number;
  for (let i = 1; i < tree.nodes.length; i += 1) {
    if (left[i] !== undefined) {
      i = (tree.ends[i] as number) - 1;
      continue;
    }
    if (tree.tags[i] === '' || (measures.prose[i] as number) < 0.8 * total) continue;
    if (tree.tags[i] === 'main' || tree.attribute(i, 'role').toLowerCase() === 'main') return i;
  }
  return -1;
}

/** A title that stands before the declared text, where that has none, stays. */
function keepTitle<N>(tree: FlatTree<N>, left: (Left | undefined)[], declared: number): void {
  for (let i = declared + 1; i < (tree.ends[declared] as number); i += 1) if (tree.tags[i] === 'h1') return;
  let title = -1;
  for (let i = 1; i < declared; i += 1) {
    if (left[i] === 'unseen') i = (tree.ends[i] as number) - 1;
    else if (tree.tags[i] === 'h1') title = i;
  }
  if (title < 0) return;
  // Opens the way down to the title alone.
  const path: number[] = [];
  for (let i = title; i > 0; i = tree.parents[i] as number) path.push(i);
  let open = false;
  for (const index of path.reverse()) {
    if (left[index] === 'frame') open = true;
    left[index] = undefined;
    if (!open || index === title) continue;
    for (let i = index + 1; i < (tree.ends[index] as number); i = tree.ends[i] as number) left[i] ??= 'frame';
  }
  // Words alone right beneath it belong to it: when it was last changed, for whom it is.
  const parent = tree.parents[title] as number;
  for (let i = tree.ends[title] as number; i < (tree.ends[parent] as number); i = tree.ends[i] as number) {
    if (left[i] === 'unseen') continue;
    if (leads(tree, i)) break;
    left[i] = undefined;
  }
}

/** Whether a part holds anything to follow or to operate. */
function leads<N>(tree: FlatTree<N>, index: number): boolean {
  for (let i = index; i < (tree.ends[index] as number); i += 1) if (CONTROLS.has(tree.tags[i] as string)) return true;
  return false;
}

const CONTROLS = new Set('a button input select textarea form nav'.split(' '));

/** Links of the parts left out as frame: text and address as written. */
export function frameLinks<N>(
  tree: FlatTree<N>,
  left: readonly (Left | undefined)[],
): { readonly text: string; readonly href: string }[] {
  const links: { text: string; href: string }[] = [];
  let frameEnd = 0;
  for (let i = 1; i < tree.nodes.length; i += 1) {
    if (left[i] !== undefined) frameEnd = Math.max(frameEnd, tree.ends[i] as number);
    if (i >= frameEnd || tree.tags[i] !== 'a') continue;
    const href = tree.attribute(i, 'href');
    if (href === '') continue;
    let text = '';
    for (let j = i + 1; j < Math.min(tree.ends[i] as number, i + 500) && text.length < 400; j += 1) {
      if (tree.tags[j] === '') text += tree.text(j);
      else if (tree.isBlock[j] || LIST_TAGS.has(tree.tags[j] as string)) text += ' ';
    }
    text = text.replace(/\s+/g, ' ').trim().slice(0, 200);
    if (text !== '') links.push({ text, href });
  }
  return links;
}
