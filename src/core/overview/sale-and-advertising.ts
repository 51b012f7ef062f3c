/** Whether the notice says that data are sold, and that they are shared for advertising. */
import { mannerOf } from '../manner.ts';
import type { Finding, FindingOf } from '../report.ts';
import { isWithin } from '../taxonomy.ts';
import {
  byCategory,
  byClarity,
  isCertain,
  isExplicit,
  isRow,
  itemOf,
  oneASentence,
  plainestManner,
} from './evidence.ts';
import type { OverviewAnswer, OverviewItem, OverviewLine, OverviewTopic } from './line.ts';

interface Evidence {
  readonly affirmed: readonly Finding[];
  /** Of all data, to everybody. */
  readonly denied: readonly Finding[];
  /** Of some data, to some people or in some part. */
  readonly partlyDenied: readonly Finding[];
}

/** The sale of the whole business is none of data, and has a category of its own. */
export function saleLine(findings: readonly Finding[]): OverviewLine {
  const sales = findings.filter((one) => actionOf(one) === 'sell' && !isWithin(one.category, 'acquirer'));
  const denials = findings.filter((one) => isSharing(one) && one.stance === 'denied' && isOfAnyone(one));
  const sentences = (some: readonly Finding[]): ReadonlySet<number> => new Set(some.map(({ quote }) => quote.start));
  // "Your data will not be shown, lent or sold": of one sentence that denies the others, a sale is hardly said. Nor of one
  // that gives a right: "You may object to the sale of your data", "Ask which data we have sold".
  const doubtful = sentences([...denials, ...findings.filter(({ facet }) => facet === 'right')]);
  // To somebody, or in a row of a table; else it may be what goes with the business, or what may be asked after.
  const told = sentences(sales.filter((one) => isSharing(one) || isRow(one)));
  const isPlain = ({ quote }: Finding): boolean => !doubtful.has(quote.start) && told.has(quote.start);
  return answered('sale', evidenceOf(sales, isOfAnyone), isPlain);
}

/**
 * Advertisers, and others who are said to get data for advertising. That nobody at all gets data denies this, too, unless
 * the notice names somebody who does after all.
 */
export function advertisingLine(findings: readonly Finding[]): OverviewLine {
  const sharing = findings.filter(isSharing);
  const about = sharing.filter((one) => isForAdvertising(one) || deniesForAdvertising(one));
  const isToNobody = sharing.every(({ stance }) => stance === 'denied');
  const general = isToNobody ? sharing.filter(deniesSharing) : [];
  return answered(
    'advertising',
    evidenceOf([...about, ...general], () => true),
  );
}

/** `isOfAll`: whether a finding is about all who could be meant. */
function evidenceOf(findings: readonly Finding[], isOfAll: (finding: Finding) => boolean): Evidence {
  const isWhole = (one: Finding): boolean => one.restriction === undefined && isOfAllData(one) && isOfAll(one);
  const denied = findings.filter(({ stance }) => stance === 'denied');
  return {
    affirmed: findings.filter(({ stance }) => stance !== 'denied'),
    denied: denied.filter(isWhole),
    partlyDenied: denied.filter((one) => !isWhole(one)),
  };
}

/** `isPlain`: whether what a finding states is certain, too, by its surroundings. */
function answered(
  topic: OverviewTopic,
  { affirmed, denied, partlyDenied }: Evidence,
  isPlain: (finding: Finding) => boolean = () => true,
): OverviewLine {
  const all = [...affirmed, ...denied, ...partlyDenied];
  const line = (answer: OverviewAnswer, items: OverviewItem[], first: readonly Finding[]): OverviewLine => {
    return { topic, answer, items, findings: oneASentence([...byClarity(first), ...byClarity(all)]), missing: [] };
  };
  const unclear = (): OverviewLine => line('unclear', [], []);
  const isSure = (one: Finding): boolean => isOfPersons(one) && isOwnAct(one) && isPlain(one);
  const whole = affirmed.filter((one) => isCertain(one) && isSure(one));
  const isVague = whole.length === 0 && !affirmed.every(isSure);
  if (all.length === 0) return line('not-found', [], []);
  if (denied.some(isExplicit)) return affirmed.length > 0 ? unclear() : line('no', [], denied);
  if (whole.length > 0) {
    const plainest = plainestManner(whole);
    const plain = whole.filter((one) => mannerOf(one) === plainest);
    return line(ANSWERS[plainest], recipientItems(plain), plain);
  }
  const parts = [...affirmed, ...partlyDenied].filter(isExplicit);
  const isBoth = affirmed.length > 0 && partlyDenied.length > 0;
  if (isBoth || isVague || parts.length === 0) return unclear();
  return line('part', partItems(parts), parts);
}

