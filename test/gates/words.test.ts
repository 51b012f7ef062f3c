/** Words of English stand with the language, and what denies is asked of the syntax. */
import { describe, expect, it } from 'vitest';
import { classes } from '../../src/core/languages/en/grammar/classes.ts';
import { languageWords, wordsOfRegexes, type FoundWord } from './support/language-words.ts';
import { readProjectFile, sourceFiles } from './support/source-files.ts';

/** Where words of a language may stand: with it, and with what tells languages apart. */
const ROOMS_OF_LANGUAGES = ['src/core/languages/', 'src/core/detect/'];
/** What only looks like words of a language, and why it is none. */
const OF_NO_LANGUAGE: Readonly<Record<string, string>> = {
  'src/core/registries/':
    'names that registers, posts and HTML give out, and that a notice writes alike in whatever language it is',
};
/** What decides whether something is denied is `src/core/syntax`, by the words of the grammar. */
const MAY_DENY = [...ROOMS_OF_LANGUAGES, 'src/core/syntax/'];

const NEGATORS: ReadonlySet<string> = new Set([
  ...`${classes.negator} ${classes['negative-determiner']}`.split(' '),
  ...'not no never none nobody nothing neither nor without'.split(' '),
]);

/** Also within regular expressions: they are no way round. */
const wordsIn = (file: string, code: string): readonly FoundWord[] => [
  ...languageWords(file, code),
  ...wordsOfRegexes(file, code),
];
const negatorsIn = (file: string, code: string): readonly FoundWord[] =>
  wordsIn(file, code).filter(({ word }) => NEGATORS.has(word));

describe('words of a language', () => {
  const files = sourceFiles().filter((file) => file.startsWith('src/core/'));
  const codes = new Map(files.map((file) => [file, readProjectFile(file)] as const));

  const outside = (rooms: readonly string[], find: typeof wordsIn): string[] =>
    [...codes]
      .filter(([file]) => !rooms.some((room) => file.startsWith(room)))
      .flatMap(([file, code]) => find(file, code).map(({ word, start }) => `${file}:${lineAt(code, start)} ${word}`));

  it('stand with it alone', () => {
    expect(outside([...ROOMS_OF_LANGUAGES, ...Object.keys(OF_NO_LANGUAGE)], wordsIn)).toEqual([]);
  });

  it('that deny are asked of the syntax', () => {
    expect(outside(MAY_DENY, negatorsIn)).toEqual([]);
  });

  it.each(Object.keys(OF_NO_LANGUAGE))('are not looked for in %s, which is there', (room) => {
    expect(files.some((file) => file.startsWith(room))).toBe(true);
  });

  it.each([
    ["if (token.norm === 'by') stop();", 1],
    ["const is = 'by' !== tokens[at + 1]?.stem;", 1],
    ["switch (word.norm) { case 'by': case 'to': stop(); }", 2],
    ["const OPENERS = new Set(['by', 'to']);", 2],
    ["const OPENERS: ReadonlySet<string> = new Set(['by']);", 1],
    ["const OPENERS = new Set('by to from'.split(' '));", 3],
    ["const OPENERS = ('by to ' + 'from').split(' ');", 3],
    ["if (['by', 'to'].includes(token.norm)) stop();", 2],
    ["const ROLES: ReadonlySet<Role> = new Set(['agent']);", 0],
    ["const ROLES = new Set<Role>(['agent']);", 0],
    ["if (clause.relation === 'relative') stop();", 0],
    ["if (token.norm === ',') stop();", 0],
    ["const FIRST_NUMBERS = new Set(['a', 'i', '1']);", 0],
    ["text.split(' ')", 0],
    ['if (/\\b(?:by|through)\\s[a-z]+/u.test(text)) stop();', 2],
    ['if (/^(?:https?:\\/\\/|www\\.)[\\p{L}.]{1,40}/u.test(text)) stop();', 0],
    ['if (/[aeiou]y$|\\u00e9|^[ivx]{1,4}$/u.test(text)) stop();', 0],
  ])('are counted by the rule: %s', (code, count) => {
    expect(wordsIn('a.ts', code)).toHaveLength(count);
  });

  it.each([
    ["if (token.norm === 'not') deny();", 1],
    ["const DENYING = new Set(['never', 'without', 'often']);", 2],
    ["if (/\\b(?:not|never)\\b|don't/.test(text)) deny();", 3],
    ["if (frame.polarity === 'denied') deny();", 0],
    ['if (/note|another|\\bknot/.test(text)) stop();', 0],
  ])('that deny are counted by the rule: %s', (code, count) => {
    expect(negatorsIn('a.ts', code)).toHaveLength(count);
  });
});

function lineAt(code: string, at: number): number {
  return code.slice(0, at).split('\n').length;
}
