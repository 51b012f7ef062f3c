/** Where data comes from: the reader, their device, others. */
import type { RuleMatch } from '../text/vocabulary.ts';
import { applyRules } from './apply-rules.ts';
import type { Draft, Extractor } from './draft.ts';

export const sourceExtractor: Extractor = {
  facet: 'source',
  extract: (notice) =>
    [...notice.ruleMatches('source'), ...notice.leadInMatches('source')].flatMap((match) =>
      applyRules(notice, 'source', () => ({}), [match]).filter((draft) => isSaid(match, draft)),
    ),
};

function isSaid({ sentence }: RuleMatch, { stance }: Draft): boolean {
  if (stance !== 'denied') return true;
  // "We do not change what we collect when a Do Not Track signal comes from your browser."
  if (
    sentence.tokens.some(
      ({ norm }, at) => norm === 'dnt' || (norm === 'track' && sentence.tokens[at - 1]?.norm === 'not'),
    )
  )
    return false;
  return true;
}
