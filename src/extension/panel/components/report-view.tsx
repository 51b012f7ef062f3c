/** A page that was read: its summary, or why there is none. */
import type { JSX } from 'preact';
import { t } from '../../i18n.ts';
import { panelView } from '../summary/panel-view.ts';
import type { Reading } from '../tab-state.ts';
import { ForeignFrames } from './foreign-frames.tsx';
import { lazily } from './lazily.tsx';
import { Notice } from './notice.tsx';
import { NotANotice } from './not-a-notice.tsx';
import { OtherLanguage } from './other-language.tsx';
import { PageName } from './page-name.tsx';
import { ReadAgain } from './read-again.tsx';
import { Summary } from './summary.tsx';

const Further = lazily(async () => (await import('./further.tsx')).Further);

interface Props {
  readonly tabId: number;
  readonly reading: Reading;
  readonly onReadAgain: () => void;
  readonly onAnalyseAnyway: () => void;
}

export function ReportView({ tabId, reading, onReadAgain, onAnalyseAnyway }: Props): JSX.Element {
  const view = panelView(reading);
  if (view === 'summary') return <Summary tabId={tabId} reading={reading} Further={Further} />;
  return (
    <>
      <PageName page={reading.page} />
      {view === 'not-a-notice' && (
        <NotANotice tabId={tabId} reading={reading} onAnalyseAnyway={onAnalyseAnyway} onReadAgain={onReadAgain} />
      )}
      {view === 'empty' && (
        <Notice title={t('emptyTitle')} body={t('emptyBody')}>
          <ForeignFrames tabId={tabId} page={reading.page} />
          <ReadAgain onReadAgain={onReadAgain} primary />
        </Notice>
      )}
      {view === 'other-language' && <OtherLanguage tabId={tabId} reading={reading} onReadAgain={onReadAgain} />}
    </>
  );
}
