/**
 * What speaks for and against a notice, and how much: the whole judgement of detection, to be read as a table.
 *
 * Weights are set by hand in half steps, roughly as log-odds: 0.5 is a hint, 1 a good sign, 2 nearly settles it.
 * They say what a person would say who looks at one such page, and none is fitted to a corpus. Signals overlap
 * (who collects data also names data), so `detect.ts` halves their sum before it becomes a score.
 */
import type { Evidence } from './evidence.ts';

/** From this value on the signal weighs so much; the last step reached counts. Below the first it weighs nothing. */
export type Step = readonly [from: number, weight: number];

export interface Signal {
  readonly name: string;
  readonly why: string;
  readonly measure: (evidence: Evidence) => number;
  readonly steps: readonly Step[];
  /** What the measured value counts; absent where it is a plain yes. */
  readonly unit?: string;
}

/** Before anything is known: by far most pages are no notices. */
export const PRIOR = -2;

const PER_THOUSAND = 'per 1,000 words';
const SHARE = 'of the words that speak for a kind of text';

/** Occurrences per thousand words. Short texts count as 150 words, lest one phrase in a stub weigh like a hundred. */
const density = (count: number, evidence: Evidence): number => (count * 1000) / Math.max(150, evidence.prose);

const articleShare = (e: Evidence): number => {
  const article = isOnePerson(e) ? e.article : e.article + e.singular;
  return article / (article + e.publisher + e.personalData + 5);
};

/** The site of one person: "I keep no logs", under the name of privacy, and more of that than of other people. */
const isOnePerson = ({ title, heading, practices, singular, article }: Evidence): boolean =>
  (title.notice || heading.notice || title.privacy || heading.privacy) &&
  !(title.page || title.near || title.other) &&
  practices >= 2 &&
  singular > article;

/** A title that names both terms and a notice says that there are some of the former. */
const termsShare = (e: Evidence): number => {
  const share = e.terms / (e.terms + e.personalData + 5);
  return e.title.notice && e.title.other ? Math.min(share, SOME_TERMS) : share;
};

/** Personal data per thousand words, and the share of cookies. */
const MANY_DATA = 12;
const MOSTLY_COOKIES = 0.7;

/** Of the share of terms: as much as in a notice that says much of orders and accounts. */
const SOME_TERMS = 0.55;

/** Words, from which on a text that keeps speaking of personal data does little else. */
const LONG_STRETCH = 960;

/** Instructions per thousand words from which a text is one for those who handle data. */
const MANY_INSTRUCTIONS = 12;

/** Called a notice and nothing else, and not in the voice of those who write about notices. */
const isCalledNotice = (e: Evidence): boolean =>
  (e.title.notice || e.heading.notice) &&
  e.opening.notice &&
  !(e.title.page || e.title.near || e.title.other) &&
  articleShare(e) < 0.35;

/** In the voice of the publisher, or of nobody who would write about others for pages on end. */
const isOwnVoice = (e: Evidence): boolean =>
  articleShare(e) < (e.topics >= 8 && e.stretch >= LONG_STRETCH ? 0.35 : 0.2) &&
  termsShare(e) < 0.3 &&
  density(e.instructions, e) < MANY_INSTRUCTIONS;

/** Names its publisher instead of saying "we". */
const isThirdPerson = (e: Evidence): boolean =>
  (e.title.notice || e.heading.notice || e.opening.notice || e.title.privacy || e.heading.privacy) &&
  isOwnVoice(e) &&
  !(e.title.page || e.title.other);

/** Speaks of data in nearly every sentence of the few that it has: no form or menu does. */
const isDense = (e: Evidence): boolean =>
  e.prose < SHORT &&
  isOwnVoice(e) &&
  density(e.practices, e) >= 5 &&
  density(e.personalData, e) >= 15 &&
  e.othersData === 0 &&
  (e.selfReferences > 0 || e.denials > 0);

/** A few lines with the name atop and again in their first words: they may say no more than how to be left alone. */
const isTwiceNamed = (e: Evidence): boolean =>
  isShortNotice(e) && e.prose >= 100 && e.heading.notice && e.opening.notice && !(e.title.page || e.opening.other);

const flag = (value: boolean): number => (value ? 1 : 0);

/** A notice of fewer words of running text has no room for many topics. */
const SHORT = 300;
const isShortNotice = (e: Evidence): boolean =>
  isDense(e) || (e.prose < SHORT && (e.title.notice || e.heading.notice || e.opening.notice) && articleShare(e) < 0.35);

