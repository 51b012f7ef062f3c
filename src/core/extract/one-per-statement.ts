/** Several rules may find the same thing in one statement: the reader is told once. */
import type { Draft } from './draft.ts';

/** Of drafts of one category, stance and value in the same quote the first in text; `drafts` of one facet. */
export function onePerStatement(drafts: readonly Draft[]): Draft[] {
  const first = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = [draft.category, draft.stance, draft.value, draft.quote.start].join(' ');
    const known = first.get(key);
    if (!known || draft.span.start < known.span.start) first.set(key, draft);
  }
  return [...first.values()];
}
