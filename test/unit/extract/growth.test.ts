/** Hostile text costs time in proportion to its length, and each finding quotes no more than a reader can take in. */
import { describe, expect, it } from 'vitest';
import { EXTRACTORS } from '../../../src/core/extract/index.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import { Notice } from '../../../src/core/text/notice.ts';
import { readSource } from '../../../src/reader/read-source.ts';
import { growthOf } from '../../support/processor-time.ts';

const extract = (content: string, contentType: 'text/plain' | 'text/html' = 'text/plain') => {
  const notice = new Notice(readSource({ contentType, content }), english);
  return EXTRACTORS.flatMap((extractor) => extractor.extract(notice));
};

describe('four times the text takes nowhere near sixteen times as long', { timeout: 120_000 }, () => {
  it.each([
    ['subjects that may be names', 'They share it. ', 2_000],
    ['dates on one line', '1 January 2020 ', 8_000],
    ['announced dates', 'Last updated: 2020-01-01. ', 4_000],
    ['abbreviations', 'e.g. ', 20_000],
  ])('%s', (_, part, count) => {
    expect(growthOf((size) => extract(part.repeat(size)), count, 9)).toBeLessThan(9);
  });
});

describe('quotes are bounded', () => {
  it.each([
    ['a sentence without an end', 'text/plain', 'Contact a@lampsmart.example, '.repeat(2_000)],
    [
      'a row without an end',
      'text/html',
      `<table><tr><th>a<th>b<tr>${'<td>We collect your name.<td>Weekly'.repeat(2_000)}</table>`,
    ],
  ] as const)('%s', (_, contentType, content) => {
    const drafts = extract(content, contentType);
    expect(drafts.length).toBeGreaterThan(0);
    expect(Math.max(...drafts.map(({ quote }) => quote.text.length))).toBeLessThanOrEqual(8_000);
  });
});
