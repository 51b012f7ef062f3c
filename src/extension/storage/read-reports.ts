/** Reports that the command line wrote, as records: one report, an array of them, or one a line. */
import * as v from 'valibot';
import { errorRecordSchema, reportSchema, SCHEMA_VERSION, type Report } from '../../core/report.ts';
import { HostileKeyError, parseHostile } from './canonical-json.ts';
import { FILE_LIMITS, fileLines, type FileLimits } from './file-lines.ts';
import { LibraryError } from './library-error.ts';
import { makeSavedNotice, type SavedNotice } from './saved-notice.ts';
import { vendorOf } from './vendor-of.ts';

export interface ReadReportsOptions {
  /** ISO 8601, UTC: when they are taken in, since a report does not know when it was made. */
  readonly savedAt: string;
  readonly limits?: FileLimits;
}

/** A file of one JSON value is parsed as a whole, up to this size. */
const MAX_WHOLE_BYTES = 2 ** 27;

/**
 * Records of all reports in the file, in its order. Documents that the command line could not analyse are passed over.
 * Rejects with `invalid-file` (naming the line) or `too-large`.
 */
export async function* readReports(file: Blob, options: ReadReportsOptions): AsyncGenerator<SavedNotice> {
  let number = 0;
  for await (const value of valuesOf(file, options.limits ?? FILE_LIMITS)) {
    number += 1;
    if (v.is(errorRecordSchema, value)) continue;
    const parsed = v.safeParse(reportSchema, value);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion;
      const isNewer = typeof version === 'string' && compareVersions(version, SCHEMA_VERSION) > 0;
      throw new LibraryError(
        isNewer ? 'newer-version' : 'invalid-file',
        `Report ${number}: ${v.getDotPath(issue) ?? ''} ${issue.message}`,
      );
    }
    yield toRecord(parsed.output, options.savedAt);
  }
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

function toRecord(report: Report, savedAt: string): SavedNotice {
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
async function* valuesOf(file: Blob, limits: FileLimits): AsyncGenerator {
  let count = 0;
  for await (const line of fileLines(file, limits)) {
    const value = parse(line);
    if (value.kind === 'broken') {
      if (count > 0) throw new LibraryError('invalid-file', `Line ${count + 1} is no JSON: ${value.message}`);
      yield* wholeOf(file);
      return;
    }
    count += 1;
    if (Array.isArray(value.value)) yield* value.value as unknown[];
    else yield value.value;
  }
}

async function* wholeOf(file: Blob): AsyncGenerator {
  if (file.size > MAX_WHOLE_BYTES) throw new LibraryError('too-large', `The file has ${file.size} bytes`);
  const whole = parse(await file.text());
  if (whole.kind === 'broken') throw new LibraryError('invalid-file', whole.message);
  if (Array.isArray(whole.value)) yield* whole.value as unknown[];
  else yield whole.value;
}

type Parsed =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'broken'; readonly message: string };

function parse(text: string): Parsed {
  try {
    return { kind: 'value', value: parseHostile(text) };
  } catch (thrown) {
    if (thrown instanceof HostileKeyError) throw new LibraryError('invalid-file', thrown.message);
    return { kind: 'broken', message: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}
