/** Lines that name kinds: data that most readers want to know of, and who gets data. */
import type { Finding, FindingOf } from '../report.ts';
import { staysOnDevice } from '../report-facts.ts';
import { CATEGORIES, isWithin } from '../taxonomy.ts';
import { byCategory, byClarity, isCertain, isExplicit, itemOf, oneASentence, plainestManner } from './evidence.ts';
import { kindEvidence, type KindState } from './kind-evidence.ts';
import type { OverviewAnswer, OverviewItem, OverviewLine } from './line.ts';
import { isOfAllData, isOfAnyone, namesOf, partItems } from './sale-and-advertising.ts';

/**
 * Sensitive: GDPR Art. 9 and 10, and Cal. Civ. Code 1798.140(ae), which adds identity documents and precise location.
 * Surprising: what a telephone asks for before it gives it ("dangerous permissions" of Android): contacts, calendar,
 * camera, microphone; besides, what tells devices apart unasked (fingerprints) and what a bureau says of people's credit.
 * Where somebody is counts however it is worded: "by satellite" and "your location" are alike to whom it tells of.
 * Log-ins, accounts with a bank and letters to the publisher are left out: hardly any reader is surprised by them.
 */
const SENSITIVE = [
  'health',
  'biometric',
  'genetic',
  'demographic.race',
  'demographic.religion',
  'demographic.politics',
  'demographic.union',
  'demographic.sexual',
  'demographic.nationality',
  'criminal',
  'government-id',
  'location.precise',
  'location',
  'social.contacts',
  'content.audio',
  'content.photo',
  'content.calendar',
  'financial.credit',
  'tracking.fingerprint',
] as const;

/** Who gets data, those first whom readers least expect. */
const RECIPIENTS = [
  'data-broker',
  'advertiser',
  'social-network',
  'business-partner',
  'affiliate',
  'analytics-provider',
  'service-provider',
  'payment-processor',
  'public',
  'other-users',
  'employer',
  'government',
  'acquirer',
  'professional-adviser',
  'third-party',
] as const;

/** Whether it is about data of these kinds, whatever is said of them: taken, passed on, kept, or not. */
export function isOfSensitiveData(finding: Finding): boolean {
  const { facet, attributes } = finding;
  const about = facet === 'data' ? [finding.category] : ((attributes as { data?: readonly string[] }).data ?? []);
  return about.some(isSensitive);
}

function isSensitive(category: string): boolean {
  // In which room a lamp hangs tells of the lamp.
  return SENSITIVE.some((one) => isWithin(category, one)) && !isWithin(category, 'location.room');
}

export function sensitiveLine(findings: readonly Finding[]): OverviewLine {
  const about = findings.filter(
    (one): one is FindingOf<'data'> =>
      one.facet === 'data' && isSensitive(one.category) && (isCollection(one) || staysOnDevice(one)),
  );
  const whole = kindsLine('sensitive', about, SENSITIVE, (members) => {
    const taken = members.filter((one) => !staysOnDevice(one));
    return taken.length > 0 ? itemOf(taken) : itemOf(members, { manner: 'device' });
  });
  // Where exactly somebody is says more than that it is told where.
  const isExact = whole.items.some(({ category }) => category === 'location.precise');
  const line = isExact ? { ...whole, items: whole.items.filter(({ category }) => category !== 'location') } : whole;
  if (line.answer !== 'not-found') return line;
  // What goes to others is somebody's, but who took it is not said.
  const handedOn = findings.filter(
    (one) => one.facet === 'data' && isSensitive(one.category) && one.stance !== 'denied' && isHandedOn(one),
  );
  const answer = handedOn.length > 0 ? 'unclear' : 'not-found';
  return { ...line, answer, findings: oneASentence(byClarity(handedOn)) };
}

function isHandedOn({ attributes }: FindingOf<'data'>): boolean {
  return attributes.action === 'share' || attributes.action === 'sell';
}

