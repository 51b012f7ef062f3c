import { describe, expect, it } from 'vitest';
import {
  countWordsOf,
  matchesWords,
  parseQuery,
  partsOf,
  searchWords,
} from '../../../../src/extension/storage/search-words.ts';
import { vendorOf } from '../../../../src/extension/storage/vendor-of.ts';
import { FIRST_TEXT, readNotice } from './example-notices.ts';

describe('search', () => {
  const words = searchWords(readNotice('https://a.example/', `${FIRST_TEXT} Café constructor __proto__ 東京.`));

  it.each([
    'larkmoor',
    'LARK',
    'e-mail address',
    'sell two',
    'cafe',
    'CAFÉ',
    'constructor',
    'proto',
    '東京',
    '',
    ' - ',
  ])('finds %j', (query) => expect(matchesWords(parseQuery(query), words)).toBe(true));

  it.each(['moor', 'advertisers', 'sell advertisers', 'toString'])('does not find %j', (query) => {
    expect(matchesWords(parseQuery(query), words)).toBe(false);
  });

  it('looks into the quotes where there is no text', () => {
    const { text: _text, ...read } = readNotice('https://a.example/', FIRST_TEXT);
    expect(matchesWords(parseQuery('personal data'), searchWords(read))).toBe(true);
  });

  it('takes a megabyte of spaces, and of one word', () => {
    const read = readNotice('https://a.example/', FIRST_TEXT);
    expect(searchWords({ ...read, text: ' '.repeat(1_000_000) })).toBe(' ');
    expect(searchWords({ ...read, text: 'a'.repeat(1_000_000) })).toHaveLength(41);
  });

  it('tells how many of its words a passage has', () => {
    expect(countWordsOf(parseQuery('sold sell data'), 'We never sell data.')).toBe(2);
    expect(countWordsOf(parseQuery('ell'), 'We never sell data.')).toBe(0);
  });

  it.each(['We never sell Data.', 'DÁTA: sell', '<b>data</b>', '', 'nothing of it', '🌍data🌍 sell'])(
    'sets its words apart in a passage, of which nothing is lost: %j',
    (passage) => {
      const parts = partsOf(parseQuery('sell dat'), passage);
      expect(parts.map(({ text }) => text).join('')).toBe(passage);
      const found = parts.filter(({ isFound }) => isFound).map(({ text }) => text);
      expect(found).toHaveLength(countWordsOf(parseQuery('sell dat'), passage));
      expect(found.every((text) => /^(?:sell|d.ta)$/iu.test(text))).toBe(true);
    },
  );
});

describe('vendors', () => {
  const { report } = readNotice('https://a.example/', 'We collect your name.');

  it.each([
    ['https://www.shop.example.co.uk/privacy', 'example.co.uk'],
    ['https://lamps.github.io/privacy', 'lamps.github.io'],
    ['http://127.0.0.1:8080/privacy', undefined],
    ['not an address', undefined],
    [undefined, undefined],
  ])('%s is of %s', (url, domain) => {
    expect(vendorOf(url, report).domain).toBe(domain);
  });

  it('are named by controller, else domain, else title', () => {
    expect(vendorOf('https://www.example.com/', readNotice(undefined, FIRST_TEXT).report).name).toBe(
      'Larkmoor Lamps Ltd',
    );
    expect(vendorOf('https://www.example.com/', report).name).toBe('example.com');
    expect(vendorOf(undefined, { ...report, source: { ...report.source, title: 'Lamps' } }).name).toBe('Lamps');
  });
});
