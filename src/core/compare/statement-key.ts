/** What a finding states, apart from its wording: the ground on which statements of two texts are taken for the same. */
import type { Finding } from '../report.ts';

/** Facets in which the value names another thing (two addresses are two contacts), not another state of one thing. */
const NAMED_BY_VALUE: ReadonlySet<Finding['facet']> = new Set(['contact', 'transfer', 'scope']);

/**
 * The subject of a statement: facet, category, whose it is, what is done, with whom. Stance, hedging, restriction and
 * values that can change (a period, a date, a name) are not in it.
 */
export function subjectKey(finding: Finding): string {
  const value = NAMED_BY_VALUE.has(finding.facet) ? (finding.value?.toLowerCase() ?? null) : '';
  return `${topicKey(finding)}|${JSON.stringify(value)}`;
}

/** The subject, whatever the value: two addresses for the same purpose are of one topic. */
export function topicKey(finding: Finding): string {
  const { facet, category, attributes } = finding;
  const parts: (string | undefined)[] = [facet, category];
  if ('party' in attributes) parts.push(attributes.party);
  if ('action' in attributes) parts.push(attributes.action);
  if ('place' in attributes) parts.push(attributes.place);
  if ('role' in attributes) parts.push(attributes.role);
  if ('recipientName' in attributes) parts.push(attributes.recipientName?.toLowerCase());
  return JSON.stringify(parts.map((part) => part ?? null));
}

/** The whole claim: the subject with its stance, hedging, value and restriction. */
export function claimKey(finding: Finding): string {
  const { stance, hedged, value = '' } = finding;
  return `${subjectKey(finding)}|${stance}|${String(hedged)}|${value}|${restrictionKey(finding)}`;
}

/** '' for what is said of the whole. */
export function restrictionKey({ restriction }: Finding): string {
  return restriction ? `only ${restriction.text.toLowerCase()}` : '';
}
