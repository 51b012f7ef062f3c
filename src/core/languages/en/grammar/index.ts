/** The grammar of English. */
import type { Grammar } from '../../../language/grammar.ts';
import { formOf, isAdverb, verbForms } from './morphology.ts';
import { classes, prepositions, subordinators } from './classes.ts';
import { lookUp } from './dictionary.ts';
import { durations } from './durations.ts';
import { operators } from './operators.ts';
import { restrictingOperators } from './operators-restricting.ts';
import { sentenceEnds } from './sentence-ends.ts';
import { governing, verbEntries } from './verbs.ts';
import { nominals, words } from './words.ts';

export const englishGrammar: Grammar = {
  classes,
  subordinators,
  prepositions,
  words,
  nominals,
  verbs: verbEntries,
  governing,
  operators: [...operators, ...restrictingOperators],
  ends: sentenceEnds,
  durations,
  formsOf: verbForms,
  formOf,
  isAdverb,
  lookUp,
};
