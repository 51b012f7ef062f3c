/** A language's words around how something is done: "by clicking the link in our e-mails". */

export interface MeansWords {
  /** Patterns of the words that let readers do something, up to what they may do: "you may", "the right to". */
  readonly grants: readonly string[];
  /** Patterns where such a phrase begins; it runs to the end of its clause. */
  readonly patterns: readonly string[];
  /** Nouns for what readers have rights over, in the singular. */
  readonly handled: ReadonlySet<string>;
  /** What these begin is no longer how: "contact us if you have questions". */
  readonly asides: ReadonlySet<string>;
  /** Verbs that, as infinitives, say what for and not how: "contact us to delete it". */
  readonly goals: ReadonlySet<string>;
}
