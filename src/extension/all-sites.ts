/** The one optional permission: reading every site, for automatic detection. */
import browser from 'webextension-polyfill';

const ALL_SITES = { origins: ['*://*/*'] };

export function mayReadEverySite(): Promise<boolean> {
  return browser.permissions.contains(ALL_SITES);
}

/** Asks the reader. Only within a click; resolves to whether it was given. */
export function askToReadEverySite(): Promise<boolean> {
  return browser.permissions.request(ALL_SITES);
}

export async function stopReadingEverySite(): Promise<void> {
  await browser.permissions.remove(ALL_SITES);
}

/** Calls `listener` whenever the permission may have come or gone. */
export function onAllSitesChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
