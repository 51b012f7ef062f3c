/** The words that notices are about: those of a language's vocabulary, less the names in it. */
import type { LanguagePack } from '../../lexicon/language-pack.ts';

/** Terms that are companies' names. */
export const NAMED = 'sharing.named.';

/** Its rules, too, have names in them. */
const NAMING = 'source';
const WORD = /\p{L}{3,}/gu;
const known = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Does the vocabulary know the word as a part of what notices speak of? Such a word alone is nobody's name. */
export function isTopicWord(pack: LanguagePack, norm: string, stem: string): boolean {
  const words = topicWords(pack);
  return words.has(norm) || words.has(stem);
}

function topicWords(pack: LanguagePack): ReadonlySet<string> {
  const cached = known.get(pack);
  if (cached) return cached;
  const words = pack.prepared ? new Set(pack.prepared.topicWords.split('\n')) : findTopicWords(pack);
  known.set(pack, words);
  return words;
}

/** Finds them in the patterns of the vocabulary. */
export function findTopicWords(pack: LanguagePack): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { id, facet, patterns } of [...pack.terms, ...pack.rules])
    if (!id.startsWith(NAMED) && facet !== NAMING)
      for (const pattern of patterns) for (const word of pattern.match(WORD) ?? []) words.add(word);
  return words;
}
