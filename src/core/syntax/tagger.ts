/** Asked where neighbours do not tell whether a word is a verb. */
export interface Tagger {
  isVerb(at: number): boolean;
}
