/** The page's own versions in a language that is read, as the page itself names them. */
import type { PageLink } from '../../core/document.ts';

/** Languages that are read, and what links to them say. */
const READ: readonly { readonly code: string; readonly names: RegExp }[] = [
  { code: 'en', names: /^(?:(?:in )?english(?: version| \([a-z ]{2,20}\))?|en(?:[-_](?:us|gb|uk|int))?)$/iu },
];

const MOST = 3;
const MOST_LOOKED_AT = 3_000;

/** At most three links, those that say so of this very page first. */
export function readableVersions(page: Document): PageLink[] {
  const own = withoutHash(page.URL);
  const found = new Map<string, PageLink>();
  for (const { href, text, isMeant } of candidates(page)) {
    if (found.size >= MOST) break;
    if (!isMeant || !URL.canParse(href, page.baseURI)) continue;
    const { protocol, href: address } = new URL(href, page.baseURI);
    const key = withoutHash(address);
    if ((protocol !== 'https:' && protocol !== 'http:') || key === own || found.has(key)) continue;
    found.set(key, { href: address, text });
  }
  return [...found.values()];
}

interface Candidate extends PageLink {
  readonly isMeant: boolean;
}

function* candidates(page: Document): Generator<Candidate> {
  for (const link of page.querySelectorAll('link[rel~=alternate][hreflang][href]')) {
    yield { href: attribute(link, 'href'), text: '', isMeant: isRead(attribute(link, 'hreflang')) };
  }
  const links = [...page.querySelectorAll('a[href]')].slice(0, MOST_LOOKED_AT);
  for (const link of links) {
    const said = [attribute(link, 'hreflang'), attribute(link, 'lang')];
    yield { href: attribute(link, 'href'), text: wordsOf(link), isMeant: said.some(isRead) };
  }
  for (const link of links) {
    const names = [wordsOf(link), attribute(link, 'aria-label').trim(), attribute(link, 'title').trim()];
    yield { href: attribute(link, 'href'), text: wordsOf(link), isMeant: names.some(isName) };
  }
  for (const option of page.querySelectorAll('select option[value*="/"]')) {
    yield { href: attribute(option, 'value'), text: wordsOf(option), isMeant: isName(wordsOf(option)) };
  }
}

const isRead = (language: string): boolean =>
  READ.some(({ code }) => language.toLowerCase().split(/[-_]/u)[0] === code);

const isName = (words: string): boolean => READ.some(({ names }) => names.test(words));

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

const wordsOf = (element: Element): string => (element.textContent ?? '').slice(0, 200).replaceAll(/\s+/gu, ' ').trim();

const withoutHash = (href: string): string => href.replace(/#.*$/su, '');
