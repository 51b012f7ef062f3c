/** The one form of a vocabulary rule: phrases, what they stand for, and examples that are its tests. */
import type { SharingAction, SharingCondition, Stance } from '../report.ts';
import type { Facet } from '../taxonomy.ts';
import type { Topic } from './topic.ts';

export interface Rule {
  /** Unique; shown in every finding that it makes. Kebab-case, begins with the facet: `retention.as-long-as-needed`. */
  readonly id: string;
  readonly facet: Facet;
  readonly category: string;
  /** Any of these, in the language of `tokens/pattern.ts`. */
  readonly patterns: readonly string[];
  /** A sentence that matches any of these is not meant. */
  readonly unless?: readonly string[];
  /** Counts only in (or, with `!`, outside) a section on one of these topics. */
  readonly sections?: readonly (Topic | `!${Topic}`)[];
  /** Also looked for in headings. Default: not. */
  readonly inHeadings?: boolean;
  /** `clause` (the default): negation and conditions around the match decide. A stance: always this one. */
  readonly stance?: Stance | 'clause';
  /** Sharing: on which side of the match its recipients are named; absent: the span is the recipient. */
  readonly recipients?: 'before' | 'after';
  /** Sharing: what is done. Absent: `share`. */
  readonly action?: SharingAction;
  /** Sharing: the condition under which it is done. */
  readonly condition?: SharingCondition;
  /** Sharing: a sentence that matches says nothing of what is done. */
  readonly mutes?: true;
  /** Why it is as it is, and where the wording comes from when a law or standard gives it. */
  readonly note?: string;
  /** Sentences that must give a finding by this rule. */
  readonly match: readonly string[];
  /** Sentences that must not. */
  readonly skip?: readonly string[];
}
