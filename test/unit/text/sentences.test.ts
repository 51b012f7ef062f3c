import { describe, expect, it } from 'vitest';
import { sentenceEnds } from '../../../src/core/languages/en/grammar/sentence-ends.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';
import { growthOf } from '../../support/processor-time.ts';

const split = (text: string): string[] =>
  splitSentences(text, 0, text.length, sentenceEnds).map(({ start, end }) => text.slice(start, end));

const LONE_SURROGATE = /[\ud800-\udfff]/u;

describe('sentences', () => {
  it.each([
    ['We collect data. We share it.', ['We collect data.', 'We share it.']],
    ['Brightfern Inc. collects data, e.g. your name.', ['Brightfern Inc. collects data, e.g. your name.']],
    ['Under Art. 6(1)(a) GDPR we ask. You may refuse.', ['Under Art. 6(1)(a) GDPR we ask.', 'You may refuse.']],
    ['We are Brightfern Ltd. We sell lamps.', ['We are Brightfern Ltd.', 'We sell lamps.']],
    ['Write to privacy@example.com. Or call.', ['Write to privacy@example.com.', 'Or call.']],
    ['See www.example.com/a.b for more.', ['See www.example.com/a.b for more.']],
    ['3. Sharing of data', ['3. Sharing of data']],
    ['Do you sell data? No. Never!', ['Do you sell data?', 'No.', 'Never!']],
    ['We share data with partners; We never sell it.', ['We share data with partners;', 'We never sell it.']],
    ['Is your data safe？ Yes。', ['Is your data safe？', 'Yes。']],
    ['USE OF YOUR NAME We use it. Gladly.', ['USE OF YOUR NAME', 'We use it.', 'Gladly.']],
    ['IF YOU BUY LAMPS We use your name.', ['IF YOU BUY LAMPS We use your name.']],
    ['BRIGHTFERN LAMPS OF ENGLAND Ltd sells lamps.', ['BRIGHTFERN LAMPS OF ENGLAND Ltd sells lamps.']],
    ['', []],
    [' \n ', []],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('joins hard-wrapped lines and parts short ones', () => {
    expect(split('We collect the information that you give to us when you\nregister with our service.')).toHaveLength(
      1,
    );
    expect(split('Brightfern Ltd\n1 Lamp Street\nLondon')).toHaveLength(3);
    // What goes on in small letters goes on, however short the line was.
    expect(split('We collect\nyour name')).toHaveLength(1);
    const long = 'We collect what you tell us of the lamps that you bought';
    expect(split(`${long}\nFrom our shops`)).toHaveLength(1);
    for (const next of ['- From our shops', '• From our shops', '2 shops', '(b) From our shops'])
      expect(split(`${long}\n${next}`), next).toHaveLength(2);
    expect(split(`${long}:\nfrom our shops`)).toHaveLength(2);
  });

  it('cuts what goes on without an end, between words and never within a character', () => {
    for (const [word, repeated] of [
      ['name and ', 2_000],
      ['😀', 9_001],
      ['a', 20_000],
    ] as const) {
      const text = `x${word.repeat(repeated)}`;
      const parts = split(text);
      expect(parts.length).toBeGreaterThan(3);
      expect(parts.every((part) => part.length <= 4_000 && !LONE_SURROGATE.test(part))).toBe(true);
      expect(parts.join(word.endsWith(' ') ? ' ' : '')).toBe(text.trim());
    }
  });

  it('takes no longer for each full stop, however long the text before it', () => {
    expect(growthOf((count) => split('e.g. '.repeat(count)), 50_000, 9)).toBeLessThan(9);
  });
});
