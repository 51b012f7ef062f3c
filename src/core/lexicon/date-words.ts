/** A language's words around dates. */

/** Lower-case name of a month, whole or short → its number from 1. */
export type Months = Readonly<Record<string, number>>;

export interface DateWords {
  readonly months: Months;
  /** May stand between a cue ("last updated") and its date. */
  readonly linking: ReadonlySet<string>;
  /** After a date: it is that of a law, or of the people whom it protects, not the notice's. */
  readonly elsewhere: ReadonlySet<string>;
}
