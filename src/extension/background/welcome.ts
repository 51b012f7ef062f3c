/** The first-run page, opened once, when the extension is installed; not at updates. */
import browser from 'webextension-polyfill';
import { WELCOME_PAGE } from '../pages.ts';

export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    browser.tabs.create({ url: WELCOME_PAGE }).catch((error: unknown) => console.warn('The welcome page', error));
  });
}
