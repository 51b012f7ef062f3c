/** An outcome as it is written in each format, and what of it is counted. */
import { formatCsvRows, findingRows } from '../../../core/formats/csv.ts';
import { controllerOf, DOCUMENT_COLUMNS, documentRow } from '../../../core/formats/document-rows.ts';
import type { OutputRecord } from '../../../core/formats/json.ts';
import { formatNdjson } from '../../../core/formats/ndjson.ts';
import { writeCsv, type CsvCell } from '../../../core/formats/write-csv.ts';
import type { ChecklistRow } from '../../../core/report.ts';
import { wasRead } from '../../../core/report-facts.ts';
import type { Outcome } from '../../analyse-source.ts';
import { failure, toErrorRecord } from '../../failure.ts';
import type { RunFormat } from '../settings.ts';

/** Text as it is written, or the rows of a table that is written column by column. */
export type Cells = string | readonly (readonly CsvCell[])[];

/** What the summary of a run counts. */
export interface Facts {
  /** The code, where the document could not be read. */
  readonly error?: string;
  readonly verdict?: string;
  /** Were its contents read? */
  readonly isRead?: boolean;
  readonly language?: string;
  /** SHA-256 of its text: equal for documents with the same text. */
  readonly text?: string;
  /** Of its text, where texts are looked for that are nearly the same. */
  readonly sketch?: string;
  readonly controller?: string;
  /** Of a notice whose contents were read. */
  readonly checklist?: Readonly<Record<string, ChecklistRow['status']>>;
}

export interface Presented {
  /** The report (NDJSON), or its findings. */
  readonly report: Cells;
  /** Its row among the documents. */
  readonly document: Cells;
  readonly facts: Facts;
}

/** A report that is longer than a string can be is presented as a failure. */
export function present(outcome: Outcome, format: RunFormat): Presented {
  const record = outcome.kind === 'failure' ? toErrorRecord(outcome.failure) : outcome.report;
  try {
    return { report: reportIn(record, format), document: documentIn(record, format), facts: factsOf(record) };
  } catch (error) {
    if (!(error instanceof RangeError) || outcome.kind === 'failure') throw error;
    const why = failure('too-large', 'The report is too long to be written.', outcome.report.source.id);
    return present({ kind: 'failure', failure: why }, format);
  }
}

function reportIn(record: OutputRecord, format: RunFormat): Cells {
  if (format === 'ndjson') return formatNdjson(record);
  if (!('findings' in record)) return format === 'csv' ? '' : [];
  return format === 'csv' ? formatCsvRows(record) : findingRows(record);
}

function documentIn(record: OutputRecord, format: RunFormat): Cells {
  const row = documentRow(record);
  if (format === 'parquet') return [row];
  if (format === 'csv') return writeCsv([row]);
  const named = row.map((cell, index) => [DOCUMENT_COLUMNS[index] as string, cell] as const);
  return `${JSON.stringify(Object.fromEntries(named.filter(([, cell]) => cell !== undefined)))}\n`;
}

function factsOf(record: OutputRecord): Facts {
  if ('error' in record) return { error: record.error.code };
  const { verdict } = record.detection;
  const { language, sha256 } = record.source;
  const facts = { verdict, language, text: sha256 };
  if (!('findings' in record)) return facts;
  if (!wasRead(record)) return { ...facts, isRead: false };
  const controller = controllerOf(record);
  return {
    ...facts,
    isRead: true,
    ...(controller === undefined ? {} : { controller }),
    checklist: Object.fromEntries(record.checklist.map(({ item, status }) => [item, status])),
  };
}
