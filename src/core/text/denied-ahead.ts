/** Denials said before their verb: "under no circumstances will we share", "without sharing it", "We do not:" over a list. */
import type { Auxiliaries } from '../lexicon/language-pack.ts';
import type { SharingWords } from '../lexicon/sharing-words.ts';
import type { Token } from './tokens.ts';

/** Tokens within which a denial and its verb belong together. */
const NEAR = 9;

/** Is the verb whose group begins at `from` denied by a phrase: "not in the business of", "no intention of"? */
export function isDeniedAhead(tokens: readonly Token[], from: number, words: SharingWords): boolean {
  for (let at = from - 1; at >= 0 && at >= from - NEAR; at--) {
    const { norm, stem } = tokens[at]!;
    const next = tokens[at + 1];
    if (words.denials.has(norm)) return norm === 'no' ? words.deniedNouns.has(next?.stem ?? '') : next?.norm !== 'only';
    if (!words.betweenDenial.has(stem)) return false;
  }
  return false;
}

const INABILITY = new Set(['unable', 'impossible', 'difficult', 'if', 'otherwise']);

/** "We keep it without sharing it with anyone". "We cannot work without sharing it" says that it is shared. */
export function isWithout(tokens: readonly Token[], from: number, { negating, hedging }: Auxiliaries): boolean {
  if (tokens[from - 1]?.norm !== 'without') return false;
  return !tokens
    .slice(0, from - 1)
    .some(({ norm }) => negating.has(norm) || hedging.has(norm) || INABILITY.has(norm) || norm === 'no');
}

const CLOSING = new Set([':', '-', '–', '—', '.', '…', 'the', 'following']);

/** Does a lead-in end in a negation that each item below it goes on from: "We do not:", "We will never:"? */
export function endsInDenial(tokens: readonly Token[], { negating, transparent }: Auxiliaries): boolean {
  for (let at = tokens.length - 1; at >= 0 && at >= tokens.length - NEAR; at--) {
    const { norm } = tokens[at]!;
    if (negating.has(norm)) return tokens[at + 1]?.norm !== 'only' && tokens[at - 1]?.norm !== 'or';
    if (!CLOSING.has(norm) && !transparent.has(norm)) return false;
  }
  return false;
}
