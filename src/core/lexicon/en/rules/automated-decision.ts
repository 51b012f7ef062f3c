/** English wordings of automated decisions and profiling (GDPR Art. 13(2)(f), 22). */
import type { Rule } from '../../rule.ts';

export const automatedDecisionRules: readonly Rule[] = [
  {
    id: 'automated-decision.decision.named',
    facet: 'automated-decision',
    category: 'decision',
    inHeadings: true,
    patterns: [
      '<(automated|automatic|algorithmic) (individual)? (decision|decision making|decision making process|individual decision making)>',
      '<decision> ...6 (solely|exclusively|purely|only|based) ...4 (automated|automatic)',
      '<(solely|exclusively|purely) ...2 (automated|automatic) (processing|mean|decision|basis)>',
      '<automated (processing|means)> ...10 (decision|profiling|evaluate|legal effect)',
    ],
    unless: ['right ...8 (not|object|human|be subject)'],
    match: ['We do not use automated decision-making.', 'No decision is based solely on automated processing.'],
    skip: ['You have the right not to be subject to automated decisions.'],
    note: 'The right not to be subject to such a decision is a right, not a statement that one is made.',
  },
  {
    id: 'automated-decision.profiling.named',
    facet: 'automated-decision',
    category: 'profiling',
    inHeadings: true,
    patterns: ['<profiling>', '(create|build|build up|form|develop|compile) ...4 <profile> (about|of|on) (you|user|your|customer|visitor)', '<(user|behavioral|interest|preference|personality) (profile)>'],
    unless: ['right ...10 profiling', '(object|opt out) ...10 profiling', '(your|create|edit|update|view|public) (user)? profile (page|picture|information|setting)'],
    match: ['We use your data for profiling.', 'Partners build a profile about you.'],
    skip: ['You have the right to object to profiling.'],
  },
];
