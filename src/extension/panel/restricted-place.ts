/** What a page is that the browser lets no extension read, as far as its address tells. */

export type RestrictedPlace = 'browser' | 'store' | 'file' | 'source' | 'reader' | 'extension' | 'other';

export interface Restricted {
  readonly place: RestrictedPlace;
  /** The web page behind it, which can be read. */
  readonly page?: string;
}

const BROWSER = new Set(['about:', 'chrome:', 'chrome-error:', 'chrome-untrusted:', 'devtools:', 'edge:', 'resource:']);
const EXTENSION = new Set(['chrome-extension:', 'moz-extension:']);
/** Hosts of stores, with paths where the host has other pages. */
const STORES = [
  'chromewebstore.google.com/',
  'chrome.google.com/webstore',
  'addons.mozilla.org/',
  'microsoftedge.microsoft.com/addons',
  'addons.opera.com/',
];

/**
 * @param address undefined where the browser does not tell it: Chromium never does for its own pages
 * @param said the browser's own words for its refusal
 */
export function restrictedPlace(address: string | undefined, said = ''): Restricted {
  if (address === undefined) return { place: placeSaid(said) };
  if (address.startsWith('view-source:')) return withPage('source', address.slice('view-source:'.length));
  if (!URL.canParse(address)) return { place: 'other' };
  const { protocol, host, pathname, searchParams } = new URL(address);
  if (protocol === 'about:' && pathname === 'reader') return withPage('reader', searchParams.get('url') ?? '');
  if (BROWSER.has(protocol)) return { place: 'browser' };
  if (EXTENSION.has(protocol)) return { place: 'extension' };
  if (protocol === 'file:') return { place: 'file' };
  return { place: STORES.some((store) => `${host}${pathname}`.startsWith(store)) ? 'store' : 'other' };
}

/** As Chromium words it. */
function placeSaid(said: string): RestrictedPlace {
  if (said.includes('gallery cannot be scripted')) return 'store';
  const isOf = (protocols: Iterable<string>): boolean => [...protocols].some((one) => said.includes(`${one}//`));
  if (isOf(BROWSER)) return 'browser';
  if (isOf(EXTENSION)) return 'extension';
  return isOf(['file:']) ? 'file' : 'other';
}

function withPage(place: RestrictedPlace, page: string): Restricted {
  return /^https?:/u.test(page) && URL.canParse(page) ? { place, page } : { place };
}
