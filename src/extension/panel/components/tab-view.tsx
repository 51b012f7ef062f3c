/** What the panel shows for each state of a tab. */
import type { JSX } from 'preact';
import { t } from '../../i18n.ts';
import { analyseAnyway, cancelReading, readTab } from '../read-tab.ts';
import type { TabState } from '../tab-state.ts';
import { BusyView } from './busy-view.tsx';
import { FaultView } from './fault-view.tsx';
import { lazily } from './lazily.tsx';
import { Notice } from './notice.tsx';
import { ReadAgain } from './read-again.tsx';
import { ReportView } from './report-view.tsx';
import { StandingBar } from './standing-bar.tsx';

/** Of pages that no extension may read: no first screen stands behind it. */
const RestrictedView = lazily(async () => (await import('./restricted-view.tsx')).RestrictedView);

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
      return (
        <BusyView
          what={t(state.isWaiting ? 'waiting' : 'reading')}
          step={1}
          onCancel={() => cancelReading(tabId)}
          {...(state.isWaiting ? { onHurry: () => void readTab(tabId, { clicked: false, patient: false }) } : {})}
        />
      );
    case 'analysing':
      return <BusyView what={t('analysing')} step={2} page={state.page} onCancel={() => cancelReading(tabId)} />;
    case 'changed':
      return (
        <Notice title={t('changedTitle')} body={t(state.replaced ? 'replacedBody' : 'changedBody')}>
          <ReadAgain onReadAgain={read} primary />
        </Notice>
      );
    case 'failed':
      return state.fault.code === 'restricted-page' ? (
        <RestrictedView tabId={tabId} fault={state.fault} onReadAgain={read} />
      ) : (
        <FaultView fault={state.fault} onRetry={read} />
      );
    case 'report':
      return (
        <>
          {state.standing && <StandingBar standing={state.standing} onReadAgain={read} />}
          <ReportView
            key={state.reading.page.readingId}
            tabId={tabId}
            reading={state.reading}
            onReadAgain={read}
            onAnalyseAnyway={() => void analyseAnyway(tabId, state.reading)}
          />
        </>
      );
  }
}
