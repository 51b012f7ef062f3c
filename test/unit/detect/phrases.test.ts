import { describe, expect, it } from 'vitest';
import { PhraseMatcher } from '../../../src/core/detect/phrases.ts';
import { splitWords } from '../../../src/core/detect/words.ts';

function found(patterns: string[], text: string): [number, number][] {
  const matcher = new PhraseMatcher();
  matcher.add(0, patterns);
  const hits: [number, number][] = [];
  matcher.scan(splitWords(text), 1, (_label, at, length) => hits.push([at, length]));
  return hits;
}

describe('splitWords', () => {
  it('parts words at apostrophes and hyphens, and marks ends of sentences', () => {
    expect(splitWords('We’ll share third-party data. L’adresse!')).toEqual([
      'we',
      'll',
      'share',
      'third',
      'party',
      'data',
      '',
      'l',
      'adresse',
      '',
    ]);
  });
  it('keeps the dots in names and numbers out', () => {
    expect(splitWords('tea.example costs 3.50')).toEqual(['tea', 'example', 'costs', '3', '50']);
  });
  it('reads Latin letters with accents, and other alphabets, as words alike', () => {
    expect(splitWords('Où sont vos données – déjà ?')).toEqual(['où', 'sont', 'vos', 'données', 'déjà', '']);
    expect(splitWords('Ваши данные × 2; ok.')).toEqual(['ваши', 'данные', '2', '', 'ok', '']);
    expect(splitWords('a×b÷c ² end.')).toEqual(['a', 'b', 'c', '²', 'end', '']);
  });
  it('cuts what is too long for a word', () => {
    expect(splitWords('x'.repeat(130)).map((word) => word.length)).toEqual([64, 64, 2]);
    expect(splitWords('é'.repeat(130)).map((word) => word.length)).toEqual([64, 64, 2]);
  });
  it('gives scripts without spaces one word a character', () => {
    expect(splitWords('当社のIP、개인。')).toEqual(['当', '社', 'の', 'ip', '개', '인', '']);
  });
});

describe('PhraseMatcher', () => {
  it.each<[string, string[], string, [number, number][]]>([
    [
      'words',
      ['personal data'],
      'Your personal data, all personal data',
      [
        [1, 2],
        [4, 2],
      ],
    ],
    ['not parts of words', ['data'], 'database', []],
    ['beginnings', ['datenschutz*'], 'Unsere Datenschutzerklärung', [[1, 1]]],
    ['either', ['(privacy|data) (policy|notice)'], 'a data notice', [[1, 2]]],
    [
      'options of several words',
      ['(terms of|our) use'],
      'terms of use, our use',
      [
        [0, 3],
        [3, 2],
      ],
    ],
    [
      'an option left out',
      ['your (personal |)data'],
      'your data and your personal data',
      [
        [0, 2],
        [3, 3],
      ],
    ],
    ['any word but the end of a sentence', ['this _ notice'], 'this tea notice, this. Notice, this notice', [[0, 3]]],
    ['the longest at a place', ['your data', 'your data set'], 'your data set', [[0, 3]]],
    ['never across sentences', ['our data'], 'It is our. Data', []],
    ['characters in the middle of a sentence', ['個人情報'], '当社は個人情報を', [[3, 4]]],
    ['no word of the prototype', ['(constructor|toString)'], 'constructor', [[0, 1]]],
  ])('matches %s', (_what, patterns, text, expected) => {
    expect(found(patterns, text)).toEqual(expected);
  });

  it('counts each kind on its own where they overlap', () => {
    const matcher = new PhraseMatcher();
    matcher.add(0, ['personal data']);
    matcher.add(1, ['your personal data']);
    const labels: number[] = [];
    matcher.scan(splitWords('your personal data'), 2, (label) => labels.push(label));
    expect(labels).toEqual([1, 0]);
  });
});
