/** Mends the words of a question that nobody knows: typing errors, and a last word that is still being typed. */
import { tokenise, type Token } from '../tokens/tokens.ts';
import type { CompiledWords } from './compiled-words.ts';

/** Shorter words are one letter away from too many others. */
const SHORTEST = 4;
const LONG = 8;
/** Of a word that is still being typed. */
const SHORTEST_BEGINNING = 3;

/** The question's tokens, those that were mended in their new form; their places stay. `spelt`: stems of the notice's words. */
export function respell(
  tokens: readonly Token[],
  question: string,
  words: CompiledWords,
  spelt: ReadonlySet<string>,
): Token[] {
  const isKnown = (norm: string): boolean =>
    words.words.idle.has(norm) || words.knows(norm) || spelt.has(words.words.stem(norm));
  return tokens.map((token, index) => {
    if (token.kind !== 'word' || token.norm.length < SHORTEST_BEGINNING || isKnown(token.norm)) return token;
    const isBeingTyped = index === tokens.length - 1 && token.end === question.length;
    const meant =
      nearest(token.norm, words.known) ?? (isBeingTyped ? shortestFrom(token.norm, words.known) : undefined);
    const [mended] = meant === undefined ? [] : tokenise(meant);
    return mended ? { ...mended, start: token.start, end: token.end } : token;
  });
}

function shortestFrom(beginning: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  for (const word of known) {
    if (word.startsWith(beginning) && (best === undefined || word.length < best.length)) best = word;
  }
  return best;
}

function nearest(norm: string, known: readonly string[]): string | undefined {
  if (norm.length < SHORTEST) return undefined;
  const most = norm.length >= LONG ? 2 : 1;
  let best: string | undefined;
  let least = most + 1;
  for (const word of known) {
    if (Math.abs(word.length - norm.length) >= least || word.length < SHORTEST) continue;
    // Hardly anybody mistypes the first letter.
    if (word[0] !== norm[0]) continue;
    const distance = editDistance(norm, word, least);
    if (distance < least) {
      best = word;
      least = distance;
    }
  }
  return best;
}

/** Letters to add, drop, replace or swap with the next (optimal string alignment); `enough` for that many or more. */
function editDistance(a: string, b: string, enough: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    if (Math.min(...row) >= enough) return enough;
    before = last;
    last = row;
  }
  return Math.min(enough, last[b.length]!);
}
