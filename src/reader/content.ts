/** Which parts of a page are its text and which are its frame: menus, banners, footers, what is not shown. */
import { holdsBlocks, isBeside, isQuestionnaire, isStray, saysMore } from './beside.ts';
import { isConsentManager, isFooter, useOf, type Use } from './boilerplate.ts';
import { findOpenDialogs } from './dialogs.ts';
import { headingLevel, LIST_TAGS } from './elements.ts';
import type { FlatTree } from './flat-tree.ts';
import { findHidden } from './hidden.ts';
import { measure, type Measures } from './measures.ts';
import { findRefrains } from './refrains.ts';

/** Why a part of the tree is not read: the page does not show it, or it belongs to the page's frame. */
export type Left = 'unseen' | 'frame';

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
    if ((all.prose[0] ?? 0) > (isLaidOut ? Math.max(100, 2 * (measures.prose[0] ?? 0)) : 1_000)) {
      for (const index of hidden) left[index] = undefined;
      measures = all;
    }
  }
  if (leaveBehindDialogs(tree, measures, left)) measures = measure(tree, left);
  leaveFrame(tree, measures, left);
  measures = measure(tree, left);
  narrow(tree, measures, left);
  for (const i of findRefrains(tree, measures, (index) => left[index] !== undefined)) left[i] = 'frame';
  return left;
}

/** Leaves out open dialogs that ask something, and all else where one holds a text; says whether anything was. */
function leaveBehindDialogs<N>(tree: FlatTree<N>, measures: Measures, left: (Left | undefined)[]): boolean {
  const dialogs = findOpenDialogs(tree, measures, (index) => left[index] !== undefined);
  const text = dialogs.find(({ kind }) => kind === 'text');
  for (const { index, kind } of dialogs) if (kind === 'question') left[index] = 'frame';
  if (text === undefined) return dialogs.length > 0;
  for (let i = 1; i < tree.nodes.length; i = holds(i) ? i + 1 : (tree.ends[i] as number)) {
    if (i === text.index) continue;
    if (!holds(i)) left[i] ??= 'frame';
  }
  return true;

  function holds(i: number): boolean {
    return i < text!.index && (tree.ends[i] as number) > text!.index;
  }
}

/** Elements that group blocks and are none themselves: only these are judged on the way to the text. */
const GROUPS = new Set(
  'html body div section article main header footer aside nav form center table tbody tr td ul ol iframe'.split(' '),
);

function isGroup(tag: string): boolean {
  return GROUPS.has(tag) || tag.includes('-');
}

/** Characters of what a page may be called. */
const LONGEST_TITLE = 60;
/** Characters that a message of the page itself has at most, with its answers. */
const FEW_WORDS = 200;
/** Looked at of one part, for they may be nested: a banner with all its purposes has fewer. */
const MOST_NODES = 2_000;

