/** The way to the library's page. */
import browser from 'webextension-polyfill';
import { LIBRARY_PAGE } from '../pages.ts';

export async function openLibrary(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(LIBRARY_PAGE) });
}
