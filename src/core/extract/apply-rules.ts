/** Findings straight from a facet's rules: the match, with the stance that the words around it give. */
import type { Notice } from '../text/notice.ts';
import { attitudeAt } from '../text/stance.ts';
import type { RuleMatch } from '../text/vocabulary.ts';
import type { Facet } from '../taxonomy.ts';
import { evidence, type AttributesOf, type Draft } from './draft.ts';

/** Drafts of every rule of `facet` that matches; `attributes` are the caller's. `matches`: only these of them. */
export function applyRules<F extends Facet>(
  notice: Notice,
  facet: F,
  attributesOf: (match: RuleMatch) => AttributesOf<F>,
  matches: readonly RuleMatch[] = notice.ruleMatches(facet),
): Draft[] {
  return matches.map((match) => {
    const { rule, sentence, start, end, spanStart, spanEnd } = match;
    const around = attitudeAt(sentence.tokens, start, end, notice.compiled);
    const stance = rule.stance === undefined || rule.stance === 'clause' ? around.stance : rule.stance;
    return {
      facet,
      category: rule.category,
      stance,
      hedged: stance === 'stated' && around.hedged,
      certainty: sentence.isHeading || match.underLeadIn ? 'inferred' : 'explicit',
      ...evidence(notice, sentence, sentence.rangeOf(spanStart, spanEnd)),
      rule: rule.id,
      attributes: attributesOf(match),
    } as Draft;
  });
}
