/** Rows as CSV: RFC 4180, and no cell that a spreadsheet would run as a formula (it is led by an apostrophe). */
import { stringify } from 'csv-stringify/browser/esm/sync';

export type CsvCell = string | number | boolean | undefined;

export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return stringify([...rows], {
    record_delimiter: 'windows',
    escape_formulas: true,
    // The library quotes a whole line end alone, RFC 4180 either half of it.
    quoted_match: /[\r\n]/u,
    cast: { boolean: (value) => String(value) },
  });
}
