/** However a page is broken, what is said of it stands in it, in order, and takes no longer than its length allows. */
import { assert, property, sample } from 'fast-check';
import { expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import type { Citation } from '../../../src/core/report.ts';
import { readHtml } from '../../../src/reader/html-parse5.ts';
import { mutatedPage } from '../../support/mutated-pages.ts';
import { expectSound } from './invariants.ts';

const SEED = 20_261_130;

it('a thousand broken pages are read in order and quoted as they are', { timeout: 240_000 }, () => {
  let quotes = 0;
  const check = property(mutatedPage(), (html) => {
    const document = readHtml(html);
    expectSound(document);
    const cited = (citation: Citation | undefined): string | undefined =>
      citation && document.text.slice(citation.start, citation.end);
    let last = 0;
    for (const { span, quote, leadIn, restriction } of analyse(document, { assumeNotice: true }).findings) {
      for (const each of [quote, leadIn, restriction]) expect(cited(each)).toBe(each?.text);
      expect(quote.text.trim()).not.toBe('');
      expect(document.text.slice(span.start, span.end).trim()).not.toBe('');
      expect(span.start).toBeGreaterThanOrEqual(last);
      last = span.start;
      quotes += 1;
    }
  });
  assert(check, { numRuns: 1_000, seed: SEED });
  // Pages of which nothing is left to say would prove nothing.
  expect(quotes).toBeGreaterThan(1_000);
});

it('four times a broken page takes not sixteen times as long', { timeout: 240_000 }, () => {
  const pages = sample(mutatedPage(), { numRuns: 40, seed: SEED });
  const time = (times: number): number => {
    const before = process.cpuUsage();
    for (const page of pages) readHtml(page.repeat(times));
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  time(4);
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 6 && least >= 8; run += 1) least = Math.min(least, time(64) / time(16));
  expect(least).toBeLessThan(8);
});
