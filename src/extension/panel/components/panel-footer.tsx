/** What the summary is worth, and the way to the options. */
import type { JSX } from 'preact';
import browser from 'webextension-polyfill';
import { t } from '../../i18n.ts';

export function PanelFooter(): JSX.Element {
  return (
    <footer>
      <p>{t('footerNote')}</p>
      <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
        {t('openOptions')}
      </button>
    </footer>
  );
}
