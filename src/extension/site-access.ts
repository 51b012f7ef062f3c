/** The optional permission to read sites unasked, for automatic detection: all of them, or some that are named. */
import browser from 'webextension-polyfill';

const ALL_SITES = '*://*/*';

export function mayReadEverySite(): Promise<boolean> {
  return browser.permissions.contains({ origins: [ALL_SITES] });
}

/** Asks the reader. Only within a click; resolves to whether it was given. */
export function askToReadEverySite(): Promise<boolean> {
  return browser.permissions.request({ origins: [ALL_SITES] });
}

export async function stopReadingEverySite(): Promise<void> {
  await browser.permissions.remove({ origins: [ALL_SITES] });
}

/** The patterns of every site that may be read unasked, sorted. */
export async function readableSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.toSorted();
}

/** The pattern for a site as a person writes it: a host or an address; undefined for what is neither. */
export function sitePattern(words: string): string | undefined {
  const text = words.trim();
  const address = /^https?:\/\//iu.test(text) ? text : `https://${text}`;
  if (text === '' || /[\s*@]/u.test(text) || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return hostname === '' ? undefined : `*://${hostname}/*`;
}

/** What a pattern is called: its host. */
export function siteName(pattern: string): string {
  return pattern.replace(/^[^/]{1,10}:\/\//u, '').replace(/\/\*$/u, '');
}

/** Asks the reader. Only within a click. */
export function askToReadSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

export async function stopReadingSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

/** Calls `listener` whenever a permission may have come or gone. Returns what ends that. */
export function onSiteAccessChange(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
