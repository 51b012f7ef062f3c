/** A page that was read: its summary, or why there is none. */
import type { JSX } from 'preact';
import { languageName, t } from '../../i18n.ts';
import { panelView } from '../summary/panel-view.ts';
import type { Reading } from '../tab-state.ts';
import { Notice } from './notice.tsx';
import { NotANotice } from './not-a-notice.tsx';
import { PageName } from './page-name.tsx';
import { Summary } from './summary.tsx';

interface Props {
  readonly tabId: number;
  readonly reading: Reading;
  readonly onReadAgain: () => void;
  readonly onAnalyseAnyway: () => void;
}

export function ReportView({ tabId, reading, onReadAgain, onAnalyseAnyway }: Props): JSX.Element {
  const view = panelView(reading);
  if (view === 'summary') return <Summary tabId={tabId} reading={reading} />;
  return (
    <>
      <PageName page={reading.page} />
      {view === 'not-a-notice' && <NotANotice tabId={tabId} reading={reading} onAnalyseAnyway={onAnalyseAnyway} />}
      {view === 'empty' && (
        <Notice title={t('emptyTitle')} body={t('emptyBody')}>
          <button type="button" class="primary" onClick={onReadAgain}>
            {t('readAgain')}
          </button>
        </Notice>
      )}
      {view === 'other-language' && (
        <Notice
          title={t('languageTitle', languageName(reading.report.source.language) ?? t('languageUnknown'))}
          body={t('languageBody')}
        />
      )}
    </>
  );
}
