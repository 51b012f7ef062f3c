/** Somebody named as one who may get data. */
/** Token indices; `end` is exclusive. */
export interface Mention {
  readonly category: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  /** Where its noun ends: before the clause in "companies that run our servers". */
  readonly headEnd: number;
  /** As written, where it is a company's own. */
  readonly name?: string;
  /** A ground that tells who receives ("a subpoena"), not a party. */
  readonly isGround: boolean;
  /** "These third parties": named before. */
  readonly isAnaphor: boolean;
}
