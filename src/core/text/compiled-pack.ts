/** A language's vocabulary made ready to match: built once, when its first notice comes. */
import type { Actor, ConditionEntry, LanguagePack, PredicateEntry, Topic } from '../lexicon/language-pack.ts';
import type { Rule } from '../lexicon/rule.ts';
import type { Term } from '../lexicon/term.ts';
import { PatternSet } from './pattern.ts';
import { verbForms } from './verbs.ts';

export interface CompiledPack {
  readonly pack: LanguagePack;
  readonly actors: PatternSet<Actor>;
  readonly conditions: PatternSet<ConditionEntry>;
  readonly headings: PatternSet<Topic>;
  /** Where a phrase begins that says how something is done. */
  readonly means: PatternSet<true>;
  /** All patterns of all rules; `veto` marks an `unless`. */
  readonly rules: PatternSet<{ readonly rule: Rule; readonly veto: boolean }>;
  readonly terms: PatternSet<{ readonly term: Term; readonly veto: boolean }>;
  /** By verb form; several entries where a verb has particles. */
  readonly verbs: ReadonlyMap<string, readonly PredicateEntry[]>;
}

const cache = new WeakMap<LanguagePack, CompiledPack>();

export function compilePack(pack: LanguagePack): CompiledPack {
  const known = cache.get(pack);
  if (known) return known;
  const actors = new PatternSet<Actor>(pack.macros);
  for (const { pattern, value } of pack.actors) actors.add(pattern, value);
  const conditions = new PatternSet<ConditionEntry>(pack.macros);
  for (const entry of pack.conditions) conditions.add(entry.pattern, entry);
  const headings = new PatternSet<Topic>(pack.macros);
  for (const { pattern, value } of pack.headings) headings.add(pattern, value);
  const means = new PatternSet<true>(pack.macros);
  for (const pattern of pack.means) means.add(pattern, true);
  const rules = new PatternSet<{ rule: Rule; veto: boolean }>(pack.macros);
  for (const rule of pack.rules) {
    for (const pattern of rule.patterns) rules.add(pattern, { rule, veto: false });
    for (const pattern of rule.unless ?? []) rules.add(pattern, { rule, veto: true });
  }
  const terms = new PatternSet<{ term: Term; veto: boolean }>(pack.macros);
  for (const term of pack.terms) {
    for (const pattern of term.patterns) terms.add(pattern, { term, veto: false });
    for (const pattern of term.unless ?? []) terms.add(pattern, { term, veto: true });
  }
  const verbs = new Map<string, PredicateEntry[]>();
  for (const entry of pack.predicates) {
    for (const form of verbForms(entry.lemma)) verbs.set(form, [...(verbs.get(form) ?? []), entry]);
  }
  const compiled = { pack, actors, conditions, headings, means, rules, terms, verbs };
  cache.set(pack, compiled);
  return compiled;
}
