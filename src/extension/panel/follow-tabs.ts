/** Keeps the panel beside the right tab: the one in front of its own window. */
import browser from 'webextension-polyfill';
import { lastClick, onClick, type Click } from '../clicked-tab.ts';
import { showStatementsHere } from './statements-here.ts';
import { showFault } from './show-fault.ts';
import { leaveTab, readTab, tabIsLoading } from './read-tab.ts';
import { frontTab, stateOf } from './tab-state.ts';

/** Starts to follow, and reads the page that is in front now. */
export function followTabs(): void {
  start().catch(showFault);
}

async function start(): Promise<void> {
  const windowId = (await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_CURRENT;

  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) frontTab.value = active.tabId;
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') tabIsLoading(tabId);
  });
  browser.tabs.onRemoved.addListener(leaveTab);
  // A tab that is pulled out belongs to another window's panel; one that is replaced has a new number.
  browser.tabs.onDetached.addListener(leaveTab);
  browser.tabs.onReplaced.addListener((_added, removed) => leaveTab(removed));
  onClick((click) => {
    if (click.tabId === frontTab.peek()) void follow(click);
  });

  const [front] = await browser.tabs.query({ active: true, windowId });
  if (front?.id === undefined) return;
  frontTab.value = front.id;
  const click = await lastClick();
  if (click?.tabId === front.id && isFresh(click)) void follow(click);
  else if (stateOf(front.id).kind === 'unread') void readTab(front.id, { clicked: false });
}

async function follow({ tabId, here }: Click): Promise<void> {
  if (needsReading(tabId)) await readTab(tabId, { clicked: true });
  if (here) await showStatementsHere(tabId);
}

// The click that opened this panel, not one of an hour ago on another page of the tab: that page is no longer allowed.
const FRESH_MS = 30_000;
function isFresh({ serial }: Click): boolean {
  return Date.now() - serial < FRESH_MS;
}

/** A click on a page that is read or being read changes nothing. */
function needsReading(tabId: number): boolean {
  const { kind } = stateOf(tabId);
  return kind === 'unread' || kind === 'changed' || kind === 'failed';
}
