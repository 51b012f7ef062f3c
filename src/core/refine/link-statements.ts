/** Says of a sharing finding which data and purposes its own statement names. */
import type { Draft } from '../extract/draft.ts';

type SharingDraft = Extract<Draft, { facet: 'sharing' }>;

/**
 * Fills `data` and `purposes` of sharing drafts with the categories that data and purpose drafts of the same statement
 * have: of the same quote, or of its lead-in. Data count where they go to others, or where nothing is said of who gets
 * them, if they leave the reader's device. What is denied counts for no sharing that is said, nor the reverse; what is
 * said of a part only counts for nothing that is said of the whole. In the order in which they are named, each once.
 */
export function linkStatements(drafts: readonly Draft[]): Draft[] {
  const byStatement = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.facet !== 'data' && draft.facet !== 'purpose') continue;
    const list = byStatement.get(keyOf(draft.quote));
    if (list) list.push(draft);
    else byStatement.set(keyOf(draft.quote), [draft]);
  }
  return drafts.map((draft) => (draft.facet === 'sharing' ? link(draft, byStatement) : draft));
}

function link(draft: SharingDraft, byStatement: ReadonlyMap<string, readonly Draft[]>): SharingDraft {
  const statements = [...(draft.leadIn ? [keyOf(draft.leadIn)] : []), keyOf(draft.quote)];
  const named = statements
    .flatMap((key) => byStatement.get(key) ?? [])
    .filter((other) => isOneWith(other, draft))
    .sort((a, b) => a.span.start - b.span.start);
  const data = named
    .filter(
      (other) => other.facet === 'data' && other.attributes.party !== 'first' && other.attributes.place === undefined,
    )
    .map((other) => other.category);
  const purposes = named.filter((other) => other.facet === 'purpose').map((other) => other.category);
  const attributes = {
    ...draft.attributes,
    ...(data.length ? { data: [...new Set(data)] } : {}),
    ...(purposes.length ? { purposes: [...new Set(purposes)] } : {}),
  };
  return { ...draft, attributes };
}

function isOneWith(other: Draft, sharing: SharingDraft): boolean {
  const isOfPartAlone = other.restriction !== undefined && sharing.restriction === undefined;
  const isMention = !('party' in other.attributes) && other.stance !== 'denied';
  return !isOfPartAlone && (isMention || (other.stance === 'denied') === (sharing.stance === 'denied'));
}

function keyOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}-${end}`;
}
