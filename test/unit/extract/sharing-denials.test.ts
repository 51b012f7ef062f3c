/** Denials: the worst thing that a summary can get wrong. */
import { describe, expect, it } from 'vitest';
import { dataExtractor } from '../../../src/core/extract/data.ts';
import type { Extractor } from '../../../src/core/extract/draft.ts';
import { purposeExtractor } from '../../../src/core/extract/purpose.ts';
import { sharingExtractor } from '../../../src/core/extract/sharing/index.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import { Notice } from '../../../src/core/text/notice.ts';
import { documentOf } from '../../support/notice.ts';

function stances(extractor: Extractor, ...lines: string[]): string[] {
  const document = documentOf(lines, 'Brightfern Privacy Policy');
  return extractor.extract(new Notice(document, english)).map(({ stance }) => stance ?? '');
}

/** "stance action" of every finding of sharing. */
function acts(...lines: string[]): string[] {
  return sharingExtractor
    .extract(new Notice(documentOf(lines, 'Brightfern Privacy Policy'), english))
    .map(({ stance, attributes }) => `${stance} ${'action' in attributes ? attributes.action : ''}`);
}

describe('denials said before the verb', () => {
  it.each([
    'We keep your address without passing it to third parties.',
    'We have no intention of sharing your address with advertisers.',
    'The transfer of your data to third parties does not take place.',
  ])('%s', (text) => {
    expect(stances(sharingExtractor, text)).toEqual(['denied']);
  });

  it.each([
    'We do not sell, rent or otherwise transfer to outside parties your data.',
    'We do not sell, trade or pass on to others your name.',
    'Your e-mail address is neither sold nor lent.',
  ])('also of the sale that shares its object: %s', (text) => {
    expect(acts(text)).toEqual(['denied sell', expect.stringMatching(/^denied (?:share|transfer)$/u)]);
  });

  it.each([
    ['We may sell, transfer or otherwise share our assets, among them your data.', 'sell'],
    ['We do not sell products or share your data.', 'sell'],
  ])('is none of a sale of other things: %s', (text, action) => {
    expect(acts(text).filter((act) => act.endsWith(action))).toEqual([]);
  });

  it('is none of the whole where an exception stands before it', () => {
    const text =
      'With the exception of telling friends about matches the player has won, the e-mail address of a player is not shared or publicly shown on our pages.';
    expect(acts(text)).not.toContain('denied share');
  });

  it('is not said of those who are taken out of it in the next sentence', () => {
    const denial = 'We do not sell or transfer your data to others.';
    expect(acts(`${denial} This does not include our web host.`)).toContain('stated share');
    expect(acts('We sell tiles to everybody. This does not include our web host.')).toEqual([]);
  });

  it('holds for each item under a lead-in that ends in it', () => {
    const items = ['- share your address with advertisers', '- sell your address to brokers'];
    expect(stances(sharingExtractor, 'We do not:', ...items)).toEqual(['denied', 'denied']);
    expect(stances(sharingExtractor, 'We may:', ...items)).not.toContain('denied');
  });

  it.each(['- No data shared with ad networks', '- Nothing is passed on to ad networks'])(
    'holds for an item that denies by itself under a lead-in that does, too: %s',
    (item) => {
      expect(stances(sharingExtractor, 'We do not track users:', item)).not.toContain('stated');
    },
  );

  it('does not hold for what stands pages below its lead-in', () => {
    const item = (words: string): string => `- ${words} ${'We answer letters on weekdays. '.repeat(220)}`;
    const list = ['We do not:', item('sell your address to brokers.'), '- share your address with advertisers'];
    expect(stances(sharingExtractor, ...list)).toEqual(['denied']);
  });

  it('is not certain of all where it is said of what was named before', () => {
    const certainties = (text: string): unknown[] =>
      sharingExtractor
        .extract(new Notice(documentOf([text], 'Privacy Policy'), english))
        .map(({ certainty }) => certainty);
    expect(certainties('Your diary stays on your phone, so we never sell it.')).toEqual(['inferred']);
    expect(certainties('We keep your information safe and never sell it.')).toEqual(['explicit']);
  });

  it('is none where the work cannot be done without', () => {
    const text = 'We cannot ship orders without sharing your address with carriers.';
    expect(stances(sharingExtractor, text)).toEqual(['stated']);
  });
});

describe('what is no denial', () => {
  it.each([
    ['We do not share your address with third parties, except our carriers.', 'conditional'],
    ['We will not disclose your address to any person who is not authorized to see it.', 'conditional'],
    ['We may share your address with carriers other than our affiliates.', 'stated'],
    [
      'It is not merged and we do not share such information with third parties other than printers that we hire.',
      'conditional',
    ],
  ])('%s', (text, stance) => {
    expect(stances(sharingExtractor, text)).toContain(stance);
    expect(stances(sharingExtractor, text)).not.toContain('denied');
  });

  it.each([
    'You may restrict the processing if we no longer need your email address for it.',
    'Where we do not collect your consent to use your location, a contract is the basis.',
  ])('%s', (text) => {
    expect(stances(dataExtractor, text)).not.toContain('denied');
  });

  it.each([
    [
      'what is denied is something else',
      'It does not personally identify readers and is used by our partners to mend the app.',
    ],
    ['some, but not all', 'You can opt out of some, but not all, ads served by mobile ad networks.'],
    ['what readers ask for', 'You can request that we do not sell any personal data to third parties.'],
    ['the name of a request', 'Write to us with the subject line "Do Not Sell Request" and your name.'],
    [
      'who stands in brackets',
      'We get it from licensors (who may be considered data brokers) and do not collect it from you.',
    ],
    ['what readers would like', 'State that you would like us to not share your data with third parties.'],
    ['an aim', 'Take care of your password so that strangers are not able to view or record your data.'],
    ['what it does not mean', 'This does not mean that we do not pass your data to other parties.'],
  ])('nobody is denied data by %s', (_, line) => {
    expect(stances(sharingExtractor, line)).not.toContain('denied');
  });

  it('is a purpose of data that do not identify the reader', () => {
    const text = 'We use records that do not identify you to improve our products.';
    expect(stances(purposeExtractor, text)).not.toContain('denied');
  });
});

describe('a sale that is denied but on a condition', () => {
  const actions = (text: string): unknown[] => {
    const notice = new Notice(documentOf([text], 'Brightfern Privacy Policy'), english);
    const drafts = [...sharingExtractor.extract(notice), ...dataExtractor.extract(notice)];
    return drafts.map(({ stance, attributes }) => [stance, 'action' in attributes ? attributes.action : undefined]);
  };

  it('is not said to take place', () => {
    expect(actions('We never sell your address unless you agree.')).toEqual([
      ['conditional', 'share'],
      ['conditional', 'share'],
    ]);
  });

  it('is told from one that takes place on a condition', () => {
    expect(actions('We sell your address to brokers if you agree.')).toContainEqual(['conditional', 'sell']);
  });
});
