/**
 * Findings as CSV: one row a finding, a column a fact ("tidy, long"), for spreadsheets and statistics. RFC 4180.
 * A cell that a spreadsheet would take for a formula is led by an apostrophe, phone numbers (`'+49…`) included.
 */
import { lookAlikesIn } from '../letters/look-alikes.ts';
import type { Citation, Finding, Report } from '../report.ts';
import { categoryLabel } from '../taxonomy.ts';
import { writeCsv, type CsvCell } from './write-csv.ts';

/** Every column, in order. New ones are added at the end, so that scripts that count columns go on working. */
const COLUMNS: Readonly<Record<string, (finding: Finding, report: Report) => CsvCell>> = {
  sourceId: (_, { source }) => source.id,
  url: (_, { source }) => source.url,
  title: (_, { source }) => source.title,
  sha256: (_, { source }) => source.sha256,
  finding: ({ id }) => id,
  facet: ({ facet }) => facet,
  category: ({ category }) => category,
  label: ({ facet, category }) => categoryLabel(facet, category),
  stance: ({ stance }) => stance,
  hedged: ({ hedged }) => hedged,
  certainty: ({ certainty }) => certainty,
  value: ({ value }) => value,
  phrase: ({ span, quote, leadIn }) => within(quote, span) ?? (leadIn && within(leadIn, span)),
  quote: ({ quote }) => quote.text,
  leadIn: ({ leadIn }) => leadIn?.text,
  section: ({ section }) => section.join(' > '),
  rule: ({ rule }) => rule,
  start: ({ span }) => span.start,
  end: ({ span }) => span.end,
  quoteStart: ({ quote }) => quote.start,
  quoteEnd: ({ quote }) => quote.end,
  'attributes.party': attribute('party'),
  'attributes.action': attribute('action'),
  'attributes.origin': attribute('origin'),
  'attributes.role': attribute('role'),
  'attributes.recipientName': attribute('recipientName'),
  'attributes.data': attribute('data'),
  'attributes.purposes': attribute('purposes'),
  'attributes.conditions': attribute('conditions'),
  'attributes.how': attribute('how'),
  'attributes.url': attribute('url'),
  'attributes.basis': attribute('basis'),
  restriction: ({ restriction }) => restriction?.text,
  'attributes.place': attribute('place'),
  page: ({ page }) => page,
  lookAlikes: ({ facet, value = '', attributes }) => {
    const address = facet === 'contact' && value.includes('@') ? value : '';
    const link = 'url' in attributes ? attributes.url : '';
    return [...new Set([address, link ?? ''].flatMap(lookAlikesIn))].join(';') || undefined;
  },
};

export const CSV_COLUMNS: readonly string[] = Object.keys(COLUMNS);

/** The head row, with its line end. */
export function formatCsvHeader(): string {
  return writeCsv([[...CSV_COLUMNS]]);
}

/** A report's rows, without the head row; '' for a report without findings. */
export function formatCsvRows(report: Report): string {
  return writeCsv(findingRows(report));
}

/** A report's rows as values, a cell a column of `CSV_COLUMNS`, for tables that are not CSV. */
export function findingRows(report: Report): CsvCell[][] {
  const cells = Object.values(COLUMNS);
  return report.findings.map((finding) => cells.map((cell) => cell(finding, report)));
}

/** A whole file: the head row and the rows of all reports. */
export function formatCsv(reports: readonly Report[]): string {
  return formatCsvHeader() + reports.map(formatCsvRows).join('');
}

/** Lists are joined with semicolons, which no category id contains. */
function attribute(name: string): (finding: Finding) => string | undefined {
  return ({ attributes }) => {
    const value = (attributes as Readonly<Record<string, string | readonly string[] | undefined>>)[name];
    return typeof value === 'object' ? value.join(';') : value;
  };
}

function within(citation: Citation, { start, end }: Finding['span']): string | undefined {
  if (start < citation.start || end > citation.end) return undefined;
  return citation.text.slice(start - citation.start, end - citation.start);
}
