/** What stands beside the text, told by what it is made of: menus, search fields, footers, questions about the page. */
import type { FlatTree } from './flat-tree.ts';
import type { Measures } from './measures.ts';

/** Where the part stands. */
export interface Place {
  /** Its sibling that holds nearly all the prose. */
  readonly heir: number;
  /** The page itself declares its main part, within the heir. */
  readonly isAboveDeclared: boolean;
}

/** Characters of prose: a banner says in so many what a section of the text would say under a heading. */
const BANNER_PROSE = 600;
/** Characters of prose of a question about the page ("Was this helpful?"), beside its field for the answer. */
const QUESTION_PROSE = 150;
/** Characters of the shortest sentence that says something. */
const SENTENCE = 30;
/** So often a link that leads to the same place in the page is written: "Back to top" after each section. */
const OFTEN = 3;
/** Characters of such a link. */
const LABEL = 40;

/** Whether a part that stands beside the text is none of it. In doubt it is. */
export function isBeside<N>(
  tree: FlatTree<N>,
  measures: Measures,
  index: number,
  { heir, isAboveDeclared }: Place,
): boolean {
  const characters = measures.characters[index] as number;
  if (characters === 0) return false;
  const linkShare = (measures.linked[index] as number) / characters;
  const links = measures.links[index] as number;
  const controls = measures.controls[index] as number;
  const prose = measures.prose[index] as number;
  const isHead = measures.titles[index] !== 0;
  if (isAboveDeclared && (prose < 0.1 * (measures.prose[0] as number) || linkShare > 0.3)) return true;
  if (links > 1 && (linkShare > 0.5 || (links > 2 && linkShare > 0.25 && prose === 0 && !isHead))) return true;
  // Beside a single long paragraph stand the others.
  if (!holdsBlocks(tree, heir)) return false;
  if (asksForConsent(tree, measures, index)) return true;
  if (saysMore(tree, index)) return false;
  const headings = measures.headings[index] as number;
  if (index > heir) {
    if (controls > 0 && prose < QUESTION_PROSE) return true;
    // A list under one heading may be the last section.
    return prose === 0 && headings !== 1 && links > 0 && (links > 2 || linkShare > 0.3);
  }
  if (headings > 0) return false;
  if (controls > 0) return prose < 0.1 * (measures.prose[0] as number);
  return prose === 0 && links > 0 && linkShare > 0.4;
}

/** A form to fill in, with labels and hardly a sentence: what is asked there is not what the text says. */
export function isQuestionnaire<N>(tree: FlatTree<N>, measures: Measures, index: number): boolean {
  if (tree.tags[index] !== 'form' || (measures.prose[index] as number) >= QUESTION_PROSE) return false;
  if ((measures.characters[index] as number) > 0.3 * (measures.characters[0] as number)) return false;
  let hasField = false;
  let words = '';
  for (let i = index + 1; i < Math.min(tree.ends[index] as number, index + MOST_NODES); i += 1) {
    const tag = tree.tags[i] as string;
    if (tag === '') words += tree.text(i);
    if (tag === '' || !tree.isBlock[i]) {
      hasField ||= FIELDS.has(tag) && !/^(?:hidden|submit)$/i.test(tree.attribute(i, 'type'));
      continue;
    }
    if (isSentence(words)) return false;
    words = '';
  }
  return hasField && !isSentence(words);
}

/** No label, and no "tell us more …". */
function isSentence(words: string): boolean {
  const said = words.trim();
  return said.length >= SENTENCE && /[^.][.。]$/u.test(said.slice(-2));
}

/** Looked at of each, for they may be nested: no page has more in a form or a link. */
const MOST_NODES = 500;
const FIELDS = new Set(['input', 'textarea', 'select']);

/** Links within the page that are a line of their own and written again and again. */
export function findRefrains<N>(tree: FlatTree<N>, measures: Measures, isLeft: (index: number) => boolean): number[] {
  const same = new Map<string, number[]>();
  for (let i = 1; i < tree.nodes.length; i += 1) {
    if (isLeft(i)) {
      i = (tree.ends[i] as number) - 1;
      continue;
    }
    const parent = tree.parents[i] as number;
    const characters = measures.characters[i] as number;
    if (tree.tags[i] !== 'a' || characters > LABEL || characters < (measures.characters[parent] as number)) continue;
    const href = tree.attribute(i, 'href');
    if (!href.startsWith('#')) continue;
    let key = `${href} `;
    for (let j = i + 1; j < Math.min(tree.ends[i] as number, i + MOST_NODES); j += 1) {
      if (tree.tags[j] === '') key += tree.text(j).trim();
    }
    const found = same.get(key);
    if (found === undefined) same.set(key, [i]);
    else found.push(i);
  }
  return [...same.values()].filter((links) => links.length >= OFTEN).flat();
}

function holdsBlocks<N>(tree: FlatTree<N>, index: number): boolean {
  for (let i = index + 1; i < (tree.ends[index] as number); i += 1) if (tree.isBlock[i]) return true;
  return false;
}

/** A few words about cookies with an answer to press, or two links, under no heading. */
function asksForConsent<N>(tree: FlatTree<N>, measures: Measures, index: number): boolean {
  if ((measures.headings[index] as number) > 0 || (measures.characters[index] as number) > BANNER_PROSE) return false;
  let words = '';
  let links = 0;
  let hasAnswer = false;
  for (let i = index; i < (tree.ends[index] as number); i += 1) {
    const tag = tree.tags[i] as string;
    if (tag === '') words += tree.text(i);
    else if (tag === 'button' || tree.attribute(i, 'role') === 'button') hasAnswer = true;
    else if (tag === 'a') links += 1;
  }
  return (hasAnswer || links > 1) && /\bcookies?\b/i.test(words);
}

/** Where to write to, or a date: what notices close with, links beside it or not. */
function saysMore<N>(tree: FlatTree<N>, index: number): boolean {
  let words = '';
  for (let i = index; i < (tree.ends[index] as number); i += 1) {
    const tag = tree.tags[i] as string;
    if (tag === '') words += `${tree.text(i)} `;
    else if (tag === 'a' && /^\s{0,9}(?:mailto|tel):/i.test(tree.attribute(i, 'href'))) return true;
  }
  return /\b(?:19|20)\d\d\b/.test(words) && !words.includes('©');
}
