/** What the patterns of a language are read with. */
export interface PatternWords {
  /** Named alternatives that patterns may use as `@name`. */
  readonly macros: Readonly<Record<string, string>>;
  /**
   * Words with spaces between that many sentences of a notice hold, and how many hold one for each that holds a rare
   * word. Patterns are looked for by their rarest word: it costs time alone, and changes no match.
   */
  readonly frequent: readonly (readonly [sentences: number, words: string])[];
}
