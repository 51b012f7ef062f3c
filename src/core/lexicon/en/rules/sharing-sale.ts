/** English wordings of California's law on the sale and sharing of personal information (Cal. Civ. Code 1798.100 ff.). */
import type { Rule } from '../../rule.ts';

const sale = (name: string, rest: Omit<Rule, 'id' | 'facet' | 'category' | 'action'>): Rule => ({
  id: `sharing.sale.${name}`,
  facet: 'sharing',
  category: 'anyone',
  action: 'sell',
  ...rest,
});

const OURS = '(personal information|personal data|personally identifiable information|information|data|pii|it)';

export const saleRules: readonly Rule[] = [
  sale('denied', {
    stance: 'denied',
    note: 'The statute asks for the categories sold in the preceding twelve months, or the statement that none was.',
    patterns: [
      `<(=not|never|haven't|hasn't|don't|doesn't|won't|no longer) ...6 (=sold|=sell|=sells|selling)> ...8 ${OURS}`,
      `<(=not|isn't|aren't|never|no) ...5 (in the business of|business of) (=selling|=sell)>`,
      '<(=no|zero) (=sale|=sales)> of ...4 (information|data)',
      `<(=without|=not) selling> ...6 ${OURS}`,
      '(=sold|=sale|=sell|=sales) (or shared)? ...2 <(=no|=none|not sold|never)> $',
    ],
    unless: [
      '(=not only|right to) ...3 (sell|sold)',
      '(direct|tell|instruct|ask|request|want|require) ...8 (=not to|to not) sell',
      '(sell|selling|sold) ...10 (child|minor)',
      '(sell|selling|sold) ...14 (under|than) ...4 (#|thirteen|sixteen|eighteen)',
      'do not sell (or share)? (my|request|link|button|option|page|form|signal|preference|right)',
      '(elect|link|button|titled|labeled|line|choose|click|select) ...6 do not sell',
      '(direct|tell|instruct|ask|request|want|require) (that)? (we|us)? ...2 (=not|do not|never) (=sell|=share|selling)',
      '(obligated|prohibited|agree|required|may) not',
      '(=business|asset|company|stock)',
    ],
    match: ['We have not sold any personal information in the preceding twelve months.', 'Sold: No'],
    skip: [
      'Click on "Do Not Sell My Personal Information".',
      'Guests can request that we do not sell their room information.',
      'Write to us with the subject line "Do Not Sell Request" about your personal information.',
      'We do not sell the data of customers whom we know to be under 16.',
      'If you direct us not to sell your reading data, we note it.',
    ],
  }),
  sale('opt-out', {
    stance: 'conditional',
    condition: 'opt-out',
    note: 'A right to object to sale speaks of sale without stating it; it is conditional.',
    patterns: [
      `(opt out|opting out|object|right to (opt out|say no|direct|object)) ...6 <(=sale|=sell|=selling|=sales|=sold) ((or|and|/|,) (or|and)? (=sharing|=share|=disclosure))?> ...6 ${OURS}`,
      "<(do not|don't) sell (or share)? (my|your) (personal)? (information|data|info)>",
      `(direct|tell|instruct|ask|request) ...8 (not to|stop|to not) <(=sell|=selling)>`,
      '(right|option|ability|choice) ...8 <(=sale|=selling|=sell)> ...6 (information|data)',
    ],
    match: [
      'You have the right to opt out of the sale of your personal information.',
      'Use the link "Do Not Sell My Personal Information".',
    ],
  }),
  sale('spoken-of', {
    stance: 'conditional',
    note: 'Lists of what a reader may ask for name sale among the possible.',
    patterns: [
      '(categories|category) of ...6 (information|data) ...6 <(=sold|=sell)>',
      `(~share|~disclose|~transfer) ...12 <=sell> ...10 ${OURS}`,
    ],
    unless: [
      "(not|never|no|don't|doesn't) ...10 (=sell|=sale|=sold|=selling|=sales)",
      'sale of ...6 (asset|business|company|stock)',
    ],
    match: ['You may ask for the categories of personal information that were sold.'],
  }),
  sale('as-defined', {
    patterns: [
      `(consider|considered|constitute|constitutes|qualify|qualifies|deemed|interpret|interpreted|defined|define|regard|regarded|amount|amounts|meaning|treated|classified|fall|viewed) ...8 <(a|the|as|to|be)? (=sale|=sales|=selling|=sell)> !(price)`,
      '<(=sale|=sell|=sales|=selling)> ...8 (as defined|as (that|those|such) term|under (the)? (ccpa|cpra|california))',
      '(=a|=the) <=sale> ...3 (in|under|of your) (california|ccpa|personal)',
    ],
    unless: [
      "(not|never|no|n't|don't|doesn't) ...10 (=sell|=sale|=sold|=selling|=sales)",
      'sale of ...6 (asset|business|company|stock)',
      '(=sell|=selling|=sale of) ...4 (product|goods|merchandise|service)',
      '(defines|define|broadly|limit|to the extent|requires businesses|the term|direct us|ask us|request) ...5 (=sell|=sale|=selling|=sales)',
    ],
    match: [
      'Some of these disclosures may be considered a sale under California law.',
      'We may sell data, as defined in the CCPA.',
    ],
    skip: ['The CCPA also defines the term "sell" broadly.'],
  }),
];
