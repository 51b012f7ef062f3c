/** What a file holds, told by its name: one document, or many. */
import path from 'node:path';
import { isDocument } from '../../file-source.ts';

/** `document`: the file is one document, read by its content where its name tells nothing. */
export type InputKind = 'document' | 'ndjson' | 'warc' | 'csv' | 'parquet';

/** Files of many documents, without the ending of a compression. */
const CONTAINERS: Readonly<Record<string, InputKind>> = {
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.warc': 'warc',
  '.csv': 'csv',
  '.parquet': 'parquet',
};

export const COMPRESSIONS: readonly string[] = ['.gz', '.zst'];

export function kindOf(file: string): InputKind {
  const name = path.basename(file).toLowerCase();
  const compression = COMPRESSIONS.find((ending) => name.endsWith(ending)) ?? '';
  return CONTAINERS[path.extname(name.slice(0, name.length - compression.length))] ?? 'document';
}

/** Is it taken from a folder? */
export function isInput(file: string): boolean {
  return isDocument(file) || kindOf(file) !== 'document';
}
