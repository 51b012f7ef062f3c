/** Whose notice it is, as far as the address and the notice itself tell. */
import { parse } from 'tldts';
import { legalForm, LEGAL_FORMS } from '../../core/registries/legal-forms.ts';
import type { Report } from '../../core/report.ts';
import { noticeAddress } from './notice-address.ts';

export interface Vendor {
  readonly name: string;
  /** The site: see `siteOf`. */
  readonly domain?: string;
  readonly controller?: string;
}

/** The name is the controller's, else the site, else the title. */
export function vendorOf(url: string | undefined, { findings, source }: Pick<Report, 'findings' | 'source'>): Vendor {
  const domain = url === undefined ? undefined : siteOf(url);
  const controller = findings.find(
    ({ facet, category, stance }) => facet === 'controller' && category === 'name' && stance !== 'denied',
  )?.value;
  return {
    name: controller ?? domain ?? (source.title || source.id || '?'),
    ...(domain === undefined ? {} : { domain }),
    ...(controller === undefined ? {} : { controller }),
  };
}

/**
 * Hosts that serve documents of many publishers and that the public suffix list does not name, by how many parts of the
 * path tell these apart: `all`, with the parameters; 0 where the whole host does.
 */
const SHARED_HOSTS: Readonly<Record<string, number | 'all'>> = {
  'sites.google.com': 2,
  'docs.google.com': 'all',
  'drive.google.com': 'all',
  'play.google.com': 'all',
  'chromewebstore.google.com': 'all',
  'apps.apple.com': 'all',
  'apps.microsoft.com': 'all',
  'addons.mozilla.org': 'all',
  'dropbox.com': 'all',
  'notion.so': 'all',
  'termly.io': 'all',
  'getterms.io': 'all',
  'iubenda.com': 2,
  'privacypolicies.com': 2,
  'freeprivacypolicy.com': 2,
  'termsfeed.com': 2,
  'github.com': 1,
  'gist.github.com': 1,
  'raw.githubusercontent.com': 1,
  'gitlab.com': 1,
  'bitbucket.org': 1,
  'codeberg.org': 1,
  'medium.com': 1,
  'intercom.help': 1,
  'telegra.ph': 'all',
  'rentry.co': 'all',
  'pastebin.com': 'all',
  'substack.com': 0,
  'zendesk.com': 0,
  'freshdesk.com': 0,
  'helpscoutdocs.com': 0,
};

/** "/u/kite", "/~kite", "/@kite": somebody's own pages, whatever the host. */
const OWN_PAGES = /^\/(?:(?:u|user|users)\/[^/]+|[~@][^/]+)/u;

/**
 * The part of the web that one publisher has: the registrable domain; of a shared host (`kites.github.io`, by the public
 * suffix list's private part, or those above), the host or the path as well. Undefined for an address without a domain.
 */
export function siteOf(url: string): string | undefined {
  const { hostname, domain } = parse(url, { allowPrivateDomains: true });
  if (domain === null || hostname === null) return undefined;
  const { pathname, search } = new URL(noticeAddress(url));
  const host = hostname.replace(/^www\./u, '');
  const name = Object.hasOwn(SHARED_HOSTS, host) ? host : domain;
  const parts = Object.hasOwn(SHARED_HOSTS, name) ? SHARED_HOSTS[name] : undefined;
  if (parts === 'all') return `${host}${pathname}${search}`;
  if (parts !== undefined) return [host, ...pathname.split('/').filter(Boolean).slice(0, parts)].join('/');
  return `${domain}${OWN_PAGES.exec(pathname)?.[0] ?? ''}`;
}

/**
 * Whether a notice is that of a vendor that is known: at the same site, and by whom both name; where only one of them names
 * somebody, the site must bear that name, for it could be a host that nobody knows to be shared.
 */
export function isSameVendor(known: Vendor, { domain, controller }: Vendor): boolean {
  if (domain === undefined || known.domain !== domain) return false;
  if (known.controller !== undefined && controller !== undefined) {
    return coreOf(known.controller) === coreOf(controller);
  }
  const named = known.controller ?? controller;
  return named === undefined || bears(domain, named);
}

/** A name without its legal form, marks and case: "Larkmoor Lamps Ltd." as "larkmoor lamps". */
function coreOf(name: string): string {
  const words = name.split(/[\s,]+/u).filter(Boolean);
  while (words.length > 1 && LEGAL_FORMS.has(legalForm(words.at(-1) ?? ''))) words.pop();
  return folded(words.join(' ')).trim();
}

function folded(words: string): string {
  return words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
}

/** Shorter words of a name are in too many others. */
const MIN_WORD = 4;

/** "larkmoor.example" bears "Larkmoor Lamps Ltd". */
function bears(site: string, controller: string): boolean {
  const [host = '', ...path] = site.split('/');
  const label = path.at(-1) ?? parse(host, { allowPrivateDomains: true }).domainWithoutSuffix ?? '';
  const [own, name] = [folded(label).replaceAll(' ', ''), coreOf(controller)];
  const whole = name.replaceAll(' ', '');
  const [first = ''] = name.split(' ');
  if (own.length < MIN_WORD) return own !== '' && own === whole;
  return whole.includes(own) || (first.length >= MIN_WORD && own.includes(first));
}
