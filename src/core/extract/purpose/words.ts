/** The language's words around purposes, with what follows from them worked out once. */
import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { PurposeWords } from '../../lexicon/purpose-words.ts';

export interface PurposeForms extends PurposeWords {
  /** "improving" */
  readonly gerunds: ReadonlySet<string>;
  /** Gerund → verb. */
  readonly lemmas: ReadonlyMap<string, string>;
  /**
   * One word of each phrase of `connecting` (its second), `granting` and `according` (their first). A text is full of
   * places where none of these stands, and there no phrase need be put together to be looked up.
   */
  readonly inConnecting: ReadonlySet<string>;
  readonly inGranting: ReadonlySet<string>;
  readonly inAccording: ReadonlySet<string>;
}

const cache = new WeakMap<LanguagePack, PurposeForms>();

export function purposeForms(pack: LanguagePack): PurposeForms {
  const known = cache.get(pack);
  if (known) return known;
  const lemmas = new Map([...pack.purposes.verbs].map((verb) => [pack.grammar.formsOf(verb).at(-1)!, verb]));
  const { connecting, granting, according } = pack.purposes;
  const forms: PurposeForms = {
    ...pack.purposes,
    gerunds: new Set(lemmas.keys()),
    lemmas,
    inConnecting: wordsAt(1, connecting),
    inGranting: wordsAt(0, granting),
    inAccording: wordsAt(0, according),
  };
  cache.set(pack, forms);
  return forms;
}

function wordsAt(place: number, phrases: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...phrases].map((phrase) => phrase.split(' ')[place] ?? ''));
}

/** Between the members of a list. */
export function isConnector(norm: string | undefined, { connectors }: PurposeWords): boolean {
  return norm !== undefined && connectors.has(norm);
}
