/** A language's words for questions made ready to match: built once, when the first question comes. */
import type { AskTopic, AskWords } from '../lexicon/ask-words.ts';
import { PatternSet } from '../tokens/pattern.ts';

export interface CompiledWords {
  readonly words: AskWords;
  readonly asked: PatternSet<AskTopic>;
  readonly unless: PatternSet<AskTopic>;
  readonly said: PatternSet<AskTopic>;
  readonly unsaid: PatternSet<AskTopic>;
  readonly things: PatternSet<string>;
  /** By stem: the stems that may stand for it. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** Words that the patterns know, in the order of the alphabet: what a mistyped word may be meant to be. */
  readonly known: readonly string[];
  /** Is it, or another form of it, one of them? */
  readonly knows: (norm: string) => boolean;
}

const cache = new WeakMap<AskWords, CompiledWords>();

export function compileWords(words: AskWords): CompiledWords {
  let compiled = cache.get(words);
  if (!compiled) {
    compiled = compile(words);
    cache.set(words, compiled);
  }
  return compiled;
}

function compile(words: AskWords): CompiledWords {
  const { patternWords, topics, things } = words;
  const setOf = (patternsOf: (topic: AskTopic) => readonly string[] | undefined): PatternSet<AskTopic> => {
    const set = new PatternSet<AskTopic>(patternWords);
    for (const topic of topics) for (const pattern of patternsOf(topic) ?? []) set.add(pattern, topic);
    return set;
  };
  const thingSet = new PatternSet<string>(patternWords);
  for (const { pattern, value } of things) thingSet.add(pattern, value);
  const known = knownWords(words);
  const stems = new Set(known.map(words.stem));
  return {
    words,
    asked: setOf(({ asked }) => asked),
    unless: setOf(({ unless }) => unless),
    said: setOf(({ said }) => said),
    unsaid: setOf(({ unsaid }) => unsaid),
    things: thingSet,
    synonyms: synonymsOf(words),
    known,
    knows: (norm) => stems.has(words.stem(norm)),
  };
}

function synonymsOf({ synonyms, stem }: AskWords): Map<string, string[]> {
  const byStem = new Map<string, string[]>();
  for (const group of synonyms) {
    const stems = [...new Set(group.split(' ').map(stem))];
    for (const one of stems) {
      const known = byStem.get(one) ?? [];
      byStem.set(one, [...known, ...stems.filter((other) => other !== one && !known.includes(other))]);
    }
  }
  return byStem;
}

function knownWords({ patternWords, topics, things, idle, synonyms }: AskWords): string[] {
  const patterns = [
    ...topics.flatMap(({ asked }) => asked),
    ...things.map(({ pattern }) => pattern),
    ...Object.values(patternWords.macros),
    ...synonyms,
    ...idle,
  ];
  return [...new Set(patterns.flatMap((pattern) => pattern.match(/\p{L}{3,}/gu) ?? []))].toSorted();
}
