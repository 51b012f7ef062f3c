/**
 * Words of tables, labels and questions in one language: what a column's head tells of what stands below, what it asks,
 * and what answers it. Words of `data` to `manners` are in the singular.
 */

type Words = ReadonlySet<string>;

/** What may be asked of the data in a row. */
export type AskedAct = 'collect' | 'use' | 'share' | 'sell';

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
  /** Behind such a word, what belongs to it: "passed on". */
  readonly particles: Words;
  /** A glossary's head over what it explains, and over the explanations. */
  readonly glossed: Words;
  readonly glosses: Words;
  /** Editions of what is offered, and those who use it: "Free plan", "App", "Website". */
  readonly variants: Words;
  /** Words of an act, in every form that a head has it in: "collected", "sharing". */
  readonly acts: Readonly<Record<string, AskedAct>>;
  /** In a head, a label or a short answer they add nothing. */
  readonly plain: Words;
  /** What these heads ask has nothing to do with whether data are collected or shared: "Required?", "Encrypted". */
  readonly besides: Words;
  /** Open what narrows a head: "used for", "shared outside". */
  readonly narrowing: Words;
  /** Behind such a word they narrow nothing: "shared with third parties". */
  readonly outsiders: Words;
  /** Joins two acts either of which may be meant: "sold or shared". */
  readonly either: Words;
  /** Before who does it: "collected by". */
  readonly doer: Words;
  /** Who that is, where it is the publisher. */
  readonly us: Words;
  /** Answers in a cell. */
  readonly yes: Words;
  readonly no: Words;
  /** There is nobody, there are none. */
  readonly nobody: Words;
  /** All that is said beside what does not apply: "not applicable", "n/a". */
  readonly inapplicable: Words;
  /** Neither yes nor no: "n/a". */
  readonly unanswered: Words;
  /** Before an answer, to stress it. */
  readonly stressing: Words;
  /** Behind a denial, to stress it: "not at all". */
  readonly closing: Words;
  /** Open or close an answer that holds under a condition. */
  readonly conditional: Words;
  /** Behind an answer, take back a part of it. */
  readonly turning: Words;
  /** Stand for the verb of the question: "we do not", "we have never done so". */
  readonly proVerbs: Words;
  /** Stand for what the verb was said of: "done so". */
  readonly proForms: Words;
  /** Point to the list that follows: "the following". */
  readonly following: Words;
  /** In a whole sentence they tell that a list hangs on it: "We use it in the following ways." */
  readonly announcing: Words;
  /** Before a second list: "but not". */
  readonly joining: Words;
  /** Before an answer: "A:". */
  readonly answerMarks: Words;
  /** What is said of a statement: that it is so, that it is not. */
  readonly true: Words;
  readonly untrue: Words;
  /** Stand for what was named before: "we use none", "they are not used". `such` does with a noun. */
  readonly pointers: Words;
  readonly such: string;
  /** Go with these words: "nothing of the kind". */
  readonly beside: Words;
  /** Say that what was named before is done: "takes place", "engage in it". */
  readonly happening: Words;
  /** What the reader does where there is something, in the base form. */
  readonly finding: Words;
  /** What they do whether there is or not. */
  readonly seeking: Words;
  /** The publisher's own site or product: "here", "on this site". */
  readonly here: Words;
  readonly owners: Words;
  readonly places: Words;
  /** Before the publisher's name: "at Heron". */
  readonly at: Words;
  /** Verbs of who gets data, in the base form: "who receives it?" asks for a recipient. */
  readonly getting: Words;
  /** Behind a form of "be": that there is something. */
  readonly existential: Words;
  /** Deny what follows them: "not", "never", "don't". */
  readonly denying: Words;
  /** Of `conditional`, those that turn a denial into one under a condition: "not unless". */
  readonly exceptive: Words;
  /** Before a condition: "only with your consent". */
  readonly sole: Words;
  /** The reader of the notice, and verbs with which a head asks what they may or must do: "Can you limit …?". */
  readonly readers: Words;
  readonly readersVerbs: Words;
  /** In a cell that would name somebody: there is nobody. */
  readonly negating: Words;
  /** A question that somebody's name answers. */
  readonly who: Words;
  /** A question that names of things answer. */
  readonly which: Words;
  /** A question that takes it for granted that something is done. */
  readonly how: Words;
}
