/** Saved notices as files, in every format; the pieces of a file are made one notice at a time. */
import * as v from 'valibot';
import { compareVendors, type MatrixOptions, type Vendor } from '../../core/compare/vendors.ts';
import { formatCodebook } from '../../core/formats/codebook.ts';
import { formatCsvMatrix } from '../../core/formats/csv-matrix.ts';
import { formatCsvHeader, formatCsvRows } from '../../core/formats/csv.ts';
import { formatDpv } from '../../core/formats/dpv.ts';
import { formatJson } from '../../core/formats/json.ts';
import { formatNdjson } from '../../core/formats/ndjson.ts';
import { formatTilt } from '../../core/formats/tilt.ts';
import { reportSchema, type Report } from '../../core/report.ts';
import { withText, type SavedNotice } from '../storage/saved-notice.ts';

export const EXPORT_FORMATS = ['json', 'ndjson', 'csv', 'matrix', 'tilt', 'dpv', 'codebook'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A notice as a column of a comparison. */
export interface ComparedNotice extends Vendor {
  readonly url?: string;
}

export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly parts: readonly BlobPart[];
}

export interface NoticeToExport {
  readonly notice: SavedNotice;
  /** Which of the saved versions it is, from 1. */
  readonly version: number;
}

export interface ExportOptions {
  /** Put the extracted text into reports. */
  readonly includeText: boolean;
  /** For the matrix. */
  readonly matrix?: MatrixOptions;
}

const JSON_TYPE = 'application/json';

/**
 * One file. Reports go out as they came in, checked once more against the schema: throws where one does not meet it.
 * `json`, `tilt` and `dpv` give the thing itself for one notice, an array for several.
 */
export async function exportFile(
  format: ExportFormat,
  notices: AsyncIterable<NoticeToExport>,
  options: ExportOptions,
): Promise<ExportFile> {
  const each = (write: (report: Report, item: NoticeToExport) => string, separator = ''): Promise<Written> =>
    collect(notices, separator, (item) => write(checkedReport(item.notice, options.includeText), item));
  switch (format) {
    case 'json':
      return {
        name: 'smallprint.json',
        type: JSON_TYPE,
        parts: asArray(await each((report) => formatJson(report), ',')),
      };
    case 'ndjson':
      return {
        name: 'smallprint.ndjson',
        type: 'application/x-ndjson',
        parts: (await each((report) => formatNdjson(report))).parts,
      };
    case 'csv':
      return {
        name: 'smallprint.csv',
        type: 'text/csv',
        parts: [formatCsvHeader(), ...(await each((report) => formatCsvRows(report))).parts],
      };
    case 'matrix': {
      const vendors: Vendor[] = [];
      for await (const { notice } of notices) vendors.push(toColumn(notice));
      return {
        name: 'smallprint-matrix.csv',
        type: 'text/csv',
        parts: [formatCsvMatrix(compareVendors(vendors, options.matrix))],
      };
    }
    case 'tilt': {
      const written = await each(
        (report, { notice, version }) => formatTilt(report, { savedAt: notice.savedAt, version }),
        ',',
      );
      return { name: 'smallprint-tilt.json', type: JSON_TYPE, parts: asArray(written) };
    }
    case 'dpv':
      return {
        name: 'smallprint-dpv.jsonld',
        type: 'application/ld+json',
        parts: asArray(await each((report) => formatDpv(report), ',')),
      };
    case 'codebook':
      return { name: 'smallprint-codebook.md', type: 'text/markdown', parts: [formatCodebook()] };
  }
}

export function toVendor(notice: SavedNotice): ComparedNotice {
  const { id, url, vendor, readingEase } = notice;
  return {
    id,
    name: vendor.name,
    report: withText(notice),
    ...(url === undefined ? {} : { url }),
    ...(readingEase === undefined ? {} : { readingEase }),
  };
}

/** As much of it as a table of states takes: thousands of them are in memory at once. */
function toColumn({ id, vendor, report }: SavedNotice): Vendor {
  const quote = { start: 0, end: 0, text: '' };
  const findings = report.findings.map(({ leadIn: _leadIn, ...finding }) => ({ ...finding, quote, section: [] }));
  return { id, name: vendor.name, report: { ...report, findings } };
}

function checkedReport(notice: SavedNotice, includeText: boolean): Report {
  return v.parse(reportSchema, includeText ? withText(notice) : notice.report);
}

interface Written {
  readonly parts: readonly BlobPart[];
  readonly count: number;
}

/** Characters after which what was written is handed to the browser, which keeps large files outside of the page. */
const MAX_HELD = 2 ** 22;

async function collect(
  notices: AsyncIterable<NoticeToExport>,
  separator: string,
  write: (item: NoticeToExport) => string,
): Promise<Written> {
  const parts: Blob[] = [];
  let held: string[] = [];
  let length = 0;
  let count = 0;
  const flush = (): void => {
    parts.push(new Blob(held));
    held = [];
    length = 0;
  };
  for await (const item of notices) {
    // In an array a text ends with its separator's line, not with its own.
    const text = write(item);
    if (separator !== '' && count > 0) held.push(`${separator}\n`);
    held.push(separator === '' ? text : text.trimEnd());
    count += 1;
    length += text.length;
    if (length > MAX_HELD) flush();
  }
  flush();
  return { parts, count };
}

/** JSON texts as one text: a single one as it is, several as the elements of an array. */
function asArray({ parts, count }: Written): BlobPart[] {
  if (count === 1) return [...parts, '\n'];
  return count === 0 ? ['[\n]\n'] : ['[\n', ...parts, '\n]\n'];
}
