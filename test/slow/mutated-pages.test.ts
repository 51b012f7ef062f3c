/** However a page is broken, what is said of it stands in it, in order, and takes no longer than its length allows. */
import { assert, property, sample } from 'fast-check';
import { expect, it } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { createFormatter } from '../../src/cli/formatter.ts';
import { FORMATS } from '../../src/cli/options.ts';
import type { Citation } from '../../src/core/report.ts';
import { readHtml } from '../../src/reader/html-parse5.ts';
import { mutatedPage } from '../support/mutated-pages.ts';
import { expectSound } from '../support/sound-document.ts';

const SEED = 20_261_130;
const RUNS = 5_000;

it(`${RUNS} broken pages are read in order, quoted as they are, and written in every format`, () => {
  let quotes = 0;
  const check = property(mutatedPage(), (html) => {
    const document = readHtml(html);
    expectSound(document);
    const cited = (citation: Citation | undefined): string | undefined =>
      citation && document.text.slice(citation.start, citation.end);
    let last = 0;
    const report = analyse(document, { assumeNotice: true });
    for (const format of FORMATS)
      expect(createFormatter(format, 80).next({ kind: 'report', report })).toBeTypeOf('string');
    for (const { span, quote, leadIn, restriction } of report.findings) {
      for (const each of [quote, leadIn, restriction]) expect(cited(each)).toBe(each?.text);
      expect(quote.text.trim()).not.toBe('');
      expect(document.text.slice(span.start, span.end).trim()).not.toBe('');
      expect(span.start).toBeGreaterThanOrEqual(last);
      last = span.start;
      quotes += 1;
    }
  });
  assert(check, { numRuns: RUNS, seed: SEED });
  console.log(`${RUNS} broken pages, seed ${SEED}: ${quotes} statements, each quoted as it stands`);
  // Pages of which nothing is left to say would prove nothing.
  expect(quotes).toBeGreaterThan(RUNS);
});

it('four times a broken page takes not sixteen times as long', () => {
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
