/** The words that reports for people use for the contract's ids. Plain, and never more than the notice says. */
import type { ContactRole, DetectionReport, Finding, SharingCondition, Stance, Verdict } from '../report.ts';
import { staysOnDevice } from '../report-facts.ts';
import { shorten } from './plain-line.ts';

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  'privacy-notice': 'a privacy notice',
  uncertain: 'perhaps a privacy notice',
  'not-a-privacy-notice': 'not a privacy notice, as far as can be told',
};

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  stated: '',
  denied: 'says no',
  conditional: 'only under a condition',
};

export const CONDITION_WORDS: Readonly<Record<SharingCondition, string>> = {
  consent: 'with consent',
  legal: 'where the law asks for it or allows it',
  merger: 'in a merger or sale',
  aggregated: 'aggregated or anonymous',
  contract: 'under a contract',
  'opt-out': 'unless you opt out',
  'vital-interest': 'to protect life or safety',
};

export const ROLE_WORDS: Readonly<Record<ContactRole, string>> = {
  controller: 'who is responsible',
  dpo: 'data protection officer',
  representative: 'representative',
  rights: 'for requests about your rights',
  general: 'general contact',
  'supervisory-authority': 'supervisory authority',
  'third-party': 'of a third party',
};

/** How sure the page's being a notice is, in words and figures. */
export function detectionWords({ detection }: Pick<DetectionReport, 'detection'>): string {
  return `This is ${VERDICT_WORDS[detection.verdict]} (score ${detection.score.toFixed(2)}).`;
}

const MAX_RESTRICTION = 80;

/** Of which part alone a thing is said, in the notice's words. */
export function partWords(restrictions: readonly string[]): string {
  return `only: ${restrictions.map((words) => shorten(words, MAX_RESTRICTION)).join('; ')}`;
}

/** What a reader must know of a finding besides its category: '' or words for brackets. */
export function qualifiers(finding: Finding): string {
  const isSale = finding.facet === 'sharing' && finding.attributes.action === 'sell';
  const words = [isSale ? 'sale' : '', STANCE_WORDS[finding.stance]];
  if (finding.restriction) words.push(partWords([finding.restriction.text]));
  if (staysOnDevice(finding)) words.push('stays on your device');
  if (finding.hedged) words.push('“may”');
  if ((finding.facet === 'data' || finding.facet === 'purpose') && finding.attributes.party === 'third') {
    words.push(isHandedOn(finding) ? 'to third parties' : 'by third parties');
  }
  if (finding.facet === 'sharing') {
    for (const condition of finding.attributes.conditions ?? []) words.push(CONDITION_WORDS[condition]);
  }
  if (finding.facet === 'contact' && finding.attributes.role) words.push(ROLE_WORDS[finding.attributes.role]);
  if (finding.certainty === 'inferred') words.push('from its context');
  return words.filter(Boolean).join(', ');
}

function isHandedOn(finding: Finding): boolean {
  return finding.facet === 'data' && (finding.attributes.action === 'share' || finding.attributes.action === 'sell');
}

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/** `P2Y6M` as "2 years 6 months"; hours and minutes alike; what is no ISO 8601 duration comes back as it is. */
export function durationWords(duration: string): string {
  if (!/^P(?:\d{1,6}[YMWD]){0,4}(?:T(?:\d{1,6}[HMS]){1,3})?$/u.test(duration)) return duration;
  const [dates = '', times = ''] = duration.slice(1).split('T');
  const timeUnits: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };
  const parts = [...countsOf(dates, UNITS), ...countsOf(times, timeUnits)];
  return parts.length > 0 ? parts.join(' ') : duration;
}

function countsOf(text: string, units: Readonly<Record<string, string>>): string[] {
  return [...text.matchAll(/(\d{1,6})([A-Z])/gu)].map(([, count, letter]) => {
    return `${Number(count)} ${units[letter ?? ''] ?? ''}${Number(count) === 1 ? '' : 's'}`;
  });
}
