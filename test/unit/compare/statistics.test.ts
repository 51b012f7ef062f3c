import { describe, expect, it } from 'vitest';
import {
  checklistCoverage,
  distribution,
  lengthDistribution,
  readingEaseDistribution,
  retentionPeriods,
  sharingCounts,
} from '../../../src/core/compare/statistics.ts';
import type { Vendor } from '../../../src/core/compare/vendors.ts';
import type { Source } from '../../../src/core/report.ts';
import { reportOf, shares, type Line } from '../../support/reports.ts';

function vendor(id: string, lines: readonly Line[], source: Partial<Source> = {}): Vendor {
  return { id, name: id, report: reportOf(lines, source) };
}

const keep = (value: string): Line => [`Kept for ${value}.`, { facet: 'retention', category: 'stated-period', value }];

const fern = vendor('fern', [
  ['We share data with advertisers.', shares('advertiser')],
  ['We never sell data.', shares('anyone', { stance: 'denied' }, { action: 'sell' })],
  keep('P2Y6M'),
  keep('PT12H'),
]);
const moss = vendor('moss', [['We may share data with advertisers.', shares('advertiser', { hedged: true })]], {
  words: 5_000,
});

describe('sharingCounts', () => {
  it('counts vendors, not sentences, and sales apart', () => {
    const { passedOn, sale, sold } = sharingCounts([fern, moss]);
    expect(passedOn.map(({ category, vendors }) => [category, vendors.stated, vendors.hedged])).toEqual([
      ['advertiser', 1, 1],
    ]);
    expect(sale).toMatchObject({ denied: 1, 'not-found': 1, stated: 0 });
    expect(sold).toEqual([]);
  });
});

describe('checklistCoverage', () => {
  it('counts notices an item and items a notice', () => {
    const { items, vendors } = checklistCoverage([fern, moss]);
    const item = (id: string): object | undefined => items.find((one) => one.item === id)?.notices;
    expect(item('recipients')).toEqual({ found: 2, denied: 0, 'not-found': 0, unknown: 0 });
    expect(item('sale-or-share')).toEqual({ found: 0, denied: 1, 'not-found': 1, unknown: 0 });
    expect(vendors).toEqual([
      { id: 'fern', name: 'fern', told: 3, items: items.length },
      { id: 'moss', name: 'moss', told: 1, items: items.length },
    ]);
  });

  it('counts no denial of a part among the denials', () => {
    const partly: Line = [
      'We do not sell data for money.',
      shares('anyone', { stance: 'denied', only: 'for money' }, { action: 'sell' }),
    ];
    const { items } = checklistCoverage([vendor('a', [partly])]);
    expect(items.find(({ item }) => item === 'sale-or-share')?.notices).toMatchObject({ denied: 0, 'not-found': 1 });
  });

  it('does not say "not found" of items that a report was not checked for', () => {
    const old = { ...fern, report: { ...fern.report, checklist: [] } };
    const { items, vendors } = checklistCoverage([old]);
    expect(items.every(({ notices }) => notices.unknown === 1)).toBe(true);
    expect(vendors[0]).toMatchObject({ told: 0, items: 0 });
  });
});

describe('distributions', () => {
  it('order values and sum them up', () => {
    const values = [4, 1, 3, 2].map((value) => ({ id: String(value), name: '', value }));
    expect(distribution(values).values.map(({ value }) => value)).toEqual([1, 2, 3, 4]);
    expect(distribution(values).summary).toEqual({
      count: 4,
      minimum: 1,
      lowerQuartile: 1.75,
      median: 2.5,
      upperQuartile: 3.25,
      maximum: 4,
      mean: 2.5,
    });
    expect(distribution([])).toEqual({ values: [] });
  });

  it('are of words, and of reading ease where there is English text', () => {
    expect(lengthDistribution([moss, fern]).values.map(({ id }) => id)).toEqual(['fern', 'moss']);
    const { text: _, ...silent } = fern.report;
    const german = vendor('buche', [['Wir teilen Daten.']], { language: 'de' });
    expect(readingEaseDistribution([moss, { ...fern, report: silent }, german]).values.map(({ id }) => id)).toEqual([
      'moss',
    ]);
  });

  it('list periods of retention, shortest first', () => {
    expect(retentionPeriods([fern, moss])).toEqual([
      { id: 'fern', name: 'fern', value: 0.5, finding: 'f4', duration: 'PT12H' },
      { id: 'fern', name: 'fern', value: 910, finding: 'f3', duration: 'P2Y6M' },
    ]);
    const denied: Line = ['Not kept for a year.', { ...keep('P1Y')[1]!, stance: 'denied' }];
    expect(retentionPeriods([vendor('a', [denied, keep('soon')])])).toEqual([]);
    const partly: Line = ['In Ohio for a year.', { ...keep('P1Y')[1]!, only: 'In Ohio' }];
    expect(retentionPeriods([vendor('a', [partly])])).toEqual([]);
  });
});
