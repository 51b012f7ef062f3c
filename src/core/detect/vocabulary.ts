/** What detection must know of a language: its commonest words, and the words by which documents give themselves away. */

/**
 * Patterns are words in lower case, parted by spaces. `word*` stands for any word that begins so, `(a|b)` for either,
 * `_` for any word, though not for the first of a pattern.
 * Scripts without spaces are written as they are: each character counts as a word there.
 */
export type Pattern = string;

/** What a notice is expected to speak of; each kind counts once, however often it is met. */
export const TOPICS = [
  'collection',
  'purposes',
  'sharing',
  'cookies',
  'retention',
  'rights',
  'choices',
  'children',
  'security',
  'transfer',
  'legal-basis',
  'changes',
  'contact',
] as const;
export type Topic = (typeof TOPICS)[number];

export interface NoticeVocabulary {
  /** How a privacy notice is called: "privacy policy". */
  readonly noticeNames: readonly Pattern[];
  /** How it speaks of itself: "this privacy policy", "committed to protecting your privacy". */
  readonly selfReference: readonly Pattern[];
  /** Words for privacy that do not name a document. */
  readonly privacyWords: readonly Pattern[];
  /** The publisher speaking: "we", "our". */
  readonly publisher: readonly Pattern[];
  /** What is done with data: "collect", "share". */
  readonly handling: readonly Pattern[];
  /** The data of a person: "personal information", "IP address". */
  readonly personalData: readonly Pattern[];
  /** The reader's own data: "your information". */
  readonly yourData: readonly Pattern[];
  readonly topics: Readonly<Partial<Record<Topic, readonly Pattern[]>>>;
  /** Names of other documents: terms, rules, laws. */
  readonly otherNames: readonly Pattern[];
  /** Names of pages that are no documents: forms, guides, news. */
  readonly pageNames: readonly Pattern[];
  /** Names of documents that stand near a notice: cookie policies, data-processing agreements. */
  readonly nearNames: readonly Pattern[];
  /** The talk of contracts. */
  readonly terms: readonly Pattern[];
  /** Cookies and their kin. */
  readonly cookies: readonly Pattern[];
  /** The talk of agreements between controllers and processors. */
  readonly agreement: readonly Pattern[];
  /** The talk of laws and of texts about laws. */
  readonly statute: readonly Pattern[];
  /** Other people's data: rules for what users may post speak of those. */
  readonly othersData?: readonly Pattern[];
  /** What is told to those who handle data for the publisher, or who write about it: handbooks, specifications, guides. */
  readonly instruction?: readonly Pattern[];
  /** That nothing is collected, stored or sent: all that a short notice says. */
  readonly denial?: readonly Pattern[];
  /** The talk of reports, essays and guides: somebody else's practices, the writer's own opinion, advice. */
  readonly article: readonly Pattern[];
  /** One person speaking: who writes about others, or publishes the page alone. */
  readonly singular?: readonly Pattern[];
}

export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** The commonest words, by which the language is recognised; not for languages told by their script alone. */
  readonly commonWords: readonly string[];
  /** Absent where a language is only recognised. */
  readonly notice?: NoticeVocabulary;
}
