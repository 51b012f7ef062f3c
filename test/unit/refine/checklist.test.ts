import { describe, expect, it } from 'vitest';
import { buildChecklist } from '../../../src/core/refine/checklist.ts';
import type { ChecklistRow, Finding } from '../../../src/core/report.ts';
import { CHECKLIST } from '../../../src/core/checklist.ts';
import { CATEGORIES } from '../../../src/core/taxonomy.ts';

type Kind = Pick<Finding, 'facet' | 'category'> & {
  stance?: Finding['stance'];
  attributes?: object;
  restriction?: object;
};

function rows(...kinds: Kind[]): Map<string, ChecklistRow> {
  const findings = kinds.map((kind, index) => ({
    id: `f${index + 1}`,
    stance: 'stated',
    hedged: false,
    certainty: 'explicit',
    span: { start: 0, end: 1 },
    quote: { start: 0, end: 1, text: 'x' },
    section: [],
    rule: 'test',
    attributes: {},
    ...kind,
  })) as unknown as Finding[];
  return new Map(buildChecklist(findings).map((row) => [row.item, row]));
}

describe('buildChecklist', () => {
  it('has one row an item, in the order of the taxonomy, nothing found in an empty list', () => {
    const all = buildChecklist([]);
    expect(all.map(({ item }) => item)).toEqual(Object.keys(CHECKLIST));
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(['not-found']));
    expect(all.every(({ findings }) => findings.length === 0)).toBe(true);
  });

  it('names the findings that an item rests on', () => {
    const found = rows(
      { facet: 'right', category: 'access' },
      { facet: 'right', category: 'erasure' },
      { facet: 'right', category: 'know' },
    );
    expect(found.get('right-access')).toEqual({ item: 'right-access', status: 'found', findings: ['f1', 'f3'] });
    expect(found.get('right-erasure')?.findings).toEqual(['f2']);
    expect(found.get('right-portability')?.status).toBe('not-found');
  });

  it('takes a category with everything below it, and nothing beside it', () => {
    expect(rows({ facet: 'date', category: 'updated.month' }).get('last-updated')?.status).toBe('found');
    expect(rows({ facet: 'date', category: 'updatedness' }).get('last-updated')?.status).toBe('not-found');
    expect(rows({ facet: 'date', category: 'published' }).get('last-updated')?.status).toBe('not-found');
  });

  it('is denied only where all is denied', () => {
    const sale = (stance: Finding['stance']): Kind => ({
      facet: 'sharing',
      category: 'anyone',
      stance,
      attributes: { action: 'sell' },
    });
    expect(rows(sale('denied'), sale('denied')).get('sale-or-share')?.status).toBe('denied');
    expect(rows(sale('denied'), sale('conditional')).get('sale-or-share')?.status).toBe('found');
    expect(rows(sale('stated')).get('sale-or-share')?.status).toBe('found');
  });

  it('takes the denial of a part for no answer about the whole', () => {
    const sale = { facet: 'sharing', category: 'anyone', stance: 'denied', attributes: { action: 'sell' } } as const;
    const partly = { ...sale, restriction: { start: 0, end: 1, text: 'x' } };
    const alone = rows(partly);
    expect(alone.get('sale-or-share')).toMatchObject({ status: 'not-found', findings: [], parts: ['f1'] });
    expect(alone.get('recipients')?.status).toBe('not-found');
    expect(rows(sale).get('sale-or-share')?.status).toBe('denied');
    expect(rows(sale, partly).get('sale-or-share')?.status).toBe('denied');
    expect(rows(partly, { ...partly, stance: 'stated' }).get('sale-or-share')?.status).toBe('found');
  });

  it('finds that children are spoken of where only a part is denied', () => {
    const children = { facet: 'audience', category: 'children', stance: 'denied' } as const;
    expect(rows(children).get('children')?.status).toBe('denied');
    expect(rows({ ...children, restriction: { start: 0, end: 9, text: 'knowingly' } }).get('children')?.status).toBe(
      'found',
    );
  });

  it('counts no data that stay on the device', () => {
    const photo = { facet: 'data', category: 'content.photo' } as const;
    expect(rows({ ...photo, attributes: { place: 'device' } }).get('data-categories')).toMatchObject({
      status: 'not-found',
      findings: [],
    });
    expect(rows(photo).get('data-categories')?.status).toBe('found');
  });

  it('asks for the attributes that an item needs', () => {
    const contact = (role?: string): Kind => ({
      facet: 'contact',
      category: 'email',
      attributes: role ? { role } : {},
    });
    expect(rows(contact('dpo')).get('dpo-contact')?.status).toBe('found');
    expect(rows(contact('dpo')).get('controller-contact')?.status).toBe('not-found');
    expect(rows(contact('third-party')).get('controller-contact')?.status).toBe('not-found');
    expect(rows(contact()).get('controller-contact')?.status).toBe('found');
    expect(rows(contact()).get('dpo-contact')?.status).toBe('not-found');
    const shared = rows({ facet: 'sharing', category: 'advertiser', attributes: { action: 'share' } });
    expect(shared.get('sale-or-share')?.status).toBe('not-found');
    expect(shared.get('recipients')?.status).toBe('found');
  });

  it('asks only for categories that exist', () => {
    const unknown = Object.entries(CHECKLIST).flatMap(([item, { selectors }]) =>
      selectors
        .filter(({ facet, category }) => category !== undefined && !Object.hasOwn(CATEGORIES[facet], category))
        .map(({ category }) => `${item}: ${category}`),
    );
    expect(unknown).toEqual([]);
  });
});
