/** A language's words around how something is done: "by clicking the link in our e-mails". */

export interface MeansWords {
  /** Patterns where such a phrase begins; it runs to the end of its clause. */
  readonly patterns: readonly string[];
  /** What these begin is no longer how: "contact us if you have questions". */
  readonly asides: ReadonlySet<string>;
  /** Verbs that, as infinitives, say what for and not how: "contact us to delete it". */
  readonly goals: ReadonlySet<string>;
}
