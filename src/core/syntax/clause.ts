/** A clause of a sentence: a verb group, what it hangs on, where its subject stands. */
import type { Extent, VerbGroup } from './verb-group.ts';

export type Relation =
  | 'main'
  /** Joined to `parent` by "and", "or", a comma. */
  | 'coordinate'
  | 'relative'
  | 'adverbial'
  /** What is said, thought or asked: behind "that", "how", "whether". */
  | 'complement'
  | 'infinitive'
  | 'gerund'
  | 'participle';

export interface Clause {
  readonly index: number;
  readonly group: VerbGroup;
  readonly relation: Relation;
  readonly parent: Clause | undefined;
  /** Token of the subordinator, relative pronoun, complementiser or preposition that opens it. */
  readonly mark: number | undefined;
  /** Its own subject; undefined where it shares or lacks one. */
  readonly subject: Extent | undefined;
  /** Before a colon, where what follows is its list. */
  readonly start: number;
  /** In a bracket. */
  readonly aside: boolean;
}

export interface ClauseTree {
  readonly clauses: readonly Clause[];
  /** By token: the clauses that it can hang on, innermost first. */
  hostsAt(at: number): readonly Clause[];
  /** The innermost of them. */
  hostAt(at: number): Clause | undefined;
  /** The clause whose verb group begins at a token. */
  startingAt(at: number): Clause | undefined;
  /** The clause in whose subject a token stands. */
  subjectOf(at: number): Clause | undefined;
  /** The token before which the words behind its verb have ended: a mark, or a word of another clause. */
  endOf(clause: Clause): number;
}

/** Words of a label before what parts it from its text: "Location: never shared". */
export const MAX_LABEL = 5;

/** A clause that says which: "names that identify you", "names kept by us". */
export function isDescribing({ relation }: Clause): boolean {
  return relation === 'relative' || relation === 'participle';
}

/** "The name that you enter is kept": within the subject of the clause above. */
export function describesSubject(clause: Clause): boolean {
  const { subject } = clause.parent ?? {};
  const { start, end } = clause.group;
  return isDescribing(clause) && subject !== undefined && start > subject.start && end <= subject.end;
}

/** "Tools that do not keep it, or train on it": a relative clause, or what is joined with one. */
export function isInDescription({ relation, parent, subject }: Clause): boolean {
  return relation === 'relative' || (relation === 'coordinate' && !subject && parent?.relation === 'relative');
}
