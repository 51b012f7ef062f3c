/** A language's vocabulary made ready to match: built once, when its first notice comes. */
import type { Actor, ConditionEntry, LanguagePack, PredicateEntry } from '../lexicon/language-pack.ts';
import type { PreparedSet } from '../lexicon/prepared-pack.ts';
import type { Operator } from '../language/grammar.ts';
import type { Topic } from '../lexicon/topic.ts';
import type { ContactRole } from '../report.ts';
import type { Rule } from '../lexicon/rule.ts';
import type { Term } from '../lexicon/term.ts';
import { CompiledGrammar } from '../syntax/compiled-grammar.ts';
import { placesOf, PatternSet } from '../tokens/pattern.ts';
import { PreparedPatterns } from './prepared-pack.ts';

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
  /** Where a browser's signal is named, with its category. */
  readonly signals: PatternSet<Rule['category']>;
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
  const prepared = pack.prepared && new PreparedPatterns(pack.prepared);
  const setOf = <Entry>(name: PreparedSet): PatternSet<Entry> =>
    new PatternSet<Entry>(pack.patternWords, prepared?.of(name));
  const actors = setOf<Actor>('actors');
  for (const { pattern, value } of pack.actors) actors.add(pattern, value);
  const conditions = setOf<ConditionEntry>('conditions');
  for (const entry of pack.conditions) conditions.add(entry.pattern, entry);
  const headings = setOf<Topic>('headings');
  for (const { pattern, value } of pack.headings) headings.add(pattern, value);
  const means = placesOf(pack.means.patterns, pack.patternWords, prepared?.of('means'));
  const grants = placesOf(pack.means.grants, pack.patternWords, prepared?.of('grants'));
  const contactRoles = setOf<ContactRole>('contactRoles');
  for (const { role, patterns } of pack.contacts.roles) contactRoles.addAll(patterns, role);
  const signals = setOf<Rule['category']>('signals');
  for (const { facet, category, patterns } of pack.rules) if (facet === 'signal') signals.addAll(patterns, category);
  const vocabulary = setOf<VocabularyEntry>('vocabulary');
  const vetoes = new Map<Rule | Term, PatternSet<true>>();
  const veto = (entry: Rule | Term, order: number): void => {
    const read = prepared?.vetoes(order);
    if (read ?? entry.unless?.length) vetoes.set(entry, placesOf(entry.unless ?? [], pack.patternWords, read));
  };
  for (const [order, rule] of pack.rules.entries()) {
    vocabulary.addAll(rule.patterns, { rule });
    veto(rule, order);
  }
  for (const [order, term] of pack.terms.entries()) {
    vocabulary.addAll(term.patterns, { term });
    veto(term, pack.rules.length + order);
  }
  const verbs = new Map<string, PredicateEntry[]>();
  for (const entry of pack.predicates) {
    for (const form of pack.grammar.formsOf(entry.lemma)) verbs.set(form, [...(verbs.get(form) ?? []), entry]);
  }
  const grammar = new CompiledGrammar(pack.grammar, setOf<Operator>('operators'));
  const compiled = {
    pack,
    grammar,
    actors,
    conditions,
    headings,
    means,
    grants,
    contactRoles,
    signals,
    vocabulary,
    vetoes,
    verbs,
  };
  cache.set(pack, compiled);
  return compiled;
}
