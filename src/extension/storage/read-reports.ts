/** Reports that the command line wrote, as records: one report, an array of them, or one a line. */
import * as v from 'valibot';
import { errorRecordSchema, reportSchema, SCHEMA_VERSION, type Report } from '../../core/report.ts';
import { senseFault } from '../../core/sense.ts';
import { isBackupFrame } from './backup.ts';
import { parseHostile } from './canonical-json.ts';
import { FILE_LIMITS, fileLines, type FileLimits } from './file-lines.ts';
import { LibraryError } from './library-error.ts';
import type { RefusedRecords } from './refused.ts';
import { makeSavedNotice, readSavedNotice, type SavedNotice } from './saved-notice.ts';
import { vendorOf } from './vendor-of.ts';

export interface ReadReportsOptions {
  /** ISO 8601, UTC: when they are taken in, since a report does not know when it was made. */
  readonly savedAt: string;
  /** Takes what is no report, or one that makes no sense. */
  readonly refused: RefusedRecords;
  readonly limits?: FileLimits;
}

/** A file of one JSON value is parsed as a whole, up to this size. */
const MAX_WHOLE_BYTES = 2 ** 27;

/**
 * Records of all good reports in the file, in its order. Documents that the command line could not analyse are passed
 * over. Of a backup, too, the good records are given, under new ids: the way to what a damaged one still holds.
 * Where
 * none is good, rejects with what is wrong with the first. Rejects with `invalid-file` for what is not UTF-8, or `too-large`.
 */
export async function* readReports(file: Blob, options: ReadReportsOptions): AsyncGenerator<SavedNotice> {
  let number = 0;
  let taken = 0;
  for await (const parsed of valuesOf(file, options.limits ?? FILE_LIMITS)) {
    number += 1;
    const record = options.refused.unless(number, () => toRecord(parsed, options.savedAt));
    if (!record) continue;
    taken += 1;
    yield record;
  }
  if (taken === 0) options.refused.throwFirst();
}

/** Undefined for what stands in a report's place, and around a backup's records. Throws `invalid-file`, `newer-version`. */
function toRecord(parsed: Parsed, savedAt: string): SavedNotice | undefined {
  if (parsed.kind === 'broken') throw new LibraryError('invalid-file', parsed.message);
  const { value } = parsed;
  if (v.is(errorRecordSchema, value) || isBackupFrame(value)) return undefined;
  const { recordVersion, schemaVersion } = (value ?? {}) as { recordVersion?: unknown; schemaVersion?: unknown };
  if (recordVersion !== undefined) return { ...readSavedNotice(value), id: crypto.randomUUID() };
  const report = v.safeParse(reportSchema, value);
  if (!report.success) {
    const [issue] = report.issues;
    const isNewer = typeof schemaVersion === 'string' && compareVersions(schemaVersion, SCHEMA_VERSION) > 0;
    throw new LibraryError(
      isNewer ? 'newer-version' : 'invalid-file',
      `${v.getDotPath(issue) ?? 'report'}: ${issue.message}`,
    );
  }
  const fault = senseFault(report.output);
  if (fault !== undefined) throw new LibraryError('invalid-file', fault);
  return newRecord(report.output, savedAt);
}

// By number, part by part; what is no version counts as 0.
function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => version.split('.').map((part) => Number.parseInt(part, 10) || 0));
  for (let at = 0; at < 3; at++) {
    const difference = (x?.[at] ?? 0) - (y?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function newRecord(report: Report, savedAt: string): SavedNotice {
  const { url, title, id } = report.source;
  return makeSavedNotice(crypto.randomUUID(), {
    report,
    ...(url === undefined ? {} : { url }),
    title: title || id || '',
    vendor: vendorOf(url, report),
    savedAt,
  });
}

/** Lines that are JSON each, or else the whole file as one JSON value. */
async function* valuesOf(file: Blob, limits: FileLimits): AsyncGenerator<Parsed> {
  let isFirst = true;
  for await (const line of fileLines(file, limits)) {
    const parsed = parse(line);
    const whole = isFirst && parsed.kind === 'broken' ? await wholeOf(file) : undefined;
    isFirst = false;
    yield* partsOf(whole ?? parsed);
    if (whole) return;
  }
}

/** Undefined where the file is no single value, and so is one of lines of which the first is broken. */
async function wholeOf(file: Blob): Promise<Parsed | undefined> {
  if (file.size > MAX_WHOLE_BYTES) throw new LibraryError('too-large', `The file has ${file.size} bytes`);
  const whole = parse(await file.text());
  return whole.kind === 'broken' ? undefined : whole;
}

function partsOf(parsed: Parsed): readonly Parsed[] {
  if (parsed.kind === 'broken' || !Array.isArray(parsed.value)) return [parsed];
  return (parsed.value as unknown[]).map((value) => ({ kind: 'value', value }));
}

type Parsed =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'broken'; readonly message: string };

function parse(text: string): Parsed {
  try {
    return { kind: 'value', value: parseHostile(text) };
  } catch (thrown) {
    return { kind: 'broken', message: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}
