/** The cheap look at a page that decides whether its icon is marked. A hint: the reading itself decides anew. */
import { ADDRESS_WORDS, TITLE_WORDS } from '../notice-words.ts';

const HEADINGS_READ = 12;
const MAX_HEADING_LENGTH = 200;
const ENOUGH = 3;

/** Two of address, title and headings speak for a notice, or a heading of the first level with such a title. */
export function looksLikeNotice(page: Document, href: string): boolean {
  let score = 0;
  if (addressSounds(href)) score += 2;
  if (sounds(page.title)) score += 2;
  const headings = page.querySelectorAll('h1, h2');
  for (let i = 0; i < headings.length && i < HEADINGS_READ && score < ENOUGH; i += 1) {
    const heading = headings[i];
    if (heading && sounds(heading.textContent.slice(0, MAX_HEADING_LENGTH))) {
      score += heading.localName === 'h1' ? 2 : 1;
    }
  }
  return score >= ENOUGH;
}

function addressSounds(href: string): boolean {
  const { pathname, hash } = new URL(href);
  const path = `${pathname}${hash}`.toLowerCase();
  return ADDRESS_WORDS.some((word) => path.includes(word));
}

function sounds(text: string): boolean {
  const lower = text.toLowerCase();
  return TITLE_WORDS.some((word) => lower.includes(word));
}
