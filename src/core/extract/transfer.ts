/** Whether data goes to other countries, and what protects it there. */
import { applyRules } from './apply-rules.ts';
import type { Extractor } from './draft.ts';

export const transferExtractor: Extractor = {
  facet: 'transfer',
  extract: (notice) => applyRules(notice, 'transfer', () => ({})),
};
