/** Which groups of readers the notice speaks to or of: children, people of a region. */
import type { Notice } from '../text/notice.ts';
import { applyRules } from './apply-rules.ts';
import type { Draft, Extractor } from './draft.ts';
import { onePerStatement, statedMatches } from './one-per-statement.ts';

// "We do not collect data from children without a parent's consent" denies nothing outright.
function isUnderConsent({ stance, quote }: Draft): boolean {
  return (
    stance === 'denied' && /\bwithout (?:[\w'’()]{1,15} ){0,6}(?:consent|permission|authorization)\b/iu.test(quote.text)
  );
}

export const audienceExtractor: Extractor = {
  facet: 'audience',
  extract(notice: Notice): Draft[] {
    // "Children may not register", "parents can ask us": permissions, no hedges.
    const drafts = onePerStatement(applyRules(notice, 'audience', () => ({}), statedMatches(notice, 'audience'))).map(
      (draft) => ({ ...draft, stance: isUnderConsent(draft) ? ('conditional' as const) : draft.stance, hedged: false }),
    );
    // "Not directed to children" is one statement about children, not a denial and an assertion.
    const denied = new Set(
      drafts.filter((draft) => draft.stance !== 'stated').map((draft) => `${draft.category} ${draft.quote.start}`),
    );
    return drafts.filter((draft) => draft.stance !== 'stated' || !denied.has(`${draft.category} ${draft.quote.start}`));
  },
};
