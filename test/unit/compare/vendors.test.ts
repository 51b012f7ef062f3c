import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL_STATES, disagreement, type CellState } from '../../../src/core/compare/cell-state.ts';
import {
  compareVendors,
  countStates,
  facetTotals,
  type Matrix,
  type Vendor,
} from '../../../src/core/compare/vendors.ts';
import { overview } from '../../../src/core/overview/overview.ts';
import { collects, reportOf, shares, type Line } from '../../support/reports.ts';

function vendor(id: string, ...lines: Line[]): Vendor {
  return { id, name: `${id} Ltd`, report: reportOf(lines) };
}

function statesOf(matrix: Matrix, facet: string, category: string, aspect?: string): CellState[] | undefined {
  const row = matrix.rows.find((one) => one.facet === facet && one.category === category && one.aspect === aspect);
  return row?.cells.map(({ state }) => state);
}

const fern = vendor(
  'fern',
  ['We collect your e-mail address.', collects('contact.email')],
  ['We may use cookies.', collects('tracking.cookie', { hedged: true })],
  ['We never sell your data.', shares('anyone', { stance: 'denied' }, { action: 'sell' })],
  ['We share data with advertisers.', shares('advertiser')],
);
const moss = vendor(
  'moss',
  ['We do not collect your phone number.', collects('contact.phone', { stance: 'denied' })],
  ['We use cookies if you agree.', collects('tracking.cookie', { stance: 'conditional' })],
  ['We do not share data with advertisers.', shares('advertiser', { stance: 'denied' })],
);
const reed = vendor(
  'reed',
  ['We collect your work e-mail address.', collects('contact.email.work')],
  ['We use cookies.', collects('tracking.cookie')],
  ['We may use cookies.', collects('tracking.cookie', { hedged: true })],
  ['We share data with advertisers.', shares('advertiser')],
  ['In Texas we do not share data with advertisers.', shares('advertiser', { stance: 'denied' })],
);

