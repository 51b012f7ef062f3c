/** Words of English stand with the language, and what denies is asked of the syntax. */
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classes } from '../../src/core/languages/en/grammar/classes.ts';
import { languageWords, wordsOfRegexes, type FoundWord } from './support/language-words.ts';
import { readProjectFile, ROOT, sourceFiles } from './support/source-files.ts';

/** Where words of a language may stand: with it, and with what tells languages apart. */
const ROOMS_OF_LANGUAGES = ['src/core/languages/', 'src/core/detect/'];
/** What decides whether something is denied is `src/core/syntax`, by the words of the grammar. */
const MAY_DENY = [...ROOMS_OF_LANGUAGES, 'src/core/syntax/'];
const TABLE = 'test/gates/word-ceilings.json';

type Counts = Readonly<Record<string, number>>;

const ceilings = JSON.parse(readProjectFile(TABLE)) as Readonly<Record<'english' | 'negators', Counts>>;

const NEGATORS: ReadonlySet<string> = new Set([
  ...`${classes.negator} ${classes['negative-determiner']}`.split(' '),
  ...'not no never none nobody nothing neither nor without'.split(' '),
]);

/** Also within regular expressions: they are no way round. */
const wordsIn = (file: string, code: string): readonly FoundWord[] => [
  ...languageWords(file, code),
  ...wordsOfRegexes(file, code),
];
const everyWord = (file: string, code: string): number => wordsIn(file, code).length;
const negators = (file: string, code: string): number =>
  wordsIn(file, code).filter(({ word }) => NEGATORS.has(word)).length;

describe('words of a language', () => {
  const files = sourceFiles().filter((file) => file.startsWith('src/core/'));
  const codes = new Map(files.map((file) => [file, readProjectFile(file)] as const));

  const countOutside = (
    rooms: readonly string[],
    count: (file: string, code: string) => number,
  ): Record<string, number> =>
    Object.fromEntries(
      [...codes]
        .filter(([file]) => !rooms.some((room) => file.startsWith(room)))
        .map(([file, code]) => [file, count(file, code)] as const)
        .filter(([, number]) => number > 0),
    );
  const counted = {
    english: countOutside(ROOMS_OF_LANGUAGES, everyWord),
    negators: countOutside(MAY_DENY, negators),
  };

  it.each(['english', 'negators'] as const)('grow nowhere: %s', (kind) => {
    expect(above(counted[kind], ceilings[kind])).toEqual([]);
  });

  it('are none in the syntax', () => {
    expect(Object.keys(ceilings.english).filter((file) => file.startsWith('src/core/syntax/'))).toEqual([]);
  });

  it(`may only get fewer (LOWER_CEILINGS=1 brings ${TABLE} down to what there is)`, () => {
    const lower = {
      english: lowered(counted.english, ceilings.english),
      negators: lowered(counted.negators, ceilings.negators),
    };
    if (process.env.LOWER_CEILINGS === '1') writeFileSync(`${ROOT}/${TABLE}`, `${JSON.stringify(lower, null, 2)}\n`);
    expect(JSON.parse(readProjectFile(TABLE))).toEqual(lower);
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
    expect(everyWord('a.ts', code)).toBe(count);
  });

  it.each([
    ["if (token.norm === 'not') deny();", 1],
    ["const DENYING = new Set(['never', 'without', 'often']);", 2],
    ["if (/\\b(?:not|never)\\b|don't/.test(text)) deny();", 3],
    ["if (frame.polarity === 'denied') deny();", 0],
    ['if (/note|another|\\bknot/.test(text)) stop();', 0],
  ])('that deny are counted by the rule: %s', (code, count) => {
    expect(negators('a.ts', code)).toBe(count);
  });

  it('above a ceiling are told (it can fail)', () => {
    expect(above({ 'a.ts': 2, 'b.ts': 1 }, { 'a.ts': 1, 'b.ts': 1 })).toEqual(['a.ts: 2 words, at most 1']);
    expect(above({ 'new.ts': 1 }, {})).toEqual(['new.ts: 1 words, at most 0']);
    expect(lowered({ 'a.ts': 1, 'b.ts': 3 }, { 'a.ts': 2, 'b.ts': 2, 'gone.ts': 1 })).toEqual({ 'a.ts': 1, 'b.ts': 2 });
  });
});

function above(counts: Counts, limits: Counts): string[] {
  return Object.entries(counts)
    .filter(([file, count]) => count > (limits[file] ?? 0))
    .map(([file, count]) => `${file}: ${count} words, at most ${limits[file] ?? 0}`);
}

/** The ceilings without what is no longer needed of them; none is raised. */
function lowered(counts: Counts, limits: Counts): Counts {
  return Object.fromEntries(
    Object.entries(limits)
      .map(([file, limit]) => [file, Math.min(limit, counts[file] ?? 0)] as const)
      .filter(([, limit]) => limit > 0),
  );
}
