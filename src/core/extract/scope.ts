/** What the notice covers, what it does not, and which text prevails. */
import { applyRules } from './apply-rules.ts';
import type { Extractor } from './draft.ts';

export const scopeExtractor: Extractor = {
  facet: 'scope',
  extract: (notice) => applyRules(notice, 'scope', () => ({})),
};
