import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CSV_COLUMNS, formatCsv, formatCsvHeader, formatCsvRows } from '../../../src/core/formats/csv.ts';
import { findingSchema, type Finding, type Report } from '../../../src/core/report.ts';
import { parseCsv } from '../../support/parse-csv.ts';
import { exampleReport } from './example-report.ts';

function column(rows: string[][], name: string): (string | undefined)[] {
  return rows.map((row) => row[CSV_COLUMNS.indexOf(name)]);
}

function withQuote(text: string): Report {
  const [first] = exampleReport.findings;
  return { ...exampleReport, findings: [{ ...first, quote: { ...first!.quote, text } } as Finding] };
}

describe('formatCsv', () => {
  it('has a head row and one row a finding, all of one length', () => {
    const rows = parseCsv(formatCsv([exampleReport, exampleReport]));
    expect(rows[0]).toEqual(CSV_COLUMNS);
    expect(rows).toHaveLength(1 + 2 * exampleReport.findings.length);
    expect(rows.every((row) => row.length === CSV_COLUMNS.length)).toBe(true);
  });

  it('says of each finding what the report says', () => {
    const rows = parseCsv(formatCsvRows(exampleReport));
    expect(column(rows, 'sourceId')[0]).toBe('kestrel.md');
    expect(column(rows, 'facet')).toEqual(exampleReport.findings.map(({ facet }) => facet));
    expect(column(rows, 'stance')).toEqual(exampleReport.findings.map(({ stance }) => stance));
    expect(column(rows, 'quote')).toEqual(exampleReport.findings.map(({ quote }) => quote.text));
    expect(column(rows, 'hedged').filter((cell) => cell === 'true')).toHaveLength(1);
    expect(column(rows, 'phrase')[0]).toBe('Kestrel Lamps Ltd.');
    expect(column(rows, 'attributes.data')[8]).toBe('contact.email;contact.name');
    expect(column(rows, 'attributes.conditions')[8]).toBe('contract');
  });

  it('has a column for every attribute of the contract', () => {
    const names = findingSchema.options.flatMap(({ entries }) => Object.keys(entries.attributes.entries));
    expect(names.length).toBeGreaterThan(5);
    expect(CSV_COLUMNS).toEqual(expect.arrayContaining(names.map((name) => `attributes.${name}`)));
  });

  it('quotes what RFC 4180 asks to quote', () => {
    for (const text of ['a "b", c\r\nd\ne', 'a\nb', 'a\rb', 'a,b', 'a"b', '']) {
      expect(column(parseCsv(formatCsvRows(withQuote(text))), 'quote')).toEqual([text]);
    }
  });

  it('brings any text through', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\r', '\n', '\t', '=', 'é', '名') }),
        (text) => {
          const [cell] = column(parseCsv(formatCsvRows(withQuote(text))), 'quote');
          expect([text, `'${text}`]).toContain(cell);
        },
      ),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('lets no spreadsheet run %j', (text) => {
    expect(column(parseCsv(formatCsvRows(withQuote(text))), 'quote')).toEqual([`'${text}`]);
  });

  it('gives no row for a report without findings', () => {
    expect(formatCsv([{ ...exampleReport, findings: [] }])).toBe(formatCsvHeader());
  });
});
