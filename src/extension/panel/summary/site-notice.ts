/** Finds the site's own privacy notice among a page's links. */
import type { PageLink } from '../../../core/document.ts';
import { ADDRESS_WORDS, TITLE_WORDS } from '../../notice-words.ts';
import { webAddress } from './web-address.ts';

const MOST = 3;

/** At most three links that sound like the notice, the likeliest first, each address once. Only web addresses. */
export function siteNoticeLinks(pageLinks: readonly PageLink[]): PageLink[] {
  const scored = new Map<string, { link: PageLink; score: number }>();
  for (const { text, href } of pageLinks) {
    const address = webAddress(href);
    if (address === undefined) continue;
    const score = scoreOf(text.trim().toLowerCase(), address);
    if (score > (scored.get(address)?.score ?? 0))
      scored.set(address, { link: { text: text.trim(), href: address }, score });
  }
  return [...scored.values()]
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ link }) => link);
}

function scoreOf(text: string, address: string): number {
  const path = new URL(address).pathname.toLowerCase();
  const bySound = TITLE_WORDS.some((word) => text.includes(word)) ? 3 : 0;
  const byWord = ADDRESS_WORDS.some((word) => text.includes(word)) ? 1 : 0;
  const byAddress = ADDRESS_WORDS.some((word) => path.includes(word)) ? 2 : 0;
  return bySound + byWord + byAddress;
}
