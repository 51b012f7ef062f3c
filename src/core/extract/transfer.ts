/** Whether data goes to other countries, and what protects it there. */
import type { Notice } from '../text/notice.ts';
import type { RuleMatch } from '../text/vocabulary.ts';
import { countryIn } from '../entities/places.ts';
import { applyRules } from './apply-rules.ts';
import type { Draft, Extractor } from './draft.ts';

export const transferExtractor: Extractor = {
  facet: 'transfer',
  extract: (notice) =>
    notice.ruleMatches('transfer').flatMap((match) =>
      // "Countries that do not protect data as well": the negation within the phrase denies no transfer.
      applyRules(notice, 'transfer', () => ({}), [{ ...match, end: match.spanStart + 1 }]).map((draft) =>
        told(match, draft.category === 'country' ? withCode(notice, draft) : draft),
      ),
    ),
};

// "We do not rely on it for the transfer of data abroad": the transfer itself is not denied.
function told({ sentence: { tokens, predicates }, start, spanStart }: RuleMatch, draft: Draft): Draft {
  if (draft.stance !== 'denied') return draft;
  const isDenied =
    tokens.slice(start, spanStart + 1).some(({ norm }) => norm === 'no' || norm === 'never') ||
    tokens[start - 1]?.norm === 'no' ||
    predicates.some(({ negated, at }) => negated && at >= start && at < spanStart);
  return isDenied ? draft : { ...draft, stance: 'stated' };
}

// A country's finding has its code as value; a union of countries ("the EEA") has none.
function withCode(notice: Notice, draft: Draft): Draft {
  const country = countryIn(
    notice.compiled.pack.countries,
    notice.document.text.slice(draft.span.start, draft.span.end),
  );
  return country ? { ...draft, value: country.code } : draft;
}
