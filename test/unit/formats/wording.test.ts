import { describe, expect, it } from 'vitest';
import { durationWords } from '../../../src/core/formats/wording.ts';

describe('durationWords', () => {
  it.each([
    ['P1Y', '1 year'],
    ['P2Y6M', '2 years 6 months'],
    ['P30D', '30 days'],
    ['P2W', '2 weeks'],
    ['PT24H', '24 hours'],
    ['P1DT1M', '1 day 1 minute'],
  ])('%s is %s', (duration, words) => {
    expect(durationWords(duration)).toBe(words);
  });

  it.each(['', 'P', 'PT', '2 years', 'constructor', 'P1X'])('%j stays as it is', (text) => {
    expect(durationWords(text)).toBe(text);
  });
});
