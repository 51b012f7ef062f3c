/** English wordings of occasions on which data is given or collected, which tell what for: "when you place an order, we collect …". */
import type { Rule } from '../../../../lexicon/rule.ts';

const WHEN = '(when|if|where|whenever|should|by|while|or|, or|,) (=you|user|visitor|customer|member|a user|the user)?';

const occasion = (category: string, name: string, entry: Omit<Rule, 'id' | 'facet' | 'category'>): Rule => ({
  id: `purpose.${category}.${name}`,
  facet: 'purpose',
  category,
  ...entry,
});

export const purposeRules: readonly Rule[] = [
  occasion('additional-service', 'occasion', {
    patterns: [
      `${WHEN} ...4 <(enter|entering|participate in|participating in|participates in|take part in|join|joining|sign up for|register for|complete|completing|fill out|answer|respond to|responding to) ...6 (contest|sweepstake|survey|promotion|giveaway|competition|poll|quiz|forum|message board|loyalty program|reward program|rewards program)>`,
      `${WHEN} ...4 <(post|posting|posts|share|sharing) ...4 (comment|review|message|content|photo|story) ...6 (forum|board|blog|community|public|site|network)?>`,
      `${WHEN} ...4 <(refer|invite|inviting|referring) (a|your)? friend>`,
    ],
    unless: ['(post|message) and comment'],
    match: ['When you enter a contest, we collect your name.'],
    skip: ['We run contests.', 'We may collect your e-mail address, forum posts and comments.'],
  }),
  occasion('service', 'occasion', {
    patterns: [
      `${WHEN} ...4 <(make|making|place|placing|complete|completing) (a|an|your|any)? ...2 (purchase|order|reservation|booking|transaction|donation)>`,
      `${WHEN} ...2 <(purchase|purchasing|buy|buying|order|ordering) ...3 (product|service|item|ticket|subscription|something|from us|merchandise|gift)>`,
    ],
    match: ['When you place an order, we collect your address.'],
    skip: ['We ship what you ordered.'],
  }),
  occasion('account', 'occasion', {
    patterns: [
      `${WHEN} ...4 <(register|registering|sign up|signing up|create|creating|open|opening|set up|setting up) ...3 (account|profile|membership)>`,
    ],
    match: ['When you create an account, we collect your name.'],
    skip: ['Your account is yours.'],
  }),
  occasion('support', 'occasion', {
    patterns: [
      `${WHEN} ...4 <(contact|contacting|write to|call|calling|email|emailing) (us|our ...2 (service|support|care|team))>`,
      `${WHEN} ...4 <(ask|asking|submit|submitting|send|sending) ...3 (question|inquiry|support request|request for support|feedback)>`,
    ],
    unless: [
      // What is asked of a text, not of us: "When you ask questions about the page".
      '(ask|asking) ...2 question about (a|an|the|any|this|that|your) ...1 (page|webpage|web page|website|document|text|file|article|video|image|book|topic|subject)',
      '(please|child|parent|guardian|contact us (if|with|at)|opt out|deleted|delete|concern)',
      // How a right or a choice is used, not an occasion on which data is given.
      '(right to|may|can|like to|wish to|want to|request) ...40 (by|or) ...1 (contact|contacting|write to|call|calling|email|emailing)',
      '(like to|wish to|want to|request) ...40 =you (may|can) (contact|write|call|email)',
    ],
    match: ['When you contact us, we record your number.'],
    skip: [
      'Contact us with any questions.',
      'When you ask questions about a document, the app reads it.',
      'You may update the details collected on our site by contacting us.',
      'If you wish to review what you provided to us, you may contact us.',
    ],
  }),
];
