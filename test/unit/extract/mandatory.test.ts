/** What must be given, and what follows if it is not. */
import { describe, expect, it } from 'vitest';
import { mandatoryExtractor } from '../../../src/core/extract/mandatory.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import { Notice } from '../../../src/core/text/notice.ts';
import { draftsOf } from '../../support/drafts.ts';
import { documentOf } from '../../support/notice.ts';

function read(text: string): string[] {
  const document = documentOf([text]);
  return mandatoryExtractor
    .extract(new Notice(document, english))
    .map(({ category, stance, span }) => `${stance} ${category}: ${document.text.slice(span.start, span.end)}`);
}

it('states the consequence, though its words negate', () => {
  expect(read('If you do not provide your address, we may not be able to provide our lamps.')).toEqual([
    'stated consequence: may not be able to provide',
  ]);
  expect(read('Without this information, we cannot process your order.')).toEqual([
    'stated consequence: cannot process',
  ]);
});

it('states the duty, and denies it', () => {
  expect(read('You must provide us with your e-mail address.')).toEqual(['stated required: You must provide']);
  expect(
    read('You are not required to provide personal information.').every((found) => found.startsWith('denied')),
  ).toBe(true);
});

it.each([
  'We may ask you to provide your name.',
  'If you disable cookies, you may not be able to use some features.',
  'If you do not agree with this notice, you may not use the site.',
  'You must provide proof of your identity to exercise your rights.',
])('is not in: %s', (text) => {
  expect(read(text)).toEqual([]);
});

it('states the consequence of a choice not to give data', () => {
  expect(read('You may refuse to give your name, except that it may prevent you from using some features.')).toEqual([
    'stated consequence: prevent you from using',
  ]);
  expect(read('Providing your e-mail address is optional.')).toHaveLength(1);
});

describe('what need not be given', () => {
  it.each([
    'You need not give us your phone number.',
    'Telling us your age is voluntary.',
    'It is up to you whether you give us your phone number.',
    'You are under no obligation, legal or other, to provide your data.',
    'The provision of your data is neither required by law nor by contract.',
  ])('is denied: %s', (line) => {
    expect(draftsOf(mandatoryExtractor, [line])).toEqual([
      expect.objectContaining({ category: 'required', stance: 'denied' }),
    ]);
  });

  it.each(['Your address is required to register.', 'Giving us a phone number is mandatory.'])(
    'is told from what must: %s',
    (line) => {
      expect(draftsOf(mandatoryExtractor, [line])).toEqual([
        expect.objectContaining({ category: 'required', stance: 'stated' }),
      ]);
    },
  );
});
