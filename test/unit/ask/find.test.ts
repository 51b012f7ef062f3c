/** What somebody finds who types: the answers, and where the words stand, each with what it hangs on. */
import { describe, expect, it } from 'vitest';
import { find } from '../../../src/core/ask.ts';
import { documentOf } from '../../support/notice.ts';

const NOTICE = documentOf([
  '# Privacy notice of Fennel Radio',
  '# What is collected',
  'Fennel Radio collects your e-mail address and, by GPS, where you are.',
  '# Sharing',
  'We never pass on to advertisers:',
  '- your e-mail address',
  '- your café receipts',
  'Our newsletter comes in the morning. Each newsletter has a link to end it.',
]);

const mentioned = (typed: string): string[] => find(NOTICE, typed).mentions.map(({ quote }) => quote.text);
const found = (typed: string): string[] => {
  const { answers, mentions } = find(NOTICE, typed);
  return [...answers, ...mentions].map(({ quote }) => quote.text);
};

describe('find', () => {
  it('gives an item with the words that it hangs on and the headings above it', () => {
    const { answers, mentions } = find(NOTICE, 'receipts');
    expect([...answers, ...mentions]).toMatchObject([
      {
        quote: { text: 'your café receipts' },
        leadIn: { text: 'We never pass on to advertisers:' },
        section: ['Sharing'],
      },
    ]);
    expect(find(NOTICE, 'sharing').mentions).toMatchObject([{ quote: { text: 'Sharing' }, section: [] }]);
  });

  it('marks in an answer what was read in it', () => {
    const [answer] = find(NOTICE, 'do you collect my email?').answers;
    expect(answer?.marks.map(({ start, end }) => NOTICE.text.slice(start, end))).toContain('e-mail address');
  });

  it('finds words that no question asks for, marked where they stand', () => {
    const { answers, mentions, mentionCount } = find(NOTICE, 'newsl');
    expect(mentions.map(({ quote }) => quote.text)).toEqual(
      ['Our newsletter comes in the morning.', 'Each newsletter has a link to end it.'].filter(
        (words) => !answers.some(({ quote }) => quote.text === words),
      ),
    );
    expect(mentionCount).toBe(mentions.length);
    for (const { marks } of mentions) {
      expect(marks.map(({ start, end }) => NOTICE.text.slice(start, end))).toEqual(['newsl']);
    }
  });

  it.each([
    ['cafe', 'your café receipts'],
    ['CAFÉ RECEIPTS', 'your café receipts'],
    ['morning newsletter', 'Our newsletter comes in the morning.'],
    ['sharing', 'Sharing'],
  ])('without regard to case, accents and order: %s', (typed, wanted) => {
    expect(found(typed)).toContain(wanted);
  });

  it('takes hyphens for nothing', () => {
    expect(found('email addr')).toContain('your e-mail address');
    expect(found('e-mail addr')).toContain('your e-mail address');
  });

  it('lets no word begin in the middle of another, nor a short one go on', () => {
    expect(mentioned('letter')).toEqual([]);
    expect(mentioned('ou newsletter')).toEqual([]);
  });

  it('has each sentence once, answers first, and nothing where there is nothing', () => {
    const { answers, mentions } = find(NOTICE, 'gps');
    expect(answers.map(({ quote }) => quote.text)[0]).toContain('by GPS');
    expect(mentions).toEqual([]);
    expect(find(NOTICE, 'horoscope')).toEqual({ answers: [], mentions: [], mentionCount: 0 });
    expect(find(NOTICE, '???')).toEqual({ answers: [], mentions: [], mentionCount: 0 });
  });
});
