/** Where data comes from: the reader, their device, others. */
import type { Notice } from '../text/notice.ts';
import { isNegation } from '../text/stance.ts';
import type { RuleMatch } from '../text/vocabulary.ts';
import { applyRules } from './apply-rules.ts';
import type { Draft, Extractor } from './draft.ts';

/** Tokens before a verb of getting in which a negation is its own: "we do not currently receive". */
const OWN = 3;

export const sourceExtractor: Extractor = {
  facet: 'source',
  extract: (notice) =>
    [...notice.ruleMatches('source'), ...notice.leadInMatches('source')].flatMap((match) =>
      applyRules(notice, 'source', () => ({}), [match]).filter((draft) => isSaid(notice, match, draft)),
    ),
};

// "We are not obliged to delete what we got from partners" denies no source.
function isSaid({ compiled }: Notice, { sentence, start, spanStart }: RuleMatch, { stance }: Draft): boolean {
  if (stance !== 'denied') return true;
  // "We do not change what we collect when a Do Not Track signal comes from your browser."
  if (
    sentence.tokens.some(
      ({ norm }, at) => norm === 'dnt' || (norm === 'track' && sentence.tokens[at - 1]?.norm === 'not'),
    )
  )
    return false;
  const { negating } = compiled.pack.auxiliaries;
  for (let at = Math.max(0, start - OWN); at < spanStart; at++)
    if (isNegation(sentence.tokens, at, negating)) return true;
  return false;
}
