/** How data are said to be protected, and what is not promised. */
import { applyRules } from './apply-rules.ts';
import type { Extractor } from './draft.ts';
import { onePerStatement, statedMatches } from './one-per-statement.ts';

export const securityExtractor: Extractor = {
  facet: 'security',
  extract: (notice) => onePerStatement(applyRules(notice, 'security', () => ({}), statedMatches(notice, 'security'))),
};
