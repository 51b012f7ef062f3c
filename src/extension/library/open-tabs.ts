/**
 * Saved notices in open tabs, read again: what changed since they were saved. Only of tabs whose address the browser tells:
 * those in which the button was pressed, and those of sites that may be read; the others are counted.
 */
import browser from 'webextension-polyfill';
import { compareVersions, type VersionDifference } from '../../core/compare/versions.ts';
import { openPage } from '../panel/open-page.ts';
import { webAddress } from '../panel/summary/web-address.ts';
import { mayReadEverySite } from '../site-access.ts';
import type { Library } from '../storage/library.ts';
import { noticeAddress } from '../storage/notice-address.ts';
import { lastSavedFirst, type NoticeRow } from '../storage/notice-row.ts';
import { askLibrary } from './worker-client.ts';

export type TabStanding =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly difference: VersionDifference }
  | { readonly kind: 'failed' };

export interface SavedTab {
  readonly tabId: number;
  readonly url: string;
  /** The version that was saved last. */
  readonly row: NoticeRow;
  readonly standing: TabStanding;
}

export interface OpenTabs {
  readonly saved: readonly SavedTab[];
  /** Tabs whose address is not told. */
  readonly hidden: number;
  /** Every site may be read: what is hidden is the browser's own. */
  readonly isAllowed: boolean;
}

/** One after the other: each is read and analysed. One that fails is told as such, and hinders no other. */
export async function lookThroughTabs(library: Library): Promise<OpenTabs> {
  const tabs = await browser.tabs.query({});
  const saved: SavedTab[] = [];
  for (const { id: tabId, url } of tabs) {
    if (tabId === undefined || url === undefined || webAddress(url) === undefined) continue;
    const [row] = (await library.versions(noticeAddress(url))).toSorted(lastSavedFirst);
    if (row) saved.push({ tabId, url, row, standing: await standingOf(library, tabId, row) });
  }
  const hidden = tabs.filter(({ url }) => url === undefined).length;
  return { saved, hidden, isAllowed: await mayReadEverySite() };
}

async function standingOf(library: Library, tabId: number, row: NoticeRow): Promise<TabStanding> {
  try {
    const report = await readAgain(tabId);
    if (report.source.sha256 === row.sha256) return { kind: 'same' };
    const before = await library.content(row.id);
    return { kind: 'changed', difference: compareVersions(before.report, report) };
  } catch {
    return { kind: 'failed' };
  }
}

async function readAgain(tabId: number) {
  const client = await openPage(tabId, false, { gone() {}, news() {} });
  try {
    const { content } = await client.read(false);
    // It was saved as a notice, whatever it looks like.
    return await askLibrary('analyse', { input: content, assumeNotice: true });
  } finally {
    client.close();
  }
}
