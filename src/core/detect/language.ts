/** What language a text is written in, told by its script and its commonest words. */
import { isCode } from './code.ts';
import { LANGUAGES } from './languages/index.ts';
import { splitWords } from './words.ts';

/** For each common word the languages that have it. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const { code, commonWords } of LANGUAGES) {
  for (const word of commonWords.flatMap((text) => splitWords(text))) {
    const codes = LANGUAGES_OF.get(word) ?? [];
    if (!codes.includes(code)) LANGUAGES_OF.set(word, [...codes, code]);
  }
}

/** Scripts that belong to one language, or to one above all others; whole runs, which are fewer than letters. */
const SCRIPTS: readonly (readonly [code: string, letters: RegExp])[] = [
  ['ko', /\p{Script=Hangul}{1,999}/gu],
  ['zh', /\p{Script=Han}{1,999}/gu],
  ['el', /\p{Script=Greek}{1,999}/gu],
  ['ar', /\p{Script=Arabic}{1,999}/gu],
  ['he', /\p{Script=Hebrew}{1,999}/gu],
  ['th', /\p{Script=Thai}{1,999}/gu],
  ['hi', /\p{Script=Devanagari}{1,999}/gu],
];
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]{1,999}/gu;

/** What stands neither in Unicode’s Latin blocks nor among its marks and symbols. */
const OTHER_THAN_LATIN = /[^\0-\u024f\u2000-\u2bff\u3000-\u3003\u3008-\u3011\uff01-\uff0f\uff1a-\uff20]/;

/** Pieces from the beginning, the middle and the end: menus and footers may be in another language than the text. */
const SAMPLE_CHARACTERS = 6_000;
/** So much of a text must be common words of a language; running text has 0.2 to 0.4, a list of names next to none. */
const LEAST_SHARE = 0.06;
/** A text of fewer words is in the language that its page or its caller says, if that has a word of it. */
const SHORT_WORDS = 40;
/** Languages this close to the best are told apart by what the page declares. */
const CLOSE = 0.85;

/**
 * An ISO 639-1 code, or `und` where it cannot be told. `declared` (`<html lang>`, or what the caller knows) decides where
 * the text is too short to tell, and between close ones.
 */
export function identifyLanguage(text: string, declared?: string): string {
  const sample = withoutCode(sampleOf(text));
  if (!OTHER_THAN_LATIN.test(sample)) return byCommonWords(splitWords(sample), declared?.slice(0, 2).toLowerCase());
  const latin = countOf(sample, /\p{Script=Latin}{1,999}/gu);
  const letters = countOf(sample, /\p{L}{1,999}/gu);
  if (latin > letters * 0.8) return byCommonWords(splitWords(sample), declared?.slice(0, 2).toLowerCase());
  const kana = countOf(sample, KANA);
  for (const [code, script] of SCRIPTS) {
    // A character of Chinese says as much as four letters.
    if (
      countOf(sample, script) * (code === 'zh' || code === 'ko' ? 4 : 1) > letters * 0.6 ||
      (code === 'zh' && kana * 4 > letters * 0.6)
    ) {
      return code === 'zh' && kana * 8 > letters ? 'ja' : code;
    }
  }
  return byCommonWords(splitWords(sample), declared?.slice(0, 2).toLowerCase());
}

/** How many different common words of a language a text has; endless where its script alone tells the language. */
export function commonWordsOf(text: string, language: string): number {
  if (SCRIPTS.some(([code]) => code === language) || language === 'ja') return Number.POSITIVE_INFINITY;
  return new Set(splitWords(text).filter((word) => LANGUAGES_OF.get(word)?.includes(language))).size;
}

function byCommonWords(words: readonly string[], declared: string | undefined): string {
  const scores = new Map<string, number>();
  for (const word of words) {
    const codes = LANGUAGES_OF.get(word);
    // A word that several languages share says less.
    if (codes) for (const code of codes) scores.set(code, (scores.get(code) ?? 0) + 1 / codes.length);
  }
  const ranked = [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const [code, score] = ranked[0] ?? ['und', 0];
  const known = words.reduce((sum, word) => sum + (word === '' ? 0 : 1), 0);
  const common = words.reduce((sum, word) => sum + (LANGUAGES_OF.get(word)?.includes(code) ? 1 : 0), 0);
  if (known < SHORT_WORDS && declared && isKnown(declared) && !isPlainlyOther(scores, declared, score, known))
    return declared;
  if (common < known * LEAST_SHARE) return 'und';
  return ranked.some(([other, points]) => other === declared && points > score * CLOSE) && declared ? declared : code;
}

const isKnown = (code: string): boolean => LANGUAGES.some((language) => language.code === code);

// Much of it is another language's, and nothing the declared one's: a page with a wrong `lang`.
function isPlainlyOther(scores: ReadonlyMap<string, number>, declared: string, best: number, known: number): boolean {
  return (scores.get(declared) ?? 0) === 0 && best > known * PLAIN_SHARE;
}
const PLAIN_SHARE = 0.2;

function sampleOf(text: string): string {
  if (text.length <= SAMPLE_CHARACTERS * 3) return text;
  const middle = (text.length - SAMPLE_CHARACTERS) >> 1;
  return [0, middle, text.length - SAMPLE_CHARACTERS]
    .map((start) => text.slice(start, start + SAMPLE_CHARACTERS))
    .join('\n');
}

const withoutCode = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !isCode(line))
    .join('\n');

/** UTF-16 units in the runs that `runs` matches. */
function countOf(text: string, runs: RegExp): number {
  let count = 0;
  for (const run of text.match(runs) ?? []) count += run.length;
  return count;
}
