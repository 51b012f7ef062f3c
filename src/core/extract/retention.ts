/** How long data are kept, and on what ground. */
import type { SharingCondition } from '../report.ts';
import { durationIn } from '../text/durations.ts';
import type { Notice, Sentence } from '../text/notice.ts';
import type { RuleMatch } from '../text/vocabulary.ts';
import { applyRules } from './apply-rules.ts';
import type { Draft, Extractor } from './draft.ts';
import { onePerStatement, statedMatches } from './one-per-statement.ts';

/** Conditions that are grounds for keeping, by the names of legal bases. */
const BASES: ReadonlyMap<SharingCondition, string> = new Map([['legal', 'legal-obligation']]);

export const retentionExtractor: Extractor = {
  facet: 'retention',
  extract(notice): Draft[] {
    const matches = statedMatches(notice, 'retention');
    const drafts = matches.flatMap((match) =>
      applyRules(notice, 'retention', () => basisOf(notice, match.sentence), [match]).map((draft) =>
        withPeriod(draft, match),
      ),
    );
    return withoutVague(onePerStatement(drafts));
  },
};

function withPeriod(draft: Draft, { sentence, spanStart, spanEnd }: RuleMatch): Draft {
  if (draft.category !== 'stated-period') return draft;
  const value = durationIn(sentence.tokens.slice(spanStart, spanEnd));
  return value === undefined ? draft : { ...draft, value };
}

/** On what ground it is kept so long, where the statement says so ("as required by law"). */
function basisOf(notice: Notice, { tokens }: Sentence): { basis?: string } {
  for (const { entry } of notice.compiled.conditions.scan(tokens)) {
    const basis = entry.condition && BASES.get(entry.condition);
    if (basis) return { basis };
  }
  return {};
}

// "We may keep it" says nothing beside "for two years" in the same statement.
function withoutVague(drafts: readonly Draft[]): Draft[] {
  const isVague = (draft: Draft) => draft.category === 'unspecified' && draft.stance === 'stated';
  const told = new Set(drafts.filter((draft) => !isVague(draft)).map((draft) => draft.quote.start));
  return drafts.filter((draft) => !isVague(draft) || !told.has(draft.quote.start));
}
