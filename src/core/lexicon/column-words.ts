/** Words in the heads of a table's columns that tell what stands below, in one language. All in the singular. */

type Words = ReadonlySet<string>;

export interface ColumnWords {
  /** Data. */
  readonly data: Words;
  /** Who gets data. */
  readonly receivers: Words;
  /** Where data are from. */
  readonly sources: Words;
  /** What for. */
  readonly purposes: Words;
  /** On what basis, how long, by what right. */
  readonly reasons: Words;
  /** Of these, with one of the purposes: "How we use it". */
  readonly manners: Words;
  /** Data are passed on. */
  readonly shared: Words;
  /** Data are sold. */
  readonly sold: Words;
  /** After a word of passing on: to whom. */
  readonly towards: Words;
  /** Answers in a cell. */
  readonly yes: Words;
  readonly no: Words;
  /** In a cell that would name somebody: there is nobody. */
  readonly negating: Words;
}
