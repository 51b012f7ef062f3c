/** Denials that a notice does not make: the worst a summary can say. */
import { expect, it } from 'vitest';
import { sharingExtractor } from '../../../src/core/extract/sharing/index.ts';
import { draftsOf } from '../../support/drafts.ts';

const denied = (...lines: string[]): string[] =>
  draftsOf(sharingExtractor, lines)
    .filter(({ stance }) => stance === 'denied')
    .map(({ category }) => category);

it.each([
  [
    'what is denied is something else',
    'It does not personally identify you and is used by our partners to mend the app.',
  ],
  ['some, but not all', 'You can opt out of some, but not all, ads served by mobile ad networks.'],
  ['what readers ask for', 'You can also request that we do not sell your personal data to third parties.'],
  ['the name of a request', 'Write to us with the subject line "Do Not Sell Request" and your name.'],
  [
    'who stands in brackets',
    'We get it from licensors (who may be considered data brokers) and do not collect it from you.',
  ],
  ['what it does not mean', 'This does not mean that we do not share your data with other parties.'],
])('nobody is denied data by %s', (_, line) => {
  expect(denied(line)).toEqual([]);
});

it('denies what is denied', () => {
  expect(denied('We do not sell your personal data to third parties.')).toEqual(['third-party']);
});
