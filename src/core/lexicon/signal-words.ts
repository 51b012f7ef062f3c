/** The form of a language's words for what is done on browser signals: patterns in the language of `tokens/pattern.ts`. */
export interface SignalWords {
  /** Stand for a signal that was named before: "such signals", "it". */
  readonly pointing: readonly string[];
  /** Take a signal as their object: "honor it". The span is the verb. */
  readonly heeding: readonly string[];
  /** Said of what is done on a signal that need not be their object: "respond", "change our practices". */
  readonly reacting: readonly string[];
  /** Verbs that a signal may be the subject of: "such a signal changes nothing". */
  readonly affecting: readonly string[];
  readonly ignoring: readonly string[];
  /** Say that everything is as it would be without: "makes no difference". */
  readonly indifferent: readonly string[];
  /** The same, of a signal that stands right behind: "regardless of". */
  readonly regardless: readonly string[];
  /** Verbs of doing less: what follows on a signal that is heeded. */
  readonly ceasing: readonly string[];
  /** Leave open what is done: "may or may not". */
  readonly vague: readonly string[];
}
