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

export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly parts: readonly string[];
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
  const each = (write: (report: Report, item: NoticeToExport) => string): Promise<string[]> =>
    collect(notices, (item) => write(checkedReport(item.notice, options.includeText), item));
  switch (format) {
    case 'json':
      return { name: 'smallprint.json', type: JSON_TYPE, parts: asArray(await each((report) => formatJson(report))) };
    case 'ndjson':
      return {
        name: 'smallprint.ndjson',
        type: 'application/x-ndjson',
        parts: await each((report) => formatNdjson(report)),
      };
    case 'csv':
      return {
        name: 'smallprint.csv',
        type: 'text/csv',
        parts: [formatCsvHeader(), ...(await each((report) => formatCsvRows(report)))],
      };
    case 'matrix': {
      const vendors = await collect(notices, ({ notice }) => toVendor(notice));
      return {
        name: 'smallprint-matrix.csv',
        type: 'text/csv',
        parts: [formatCsvMatrix(compareVendors(vendors, options.matrix))],
      };
    }
    case 'tilt': {
      const parts = await each((report, { notice, version }) =>
        formatTilt(report, { savedAt: notice.savedAt, version }),
      );
      return { name: 'smallprint-tilt.json', type: JSON_TYPE, parts: asArray(parts) };
    }
    case 'dpv':
      return {
        name: 'smallprint-dpv.jsonld',
        type: 'application/ld+json',
        parts: asArray(await each((report) => formatDpv(report))),
      };
    case 'codebook':
      return { name: 'smallprint-codebook.md', type: 'text/markdown', parts: [formatCodebook()] };
  }
}

/** A notice as a column of a comparison. */
export function toVendor(notice: SavedNotice): Vendor {
  return { id: notice.id, name: notice.vendor.name, report: withText(notice) };
}

function checkedReport(notice: SavedNotice, includeText: boolean): Report {
  return v.parse(reportSchema, includeText ? withText(notice) : notice.report);
}

async function collect<R>(notices: AsyncIterable<NoticeToExport>, write: (item: NoticeToExport) => R): Promise<R[]> {
  const parts: R[] = [];
  for await (const item of notices) parts.push(write(item));
  return parts;
}

/** JSON texts as one text: a single one as it is, several as the elements of an array. */
function asArray(texts: readonly string[]): string[] {
  if (texts.length === 1) return [...texts];
  return ['[\n', ...texts.map((text, index) => text.trimEnd() + (index < texts.length - 1 ? ',\n' : '\n')), ']\n'];
}
