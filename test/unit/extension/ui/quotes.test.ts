/** What of a quote is marked, and what of it two lines show; the overview in the reader's words. */
import { describe, expect, it, vi } from 'vitest';
import messages from '../../../../public/_locales/en/messages.json';
import { ANSWER_WORDS, ENGLISH_OVERVIEW, TOPIC_WORDS } from '../../../../src/core/formats/overview-words.ts';
import { phraseOf } from '../../../../src/extension/panel/summary/phrase-of.ts';
import { keyPart } from '../../../../src/extension/labels.ts';
import { markedParts } from '../../../../src/extension/ui/marked-parts.ts';
import { overviewWording, periodWords } from '../../../../src/extension/ui/overview-wording.ts';
import { finding } from '../../../support/finding.ts';

vi.mock('webextension-polyfill', async () => (await import('../../../support/browser-words.ts')).englishBrowser);

describe('markedParts', () => {
  const text = 'We collect your name and your e-mail address.';
  const quote = { start: 100, end: 100 + text.length, text };
  const span = (words: string) => {
    const start = quote.start + text.indexOf(words);
    return { start, end: start + words.length };
  };
  const marked = (...spans: { start: number; end: number }[]): string[] =>
    markedParts(quote, spans)
      .parts.filter(({ isMarked }) => isMarked)
      .map((part) => part.text);

  it('marks every phrase once, in order, and loses no word', () => {
    expect(marked(span('e-mail address'), span('name'), span('name'))).toEqual(['name', 'e-mail address']);
    expect(marked(span('your e-mail address'), span('e-mail'))).toEqual(['your e-mail address']);
    const { beginning, parts } = markedParts(quote, [span('name')]);
    expect(beginning + parts.map((part) => part.text).join('')).toBe(text);
  });

  it('marks nothing of what stands in the lead-in', () => {
    expect(marked({ start: 10, end: 14 })).toEqual([]);
  });

  it('leaves a long beginning away, and halves no word', () => {
    const long = `${'Many other words come first here. '.repeat(4)}We sell it.`;
    const at = long.indexOf('sell');
    const { beginning, parts } = markedParts({ start: 0, end: long.length, text: long }, [{ start: at, end: at + 4 }]);
    expect(beginning).toMatch(/ $/u);
    expect(at - beginning.length).toBeLessThanOrEqual(60);
    expect(beginning + parts.map((part) => part.text).join('')).toBe(long);
    // It may hold the "not".
    expect(markedParts({ start: 0, end: long.length, text: long }, [{ start: at, end: at + 4 }], true).beginning).toBe(
      '',
    );
    const unbroken = 'x'.repeat(100);
    expect(markedParts({ start: 0, end: 100, text: unbroken }, [{ start: 90, end: 95 }]).parts[0]?.isMarked).toBe(true);
  });
});

describe('phraseOf', () => {
  it('takes the span out of the quote, else out of the lead-in, else the quote', () => {
    const quote = { start: 50, end: 60, text: 'abcdefghij' };
    const leadIn = { start: 10, end: 15, text: 'lead:' };
    const at = (start: number, end: number): string =>
      phraseOf(finding({ facet: 'data', quote, leadIn, span: { start, end } }));
    expect(at(52, 54)).toBe('cd');
    expect(at(10, 14)).toBe('lead');
    expect(at(0, 4)).toBe('abcdefghij');
  });
});

describe('the overview’s words', () => {
  const known: Readonly<Record<string, { readonly message: string }>> = messages;

  it('are the same on the command line and in the panel', () => {
    const expected = [
      ...Object.entries(TOPIC_WORDS).map(([topic, words]) => [`overview_topic_${keyPart(topic)}`, words] as const),
      ...Object.entries(ANSWER_WORDS).map(([answer, words]) => [`overview_answer_${keyPart(answer)}`, words] as const),
      ...(['hedged', 'conditional', 'denied', 'device'] as const).map(
        (manner) => [`overview_manner_${manner}`, ENGLISH_OVERVIEW.manner(manner)] as const,
      ),
    ];
    expect(expected.filter(([key, words]) => known[key]?.message !== words)).toEqual([]);
    expect(overviewWording.part('denied', 'for money')).toBe(ENGLISH_OVERVIEW.part('denied', 'for money'));
    expect(overviewWording.nothingMissing).toBe(ENGLISH_OVERVIEW.nothingMissing);
  });

  it('say periods as people do', () => {
    expect(periodWords('P2Y6M')).toBe('2 years 6 months');
    expect(periodWords('PT24H')).toBe('24 hours');
    expect(periodWords('P1D')).toBe('1 day');
    expect(periodWords('for ever')).toBe('for ever');
  });
});
