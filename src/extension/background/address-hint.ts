/**
 * A mark on the icon where the address sounds like a notice's, without any permission: Chromium compares the address
 * itself. Firefox does the same from the manifest (`page_action.show_matches`).
 */
import browser from 'webextension-polyfill';
import { ADDRESS_WORDS } from '../notice-words.ts';
import { iconImages } from './icon.ts';

export function hintByAddress(): void {
  if (__BROWSER__ === 'firefox') return;
  browser.runtime.onInstalled.addListener(() => {
    const { declarativeContent } = chrome;
    declarativeContent.onPageChanged.removeRules(undefined, () => {
      declarativeContent.onPageChanged.addRules([
        {
          conditions: [
            new declarativeContent.PageStateMatcher({
              pageUrl: { urlMatches: `(?i)(?:${ADDRESS_WORDS.join('|')})`, schemes: ['http', 'https'] },
            }),
          ],
          // `SetIcon` and not `ShowAction`: the button must work on every page.
          actions: [new declarativeContent.SetIcon({ imageData: iconImages(true) })],
        },
      ]);
    });
  });
}
