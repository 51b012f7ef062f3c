/** The grounds of Art. 6(1), and what only sounds like one. */
import { expect, it } from 'vitest';
import { legalBasisExtractor } from '../../../src/core/extract/legal-basis.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import { Notice } from '../../../src/core/text/notice.ts';
import { documentOf } from '../../support/notice.ts';

function read(...lines: string[]): string[] {
  const document = documentOf(lines);
  return legalBasisExtractor
    .extract(new Notice(document, english))
    .map(({ category, span }) => `${category}: ${document.text.slice(span.start, span.end)}`);
}

it('finds each ground that a sentence names', () => {
  expect(
    read(
      'We process data on the basis of your consent, for the performance of a contract, or in our legitimate interests.',
    ),
  ).toEqual([
    'consent: your consent',
    'contract: performance of a contract',
    'legitimate-interest: legitimate interests',
  ]);
});

it('takes consent by use, but not acceptance of the policy', () => {
  expect(read('You hereby consent to our collection and use of your reading data.')).toEqual([
    'consent: You hereby consent to',
  ]);
  expect(read('By using the app you agree to this policy.')).toEqual([]);
});

it('reads list items with their lead-in', () => {
  expect(read('We may disclose data if that is necessary to:', '- Comply with a legal obligation')).toEqual([
    'legal-obligation: legal obligation',
  ]);
});

it.each([
  'We never share data without your consent.',
  'We retain data to comply with our legal obligations.',
  'We may disclose data if required by law.',
  'You may withdraw your consent at any time.',
  'Our service providers work under a contract.',
  'You may object to processing in our legitimate interests.',
])('is not in: %s', (text) => {
  expect(read(text)).toEqual([]);
});

it('is not read from what cannot be done without data, nor from the limits of a right', () => {
  expect(read('If you fail to give it, we may not be able to perform our contract with you.')).toEqual([]);
  expect(read('You may have it erased unless we need it to comply with a legal obligation.')).toEqual([]);
});

it('is not denied by another item of the same list', () => {
  expect(
    read('We use it (i) where our interests are not overridden by yours, or (ii) on the basis of your consent.'),
  ).toEqual(['consent: your consent']);
});
