/** A language's words around and within postal addresses. What is a country's and no language's is in `registries`. */
export interface AddressWords {
  /** Before a postal address, at the start of its line or right before it: "write to us at". */
  readonly cues: ReadonlySet<string>;
  /** Labels of a part of an address: "Postal code: …". */
  readonly parts: ReadonlySet<string>;
  /** Labels of what is no part of an address, and ends it: "Phone". */
  readonly others: ReadonlySet<string>;
  /** Words of a street, a building or a place within one, lower case; in an address they have a capital. */
  readonly streets: ReadonlySet<string>;
  /** Of these, such as may be written small: "4 Elm street". */
  readonly smallStreets: ReadonlySet<string>;
  /** Small words within the name of a street or a place, or between two places: "behind the mill". */
  readonly linking: ReadonlySet<string>;
  /** Shortened words of which the full stop ends no sentence, without it. */
  readonly shortened: ReadonlySet<string>;
  /** Before the number of a law: no street has one. */
  readonly statutes: ReadonlySet<string>;
  /** Between a word and its number, without the full stop: "Law No. 31". */
  readonly numbering: ReadonlySet<string>;
  /** Figures that an address has and other sentences seldom: a numbered street, a word for a part of a house and its number. */
  readonly figures: RegExp;
}
