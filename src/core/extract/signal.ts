/** What is done on browser signals that ask not to be tracked. */
import { applyRules } from './apply-rules.ts';
import type { Draft, Extractor } from './draft.ts';
import { onePerStatement, statedMatches } from './one-per-statement.ts';

// Rules that only see the signal named; what follows from it stands elsewhere.
const NAMED = /\.named$/;
// Rules that see what is done on a signal named before.
const THEN = /\.then$/;

export const signalExtractor: Extractor = {
  facet: 'signal',
  extract(notice): Draft[] {
    const found = applyRules(notice, 'signal', () => ({}), statedMatches(notice, 'signal'));
    // "There is no standard for it, but we honour it": what is said of the signal gives way to what is done on it.
    const then = new Set(found.filter(({ rule }) => THEN.test(rule)).map(({ quote }) => quote.start));
    const drafts = onePerStatement(found.filter(({ rule, quote }) => THEN.test(rule) || !then.has(quote.start)));
    const firm = drafts.filter(({ rule }) => !NAMED.test(rule));
    // A sentence that only names the signal is told apart from one that says it is honoured: as inferred, and only
    // where nothing in the same section says more.
    const answered = new Set(firm.map((draft) => draft.section.join('\n')));
    const named = drafts.filter((draft) => NAMED.test(draft.rule) && !answered.has(draft.section.join('\n')));
    return [...firm, ...named.map((draft) => ({ ...draft, certainty: 'inferred' as const }))];
  },
};
