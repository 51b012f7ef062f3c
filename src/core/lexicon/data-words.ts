/** Small words that reading data practices turns on, in one language. */

type Words = ReadonlySet<string>;

export interface DataWords {
  /** In a phrase for data at large, or for cookies, these say nothing of which: a denial of it is one of the whole. */
  readonly neutral: Words;
  /** Verbs that say what collected data serve for, where they depend on another ("to monitor usage"). */
  readonly studying: Words;
  /** What collects by itself: with one of these, a studying verb collects. */
  readonly trackers: Words;
  /** Those before "they" who are not the others. */
  readonly notThey: Words;
  /** What sends data on its own account. */
  readonly devices: Words;
  /** After these, "to" or "with" names no receiver. */
  readonly relating: Words;
  /** Adverbs of collecting without the reader. */
  readonly automatic: Words;
  /** After "from": not the reader. */
  readonly sources: Words;
  /** Between a subject and its passive verb none of these stands. */
  readonly clauseMarks: Words;
  /** After a passive these open the list of what it is about. */
  readonly listOpeners: Words;
  /** Between coordinated verbs only these stand. */
  readonly conjunctions: Words;
  /** A line that ends in a full stop and holds one of these is a sentence. */
  readonly finite: Words;
  /** Open the examples of an information word. */
  readonly inclusive: Words;
  /** Words for data at large. */
  readonly information: Words;
  /** At the head of a sentence: what was named before. */
  readonly pronouns: Words;
  /** Between two members of a list of data only these stand. */
  readonly betweenMembers: Words;
  /** No span opens or ends with one of these. */
  readonly edges: Words;
  /** Before a noun that is whole. */
  readonly beforeNoun: Words;
  /** After a noun that is whole. */
  readonly afterNoun: Words;
  /** Before a thing of the reader's. */
  readonly owning: Words;
  /** What readers do with data they hand over. */
  readonly giving: Words;
  /** A sentence about cookies with one of these tells how to refuse them. */
  readonly refusal: Words;
  /** Before an information word: it was named before. */
  readonly anaphoric: Words;
  /** After "to" these open a purpose. */
  readonly infinitives: Words;
  /** After a name at the head of a sentence: what it stands for follows. */
  readonly defining: Words;
  /** With "of" before "this information": not all of it. */
  readonly partial: Words;
  /** No defined name holds one of these. */
  readonly unnamed: Words;
  /** Verbs that join data to data: denied, they say nothing of either. */
  readonly joining: Words;
  /** With one of these in the sentence a company is sold, not data. */
  readonly mergers: Words;
  /** What readers may do or have about what is done with their data. */
  readonly choosing: Words;
  /** Open a question that is answered by yes or no. */
  readonly asking: Words;
  /** Persons under age. */
  readonly minors: Words;
  /** After "if we": what follows is not what is done ("if we learn that we have collected"). */
  readonly discovering: Words;
  /** Before a tracker: it is only how something is done. */
  readonly means: Words;
  /** What is done with cookies by those whose cookies they are. */
  readonly placing: Words;
  /** Between "they" and its verb. */
  readonly modals: Words;
}
