/** The documents of a Parquet file, a row each; a row group of it is in memory at a time. */
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { chooseColumns } from './columns.ts';
import type { Delivery } from './delivery.ts';
import type { InputFile } from './list-inputs.ts';
import { rowDelivery } from './row-delivery.ts';

/** @throws {Error} for what is no Parquet, or has no column of documents */
export async function* readParquet(
  { id: file, path, bytes }: InputFile,
  column: string | undefined,
  onRead: (bytes: number) => void,
): AsyncGenerator<Delivery> {
  const buffer = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(buffer);
  const columns = chooseColumns(
    parquetSchema(metadata).children.map(({ element }) => element.name),
    column,
  );
  const wanted = [...new Set(Object.values(columns) as string[])];
  let rowStart = 0;
  for (const { num_rows: inGroup } of metadata.row_groups) {
    const rowEnd = rowStart + Number(inGroup);
    const rows = await parquetReadObjects({ file: buffer, metadata, compressors, columns: wanted, rowStart, rowEnd });
    for (const [index, row] of rows.entries()) yield rowDelivery(row, columns, `${file}#${rowStart + index + 1}`);
    onRead(Math.round((bytes * Number(inGroup)) / Math.max(1, Number(metadata.num_rows))));
    rowStart = rowEnd;
  }
}
