/** A mark on the icon where the gate script took the page for a notice. */
import browser from 'webextension-polyfill';
import { t } from '../i18n.ts';
import { serveGate } from '../messaging/gate-server.ts';
import { iconImages } from './icon.ts';

export function hintByGate(): void {
  serveGate(async (tabId, { likely }) => {
    await Promise.all([
      // `chrome`, which both browsers have: the polyfill's types do not know image data by size.
      chrome.action.setIcon({ tabId, imageData: iconImages(likely) }),
      browser.action.setTitle({ tabId, title: t(likely ? 'actionTitleHint' : 'actionTitle') }),
    ]);
  });
}
