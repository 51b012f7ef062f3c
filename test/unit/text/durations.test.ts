import { expect, it } from 'vitest';
import { durations } from '../../../src/core/languages/en/grammar/durations.ts';
import { durationIn } from '../../../src/core/text/durations.ts';
import { tokenise } from '../../../src/core/tokens/tokens.ts';

it.each([
  ['30 days', 'P30D'],
  ['seven (7) years', 'P7Y'],
  ['twenty-four months', 'P24M'],
  ['ninety days', 'P90D'],
  ['two quarters', 'P6M'],
  ['48 hours', 'PT48H'],
  ['90 minutes', 'PT90M'],
  ['one decade', 'P10Y'],
  ['thirty-six (36) months', 'P36M'],
])('%s is %s', (words, duration) => {
  expect(durationIn(tokenise(words), durations)).toBe(duration);
});

it.each(['several years', 'a reasonable time', '', 'constructor days', '2,5 years'])('%s is none', (words) => {
  expect(durationIn(tokenise(words), durations)).toBeUndefined();
});
