/** Keeps the panel beside the right tab: the one in front of its own window, or the one that it stands for. */
import browser from 'webextension-polyfill';
import { lastClick, onClick, type Click } from '../clicked-tab.ts';
import { showStatementsHere } from './statements-here.ts';
import { showFault } from './show-fault.ts';
import { checkTab } from './check-tab.ts';
import { arriveIfLed } from './lead-tab.ts';
import { ofTab } from './own-tab.ts';
import { leaveTab, readTab, tabIsLoading } from './read-tab.ts';
import { panelView } from './summary/panel-view.ts';
import { sessionOf } from './tab-session.ts';
import { frontTab, stateOf } from './tab-state.ts';

/** Starts to follow, and reads the page that is in front now. */
export function followTabs(): void {
  start().catch(showFault);
}

async function start(): Promise<void> {
  const windowId = (await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_CURRENT;
  const isOurs = (tab: { readonly tabId: number; readonly windowId: number }): boolean =>
    ofTab === undefined ? tab.windowId === windowId : tab.tabId === ofTab;

  browser.tabs.onActivated.addListener((active) => {
    if (!isOurs(active)) return;
    frontTab.value = active.tabId;
    // It may have slept, or been unloaded and loaded again.
    void checkTab(active.tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') tabIsLoading(tabId);
    if (status === undefined) return;
    // Of the way back to a page that was kept Firefox tells no more than this.
    void checkTab(tabId);
    if (status === 'complete') arriveIfLed(tabId);
  });
  browser.tabs.onRemoved.addListener(leaveTab);
  // A tab that is pulled out belongs to another window's panel; one that is replaced has a new number.
  browser.tabs.onDetached.addListener(leaveTab);
  browser.tabs.onReplaced.addListener((_added, removed) => leaveTab(removed));
  onClick((click) => {
    if (!isOurs(click)) return;
    frontTab.value = click.tabId;
    void follow(click);
  });

  const front = ofTab ?? (await browser.tabs.query({ active: true, windowId }))[0]?.id;
  if (front === undefined) return;
  frontTab.value = front;
  const click = await lastClick();
  if (click?.tabId === front && isFresh(click)) void follow(click);
  else if (stateOf(front).kind === 'unread') void readTab(front, { clicked: false });
}

async function follow({ tabId, here }: Click): Promise<void> {
  await answerClick(tabId);
  if (here) await showStatementsHere(tabId);
}

/** A click always does something: it reads the page, or says that the summary is the page's as it is now. */
async function answerClick(tabId: number): Promise<void> {
  const { kind } = stateOf(tabId);
  if (kind === 'reading' || kind === 'analysing') {
    // That it is being read can be seen; where it hangs, a click begins anew.
    const begun = sessionOf(tabId)?.begun ?? 0;
    if (performance.now() - begun < STUCK_MS) return;
  }
  if (hasSummary(tabId)) await checkTab(tabId, true);
  // Of a page that sleeps the summary stays, and says so.
  if (!hasSummary(tabId)) await readTab(tabId, { clicked: true });
}

/** Longer than it takes to read any page that is there. */
const STUCK_MS = 5_000;

/** A summary of the page as it is, as far as is known. */
function hasSummary(tabId: number): boolean {
  const state = stateOf(tabId);
  return state.kind === 'report' && panelView(state.reading) === 'summary' && state.standing?.kind !== 'changed';
}

// The click that opened this panel, not one of an hour ago on another page of the tab: that page is no longer allowed.
const FRESH_MS = 30_000;
function isFresh({ serial }: Click): boolean {
  return Date.now() - serial < FRESH_MS;
}
