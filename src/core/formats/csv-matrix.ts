/**
 * A comparison of vendors as CSV: a row a line of the overview or a category, a column a vendor, a cell its state. RFC 4180; a cell or a vendor's
 * name that a spreadsheet would take for a formula is led by an apostrophe.
 */
import type { Matrix } from '../compare/vendors.ts';
import { TOPIC_WORDS } from './overview-words.ts';
import { writeCsv } from './write-csv.ts';

/** The columns before the vendors'. */
export const CSV_MATRIX_COLUMNS = ['facet', 'aspect', 'category', 'label', 'difference'] as const;

/** What stands for a facet in rows of the overview. */
const OVERVIEW = 'overview';

/** Head row, the overview's rows and those of categories, in the matrix's order. Vendors of the same name are told apart by their id in brackets. */
export function formatCsvMatrix({ vendors, overview, rows }: Matrix): string {
  const bearers = new Map<string, number>();
  for (const { name } of vendors) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const names = vendors.map(({ id, name }) => (bearers.get(name) === 1 && name !== '' ? name : `${name} (${id})`));
  const records = rows.map(({ facet, aspect, category, label, difference, cells }) => [
    facet,
    aspect,
    category,
    label,
    difference,
    ...cells.map(({ state }) => state),
  ]);
  const lines = overview.map(({ topic, difference, cells }) => [
    OVERVIEW,
    '',
    topic,
    TOPIC_WORDS[topic],
    difference,
    ...cells.map(({ state }) => state),
  ]);
  return writeCsv([[...CSV_MATRIX_COLUMNS, ...names], ...lines, ...records]);
}
