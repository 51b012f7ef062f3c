import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../src/core/compare/versions.ts';
import { CSV_CHANGES_COLUMNS, formatCsvChanges } from '../../../src/core/formats/csv-changes.ts';
import { parseCsv } from '../../support/parse-csv.ts';
import { collects, reportOf, type Line } from '../../support/reports.ts';

function csvOf(before: Line[], after: Line[]): string[][] {
  return parseCsv(formatCsvChanges(compareVersions(reportOf(before), reportOf(after))));
}

describe('formatCsvChanges', () => {
  it('has a row a change, with both sides of it', () => {
    const rows = csvOf(
      [
        ['We do not collect health data.', collects('health', { stance: 'denied' })],
        ['We use pixels.', collects('tracking.pixel')],
      ],
      [
        ['We may collect health data.', collects('health', { hedged: true })],
        ['=HYPERLINK("x"), name', collects('contact.name')],
      ],
    );
    expect(rows[0]).toEqual([...CSV_CHANGES_COLUMNS]);
    expect(rows.every((row) => row.length === CSV_CHANGES_COLUMNS.length)).toBe(true);
    expect(rows.slice(1).map((row) => row.slice(0, 9))).toEqual([
      ['changed', 'stance;hedging', 'data', 'health', 'Health', 'denied', 'stated', 'false', 'true'],
      ['added', '', 'data', 'contact.name', 'Name', '', 'stated', '', 'false'],
      ['dropped', '', 'data', 'tracking.pixel', 'Pixels and beacons', 'stated', '', 'false', ''],
    ]);
    expect(rows[2]![CSV_CHANGES_COLUMNS.indexOf('quoteAfter')]).toBe('\'=HYPERLINK("x"), name');
  });

  it('has a head alone where nothing changed', () => {
    const lines: Line[] = [['We use pixels.', collects('tracking.pixel')]];
    expect(csvOf(lines, lines)).toEqual([[...CSV_CHANGES_COLUMNS]]);
  });
});
