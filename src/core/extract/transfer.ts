/** Whether data goes to other countries, and what protects it there. */
import type { Notice } from '../text/notice.ts';
import type { RuleMatch } from '../text/vocabulary.ts';
import { countryIn } from '../entities/places.ts';
import { attitudeAt } from '../text/stance.ts';
import { applyRules } from './apply-rules.ts';
import type { Draft, Extractor } from './draft.ts';
import { onePerStatement } from './one-per-statement.ts';

export const transferExtractor: Extractor = {
  facet: 'transfer',
  extract(notice) {
    const drafts = notice
      .ruleMatches('transfer')
      .filter((match) => isSaid(notice, match))
      .flatMap((match) =>
        // "Countries that do not protect data as well": what is said of the country denies no transfer.
        applyRules(notice, 'transfer', () => ({}), [{ ...match, end: match.spanStart + 1 }]).map((draft) =>
          draft.category === 'country' ? withCode(notice, draft) : draft,
        ),
      );
    return onePerStatement(
      drafts.map((draft) => ({ ...draft, hedged: draft.hedged || isOneOfThoseThatMay(draft, drafts) })),
    );
  },
};

// "It may be sent to other countries, including India": to India no more surely than to the others.
function isOneOfThoseThatMay({ category, quote }: Draft, drafts: readonly Draft[]): boolean {
  const beside = drafts.filter((one) => one.quote.start === quote.start && one.category === 'third-country');
  return category === 'country' && beside.length > 0 && beside.every(({ hedged }) => hedged);
}

// "If our servers are in Portugal", "you may ask whether we send it abroad", "no data stay here": nothing is sent, or kept.
function isSaid({ compiled }: Notice, { rule, sentence, start, spanStart }: RuleMatch): boolean {
  const { frame, stance } = attitudeAt(sentence.unit, start, spanStart + 1, compiled);
  if (rule.stance === 'denied') return stance === 'stated';
  return !(frame?.status === 'supposed' && frame.clause.group.copula);
}

// A country's finding has its code as value; a union of countries ("the EEA") has none.
function withCode(notice: Notice, draft: Draft): Draft {
  const country = countryIn(
    notice.compiled.pack.countries,
    notice.document.text.slice(draft.span.start, draft.span.end),
  );
  return country ? { ...draft, value: country.code } : draft;
}
