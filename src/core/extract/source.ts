/** Where data comes from: the reader, their device, others. */
import { applyRules } from './apply-rules.ts';
import type { Extractor } from './draft.ts';

export const sourceExtractor: Extractor = {
  facet: 'source',
  extract: (notice) => [
    ...applyRules(notice, 'source', () => ({})),
    ...applyRules(notice, 'source', () => ({}), notice.leadInMatches('source')),
  ],
};
