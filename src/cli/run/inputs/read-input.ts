/** The documents of one input, in their order, each with a name of its own; what cannot be read is a failure among them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { MAX_BYTES } from '../../../reader/limits.ts';
import { failure, type Failure } from '../../failure.ts';
import { unreadable } from '../../list-files.ts';
import { ndjsonSource } from '../../ndjson-source.ts';
import type { Delivery } from './delivery.ts';
import type { Input, InputFile } from './list-inputs.ts';
import { openBytes } from './open-bytes.ts';
import { readCsv } from './read-csv.ts';
import { readParquet } from './read-parquet.ts';
import { readWarc } from './read-warc.ts';

export interface ReadingOptions {
  /** Of CSV and Parquet: the column with the documents. */
  readonly column?: string | undefined;
  /** Told how many more bytes of the file were read. */
  readonly onRead: (bytes: number) => void;
}

/** What is broken in the middle gives what was read up to there, and a failure for the rest. */
export async function* readInput(input: Input, options: ReadingOptions): AsyncGenerator<Delivery> {
  if ('failure' in input) {
    yield input;
    return;
  }
  try {
    yield* documentsOf(input, options);
  } catch (error) {
    yield { failure: whyNot(error, input.id) };
  }
}

function documentsOf(file: InputFile, { column, onRead }: ReadingOptions): AsyncGenerator<Delivery> {
  switch (file.kind) {
    case 'document':
      return readWhole(file, onRead);
    case 'ndjson':
      return readLines(file, onRead);
    case 'warc':
      return readWarc(openBytes(file.path, onRead), file.id);
    case 'csv':
      return readCsv(openBytes(file.path, onRead), file.id, column);
    case 'parquet':
      return readParquet(file, column, onRead);
  }
}

async function* readWhole(
  { id, path: file, bytes }: InputFile,
  onRead: (bytes: number) => void,
): AsyncGenerator<Delivery> {
  if (bytes > MAX_BYTES) {
    yield { failure: failure('too-large', `The file has ${bytes} bytes; the limit is ${MAX_BYTES}.`, id) };
    return;
  }
  const content = await readFile(file);
  onRead(content.length);
  yield { raw: { id, bytes: content, name: path.basename(file) } };
}

/** A line without an id is called after the file and its place in it. */
async function* readLines(
  { id: file, path: name }: InputFile,
  onRead: (bytes: number) => void,
): AsyncGenerator<Delivery> {
  let count = 0;
  for await (const incoming of ndjsonSource(openBytes(name, onRead))) {
    count += 1;
    const id = `${file}#${count}`;
    yield 'failure' in incoming
      ? { failure: { id, ...incoming.failure } }
      : { source: { ...incoming.source, id: incoming.source.id ?? id } };
  }
}

function whyNot(error: unknown, id: string): Failure {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code === 'string' && /^E[A-Z]+$/u.test(code)) return unreadable(error, id);
  const message = error instanceof Error ? error.message : String(error);
  return failure('damaged', `The rest of the file cannot be read: ${message}`, id);
}
