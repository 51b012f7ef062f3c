/** Names of countries in a text, and what they tell. */
import type { Range } from '../document.ts';
import type { Countries } from '../lexicon/countries.ts';

export interface NamedCountry extends Range {
  readonly code: string;
}

const CAPITALISED = /(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,4}|(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’]{1,20}(?!\p{L})/gu;
const MAX_WORDS = 4;

const OPENING_LENGTH = 3;
const openings = new WeakMap<Countries, ReadonlySet<string>>();

/** The first letters of all names: most words that begin with a capital have others, and need no closer look. */
function openingsOf(countries: Countries): ReadonlySet<string> {
  let known = openings.get(countries);
  if (!known) {
    known = new Set(Object.keys(countries.names).map((name) => name.slice(0, OPENING_LENGTH)));
    openings.set(countries, known);
  }
  return known;
}

/** The first country named in `text`; the longest name where several begin at one place. */
export function countryIn(countries: Countries, text: string): NamedCountry | undefined {
  return countriesIn(countries, text)[0];
}

/** The countries named in `text`, left to right. Short names ("US") count in capitals only, like all others. */
export function countriesIn(countries: Countries, text: string): NamedCountry[] {
  const { names } = countries;
  const known = openingsOf(countries);
  const found: NamedCountry[] = [];
  const words = [...text.matchAll(CAPITALISED)];
  for (let at = 0; at < words.length; at++) {
    const [word] = words[at]!;
    const opening = word.toLowerCase().replaceAll('’', "'").slice(0, OPENING_LENGTH);
    if (opening.length === OPENING_LENGTH && !known.has(opening)) continue;
    const start = words[at]!.index;
    for (let last = Math.min(at + MAX_WORDS, words.length - 1); last >= at; last--) {
      const end = words[last]!.index + words[last]![0].length;
      if (end - start > 40) continue;
      const raw = text.slice(start, end);
      const key = raw.replace(/\s+/g, ' ').replaceAll('’', "'").toLowerCase();
      const code = Object.hasOwn(names, key) ? names[key] : undefined;
      if (code === undefined || (raw.length === 2 && raw !== raw.toUpperCase())) continue;
      found.push({ start, end, code });
      at = last;
      break;
    }
  }
  return found;
}
