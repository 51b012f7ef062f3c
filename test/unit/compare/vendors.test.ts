import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CELL_STATES,
  compareVendors,
  countStates,
  disagreement,
  type CellState,
  type Matrix,
  type Vendor,
} from '../../../src/core/compare/vendors.ts';
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
      findings: ['f2', 'f3'],
    });
  });

  it('takes statements into general categories, but no denials of their parts', () => {
    expect(statesOf(matrix, 'data', 'contact', 'collected')).toEqual(['stated', 'not-found', 'stated']);
    expect(statesOf(matrix, 'data', 'contact.phone', 'collected')).toEqual(['not-found', 'denied', 'not-found']);
  });

  it('tells selling from sharing, and handing on from collecting', () => {
    expect(statesOf(matrix, 'sharing', 'anyone', 'sold')).toEqual(['denied', 'not-found', 'not-found']);
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
      shares('anyone', { stance: 'denied', ...(only === undefined ? {} : { only }) }, { action: 'sell' });
    const sale = (only?: string) => shares('anyone', only === undefined ? {} : { only }, { action: 'sell' });
    const two = (...lines: Line[]) =>
      statesOf(compareVendors([vendor('a', ...lines), fern]), 'sharing', 'anyone', 'sold')?.[0];
    const partly: Line = ['We do not sell data for money.', denial('for money')];
    expect(two(partly)).toBe('partial');
    expect(two(['We do not sell data for money.', denial()])).toBe('denied');
    expect(two(partly, ['We sell data.', sale()])).toBe('stated');
    expect(two(partly, ['We do not sell data.', denial()])).toBe('denied');
    expect(two(['We do not sell data.', denial()], ['We sell data in Ohio.', sale('in Ohio')])).toBe('mixed');
    expect(two(['We sell data in Ohio.', sale('in Ohio')])).toBe('partial');
    const [row] = compareVendors([vendor('a', partly)]).rows;
    expect(row?.cells[0]).toEqual({
      state: 'partial',
      stated: 0,
      conditional: 0,
      denied: 0,
      hedged: 0,
      partial: 1,
      findings: ['f1'],
    });
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
      'not-found': 0,
      unknown: 0,
    });
  });

  it('takes no vendor, and categories that no list knows', () => {
    expect(compareVendors([])).toEqual({ vendors: [], rows: [] });
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
