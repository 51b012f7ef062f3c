/** Data that goes abroad: where to, and under what protection. */
import { expect, it } from 'vitest';
import { transferExtractor } from '../../../src/core/extract/transfer.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import { Notice } from '../../../src/core/text/notice.ts';
import { documentOf } from '../../support/notice.ts';

function read(...lines: string[]) {
  const document = documentOf(lines);
  return transferExtractor.extract(new Notice(document, english)).map(({ category, stance, span, value }) => ({
    category,
    stance,
    value,
    phrase: document.text.slice(span.start, span.end),
  }));
}

it('gives a named country its code', () => {
  expect(read('Your data is stored on servers in the United States.')).toEqual([
    { category: 'country', stance: 'stated', value: 'US', phrase: 'United States' },
  ]);
  expect(read('Your data is transferred to the EU.')).toEqual([
    { category: 'country', stance: 'stated', value: undefined, phrase: 'EU' },
  ]);
});

it('does not take a pronoun for a country, nor a place of residence for a transfer', () => {
  expect(
    read('We protect the data that you transmit to us.', 'If you live in Germany, you may complain to an authority.'),
  ).toEqual([]);
});

it('finds other countries and what protects data there', () => {
  expect(
    read('Your data may be transferred to other countries under the Standard Contractual Clauses.').map(
      ({ category }) => category,
    ),
  ).toEqual(['third-country', 'standard-clauses']);
  expect(read('We ensure that all such transfers are protected by appropriate safeguards.')).toMatchObject([
    { category: 'safeguard', phrase: 'appropriate safeguards' },
  ]);
});

it('is denied where the notice denies it', () => {
  expect(read('We do not transfer your data outside the European Union.')).toMatchObject([
    { category: 'third-country', stance: 'denied' },
  ]);
});

it('is denied where data stay in a country, or never leave it', () => {
  expect(read('Your data stays in Portugal.')).toMatchObject([{ category: 'third-country', stance: 'denied' }]);
  expect(read('No data stays in Portugal.')).toEqual([]);
  expect(read('All of your data never leave Portugal.')).toMatchObject([{ stance: 'denied' }]);
  expect(read('Cross-border transfers: none.')).toMatchObject([{ stance: 'denied' }]);
});

it('is not what the reader may ask about, nor what is only supposed', () => {
  expect(read('Members must be told whether we send their data to another country.')).toEqual([]);
  expect(read('If this server is in Portugal, its law applies to the server.')).toEqual([]);
});

it('is not denied by what is said of the country, or by what the reader may not want', () => {
  expect(read('Your data may be transferred to countries that do not protect it as well.')).toMatchObject([
    { category: 'third-country', stance: 'stated' },
  ]);
  expect(read('If you do not want your data transferred to Singapore, do not use the app.')).toEqual([]);
});

it('ends after the last full stop of an abbreviated country', () => {
  expect(read('Your data is stored in the U.S. and in Canada.')).toMatchObject([{ value: 'US', phrase: 'U.S.' }]);
});

it('names a country no more surely than the others that it stands for', () => {
  const hedged = (line: string): boolean[] =>
    transferExtractor
      .extract(new Notice(documentOf([line]), english))
      .filter(({ category }) => category === 'country')
      .map((draft) => draft.hedged);
  expect(hedged('Your data may be processed in other countries, including the United States.')).toEqual([true]);
  expect(hedged('We process your data in the United States and in other countries.')).toEqual([false]);
});

it('is nowhere else where data are kept in one place alone, and not where the publisher sits', () => {
  expect(read('We only store your data in Portugal.')).toContainEqual(
    expect.objectContaining({ category: 'third-country', stance: 'denied' }),
  );
  expect(read('We are based in Portugal, and we store what you tell us.')).toEqual([]);
});

it('is told by the country behind the town', () => {
  expect(read('Your name is transferred to our branch in Osaka, Japan.')).toMatchObject([
    { category: 'country', value: 'JP' },
  ]);
});
