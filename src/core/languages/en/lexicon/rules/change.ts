/** English wordings of how the notice itself may change. */
import type { Rule } from '../../../../lexicon/rule.ts';

const POLICY = '(policy|policies|statement|notice|=terms|agreement|declaration|practice|practices|document)';
const CHANGE = '(~change|~modify|modification|~update|~amend|amendment|~revise|revision|~alter)';
/** A change of the notice itself, not of an order, a setting or the reader's data. */
const CHANGE_OF_POLICY =
  `(${CHANGE} ...8 (${POLICY}|how we|way we|way in which we|ways in which we)|${POLICY} ...8 ${CHANGE}` +
  `|^ (=changes|=updates|modifications|amendments|revisions)|(any|such|these|those|material|significant|substantial|important|future|following|the) (material|significant|substantive|substantial|other|future)? (change|modification|=updates|=update|revision|amendment)` +
  `|(new|revised|updated|modified|amended|changed|latest|current) (version|privacy|policy|notice|statement))`;
const NOT_THE_POLICY = [
  '(browser|cookie) ...20 (notify|notified)',
  '(loss|misuse|disclosure) ...4 (alteration|modification)',
  '(your|their) ...3 (information|data|details|account|profile|subscription|preference) (change|changes|has changed)',
  '(update|change|changing|revise|correct|correcting) ...3 (your|their|any) ...3 (information|data|detail|profile|subscription|account)',
  '(service related|administrative|promotional) (email|e mail|communication|message)',
  'instructions posted',
  '(links below|this privacy policy covers|policy will explain)',
  '(change|changes) ...4 (ownership|control)',
  '(merger|acquisition) ...30 (notify|notice|notified)',
];

export const changeRules: readonly Rule[] = [
  {
    id: 'change.notice',
    facet: 'change',
    category: 'notice',
    stance: 'stated',
    patterns: [
      `${CHANGE_OF_POLICY} ...24 <(post|posted|posting|publish|published|publishing|displayed|place a|placing a|announce|announced|communicated|upload|uploaded|made available|appear|appears)> ...20`,
      `${CHANGE_OF_POLICY} ...24 <(notify|notified|notifying|inform|informed|informing|let you know|advise you|advised|alert|alerting|tell you|provide you with|provide notice|prominent notice|give you notice|send you|email you|contact you|highlight|provided with ...4 notice|reasonable notice|additional notice|a notice|prior notice|advance notice|further notice)>`,
      `<(post|posted|posting|publish|published|publishing|display|placing|place a) ...12> ${CHANGE_OF_POLICY}`,
      `<(notify|inform|alert|advise|notified|informed|notice (=of|if|when|about)|notification|let you know|tell you|notifying)> ...14 ${CHANGE_OF_POLICY}`,
      `<(check|review|visit|revisit|consult|reviewing|checking|read|refer to|look at|monitor|visiting) ...3 (back|this|our|the|it|these|here|privacy) ...10 (periodically|frequently|regularly|from time to time|often|occasionally|each time|time to time|for changes|for updates|for any|latest version|most current|most recent|up to date)>`,
      `(periodically|regularly|frequently|from time to time|responsible for|responsibility to) ...3 <(check|review|visit|checking|reviewing|visiting) ...3 (this|our|the|back) ...2 (page|policy|notice|statement|site|website|section)?>`,
      `(we|will|also) ...6 <(revise|update|change|updating|revising|changing|amend|modify|indicate|reflect|note) ...8 (effective date|last updated|last revised|last modified|last update|revision date|date at|date of|updated date|date on)>`,
      `${CHANGE_OF_POLICY} ...14 <(effective|take effect|takes effect|go into effect|come into effect)>`,
      '(revised|updated|changed|modified) <(date|notice|version)> ...10 (top|bottom|beginning|end|posted)',
    ],
    unless: [
      ...NOT_THE_POLICY,
      '(without|no) (prior|advance|further|any|separate)? ...1 notice',
      '(was|is) ...3 (last)? updated ...16 is effective',
      '(review|reviews|monitor|monitors) ...3 compliance',
      '(=we|=company) (also|regularly|periodically|will)? (review|monitor) ...4 (policy|notice|practices) (periodically|regularly)',
    ],
    match: [
      'We will post any changes on this page.',
      'If we change this policy, we will notify you by e-mail.',
      'Please check this page from time to time for changes.',
    ],
    skip: ['We use cookies to change the page.', 'Your browser can notify you when a cookie is changed.'],
  },
  {
    id: 'change.reserve-right',
    facet: 'change',
    category: 'reserve-right',
    patterns: [
      `(may|can|might|reserve ...3 right to|reserves ...3 right to|right to|=will|could|need to|=shall|wish to) ...6 <(=change|=modify|=update|=amend|=revise|=alter|changing|modifying|amending|make ...3 (change|modification|update|amendment|revision)|supplement)> ...8 ${POLICY}`,
      `${POLICY} ...4 (may|will|can|could|might|shall) ...4 =be ...4 <(=changed|=modified|=updated|=amended|=revised|=altered|=supplemented)>`,
      `${POLICY} (may|will|can|could|might) (also|periodically|occasionally)? <(=change|=vary|evolve)>`,
      `${POLICY} ...6 <subject to ...2 (change|modification|revision|amendment)>`,
      `<(=change|=modify|=update|=amend|=revise) ...4 (=this|=our|=its|=the) ...3 ${POLICY}> ...10 (at any time|from time to time|periodically|occasionally|at our|without)`,
      `(from time to time|periodically|occasionally|at any time) ...6 <(=change|=modify|=update|=amend|=revise)> ...8 ${POLICY}`,
    ],
    unless: [
      'do not track',
      '(as|which) (it)? may be amended',
      '(you|parent|user) (may|can) ...6 (change|modify|update|revoke)',
      '^ ...4 if (we|there) ...3 change',
      'user content',
      'date will be updated',
      '(browser) ...3 (change|modify|update)',
      ...NOT_THE_POLICY,
    ],
    match: [
      'We may update this policy from time to time.',
      'This notice is subject to change.',
      'We reserve the right to amend this statement.',
    ],
    skip: ['You may change your password.', 'The address will change from http to https.'],
  },
  {
    id: 'change.continued-use',
    facet: 'change',
    category: 'continued-use',
    stance: 'stated',
    patterns: [
      '<(your|by|if you|you|user|users) ...2 (continued|continue|continuing|further|subsequent) ...3 (use|using|access|accessing|visit|participation|to use|usage)> ...40 (accept|accepts|acceptance|agree|agreement|agreed|consent|acknowledge|acknowledgment|constitute|constitutes|bound|deemed|mean|means|signify|signifies|indicate|indicates)',
      '<(continued|continuing) (use|access|usage)> ...40 (accept|acceptance|agree|agreement|consent|acknowledge|constitute|constitutes|deemed|means|signifies|indicates|bound)',
      '<(use|using|access|accessing|visiting) ...10 (after|following|once|when)> ...14 (change|changes|modification|revised|update|updates|posted|posting|amendment|revision) ...24 (accept|accepts|acceptance|agree|agreement|consent|acknowledge|constitute|constitutes|bound|deemed|mean|means|signify)',
    ],
    unless: ['cookie ...6 continue', 'giving us your consent', 'subject to this privacy'],
    match: ['Your continued use of the app means that you accept the revised policy.'],
    skip: ['We continue to use your data.'],
  },
];
