/** Rows as a Parquet file, for DuckDB, Spark, R and pandas: a column a fact, typed, null where it does not apply. */
import type { BasicType } from 'hyparquet-writer';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { CsvCell } from '../../../core/formats/write-csv.ts';
import { CSV_COLUMNS } from '../../../core/formats/csv.ts';
import { DOCUMENT_COLUMNS } from '../../../core/formats/document-rows.ts';

export type ParquetColumns = readonly { readonly name: string; readonly type: BasicType }[];

/** Columns that hold no text. */
const TYPES: ReadonlyMap<string, BasicType> = new Map<string, BasicType>([
  ['hedged', 'BOOLEAN'],
  ['start', 'INT32'],
  ['end', 'INT32'],
  ['quoteStart', 'INT32'],
  ['quoteEnd', 'INT32'],
  ['page', 'INT32'],
  ['score', 'DOUBLE'],
  ['read', 'BOOLEAN'],
  ['characters', 'INT32'],
  ['words', 'INT32'],
  ['findings', 'INT32'],
]);

export const FINDING_TABLE: ParquetColumns = typed(CSV_COLUMNS);
export const DOCUMENT_TABLE: ParquetColumns = typed(DOCUMENT_COLUMNS);

export function encodeParquet(columns: ParquetColumns, rows: readonly (readonly CsvCell[])[]): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(({ name, type }, index) => ({ name, type, data: rows.map((row) => row[index] ?? null) })),
    }),
  );
}

function typed(names: readonly string[]): ParquetColumns {
  return names.map((name) => ({ name, type: TYPES.get(name) ?? 'STRING' }));
}
