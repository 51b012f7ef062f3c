/** What can be known of a language's patterns before any text is there: worked out when the package is built. All data. */

/** What makes one pattern worth trying. A key is a word as it stands or in the singular: see `tokens/pattern-matcher.ts`. */
export interface PatternHint {
  /** The words that it begins with are its rarest: it is tried where one of them stands. */
  readonly byFirst: boolean;
  /** It is looked for in a sentence that holds one of these; absent for one that is looked for in all. */
  readonly found?: readonly number[];
  /** A sentence that lacks all words of one of these has no match. */
  readonly required: readonly (readonly number[])[];
}

/** The sets of patterns of a pack. */
export const PREPARED_SETS = [
  'vocabulary',
  'operators',
  'headings',
  'conditions',
  'actors',
  'contactRoles',
  'means',
  'grants',
  'signals',
] as const;
export type PreparedSet = (typeof PREPARED_SETS)[number];

/** Of a set, by entry: the patterns of each. */
export type PreparedEntries = readonly (readonly PreparedPattern[])[];

/**
 * A pattern: its place in {@link PreparedPack.nodes}, 1 or 0 for {@link PatternHint.byFirst}, then places in
 * {@link PreparedPack.keys}: `found` or -1, `required`.
 */
export type PreparedPattern = readonly number[];

export interface PreparedPack {
  /** Every word of the pack's patterns, a line each. */
  readonly words: string;
  /** Sets of words, each once; a word is its line, doubled, and one more for a word in the singular. */
  readonly keys: readonly (readonly number[])[];
  /** The parts of all patterns, each once and behind those that it holds: see `text/prepared-nodes.ts`. */
  readonly nodes: readonly (readonly number[])[];
  /** In the order of the pack. */
  readonly sets: Readonly<Record<PreparedSet, PreparedEntries>>;
  /** The `unless` of each rule and then of each term. */
  readonly vetoes: PreparedEntries;
  /** Words that notices are about, a line each: see `extract/sharing/topic-words.ts`. */
  readonly topicWords: string;
}
