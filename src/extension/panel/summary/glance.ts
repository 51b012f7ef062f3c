/** What stands at the top of the summary, chosen from the findings; nothing is added to what they say. */
import type { Finding, FindingOf } from '../../../core/report.ts';
import { CATEGORIES, isWithin, listedCategory } from '../../../core/taxonomy.ts';
import { groupBy } from '../../../core/group-by.ts';
import { mannerOf, type Manner } from './manner.ts';

export interface Recipient {
  /** A listed category of the facet `sharing`. */
  readonly category: string;
  readonly names: readonly string[];
  /** The plainest way in which it is said. */
  readonly manner: Manner;
}

/** Who is said to get data, in taxonomy order; denials are told apart, by `denials`. */
export function recipients(findings: readonly Finding[]): Recipient[] {
  const sharing = findings.filter(
    (finding): finding is FindingOf<'sharing'> => finding.facet === 'sharing' && finding.stance !== 'denied',
  );
  const order = Object.keys(CATEGORIES.sharing);
  return [...groupBy(sharing, ({ category }) => listedCategory('sharing', category) ?? category)]
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([category, members]) => ({
      category,
      names: [...new Set(members.flatMap(({ attributes }) => attributes.recipientName ?? []))],
      manner:
        (['stated', 'hedged'] as const).find((manner) => members.some((finding) => mannerOf(finding) === manner)) ??
        'conditional',
    }));
}

/** Where a denial is a practice that is denied, and not a limit of the text or of a liability. */
const PRACTICES: ReadonlySet<Finding['facet']> = new Set([
  'data',
  'sharing',
  'purpose',
  'automated-decision',
  'transfer',
  'audience',
]);

/** One finding for each sentence in which the notice says that it does not do a thing, sales first. */
export function denials(findings: readonly Finding[]): Finding[] {
  const weight = (finding: Finding): number => {
    if (finding.facet === 'sharing') return finding.attributes.action === 'sell' ? 0 : 1;
    return 2;
  };
  const denied = findings
    .filter(({ facet, stance }) => stance === 'denied' && PRACTICES.has(facet))
    .toSorted((a, b) => weight(a) - weight(b));
  return [...groupBy(denied, ({ quote }) => quote.start).values()].flatMap((members) => members.slice(0, 1));
}

type Contact = FindingOf<'contact'>;

/** The publisher's own contacts, each address once, the most particular role first. */
export function ownContacts(findings: readonly Finding[]): Contact[] {
  const order: readonly unknown[] = ['dpo', 'rights', 'controller', 'representative', 'general', undefined];
  const own = findings.filter(
    (finding): finding is Contact =>
      finding.facet === 'contact' && finding.stance === 'stated' && order.includes(finding.attributes.role),
  );
  const ranked = own.toSorted((a, b) => order.indexOf(a.attributes.role) - order.indexOf(b.attributes.role));
  return [...groupBy(ranked, (contact) => contact.value ?? phraseOf(contact)).values()].flatMap((members) =>
    members.slice(0, 1),
  );
}

/** Who publishes the notice, by its own words. */
export function controllerName(findings: readonly Finding[]): string | undefined {
  const named = findings.find(({ facet, category }) => facet === 'controller' && isWithin(category, 'name'));
  return named && (named.value ?? phraseOf(named));
}

/** The notice's date that matters most: updated, else in effect, else published. */
export function noticeDate(findings: readonly Finding[]): { category: string; value: string } | undefined {
  for (const category of ['updated', 'effective', 'published'] as const) {
    const date = findings.find((finding) => finding.facet === 'date' && isWithin(finding.category, category));
    if (date) return { category, value: date.value ?? phraseOf(date) };
  }
  return undefined;
}

/** The words that name the thing: the finding's span, as far as the quote (or its lead-in) shows it. */
export function phraseOf({ span, quote, leadIn }: Finding): string {
  for (const part of [quote, leadIn]) {
    if (part && span.start >= part.start && span.end <= part.end) {
      return part.text.slice(span.start - part.start, span.end - part.start);
    }
  }
  return quote.text;
}
