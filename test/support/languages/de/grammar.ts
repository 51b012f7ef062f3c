/** A German small enough to throw away: it shows that the engine takes a second grammar. */
import type { Grammar } from '../../../../src/core/language/grammar.ts';
import { classes, prepositions, subordinators } from './classes.ts';
import { formOf, formsOf } from './morphology.ts';
import { operators } from './operators.ts';
import { governing, verbs } from './verbs.ts';
import { durations, ends, nominals, words } from './words.ts';

export const germanGrammar: Grammar = {
  classes,
  subordinators,
  prepositions,
  words,
  nominals,
  verbs,
  governing,
  operators,
  ends,
  durations,
  formsOf,
  formOf,
  isAdverb: () => false,
  lookUp: () => undefined,
};
