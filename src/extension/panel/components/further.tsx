/** What follows the first screen: everything the notice says, and what can be done about it. */
import type { JSX } from 'preact';
import { t } from '../../i18n.ts';
import { onPaper } from '../../ui/on-paper.ts';
import type { FacetRows } from '../../ui/statement-rows.ts';
import { NO_TAB } from '../no-tab.ts';
import type { Reading } from '../tab-state.ts';
import { ActOnIt } from './act-on-it.tsx';
import { Checklist } from './checklist.tsx';
import { Everything } from './everything.tsx';
import { PageTools } from './page-tools.tsx';
import { ReportActions } from './report-actions.tsx';

export interface FurtherProps {
  readonly tabId: number;
  readonly reading: Reading;
  readonly groups: readonly FacetRows[];
  /** Else the short form, for paper. */
  readonly everything: boolean;
}

export function Further({ tabId, reading, groups, everything }: FurtherProps): JSX.Element {
  const paper = onPaper.value;
  return (
    <>
      {everything && groups.length > 0 && <Everything groups={groups} />}
      <section class="further" aria-label={t('furtherTitle')}>
        <ActOnIt reading={reading} short={!everything} />
        {everything && <Checklist checklist={reading.report.checklist} />}
        {!paper && tabId !== NO_TAB && groups.length > 0 && <PageTools tabId={tabId} reading={reading} />}
        {!paper && <ReportActions reading={reading} />}
      </section>
    </>
  );
}