const ANSWERS = { stated: 'yes', hedged: 'may', conditional: 'condition', denied: 'no' } as const;

/** Who buys or advertises; "third parties" say nothing more than the line. */
function recipientItems(findings: readonly Finding[]): OverviewItem[] {
  const named = findings.filter((one) => isSharing(one) && !isOfAnyone(one));
  return byCategory(named).map((members) => itemOf(members, { values: namesOf(members) }));
}

/** Names of recipients, each once. The label of an item ("Mergers: in a sale of the business") looks like one and is none. */
export function namesOf(findings: readonly Finding[]): string[] {
  const sure = findings.filter(({ certainty }) => certainty === 'explicit').filter(isSharing);
  return [...new Set(sure.flatMap(({ attributes }) => attributes.recipientName ?? []))];
}

/** Of what is said of a part: each sentence with its part, in the notice's words or by the kinds of data. */
export function partItems(findings: readonly Finding[]): OverviewItem[] {
  return oneASentence(findings).map((one) => itemOf([one], { onlyData: isOfAllData(one) ? [] : dataOf(one) }));
}

function isSharing(finding: Finding): finding is FindingOf<'sharing'> {
  return finding.facet === 'sharing';
}

function actionOf(finding: Finding): string | undefined {
  return finding.facet === 'sharing' || finding.facet === 'data' ? finding.attributes.action : undefined;
}

/** Of everybody, not of some kind of recipient alone. */
export function isOfAnyone({ facet, category }: Finding): boolean {
  return facet !== 'sharing' || isWithin(category, 'anyone') || isWithin(category, 'third-party');
}

function isForAdvertising(finding: FindingOf<'sharing'>): boolean {
  const { purposes = [], action } = finding.attributes;
  // "We do not sell your address to advertisers" answers the other question.
  if (isWithin(finding.category, 'advertiser')) return finding.stance !== 'denied' || action !== 'sell';
  // "We do not pass on data to improve our advertising" names the purpose, and denies no more than this part.
  return purposes.some((id) => isWithin(id, 'advertising')) && finding.stance !== 'denied';
}

/** "We do not share your data for advertising": of this part alone, which is what is asked. */
function deniesForAdvertising({ stance, restriction, attributes }: FindingOf<'sharing'>): boolean {
  const { purposes = [], action } = attributes;
  return (
    stance === 'denied' &&
    restriction !== undefined &&
    action !== 'sell' &&
    purposes.length > 0 &&
    purposes.every((id) => isWithin(id, 'advertising'))
  );
}

/** "Advertising networks set cookies" is no act of the publisher, whatever comes of it. */
function isOwnAct(finding: Finding): boolean {
  const action = actionOf(finding);
  return action !== undefined && action !== 'collect-on-site';
}

/** For whatever purpose, or for this one. */
function deniesSharing(finding: FindingOf<'sharing'>): boolean {
  const { action, purposes = [] } = finding.attributes;
  const isGeneral = purposes.length === 0 || purposes.some((id) => isWithin(id, 'advertising'));
  return action !== 'sell' && isGeneral && isOfAnyone(finding);
}

/** The kinds of data that it is about. */
function dataOf(finding: Finding): readonly string[] {
  if (finding.facet === 'data') return [finding.category];
  return finding.facet === 'sharing' ? (finding.attributes.data ?? []) : [];
}

/** "Your personal information, such as your name" is about all; a kind alone is about this kind. */
export function isOfAllData(finding: Finding): boolean {
  const data = dataOf(finding);
  return data.length === 0 || data.includes('generic');
}

/**
 * Whether it is surely about data of persons. "We may share aggregate statistics with advertisers" is not; "personal and
 * anonymous information" cannot be told from it.
 */
export function isOfPersons(finding: Finding): boolean {
  const { conditions = [] } = finding.facet === 'sharing' ? finding.attributes : {};
  const data = dataOf(finding);
  const isAggregate = data.length > 0 && data.every((id) => isWithin(id, 'aggregated'));
  return !isAggregate && !conditions.includes('aggregated');
}
