/** Everything the notice says, facet by facet, folded, or as much of it as the reader chooses. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import { FacetPart } from '../../ui/facet-part.tsx';
import { onPaper } from '../../ui/on-paper.ts';
import type { ChosenFilters } from '../../ui/row-filter.ts';
import { RowFilters } from '../../ui/row-filters.tsx';
import type { FacetRows } from '../../ui/statement-rows.ts';

export function Everything({ groups }: { readonly groups: readonly FacetRows[] }): JSX.Element {
  const [chosen, setChosen] = useState<ChosenFilters>(new Set());
  return (
    <section class="everything" aria-labelledby="all-title">
      <h2 id="all-title">{t('allTitle')}</h2>
      {!onPaper.value && <RowFilters groups={groups} chosen={chosen} onChoose={setChosen} />}
      {groups.map((group) => (
        <FacetPart key={group.facet} group={group} chosen={chosen} />
      ))}
    </section>
  );
}
