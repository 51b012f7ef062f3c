/** The page is no privacy notice: where the site's own may be, and the way to have it analysed all the same. */
import type { JSX } from 'preact';
import { t, tCount } from '../../i18n.ts';
import { siteNoticeLinks } from '../summary/site-notice.ts';
import type { Reading } from '../tab-state.ts';
import { ForeignFrames } from './foreign-frames.tsx';
import { Notice } from './notice.tsx';
import { PageLinks } from './page-links.tsx';
import { ReadAgain } from './read-again.tsx';

interface Props {
  readonly tabId: number;
  readonly reading: Reading;
  readonly onAnalyseAnyway: () => void;
  readonly onReadAgain: () => void;
}

export function NotANotice({ tabId, reading, onAnalyseAnyway, onReadAgain }: Props): JSX.Element {
  const links = siteNoticeLinks(reading.pageLinks);
  return (
    <Notice title={t('notNoticeTitle')} body={t('notNoticeBody')}>
      <PageLinks tabId={tabId} lead={tCount('siteNotice', links.length)} links={links} />
      <ForeignFrames tabId={tabId} page={reading.page} />
      {reading.page.identity && <p>{t('notNoticeOpens')}</p>}
      <div class="buttons">
        <button type="button" onClick={onAnalyseAnyway}>
          {t('analyseAnyway')}
        </button>
        <ReadAgain onReadAgain={onReadAgain} />
      </div>
    </Notice>
  );
}