describe('compareVendors', () => {
  const matrix = compareVendors([fern, moss, reed]);

  it('has a row a category and a cell a vendor', () => {
    expect(matrix.vendors.map(({ id }) => id)).toEqual(['fern', 'moss', 'reed']);
    expect(matrix.rows.every(({ cells }) => cells.length === 3)).toBe(true);
    expect(statesOf(matrix, 'data', 'contact.email', 'collected')).toEqual(['stated', 'not-found', 'stated']);
    expect(statesOf(matrix, 'data', 'tracking.cookie', 'collected')).toEqual(['hedged', 'conditional', 'stated']);
    expect(statesOf(matrix, 'sharing', 'advertiser', 'passed-on')).toEqual(['stated', 'denied', 'mixed']);
  });

  it('counts, and leads back to the findings', () => {
    const row = matrix.rows.find(({ category }) => category === 'tracking.cookie');
    expect(row?.cells[2]).toEqual({
      state: 'stated',
      stated: 2,
      conditional: 0,
      denied: 0,
      hedged: 1,
      partial: 0,
      parts: [],
      values: [],
      findings: ['f2', 'f3'],
    });
  });

  it('takes statements into general categories, but no denials of their parts', () => {
    expect(statesOf(matrix, 'data', 'contact', 'collected')).toEqual(['stated', 'not-found', 'stated']);
    expect(statesOf(matrix, 'data', 'contact.phone', 'collected')).toEqual(['not-found', 'denied', 'not-found']);
  });

  it('tells selling from sharing, and handing on from collecting', () => {
    const sold = shares('advertiser', {}, { action: 'sell' });
    const seller = vendor('a', ['Advertisers buy your data.', sold], ['Couriers get it.', shares('service-provider')]);
    expect(statesOf(compareVendors([seller]), 'sharing', 'advertiser', 'sold')).toEqual(['stated']);
    expect(statesOf(compareVendors([seller]), 'sharing', 'advertiser', 'passed-on')).toBeUndefined();
    const passed = collects('health', { stance: 'denied', attributes: { party: 'first', action: 'share' } });
    const two = compareVendors([vendor('a', ['We collect health data.', collects('health')], ['Not shared.', passed])]);
    expect(statesOf(two, 'data', 'health', 'collected')).toEqual(['stated']);
    expect(statesOf(two, 'data', 'health', 'passed-on')).toEqual(['denied']);
  });

  it('leaves out what is only mentioned', () => {
    const mention = { facet: 'data', category: 'health' } as const;
    expect(compareVendors([vendor('a', ['Health data are sensitive.', mention])]).rows).toEqual([]);
  });

  it('takes what is said of a part for a part, and the whole for the whole', () => {
    const denial = (only?: string) =>
      shares('advertiser', { stance: 'denied', ...(only === undefined ? {} : { only }) }, { action: 'sell' });
    const sale = (only?: string) => shares('advertiser', only === undefined ? {} : { only }, { action: 'sell' });
    const cell = (...lines: Line[]) =>
      compareVendors([vendor('a', ...lines)]).rows.find(({ category }) => category === 'advertiser')?.cells[0];
    const partly: Line = ['We do not sell data to advertisers for money.', denial('for money')];
    const ohio: Line = ['We sell data to advertisers in Ohio.', sale('in Ohio')];
    expect(cell(partly)?.state).toBe('partial');
    expect(cell(partly)?.parts).toMatchObject([{ manner: 'denied', only: ['for money'] }]);
    expect(cell(['We do not sell data to advertisers for money.', denial()])?.state).toBe('denied');
    expect(cell(partly, ['We sell data to advertisers.', sale()])?.state).toBe('stated');
    expect(cell(partly, ['We do not sell data to advertisers.', denial()])?.state).toBe('denied');
    expect(cell(['We do not sell data to advertisers.', denial()], ohio)?.state).toBe('mixed');
    expect(cell(ohio)).toMatchObject({
      state: 'partial',
      partial: 1,
      parts: [{ manner: 'stated', only: ['in Ohio'] }],
    });
  });

  it('takes a denial for some data for one of a part', () => {
    const denial = shares('advertiser', { stance: 'denied' }, { data: ['contact.email'] });
    const { rows } = compareVendors([vendor('a', ['We do not share your e-mail address with advertisers.', denial])]);
    expect(rows[0]?.cells[0]).toMatchObject({
      state: 'partial',
      parts: [{ manner: 'denied', onlyData: ['contact.email'] }],
    });
  });

  it('claims nothing of what is only worked out from a heading', () => {
    const inferred = collects('health', { certainty: 'inferred' });
    expect(statesOf(compareVendors([vendor('a', ['Pulse', inferred])]), 'data', 'health', 'collected')).toEqual([
      'unclear',
    ]);
    const denied = vendor('a', ['Pulse', inferred], ['No health data.', collects('health', { stance: 'denied' })]);
    expect(statesOf(compareVendors([denied]), 'data', 'health', 'collected')).toEqual(['unclear']);
  });

  it('gives the vendor’s own addresses alone', () => {
    const write = (value: string, role: string): Line => [
      `Write to ${value}.`,
      { facet: 'contact', category: 'email', value, phrase: value, attributes: { role } },
    ];
    const { rows } = compareVendors([
      vendor('a', write('us@fern.example', 'general'), write('them@authority.example', 'supervisory-authority')),
    ]);
    expect(rows.map(({ cells }) => cells[0]?.values)).toEqual([['us@fern.example']]);
  });

  it('gives values, and tells other periods apart', () => {
    const keeps = (value: string): Line => [
      `For ${value}.`,
      { facet: 'retention', category: 'stated-period', value, phrase: value },
    ];
    const rowOf = (...periods: string[]) =>
      compareVendors(periods.map((value) => vendor(value, keeps(value)))).rows.find(
        ({ facet }) => facet === 'retention',
      );
    expect(rowOf('P1Y', 'P2Y')).toMatchObject({ difference: 0.5, cells: [{ values: ['P1Y'] }, { values: ['P2Y'] }] });
    expect(rowOf('P1Y', 'P1Y')?.difference).toBe(0);
  });

  it('answers what is said of all data or everybody by the lines of each overview, and by no row of its own', () => {
    const sells = { action: 'sell' };
    const never: Line = [
      'We never sell your data to third parties.',
      shares('third-party', { stance: 'denied' }, sells),
      shares('anyone', { stance: 'denied' }, sells),
    ];
    const nothing: Line = ['We collect no personal data.', collects('generic', { stance: 'denied' })];
    const vendors = [
      vendor('a', never, nothing),
      vendor('b', ['We sell data to advertisers.', shares('advertiser', {}, { action: 'sell' })]),
    ];
    const { overview: lines, rows } = compareVendors(vendors);
    expect(rows.map(({ category }) => category)).toEqual(['advertiser']);
    const statesIn = (topic: string) => lines.find((row) => row.topic === topic)?.cells.map(({ state }) => state);
    expect(statesIn('collects-nothing')).toEqual(['stated', 'not-found']);
    expect(statesIn('sale')).toEqual(['denied', 'stated']);
    for (const [at, { report }] of vendors.entries()) {
      const alone = overview(report).lines;
      expect(lines.flatMap(({ cells }) => cells[at]?.line ?? [])).toEqual(alone);
    }
    expect(compareVendors(vendors, { facets: ['sharing'] }).overview).toEqual([]);
  });

  it('sums up the rows of each facet, and the sums are all rows', () => {
    const totals = facetTotals(matrix);
    expect(totals.map(({ facet }) => facet)).toEqual(['data', 'sharing']);
    expect(totals.flatMap(({ rows }) => rows)).toEqual(matrix.rows);
    for (const { rows, vendors, differing } of totals) {
      expect(differing).toBe(rows.filter(({ difference }) => difference > 0).length);
      expect(vendors).toHaveLength(3);
      for (const counts of vendors)
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
    }
  });

  it('has a row of its own for what stays on the device', () => {
    const stays = { facet: 'data', category: 'health', attributes: { place: 'device' } } as const;
    const { rows } = compareVendors([vendor('a', ['Your pulse stays on your watch.', stays])]);
    expect(rows.map(({ category, aspect, cells }) => [category, aspect, cells[0]?.state])).toEqual([
      ['health', 'on-device', 'stated'],
    ]);
  });

  it('filters and sorts', () => {
    expect(new Set(compareVendors([fern, moss], { facets: ['sharing'] }).rows.map(({ facet }) => facet))).toEqual(
      new Set(['sharing']),
    );
    const sorted = compareVendors([fern, moss, reed], { sort: 'difference' }).rows.map(({ difference }) => difference);
    expect(sorted).toEqual(sorted.toSorted((a, b) => b - a));
    expect(compareVendors([fern, fern], { onlyDifferences: true }).rows).toEqual([]);
    expect(compareVendors([fern, moss], { onlyDifferences: true }).rows.length).toBeGreaterThan(0);
  });

  it('counts the vendors in each state', () => {
    const row = matrix.rows.find(({ category, aspect }) => category === 'advertiser' && aspect === 'passed-on');
    expect(countStates(row!)).toEqual({
      stated: 1,
      hedged: 0,
      conditional: 0,
      mixed: 1,
      partial: 0,
      denied: 1,
      unclear: 0,
      'not-found': 0,
      unknown: 0,
    });
  });

  it('takes no vendor, and categories that no list knows', () => {
    expect(compareVendors([])).toEqual({ vendors: [], overview: [], rows: [] });
    const odd = vendor('a', ['We collect it.', collects('constructor'), collects('__proto__.x')]);
    expect(compareVendors([odd]).rows).toEqual([]);
  });
});

describe('disagreement', () => {
  it.each<[CellState[], number]>([
    [[], 0],
    [['stated'], 0],
    [['stated', 'stated'], 0],
    [['stated', 'denied'], 1],
    [['hedged', 'denied'], 1],
    [['conditional', 'denied'], 1],
    [['mixed', 'denied'], 0.5],
    [['partial', 'stated'], 0.5],
    [['not-found', 'denied'], 0.5],
    [['unknown', 'denied'], 0],
    [['stated', 'hedged'], 0.5],
    [['stated', 'stated', 'denied'], 0.6667],
  ])('of %j is %d', (states, difference) => {
    expect(disagreement(states)).toBe(difference);
  });

  it('is between 0 and 1, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CELL_STATES), { maxLength: 60 }), (states) => {
        const difference = disagreement(states);
        expect(difference).toBeGreaterThanOrEqual(0);
        expect(difference).toBeLessThanOrEqual(1);
        expect(disagreement(states.toReversed())).toBe(difference);
        expect(difference === 0).toBe(new Set(states.filter((state) => state !== 'unknown')).size < 2);
      }),
    );
  });
});
