/** A language's words about browser signals, compiled once. */
import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { SignalWords } from '../../lexicon/signal-words.ts';
import type { CompiledPack } from '../../text/compiled-pack.ts';
import { PatternSet, placesOf } from '../../tokens/pattern.ts';

/** What a verb makes of a signal. */
export type Response = 'heeding' | 'reacting' | 'affecting' | 'ignoring' | 'ceasing';
const RESPONSES = ['heeding', 'reacting', 'affecting', 'ignoring', 'ceasing'] as const;

export interface CompiledSignalWords {
  /** Where a signal is named, with its category. */
  readonly named: CompiledPack['signals'];
  readonly pointing: PatternSet<true>;
  readonly responses: PatternSet<Response>;
  readonly indifferent: PatternSet<true>;
  readonly regardless: PatternSet<true>;
  readonly vague: PatternSet<true>;
}

const cache = new WeakMap<LanguagePack, CompiledSignalWords>();

export function signalWordsOf({ pack, signals }: CompiledPack): CompiledSignalWords {
  const known = cache.get(pack);
  if (known) return known;
  const responses = new PatternSet<Response>(pack.patternWords);
  for (const response of RESPONSES) responses.addAll(pack.signals[response], response);
  const setOf = (kind: keyof SignalWords): PatternSet<true> => placesOf(pack.signals[kind], pack.patternWords);
  const compiled = {
    named: signals,
    pointing: setOf('pointing'),
    responses,
    indifferent: setOf('indifferent'),
    regardless: setOf('regardless'),
    vague: setOf('vague'),
  };
  cache.set(pack, compiled);
  return compiled;
}
