/** The shape of the overview: what its lines can be about, what they can answer, what they rest on. */
import type { Manner } from '../manner.ts';
import type { Finding, SharingCondition } from '../report.ts';
import type { Facet } from '../taxonomy.ts';

/** What the lines are about, in the order in which every overview has them. */
export const OVERVIEW_TOPICS = [
  'collects-nothing',
  'publisher',
  'sale',
  'advertising',
  'sensitive',
  'recipients',
  'transfers',
  'retention',
  'rights',
  'contact',
  'missing',
] as const;
export type OverviewTopic = (typeof OVERVIEW_TOPICS)[number];

/**
 * What the notice says to it: `yes`; `may`: only that it may; `condition`: only under one; `part`: only of a part, which
 * the items name; `no`; `unclear`: in words that do not make it certain, or both yes and no; `not-found`: nothing in this
 * text, which is not to say that it is not done.
 */
export const OVERVIEW_ANSWERS = ['yes', 'may', 'condition', 'part', 'no', 'unclear', 'not-found'] as const;
export type OverviewAnswer = (typeof OVERVIEW_ANSWERS)[number];

/** One thing that a line names: a kind of data or recipient, a right, a period, an address, a name. */
export interface OverviewItem {
  readonly facet: Facet;
  /** A listed category of the facet. */
  readonly category: string;
  /** `device`: of data that stay on the reader's device. */
  readonly manner: Manner | 'device';
  /** Names of recipients; countries (ISO 3166), the period (ISO 8601), the address, the publisher's name. As the report has them. */
  readonly values: readonly string[];
  /** The words that narrow it to a part, where it is said of no more. */
  readonly only: readonly string[];
  /** Categories of data that it is narrowed to: "We do not sell your e-mail address". */
  readonly onlyData: readonly string[];
  /** On what terms alone, in every statement of it. */
  readonly conditions: readonly SharingCondition[];
  /** Where the notice links to for it. */
  readonly url?: string;
  /** How it is done, in the notice's own words: "in your account settings". */
  readonly how?: string;
  /** The statements that say it, the clearest first. Never empty. */
  readonly findings: readonly [Finding, ...Finding[]];
}

export interface OverviewLine {
  readonly topic: OverviewTopic;
  readonly answer: OverviewAnswer;
  /** What the line claims; none under `unclear` and `not-found`, nor where yes or no says all. */
  readonly items: readonly OverviewItem[];
  /** Of `rights` alone: where the notice says that one writes to for it. */
  readonly ways?: readonly OverviewItem[];
  /** The statements that it rests on, the clearest first, each sentence of the notice once. */
  readonly findings: readonly Finding[];
  /** Of `missing` alone: ids of the checklist. */
  readonly missing: readonly string[];
}
