/** The language's words around purposes, with the verbs' forms worked out once. */
import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { PurposeWords } from '../../lexicon/purpose-words.ts';

export interface PurposeForms extends PurposeWords {
  /** "improving" */
  readonly gerunds: ReadonlySet<string>;
  /** Gerund → verb. */
  readonly lemmas: ReadonlyMap<string, string>;
}

const cache = new WeakMap<LanguagePack, PurposeForms>();

export function purposeForms(pack: LanguagePack): PurposeForms {
  const known = cache.get(pack);
  if (known) return known;
  const lemmas = new Map([...pack.purposes.verbs].map((verb) => [pack.grammar.formsOf(verb).at(-1)!, verb]));
  const forms: PurposeForms = { ...pack.purposes, gerunds: new Set(lemmas.keys()), lemmas };
  cache.set(pack, forms);
  return forms;
}

/** Between the members of a list. */
export function isConnector(norm: string | undefined, { connectors }: PurposeWords): boolean {
  return norm !== undefined && connectors.has(norm);
}
