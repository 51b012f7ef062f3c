import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVendors, type Vendor } from '../../../src/core/compare/vendors.ts';
import { CSV_MATRIX_COLUMNS, formatCsvMatrix } from '../../../src/core/formats/csv-matrix.ts';
import { parseCsv } from '../../support/parse-csv.ts';
import { collects, reportOf, shares } from '../../support/reports.ts';

const report = reportOf([
  ['We collect your name.', collects('contact.name')],
  ['We never sell data.', shares('anyone', { stance: 'denied' }, { action: 'sell' })],
]);

function csvOf(...vendors: Partial<Vendor>[]): string[][] {
  return parseCsv(
    formatCsvMatrix(compareVendors(vendors.map((one, at) => ({ id: `v${at}`, name: 'A', report, ...one })))),
  );
}

describe('formatCsvMatrix', () => {
  it('has a row a line of the overview, a row a category and a column a vendor', () => {
    const silent = reportOf([]);
    const [head, ...rows] = csvOf({ name: 'Fern' }, { name: 'Moss', report: silent });
    expect(head).toEqual([...CSV_MATRIX_COLUMNS, 'Fern', 'Moss']);
    expect(rows.filter(([facet]) => facet === 'overview').map(([, , ...row]) => row)).toContainEqual([
      'sale',
      'Sells your data',
      '0.5',
      'denied',
      'not-found',
    ]);
    expect(rows.filter(([facet]) => facet !== 'overview')).toEqual([
      ['data', 'collected', 'contact', 'Contact details: collected or used', '0.5', 'stated', 'not-found'],
      ['data', 'collected', 'contact.name', 'Name: collected or used', '0.5', 'stated', 'not-found'],
    ]);
  });

  it('tells vendors of one name apart', () => {
    expect(csvOf({ name: 'Fern' }, { name: 'Fern' }, { name: '' })[0]!.slice(-3)).toEqual([
      'Fern (v0)',
      'Fern (v1)',
      ' (v2)',
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('runs nothing: %j', (name) => {
    expect(csvOf({ name })[0]!.at(-1)).toBe(`'${name}`);
  });

  it('keeps its columns, whatever vendors are called', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), (names) => {
        const rows = csvOf(...names.map((name) => ({ name })));
        expect(rows.every((row) => row.length === CSV_MATRIX_COLUMNS.length + names.length)).toBe(true);
        expect(rows[0]!.every((cell) => !/^[=+\-@\t\r]/u.test(cell))).toBe(true);
      }),
    );
  });
});
