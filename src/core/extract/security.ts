/** How data are said to be protected, and what is not promised. */
import type { Clause } from '../syntax/clause.ts';
import type { Notice } from '../text/notice.ts';
import { attitudeAt } from '../text/stance.ts';
import type { Rule } from '../lexicon/rule.ts';
import type { RuleMatch } from '../text/vocabulary.ts';
import { applyRules } from './apply-rules.ts';
import type { Extractor } from './draft.ts';
import { onePerStatement, statedMatches } from './one-per-statement.ts';

/** Says what is not promised, or what is done once protection has failed: no measure. */
const NO_MEASURES: ReadonlySet<Rule['category']> = new Set(['no-guarantee', 'breach-notification']);
export const securityExtractor: Extractor = {
  facet: 'security',
  extract(notice) {
    const matches = statedMatches(notice, 'security');
    const disclaimers = matches.filter(({ rule }) => rule.category === 'no-guarantee');
    const meant = matches.filter(
      (match) =>
        NO_MEASURES.has(match.rule.category) ||
        !(isDenied(notice, match) || disclaimers.some((disclaimer) => isPartOf(match, disclaimer))),
    );
    return onePerStatement(applyRules(notice, 'security', () => ({}), meant));
  },
};

function isDenied({ compiled }: Notice, { sentence, start, spanStart, underLeadIn }: RuleMatch): boolean {
  return underLeadIn === undefined && attitudeAt(sentence.unit, start, spanStart + 1, compiled).stance === 'denied';
}

// "We cannot guarantee that our security measures …": named within what is not promised, in a clause that hangs on it.
function isPartOf(match: RuleMatch, disclaimer: RuleMatch): boolean {
  if (match.sentence !== disclaimer.sentence || match.spanEnd <= disclaimer.spanStart) return false;
  const { reading, offset } = match.sentence.unit;
  const own = reading.frameAt(match.spanStart + offset, match.spanEnd + offset)?.clause;
  const denied = reading.frameAt(disclaimer.spanStart + offset, disclaimer.spanEnd + offset)?.clause;
  if (!own || !denied) return true;
  for (let one: Clause | undefined = own; one; one = one.parent) {
    if (one === denied) return true;
    // Joined with a subject of its own: "…, but we protect it".
    if (one.relation === 'main' || (one.relation === 'coordinate' && one.subject)) return false;
  }
  return false;
}
