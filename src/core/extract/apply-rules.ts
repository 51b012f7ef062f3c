/** Findings straight from a facet's rules: the match, with the stance that the words around it give. */
import type { Notice } from '../text/notice.ts';
import { attitudeAt, isPractice, isStatement } from '../text/stance.ts';
import type { RuleMatch } from '../text/vocabulary.ts';
import type { Facet } from '../taxonomy.ts';
import { evidence, type AttributesOf, type Draft } from './draft.ts';
import { partBehind } from './part-behind.ts';

/** Facets of which a notice speaks by naming: of whom, what it covers, what readers can do. */
const NAMING: ReadonlySet<Facet> = new Set([
  'scope',
  'audience',
  'change',
  'right',
  'choice',
  'contact',
  'date',
  'controller',
  'mandatory',
]);

/** Facets of what is done, or not done, with data. */
const PRACTICES: ReadonlySet<Facet> = new Set(['retention', 'automated-decision']);

/** What a notice says it cannot promise, or does once something has happened: their own words hold the negation, the "if". */
const DISCLAIMING: ReadonlySet<RuleMatch['rule']['category']> = new Set(['no-guarantee', 'breach-notification']);

/** Drafts of every rule of `facet` that matches; `attributes` are the caller's. `matches`: only these of them. */
export function applyRules<F extends Facet>(
  notice: Notice,
  facet: F,
  attributesOf: (match: RuleMatch) => AttributesOf<F>,
  matches: readonly RuleMatch[] = notice.ruleMatches(facet),
): Draft[] {
  return matches.flatMap((match) => {
    const { rule, sentence, start, end, spanStart, spanEnd } = match;
    const around = attitudeAt(sentence.unit, start, end, notice.compiled);
    const isNaming = NAMING.has(facet) || DISCLAIMING.has(rule.category);
    if (!isNaming && !isStatement(around, sentence.unit)) return [];
    if (PRACTICES.has(facet) && !isPractice(around, sentence.unit)) return [];
    const isOpen = rule.stance === undefined || rule.stance === 'clause';
    // What is stated in so many words may be denied by a word outside them: "we are not able to …". One that only
    // narrows it ("not longer than a year") denies nothing.
    const isNarrowed = around.frame?.restriction !== undefined;
    const isTurned =
      rule.stance === 'stated' &&
      !isNaming &&
      !isNarrowed &&
      around.deniedFrom !== undefined &&
      !(around.deniedFrom >= start && around.deniedFrom < end);
    // "Not from children without a parent's consent": denied but on a condition.
    const isConditional = rule.stance === 'denied' && around.stance === 'conditional';
    const stance = isOpen || isTurned || isConditional ? around.stance : rule.stance;
    const isPart = stance === 'denied' && (isOpen || isTurned || PRACTICES.has(facet)) && !isNaming;
    const narrowed = isPart ? around.restriction : undefined;
    const restriction = narrowed ?? (stance === 'denied' ? partBehind(notice, match, facet) : undefined);
    return {
      facet,
      category: rule.category,
      stance,
      hedged: stance === 'stated' && around.hedged,
      certainty: sentence.isHeading || match.underLeadIn ? 'inferred' : 'explicit',
      ...evidence(notice, sentence, sentence.rangeOf(spanStart, spanEnd)),
      rule: rule.id,
      ...(restriction ? { restriction } : {}),
      attributes: attributesOf(match),
    } as Draft;
  });
}
