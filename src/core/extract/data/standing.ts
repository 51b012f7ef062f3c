/** Whether a data phrase stands in a list of data, and which phrases count only there. */
import type { DataWords } from '../../lexicon/data-words.ts';
import type { TermMatch } from '../../text/vocabulary.ts';
import type { Predicate } from '../../text/predicates.ts';

// Between two members of a list of data stand only these.
const GAP = 6;

/** Is another phrase of data its neighbour in an enumeration? `siblings`: the data phrases of the same sentence, in order. */
export function isListed(match: TermMatch, siblings: readonly TermMatch[], words: DataWords): boolean {
  const { tokens } = match.sentence;
  const at = siblings.indexOf(match);
  const adjoins = (from: number, to: number): boolean => {
    if (to - from > GAP) return false;
    for (let i = from; i < to; i++) if (!words.betweenMembers.has(tokens[i]!.norm)) return false;
    return true;
  };
  const before = siblings[at - 1];
  const after = siblings[at + 1];
  return (
    (before !== undefined && isParticular(before) && adjoins(before.end, match.start)) ||
    (after !== undefined && isParticular(after) && adjoins(match.end, after.start))
  );
}

function isParticular({ term }: TermMatch): boolean {
  return term.category !== 'generic';
}

// An account, an order, an interest, a question is first a thing of the service; beside a name and an address it is data.
const AMBIVALENT = new Set([
  'account',
  'account.preferences',
  'account.password',
  'account.username',
  'financial.transactions',
  'identifier',
  'content',
  'content.survey',
  'content.support',
  'content.messages',
  'demographic.employment',
  'demographic.education',
  'activity.search',
  'vehicle',
  'content.application',
]);
const NEAR = 4;

/** Does the phrase, on its own, name data only as the object that a verb of collecting or sharing has right after it? */
export function needsCompany({ term, start }: TermMatch, governors: readonly Predicate[]): boolean {
  if (!AMBIVALENT.has(term.category) && term.id !== 'data.contact.email.bare') return false;
  return !governors.some(
    ({ kind, at, dependent, subject }) =>
      (kind === 'collect' || kind === 'share' || kind === 'sell') &&
      !dependent &&
      subject !== 'reader' &&
      start > at &&
      start - at <= NEAR,
  );
}
