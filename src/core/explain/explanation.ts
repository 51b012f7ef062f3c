/**
 * How a sentence was read, step by step, for people who mend the rules. Plain data; all offsets are UTF-16 code units
 * into the extracted text, and every citation has the words that stand there.
 */
import type { Act, Effect, Scope } from '../language/grammar.ts';
import type { Citation, Finding, Report } from '../report.ts';
import type { AgentKind } from '../syntax/agents.ts';
import type { Relation } from '../syntax/clause.ts';
import type { Polarity, Status } from '../syntax/frame.ts';
import type { VerbGroup } from '../syntax/verb-group.ts';
import type { Facet } from '../taxonomy.ts';

export interface Explanation extends Pick<Report, 'analyser' | 'source'> {
  /** In text order. */
  readonly sentences: readonly ExplainedSentence[];
}

export interface ExplainedSentence extends Citation {
  readonly isHeading: boolean;
  readonly isQuestion: boolean;
  /** The sentence that it hangs on: before a list, atop a column. */
  readonly leadIn?: Citation;
  /** Headings above it, outermost first. */
  readonly section: readonly string[];
  /** What the innermost heading that says so is about. */
  readonly topics: readonly string[];
  readonly phrases: readonly ExplainedPhrase[];
  /** Phrases that deny, suppose, except or restrict. */
  readonly operators: readonly ExplainedOperator[];
  readonly clauses: readonly ExplainedClause[];
  /** One a clause, in the same order. */
  readonly frames: readonly ExplainedFrame[];
  /** Those whose phrase stands in the sentence. */
  readonly findings: readonly Finding[];
}

/** Where an entry of the vocabulary was found. */
export interface ExplainedPhrase extends Citation {
  /** A term names a thing; a rule makes a statement by itself. */
  readonly kind: 'term' | 'rule';
  readonly facet: Facet;
  readonly category: string;
  /** The id of the entry. */
  readonly rule: string;
  /** Ids of the findings that it made. */
  readonly findings: readonly string[];
  /** Why it made none, where that can be told from how the sentence was read. */
  readonly reason?: string;
}

export interface ExplainedOperator extends Citation {
  readonly id: string;
  readonly effect: Effect;
  readonly scope: Scope;
  /** Of scope `phrase`: the words that it acts on. */
  readonly covers?: Citation;
}

/** A clause is cited by its verb group. */
export interface ExplainedClause extends Citation {
  readonly relation: Relation;
  /** Index of the clause that it hangs on. */
  readonly parent?: number;
  /** The word that opens it. */
  readonly mark?: Citation;
  readonly subject?: Citation;
  readonly form: VerbGroup['form'];
  readonly voice: VerbGroup['voice'];
  readonly tense: VerbGroup['tense'];
}

export interface ExplainedFrame {
  readonly act?: Act;
  readonly lemma: string;
  readonly agent: { readonly kind: AgentKind; readonly words?: Citation };
  readonly polarity: Polarity;
  readonly status: Status;
  readonly hedged: boolean;
  readonly obliged: boolean;
  readonly onDevice: boolean;
  readonly restriction?: Citation;
  readonly trace: readonly ExplainedStep[];
}

/** One step on the way to polarity and status. */
export interface ExplainedStep {
  /** An operator's id, or a rule of the grammar. */
  readonly by: string;
  /** The step in words: "denied by «not» (negation)". */
  readonly words: string;
  /** What it stands on. */
  readonly at: Citation;
}

export type ExplainErrorCode =
  /** The report has no finding of this id. */
  | 'no-such-finding'
  /** No character of the extracted text stands there. */
  | 'bad-offset'
  /** The document was not read: no notice, or in a language that is not read. */
  | 'not-read';

/** What was asked for cannot be explained, with a code that a program can act on. */
export class ExplainError extends Error {
  readonly code: ExplainErrorCode;

  constructor(code: ExplainErrorCode, message: string) {
    super(message);
    this.name = 'ExplainError';
    this.code = code;
  }
}
