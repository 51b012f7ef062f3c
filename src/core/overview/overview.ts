/**
 * The answer on one screen: what most readers ask of a notice, one line each, the same lines in the same order for every
 * notice. A line claims what the grammar makes certain (asserted, explicit, of the publisher, of no part) and shows words
 * for everything else. It adds nothing to the findings and grades nothing.
 */
import type { ChecklistRow, Finding, FindingOf, Report } from '../report.ts';
import { deniesWhole, staysOnDevice, wasRead } from '../report-facts.ts';
import { isWithin } from '../taxonomy.ts';
import { recipientsLine, sensitiveLine } from './kinds.ts';
import type { OverviewLine } from './line.ts';
import { transfersLine } from './transfers.ts';
import { contactLine, publisherLine, retentionLine, rightsLine } from './publisher-and-ways.ts';
import { advertisingLine, saleLine } from './sale-and-advertising.ts';

export interface NoticeDate {
  readonly category: 'updated' | 'effective' | 'published';
  /** ISO 8601, as far as the notice gives it. */
  readonly value: string;
}

export interface Overview {
  /** In the order of `OVERVIEW_TOPICS`; `collects-nothing` only where the notice says so. None where it was not read. */
  readonly lines: readonly OverviewLine[];
  readonly words: number;
  /** ISO 639-1, or `und`. */
  readonly language: string;
  /** The date that matters most: of the last change, else in effect from, else published. */
  readonly date?: NoticeDate;
}

/** The overview of a report. Never throws; the same report gives the same overview. */
export function overview(report: Pick<Report, 'findings' | 'checklist' | 'source' | 'warnings'>): Overview {
  const { findings, checklist, source } = report;
  const date = noticeDate(findings);
  return {
    lines: wasRead(report) ? linesOf(findings, checklist) : [],
    words: source.words,
    language: source.language,
    ...(date ? { date } : {}),
  };
}

function linesOf(findings: readonly Finding[], checklist: readonly ChecklistRow[]): OverviewLine[] {
  const nothing = collectsNothing(findings);
  const nothingLine: OverviewLine[] = nothing
    ? [{ topic: 'collects-nothing', answer: 'yes', items: [], findings: [nothing], missing: [] }]
    : [];
  return [
    ...nothingLine,
    publisherLine(findings),
    saleLine(findings),
    advertisingLine(findings),
    sensitiveLine(findings),
    recipientsLine(findings),
    transfersLine(findings),
    retentionLine(findings),
    rightsLine(findings),
    contactLine(findings),
    missingLine(findings, checklist, nothing !== undefined),
  ];
}

/**
 * The statement that nothing is collected at all, if the notice makes it of the whole, in so many words, and nowhere says
 * that the publisher does, or may, collect or use some kind of data after all. What it would do under a condition, such as
 * to answer those who write to it, stands beside it.
 */
function collectsNothing(findings: readonly Finding[]): FindingOf<'data'> | undefined {
  const own = findings.filter(
    (finding): finding is FindingOf<'data'> =>
      finding.facet === 'data' && finding.attributes.party === 'first' && !staysOnDevice(finding),
  );
  const isContradicted = own.some(
    ({ stance, attributes: { action } }) => stance === 'stated' && action !== 'share' && action !== 'sell',
  );
  if (isContradicted) return undefined;
  return own.find(
    (finding) =>
      deniesWhole(finding) &&
      finding.certainty === 'explicit' &&
      finding.category === 'generic' &&
      finding.attributes.action === 'collect',
  );
}

/**
 * What readers act on, of that which GDPR Art. 13 or the Californian law (Civ. Code 1798.100 to 130, CCR 11 § 7011) asks a
 * notice to say. That data are collected and what for is left out: hardly a notice is silent on it, so that what is not
 * found is rather what was not understood.
 */
const EXPECTED = [
  'controller-name',
  'controller-contact',
  'recipients',
  'retention',
  'right-access',
  'right-erasure',
  'last-updated',
];
/** All that is asked of a notice that says that nothing is collected. */
const EXPECTED_OF_NOTHING = ['controller-name', 'controller-contact'];
/** What a notice can give through settings of its own, without a word of rights. */
const GIVEN_BY_SETTINGS: ReadonlySet<ChecklistRow['item']> = new Set(['right-access', 'right-erasure']);

function missingLine(
  findings: readonly Finding[],
  checklist: readonly ChecklistRow[],
  isNothing: boolean,
): OverviewLine {
  const hasSettings = findings.some(({ facet, category }) => facet === 'choice' && isWithin(category, 'setting'));
  const missing = checklist
    // What is said of a part alone is spoken of.
    .filter(({ status, parts }) => status === 'not-found' && parts === undefined)
    .map(({ item }) => item)
    .filter((item) => (isNothing ? EXPECTED_OF_NOTHING : EXPECTED).includes(item))
    .filter((item) => !hasSettings || !GIVEN_BY_SETTINGS.has(item));
  return { topic: 'missing', answer: missing.length > 0 ? 'not-found' : 'yes', items: [], findings: [], missing };
}

/** The date that matters most of those that the notice gives itself. */
export function noticeDate(findings: readonly Finding[]): NoticeDate | undefined {
  for (const category of ['updated', 'effective', 'published'] as const) {
    const date = findings.find((one) => one.facet === 'date' && isWithin(one.category, category));
    if (date?.value !== undefined) return { category, value: date.value };
  }
  return undefined;
}
