/** On what legal ground data is processed. */
import { applyRules } from './apply-rules.ts';
import type { Extractor } from './draft.ts';

export const legalBasisExtractor: Extractor = {
  facet: 'legal-basis',
  extract: (notice) => applyRules(notice, 'legal-basis', () => ({})),
};
