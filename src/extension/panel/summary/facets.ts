/** Every statement of a report, by facet and category, in the order in which people are shown them. */
import type { Finding } from '../../../core/report.ts';
import { CATEGORIES, FACETS, listedCategory, type Facet } from '../../../core/taxonomy.ts';
import { groupBy } from '../../../core/formats/group-by.ts';

export interface CategoryGroup {
  readonly category: string;
  readonly findings: readonly Finding[];
}

export interface FacetGroup {
  readonly facet: Facet;
  readonly count: number;
  readonly categories: readonly CategoryGroup[];
}

/** Facets without findings are left out. */
export function facetGroups(findings: readonly Finding[]): FacetGroup[] {
  const byFacet = groupBy(findings, ({ facet }) => facet);
  return FACETS.flatMap((facet) => {
    const members = byFacet.get(facet);
    return members ? [{ facet, count: members.length, categories: categoryGroups(facet, members) }] : [];
  });
}

function categoryGroups(facet: Facet, findings: readonly Finding[]): CategoryGroup[] {
  const order = Object.keys(CATEGORIES[facet]);
  return [...groupBy(findings, ({ category }) => listedCategory(facet, category) ?? category)]
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([category, members]) => ({ category, findings: members }));
}

/** The id in the panel's document of a category's statements. */
export function categoryAnchor(facet: Facet, category: string): string {
  return `${facet}--${category.replaceAll('.', '-')}`;
}
