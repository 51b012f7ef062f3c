/** The form of a vocabulary entry for a thing that is named by a phrase: a kind of data, a recipient, a purpose. */
import type { Facet } from '../taxonomy.ts';

export interface Term {
  /** Unique; shown in every finding that it makes. Begins with the facet: `data.contact.email`. */
  readonly id: string;
  readonly facet: Facet;
  readonly category: string;
  /** Any of these, in the language of `tokens/pattern.ts`. Of overlapping terms of a facet the longest counts. */
  readonly patterns: readonly string[];
  /** Not where one of these covers it: "e-mail us" names no data. */
  readonly unless?: readonly string[];
  /** Not where a word within it owns what follows: "the user's name" is no user name. */
  readonly unlessOwned?: true;
  /** A word of everyday speech: counts only among other data, or as what is plainly collected of the reader. */
  readonly everyday?: true;
  readonly note?: string;
  /** Text with the phrase in square brackets: "We collect your [e-mail address]." The span must be just that. */
  readonly match: readonly string[];
  /** Text in which this entry must not be found. */
  readonly skip?: readonly string[];
}
