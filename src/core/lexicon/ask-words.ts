/** What a language brings for questions about a notice: how people ask after a thing, and what of a notice answers them. */
import type { ChecklistSelector } from '../checklist.ts';
import type { OverviewTopic } from '../overview/line.ts';
import type { PhraseEntry } from './language-pack.ts';
import type { PatternWords } from './pattern-words.ts';
import type { Topic } from './topic.ts';

/** Findings that answer. `weight`: how well, 1 being fully. Default: 1. */
export interface AnswerSelector extends ChecklistSelector {
  readonly weight?: number;
  /** Not findings of this category. */
  readonly except?: string;
}

/**
 * How much a topic says of what is asked after, the most first. Only topics of the highest rank that a question has must be
 * answered; the others tell which answer is the better one. `exact`: just this, or nothing. `plain`: a question of its own.
 * `object`: a thing that others are asked about ("how long do you keep my _photos_"), and that is asked after where nothing
 * else is. `broad`: what nearly every notice speaks of.
 */
export const RANKS = ['exact', 'plain', 'object', 'broad'] as const;
export type Rank = (typeof RANKS)[number];

export interface AskTopic {
  readonly id: string;
  readonly rank: Rank;
  /** Any of these in a question, in the language of `tokens/pattern.ts`. */
  readonly asked: readonly string[];
  /** A question that matches any of these asks for something else. */
  readonly unless?: readonly string[];
  readonly found?: readonly AnswerSelector[];
  /** Any of these in a sentence, where no finding tells. */
  readonly said?: readonly string[];
  /** A sentence that matches any of these speaks of something else. */
  readonly unsaid?: readonly string[];
  /** Sections in which an answer is likely. */
  readonly sections?: readonly Topic[];
  /** What stands under a heading that says it answers. */
  readonly headingAnswers?: true;
  /** What is said of some data does not answer for others: "we delete logs after a week", when photos are asked for. */
  readonly ofThings?: true;
  /** It says what is done with a thing: only a passage that names the thing answers. "Can I turn off _the chat_?" */
  readonly needsObject?: true;
  /** The line of the overview that answers the same question. */
  readonly line?: OverviewTopic;
  /** Topics that only tell which answer is the better one where this one is asked, too. */
  readonly over?: readonly string[];
  /** Questions that ask for it. The first of them are its tests. */
  readonly match: readonly string[];
  /** Questions that do not. */
  readonly skip?: readonly string[];
}

export interface AskWords {
  /** ISO 639-1. */
  readonly code: string;
  readonly patternWords: PatternWords;
  readonly topics: readonly AskTopic[];
  /** Everyday words for categories of data: "where I am" asks for `location`. */
  readonly things: readonly PhraseEntry<string>[];
  /** Words that say nothing of what is asked for. */
  readonly idle: ReadonlySet<string>;
  /** Groups of words of which any stands for the others, the words parted by spaces. */
  readonly synonyms: readonly string[];
  /** What forms of a word have in common: "deleted", "deleting" → "delet". Takes lower case. */
  readonly stem: (word: string) => string;
}