export const SIGNALS: readonly Signal[] = [
  // What it is called.
  {
    name: 'title-names-notice',
    why: 'A page called "privacy policy" mostly is one; less so where the title is also that of a guide or a cookie policy',
    measure: ({ title }) => (title.notice ? (title.page || title.near ? 1 : 2) : 0),
    steps: [
      [1, 1],
      [2, 2],
    ],
  },
  {
    name: 'heading-names-notice',
    why: 'The title may be the site’s, and the first headings the page’s',
    measure: ({ heading }) => flag(heading.notice),
    steps: [[1, 1]],
  },
  {
    name: 'opening-names-notice',
    why: 'Notices begin by saying what they are; the title may be lost',
    measure: ({ opening }) => (opening.notice ? (opening.other ? 1 : 2) : 0),
    steps: [
      [1, 0],
      [2, 1],
    ],
  },
  {
    name: 'address-names-notice',
    why: 'Addresses are named by the publisher; but an article’s address repeats its title',
    measure: ({ address }) => (address.notice ? 2 : flag(address.privacy)),
    steps: [
      [1, 0.5],
      [2, 1.5],
    ],
  },
  {
    name: 'title-says-privacy',
    why: 'Many notices are called just "Privacy"; so are help pages and essays',
    measure: ({ title, heading }) =>
      flag(
        (title.privacy || heading.privacy) &&
          !title.notice &&
          !heading.notice &&
          !title.other &&
          !title.page &&
          !heading.other,
      ),
    steps: [[1, 0.5]],
  },
  {
    name: 'title-names-other',
    why: 'Terms, rules and laws say so in their title; a title that also says privacy may cover both',
    measure: ({ title }) => flag(title.other && !title.notice && !title.privacy),
    steps: [[1, -2]],
  },
  {
    name: 'heading-names-other',
    why: 'As the title, but a menu or a box may have the first heading',
    measure: ({ heading }) => flag(heading.other && !heading.notice && !heading.privacy),
    steps: [[1, -1]],
  },
  {
    name: 'title-names-page',
    why: 'Forms, guides, help and news are not documents, but some sites keep notices among their help',
    measure: ({ title }) => flag(title.page && !title.notice),
    steps: [[1, -1]],
  },
  {
    name: 'title-names-near',
    why: 'Cookie policies and data-processing agreements talk like notices and are something else',
    measure: ({ title, heading }) => flag(title.near && !title.notice && !heading.notice),
    steps: [[1, -2]],
  },
  {
    name: 'heading-names-near',
    why: 'As the title; but a notice may begin with its section on cookies',
    measure: ({ title, heading }) => flag(heading.near && !title.near && !title.notice && !heading.notice),
    steps: [[1, -1]],
  },
  {
    name: 'address-names-other',
    why: 'As the title',
    measure: ({ address }) => flag((address.other || address.near) && !address.notice && !address.privacy),
    steps: [[1, -1]],
  },

  // What it speaks of, and in whose voice.
  {
    name: 'personal-data',
    why: 'A notice names personal data in every other sentence; terms and forms once or twice',
    measure: (e) => density(e.personalData, e),
    steps: [
      [0, -2],
      [4, -1],
      [8, 0],
      [12, 1],
      [18, 1.5],
    ],
    unit: PER_THOUSAND,
  },
  {
    name: 'data-handling',
    why: 'Its sentences say what is done with them',
    measure: (e) => density(e.handled, e),
    steps: [
      [0, -1.5],
      [2, -0.5],
      [5, 0.5],
      [8, 1],
      [12, 1.5],
    ],
    unit: PER_THOUSAND,
  },
  {
    name: 'own-practices',
    why: 'and the one who does it speaks: "we collect". Articles, laws and guides speak of others; so do notices that name their publisher, but those are called notices',
    measure: (e) => {
      const isNamed = isCalledNotice(e) || isThirdPerson(e);
      const practices = density(isNamed ? Math.max(e.practices, e.handled / 3) : e.practices, e);
      return isTwiceNamed(e) ? Math.max(1, practices) : practices;
    },
    steps: [
      [0, -2],
      [1, -0.5],
      [3, 0.5],
      [6, 1],
      [10, 1.5],
    ],
    unit: PER_THOUSAND,
  },
  {
    name: 'your-data',
    why: 'It speaks to the person whose data they are',
    measure: (e) => density(e.yourData, e),
    steps: [
      [0, -0.5],
      [1, 0],
      [2.5, 0.5],
      [6, 1],
    ],
    unit: PER_THOUSAND,
  },
  {
    name: 'self-reference',
    why: '"This privacy policy", "committed to protecting your privacy": nearly all notices speak of themselves',
    measure: (e) => (isDense(e) ? Math.max(0.7, density(e.selfReferences, e)) : density(e.selfReferences, e)),
    steps: [
      [0, -1],
      [0.3, -0.5],
      [0.7, 0],
      [1.5, 0.5],
      [3, 1],
    ],
    unit: PER_THOUSAND,
  },
  {
    name: 'topics',
    why: 'Laws ask notices for the same topics; other texts touch on a few',
    measure: (e) => (isShortNotice(e) ? e.topics + 3 : e.topics),
    steps: [
      [0, -1.5],
      [3, -0.5],
      [6, 0],
      [8, 0.5],
      [10, 1],
    ],
    unit: 'of 13',
  },
  {
    name: 'headed-topics',
    why: 'Only a notice has sections on several of them',
    measure: (e) => e.headedTopics,
    steps: [
      [2, 0.5],
      [5, 1],
    ],
    unit: 'of 13',
  },
  {
    name: 'long-stretch',
    why: 'Nothing else keeps speaking of personal data for pages, and of what is done with them from several sides',
    measure: (e) => (e.topics >= 6 ? e.stretch : 0),
    steps: [
      [480, 0.5],
      [LONG_STRETCH, 1],
    ],
    unit: 'words',
  },

  // What it would rather be.
  {
    name: 'terms',
    why: 'Liability, fees, orders and licences against personal data: terms have ten of the former to one of the latter',
    measure: termsShare,
    steps: [
      [0, 0.5],
      [0.3, 0],
      [0.45, -1],
      [0.6, -2],
      [0.8, -3],
    ],
    unit: SHARE,
  },
  {
    name: 'article',
    why: 'Reported speech, "I", "companies", advice, against "we" and personal data',
    measure: articleShare,
    steps: [
      [0, 0.5],
      [0.2, 0],
      [0.35, -1],
      [0.5, -2],
      [0.65, -3],
    ],
    unit: SHARE,
  },
  {
    name: 'cookies-only',
    why: 'A cookie policy speaks of cookies and hardly of other data; a short notice may explain them at length',
    measure: (e) => {
      const share = e.cookies / (e.cookies + e.personalData + 3);
      const isOfMore =
        (e.title.notice || e.heading.notice) &&
        !(e.title.near || e.heading.near) &&
        density(e.personalData, e) >= MANY_DATA;
      return share < MOSTLY_COOKIES && isOfMore ? 0 : share;
    },
    steps: [
      [0.5, -1],
      [MOSTLY_COOKIES, -2],
    ],
    unit: SHARE,
  },
  {
    name: 'agreement',
    why: 'Processors, parties and instructions: a contract about data between firms',
    measure: (e) => density(e.agreement, e),
    steps: [
      [3, -1],
      [6, -2],
    ],
    unit: PER_THOUSAND,
  },
  {
    name: 'statute',
    why: 'Articles, member states, courts and warrants: a law, a text about one, or guidance for authorities',
    measure: (e) => density(e.statute, e),
    steps: [
      [4, -0.5],
      [8, -1],
      [12, -1.5],
    ],
    unit: PER_THOUSAND,
  },
  {
    name: 'others-data',
    why: 'Rules for what users may post speak of the data of other people, a notice of those of its reader',
    measure: (e) => e.othersData / (e.othersData + e.yourData + 2),
    steps: [
      [0.35, -1],
      [0.5, -2],
    ],
    unit: SHARE,
  },
  {
    name: 'instructions',
    why: 'Handbooks, specifications and guides tell those who handle data what to do: "you must report", "the system shall"',
    measure: (e) => density(e.instructions, e),
    steps: [
      [6, -1],
      [MANY_INSTRUCTIONS, -2],
      [20, -3],
      [32, -4],
    ],
    unit: PER_THOUSAND,
  },
  {
    name: 'teasers',
    why: 'A hub announces the documents that lie elsewhere: nearly all its headings are links',
    measure: (e) => e.teasers,
    steps: [
      [2, -2],
      [3, -5],
      [4, -6],
    ],
    unit: 'headings that lead elsewhere',
  },
  {
    name: 'little-prose',
    why: 'Forms, menus and settings have words but no running text',
    measure: (e) => e.prose,
    steps: [
      [0, -2],
      [60, -1],
      [120, 0],
    ],
    unit: 'words of running text',
  },
];
