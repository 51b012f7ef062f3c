/**
 * Documents as rows, for tables beside the findings: one row a document, whatever became of it, so that rates have a
 * denominator and errors a place. Joined with findings by `id`.
 */
import { wasRead } from '../report-facts.ts';
import { CHECKLIST } from '../checklist.ts';
import type { OutputRecord } from './json.ts';
import { writeCsv, type CsvCell } from './write-csv.ts';

/** Every column, in order; new ones are added at the end. */
const COLUMNS: Readonly<Record<string, (record: OutputRecord) => CsvCell>> = {
  id: ({ source }) => source.id,
  url: (record) => ('error' in record ? undefined : record.source.url),
  error: (record) => ('error' in record ? record.error.code : undefined),
  message: (record) => ('error' in record ? record.error.message : undefined),
  verdict: (record) => ('error' in record ? undefined : record.detection.verdict),
  score: (record) => ('error' in record ? undefined : record.detection.score),
  read: (record) => ('findings' in record ? wasRead(record) : undefined),
  language: (record) => ('error' in record ? undefined : record.source.language),
  contentType: (record) => ('error' in record ? undefined : record.source.contentType),
  title: (record) => ('error' in record ? undefined : record.source.title),
  sha256: (record) => ('error' in record ? undefined : record.source.sha256),
  characters: (record) => ('error' in record ? undefined : record.source.characters),
  words: (record) => ('error' in record ? undefined : record.source.words),
  findings: (record) => ('findings' in record ? record.findings.length : undefined),
  controller: controllerOf,
  warnings: (record) => ('error' in record ? undefined : record.warnings.map(({ code }) => code).join(';')),
  ...Object.fromEntries(Object.keys(CHECKLIST).map((item) => [`checklist.${item}`, checklistCell(item)] as const)),
};

export const DOCUMENT_COLUMNS: readonly string[] = Object.keys(COLUMNS);

/** A cell a column of `DOCUMENT_COLUMNS`; undefined where it does not apply: the checklist of a page that was not read. */
export function documentRow(record: OutputRecord): CsvCell[] {
  return Object.values(COLUMNS).map((cell) => cell(record));
}

/** The head row as CSV, with its line end. */
export function formatDocumentsHeader(): string {
  return writeCsv([[...DOCUMENT_COLUMNS]]);
}

/** The controller's name where the notice states one; the first of several. */
export function controllerOf(record: OutputRecord): string | undefined {
  if (!('findings' in record)) return undefined;
  return record.findings.find(
    ({ facet, category, stance }) => facet === 'controller' && category === 'name' && stance === 'stated',
  )?.value;
}

function checklistCell(item: string): (record: OutputRecord) => CsvCell {
  return (record) =>
    'findings' in record && wasRead(record) ? record.checklist.find((row) => row.item === item)?.status : undefined;
}
