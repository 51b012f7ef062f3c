import { expect, it } from 'vitest';
import type { Draft } from '../../../src/core/extract/draft.ts';
import { linkStatements } from '../../../src/core/refine/link-statements.ts';

const SENTENCE = { start: 100, end: 200, text: 'x' };
const LEAD_IN = { start: 10, end: 60, text: 'y' };

function draft(
  facet: 'data' | 'purpose' | 'sharing',
  category: string,
  start: number,
  rest: Partial<Draft> = {},
): Draft {
  return {
    facet,
    category,
    stance: 'stated',
    hedged: false,
    certainty: 'explicit',
    span: { start, end: start + 4 },
    quote: SENTENCE,
    section: [],
    rule: 'test',
    attributes: {},
    ...rest,
  } as Draft;
}
const linked = (...drafts: Draft[]) => linkStatements(drafts).find(({ facet }) => facet === 'sharing')?.attributes;

it('names the data and purposes of the same statement, each once, in text order', () => {
  expect(
    linked(
      draft('purpose', 'marketing', 160),
      draft('data', 'location', 130),
      draft('sharing', 'advertiser', 150),
      draft('data', 'contact.email', 110),
      draft('data', 'location', 140),
    ),
  ).toEqual({ data: ['contact.email', 'location'], purposes: ['marketing'] });
});

it('takes those of the lead-in too', () => {
  expect(
    linked(draft('data', 'location', 20, { quote: LEAD_IN }), draft('sharing', 'advertiser', 150, { leadIn: LEAD_IN })),
  ).toEqual({ data: ['location'] });
});

it('leaves out what only the publisher gets, and other statements', () => {
  const elsewhere = { start: 300, end: 400, text: 'z' };
  expect(
    linked(
      draft('data', 'location', 110, { attributes: { party: 'first', action: 'collect' } }),
      draft('data', 'health', 310, { quote: elsewhere }),
      draft('sharing', 'advertiser', 150),
    ),
  ).toEqual({});
});

it('names for the whole no data of which only a part is meant, nor what stays on the device', () => {
  const part = { start: 170, end: 175 };
  const email = draft('data', 'contact.email', 110, { stance: 'denied', restriction: part });
  const whole = draft('sharing', 'advertiser', 150, { stance: 'denied' });
  expect(linked(email, whole)).toEqual({});
  expect(linked(email, { ...whole, restriction: part })).toEqual({ data: ['contact.email'] });
  expect(linked({ ...email, restriction: undefined } as unknown as Draft, whole)).toEqual({ data: ['contact.email'] });
  expect(linked(draft('data', 'location', 110, { attributes: { place: 'device' } }), whole)).toEqual({});
});

it('joins no denial to what is said: "We share your e-mail address, but not your location"', () => {
  const shared = { attributes: { party: 'third', action: 'share' } } as const;
  const email = draft('data', 'contact.email', 110, shared);
  const location = draft('data', 'location', 130, { ...shared, stance: 'denied' });
  expect(linked(email, location, draft('sharing', 'advertiser', 150))).toEqual({ data: ['contact.email'] });
  expect(linked(email, location, draft('sharing', 'advertiser', 150, { stance: 'denied' }))).toEqual({
    data: ['location'],
  });
});
