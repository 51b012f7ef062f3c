/** On what legal ground data is processed. */
import { applyRules } from './apply-rules.ts';
import type { Extractor } from './draft.ts';

export const legalBasisExtractor: Extractor = {
  facet: 'legal-basis',
  // A negation near a ground mostly says what happens without it ("we may not be able to perform our contract"):
  // that a ground is not relied on is hardly ever stated.
  extract: (notice) => applyRules(notice, 'legal-basis', () => ({})).filter(({ stance }) => stance !== 'denied'),
};
