/** How data are said to be protected, and what is not promised. */
import type { Notice } from '../text/notice.ts';
import { attitudeAt } from '../text/stance.ts';
import type { RuleMatch } from '../text/vocabulary.ts';
import { applyRules } from './apply-rules.ts';
import type { Extractor } from './draft.ts';
import { onePerStatement, statedMatches } from './one-per-statement.ts';

/** Says what is not promised, or what is done once protection has failed: no measure. */
const NO_MEASURES: ReadonlySet<string> = new Set(['no-guarantee', 'breach-notification']);
/** Tokens after which a clause of its own may begin within the words of a disclaimer. */
const BREAKS: ReadonlySet<string> = new Set([';', 'but', 'however', 'although', 'though', 'nevertheless', 'while']);
/** Before a disclaimer: it ends at the next comma, and the statement follows. "Although no system is safe, we …" */
const CONCEDING: ReadonlySet<string> = new Set(['although', 'though', 'while', 'because', 'since', 'as', 'even']);
const NEAR = 3;

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

// "We cannot guarantee that our security measures …": named within what is not promised.
function isPartOf(match: RuleMatch, disclaimer: RuleMatch): boolean {
  if (match.sentence !== disclaimer.sentence || match.spanEnd <= disclaimer.spanStart) return false;
  const { tokens } = match.sentence;
  const { spanStart } = disclaimer;
  const isConceded = tokens.slice(Math.max(0, spanStart - NEAR), spanStart).some(({ norm }) => CONCEDING.has(norm));
  for (let at = spanStart; at < match.spanStart; at++) {
    const { norm } = tokens[at]!;
    if (isConceded && norm === ',') return false;
    if (BREAKS.has(norm) || (norm === ',' && (tokens[at + 1]?.norm === 'we' || tokens[at + 2]?.norm === 'we')))
      return false;
  }
  return true;
}
