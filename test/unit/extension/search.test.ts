/** The search of the panel: what it lists, when it looks, and what it does not show. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { find, type Found } from '../../../src/core/ask.ts';
import { searchIn } from '../../../src/extension/panel/search.ts';
import { foundWords, type FoundWords } from '../../../src/extension/panel/summary/found-words.ts';
import { analyse } from '../../../src/core/analyse.ts';
import { overview } from '../../../src/core/overview/overview.ts';
import { documentOf } from '../../support/notice.ts';

vi.mock('webextension-polyfill', async () => (await import('../../support/browser-words.ts')).englishBrowser);

const DOCUMENT = documentOf([
  '# Privacy notice of Fennel Radio',
  'We collect your e-mail address and your exact position. We share your photos with Marrow Print.',
  'We keep your photos for 30 days.',
]);
const REPORT = analyse(DOCUMENT, { assumeNotice: true });
const OVERVIEW = overview(REPORT);
const quotes = (sentences: FoundWords['places']): string[] => sentences.map(([{ quote }]) => quote.text);

describe('foundWords', () => {
  const looked = (typed: string): FoundWords => foundWords(typed, find(DOCUMENT, typed), REPORT.findings, OVERVIEW);

  it('has the answers first and each sentence once', () => {
    const { answers, places, placeCount } = looked('photos');
    const all = [...quotes(answers), ...quotes(places)];
    expect(all.toSorted()).toEqual(['We keep your photos for 30 days.', 'We share your photos with Marrow Print.']);
    expect(placeCount).toBe(places.length);
  });

  it('says what the summary says to the same question, and nothing to a narrower one', () => {
    expect(looked('How long do you keep my data?').line).toMatchObject({ topic: 'retention', answer: 'yes' });
    expect(looked('do you sell my data').line).toMatchObject({ topic: 'sale', answer: 'not-found' });
    expect(looked('How long do you keep my e-mail address?').line).toBeUndefined();
    expect(looked('photos').line).toBeUndefined();
  });

  it('finds statements by the words that the panel has for them', () => {
    const nothing: Found = { answers: [], mentions: [], mentionCount: 0 };
    expect(quotes(foundWords('precise loc', nothing, REPORT.findings, OVERVIEW).places)).toEqual([
      'We collect your e-mail address and your exact position.',
    ]);
    expect(quotes(foundWords('retention', nothing, REPORT.findings, OVERVIEW).places)).toEqual([
      'We keep your photos for 30 days.',
    ]);
    expect(foundWords('?', nothing, REPORT.findings, OVERVIEW).placeCount).toBe(0);
  });
});

describe('searchIn', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A search whose answers come when the test says so. */
  function waiting() {
    const asked: {
      readonly typed: string;
      readonly answer: () => void;
      readonly fail: () => void;
    }[] = [];
    const search = searchIn({
      report: REPORT,
      overview: OVERVIEW,
      find: (typed) =>
        new Promise((resolve, reject) => {
          asked.push({
            typed,
            answer: () => resolve(find(DOCUMENT, typed)),
            fail: () => reject(new Error('no')),
          });
        }),
    });
    return { search, asked };
  }

  const found = (state: unknown): string[] => {
    const { answers, places } = state as FoundWords;
    return [...quotes(answers), ...quotes(places)];
  };

  it('waits for a pause in typing, and for a second letter', async () => {
    const { search, asked } = waiting();
    search.type('p');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(search.state.value).toBe('idle');
    for (const words of ['ph', 'pho', 'phot', 'photo']) {
      search.type(words);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(asked).toHaveLength(0);
    expect(search.state.value).toBe('looking');
    await vi.advanceTimersByTimeAsync(200);
    expect(asked.map(({ typed }) => typed)).toEqual(['photo']);
    asked[0]?.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(found(search.state.value)).toContain('We keep your photos for 30 days.');
  });

  it('shows no answer to what is no longer asked, and asks one thing at a time', async () => {
    const { search, asked } = waiting();
    search.type('photos');
    await vi.advanceTimersByTimeAsync(300);
    search.type('e-mail');
    await vi.advanceTimersByTimeAsync(300);
    expect(asked.map(({ typed }) => typed)).toEqual(['photos']);
    asked[0]?.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(search.state.value).toBe('looking');
    expect(asked.map(({ typed }) => typed)).toEqual(['photos', 'e-mail']);
    asked[1]?.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(found(search.state.value)).toEqual(['We collect your e-mail address and your exact position.']);
  });

  it('is there again for the reader who comes back, and apart for each reading', () => {
    const readings = [1, 2].map(() => ({
      report: REPORT,
      overview: OVERVIEW,
      find: () => new Promise<Found>(() => undefined),
    }));
    searchIn(readings[0]!).type('photos');
    expect(readings.map((reading) => searchIn(reading).typed.value)).toEqual(['photos', '']);
  });

  it('stays empty where the field was emptied meanwhile', async () => {
    const { search, asked } = waiting();
    search.type('photos');
    await vi.advanceTimersByTimeAsync(300);
    search.type('');
    asked[0]?.answer();
    await vi.advanceTimersByTimeAsync(300);
    expect(search.state.value).toBe('idle');
  });

  it('says that it failed, and looks again for the next words', async () => {
    const { search, asked } = waiting();
    search.type('photos');
    await vi.advanceTimersByTimeAsync(300);
    asked[0]?.fail();
    await vi.advanceTimersByTimeAsync(0);
    expect(search.state.value).toBe('failed');
    search.type('e-mail');
    await vi.advanceTimersByTimeAsync(300);
    asked[1]?.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(found(search.state.value)).toHaveLength(1);
  });
});
