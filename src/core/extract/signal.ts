/** What is done on browser signals that ask not to be tracked. */
import { applyRules } from './apply-rules.ts';
import type { Draft, Extractor } from './draft.ts';
import { onePerStatement, statedMatches } from './one-per-statement.ts';

// Rules that only see the signal named; what follows from it stands elsewhere.
const NAMED = /\.named$/;

export const signalExtractor: Extractor = {
  facet: 'signal',
  extract(notice): Draft[] {
    const drafts = onePerStatement(applyRules(notice, 'signal', () => ({}), statedMatches(notice, 'signal')));
    const firm = drafts.filter((draft) => !NAMED.test(draft.rule));
    // A sentence that only names the signal is told apart from one that says it is honoured: as inferred, and only
    // where nothing in the same section says more.
    const answered = new Set(firm.map((draft) => draft.section.join('\n')));
    const named = drafts.filter((draft) => NAMED.test(draft.rule) && !answered.has(draft.section.join('\n')));
    return [...firm, ...named.map((draft) => ({ ...draft, certainty: 'inferred' as const }))];
  },
};
