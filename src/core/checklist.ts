/** The items that a notice is checked for, and which findings count for each. */
import type { Facet } from './taxonomy.ts';

/** A finding counts for a checklist item when one of its selectors takes it. */
export interface ChecklistSelector {
  readonly facet: Facet;
  /** Taken with everything below it; absent: every category. */
  readonly category?: string;
  /** Attribute values that the finding must have. */
  readonly has?: Readonly<Record<string, string>>;
  /** Attribute values that the finding must not have. */
  readonly hasNot?: Readonly<Record<string, readonly string[]>>;
}

export interface ChecklistItem {
  readonly label: string;
  readonly selectors: readonly ChecklistSelector[];
}

export const CHECKLIST: Readonly<Record<string, ChecklistItem>> = {
  'controller-name': {
    label: 'Name of the controller',
    selectors: [{ facet: 'controller', category: 'name' }],
  },
  'controller-contact': {
    label: 'Contact of the controller',
    selectors: [{ facet: 'contact', hasNot: { role: ['dpo', 'third-party', 'supervisory-authority'] } }],
  },
  'dpo-contact': {
    label: 'Contact of the data protection officer',
    selectors: [{ facet: 'contact', has: { role: 'dpo' } }],
  },
  'data-categories': {
    label: 'Categories of data',
    selectors: [{ facet: 'data', hasNot: { place: ['device'] } }],
  },
  purposes: {
    label: 'Purposes',
    selectors: [{ facet: 'purpose' }],
  },
  'legal-basis': {
    label: 'Legal basis',
    selectors: [
      { facet: 'legal-basis', category: 'consent' },
      { facet: 'legal-basis', category: 'contract' },
      { facet: 'legal-basis', category: 'legal-obligation' },
      { facet: 'legal-basis', category: 'vital-interest' },
      { facet: 'legal-basis', category: 'public-task' },
    ],
  },
  'legitimate-interests': {
    label: 'Legitimate interests',
    selectors: [{ facet: 'legal-basis', category: 'legitimate-interest' }],
  },
  'source-of-data': {
    label: 'Source of the data',
    selectors: [{ facet: 'source' }],
  },
  retention: {
    label: 'Retention period',
    selectors: [{ facet: 'retention' }],
  },
  recipients: {
    label: 'Recipients',
    selectors: [{ facet: 'sharing' }],
  },
  'third-country-transfers': {
    label: 'Transfers to other countries',
    selectors: [{ facet: 'transfer' }],
  },
  'mandatory-disclosure': {
    label: 'Whether data must be given',
    selectors: [{ facet: 'mandatory' }],
  },
  'automated-decision-making': {
    label: 'Automated decision-making',
    selectors: [{ facet: 'automated-decision' }],
  },
  'right-access': {
    label: 'Right of access',
    selectors: [
      { facet: 'right', category: 'access' },
      { facet: 'right', category: 'know' },
    ],
  },
  'right-rectification': {
    label: 'Right to rectification',
    selectors: [{ facet: 'right', category: 'rectification' }],
  },
  'right-erasure': {
    label: 'Right to erasure',
    selectors: [{ facet: 'right', category: 'erasure' }],
  },
  'right-restriction': {
    label: 'Right to restriction',
    selectors: [{ facet: 'right', category: 'restriction' }],
  },
  'right-objection': {
    label: 'Right to object',
    selectors: [{ facet: 'right', category: 'objection' }],
  },
  'right-portability': {
    label: 'Right to portability',
    selectors: [{ facet: 'right', category: 'portability' }],
  },
  'right-withdraw-consent': {
    label: 'Right to withdraw consent',
    selectors: [{ facet: 'right', category: 'withdraw-consent' }],
  },
  'right-complaint': {
    label: 'Right to complain',
    selectors: [{ facet: 'right', category: 'complaint' }],
  },
  'sale-or-share': {
    label: 'Whether data is sold',
    selectors: [{ facet: 'sharing', has: { action: 'sell' } }],
  },
  'right-opt-out-of-sale': {
    label: 'Right to opt out of sale',
    selectors: [{ facet: 'right', category: 'opt-out-of-sale' }],
  },
  'right-limit-sensitive': {
    label: 'Right to limit use of sensitive data',
    selectors: [{ facet: 'right', category: 'limit-sensitive' }],
  },
  'right-non-discrimination': {
    label: 'Right to equal treatment',
    selectors: [{ facet: 'right', category: 'non-discrimination' }],
  },
  'last-updated': {
    label: 'Date of the notice',
    selectors: [
      { facet: 'date', category: 'updated' },
      { facet: 'date', category: 'effective' },
    ],
  },
  children: {
    label: 'Children',
    selectors: [{ facet: 'audience', category: 'children' }],
  },
  security: {
    label: 'Security',
    selectors: [{ facet: 'security' }],
  },
  changes: {
    label: 'Changes to the notice',
    selectors: [{ facet: 'change' }],
  },
};
