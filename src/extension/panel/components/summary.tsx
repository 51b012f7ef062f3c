/** The summary of a notice, top to bottom. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { onPaper } from '../on-paper.ts';
import type { Reading } from '../tab-state.ts';
import { ActOnIt } from './act-on-it.tsx';
import { AllStatements } from './all-statements.tsx';
import { Checklist } from './checklist.tsx';
import { Glance } from './glance.tsx';
import { Here } from './here.tsx';
import { Highlights } from './highlights.tsx';
import { InPieces } from './in-pieces.tsx';
import { ReportActions } from './report-actions.tsx';
import { SaveNoticeLazily } from './save-notice-lazily.tsx';
import { SummaryHeader } from './summary-header.tsx';
import { Warnings } from './warnings.tsx';

export function Summary({ tabId, reading }: { readonly tabId: number; readonly reading: Reading }): JSX.Element {
  const paper = onPaper.value;
  const pieces = useMemo(() => {
    const { findings, checklist } = reading.report;
    return [
      <SummaryHeader key="header" reading={reading} />,
      ...(paper ? [] : [<SaveNoticeLazily key="save" reading={reading} />]),
      <Warnings key="warnings" reading={reading} />,
      <Highlights key="highlights" tabId={tabId} reading={reading} />,
      <Glance key="glance" tabId={tabId} reading={reading} />,
      <ActOnIt key="act" tabId={tabId} reading={reading} />,
      ...(findings.length > 0 ? [<AllStatements key="all" tabId={tabId} reading={reading} />] : []),
      <Checklist key="checklist" checklist={checklist} />,
      ...(paper ? [] : [<ReportActions key="actions" reading={reading} />]),
    ];
  }, [tabId, reading, paper]);
  return (
    <article class="summary">
      <Here tabId={tabId} reading={reading} />
      <InPieces pieces={pieces} />
    </article>
  );
}
