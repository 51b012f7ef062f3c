/** Everything the notice says, facet by facet; drawn in pieces, so that the panel answers while a long one is laid out. */
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import { facetOrder, settings } from '../../settings.ts';
import { facetGroups } from '../summary/facets.ts';
import type { Reading } from '../tab-state.ts';
import { FacetSection } from './facet-section.tsx';
import { PageTools } from './page-tools.tsx';

/** Facets drawn at a time: few enough for a short task. */
const STEP = 2;

export function AllStatements({ tabId, reading }: { readonly tabId: number; readonly reading: Reading }): JSX.Element {
  const { findings } = reading.report;
  const { first } = settings.value;
  const sections = useMemo(
    () =>
      facetGroups(findings, facetOrder(first)).map((group) => (
        <FacetSection key={group.facet} group={group} tabId={tabId} reading={reading} />
      )),
    [findings, first, tabId, reading],
  );
  // The same elements at each step: what is drawn already is not looked at again.
  const [shown, setShown] = useState(0);
  const isWhole = shown >= sections.length;
  // Not an effect after the frame: waiting for a frame at each step would take longer than the drawing.
  useLayoutEffect(() => {
    if (isWhole) return undefined;
    const timer = setTimeout(() => setShown(shown + STEP));
    return () => clearTimeout(timer);
  }, [shown, isWhole]);
  return (
    <section aria-labelledby="all-title" aria-busy={!isWhole}>
      <h2 id="all-title">{t('allTitle')}</h2>
      <PageTools tabId={tabId} reading={reading} />
      {sections.slice(0, shown)}
    </section>
  );
}
