/** The facts of a notice, the checklist's views, and the way from the page to its statements. */
import { describe, expect, it } from 'vitest';
import { buildChecklist } from '../../../src/core/refine/checklist.ts';
import { CHECKLIST } from '../../../src/core/checklist.ts';
import { checkedItems, CHECKLIST_VIEWS, ITEMS } from '../../../src/extension/panel/summary/checklist-views.ts';
import { findingsAt } from '../../../src/extension/panel/summary/findings-at.ts';
import { ageOf, easeOf, readingMinutes } from '../../../src/extension/panel/summary/reading-facts.ts';
import { finding } from '../../support/finding.ts';

describe('the facts of a notice', () => {
  it('say how long it takes to read', () => {
    expect([0, 100, 476, 10_000].map(readingMinutes)).toEqual([1, 1, 2, 42]);
  });

  it('say how hard it reads, by Flesch’s bands', () => {
    expect([70, 69.9, 60, 59.9, 30, 29.9, -12].map(easeOf)).toEqual([
      'easy',
      'plain',
      'plain',
      'hard',
      'hard',
      'very_hard',
      'very_hard',
    ]);
  });

  it.each([
    ['2026-03-10', { unit: 'day', count: 0 }],
    ['2026-03-01', { unit: 'day', count: 9 }],
    ['2025-03-10', { unit: 'month', count: 12 }],
    ['2024-03-11', { unit: 'month', count: 23 }],
    ['2020-03-10', { unit: 'year', count: 6 }],
    ['2026-03-11', undefined],
    ['2026-03', undefined],
    ['yesterday', undefined],
    ['2026-99-99', undefined],
  ])('say how old %s is on 10 March 2026', (date, age) => {
    expect(ageOf(date, Date.UTC(2026, 2, 10, 15))).toEqual(age);
  });
});

describe('the checklist’s views', () => {
  it.each(CHECKLIST_VIEWS)('%s asks for items that the checklist has', (view) => {
    expect(Object.keys(ITEMS[view]).filter((item) => !Object.hasOwn(CHECKLIST, item))).toEqual([]);
    expect(checkedItems(view, buildChecklist([]))).toHaveLength(Object.keys(ITEMS[view]).length);
  });

  it('keep what each law alone asks for apart', () => {
    expect(ITEMS.gdpr).not.toHaveProperty('sale-or-share');
    expect(ITEMS.california).not.toHaveProperty('legal-basis');
  });

  it('leave out rows that a report lacks', () => {
    expect(checkedItems('gdpr', [{ item: 'purposes', status: 'found', findings: ['f1'] }])).toEqual([
      { row: { item: 'purposes', status: 'found', findings: ['f1'] }, place: 'Art. 13(1)(c)' },
    ]);
  });
});

describe('findingsAt', () => {
  const at = (start: number, span: [number, number]): ReturnType<typeof finding> =>
    finding({
      facet: 'data',
      quote: { start, end: start + 50, text: 'x'.repeat(50) },
      span: { start: span[0], end: span[1] },
    });
  const email = at(0, [5, 10]);
  const phone = at(0, [20, 30]);
  const later = at(100, [110, 120]);
  const all = [email, phone, later];
  const inText = (
    quote: { start: number; end: number },
    span: { start: number; end: number },
  ): ReturnType<Parameters<typeof findingsAt>[1]> => ({ quote: [quote], span: [span] });

  it('gives for a selection all sentences that it touches', () => {
    expect(findingsAt(all, inText, { start: 40, end: 60 })).toEqual([email, phone]);
    expect(findingsAt(all, inText, { start: 40, end: 111 })).toEqual(all);
  });

  it('gives for a place what is named there, or else its sentence', () => {
    expect(findingsAt(all, inText, { start: 25, end: 25 })).toEqual([phone]);
    expect(findingsAt(all, inText, { start: 15, end: 15 })).toEqual([email, phone]);
  });

  it('gives nothing where nothing was read', () => {
    expect(findingsAt(all, inText, { start: 60, end: 90 })).toEqual([]);
    expect(findingsAt(all, () => ({ quote: [], span: [] }), { start: 0, end: 200 })).toEqual([]);
  });
});
