/** Takes a tab to an address that the panel offers, and reads the page there. */
import browser from 'webextension-polyfill';
import { readTab } from './read-tab.ts';

const led = new Set<number>();

/**
 * In the tab itself and not in a new one: on the same site Chromium lets the right to read it go on. Elsewhere the panel
 * says that it takes one click.
 */
export async function leadTab(tabId: number, href: string): Promise<void> {
  led.add(tabId);
  await browser.tabs.update(tabId, { url: href }).catch(() => led.delete(tabId));
}

/** The tab has loaded a page: read if the panel led there. */
export function arriveIfLed(tabId: number): void {
  if (led.delete(tabId)) void readTab(tabId, { clicked: false });
}
