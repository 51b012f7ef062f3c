/** What the summary is worth, or where there is none what the panel promises; the way to another look, to the options. */
import type { JSX } from 'preact';
import browser from 'webextension-polyfill';
import { t } from '../../i18n.ts';
import { readTab } from '../read-tab.ts';
import { panelView } from '../summary/panel-view.ts';
import { frontState, frontTab } from '../tab-state.ts';

export function PanelFooter(): JSX.Element {
  const state = frontState.value;
  const tabId = frontTab.value;
  const hasSummary = state.kind === 'report' && panelView(state.reading) === 'summary';
  return (
    <footer>
      <p>{t(hasSummary ? 'footerNote' : 'footerPromise')}</p>
      {hasSummary && tabId !== undefined && (
        <button type="button" class="link" onClick={() => void readTab(tabId, { clicked: false })}>
          {t('readAgain')}
        </button>
      )}
      <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
        {t('openOptions')}
      </button>
    </footer>
  );
}
