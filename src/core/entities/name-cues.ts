/** Words around a name that tell how far it is the publisher's: compiled once for a language. */
import type { LanguagePack } from '../lexicon/language-pack.ts';
import { placesOf, type PatternSet } from '../tokens/pattern.ts';

export interface NameCues {
  /** The sentence speaks of readers in one region, of one service or law only. */
  readonly partial: PatternSet<true>;
  /** Who is named beside it is another: a host, a representative. */
  readonly others: PatternSet<true>;
  /** A heading above the publisher's own name. */
  readonly ownDetails: PatternSet<true>;
}

const cache = new WeakMap<LanguagePack, NameCues>();

export function nameCues(pack: LanguagePack): NameCues {
  const known = cache.get(pack);
  if (known) return known;
  const { patternWords, names } = pack;
  const setOf = (patterns: readonly string[]): PatternSet<true> => placesOf(patterns, patternWords);
  const cues = { partial: setOf(names.partial), others: setOf(names.others), ownDetails: setOf(names.ownDetails) };
  cache.set(pack, cues);
  return cues;
}