/** By the publisher. To deny sharing is not to deny collecting. */
function isCollection({ attributes: { party, action }, stance }: FindingOf<'data'>): boolean {
  if (party !== 'first') return false;
  return action === undefined ? stance !== 'denied' : action === 'collect' || action === 'use';
}

/** By kind, with names. That nobody gets data is a line of its own only where nobody is said to. */
export function recipientsLine(findings: readonly Finding[]): OverviewLine {
  const sharing = findings.filter((one): one is FindingOf<'sharing'> => one.facet === 'sharing');
  const given = sharing.filter(({ stance }) => stance !== 'denied');
  if (given.length > 0) {
    const order: readonly string[] = [...RECIPIENTS, ...Object.keys(CATEGORIES.sharing)];
    // Who gets data in one place and none in another is not named; a sale that is denied gainsays no sharing.
    const about = sharing.filter(({ stance, attributes }) => stance !== 'denied' || attributes.action !== 'sell');
    const whole = kindsLine('recipients', about, order, (members) => itemOf(members, { values: namesOf(members) }));
    const line = whole.items.length > 0 ? { ...whole, findings: whole.findings.filter(isSaid) } : whole;
    const named = line.items.filter(({ category }) => category !== 'third-party' && category !== 'anyone');
    // Who they are says more than that there are some.
    return named.length > 0 ? { ...line, items: named } : line;
  }
  const toNobody = sharing.filter(
    (one) => one.attributes.action !== 'sell' && isCertain(one) && isOfAnyone(one) && isOfAllData(one),
  );
  const words = oneASentence([...byClarity(toNobody), ...byClarity(sharing)]);
  if (toNobody.length > 0) return { topic: 'recipients', answer: 'no', items: [], findings: words, missing: [] };
  // That some kind of data goes to nobody says nothing of who gets the rest.
  const denials = sharing.filter((one) => one.attributes.action !== 'sell' && isExplicit(one) && isOfAllData(one));
  const parts = partItems(byClarity(denials));
  const answer = parts.length > 0 ? 'part' : sharing.length > 0 ? 'unclear' : 'not-found';
  return { topic: 'recipients', answer, items: parts, findings: words, missing: [] };
}

/**
 * A line that names what is certain by kind; where nothing is, only what is said of a part; else it shows words and names
 * nothing. A kind that is both stated and denied is not named.
 */
export function kindsLine<T extends Finding>(
  topic: OverviewLine['topic'],
  findings: readonly T[],
  order: readonly string[],
  toItem: (members: readonly T[]) => OverviewItem,
): OverviewLine {
  const kinds = byCategory(findings, order).map(kindEvidence);
  const itemsIn = (states: readonly KindState[], isMeant: (finding: T) => boolean): OverviewItem[] =>
    kinds.flatMap((kind) => {
      const members = states.includes(kind.state) ? kind.findings.filter(isMeant) : [];
      return members.length > 0 ? [toItem(members)] : [];
    });
  const said = itemsIn(['stated', 'hedged', 'conditional'], isSaid);
  const chosen =
    said.length > 0 ? said : findings.some(isSaid) ? itemsIn(['partial'], isSaid) : itemsIn(['denied'], () => true);
  return {
    topic,
    answer: answerOf(chosen, findings.length > 0),
    items: chosen,
    findings: oneASentence([...chosen.flatMap((item) => item.findings[0]), ...byClarity(findings)]),
    missing: [],
  };
}

function isSaid({ stance }: Finding): boolean {
  return stance !== 'denied';
}

/** By the plainest of its items; what stays on the reader's device is collected in no way. */
export function answerOf(items: readonly OverviewItem[], isSpokenOf: boolean): OverviewAnswer {
  if (items.length === 0) return isSpokenOf ? 'unclear' : 'not-found';
  const whole = items.filter(({ only, manner }) => only.length === 0 && manner !== 'device');
  if (whole.length === 0) return 'part';
  switch (plainestManner(whole.flatMap(({ findings }) => findings))) {
    case 'stated':
      return 'yes';
    case 'hedged':
      return 'may';
    case 'conditional':
      return 'condition';
    case 'denied':
      return 'no';
  }
}
