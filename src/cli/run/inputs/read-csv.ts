/** The documents of a CSV file with a head row (RFC 4180), a row each; no more of it in memory than a row. */
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { MAX_LINE_BYTES } from '../../source.ts';
import { chooseColumns, type Columns } from './columns.ts';
import type { Delivery } from './delivery.ts';
import { rowDelivery } from './row-delivery.ts';

/** @throws {Error} for what is no CSV, or has no column of documents */
export async function* readCsv(
  stored: AsyncIterable<Uint8Array>,
  file: string,
  column: string | undefined,
): AsyncGenerator<Delivery> {
  const rows = parse({
    bom: true,
    columns: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_LINE_BYTES,
  });
  Readable.from(stored)
    .on('error', (error: Error) => rows.destroy(error))
    .pipe(rows);
  let columns: Columns | undefined;
  let count = 0;
  for await (const row of rows as AsyncIterable<Record<string, string>>) {
    columns ??= chooseColumns(Object.keys(row), column);
    count += 1;
    yield rowDelivery(row, columns, `${file}#${count}`);
  }
}
