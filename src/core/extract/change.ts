/** How the notice itself may change, and how readers learn of it. */
import { applyRules } from './apply-rules.ts';
import type { Extractor } from './draft.ts';
import { onePerStatement, statedMatches } from './one-per-statement.ts';

export const changeExtractor: Extractor = {
  facet: 'change',
  extract: (notice) => onePerStatement(applyRules(notice, 'change', () => ({}), statedMatches(notice, 'change'))),
};
