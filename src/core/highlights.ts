/**
 * The few things in a notice that most readers would want to know first. Chosen by the rules below and nothing else:
 * what a rule takes is a finding with its quote, and a topic without one is left out. No grade, no verdict.
 */
import { deniesWhole, staysOnDevice, type Finding, type FindingOf } from './report.ts';
import { isWithin } from './taxonomy.ts';

export const HIGHLIGHT_TOPICS = [
  'sale',
  'no-sale',
  'advertising',
  'no-advertising',
  'data-broker',
  'precise-location',
  'sensitive-data',
  'children',
  'kept-without-limit',
  'automated-decision',
  'deletion-contact',
  'opt-out-of-sale',
  'do-not-track',
  'other-countries',
  'retention',
  'changes',
] as const;
export type HighlightTopic = (typeof HIGHLIGHT_TOPICS)[number];

export interface Highlight {
  readonly topic: HighlightTopic;
  /** The clearest statement of it first, at most one of each category. Never empty. */
  readonly findings: readonly [Finding, ...Finding[]];
}

interface Rule {
  readonly topic: HighlightTopic;
  /** Whether a finding speaks of the topic. `all` is the whole report's. */
  readonly takes: (finding: Finding, all: readonly Finding[]) => boolean;
  /** Every category that was found is shown, up to this many. Default: one. */
  readonly most?: number;
  /** Says more of the topic than others do. */
  readonly prefers?: (finding: Finding) => boolean;
}

const MOST = 7;
const FEWEST = 3;

/**
 * GDPR Art. 9 and 10, and what Cal. Civ. Code 1798.140(ae) adds to them; but not log-ins, financial accounts and the
 * contents of messages, which nearly every notice names and hardly any reader is surprised by.
 */
const SENSITIVE = [
  'health',
  'biometric',
  'genetic',
  'criminal',
  'government-id',
  'demographic.race',
  'demographic.religion',
  'demographic.politics',
  'demographic.union',
  'demographic.sexual',
  'demographic.nationality',
];

/** In the order in which they are shown. The first seven that the notice speaks of are taken. */
const FIRST: readonly Rule[] = [
  { topic: 'sale', takes: (one) => isSale(one) && one.stance !== 'denied' },
  { topic: 'no-sale', takes: (one) => isSale(one) && deniesWhole(one) },
  { topic: 'advertising', takes: (one) => isAdvertiser(one) && one.stance !== 'denied' },
  { topic: 'no-advertising', takes: (one) => isAdvertiser(one) && deniesWhole(one) },
  { topic: 'data-broker', takes: (one) => is(one, 'sharing', 'data-broker') && one.stance !== 'denied' },
  { topic: 'precise-location', takes: (one) => isOwnData(one, ['location.precise']) },
  { topic: 'sensitive-data', takes: (one) => isOwnData(one, SENSITIVE), most: 3 },
  {
    topic: 'children',
    takes: (one) => is(one, 'audience', 'children'),
    // "We do not knowingly collect …" before "parents should watch over …".
    prefers: ({ stance }) => stance === 'denied',
  },
  { topic: 'kept-without-limit', takes: (one) => is(one, 'retention', 'indefinite') && one.stance !== 'denied' },
  {
    topic: 'automated-decision',
    takes: (one) => is(one, 'automated-decision', 'decision') && one.stance !== 'denied',
  },
  { topic: 'deletion-contact', takes: isDeletionContact },
];

/** Only where the first say fewer than three things. */
const THEN: readonly Rule[] = [
  { topic: 'opt-out-of-sale', takes: (one) => is(one, 'right', 'opt-out-of-sale') && one.stance !== 'denied' },
  { topic: 'do-not-track', takes: (one) => is(one, 'signal', 'do-not-track') },
  { topic: 'other-countries', takes: (one) => is(one, 'transfer', 'third-country') || is(one, 'transfer', 'country') },
  { topic: 'retention', takes: (one) => is(one, 'retention', 'stated-period') },
  { topic: 'changes', takes: (one) => one.facet === 'change' },
];

/** At most seven topics in the order of the rules; fewer than three only where the notice says no more. */
export function highlights(findings: readonly Finding[]): Highlight[] {
  const chosen: Highlight[] = [];
  for (const [rules, enough] of [
    [FIRST, MOST],
    [THEN, FEWEST],
  ] as const) {
    for (const rule of rules) {
      if (chosen.length >= enough) break;
      const [clearest, ...others] = clearestOf(findings, rule);
      if (clearest) chosen.push({ topic: rule.topic, findings: [clearest, ...others] });
    }
  }
  return chosen;
}

/** One finding a category: of the whole before of a part, outright before inferred, stated before what may be. */
function clearestOf(findings: readonly Finding[], { takes, most = 1, prefers = () => false }: Rule): Finding[] {
  const rank = (finding: Finding): number => doubt(finding) - (prefers(finding) ? 16 : 0);
  const taken = findings.filter((finding) => takes(finding, findings)).toSorted((a, b) => rank(a) - rank(b));
  const categories = new Set<string>();
  return taken
    .filter(({ category }) => {
      const isNew = !categories.has(category);
      categories.add(category);
      return isNew;
    })
    .slice(0, most);
}

function doubt({ certainty, hedged, stance, restriction }: Finding): number {
  return (
    (restriction ? 8 : 0) + (certainty === 'inferred' ? 4 : 0) + (stance === 'conditional' ? 2 : 0) + (hedged ? 1 : 0)
  );
}

function is(finding: Finding, facet: Finding['facet'], category: string): boolean {
  return finding.facet === facet && isWithin(finding.category, category);
}

/** A sale of data; that of the whole business has its own category. */
function isSale(finding: Finding): boolean {
  if (finding.facet !== 'sharing' && finding.facet !== 'data') return false;
  return finding.attributes.action === 'sell' && !isWithin(finding.category, 'acquirer');
}

function isAdvertiser(finding: Finding): boolean {
  return is(finding, 'sharing', 'advertiser') && !isSale(finding);
}

/** Data that the publisher is said to collect or use, in whatever way; a denial is told among the denials. */
function isOwnData(finding: Finding, categories: readonly string[]): boolean {
  return (
    finding.facet === 'data' &&
    finding.stance !== 'denied' &&
    !staysOnDevice(finding) &&
    finding.attributes.party === 'first' &&
    (finding.attributes.action === 'collect' || finding.attributes.action === 'use') &&
    categories.some((category) => isWithin(finding.category, category))
  );
}

/**
 * A contact that the notice gives for the reader's rights, or in one statement with deletion; the data protection
 * officer where it names a right to deletion and no such contact.
 */
function isDeletionContact(finding: Finding, all: readonly Finding[]): boolean {
  const erasures = all.filter((one) => is(one, 'right', 'erasure') && one.stance !== 'denied');
  const isFor = (one: Finding): boolean =>
    isOwnContact(one) && (one.attributes.role === 'rights' || erasures.some((erasure) => sameQuote(erasure, one)));
  if (isFor(finding)) return true;
  return isOwnContact(finding) && finding.attributes.role === 'dpo' && erasures.length > 0 && !all.some(isFor);
}

function isOwnContact(finding: Finding): finding is FindingOf<'contact'> {
  if (finding.facet !== 'contact' || finding.stance !== 'stated') return false;
  return finding.attributes.role !== 'third-party' && finding.attributes.role !== 'supervisory-authority';
}

function sameQuote({ quote: a }: Finding, { quote: b }: Finding): boolean {
  return a.start === b.start && a.end === b.end;
}
