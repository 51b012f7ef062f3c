/** Drafts of all extractors become the findings of a report: duplicates out, in text order, numbered. */
import type { Finding } from '../report.ts';
import type { Draft } from '../extract/draft.ts';
import { FACETS } from '../taxonomy.ts';
import { linkStatements } from './link-statements.ts';

/** `text`: of the document, whose words the drafts' ranges cite. */
export function refine(drafts: readonly Draft[], text: string): Finding[] {
  const unique = new Map<string, Draft>();
  for (const draft of linkStatements(drafts).map(withRecipient)) {
    const attributes: Readonly<Record<string, unknown>> = draft.attributes;
    const key = [
      draft.facet,
      draft.category,
      draft.stance,
      draft.span.start,
      draft.span.end,
      attributes['party'],
      attributes['action'],
      attributes['place'],
      // Of a part and of the whole are two statements, though they name one thing.
      draft.restriction?.start,
      draft.restriction?.end,
      draft.value,
    ].join(' ');
    if (!unique.has(key)) unique.set(key, draft);
  }
  return [...unique.values()].sort(inTextOrder).map((draft, index) => toFinding(draft, `f${index + 1}`, text));
}

/** `anyone` is who gets nothing; what is sold or shared without a word on to whom goes to third parties. */
function withRecipient(draft: Draft): Draft {
  const isNobody = draft.facet === 'sharing' && draft.category === 'anyone' && draft.stance !== 'denied';
  return isNobody ? { ...draft, category: 'third-party' } : draft;
}

function toFinding(draft: Draft, id: string, text: string): Finding {
  const { restriction, ...rest } = draft;
  if (restriction === undefined) return { id, ...rest };
  const { start, end } = restriction;
  return { id, ...rest, restriction: { start, end, text: text.slice(start, end) } };
}

function inTextOrder(a: Draft, b: Draft): number {
  return (
    a.span.start - b.span.start ||
    b.span.end - a.span.end ||
    FACETS.indexOf(a.facet) - FACETS.indexOf(b.facet) ||
    (a.category < b.category ? -1 : a.category > b.category ? 1 : 0) ||
    // Equal is equal: engines order what a comparison contradicts itself about as they like.
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
