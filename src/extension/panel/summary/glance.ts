/** What stands at the top of the summary, chosen from the findings; nothing is added to what they say. */
import { staysOnDevice, type Finding, type FindingOf } from '../../../core/report.ts';
import { restrictionsOf } from '../../../core/restrictions-of.ts';
import { CATEGORIES, isWithin, listedCategory } from '../../../core/taxonomy.ts';
import { groupBy } from '../../../core/group-by.ts';
import { mannerOf, type Manner } from '../../../core/manner.ts';

/** A category and the plainest way in which it is said; of the whole, wherever the notice says it of the whole. */
export interface Glimpse {
  /** A listed category. */
  readonly category: string;
  readonly manner: Manner;
  /** The words that narrow all that is said of it to a part. */
  readonly only: readonly string[];
}

export interface Recipient extends Glimpse {
  readonly names: readonly string[];
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
      ...glimpse(category, members),
      names: [...new Set(members.flatMap(({ attributes }) => attributes.recipientName ?? []))],
    }));
}

/** Kinds of data that are said to stay on the reader's device, in taxonomy order. */
export function onDevice(findings: readonly Finding[]): Glimpse[] {
  const staying = findings.filter((finding) => staysOnDevice(finding) && finding.stance !== 'denied');
  const order = Object.keys(CATEGORIES.data);
  return [...groupBy(staying, ({ category }) => listedCategory('data', category) ?? category)]
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([category, members]) => glimpse(category, members));
}

function glimpse(category: string, findings: readonly Finding[]): Glimpse {
  const whole = findings.filter(({ restriction }) => restriction === undefined);
  const told = whole.length > 0 ? whole : findings;
  const manner = (['stated', 'hedged'] as const).find((one) => told.some((finding) => mannerOf(finding) === one));
  return { category, manner: manner ?? 'conditional', only: restrictionsOf(told) };
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

/**
 * One finding for each sentence in which the notice says that it does not do a thing, sales first; those about a part
 * alone after those about the whole.
 */
export function denials(findings: readonly Finding[]): Finding[] {
  const weight = (finding: Finding): number => {
    const part = finding.restriction ? 3 : 0;
    if (finding.facet === 'sharing') return part + (finding.attributes.action === 'sell' ? 0 : 1);
    return part + 2;
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
