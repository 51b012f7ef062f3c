import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../support/notice.ts';

/** Each verb of data handling: its lemma, who does it, and whether it is said, denied or conditional. */
const said = (text: string): string[] =>
  sentenceOf(text).predicates.map(({ lemma, subject, negated, conditional, status }) =>
    [
      lemma,
      subject,
      status === 'asserted' ? (conditional ? 'conditional' : negated ? 'denied' : 'stated') : status,
    ].join(' '),
  );

describe('who does what with data', () => {
  it.each([
    [
      'We collect, use and may share your name with our partners.',
      ['collect publisher stated', 'use publisher stated', 'share publisher stated'],
    ],
    ['Your information may be shared with third parties.', ['share publisher stated']],
    ['It cannot reasonably be used by us.', ['use publisher denied']],
    ['We disclose your data without your consent where a court orders it.', ['disclose publisher stated']],
    ['We do not disclose your data without your consent.', ['disclose publisher conditional']],
    ['Third parties may collect information about you when you visit us.', ['collect third-party stated']],
    ['We allow advertising partners to collect your address.', ['collect third-party stated']],
    ['We and our partners gather usage data.', ['gather both stated']],
    ['Personal data is processed by our payment provider.', ['process third-party stated']],
    ['You may provide us with your phone number.', ['provide reader stated']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('scopes a negation to its verb', () => {
    expect(said('We do not sell your data but may share it with partners.')).toEqual([
      'sell publisher denied',
      'share publisher stated',
    ]);
    expect(said('We will never rent or sell your address.')).toEqual([
      'rent publisher denied',
      'sell publisher denied',
    ]);
    expect(said('No personal data is shared with advertisers.')).toEqual(['share publisher denied']);
    expect(said('Neither we nor our partners sell your data.')).toEqual(['sell both denied']);
  });

  it('takes no denial from words that only look like one', () => {
    expect(said('We share your technology usage data, including but not limited to clicks, with partners.')).toEqual([
      'share publisher stated',
    ]);
    expect(said('We not only collect but also share your data.')).toEqual([
      'collect publisher stated',
      'share publisher stated',
    ]);
  });

  it('makes a denial with a way out conditional', () => {
    expect(said('We will not share your data without your consent.')).toEqual(['share publisher conditional']);
    expect(said('We do not disclose your data unless you agree.')).toEqual(['disclose publisher conditional']);
  });

  it('knows what is only spoken of', () => {
    expect(said('This policy explains how we collect data.')).toEqual(['collect publisher topic']);
    expect(said('We collect data.')).toEqual(['collect publisher stated']);
  });

  it('hears hedging, also set off by commas', () => {
    const hedged = (text: string) => sentenceOf(text).predicates.map((predicate) => predicate.hedged);
    expect(hedged('We may, from time to time, disclose your data.')).toEqual([true]);
    expect(hedged('We disclose your data.')).toEqual([false]);
  });

  it('tells nouns from verbs', () => {
    expect(said('We keep a record of your purchase history and access logs.')).toEqual(['keep publisher stated']);
    expect(said('We record calls.')).toEqual(['record publisher stated']);
    expect(said('Your use of our site is subject to our terms.')).toEqual([]);
  });

  it('does not call serving the reader sharing', () => {
    expect(sentenceOf('We send you newsletters.').predicates.map(({ kind }) => kind)).toEqual(['manage']);
  });
});

describe('what turns a clause round', () => {
  it.each([
    ['We gather no names.', 'denied'],
    ['Nothing is gathered.', 'denied'],
    ['Nobody gathers your name.', 'denied'],
    ['We gather neither names nor numbers.', 'denied'],
    ['None of your names is gathered.', 'denied'],
    ['At no time do we gather names.', 'denied'],
    ['We do not, and never will, gather names.', 'denied'],
    ['We never, whatever the season, gather names.', 'denied'],
    ['We refrain from gathering names.', 'denied'],
    ['We refuse to gather names.', 'denied'],
    ['We are unable to gather names.', 'denied'],
    ['We are not able to gather names.', 'denied'],
    ['We have no way to gather names.', 'denied'],
    ['We have no intention of gathering names.', 'denied'],
    ['The kettle works without gathering names.', 'denied'],
    ['Nothing in the kettle lets us gather names.', 'denied'],
    ['Instead of gathering names, the kettle counts cups.', 'denied'],
    ['It is a myth that we gather names.', 'denied'],
    ['We no longer gather names.', 'denied'],
    ['We gather names.', 'stated'],
    ['We cannot serve you without gathering names.', 'stated'],
    ['No matter what you brew, we gather names.', 'stated'],
    ['At no cost to you, we gather names.', 'stated'],
    ['We do not refuse to gather names.', 'stated'],
    ['Although we do not brew, we gather names.', 'stated'],
    ['If we gathered names, we would say so.', 'supposed'],
    ['Some people claim that we gather names.', 'asked'],
    ['People ask whether we gather names.', 'asked'],
    ['We plan to gather names.', 'open'],
    ['You have the right to gather names.', 'open'],
    ['In the past we gathered names.', 'past'],
    ['Do you gather names?', 'asked'],
  ])('%s', (text, status) => {
    expect(
      said(text)
        .filter((line) => line.startsWith('gather'))
        .map((line) => line.split(' ')[2]),
    ).toEqual([status]);
  });

  it('reads a pro-form as the verb it stands for', () => {
    expect(said('If we sold your name, which we do not, you could object.')[0]).toBe('sell publisher denied');
    expect(said('People ask why we gather names; we do so to greet you.')[0]).toBe('gather publisher stated');
  });
});

describe('a condition behind a joint', () => {
  const restricted = (text: string): boolean[] =>
    sentenceOf(text)
      .reading.frames.filter(({ act }) => act !== undefined)
      .map(({ restriction }) => restriction !== undefined);

  it('is of what follows', () => {
    expect(restricted('We do not sell your name, and if you object, we do not use it.')).toEqual([false, true]);
    expect(restricted('If you object, we do not use your name.')).toEqual([true]);
  });
});

it('takes the word that answers a question for no denial of the noun behind it', () => {
  const [frame] = sentenceOf('No, and we never could.').reading.frames;
  expect(frame).toMatchObject({ polarity: 'denied' });
});
