/**
 * A backup: the whole library in one file of JSON lines. The first says what it is, then one record a line, the last
 * holds the SHA-256 over the canonical JSON of all lines before it, each with a line feed.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { canonicalJson, parseHostile } from './canonical-json.ts';
import { fileLines, type FileLimits } from './file-lines.ts';
import { LibraryError } from './library-error.ts';
import type { Progress } from './library.ts';
import type { RefusedRecords } from './refused.ts';
import { readSavedNotice, type MigrationSteps, type SavedNotice } from './saved-notice.ts';

export const BACKUP_FORMAT = 'smallprint-library';
export const BACKUP_VERSION = 1;

const headSchema = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.number(),
  records: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
const endSchema = v.strictObject({ sha256: v.string() });

/** Characters after which what was written is handed to the browser, which keeps large files outside of the page. */
const MAX_HELD = 2 ** 22;

/** Writes `count` records; the parts make up the file in order. */
export async function writeBackup(
  records: AsyncIterable<SavedNotice>,
  count: number,
  onProgress: Progress = () => undefined,
): Promise<Blob> {
  const hash = sha256.create();
  const parts: Blob[] = [];
  let held: string[] = [];
  let length = 0;
  const flush = (): void => {
    parts.push(new Blob(held));
    held = [];
    length = 0;
  };
  const write = (line: unknown): void => {
    const text = `${canonicalJson(line)}\n`;
    hash.update(utf8ToBytes(text));
    held.push(text);
    length += text.length;
    if (length > MAX_HELD) flush();
  };
  write({ format: BACKUP_FORMAT, version: BACKUP_VERSION, records: count });
  let written = 0;
  for await (const record of records) {
    write(record);
    written += 1;
    onProgress(written, count);
  }
  if (written !== count) throw new LibraryError('internal', 'The library changed while it was being written');
  held.push(`${canonicalJson({ sha256: bytesToHex(hash.digest()) })}\n`);
  flush();
  return new Blob(parts, { type: 'application/x-ndjson' });
}

/** Whether a line of a backup is not a record but what stands around them. */
export function isBackupFrame(line: unknown): boolean {
  return v.is(headSchema, line) || v.is(endSchema, line);
}

/**
 * The records of a backup, checked one by one; those that make no sense, though they are what was written, are left to
 * `refused`. Rejects with `invalid-file`, `newer-version`, `too-large`, and, at the
 * end, with `damaged-file` where a line is missing or differs from what was written: none of them may be kept then.
 */
export async function* readBackup(
  file: Blob,
  options: { readonly refused: RefusedRecords; readonly limits?: FileLimits; readonly steps?: MigrationSteps },
): AsyncGenerator<SavedNotice> {
  const hash = sha256.create();
  let expected: number | undefined;
  let found = 0;
  let stated: string | undefined;
  const ids = new Set<string>();
  for await (const line of fileLines(file, options.limits)) {
    if (stated !== undefined) throw new LibraryError('damaged-file', 'The file goes on after its end');
    const value = parseLine(line);
    if (expected !== undefined && found === expected) {
      const end = v.safeParse(endSchema, value);
      if (!end.success) throw new LibraryError('damaged-file', 'The file holds more records than it says');
      stated = end.output.sha256;
      continue;
    }
    hash.update(utf8ToBytes(`${canonicalJson(value)}\n`));
    if (expected === undefined) {
      expected = readHead(value);
      continue;
    }
    if (v.is(endSchema, value)) throw new LibraryError('damaged-file', 'The file holds fewer records than it says');
    found += 1;
    const record = readUnlessWrong(value, found, options);
    if (!record) continue;
    if (ids.has(record.id)) throw new LibraryError('damaged-file', `The record ${record.id} comes twice`);
    ids.add(record.id);
    yield record;
  }
  if (expected === undefined) throw new LibraryError('invalid-file', 'The file is empty');
  if (stated === undefined) throw new LibraryError('damaged-file', 'The end of the file is missing');
  if (stated !== bytesToHex(hash.digest())) throw new LibraryError('damaged-file', 'The hash differs');
  if (ids.size === 0) options.refused.throwFirst();
}

/** Throws `newer-version`: to leave out what a later extension wrote would be to lose it. */
function readUnlessWrong(
  value: unknown,
  at: number,
  { refused, steps }: { readonly refused: RefusedRecords; readonly steps?: MigrationSteps },
): SavedNotice | undefined {
  try {
    return readSavedNotice(value, steps);
  } catch (thrown) {
    if (!(thrown instanceof LibraryError) || thrown.code !== 'invalid-file') throw thrown;
    refused.add(at, thrown);
    return undefined;
  }
}

function readHead(value: unknown): number {
  const head = v.safeParse(headSchema, value);
  if (!head.success) throw new LibraryError('invalid-file', 'The file is no backup of the library');
  if (head.output.version > BACKUP_VERSION) {
    throw new LibraryError('newer-version', `The backup has version ${head.output.version}`);
  }
  return head.output.records;
}

function parseLine(line: string): unknown {
  try {
    return parseHostile(line);
  } catch (thrown) {
    throw new LibraryError('invalid-file', thrown instanceof Error ? thrown.message : String(thrown));
  }
}
