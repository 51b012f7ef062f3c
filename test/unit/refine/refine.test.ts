import { expect, it } from 'vitest';
import type { Draft } from '../../../src/core/extract/draft.ts';
import { refine } from '../../../src/core/refine/refine.ts';

const TEXT = 'We do not sell your data for money or for gain.';

function denial(restriction?: string): Draft {
  const at = restriction === undefined ? 0 : TEXT.indexOf(restriction);
  return {
    facet: 'sharing',
    category: 'anyone',
    stance: 'denied',
    hedged: false,
    certainty: 'explicit',
    span: { start: 10, end: 24 },
    quote: { start: 0, end: TEXT.length, text: TEXT },
    section: [],
    rule: 'test',
    attributes: { action: 'sell' },
    ...(restriction === undefined ? {} : { restriction: { start: at, end: at + restriction.length } }),
  };
}

it('keeps apart what is said of the whole, of a part, and of another part', () => {
  const findings = refine([denial('for money'), denial(), denial('for gain'), denial('for money')], TEXT);
  expect(findings.map(({ restriction }) => restriction?.text)).toEqual(['for money', undefined, 'for gain']);
});

it('cites the words of a restriction', () => {
  const [finding] = refine([denial('for money')], TEXT);
  const { start, end, text } = finding!.restriction!;
  expect(TEXT.slice(start, end)).toBe(text);
  expect(refine([denial()], TEXT)[0]).not.toHaveProperty('restriction');
});

it('takes nobody in particular for a recipient in denials alone', () => {
  const [sale] = refine([{ ...denial(), stance: 'stated' }], TEXT);
  expect(sale).toMatchObject({ facet: 'sharing', category: 'third-party', attributes: { action: 'sell' } });
  expect(refine([denial()], TEXT)[0]).toMatchObject({ category: 'anyone' });
});

it('takes only who receives for nobody in particular', () => {
  const kept = (over: object): Draft['category'] | undefined =>
    refine([{ ...denial(), stance: 'stated', ...over }], TEXT)[0]?.category;
  expect(kept({ category: 'advertiser' })).toBe('advertiser');
  expect(kept({ facet: 'data', category: 'location', attributes: {} })).toBe('location');
  expect(kept({ facet: 'audience', category: 'anyone', attributes: {} })).toBe('anyone');
});

it('keeps what different ones do, and different acts, apart', () => {
  const data = (party: string, action: string): Draft =>
    ({ ...denial(), facet: 'data', category: 'location', attributes: { party, action } }) as Draft;
  const drafts = [data('first', 'collect'), data('third', 'collect'), data('first', 'use'), data('first', 'collect')];
  expect(refine(drafts, TEXT).map(({ attributes }) => attributes)).toEqual([
    { party: 'first', action: 'collect' },
    { party: 'third', action: 'collect' },
    { party: 'first', action: 'use' },
  ]);
});

it('stands in the order of the text, and of facets, categories and rules where that is the same', () => {
  const at = (start: number, end: number, over: object = {}): Draft => ({ ...denial(), span: { start, end }, ...over });
  const drafts = [
    at(20, 24),
    at(3, 5),
    at(10, 14, { category: 'b', rule: 'two' }),
    at(10, 14, { category: 'a', value: 'x', rule: 'two' }),
    at(10, 14, { category: 'a', rule: 'one' }),
    at(10, 14, { facet: 'data', category: 'z', attributes: {} }),
    at(10, 16),
  ];
  const findings = refine(drafts, TEXT);
  expect(findings.map(({ span, category, rule }) => `${span.start}-${span.end} ${category} ${rule}`)).toEqual([
    '3-5 anyone test',
    '10-16 anyone test',
    '10-14 z test',
    '10-14 a one',
    '10-14 a two',
    '10-14 b two',
    '20-24 anyone test',
  ]);
  expect(findings.map(({ id }) => id)).toEqual(['f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7']);
});

it('keeps data on the device apart from data', () => {
  const data = (attributes: { place?: 'device' }): Draft => ({
    ...denial(),
    facet: 'data',
    category: 'location',
    attributes,
  });
  expect(refine([data({}), data({ place: 'device' }), data({})], TEXT)).toHaveLength(2);
});
