/** The summary of a notice, top to bottom. */
import type { JSX } from 'preact';
import type { Reading } from '../tab-state.ts';
import { ActOnIt } from './act-on-it.tsx';
import { AllStatements } from './all-statements.tsx';
import { Checklist } from './checklist.tsx';
import { Glance } from './glance.tsx';
import { Here } from './here.tsx';
import { Highlights } from './highlights.tsx';
import { ReportActions } from './report-actions.tsx';
import { SaveNotice } from './save-notice.tsx';
import { SummaryHeader } from './summary-header.tsx';
import { Warnings } from './warnings.tsx';

export function Summary({ tabId, reading }: { readonly tabId: number; readonly reading: Reading }): JSX.Element {
  const { findings, checklist } = reading.report;
  return (
    <article class="summary">
      <Here tabId={tabId} reading={reading} />
      <SummaryHeader reading={reading} />
      <SaveNotice key={reading.page.readingId} reading={reading} />
      <Warnings reading={reading} />
      <Highlights tabId={tabId} reading={reading} />
      <Glance tabId={tabId} reading={reading} />
      <ActOnIt tabId={tabId} reading={reading} />
      {findings.length > 0 && <AllStatements tabId={tabId} reading={reading} />}
      <Checklist checklist={checklist} />
      <ReportActions reading={reading} />
    </article>
  );
}
