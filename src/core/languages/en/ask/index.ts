/** English questions about a notice. */
import { stemmer } from 'stemmer';
import type { AskWords } from '../../../lexicon/ask-words.ts';
import { patternWords } from './pattern-words.ts';
import { aboutTopics } from './topics-about.ts';
import { handlingTopics } from './topics-handling.ts';
import { readerTopics } from './topics-readers.ts';
import { requestTopics } from './topics-requests.ts';
import { rightsTopics } from './topics-rights.ts';
import { safetyTopics } from './topics-safety.ts';
import { sharingTopics } from './topics-sharing.ts';
import { useTopics } from './topics-use.ts';
import { idle, synonyms, things } from './words.ts';

export const englishQuestions: AskWords = {
  code: 'en',
  patternWords,
  topics: [
    ...handlingTopics,
    ...safetyTopics,
    ...sharingTopics,
    ...readerTopics,
    ...useTopics,
    ...rightsTopics,
    ...requestTopics,
    ...aboutTopics,
  ],
  things,
  idle,
  synonyms,
  stem: stemmer,
};
