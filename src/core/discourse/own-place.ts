/** Where everything that a notice speaks of takes place: "on this site", "in our app", "here". It narrows nothing. */
import type { ColumnWords } from '../lexicon/column-words.ts';
import type { Token } from '../tokens/tokens.ts';

/** Do the tokens from `at` to the end name the publisher's own site or product, and nothing else? */
export function isOwnPlace(tokens: readonly Token[], at: number, words: ColumnWords): boolean {
  const rest = tokens.slice(at).filter(({ kind }) => kind !== 'punct');
  const [first, owner, ...place] = rest;
  if (!first) return false;
  if (words.here.has(first.norm)) return rest.length === 1;
  return (
    words.narrowing.has(first.norm) &&
    owner !== undefined &&
    words.owners.has(owner.norm) &&
    place.length > 0 &&
    place.every(({ norm }) => words.places.has(norm))
  );
}
