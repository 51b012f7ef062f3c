/**
 * English words that announce the date of a notice. A rule matches the words before the date; the extractor reads
 * the date that follows them.
 */
import type { Rule } from '../../../../lexicon/rule.ts';

const NOTICE = '(policy|notice|statement|document|page|agreement|term|declaration|terms of use|version|it|privacy)';
const CHANGED = '(=updated|=revised|=modified|=amended|=reviewed|=changed|=edited)';
const CHANGE = '(=update|=revision|=modification|=amendment|=review|=change|=edit)';

const date = (category: string, name: string, entry: Pick<Rule, 'patterns' | 'match' | 'skip' | 'unless'>): Rule => ({
  id: `date.${category}.${name}`,
  facet: 'date',
  category,
  inHeadings: true,
  stance: 'stated',
  ...entry,
});

// A cookie list made by a scanner carries the date of its last scan.
const SCANNED = ['cookie (declaration|list|table) ...3 (updated|scanned)'];

export const dateRules: readonly Rule[] = [
  date('updated', 'last', {
    patterns: [
      `(last|latest|most recent|most recently|recently|lastly) (been)? (${CHANGED}|${CHANGE}) (date|time|version)?`,
      `date (of|:) (the)? (last|latest|most recent)? (privacy)? (policy|notice)? (${CHANGE}|version)`,
      `(${CHANGE}|updated|revised) (date|time)`,
      `(last|latest|current) (version|revision)`,
      '^ (=update|=revision) (date)? :',
    ],
    unless: SCANNED,
    match: [
      'Last updated: 3 May 2020',
      'This notice was most recently revised on May 3, 2020.',
      'Date of last revision: May 2020',
      'Revision date: 2020-05-03',
      'Update: 2020-05-03',
    ],
    skip: ['Cookie declaration last updated on 3 May 2020', 'From time to time this notice is updated.'],
  }),
  date('updated', 'changed', {
    patterns: [
      `^ ...2 ${CHANGED} (on|as of|in|:)?`,
      `${NOTICE} ...8 ${CHANGED} (on|as of|in|effective)?`,
      `({|,|was|=is|been) ${CHANGED} (on|as of|in|:)?`,
    ],
    unless: SCANNED,
    match: [
      'Updated May 3, 2020',
      'Our Privacy Policy was updated on May 3, 2020.',
      'Privacy notice (revised May 2020)',
    ],
  }),
  date('updated', 'version', {
    patterns: [
      'version (:|no|number)? (#|v #)? (date|dated|of|from|:)?',
      '(v|ver|rev) .? #',
      '(^|this|privacy) ...4 =dated',
      '(current|correct|accurate) (as of|as at)',
      '^ date (:|of)',
      '^ status ...6 :',
    ],
    match: [
      'Version 1.2, May 3, 2020',
      'Privacy notice v 2.1, June 2020',
      'Date: 3 May 2020',
      'Status of this notice: May 2020',
    ],
  }),
  date('updated', 'as-of', {
    patterns: ['^ as of'],
    unless: ['^ as of ...9 (we|our|no|not|never|have|has|had|effective|applicable)'],
    match: ['As of May 3, 2020'],
    skip: ['As of May 3, 2020 we have employed twelve people.'],
  }),
  date('effective', 'effective', {
    patterns: [
      'effective (date|as of|on|from|since|beginning|starting|in|:)?',
      'effectiveness (date)?',
      '(~take|~come|~enter|~go|~go into) (into|in)? (effect|force) (on|as of|from|since|as from)?',
      '(in|into) (effect|force) (on|as of|from|since|as from)?',
      '(date of (effect|entry into force|effectiveness))',
      '(policy|notice|statement|version|document|terms|declaration|is|are|^) (valid|applicable|active|applies|apply) (from|as of|since|as from)',
    ],
    match: [
      'Effective date: May 3, 2020',
      'This notice takes effect on May 3, 2020.',
      'In force as of 3 May 2020',
      'This notice is valid from 3 May 2020',
    ],
    skip: ['Offer valid from 3 May 2020'],
  }),
  date('published', 'published', {
    patterns: [
      '(=posted|=published|=issued|=adopted|=created|=approved|=released) (date|on|in|:|as of)?',
      '(publication|publish|publishing|posting|issue|release|posted) (date|on)',
      'date (of)? (publication|issue|posting|adoption|published|posted|issued)',
    ],
    match: ['Posted on May 3, 2020', 'Date of publication: 3 May 2020'],
  }),
];
