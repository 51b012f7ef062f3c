/** A language's words around names. */
export interface NameWords {
  /** May stand inside a name, in small letters, between capitalised words. */
  readonly connecting: ReadonlySet<string>;
  /** Open a sentence or phrase before a name and are no part of it, however written. */
  readonly opening: ReadonlySet<string>;
  /** End a name, however written: pronouns, what the name's owner publishes. */
  readonly ending: ReadonlySet<string>;
  /** End a name that has begun, and may begin one: "© Brightfern All rights reserved". */
  readonly closing: ReadonlySet<string>;
  /** Before what somebody is, not who: "We are a …". */
  readonly indefinite: ReadonlySet<string>;
  /** End a name in small letters only: prepositions, verbs. */
  readonly endingInSmall: ReadonlySet<string>;
  /** Name nobody, alone or together: "the Company", "Data Controller", "Service Provider". */
  readonly generic: ReadonlySet<string>;
  /** The noun in an institution's name by which it goes with an article: "the College". */
  readonly institutions: ReadonlySet<string>;
  /** What a text calls its publisher once it has named it ("the Bank"): alone no name, though one may hold it. */
  readonly roles: ReadonlySet<string>;
  /** Patterns in a heading above the publisher's own name and addresses: "Our contact details". */
  readonly ownDetails: readonly string[];
  /** The label before a name: "Name: Brightfern". */
  readonly nameLabel: ReadonlySet<string>;
  /** What a company is described as: "a company registered in …" names nobody else. */
  readonly describing: ReadonlySet<string>;
  /** May stand in the bracket that defines "we", before the pronoun. */
  readonly defining: ReadonlySet<string>;
  /** In that bracket: all that the sentence has named are meant, of whom the first leads. */
  readonly together: ReadonlySet<string>;
  /** May follow the pronoun there. */
  readonly afterPronoun: ReadonlySet<string>;
  /** Between the name in the register and the one in trade: "trading as". */
  readonly tradingAs: readonly string[];
  /** Between a name and others for the same, none of them better: "aka". */
  readonly alsoKnownAs: readonly string[];
  /** Legal forms, lower case, that are words of the language as well: "Group", "as". They alone make no company. */
  readonly plainForms: ReadonlySet<string>;
  /** Shortened words before or within a name, without the full stop that ends no sentence: "Dr. Heron". */
  readonly shortened: ReadonlySet<string>;
  /** A number that counts and is nobody's name: "2nd". */
  readonly ordinal: RegExp;
  /** What a notice is called, in its title: "Brightfern Privacy Policy". */
  readonly title: ReadonlySet<string>;
  /** Before the year and the name of whose text it is, like "©". */
  readonly copyright: ReadonlySet<string>;
  /** Patterns: the sentence speaks of readers in one region, of one service or law only. */
  readonly partial: readonly string[];
  /** Patterns: who is named there, in the line, above it or in its heading, is another: a host, a representative. */
  readonly others: readonly string[];
}
