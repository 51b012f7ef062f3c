/**
 * A report's findings at a glance: which categories the notice names under which heading, each once. It adds nothing
 * to what the findings say and weighs nothing against each other: a category both stated and denied stands in both. What
 * is denied of a part is not here: the whole would seem denied.
 */
import {
  deniesWhole,
  staysOnDevice,
  type DataAction,
  type Finding,
  type FindingOf,
  type SharingCondition,
  type Stance,
} from '../report.ts';
import { restrictionsOf } from '../restrictions-of.ts';
import { CATEGORIES, categoryLabel, listedCategory } from '../taxonomy.ts';
import { groupBy } from '../group-by.ts';

export interface GlanceEntry {
  /** The listed category, and its words without what they say in brackets. */
  readonly category: string;
  readonly label: string;
  /** Every statement of it is hedged ("may"). */
  readonly hedged: boolean;
  /** Named in every statement of it. */
  readonly conditions: readonly SharingCondition[];
  /** The words that narrow every statement of it to a part. */
  readonly restrictions: readonly string[];
}

export interface GlanceGroup {
  /** Data: the category's first part. Sharing: the action. */
  readonly key: string;
  readonly label: string;
  readonly entries: readonly GlanceEntry[];
}

type Glanced = FindingOf<'data'> | FindingOf<'sharing'>;

/**
 * The statement that nothing is collected at all, if the notice makes it of the whole and nowhere says that the
 * publisher does, or may, collect or use some kind of data after all. What it would do under a condition, such as to
 * answer those who write to it, is shown beside it.
 */
export function collectsNothing(findings: readonly Finding[]): FindingOf<'data'> | undefined {
  const own = findings.filter(
    (finding): finding is FindingOf<'data'> =>
      finding.facet === 'data' && finding.attributes.party === 'first' && !staysOnDevice(finding),
  );
  const isContradicted = own.some(
    ({ stance, attributes: { action } }) => stance === 'stated' && isCollection(action, stance),
  );
  if (isContradicted) return undefined;
  return own.find(
    (finding) => deniesWhole(finding) && finding.category === 'generic' && finding.attributes.action === 'collect',
  );
}

/** Data that the notice says stay on the reader's device: a group of their own, since nobody collects them. */
export function glanceAtDevice(findings: readonly Finding[]): GlanceEntry[] {
  return entriesOf(
    findings.filter((finding): finding is FindingOf<'data'> => staysOnDevice(finding) && finding.stance !== 'denied'),
  );
}

/** Data the publisher collects or uses (`stated`), would under a condition, or says it does not. In taxonomy order. */
export function glanceAtData(findings: readonly Finding[], stance: Stance): GlanceGroup[] {
  const chosen = findings.filter(
    (finding): finding is FindingOf<'data'> =>
      finding.facet === 'data' &&
      isSaid(finding, stance) &&
      !staysOnDevice(finding) &&
      finding.attributes.party === 'first' &&
      isCollection(finding.attributes.action, stance),
  );
  return group(
    chosen,
    ({ category }) => category.split('.', 1)[0] ?? category,
    (key) => categoryLabel('data', key),
  );
}

function isSaid(finding: Finding, stance: Stance): boolean {
  return stance === 'denied' ? deniesWhole(finding) : finding.stance === stance;
}

/** What is shared or sold is told under sharing, with whom. To deny something else is not to deny collecting. */
function isCollection(action: DataAction | undefined, stance: Stance): boolean {
  return action === undefined ? stance !== 'denied' : action === 'collect' || action === 'use';
}

const SHARING_WORDS: Readonly<Record<string, string>> = {
  share: 'Shared with',
  sell: 'Sold to',
  disclose: 'Disclosed to',
  transfer: 'Transferred to',
  'collect-on-site': 'Collected here by',
};

/** Who is said to get data (or not to), by how. */
export function glanceAtSharing(findings: readonly Finding[], stance: Stance): GlanceGroup[] {
  const chosen = findings.filter(
    (finding): finding is FindingOf<'sharing'> => finding.facet === 'sharing' && isSaid(finding, stance),
  );
  return group(
    chosen,
    ({ attributes }) => attributes.action ?? 'share',
    (key) => SHARING_WORDS[key] ?? key,
  );
}

function group<T extends Glanced>(
  findings: readonly T[],
  keyOf: (finding: T) => string,
  labelOf: (key: string) => string,
): GlanceGroup[] {
  const groups = groupBy(findings, keyOf);
  const order = [...Object.keys(SHARING_WORDS), ...Object.keys(CATEGORIES.data)];
  return [...groups]
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([key, members]) => ({ key, label: labelOf(key), entries: entriesOf(members) }));
}

function entriesOf(findings: readonly Glanced[]): GlanceEntry[] {
  const facet = findings[0]?.facet ?? 'data';
  const order = Object.keys(CATEGORIES[facet]);
  const byCategory = groupBy(findings, ({ category }) => listedCategory(facet, category) ?? category);
  return [...byCategory]
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([category, members]) => ({
      category,
      label: categoryLabel(facet, category).replace(/ \([^()]{0,80}\)$/u, ''),
      hedged: members.every(({ hedged }) => hedged),
      conditions: sharedConditions(members),
      restrictions: restrictionsOf(members),
    }));
}

function sharedConditions(findings: readonly Glanced[]): SharingCondition[] {
  const [first, ...others] = findings.map((finding) =>
    finding.facet === 'sharing' ? (finding.attributes.conditions ?? []) : [],
  );
  return (first ?? []).filter((condition) => others.every((conditions) => conditions.includes(condition)));
}
