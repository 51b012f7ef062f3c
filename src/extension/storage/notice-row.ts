/**
 * How a record is stored: what the list needs of it, small, so that thousands are read at once; its words, for the
 * search; and its content, compressed, which takes a tenth of the room and of the time to write.
 */
import * as v from 'valibot';
import { noticeDate } from '../../core/overview/overview.ts';
import type { Finding } from '../../core/report.ts';
import { deniesWhole, staysOnDevice } from '../../core/report-facts.ts';
import { countStatements } from '../../core/statements.ts';
import { listedCategory } from '../../core/taxonomy.ts';
import { pack } from './packed-json.ts';
import { senseFault } from '../../core/sense.ts';
import { LibraryError } from './library-error.ts';
import { migrate, MIGRATIONS, RECORD_VERSION, savedNoticeSchema, withText, type SavedNotice } from './saved-notice.ts';
import { searchWords } from './search-words.ts';

export interface NoticeRow extends Omit<SavedNotice, 'report' | 'text'> {
  readonly sha256: string;
  readonly language: string;
  readonly words: number;
  /** As many as the panel shows. */
  readonly statements: number;
  /** The analyser's version and rules. */
  readonly readBy: string;
  /** `facet/category` of what it states, hedged or under a condition too. */
  readonly says: readonly string[];
  /** `facet/category` of what it denies as a whole. */
  readonly denies: readonly string[];
  /** `facet/category` of what it denies of a part, or says to stay on the reader's device: it is not silent of them. */
  readonly parts?: readonly string[];
  /** The notice's own date, ISO 8601, as far as it gives it. */
  readonly date?: string;
}

export type NoticeContent = Pick<SavedNotice, 'report' | 'text'>;

/** A record in the stores' own form; the three have its id. */
export interface StoredNotice {
  readonly row: NoticeRow;
  readonly packed: { readonly id: string; readonly bytes: Uint8Array };
  readonly words: { readonly id: string; readonly words: string };
}

/** Takes a record apart. It awaits more than the database, so it has to be done before a transaction begins. */
export async function takeApart(notice: SavedNotice): Promise<StoredNotice> {
  const { report, text, ...record } = notice;
  const { id } = record;
  const content: NoticeContent = { report, ...(text === undefined ? {} : { text }) };
  return {
    row: rowOf(record, report),
    packed: { id, bytes: await pack(content) },
    words: { id, words: searchWords(notice) },
  };
}

function rowOf(record: Omit<SavedNotice, 'report' | 'text'>, report: SavedNotice['report']): NoticeRow {
  const { source, analyser, findings } = report;
  const categories = (isMeant: (finding: Finding) => boolean): string[] => [
    ...new Set(
      findings.filter(isMeant).map(({ facet, category }) => `${facet}/${listedCategory(facet, category) ?? category}`),
    ),
  ];
  const says = (finding: Finding): boolean => finding.stance !== 'denied' && !staysOnDevice(finding);
  const denies = (finding: Finding): boolean => deniesWhole(finding) && !staysOnDevice(finding);
  const parts = categories((finding) => !says(finding) && !denies(finding));
  const date = noticeDate(findings);
  return {
    ...record,
    sha256: source.sha256,
    language: source.language,
    words: source.words,
    statements: countStatements(findings),
    readBy: `${analyser.version} ${analyser.rules}`,
    says: categories(says),
    denies: categories(denies),
    ...(parts.length > 0 ? { parts } : {}),
    ...(date ? { date: date.value } : {}),
  };
}

const contentSchema = v.pick(savedNoticeSchema, ['report', 'text']);

/** What was stored as a record's content, checked: disks fail, and other programs write into profiles. Throws `damaged-record`. */
export function readContent(id: string, stored: unknown): NoticeContent {
  const parsed = v.safeParse(contentSchema, stored);
  const fault = parsed.success ? senseFault(withText(parsed.output)) : parsed.issues[0].message;
  if (!parsed.success || fault !== undefined) throw new LibraryError('damaged-record', `${id}: ${fault ?? ''}`);
  return parsed.output;
}

/** The record of a row and its content, lifted to the present version where an earlier one was stored. */
export function putTogether(row: NoticeRow, { report, text }: NoticeContent): SavedNotice {
  const { recordVersion, id, key, url, title, vendor, savedAt, tags, notes, readingEase } = row;
  const record = {
    recordVersion,
    id,
    key,
    ...(url === undefined ? {} : { url }),
    title,
    vendor,
    savedAt,
    tags,
    notes,
    report,
    ...(text === undefined ? {} : { text }),
    ...(readingEase === undefined ? {} : { readingEase }),
  };
  return migrate(record, MIGRATIONS, RECORD_VERSION) as SavedNotice;
}

const strings = v.array(v.string());
const wholeRow = v.object({
  recordVersion: v.number(),
  id: v.string(),
  key: v.string(),
  url: v.exactOptional(v.string()),
  title: v.string(),
  vendor: v.object({ name: v.string() }),
  savedAt: v.string(),
  tags: strings,
  notes: v.string(),
  sha256: v.string(),
  words: v.number(),
  statements: v.number(),
  says: strings,
  denies: strings,
  parts: v.exactOptional(strings),
  date: v.exactOptional(v.string()),
});

/** Whether what the database holds is a row that can be shown. */
export function isWhole(row: unknown): row is NoticeRow {
  return v.is(wholeRow, row);
}

/** Versions of a notice, the latest first: by the date that it gives itself, for want of one by that of saving; then by saving. */
export function latestVersionFirst(a: NoticeRow, b: NoticeRow): number {
  return compareDates(b.date ?? b.savedAt.slice(0, DATE), a.date ?? a.savedAt.slice(0, DATE)) || lastSavedFirst(a, b);
}

/** "2026-05-03": a timestamp's date. */
const DATE = 10;

export function lastSavedFirst(a: NoticeRow, b: NoticeRow): number {
  // What was imported together was saved at one moment.
  return (
    compareDates(b.savedAt, a.savedAt) ||
    a.vendor.name.localeCompare(b.vendor.name) ||
    compareDates(b.date ?? '', a.date ?? '') ||
    compareDates(b.id, a.id)
  );
}

function compareDates(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
