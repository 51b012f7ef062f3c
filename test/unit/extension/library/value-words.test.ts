import { describe, expect, it, vi } from 'vitest';
import { durationWords, valueWords } from '../../../../src/extension/library/value-words.ts';

vi.mock('webextension-polyfill', () => ({ default: { i18n: { getUILanguage: () => 'en-GB' } } }));

describe('values of statements', () => {
  it.each([
    ['P2Y', '2 years'],
    ['P1M', '1 month'],
    ['P2Y6M', '2 years, 6 months'],
    ['P90D', '90 days'],
    ['PT24H', '24 hours'],
    ['P', 'P'],
    ['P1.5Y', 'P1.5Y'],
    ['until you leave', 'until you leave'],
  ])('%s is %s', (duration, words) => {
    expect(durationWords(duration)).toBe(words);
  });

  it('are written by what they are', () => {
    expect(valueWords({ facet: 'retention', value: 'P1Y' })).toBe('1 year');
    expect(valueWords({ facet: 'date', value: '2024-03-08' })).toBe('8 March 2024');
    expect(valueWords({ facet: 'contact', value: 'P1Y' })).toBe('P1Y');
    expect(valueWords({ facet: 'contact' })).toBeUndefined();
  });
});
