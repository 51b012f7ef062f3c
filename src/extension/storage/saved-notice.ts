/** A saved notice, as it is stored, backed up and restored: the report and what the library knows around it. */
import * as v from 'valibot';
import { readability, SyllableCounter } from '../../core/compare/readability.ts';
import { reportSchema, type Report } from '../../core/report.ts';
import { senseFault } from '../../core/sense.ts';
import { LibraryError } from './library-error.ts';
import { noticeAddress } from './notice-address.ts';
import { siteOf, type Vendor } from './vendor-of.ts';

/**
 * 2: `readingEase`; 3: addresses and sites as `noticeKey` and `vendorOf` tell them apart now; 4: rows count statements as
 * the panel does. Another version means another step in `MIGRATIONS`.
 */
export const RECORD_VERSION = 4;

const MAX_NOTES = 100_000;
const short = v.pipe(v.string(), v.maxLength(10_000));

export const savedNoticeSchema = v.strictObject({
  recordVersion: v.literal(RECORD_VERSION),
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/u)),
  /** What all versions of one notice have in common: its address, or the file it was read from. */
  key: short,
  url: v.exactOptional(short),
  title: short,
  vendor: v.strictObject({
    /** As shown; its reader may change it. Records of one vendor carry the same name. */
    name: short,
    /** The site, where the address has one: the registrable domain, or the publisher's part of a shared host. */
    domain: v.exactOptional(short),
    /** Whom the notice itself names. */
    controller: v.exactOptional(short),
  }),
  /** ISO 8601, UTC. */
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  tags: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(100)),
  notes: v.pipe(v.string(), v.maxLength(MAX_NOTES)),
  /** Without its text, which stands beside it. */
  report: v.omit(reportSchema, ['text']),
  /** Absent where a report came without it. */
  text: v.exactOptional(v.string()),
  /** Flesch; measured once, when the record is made. Absent without a text, or in a language it is not for. */
  readingEase: v.exactOptional(v.number()),
});
export type SavedNotice = v.InferOutput<typeof savedNoticeSchema>;
export type SavedReport = SavedNotice['report'];

/** The step that lifts a record of version `n` to `n + 1`, by `n`. */
export type MigrationSteps = Readonly<Record<number, (record: Record<string, unknown>) => Record<string, unknown>>>;

/** Version 1 is the first. What a step is given has been checked by nobody. */
export const MIGRATIONS: MigrationSteps = {
  1(record) {
    const { report, text } = record as { report?: { source?: { language?: unknown } }; text?: unknown };
    return { ...record, ...readingEaseOf(report?.source?.language, text) };
  },
  2: readdressed,
  // The count is the row's, which is made anew from the record.
  3: (record) => record,
};

/** With today's key and site for its address. For rows of the database, too: they have all that it takes. */
export function readdressed(record: Record<string, unknown>): Record<string, unknown> {
  const { url, vendor } = record;
  if (typeof url !== 'string' || !URL.canParse(url)) return record;
  const { domain: _domain, ...rest } = (vendor ?? {}) as { domain?: unknown };
  const domain = siteOf(url);
  return { ...record, key: noticeAddress(url), vendor: { ...rest, ...(domain === undefined ? {} : { domain }) } };
}

const counter = new SyllableCounter();

function readingEaseOf(language: unknown, text: unknown): Pick<SavedNotice, 'readingEase'> {
  // Flesch's formula is for English alone.
  const ease = language === 'en' && typeof text === 'string' ? readability(text, counter)?.readingEase : undefined;
  return ease === undefined ? {} : { readingEase: ease };
}

/**
 * A record of this or any earlier version, checked. Throws `newer-version` for a later one, `invalid-file` for what is
 * no record.
 */
export function readSavedNotice(
  value: unknown,
  steps: MigrationSteps = MIGRATIONS,
  current: number = RECORD_VERSION,
): SavedNotice {
  const record = migrate(value, steps, current);
  const parsed = v.safeParse(savedNoticeSchema, record);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new LibraryError('invalid-file', `${v.getDotPath(issue) ?? 'record'}: ${issue.message}`);
  }
  const fault = senseFault(withText(parsed.output));
  if (fault !== undefined) throw new LibraryError('invalid-file', fault);
  return parsed.output;
}

/** Lifts a record to the version `current`, step by step; a record of that version is returned as it is. */
export function migrate(value: unknown, steps: MigrationSteps, current: number): Record<string, unknown> {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isRecord) throw new LibraryError('invalid-file', 'A record is not an object');
  let record = value as Record<string, unknown>;
  const version = record['recordVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version)) {
    throw new LibraryError('invalid-file', 'A record has no version');
  }
  if (version > current) {
    throw new LibraryError('newer-version', `A record has version ${version}, known are those up to ${current}`);
  }
  for (let at = version; at < current; at++) {
    const step = steps[at];
    if (!step) throw new LibraryError('invalid-file', `Records of version ${at} were never written`);
    record = { ...step(record), recordVersion: at + 1 };
  }
  return record;
}

/** The report with its text, as the formats and comparisons take it. */
export function withText({ report, text }: Pick<SavedNotice, 'report' | 'text'>): Report {
  return text === undefined ? report : { ...report, text };
}

export interface NewNotice {
  readonly report: Report;
  /** The extracted text, unless the report holds it. */
  readonly text?: string;
  readonly url?: string;
  readonly title: string;
  readonly vendor: Vendor;
  readonly savedAt: string;
}

/** A record of a reading, new or imported. */
export function makeSavedNotice(id: string, { report, url, title, vendor, savedAt, ...rest }: NewNotice): SavedNotice {
  const { text: ownText, ...bare } = report;
  const text = rest.text ?? ownText;
  return {
    recordVersion: RECORD_VERSION,
    id,
    key: noticeKey(url, report),
    ...(url === undefined ? {} : { url }),
    title,
    vendor,
    savedAt,
    tags: [],
    notes: '',
    report: bare,
    ...(text === undefined ? {} : { text }),
    ...readingEaseOf(report.source.language, text),
  };
}

/** Readings with equal keys are versions of one notice: at the same address, or of the same file. */
export function noticeKey(url: string | undefined, { source }: Pick<Report, 'source'>): string {
  if (url !== undefined && URL.canParse(url)) return noticeAddress(url);
  return `file:${source.id ?? source.sha256}`;
}
