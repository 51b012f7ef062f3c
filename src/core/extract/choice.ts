/** What readers can do to have less collected, used or shared, and how. */
import { AD_CHOICE_SITES } from '../registries/ad-choice-sites.ts';
import { meansFor } from '../text/means.ts';
import type { Notice, Sentence } from '../text/notice.ts';
import { applyRules } from './apply-rules.ts';
import { evidence, type Draft, type Extractor } from './draft.ts';
import { onePerStatement, statedMatches } from './one-per-statement.ts';

export const choiceExtractor: Extractor = {
  facet: 'choice',
  extract(notice): Draft[] {
    const matches = statedMatches(notice, 'choice');
    const drafts = applyRules(
      notice,
      'choice',
      ({ sentence, spanStart }) => meansFor(notice, sentence, spanStart),
      matches,
    );
    // "You may opt out" is a permission, not a hedge.
    return withoutVague(
      onePerStatement([...drafts.map((draft) => ({ ...draft, hedged: false })), ...adChoiceSites(notice)]),
    );
  },
};

// "You may opt out by writing to us" is one choice: how it is made, not also that it can be made.
function withoutVague(drafts: readonly Draft[]): Draft[] {
  const isVague = (draft: Draft) => draft.category === 'opt-out' && draft.stance === 'stated';
  const told = new Set(drafts.filter((draft) => !isVague(draft)).map((draft) => draft.quote.start));
  return drafts.filter((draft) => !isVague(draft) || !told.has(draft.quote.start));
}

/** Links to the pages where advertising firms let themselves be switched off, whatever words stand around them. */
function adChoiceSites(notice: Notice): Draft[] {
  return notice.sentences.flatMap((sentence) => {
    if (sentence.isHeading) return [];
    for (const token of sentence.tokens) {
      if (token.kind === 'address' && isAdChoice(token.norm)) return [siteDraft(notice, sentence, token, token.norm)];
    }
    const link = notice.document.links.find(
      ({ start, end, href }) => start < sentence.end && end > sentence.start && isAdChoice(href.toLowerCase()),
    );
    return link ? [siteDraft(notice, sentence, link, link.href)] : [];
  });
}

function isAdChoice(address: string): boolean {
  return AD_CHOICE_SITES.some((site) => address.includes(site));
}

function siteDraft(notice: Notice, sentence: Sentence, at: { start: number; end: number }, url: string): Draft {
  const start = Math.max(at.start, sentence.start);
  return {
    facet: 'choice',
    category: 'third-party-control',
    stance: 'stated',
    hedged: false,
    certainty: 'explicit',
    ...evidence(notice, sentence, { start, end: Math.min(at.end, sentence.end) }),
    rule: 'choice.third-party-control.site',
    attributes: { url },
  };
}
