/** Every statement of a report, by facet and category, in the order in which people are shown them. */
import type { Finding } from '../../../core/report.ts';
import { CATEGORIES, FACETS, listedCategory, type Facet } from '../../../core/taxonomy.ts';
import { groupBy } from '../../../core/group-by.ts';
import { phraseOf } from './glance.ts';
import { mannerOf, type Manner } from '../../../core/manner.ts';
import { remarksOn, sayingOf } from './saying.ts';

/** Findings that read alike: the same words, said in the same way, in one place of the notice or in several. */
export interface StatementGroup {
  /** The words that name the thing. */
  readonly phrase: string;
  /** How it is said; '' where the category says all. */
  readonly saying: string;
  readonly remarks: readonly string[];
  readonly manner: Manner;
  readonly findings: readonly [Finding, ...Finding[]];
}

export interface CategoryGroup {
  readonly category: string;
  readonly statements: readonly StatementGroup[];
}

export interface FacetGroup {
  readonly facet: Facet;
  readonly count: number;
  readonly categories: readonly CategoryGroup[];
}

/** In the order given. Facets without findings are left out. */
export function facetGroups(findings: readonly Finding[], order: readonly Facet[] = FACETS): FacetGroup[] {
  const byFacet = groupBy(findings, ({ facet }) => facet);
  return order.flatMap((facet) => {
    const members = byFacet.get(facet);
    return members ? [{ facet, count: members.length, categories: categoryGroups(facet, members) }] : [];
  });
}

function categoryGroups(facet: Facet, findings: readonly Finding[]): CategoryGroup[] {
  const order = Object.keys(CATEGORIES[facet]);
  return [...groupBy(findings, ({ category }) => listedCategory(facet, category) ?? category)]
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([category, members]) => ({ category, statements: statementGroups(members) }));
}

function statementGroups(findings: readonly Finding[]): StatementGroup[] {
  const groups = new Map<string, { first: StatementGroup; findings: [Finding, ...Finding[]] }>();
  for (const finding of findings) {
    const statement = {
      phrase: phraseOf(finding),
      saying: sayingOf(finding),
      remarks: remarksOn(finding),
      manner: mannerOf(finding),
    };
    const key = [statement.phrase.toLowerCase(), statement.saying, ...statement.remarks].join('|');
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { first: { ...statement, findings: [finding] }, findings: [finding] });
  }
  return [...groups.values()].map((group) => ({ ...group.first, findings: group.findings }));
}

/** The id in the panel's document of a category's statements. */
export function categoryAnchor(facet: Facet, category: string): string {
  return `${facet}--${category.replaceAll('.', '-')}`;
}
