import { describe, expect, it } from 'vitest';
import { readable } from '../../../src/core/letters/readable.ts';
import { readPlain } from '../../../src/reader/plain-text.ts';
import { tokenise } from '../../../src/core/tokens/tokens.ts';

/** The words of a text as they are read, each with what stands for it in the text itself. */
function read(text: string): { norm: string; written: string }[] {
  const { document, back } = readable(readPlain(text));
  return tokenise(document.text).map(({ norm, start, end }) => {
    const place = back({ start, end });
    return { norm, written: text.slice(place.start, place.end) };
  });
}

const norms = (text: string): string[] => read(text).map(({ norm }) => norm);

describe('apostrophes', () => {
  it.each([
    ["don't", 'straight'],
    ['don’t', 'curly'],
    ['don‘t', 'an opening quote'],
    ['don´t', 'an acute accent'],
    ['don`t', 'a grave accent'],
    ['donʼt', 'a modifier letter'],
    ['don′t', 'a prime'],
    ['don＇t', 'full width'],
    ['don‛t', 'reversed'],
    ['don\u0092t', 'a control character'],
    ['don\ufffdt', 'a character that was lost'],
    ['don?t', 'a question mark for a character that was lost'],
    ["don\\'t", 'escaped'],
    ['donâ€™t', 'UTF-8 read as Windows-1252'],
    ['don\u00e2\u0080\u0099t', 'UTF-8 read as Latin-1'],
    ['donÃ¢â‚¬â„¢t', 'the same twice'],
    ['don&rsquo;t', 'an entity escaped twice'],
    ['don&rsquot', 'an entity without its end'],
    ['don&#39;t', 'a number escaped twice'],
    ['don&#8217;t', 'the curly one’s number'],
    ['don&apos;t', 'another entity'],
    ['dont', 'none'],
    ['don t', 'a space'],
    ['don’\u200bt', 'a zero-width space beside it'],
    ['do\u2060n’t', 'a word joiner'],
  ])('%j (%s) is one word', (word) => {
    expect(read(`We ${word} sell`)).toEqual([
      { norm: 'we', written: 'We' },
      { norm: "don't", written: word },
      { norm: 'sell', written: 'sell' },
    ]);
    expect(norms(`(${word})`)).toEqual(['(', "don't", ')']);
  });

  it('are the same for what we shall do', () => {
    for (const will of ["We'll", 'We´ll', 'We`ll', 'Weʼll', 'We&rsquo;ll', 'WEâ€™LL'])
      expect(norms(`${will} sell`)).toEqual(['we', 'will', 'sell']);
  });

  it('are the same in a possessive', () => {
    for (const mark of ["'", '’', '´', '`', 'ʼ', '′', '&rsquo;', 'â€™'])
      expect(norms(`Heron${mark}s app`)).toEqual(['heron', 'app']);
  });

  it('are read where nobody wrote them, unless it is another word', () => {
    expect(norms('They arent, doesnt, wont, cant; youll')).toEqual([
      'they',
      "aren't",
      ',',
      "doesn't",
      ',',
      "won't",
      ',',
      'cannot',
      ';',
      'you',
      'will',
    ]);
    expect(norms('you ll see')).toEqual(['you', 'will', 'see']);
    expect(norms("It's ours, that's Heron's; let's see")).toEqual([
      'it',
      'is',
      'ours',
      ',',
      'that',
      'is',
      'heron',
      ';',
      "let's",
      'see',
    ]);
    expect(norms('Well, we were ill; its shed')).toEqual(['well', ',', 'we', 'were', 'ill', ';', 'its', 'shed']);
    expect(norms('Don T. Heron; can Tea')).toEqual(['don', 't', '.', 'heron', ';', 'can', 'tea']);
  });

  it('are none as quotes and marks', () => {
    expect(norms('We use ´cookies´ and `tags`. Why? to learn')).toEqual([
      'we',
      'use',
      'cookies',
      'and',
      'tags',
      '.',
      'why',
      '?',
      'to',
      'learn',
    ]);
    expect(norms('your plan?the one')).toEqual(['your', 'plan', '?', 'the', 'one']);
    expect(norms("o'brien@heron.example")).toEqual(['o', 'brien@heron.example']);
    expect(norms('R&D')).toEqual(['r', '&', 'd']);
  });
});

describe('what shows nothing', () => {
  it.each(['infor\u00admation', 'in\u200bfor\u2060ma\ufefftion', 'information\u200b', '\u200binformation'])(
    'parts no word: %j',
    (word) => {
      const tokens = read(`your ${word} here`);
      expect(tokens.map(({ norm }) => norm)).toEqual(['your', 'information', 'here']);
      expect(tokens[2]?.written).toBe('here');
    },
  );

  it('may be a megabyte', () => {
    expect(norms(`a${'\u00ad'.repeat(1_000_000)}b`)).toEqual(['ab']);
  });
});
