/** One facet: its categories, and under each the statements. */
import type { JSX } from 'preact';
import { tCount } from '../../i18n.ts';
import { categoryWords, facetWords } from '../../labels.ts';
import { categoryAnchor, type FacetGroup } from '../summary/facets.ts';
import type { Reading } from '../tab-state.ts';
import { StatementList } from './statement-list.tsx';

interface Props {
  readonly group: FacetGroup;
  readonly tabId: number;
  readonly reading: Reading;
}

export function FacetSection({ group: { facet, count, categories }, tabId, reading }: Props): JSX.Element {
  const titleId = `facet-${facet}`;
  return (
    <section class="facet" aria-labelledby={titleId}>
      <h3 id={titleId}>
        {facetWords(facet)}
        {/* The space parts the two for those who hear them. */} <small>{tCount('statementCount', count)}</small>
      </h3>
      {categories.map(({ category, statements }) => (
        <div key={category} class="category">
          <h4 id={categoryAnchor(facet, category)} tabIndex={-1}>
            {categoryWords(facet, category)}
          </h4>
          <StatementList statements={statements} tabId={tabId} reading={reading} />
        </div>
      ))}
    </section>
  );
}
