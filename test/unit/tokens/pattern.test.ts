import { describe, expect, it } from 'vitest';
import { PatternError, PatternSet } from '../../../src/core/tokens/pattern.ts';
import { tokenise } from '../../../src/core/tokens/tokens.ts';

function spans(pattern: string, text: string, macros = {}): string[] {
  const set = new PatternSet<null>({ macros, frequent: [] }).add(pattern, null);
  const tokens = tokenise(text);
  return set
    .scan(tokens)
    .map(({ spanStart, spanEnd }) => text.slice(tokens[spanStart]!.start, tokens[spanEnd - 1]!.end));
}

/** A number in letters, each another word. */
function numeral(number: number): string {
  return String(number)
    .split('')
    .map((digit) => 'abcdefghij'.charAt(Number(digit)))
    .join('');
}

describe('the pattern language', () => {
  it.each([
    ['cookie', 'Our cookies and a cookie.', ['cookies', 'cookie']],
    ['=us', 'Tell us; the US.', ['us', 'US']],
    ['~share', 'We shared, share and are sharing shares.', ['shared', 'share', 'sharing', 'shares']],
    ['ip address', 'your IP-addresses', ['IP-addresses']],
    ['(first|last) name', 'first name and last names', ['first name', 'last names']],
    [
      'unique? device (id|identifier)',
      'a unique device ID, device identifiers',
      ['unique device ID', 'device identifiers'],
    ],
    ['keep ...4 <as long as necessary>', 'We keep your personal data as long as necessary.', ['as long as necessary']],
    ['keep ...2 necessary', 'We keep your personal data as long as necessary.', []],
    ['^ we collect', 'we collect; we collect', ['we collect']],
    ['data $', 'data about data.', ['data']],
    ['email !us', 'email us, email them', ['email']],
    ['# day', 'in 30 days', ['30 days']],
    ['@who sell', 'we sell', ['we sell']],
  ])('%s in "%s"', (pattern, text, expected) => {
    expect(spans(pattern, text, { who: '(we|us)' })).toEqual(expected);
  });

  it('finds an optional first word without needing it', () => {
    expect(spans('your? name', 'your name, name')).toEqual(['your name', 'name']);
  });

  it('reads British and American spelling alike', () => {
    expect(spans('personalization', 'personalisation')).toEqual(['personalisation']);
  });

  it.each(['(a', 'a)', '<a', '@unknown', 'e-mail'])('refuses %s', (pattern) => {
    expect(() => new PatternSet().add(pattern, null)).toThrow(PatternError);
  });

  it('marks a place beside the words with an empty span', () => {
    const places = (pattern: string, text: string) =>
      new PatternSet<null>()
        .add(pattern, null)
        .scan(tokenise(text))
        .map(({ start, end, spanStart, spanEnd }) => [start, end, spanStart, spanEnd]);
    expect(places('<...0> built the app', 'Quietpine built the app')).toEqual([[1, 4, 1, 1]]);
    expect(places('operated by <...0>', 'operated by Quietpine')).toEqual([[0, 2, 2, 2]]);
  });

  it('knows its words in a process that has read more words than it keeps', () => {
    const before = new PatternSet<null>().add('quince jelly', null);
    tokenise(
      Array.from(
        { length: 60_000 },
        (_, i) => `w${String.fromCharCode(97 + (i % 26))}${'x'.repeat(i % 7)}${numeral(i)}`,
      ).join(' '),
    );
    const after = new PatternSet<null>().add('medlar jam', null);
    const found = (set: PatternSet<null>, text: string) => set.scan(tokenise(text)).length;
    expect([found(before, 'Our quince jellies'), found(after, 'Our medlar jams')]).toEqual([1, 1]);
    expect([found(before, 'an unheard thing'), found(after, 'unheard ofness')]).toEqual([0, 0]);
  });

  it('is not led astray by words that objects know', () => {
    expect(spans('constructor', 'a constructor and __proto__')).toEqual(['constructor']);
    expect(spans('name', 'constructor toString valueOf')).toEqual([]);
  });
});
