/** Everything the notice says, facet by facet. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { t } from '../../i18n.ts';
import { facetOrder, settings } from '../../settings.ts';
import { NO_TAB } from '../no-tab.ts';
import { onPaper } from '../on-paper.ts';
import { facetGroups } from '../summary/facets.ts';
import type { Reading } from '../tab-state.ts';
import { FacetSection } from './facet-section.tsx';
import { InPieces } from './in-pieces.tsx';
import { PageTools } from './page-tools.tsx';

export function AllStatements({ tabId, reading }: { readonly tabId: number; readonly reading: Reading }): JSX.Element {
  const { findings } = reading.report;
  const { first } = settings.value;
  const paper = onPaper.value;
  const pieces = useMemo(
    () => [
      ...(paper || tabId === NO_TAB ? [] : [<PageTools key="tools" tabId={tabId} reading={reading} />]),
      ...facetGroups(findings, facetOrder(first)).map((group) => (
        <FacetSection key={group.facet} group={group} tabId={tabId} reading={reading} />
      )),
    ],
    [findings, first, paper, tabId, reading],
  );
  return (
    <section aria-labelledby="all-title">
      <h2 id="all-title">{t('allTitle')}</h2>
      <InPieces pieces={pieces} />
    </section>
  );
}
