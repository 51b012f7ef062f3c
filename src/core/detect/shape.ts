/** What a page shows of its use by its shape: links to other pages, places to fill in. */
import type { NoticeDocument } from '../document.ts';
import { countWords } from './words.ts';

/** For each block the characters of its links. Links and blocks are in text order. */
export function linkedCharacters({ blocks, links }: NoticeDocument): Float64Array {
  const linked = new Float64Array(blocks.length);
  let i = 0;
  for (const { start, end } of links) {
    while (i < blocks.length && (blocks[i]?.end ?? 0) <= start) i += 1;
    linked[i] = (linked[i] ?? 0) + (end - start);
  }
  return linked;
}

/** Headings that are links to other pages, if they are most of all; 0 otherwise: a contents list leads within the page. */
export function countTeasers(document: NoticeDocument): number {
  const outward = document.links.filter(({ href }) => !href.startsWith('#') && href.split('#')[0] !== document.url);
  const linked = linkedCharacters({ ...document, links: outward });
  let headings = 0;
  let teasers = 0;
  for (const [i, { kind, start, end }] of document.blocks.entries()) {
    if (kind !== 'heading') continue;
    headings += 1;
    if ((linked[i] ?? 0) > 0.8 * (end - start)) teasers += 1;
  }
  return teasers > 0.6 * headings ? teasers : 0;
}

/** "[Company Name]", "________", "<insert date>". */
const BRACKETS = /\[[^[\]\n]{2,42}\](?![(:[])/g;
const OTHER_BLANKS: readonly RegExp[] = [
  // Among words; a line of them is a rule.
  /[\p{L},.:] _{5}/gu,
  /<insert [^<>\n]{1,30}>/gi,
  /<(?:your|company) [^<>\n]{1,30}>/gi,
];
/** But not "[1]", "[sic]", "[Learn more]". */
const NAMES_WHAT_IS_MISSING =
  /^\[(?:insert|your|name|date|company|business|website|third party|purpose|e-?mail|address|phone|contact|country|xx)\b/i;

/** In a sentence, as in "{{company}} keeps it"; alone it is what a page's own script was to fill in. */
const BRACES = /\{\{[^{}\n]{1,40}\}\}/g;
const SENTENCE_WORDS = 5;

/** How many places there are to be filled in. */
export function countBlanks(text: string): number {
  const looked = text.slice(0, 200_000);
  const brackets = (looked.match(BRACKETS) ?? []).filter((words) => NAMES_WHAT_IS_MISSING.test(words)).length;
  const others = OTHER_BLANKS.reduce((sum, blank) => sum + (looked.match(blank)?.length ?? 0), 0);
  return brackets + others + countBraces(looked);
}

function countBraces(text: string): number {
  let count = 0;
  for (const line of text.split('\n')) {
    const found = line.match(BRACES)?.length ?? 0;
    if (found > 0 && countWords(line.replace(BRACES, ' ')) >= SENTENCE_WORDS * found) count += found;
  }
  return count;
}
