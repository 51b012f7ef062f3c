/** English wordings of the right to stop the sale or sharing of data (Cal. Civ. Code 1798.120 and its kin). */
import type { Rule } from '../../rule.ts';

const SALE = '(sale|sales|sell|selling|sold)';

export const rightOfSaleRules: readonly Rule[] = [
  {
    id: 'right.opt-out-of-sale',
    facet: 'right',
    category: 'opt-out-of-sale',
    patterns: [
      `<(opt out|opting out|opt you out|opted out) ...8 ${SALE}>`,
      `${SALE} ...8 <(opt out|opting out|opt out right|opt out request)>`,
      '<do not (sell|share) (or|/)? (sell|share)? =my ...3 (information|data|info)>',
      `<(direct|request|instruct|tell|ask) ...8 (not to|not|stop|cease) ...4 (sell|selling|sale)>`,
      `<right ...10 (object|stop|prevent|prohibit) ...6 ${SALE}>`,
      '<(opt out|opting out) ...6 (sharing|share|disclosure) ...10 (cross context|behavioral|targeted|personal information|personal data)>',
      '<right to (opt out|say no)>',
      '<(opt out|opting out) ...6 (cross context|cross contextual)>',
    ],
    unless: ['reserve ...3 right', '(we|company) (do|does|will) not sell ...40 opt out of ...4 (email|marketing|newsletter)'],
    match: ['You have the right to opt out of the sale of your personal information.', 'Click "Do Not Sell My Personal Information".', 'You may direct us not to sell your data.'],
    skip: ['We do not sell anything.', 'You may opt out of our newsletter.'],
  },
];
