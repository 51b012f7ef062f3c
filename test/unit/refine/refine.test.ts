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

it('keeps data on the device apart from data', () => {
  const data = (attributes: { place?: 'device' }): Draft => ({
    ...denial(),
    facet: 'data',
    category: 'location',
    attributes,
  });
  expect(refine([data({}), data({ place: 'device' }), data({})], TEXT)).toHaveLength(2);
});
