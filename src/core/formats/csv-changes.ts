/** The difference of two versions as CSV: one row a statement that is new, gone, changed or worded anew. RFC 4180, safe to open in a spreadsheet. */
import type { VersionDifference } from '../compare/versions.ts';
import type { Finding } from '../report.ts';
import { categoryLabel } from '../taxonomy.ts';
import { writeCsv, type CsvCell } from './write-csv.ts';

type Change = 'added' | 'dropped' | 'changed' | 'reworded';

export const CSV_CHANGES_COLUMNS = [
  'change',
  'aspects',
  'facet',
  'category',
  'label',
  'stanceBefore',
  'stanceAfter',
  'hedgedBefore',
  'hedgedAfter',
  'valueBefore',
  'valueAfter',
  'quoteBefore',
  'quoteAfter',
  'findingBefore',
  'findingAfter',
  'restrictionBefore',
  'restrictionAfter',
] as const;

/** Changed statements first, then the new, the gone, the reworded. Category and label are the later version's, where there is one. */
export function formatCsvChanges({ changed, added, dropped, reworded }: VersionDifference): string {
  const rows = [
    ...changed.map(({ before, after, aspects }) => rowOf('changed', before, after, aspects)),
    ...added.map((finding) => rowOf('added', undefined, finding)),
    ...dropped.map((finding) => rowOf('dropped', finding, undefined)),
    ...reworded.map(({ before, after }) => rowOf('reworded', before, after)),
  ];
  return writeCsv([[...CSV_CHANGES_COLUMNS], ...rows]);
}

function rowOf(
  change: Change,
  before: Finding | undefined,
  after: Finding | undefined,
  aspects: readonly string[] = [],
): CsvCell[] {
  const { facet, category } = after ?? before!;
  return [
    change,
    aspects.join(';'),
    facet,
    category,
    categoryLabel(facet, category),
    before?.stance,
    after?.stance,
    before?.hedged,
    after?.hedged,
    before?.value,
    after?.value,
    before?.quote.text,
    after?.quote.text,
    before?.id,
    after?.id,
    before?.restriction?.text,
    after?.restriction?.text,
  ];
}
