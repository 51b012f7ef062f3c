/** A table of a unit: written as it comes where the format allows it, else when it is whole. */
import { createDurable, type Written } from '../durable.ts';
import type { RunFormat } from '../settings.ts';
import type { Cells } from './present.ts';
import { encodeParquet, type ParquetColumns } from './parquet.ts';

export interface TableFile {
  add(cells: Cells): Promise<void>;
  commit(): Promise<Written>;
  abandon(): Promise<void>;
}

/** @param head the first line of a CSV file */
export async function createTable(
  file: string,
  format: RunFormat,
  head: string,
  columns: ParquetColumns,
): Promise<TableFile> {
  const durable = await createDurable(file);
  if (format !== 'parquet') {
    if (format === 'csv') await durable.write(head);
    return {
      add: (text) => durable.write(text as string),
      commit: () => durable.commit(),
      abandon: () => durable.abandon(),
    };
  }
  const rows: Exclude<Cells, string>[number][] = [];
  return {
    async add(more) {
      rows.push(...(more as Exclude<Cells, string>));
    },
    async commit() {
      await durable.write(encodeParquet(columns, rows));
      return durable.commit();
    },
    abandon: () => durable.abandon(),
  };
}
