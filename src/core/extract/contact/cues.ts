/** A language's words around contacts, compiled once. */
import type { LanguagePack } from '../../lexicon/language-pack.ts';
import { placesOf, type PatternSet } from '../../tokens/pattern.ts';

export interface ContactCues {
  readonly unwanted: PatternSet<true>;
  readonly unread: PatternSet<true>;
  readonly inviting: PatternSet<true>;
  readonly linked: PatternSet<true>;
}

const cache = new WeakMap<LanguagePack, ContactCues>();

export function contactCues(pack: LanguagePack): ContactCues {
  const known = cache.get(pack);
  if (known) return known;
  const setOf = (patterns: readonly string[]): PatternSet<true> => placesOf(patterns, pack.patternWords);
  const { unwanted, unread, inviting, linked } = pack.contacts;
  const cues = {
    unwanted: setOf(unwanted),
    unread: setOf(unread),
    inviting: setOf(inviting),
    linked: setOf(linked),
  };
  cache.set(pack, cues);
  return cues;
}
