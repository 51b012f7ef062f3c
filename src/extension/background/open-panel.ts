/** Opens the panel where the reader asks for it, and says in which tab. */
import browser, { type Tabs } from 'webextension-polyfill';
import { recordClick } from '../clicked-tab.ts';

export function openPanelOnClick(): void {
  browser.action.onClicked.addListener((tab) => openPanel(tab));
  if (__BROWSER__ === 'firefox') browser.pageAction.onClicked.addListener((tab) => openPanel(tab));
}

/**
 * Opens the panel beside `tab`; `here`: to show what was read where text is selected. It opens before anything is awaited: both browsers allow it only within the click itself. A listener of
 * `onClicked` rather than `openPanelOnActionClick`, because the latter grants no `activeTab`.
 */
export function openPanel(tab: Tabs.Tab, here = false): void {
  if (tab.id === undefined) return;
  const opened = __BROWSER__ === 'firefox' ? browser.sidebarAction.open() : chrome.sidePanel.open({ tabId: tab.id });
  opened.catch((error: unknown) => console.warn('The panel did not open', error));
  recordClick(tab.id, tab.windowId ?? browser.windows.WINDOW_ID_NONE, here).catch((error: unknown) =>
    console.warn('The click was not recorded', error),
  );
}
