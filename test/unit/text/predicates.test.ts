import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/lexicon/en/index.ts';
import { compilePack } from '../../../src/core/text/compiled-pack.ts';
import { findPredicates } from '../../../src/core/text/predicates.ts';
import { SentenceTags } from '../../../src/core/text/tagger.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';

function read(text: string) {
  return findPredicates(tokenise(text), compilePack(english), [['brightfern']], new SentenceTags(text, 0));
}
const summary = (text: string) =>
  read(text).map(({ lemma, subject, negated, conditional }) =>
    [lemma, subject, negated ? (conditional ? 'conditional' : 'denied') : 'stated'].join(' '),
  );

describe('who does what with data', () => {
  it.each([
    [
      'We collect, use and may share your name with our partners.',
      ['collect publisher stated', 'use publisher stated', 'share publisher stated'],
    ],
    ['Your information may be shared with third parties.', ['share publisher stated']],
    ['We do not use cookies to collect your name.', ['use publisher denied', 'collect publisher denied']],
    ['It cannot reasonably be used by us.', ['use publisher denied']],
    ['We disclose your data without your consent where a court orders it.', ['disclose publisher stated']],
    ['We do not disclose your data without your consent.', ['disclose publisher conditional']],
    ['Information collected by third parties is not covered.', ['collect third-party stated']],
    ['Third parties may collect information about you when you visit us.', ['collect third-party stated']],
    ['We allow advertising partners to collect your address.', ['collect third-party stated']],
    ['We and our partners gather usage data.', ['gather both stated']],
    ['Brightfern stores your name.', ['store publisher stated']],
    ['Personal data is processed by our payment provider.', ['process third-party stated']],
    ['You may provide us with your phone number.', ['provide reader stated']],
    [
      'If you contact us by post, we may keep a copy of your letter.',
      ['contact reader stated', 'keep publisher stated'],
    ],
  ])('%s', (text, expected) => {
    expect(summary(text)).toEqual(expected);
  });

  it('scopes a negation to its verb', () => {
    expect(summary('We do not sell your data but may share it with partners.')).toEqual([
      'sell publisher denied',
      'share publisher stated',
    ]);
    expect(summary('We will never rent or sell your address.')).toEqual([
      'rent publisher denied',
      'sell publisher denied',
    ]);
    expect(summary('No personal data is shared with advertisers.')).toEqual(['share publisher denied']);
    expect(summary('Neither we nor our partners sell your data.')).toEqual(['sell both denied']);
  });

  it('takes no denial from words that only look like one', () => {
    expect(summary('We share your technology usage data, including but not limited to clicks, with partners.')).toEqual(
      ['share publisher stated'],
    );
    expect(summary('We not only collect but also share your data.')).toEqual([
      'collect publisher stated',
      'share publisher stated',
    ]);
  });

  it('makes a denial with a way out conditional', () => {
    expect(summary('We will not share your data without your consent.')).toEqual(['share publisher conditional']);
    expect(summary('We do not disclose your data unless you agree.')).toEqual(['disclose publisher conditional']);
  });

  it('knows what is only spoken of', () => {
    expect(read('This policy explains how we collect data.').map((predicate) => predicate.referred)).toEqual([true]);
    expect(read('We collect data.').map((predicate) => predicate.referred)).toEqual([false]);
  });

  it('hears hedging, also set off by commas', () => {
    expect(read('We may, from time to time, disclose your data.').map((predicate) => predicate.hedged)).toEqual([true]);
    expect(read('We disclose your data.').map((predicate) => predicate.hedged)).toEqual([false]);
  });

  it('tells nouns from verbs', () => {
    expect(summary('We keep a record of your purchase history and access logs.')).toEqual(['keep publisher stated']);
    expect(summary('We record calls.')).toEqual(['record publisher stated']);
    expect(summary('Your use of our site is subject to our terms.')).toEqual([]);
  });

  it('does not call serving the reader sharing', () => {
    expect(read('We send you newsletters.').map((predicate) => predicate.kind)).toEqual(['manage']);
  });
});
