/** Which rows of the summary are shown: by the way of saying, and those about what most readers want to know of. */
import type { Manner } from '../../core/manner.ts';
import { isOfSensitiveData } from '../../core/overview/kinds.ts';
import type { FacetRows, StatementRow } from './statement-rows.ts';

export const ROW_FILTERS = ['stated', 'hedged', 'conditional', 'denied', 'sensitive'] as const;
/** A way of saying, or `sensitive`: of data that the overview calls sensitive or surprising. */
export type RowFilter = Manner | 'sensitive';

export type ChosenFilters = ReadonlySet<RowFilter>;

/** Of several ways of saying any will do; `sensitive` comes on top. */
export function isShown(row: StatementRow, chosen: ChosenFilters): boolean {
  const manners = ROW_FILTERS.filter((filter) => filter !== 'sensitive' && chosen.has(filter));
  const isSaidSo = manners.length === 0 || chosen.has(row.manner);
  return isSaidSo && (!chosen.has('sensitive') || isSensitive(row));
}

/** How many rows a filter leaves beside those of the other sort that are chosen already. */
export function countOf(filter: RowFilter, groups: readonly FacetRows[], chosen: ChosenFilters): number {
  const others = [...chosen].filter((one) => (one === 'sensitive') !== (filter === 'sensitive'));
  const both = new Set([...others, filter]);
  return groups.flatMap(({ rows }) => rows).filter((row) => isShown(row, both)).length;
}

function isSensitive({ places }: StatementRow): boolean {
  return places.some((findings) => findings.some(isOfSensitiveData));
}
