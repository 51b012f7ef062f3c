/** The page is no privacy notice: where the site's own may be, and the way to have it analysed all the same. */
import type { JSX } from 'preact';
import browser from 'webextension-polyfill';
import { t, tCount } from '../../i18n.ts';
import { siteNoticeLinks } from '../summary/site-notice.ts';
import { shortAddress } from '../summary/web-address.ts';
import type { Reading } from '../tab-state.ts';
import { Notice } from './notice.tsx';

interface Props {
  readonly tabId: number;
  readonly reading: Reading;
  readonly onAnalyseAnyway: () => void;
}

export function NotANotice({ tabId, reading, onAnalyseAnyway }: Props): JSX.Element {
  const links = siteNoticeLinks(reading.pageLinks);
  // In the tab itself and not in a new one: on the same site Chromium lets the right to read it go on.
  const open = (event: Event, href: string): void => {
    event.preventDefault();
    void browser.tabs.update(tabId, { url: href });
  };
  return (
    <Notice title={t('notNoticeTitle')} body={t('notNoticeBody')}>
      {links.length > 0 && (
        <div class="site-notice">
          <p>{tCount('siteNotice', links.length)}</p>
          <ul>
            {links.map(({ text, href }) => (
              <li key={href}>
                <a href={href} onClick={(event) => open(event, href)}>
                  <bdi>{text || shortAddress(href)}</bdi>
                </a>
                <bdi class="page-address">{shortAddress(href)}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      <button type="button" onClick={onAnalyseAnyway}>
        {t('analyseAnyway')}
      </button>
    </Notice>
  );
}
