/** What a facet's rules found, made fit for a reader: no questions, and each thing once a statement. */
import type { RuleMatch } from '../text/vocabulary.ts';
import type { Notice } from '../text/notice.ts';
import type { Facet } from '../taxonomy.ts';
import type { Draft } from './draft.ts';

/** Where the rules of `facet` match, also under a lead-in; a question ("How do we keep it safe?") states nothing. */
export function statedMatches(notice: Notice, facet: Facet): RuleMatch[] {
  return [...notice.ruleMatches(facet), ...notice.leadInMatches(facet)].filter(
    ({ sentence }) => sentence.tokens.at(-1)?.norm !== '?',
  );
}

/**
 * Several rules may find the same thing in one statement: the reader is told once. Of drafts (of one facet) of the same
 * category, stance, value and restriction in the same quote, the first in text.
 */
export function onePerStatement(drafts: readonly Draft[]): Draft[] {
  const first = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = [draft.category, draft.stance, draft.value, draft.quote.start, draft.restriction?.start].join(' ');
    const known = first.get(key);
    if (!known || draft.span.start < known.span.start) first.set(key, draft);
  }
  return [...first.values()];
}
