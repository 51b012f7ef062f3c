/** The panel in a tab of its own, where the browser has no place beside a page. */
import browser from 'webextension-polyfill';
import { STANDS_FOR } from '../pages.ts';

const named = new URLSearchParams(location.search).get(STANDS_FOR);

/** The tab that this panel is of, whatever is in front; undefined where it stands beside its window's pages. */
export const ofTab = named === null ? undefined : Number(named);

/** The page that shows a passage is behind this tab: it comes to the front. */
export async function bringPageForward(): Promise<void> {
  if (ofTab !== undefined) await browser.tabs.update(ofTab, { active: true });
}