/** Leaves out what its own names or tag mark as the frame of the page, unless it holds much of the prose. */
function leaveFrame<N>(tree: FlatTree<N>, measures: Measures, left: (Left | undefined)[]): void {
  const total = measures.prose[0] as number;
  const most = Math.max(300, 0.4 * total);
  let textEnd = 0;
  let hasTitle = false;
  let hasHeading = false;
  for (let i = 1; i < tree.nodes.length; i += 1) {
    if (left[i] !== undefined) {
      i = (tree.ends[i] as number) - 1;
      continue;
    }
    const tag = tree.tags[i] as string;
    if (tag === 'h1') hasTitle = true;
    hasHeading ||= headingLevel(tag) > 0;
    if (tag === '' || tag === 'html' || tag === 'body') continue;
    const role = tree.attribute(i, 'role').toLowerCase();
    if (tag === 'article' || tag === 'main' || role === 'main') textEnd = Math.max(textEnd, tree.ends[i] as number);
    const use = useOf(tag, role, namesOf(i));
    if (isQuestionnaire(tree, measures, i)) {
      left[i] = 'frame';
      i = (tree.ends[i] as number) - 1;
      continue;
    }
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
    const headings = measures.headings[i] as number;
    if (prose > most && !(use === 'consent' && isManager(i) && prose < 0.9 * total)) return false;
    switch (use) {
      case 'consent':
        // Within the text a section about cookies may be called so; a banner has something to press.
        return !inText || isConsentManager(namesOf(i)) || presses(i);
      case 'navigation':
        if (linkShare > 0.5 && links > 1) return true;
        if (tree.tags[i] === 'nav') return linkShare > 0.3 || prose < 0.1 * total;
        // An offer in the bar at the top; a few words alone may be the title.
        if (inText || (links === 0 && characters < LONGEST_TITLE)) return false;
        return isSmall(i) && !holdsTitle(i) && !saysMore(tree, i);
      case 'site-frame':
        // A site's header and footer lead somewhere; words alone head or close the text: its title, its date.
        if (links === 0 && measures.controls[i] === 0) return false;
        // Some pages declare all of themselves to be their main part.
        if (inText) return tree.tags[i] === 'footer' && links > 2 && prose < 0.1 * total && linkShare > 0.4;
        return !holdsTitle(i) && (prose < 0.3 * total || linkShare > 0.4);
      case 'breadcrumb':
        return prose === 0 && characters < 300;
      case 'sharing':
        // "Who we share with", with a list of links, is a section and no bar of buttons.
        return prose === 0 && links > 1 && linkShare > 0.5 && !(inText && headings > 0);
      case 'newsletter':
        return (measures.controls[i] as number) > 0 && prose < 600;
      case 'related':
        return links > 1 && (linkShare > (inText ? 0.8 : 0.3) || announces(i));
      case 'sidebar':
        return links > 1 && (linkShare > 0.4 || announces(i));
      case 'dialog':
        return prose < 0.3 * total;
      case 'popup':
        // What waits for a click or lies over the page; the page's own style sheet, which may be elsewhere, hides it.
        return !inText && prose < 0.1 * total && characters < 0.1 * (measures.characters[0] as number);
      case 'comments':
        // Where readers write, and not a section about what they wrote.
        if (prose >= 0.2 * total) return false;
        return (measures.controls[i] as number) > 0 || (!inText && headings === 0 && links > 0);
      case 'feedback':
        return isSmall(i) && (headings === 0 || !inText) && (presses(i) || (measures.controls[i] as number) > 0);
      case 'banner':
        // An offer that leads to another page, over everything else, and not what heads this one.
        if (hasHeading || inText || !isGroup(tree.tags[i] as string)) return false;
        return links > 0 && measures.teasers[i] === headings && isSmall(i) && !saysMore(tree, i);
      case 'tool':
        return isSmall(i);
      case 'skip':
        return characters < 60 && links > 0;
    }
  }

  /** A few words, and no text. */
  function isSmall(i: number): boolean {
    const characters = measures.characters[i] as number;
    return (
      (tree.ends[i] as number) - i < MOST_NODES &&
      (measures.prose[i] as number) < FEW_WORDS &&
      characters < Math.min(2 * FEW_WORDS, 0.1 * (measures.characters[0] as number))
    );
  }

  /** The page's own title, and not one of many at its foot. */
  function holdsTitle(i: number): boolean {
    if (measures.titles[i] === 0) return false;
    return !hasTitle || !isFooter(tree.tags[i] as string, tree.attribute(i, 'role').toLowerCase(), namesOf(i));
  }

  /** Nearly all its headings are links: it announces other pages. */
  function announces(i: number): boolean {
    const headings = measures.headings[i] as number;
    return headings > 2 && (measures.teasers[i] as number) > 0.7 * headings;
  }

  function presses(i: number): boolean {
    for (let j = i; j < Math.min(tree.ends[i] as number, i + MOST_NODES); j += 1) {
      const tag = tree.tags[j];
      // A text has no attributes to ask for.
      if (tag === 'button' || (tag !== '' && tree.attribute(j, 'role') === 'button')) return true;
    }
    return false;
  }

  function isManager(i: number): boolean {
    return useOf('div', '', namesOf(i)) === 'consent';
  }

  function namesOf(i: number): string {
    return `${tree.attribute(i, 'class')} ${tree.attribute(i, 'id')}`;
  }
}

/** Finds the part that holds the prose and leaves out what beside it is made of links. */
function narrow<N>(tree: FlatTree<N>, measures: Measures, left: (Left | undefined)[]): void {
  const total = measures.prose[0] as number;
  if (total === 0) return;
  const declared = findDeclared(tree, measures, left);
  // Downwards while one child holds nearly all the prose; on the way its siblings are judged.
  for (let current = 0, heir = 0; heir >= 0; current = heir) {
    heir = -1;
    const siblings: number[] = [];
    for (let i = current + 1; i < (tree.ends[current] as number); i = tree.ends[i] as number) {
      const tag = tree.tags[i] as string;
      // "Skip to the text", "Back to top": a link that stands beside the text and leads to it.
      if (tag === 'a' && tree.attribute(i, 'href').startsWith('#')) left[i] ??= 'frame';
      if (heir > 0 && tag === 'span' && left[i] === undefined && isStray(tree, i)) left[i] = 'frame';
      if (left[i] !== undefined || tag === '') continue;
      const holdsText =
        (measures.prose[i] as number) >= 0.9 * total || (declared >= i && declared < (tree.ends[i] as number));
      // An element that HTML does not know may hold the whole text.
      if (holdsText && (isGroup(tag) || holdsBlocks(tree, i))) heir = i;
      else if (isGroup(tag)) siblings.push(i);
    }
    if (heir < 0) break;
    const isAboveDeclared = declared >= heir && declared < (tree.ends[heir] as number);
    for (const i of siblings) if (isBeside(tree, measures, i, { heir, isAboveDeclared })) left[i] = 'frame';
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
