/** Everything the notice says, facet by facet, folded. */
import type { JSX } from 'preact';
import { t } from '../../i18n.ts';
import { FacetPart } from '../../ui/facet-part.tsx';
import type { FacetRows } from '../../ui/statement-rows.ts';

export function Everything({ groups }: { readonly groups: readonly FacetRows[] }): JSX.Element {
  return (
    <section class="everything" aria-labelledby="all-title">
      <h2 id="all-title">{t('allTitle')}</h2>
      {groups.map((group) => (
        <FacetPart key={group.facet} group={group} />
      ))}
    </section>
  );
}
