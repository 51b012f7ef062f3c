/** Lines with a value: who it is, how long data are kept, how to delete or object, where to write. */
import type { ContactRole, Finding, FindingOf } from '../report.ts';
import { groupBy } from '../group-by.ts';
import { isWithin } from '../taxonomy.ts';
import { byCategory, byClarity, isCertain, itemOf, oneASentence } from './evidence.ts';
import { answerOf } from './kinds.ts';
import type { OverviewItem, OverviewLine } from './line.ts';

/** Each name once, however it is spaced and pointed. A doubtful name is worse than none. */
export function publisherLine(findings: readonly Finding[]): OverviewLine {
  const named = findings.filter(
    ({ facet, category, stance }) => facet === 'controller' && isWithin(category, 'name') && stance === 'stated',
  );
  const lettersOf = ({ value }: Finding): string | undefined => value?.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const sure = named.filter((one) => isCertain(one) && one.certainty === 'explicit');
  const items = [...groupBy(sure, lettersOf).values()].flatMap((members) => {
    const [name] = members.flatMap(({ value }) => value ?? []);
    return name === undefined ? [] : [itemOf(members, { values: [name] })];
  });
  return lineOf('publisher', items, named);
}

/** Each period once, in the order in which the notice gives them; then what it says without one. */
export function retentionLine(findings: readonly Finding[]): OverviewLine {
  const spokenOf = findings.filter(({ facet }) => facet === 'retention');
  const kept = spokenOf.filter(
    ({ category, value, stance }) =>
      stance !== 'denied' && (value !== undefined || !isWithin(category, 'stated-period')),
  );
  const items = byCategory(kept.filter(isCertain)).flatMap((members) =>
    [...groupBy(members, valueOf)].map(([period, same]) =>
      itemOf(same, { values: period === undefined ? [] : [period], onlyData: sharedData(same) }),
    ),
  );
  // A period says more than that there is none.
  const telling = items.filter(({ category }) => category !== 'unspecified');
  return lineOf('retention', telling.length > 0 ? telling : items, [...kept, ...spokenOf]);
}

function sharedData(findings: readonly Finding[]): string[] {
  const kinds = findings.map((one) => (one.facet === 'retention' ? (one.attributes.data ?? []) : []));
  return kinds.some((data) => data.length === 0 || data.includes('generic')) ? [] : [...new Set(kinds.flat())];
}

/** What takes data out of somebody's hands, the most far-reaching first. */
const RIGHTS = ['erasure', 'objection', 'opt-out-of-sale', 'withdraw-consent', 'limit-sensitive', 'access'] as const;
const CHOICES = ['opt-out-link', 'opt-out-contact', 'opt-out', 'setting'] as const;

export function rightsLine(findings: readonly Finding[]): OverviewLine {
  const ways = findings.filter(
    (one): one is FindingOf<'right' | 'choice'> =>
      (one.facet === 'right' && RIGHTS.some((id) => isWithin(one.category, id))) ||
      (one.facet === 'choice' && CHOICES.some((id) => isWithin(one.category, id))),
  );
  const open = ways.filter(({ stance }) => stance !== 'denied');
  const certain = open.filter(isCertain);
  const itemsOf = (facet: 'right' | 'choice', order: readonly string[]): OverviewItem[] =>
    byCategory(
      certain.filter((one) => one.facet === facet),
      order,
    ).map((members) => {
      const telling = members.toSorted((a, b) => tellsHow(b) - tellsHow(a));
      const url = telling.find(({ attributes }) => attributes.url !== undefined)?.attributes.url;
      const how = telling.find(({ attributes }) => attributes.how !== undefined)?.attributes.how;
      return itemOf(telling, { ...(url === undefined ? {} : { url }), ...(how === undefined ? {} : { how }) });
    });
  const items = [...itemsOf('right', RIGHTS), ...itemsOf('choice', CHOICES)];
  const line = lineOf('rights', items, [...open, ...ways]);
  const writeTo = items.length > 0 ? requestItems(findings) : [];
  if (writeTo.length === 0) return line;
  // What can be had, where to write for it, then the rest.
  const [first, ...others] = line.findings;
  const told = [...(first ? [first] : []), ...writeTo.flatMap((item) => item.findings[0]), ...others];
  return { ...line, ways: writeTo, findings: oneASentence(told) };
}

/** Who tells how says more than who merely grants. */
function tellsHow({ attributes }: FindingOf<'right' | 'choice'>): number {
  return Number(attributes.how !== undefined || attributes.url !== undefined);
}

/** Not by post, which is slow, nor a site at large, where nobody can tell what to do. */
function isWrittenTo({ category }: Finding): boolean {
  return CHANNELS.some((id) => id !== 'url' && isWithin(category, id)) && category !== 'postal' && category !== 'fax';
}

/** Addresses that the notice gives for requests about one's data. */
function requestItems(findings: readonly Finding[]): OverviewItem[] {
  return ownContacts(findings)
    .filter((one) => one.attributes.role === 'rights' && isCertain(one) && isWrittenTo(one))
    .flatMap((one) => (one.value === undefined ? [] : [itemOf([one], { values: [one.value] })]));
}

/** Whom to write to about one's data, the likeliest to answer first; others' addresses are left out. */
const ROLES: readonly (ContactRole | undefined)[] = [
  'rights',
  'dpo',
  'controller',
  'representative',
  'general',
  undefined,
];
const CHANNELS = ['email', 'web-form', 'in-app', 'url', 'phone', 'postal', 'fax'] as const;

/** Not an authority's, nor another company's. */
export function isOwnContact(one: Finding): one is FindingOf<'contact'> {
  return one.facet === 'contact' && one.stance === 'stated' && ROLES.includes(one.attributes.role);
}

/** The publisher's own contacts, each address once, by role and then by channel. */
export function ownContacts(findings: readonly Finding[]): FindingOf<'contact'>[] {
  const own = findings.filter(isOwnContact);
  // What stands in the words that give a right, or a choice, is for it; "also tell us at …" may be for anything.
  const giving = new Set(findings.filter(isGiving).map(({ quote }) => quote.start));
  const isBeside = ({ quote }: Finding): number => (giving.has(quote.start) ? 0 : 1);
  const channelOf = ({ category }: Finding): number => CHANNELS.findIndex((id) => isWithin(category, id));
  const ranked = own.toSorted(
    (a, b) =>
      ROLES.indexOf(a.attributes.role) - ROLES.indexOf(b.attributes.role) ||
      isBeside(a) - isBeside(b) ||
      channelOf(a) - channelOf(b) ||
      a.span.start - b.span.start,
  );
  return [...groupBy(ranked, (one) => one.value ?? `${one.span.start}`).values()].flatMap((same) => same.slice(0, 1));
}

function isGiving({ facet, stance }: Finding): boolean {
  return (facet === 'right' || facet === 'choice') && stance !== 'denied';
}

export function contactLine(findings: readonly Finding[]): OverviewLine {
  const own = ownContacts(findings);
  const items = own
    .filter(isCertain)
    .flatMap((one) => (one.value === undefined ? [] : [itemOf([one], { values: [one.value] })]));
  return lineOf('contact', items, own);
}

function lineOf(topic: OverviewLine['topic'], items: OverviewItem[], findings: readonly Finding[]): OverviewLine {
  return {
    topic,
    answer: answerOf(items, findings.length > 0),
    items,
    findings: oneASentence([...items.flatMap((item) => item.findings[0]), ...byClarity(findings)]),
    missing: [],
  };
}

function valueOf({ value }: Finding): string | undefined {
  return value;
}
