import { describe, expect, it } from 'vitest';
import { readability } from '../../../src/core/compare/readability.ts';
import { processorTime } from '../../support/processor-time.ts';

describe('readability', () => {
  it('is the formula, by hand', () => {
    // 6 words in 1 sentence, 6 syllables: 206.835 − 1.015 × 6 − 84.6 × 1.
    expect(readability('The cat sat on the mat.')).toEqual({
      readingEase: 116.1,
      sentences: 1,
      words: 6,
      syllables: 6,
    });
    // 2 sentences, 7 words; syllables: we, keep, your, per-son-al, in-for-ma-tion, it, pri-va-cy.
    const { readingEase, ...counts } = readability('We keep your personal information. It: privacy.')!;
    expect(counts).toEqual({ sentences: 2, words: 7, syllables: 14 });
    expect(readingEase).toBe(34.1);
  });

  it('counts running text alone', () => {
    const prose = 'We keep your name.\nWe use it to ship orders.';
    expect(readability(`Privacy notice\n${prose}\n- Name\n- Phone`)).toEqual(readability(prose));
  });

  it('finds long words and long sentences hard', () => {
    const easy = readability('We keep your name. We do not sell it.')!;
    const hard = readability(
      'Notwithstanding the aforementioned, organizational communications infrastructure necessitates comprehensive aggregation.',
    )!;
    expect(hard.readingEase).toBeLessThan(easy.readingEase);
  });

  it.each(['', '\n\n', 'Privacy notice', '...', '日本'])('says nothing of %j', (text) => {
    expect(readability(text)).toBeUndefined();
  });

  it('takes hostile words', () => {
    const spent = processorTime(() => {
      expect(readability(`${'a'.repeat(1_000_000)}.`)).toBeDefined();
      expect(readability(`${'ya'.repeat(500_000)} ${"b'".repeat(500_000)}c constructor __proto__.`)).toBeDefined();
      expect(readability('\n'.repeat(1_000_000))).toBeUndefined();
    });
    expect(spent).toBeLessThan(5_000);
  });
});
