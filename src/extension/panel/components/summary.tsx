/** The summary of a notice, top to bottom. */
import type { JSX } from 'preact';
import { t } from '../../i18n.ts';
import { facetGroups } from '../summary/facets.ts';
import { facetOrder, settings } from '../../settings.ts';
import type { Reading } from '../tab-state.ts';
import { ActOnIt } from './act-on-it.tsx';
import { Checklist } from './checklist.tsx';
import { FacetSection } from './facet-section.tsx';
import { Glance } from './glance.tsx';
import { Here } from './here.tsx';
import { Highlights } from './highlights.tsx';
import { PageTools } from './page-tools.tsx';
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
      {findings.length > 0 && (
        <section aria-labelledby="all-title">
          <h2 id="all-title">{t('allTitle')}</h2>
          <PageTools tabId={tabId} reading={reading} />
          {facetGroups(findings, facetOrder(settings.value.first)).map((group) => (
            <FacetSection key={group.facet} group={group} tabId={tabId} reading={reading} />
          ))}
        </section>
      )}
      <Checklist checklist={checklist} />
      <ReportActions reading={reading} />
    </article>
  );
}
