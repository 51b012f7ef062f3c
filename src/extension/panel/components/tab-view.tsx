/** What the panel shows for each state of a tab. */
import type { JSX } from 'preact';
import { t } from '../../i18n.ts';
import { analyseAnyway, cancelReading, readTab } from '../read-tab.ts';
import type { TabState } from '../tab-state.ts';
import { BusyView } from './busy-view.tsx';
import { FaultView } from './fault-view.tsx';
import { Notice } from './notice.tsx';
import { ReportView } from './report-view.tsx';

export function TabView({ tabId, state }: { readonly tabId: number; readonly state: TabState }): JSX.Element {
  const read = (): void => void readTab(tabId, { clicked: false });
  switch (state.kind) {
    case 'unread':
      return (
        <Notice title={t('unreadTitle')} body={t('unreadBody')}>
          <button type="button" class="primary" onClick={read}>
            {t('readPage')}
          </button>
        </Notice>
      );
    case 'reading':
      return <BusyView what={t('reading')} step={1} onCancel={() => cancelReading(tabId)} />;
    case 'analysing':
      return <BusyView what={t('analysing')} step={2} page={state.page} onCancel={() => cancelReading(tabId)} />;
    case 'changed':
      return (
        <Notice title={t('changedTitle')} body={t('changedBody')}>
          <button type="button" class="primary" onClick={read}>
            {t('readAgain')}
          </button>
        </Notice>
      );
    case 'failed':
      return <FaultView fault={state.fault} onRetry={read} />;
    case 'report':
      return (
        <ReportView
          key={state.reading.page.readingId}
          tabId={tabId}
          reading={state.reading}
          onReadAgain={read}
          onAnalyseAnyway={() => void analyseAnyway(tabId, state.reading)}
        />
      );
  }
}
