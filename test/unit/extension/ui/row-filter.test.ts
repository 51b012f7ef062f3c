/** Which rows the filters leave, and the numbers on their buttons. */
import { describe, expect, it, vi } from 'vitest';
import { nextPlace } from '../../../../src/extension/ui/roving.ts';
import { countOf, isShown, ROW_FILTERS, type RowFilter } from '../../../../src/extension/ui/row-filter.ts';
import { facetRows } from '../../../../src/extension/ui/statement-rows.ts';
import { rowTitle } from '../../../../src/extension/ui/statement-words.ts';
import { collects, reportOf, shares } from '../../../support/reports.ts';

vi.mock('webextension-polyfill', async () => (await import('../../../support/browser-words.ts')).englishBrowser);

const GROUPS = facetRows(
  reportOf([
    ['We collect your name.', collects('contact.name')],
    ['We may collect your health data.', collects('health', { hedged: true })],
    ['We never collect your exact position.', collects('location.precise', { stance: 'denied' })],
    ['With your consent we collect your age.', collects('demographic.age', { stance: 'conditional' })],
    ['We give photos to friends.', shares('affiliate', {}, { data: ['content.photo'] })],
    ['We give names to banks.', shares('payment-processor', {}, { data: ['contact.name'] })],
  ]).findings,
);

const left = (...chosen: RowFilter[]): string[] =>
  GROUPS.flatMap(({ rows }) => rows)
    .filter((row) => isShown(row, new Set(chosen)))
    .map(rowTitle);

describe('the filters of rows', () => {
  it('leave everything where none is chosen', () => {
    expect(left()).toHaveLength(6);
  });

  it('leave what is said in one of the chosen ways', () => {
    expect(left('denied')).toEqual(['Precise location (GPS)']);
    expect(left('denied', 'hedged')).toEqual(['Health', 'Precise location (GPS)'].toSorted(byOrder));
    expect(left('conditional')).toEqual(['Age or date of birth']);
  });

  it('leave of them what is about sensitive data, also where they are passed on', () => {
    expect(left('sensitive').toSorted()).toEqual(['Group or partner companies', 'Health', 'Precise location (GPS)']);
    expect(left('sensitive', 'stated')).toEqual(['Group or partner companies']);
    expect(left('sensitive', 'conditional')).toEqual([]);
  });

  it('have on their buttons how many they leave', () => {
    for (const filter of ROW_FILTERS) {
      expect(countOf(filter, GROUPS, new Set()), filter).toBe(left(filter).length);
    }
    expect(countOf('stated', GROUPS, new Set(['sensitive']))).toBe(left('stated', 'sensitive').length);
    expect(countOf('sensitive', GROUPS, new Set(['denied', 'hedged']))).toBe(2);
    // Beside another way of saying: its own.
    expect(countOf('stated', GROUPS, new Set(['denied']))).toBe(left('stated').length);
  });
});

/** As the rows stand: by the taxonomy. */
function byOrder(a: string, b: string): number {
  return left().indexOf(a) - left().indexOf(b);
}

describe('keys in a bar of buttons', () => {
  const names = ['In short', 'Data', 'Sharing', 'Dates', 'Éléments'];

  it('go round in the direction of writing', () => {
    expect(nextPlace('ArrowRight', 4, names, false)).toBe(0);
    expect(nextPlace('ArrowLeft', 0, names, false)).toBe(4);
    expect(nextPlace('ArrowRight', 0, names, true)).toBe(4);
    expect(nextPlace('End', 1, names, false)).toBe(4);
    expect(nextPlace('Home', 3, names, false)).toBe(0);
  });

  it('go to the next name with that first letter, and nowhere with others', () => {
    expect(nextPlace('d', 0, names, false)).toBe(1);
    expect(nextPlace('D', 1, names, false)).toBe(3);
    expect(nextPlace('d', 3, names, false)).toBe(1);
    expect(nextPlace('é', 0, names, false)).toBe(4);
    expect(nextPlace('x', 0, names, false)).toBeUndefined();
    expect(nextPlace('Tab', 0, names, false)).toBeUndefined();
  });
});
