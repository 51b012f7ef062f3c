import { expect, it } from 'vitest';
import { durationDays } from '../../../src/core/compare/duration-days.ts';

it.each([
  ['P1Y', 365],
  ['P2Y6M', 910],
  ['P2W', 14],
  ['P90D', 90],
  ['PT36H', 1.5],
  ['P1DT12H', 1.5],
  ['PT30M', 1 / 48],
])('%s is %d days', (duration, days) => {
  expect(durationDays(duration)).toBeCloseTo(days, 10);
});

it.each(['', 'P', 'PT', 'P1', '1Y', 'P1YT', 'soon', `P${'9'.repeat(400)}Y`])('%j is none', (duration) => {
  expect(durationDays(duration)).toBeUndefined();
});
