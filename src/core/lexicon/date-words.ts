/** A language's words around dates. */

/** Lower-case name of a month, whole or short → its number from 1. */
export type Months = Readonly<Record<string, number>>;

/**
 * How dates with the name of a month are written: global patterns of which the groups are what the field's name says.
 * The month is any word; {@link DateWords.months} tells whether it is one.
 */
export interface DateShapes {
  readonly dayMonthYear: RegExp;
  readonly monthDayYear: RegExp;
  readonly monthYear: RegExp;
  /** The day may be absent. */
  readonly yearMonthDay: RegExp;
  /** Ends with the figure of a day: what follows is no month and year alone. Not global. */
  readonly endsInDay: RegExp;
}

export interface DateWords {
  readonly months: Months;
  readonly shapes: DateShapes;
  /** May stand between a cue ("last updated") and its date. */
  readonly linking: ReadonlySet<string>;
  /** What a notice calls itself: may stand there, too ("Effective date: this policy is effective as of …"). */
  readonly notice: ReadonlySet<string>;
  /** Patterns between the start of a clause and a date: it is an earlier version's, another document's, yet to come. */
  readonly ofOthers: readonly string[];
  /** Verbs of a sentence that says when something came to be: its subject must be the notice. */
  readonly verbs: ReadonlySet<string>;
  /** Headings of lists of earlier versions. */
  readonly archives: readonly string[];
  /** Join two statements of one sentence. */
  readonly joining: ReadonlySet<string>;
  /** Between two dates: the first is over. */
  readonly until: ReadonlySet<string>;
  /** After a date: it is that of a law, or of the people whom it protects, not the notice's. */
  readonly elsewhere: ReadonlySet<string>;
}
