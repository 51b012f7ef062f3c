/** English wordings of how the notice itself may change. */
import type { Rule } from '../../rule.ts';

const NOTICE = '(policy|policies|notice|statement|practice|term|agreement|document|page|declaration|provision)';
const CHANGE = '(~change|~modify|modification|~update|~amend|amendment|~revise|revision|~alter|alteration|~supplement|new version|revised|updated)';

export const changeRules: readonly Rule[] = [
  {
    id: 'change.notice',
    facet: 'change',
    category: 'notice',
    stance: 'stated',
    patterns: [
      `<(post|posted|posting|publish|published|publishing|display|displayed|place|placing) ...14 ${CHANGE}> ...12`,
      `${CHANGE} ...24 <(post|posted|posting|publish|published|publishing|displayed|place a|placing a|placing|announce|announced|communicated|disclosed)> ...16 (page|site|website|here|app|application|service|policy|notice|online|update|statement|homepage|web)`,
      `(${CHANGE}) ...24 <(notify|notified|inform|informed|notice|notification|let you know|advise|alert|email|contact you|tell you|notifying|informing|provide you with|highlight)>`,
      `<(notify|inform|alert|advise|notified|informed|notice|notification|let you know) ...12 (of|about|when|if|any|regarding|to) ...6 ${CHANGE}> ...12 (${NOTICE}|how we|privacy|material)`,
      `<(check|review|visit|revisit|consult|reviewing|checking|read|refer to|look at|monitor) ...4 (back|this|our|the|it|privacy|for)> ...8 (periodically|frequently|regularly|from time to time|often|occasionally|each time|change|update|current|latest|recent|time to time)`,
      '<(revise|update|change|updating|revising|changing|amend|reflected|indicated) ...8 (date|effective date|last updated|last revised|last modified|last update)>',
      `${CHANGE} ...14 <(effective|effect)> ...10 (post|posted|posting|publish|publication|immediately|when|upon|date|day|as of)`,
    ],
    unless: ['(your|change|update) ...4 (account|profile|contact information|email address|preferences) ...6', '(order|shipping|flight|service) (change|update)', '(update|change) ...2 (your|their) ...3 (information|data|detail)'],
    match: ['We will post any changes on this page.', 'If we change this policy, we will notify you by e-mail.', 'Please check this page from time to time for changes.'],
    skip: ['We use cookies to change the page.'],
  },
  {
    id: 'change.reserve-right',
    facet: 'change',
    category: 'reserve-right',
    patterns: [
      `(may|can|might|reserve ...3 right to|reserves ...3 right to|right to|will|could|need to|=shall) ...6 <(change|modify|update|amend|revise|alter|changing|modifying|amending|make ...3 (change|modification|update|amendment|revision)|add|supplement)> ...12 (${NOTICE})`,
      `(${NOTICE}) ...5 (may|will|can|is|are|could|might|shall) ...4 <(changed|modified|updated|amended|revised|altered|change|vary|subject to (change|modification|revision|amendment))>`,
      `(${NOTICE}) <subject to change>`,
      `<(change|modify|update|amend|revise) ...4 (this|our|its|the) ...3 (policy|notice|statement)> ...10 (at any time|from time to time|periodically|occasionally|at our|without)`,
      `(from time to time|periodically|occasionally|at any time) ...6 <(change|modify|update|amend|revise)> ...8 ${NOTICE}`,
    ],
    unless: ['(browser|your|you) ...3 (change|modify|update) ...4 (setting|preference)', 'third party ...14 (change|modify) ...4 their', '(terms of payment|prices?)'],
    match: ['We may update this policy from time to time.', 'This notice is subject to change.', 'We reserve the right to amend this statement.'],
    skip: ['You may change your password.'],
  },
  {
    id: 'change.continued-use',
    facet: 'change',
    category: 'continued-use',
    stance: 'stated',
    patterns: [
      '<(continued|continue|continuing|further|subsequent) ...3 (use|using|access|accessing|visit|participation)> ...40 (accept|accepts|acceptance|agree|agreement|agreed|consent|acknowledge|acknowledgment|constitute|constitutes|bound|deemed|mean|means|signify|signifies|indicate|indicates)',
      '<(use|using|access|accessing|visiting) ...10 (after|following|once|when) ...14 (change|changes|modification|revised|update|updates|posted|posting|amendment|revision)> ...24 (accept|accepts|acceptance|agree|agreement|consent|acknowledge|constitute|constitutes|bound|deemed|mean|means|signify)',
    ],
    unless: ['cookie ...6 continue'],
    match: ['Your continued use of the app means that you accept the revised policy.'],
    skip: ['We continue to use your data.'],
  },
];
