/** A language's vocabulary made ready to match: built once, when its first notice comes. */
import type { Actor, ConditionEntry, LanguagePack, PredicateEntry } from '../lexicon/language-pack.ts';
import type { Topic } from '../lexicon/topic.ts';
import type { ContactRole } from '../report.ts';
import type { Rule } from '../lexicon/rule.ts';
import type { Term } from '../lexicon/term.ts';
import { CompiledGrammar } from '../syntax/compiled-grammar.ts';
import { placesOf, PatternSet } from '../tokens/pattern.ts';

export interface CompiledPack {
  readonly pack: LanguagePack;
  readonly grammar: CompiledGrammar;
  readonly actors: PatternSet<Actor>;
  readonly conditions: PatternSet<ConditionEntry>;
  readonly headings: PatternSet<Topic>;
  /** Where a phrase begins that says how something is done. */
  readonly means: PatternSet<true>;
  /** Words that let readers do what follows. */
  readonly grants: PatternSet<true>;
  /** Words that tell whose a contact is. */
  readonly contactRoles: PatternSet<ContactRole>;
  /** All patterns of all rules and terms, looked for in one sweep. */
  readonly vocabulary: PatternSet<VocabularyEntry>;
  /** The `unless` of an entry, looked for only where it matched. */
  readonly vetoes: ReadonlyMap<Rule | Term, PatternSet<true>>;
  /** By verb form; several entries where a verb has particles. */
  readonly verbs: ReadonlyMap<string, readonly PredicateEntry[]>;
}

/** A rule matches a statement, a term the phrase that names a thing. */
export type VocabularyEntry = { readonly rule: Rule } | { readonly term: Term };

const cache = new WeakMap<LanguagePack, CompiledPack>();

export function compilePack(pack: LanguagePack): CompiledPack {
  const known = cache.get(pack);
  if (known) return known;
  const actors = new PatternSet<Actor>(pack.patternWords);
  for (const { pattern, value } of pack.actors) actors.add(pattern, value);
  const conditions = new PatternSet<ConditionEntry>(pack.patternWords);
  for (const entry of pack.conditions) conditions.add(entry.pattern, entry);
  const headings = new PatternSet<Topic>(pack.patternWords);
  for (const { pattern, value } of pack.headings) headings.add(pattern, value);
  const means = placesOf(pack.means.patterns, pack.patternWords);
  const grants = placesOf(pack.means.grants, pack.patternWords);
  const contactRoles = new PatternSet<ContactRole>(pack.patternWords);
  for (const { role, patterns } of pack.contacts.roles) for (const each of patterns) contactRoles.add(each, role);
  const vocabulary = new PatternSet<VocabularyEntry>(pack.patternWords);
  const vetoes = new Map<Rule | Term, PatternSet<true>>();
  const veto = (entry: Rule | Term): void => {
    if (entry.unless?.length) vetoes.set(entry, placesOf(entry.unless, pack.patternWords));
  };
  for (const rule of pack.rules) {
    for (const pattern of rule.patterns) vocabulary.add(pattern, { rule });
    veto(rule);
  }
  for (const term of pack.terms) {
    for (const pattern of term.patterns) vocabulary.add(pattern, { term });
    veto(term);
  }
  const verbs = new Map<string, PredicateEntry[]>();
  for (const entry of pack.predicates) {
    for (const form of pack.grammar.formsOf(entry.lemma)) verbs.set(form, [...(verbs.get(form) ?? []), entry]);
  }
  const grammar = new CompiledGrammar(pack.grammar, pack.patternWords);
  const compiled = {
    pack,
    grammar,
    actors,
    conditions,
    headings,
    means,
    grants,
    contactRoles,
    vocabulary,
    vetoes,
    verbs,
  };
  cache.set(pack, compiled);
  return compiled;
}
