/** The statements of a report as rows of the summary, with how they are said in the reader's words. */
import type { Finding } from '../../core/report.ts';
import { statementsOf, type FacetStatements, type Statement } from '../../core/statements.ts';
import type { Facet } from '../../core/taxonomy.ts';
import { remarksOn, sayingOf } from './saying.ts';

export interface StatementRow extends Statement {
  /** How it is said, in words: "collects", "uses". None where the categories say all. */
  readonly sayings: readonly string[];
  readonly remarks: readonly string[];
}

export type FacetRows = FacetStatements<StatementRow>;

/** In the order given. Facets without findings are left out. */
export function facetRows(findings: readonly Finding[], order?: readonly Facet[]): FacetRows[] {
  return statementsOf(findings, order).map(({ facet, rows }) => ({ facet, rows: rows.map(inWords) }));
}

function inWords(statement: Statement): StatementRow {
  const [place] = statement.places;
  return {
    ...statement,
    sayings: [...new Set(place.map(sayingOf))].filter(Boolean),
    remarks: remarksOn(place[0]),
  };
}
