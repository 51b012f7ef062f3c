/** A language's words around names. */
export interface NameWords {
  /** May stand inside a name, in small letters, between capitalised words. */
  readonly connecting: ReadonlySet<string>;
  /** Open a sentence or phrase before a name and are no part of it, however written. */
  readonly opening: ReadonlySet<string>;
  /** End a name, however written: pronouns, what the name's owner publishes. */
  readonly ending: ReadonlySet<string>;
  /** End a name in small letters only: prepositions, verbs. */
  readonly endingInSmall: ReadonlySet<string>;
  /** Name nobody, alone or together: "the Company", "Data Controller", "Service Provider". */
  readonly generic: ReadonlySet<string>;
}
