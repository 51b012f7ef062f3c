/** Opens the panel where the reader asks for it, and says in which tab. */
import browser, { type Tabs } from 'webextension-polyfill';
import { recordClick } from '../clicked-tab.ts';
import { PANEL_PAGE, STANDS_FOR } from '../pages.ts';

export function openPanelOnClick(): void {
  browser.action.onClicked.addListener((tab) => openPanel(tab));
  if (__BROWSER__ === 'firefox') browser.pageAction.onClicked.addListener((tab) => openPanel(tab));
}

/**
 * Opens the panel beside `tab`; `here`: to show what was read where text is selected. A listener of `onClicked` rather
 * than `openPanelOnActionClick`, because the latter grants no `activeTab`.
 */
export function openPanel(tab: Tabs.Tab, here = false): void {
  const { id, windowId = browser.windows.WINDOW_ID_NONE } = tab;
  if (id === undefined) return;
  const opened = hasPlaceBeside() ? openBeside(id) : openInTab(id);
  opened.catch((error: unknown) => console.warn('The panel did not open', error));
  recordClick(id, windowId, here).catch((error: unknown) => console.warn('The click was not recorded', error));
}

/** Nothing is awaited before: both browsers allow it only within the click itself. */
async function openBeside(tabId: number): Promise<void> {
  await (__BROWSER__ === 'firefox' ? browser.sidebarAction.open() : chrome.sidePanel.open({ tabId }));
}

/** Opera and older versions of Edge have none. */
function hasPlaceBeside(): boolean {
  return __BROWSER__ === 'firefox' || (globalThis.chrome as Partial<typeof chrome>).sidePanel !== undefined;
}

/**
 * Where a browser has no place beside the page: a tab for the one that is read, the same again with each click. A click
 * over such a tab itself is one that its browser lets no extension read, and is said there.
 */
async function openInTab(tabId: number): Promise<void> {
  const url = browser.runtime.getURL(`${PANEL_PAGE}?${STANDS_FOR}=${tabId}`);
  const [known] = await chrome.runtime.getContexts({ contextTypes: ['TAB'], documentUrls: [url] });
  if (known) await browser.tabs.update(known.tabId, { active: true });
  else await browser.tabs.create({ url, openerTabId: tabId });
}
