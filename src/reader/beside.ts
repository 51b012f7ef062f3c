/** What stands beside the text, told by what it is made of: menus, search fields, footers, questions about the page. */
import { isConsentName, nameWords } from './boilerplate.ts';
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
/** Characters of the longest label of a bar. */
const LABEL = 40;
/** So many labels in a row are a bar, and no title with what stands under it. */
const BAR = 3;

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
  const headings = measures.headings[index] as number;
  // A form with what it tells of itself, whatever years stand in it.
  if (index < heir && headings === 0 && controls > 1 && prose > 0 && prose < 0.1 * (measures.prose[0] as number))
    return true;
  if (saysMore(tree, index)) return false;
  if (index > heir) {
    if (controls > 0 && prose < QUESTION_PROSE) return true;
    // A list under one heading may be the last section.
    return prose === 0 && headings !== 1 && links > 0 && (links > 2 || linkShare > 0.3);
  }
  if (headings > 0) return false;
  if (controls > 0) return prose < 0.1 * (measures.prose[0] as number);
  return prose === 0 && ((links > 0 && linkShare > 0.4) || isBar(tree, index));
}

/** Words after the text that hang on nothing: no line of it, for it is made of blocks, and no sentence. */
export function isStray<N>(tree: FlatTree<N>, index: number): boolean {
  if (saysMore(tree, index)) return false;
  let words = '';
  for (let i = index; i < Math.min(tree.ends[index] as number, index + MOST_NODES); i += 1) {
    if (tree.isBlock[i]) return false;
    if (tree.tags[i] === '') words += tree.text(i);
  }
  return words.trim().length < LABEL && !isSentence(words);
}

/** Labels alone, one after the other: what one can go to or choose. */
function isBar<N>(tree: FlatTree<N>, index: number): boolean {
  let labels = 0;
  let chooses = false;
  for (let i = index; i < (tree.ends[index] as number); i += 1) {
    const tag = tree.tags[i] as string;
    if (tag !== '') {
      chooses ||= tag === 'a' || CHOICES.has(tree.attribute(i, 'role'));
      continue;
    }
    const words = tree.text(i).trim();
    if (words.length > LABEL || /[.。]$/.test(words)) return false;
    if (words !== '') labels += 1;
  }
  return chooses && labels >= BAR;
}
const CHOICES = new Set(['button', 'link', 'tab', 'menuitem', 'option']);

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

/** Whether there are blocks in it. */
export function holdsBlocks<N>(tree: FlatTree<N>, index: number): boolean {
  for (let i = index + 1; i < (tree.ends[index] as number); i += 1) if (tree.isBlock[i]) return true;
  return false;
}

/** A few words about cookies with an answer to press, or two links; under a heading only where it is named so. */
function asksForConsent<N>(tree: FlatTree<N>, measures: Measures, index: number): boolean {
  if ((measures.characters[index] as number) > BANNER_PROSE) return false;
  const isNamed = isConsentName(`${tree.attribute(index, 'class')} ${tree.attribute(index, 'id')}`);
  if ((measures.headings[index] as number) > (isNamed ? 1 : 0)) return false;
  let words = '';
  let links = 0;
  let hasAnswer = false;
  for (let i = index; i < (tree.ends[index] as number); i += 1) {
    const tag = tree.tags[i] as string;
    if (tag === '') words += tree.text(i);
    else if (tag === 'button' || tree.attribute(i, 'role') === 'button') hasAnswer = true;
    else if (isNamed && nameWords(tree.attribute(i, 'class')).some((word) => word === 'btn' || word === 'button'))
      hasAnswer = true;
    else if (tag === 'a') links += 1;
  }
  return (hasAnswer || links > 1) && /\bcookies?\b/i.test(words);
}

/** Where to write to, or a date: what notices close with, links beside it or not. */
export function saysMore<N>(tree: FlatTree<N>, index: number): boolean {
  let words = '';
  for (let i = index; i < (tree.ends[index] as number); i += 1) {
    const tag = tree.tags[i] as string;
    if (tag === '') words += `${tree.text(i)} `;
    else if (tag === 'a' && /^\s{0,9}(?:mailto|tel):/i.test(tree.attribute(i, 'href'))) return true;
  }
  return /\b(?:19|20)\d\d\b/.test(words) && !words.includes('©');
}
