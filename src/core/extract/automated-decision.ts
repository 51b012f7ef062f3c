/** Decisions made by machines, and profiles. */
import { applyRules } from './apply-rules.ts';
import type { Extractor } from './draft.ts';

export const automatedDecisionExtractor: Extractor = {
  facet: 'automated-decision',
  extract: (notice) => applyRules(notice, 'automated-decision', () => ({})),
};
