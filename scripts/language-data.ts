/** What a build works out of the languages: run by `prepared-pack-plugin.ts`, on the sources as they are. */
import { describeAnalyser } from '../src/core/analyse.ts';
import { findTopicWords } from '../src/core/extract/sharing/topic-words.ts';
import { english } from '../src/core/languages/en/index.ts';
import type { PreparedPack } from '../src/core/lexicon/prepared-pack.ts';
import type { Rule } from '../src/core/lexicon/rule.ts';
import type { Term } from '../src/core/lexicon/term.ts';
import { compilePack } from '../src/core/text/compiled-pack.ts';
import { preparePack } from '../src/core/text/prepared-pack.ts';

/** By module: what it exports in a build. */
export interface LanguageData {
  readonly fingerprint: string;
  readonly prepared: PreparedPack;
  /** Without examples, and without patterns, which `prepared` holds. */
  readonly rules: readonly object[];
  readonly terms: readonly object[];
  readonly operators: readonly object[];
}

export function languageData(): LanguageData {
  const { grammar, vetoes, pack, ...sets } = compilePack(english);
  const entries = [...pack.rules, ...pack.terms];
  return {
    fingerprint: describeAnalyser().rules,
    prepared: {
      ...preparePack(
        { ...sets, operators: grammar.operators },
        entries.map((entry) => vetoes.get(entry)),
      ),
      topicWords: [...findTopicWords(pack)].join('\n'),
    },
    rules: pack.rules.map(bare),
    terms: pack.terms.map(bare),
    operators: pack.grammar.operators.map(({ id, scope, effect }) => ({
      id,
      scope,
      effect,
      ...NONE,
      acts: [],
      not: [],
    })),
  };
}

const NONE = { patterns: [] };
const LEFT_OUT: ReadonlySet<string> = new Set(['note', 'skip', 'unless']);

function bare(entry: Rule | Term): object {
  const rest = Object.entries(entry).filter(([name]) => !LEFT_OUT.has(name));
  return { ...Object.fromEntries(rest), ...NONE, match: [] };
}
