/** Whether data goes to other countries, and what protects it there. */
import type { Notice } from '../text/notice.ts';
import { countryIn } from '../text/places.ts';
import { applyRules } from './apply-rules.ts';
import type { Draft, Extractor } from './draft.ts';

export const transferExtractor: Extractor = {
  facet: 'transfer',
  extract: (notice) =>
    notice.ruleMatches('transfer').flatMap((match) =>
      // "Countries that do not protect data as well": the negation within the phrase denies no transfer.
      applyRules(notice, 'transfer', () => ({}), [{ ...match, end: match.spanStart + 1 }]).map((draft) =>
        draft.category === 'country' ? withCode(notice, draft) : draft,
      ),
    ),
};

// A country's finding has its code as value; a union of countries ("the EEA") has none.
function withCode(notice: Notice, draft: Draft): Draft {
  const country = countryIn(
    notice.compiled.pack.countries,
    notice.document.text.slice(draft.span.start, draft.span.end),
  );
  return country ? { ...draft, value: country.code } : draft;
}
