/** What speaks for and against a notice, and how much: the whole judgement of detection, to be read as a table. */
import type { Evidence } from './evidence.ts';

/** From this value on the signal weighs so much; the last step reached counts. Values below the first weigh nothing. */
export type Step = readonly [from: number, weight: number];

export interface Signal {
  readonly name: string;
  readonly why: string;
  readonly measure: (evidence: Evidence) => number;
  readonly steps: readonly Step[];
}

/** Occurrences per thousand words. Short texts count as 150 words, lest one phrase in a stub weighs like a hundred. */
const density = (count: number, evidence: Evidence): number => (count * 1000) / Math.max(150, evidence.prose);

const flag = (value: boolean): number => (value ? 1 : 0);

export const SIGNALS: readonly Signal[] = [
  {
    name: 'personal-data',
    why: 'A notice speaks of personal data all the time',
    measure: (e) => density(e.personalData, e),
    steps: [[0, -2], [4, -1], [8, 0], [12, 1], [18, 1.5]],
  },
  {
    name: 'data-handling',
    why: 'and of what is done with them',
    measure: (e) => density(e.handled, e),
    steps: [[0, -1.5], [2, -0.5], [5, 0.5], [8, 1], [12, 1.5]],
  },
  {
    name: 'own-practices',
    why: 'by the one who speaks',
    measure: (e) => density(e.practices, e),
    steps: [[0, -2], [1, -0.5], [3, 0.5], [6, 1], [10, 1.5]],
  },
  {
    name: 'names-itself',
    why: 'x',
    measure: (e) => density(e.selfReferences, e),
    steps: [[0, -1], [0.3, -0.5], [0.7, 0], [1.5, 0.5], [3, 1]],
  },
  {
    name: 'your-data',
    why: 'x',
    measure: (e) => density(e.yourData, e),
    steps: [[0, -0.5], [1, 0], [2.5, 0.5], [6, 1]],
  },
  {
    name: 'topics',
    why: 'x',
    measure: (e) => e.topics,
    steps: [[0, -1.5], [3, -0.5], [6, 0], [8, 0.5], [10, 1]],
  },
  {
    name: 'headed-topics',
    why: 'x',
    measure: (e) => e.headedTopics,
    steps: [[2, 0.5], [5, 1]],
  },
  {
    name: 'title-names-notice',
    why: 'x',
    measure: (e) => (e.title.notice ? (e.title.page || e.title.near ? 1 : 2) : 0),
    steps: [[1, 1], [2, 2]],
  },
  {
    name: 'heading-names-notice',
    why: 'x',
    measure: (e) => flag(e.heading.notice),
    steps: [[1, 1]],
  },
  {
    name: 'opening-names-notice',
    why: 'x',
    measure: (e) => flag(e.opening.notice),
    steps: [[1, 1]],
  },
  {
    name: 'title-says-privacy',
    why: 'x',
    measure: (e) => flag((e.title.privacy || e.heading.privacy) && !e.title.notice && !e.heading.notice && !e.title.other && !e.title.page && !e.heading.other),
    steps: [[1, 0.5]],
  },
  {
    name: 'title-names-other',
    why: 'x',
    measure: (e) => flag(e.title.other && !e.title.notice && !e.title.privacy),
    steps: [[1, -2]],
  },
  {
    name: 'title-names-page',
    why: 'x',
    measure: (e) => flag(e.title.page && !e.title.notice),
    steps: [[1, -1]],
  },
  {
    name: 'heading-names-other',
    why: 'x',
    measure: (e) => flag(e.heading.other && !e.heading.notice && !e.heading.privacy),
    steps: [[1, -1]],
  },
  {
    name: 'title-names-near',
    why: 'x',
    measure: (e) => flag((e.title.near || e.heading.near) && !e.title.notice && !e.heading.notice),
    steps: [[1, -2]],
  },
  {
    name: 'terms',
    why: 'x',
    measure: (e) => e.terms / (e.terms + e.personalData + 5),
    steps: [[0, 0.5], [0.3, 0], [0.45, -1], [0.6, -2], [0.8, -3]],
  },
  {
    name: 'article',
    why: 'x',
    measure: (e) => e.article / (e.article + e.publisher + e.personalData + 5),
    steps: [[0, 0.5], [0.2, 0], [0.35, -1], [0.5, -2]],
  },
  {
    name: 'cookies-only',
    why: 'x',
    measure: (e) => e.cookies / (e.cookies + e.personalData + 3),
    steps: [[0.5, -1], [0.7, -2]],
  },
  {
    name: 'stretch',
    why: 'x',
    measure: (e) => e.stretch,
    steps: [[480, 0.5], [960, 1]],
  },
  {
    name: 'agreement',
    why: 'x',
    measure: (e) => density(e.agreement, e),
    steps: [[3, -1], [6, -2]],
  },
  {
    name: 'statute',
    why: 'x',
    measure: (e) => density(e.statute, e),
    steps: [[4, -0.5], [8, -1], [12, -1.5]],
  },
  {
    name: 'little-prose',
    why: 'x',
    measure: (e) => e.prose,
    steps: [[0, -2], [60, -1], [120, 0]],
  },
];
