/** The count on the toolbar button of a tab with a summary, with a title that says the same to a screen reader. */
import { effect } from '@preact/signals';
import browser from 'webextension-polyfill';
import { t, tCount } from '../i18n.ts';
import { panelView } from './summary/panel-view.ts';
import { frontState, frontTab } from './tab-state.ts';

/** More than this does not fit beside the icon. */
const MOST = 999;

export function showBadges(): void {
  effect(() => {
    const tabId = frontTab.value;
    const state = frontState.value;
    if (tabId === undefined || (state.kind !== 'report' && state.kind !== 'changed')) return;
    const count =
      state.kind === 'report' && panelView(state.reading) === 'summary' ? state.reading.report.findings.length : 0;
    mark(tabId, count).catch(() => undefined); // The tab may have closed meanwhile.
  });
}

async function mark(tabId: number, count: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: count === 0 ? '' : count > MOST ? `${MOST}+` : String(count) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#17504c' }),
    chrome.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title: count === 0 ? t('actionTitle') : tCount('actionTitleRead', count) }),
  ]);
}
