/** The address of a notice without what does not tell pages apart: two readings at one such address are of one notice. */
import normalizeUrl from 'normalize-url';

/** What links carry to follow those who click them; of campaigns, advertisers' clicks, and newsletters. */
const TRACKING: readonly (string | RegExp)[] = [
  /^(?:utm|mtm|matomo|pk|piwik|hsa)_\w+$/iu,
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'gad_source',
  'gad_campaignid',
  'srsltid',
  '_ga',
  '_gl',
  'fbclid',
  'igsh',
  'igshid',
  'msclkid',
  'twclid',
  'ttclid',
  'yclid',
  'li_fat_id',
  'rdt_cid',
  'epik',
  'obclid',
  'mc_cid',
  'mc_eid',
  '_hsenc',
  '_hsmi',
  'mkt_tok',
  'vero_id',
  'oly_anon_id',
  'oly_enc_id',
  'irclickid',
  's_kwcid',
];

/**
 * The whole address with https for http, without "www.", a slash at its end, tracking parameters and the place in the
 * page; the other parameters in order. A fragment that is a route ("#/privacy", "#!privacy") is another page and stays.
 * What is no address of the web loses its fragment alone; what is no address comes back as it is.
 */
export function noticeAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  const place = address.hash.replace(/:~:.*$/su, '').replace(/\/$/u, '');
  const route = /^#[!/]/u.test(place) ? place : '';
  address.hash = '';
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return address.href;
  // Once is not always all: without the "%09" of "/%09/a" two slashes meet.
  return withoutTraces(withoutTraces(address.href)) + route;
}

function withoutTraces(href: string): string {
  const bare = normalizeUrl(href, { forceHttps: true, stripHash: true, removeQueryParameters: TRACKING });
  // Of "?" and "?&" a question mark is left.
  return bare.replace(/\/?\?$/u, '');
}
