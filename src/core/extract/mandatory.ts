/** Whether data must be given, and what follows if it is not. */
import { applyRules } from './apply-rules.ts';
import type { Extractor } from './draft.ts';

export const mandatoryExtractor: Extractor = {
  facet: 'mandatory',
  extract: (notice) => applyRules(notice, 'mandatory', () => ({})),
};
