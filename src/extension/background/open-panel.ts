/** The toolbar click: opens the panel and says which tab was clicked. */
import browser, { type Tabs } from 'webextension-polyfill';
import { recordClick } from '../clicked-tab.ts';

export function openPanelOnClick(): void {
  browser.action.onClicked.addListener(open);
  if (__BROWSER__ === 'firefox') browser.pageAction.onClicked.addListener(open);
}

/**
 * The panel opens before anything is awaited: both browsers allow it only within the click itself. A listener of
 * `onClicked` rather than `openPanelOnActionClick`, because the latter grants no `activeTab`.
 */
function open(tab: Tabs.Tab): void {
  if (tab.id === undefined) return;
  const opened = __BROWSER__ === 'firefox' ? browser.sidebarAction.open() : chrome.sidePanel.open({ tabId: tab.id });
  opened.catch((error: unknown) => console.warn('The panel did not open', error));
  recordClick(tab.id).catch((error: unknown) => console.warn('The click was not recorded', error));
}
