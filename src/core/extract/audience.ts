/** Which groups of readers the notice speaks to or of: children, people of a region. */
import type { Notice } from '../text/notice.ts';
import { applyRules } from './apply-rules.ts';
import type { Draft, Extractor } from './draft.ts';
import { onePerStatement, statedMatches } from './one-per-statement.ts';

export const audienceExtractor: Extractor = {
  facet: 'audience',
  extract(notice: Notice): Draft[] {
    // "Children may not register", "parents can ask us": permissions, no hedges.
    const drafts = onePerStatement(applyRules(notice, 'audience', () => ({}), statedMatches(notice, 'audience'))).map(
      (draft) => ({ ...draft, hedged: false }),
    );
    // "Not directed to children" is one statement about children, not a denial and an assertion.
    const denied = new Set(
      drafts.filter((draft) => draft.stance !== 'stated').map((draft) => `${draft.category} ${draft.quote.start}`),
    );
    return drafts.filter((draft) => draft.stance !== 'stated' || !denied.has(`${draft.category} ${draft.quote.start}`));
  },
};
