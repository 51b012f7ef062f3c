/** English nouns for the sale of personal information, as laws like California's (Cal. Civ. Code 1798.140) speak of it. */
import type { Rule } from '../../../../lexicon/rule.ts';

const sale = (
  name: string,
  rest: Omit<Rule, 'id' | 'facet' | 'category' | 'action'> & { readonly category?: string },
): Rule => ({
  id: `sharing.sale.${name}`,
  facet: 'sharing',
  category: 'anyone',
  action: 'sell',
  ...rest,
});

export const saleRules: readonly Rule[] = [
  sale('denied', {
    stance: 'denied',
    note: 'The noun; what a verb says of selling is read from its clause.',
    patterns: [
      '<(=no|zero) (=sale|=sales)> of ...4 (information|data)',
      '^ (=sold|=sale|=sell|=sales) (or shared)? ...2 <(=no|=none|not sold|never)> $',
    ],
    unless: ['(=business|asset|company|stock)'],
    match: ['No sale of personal information takes place.', 'Sold: No'],
    skip: ['We do not sell the data of customers whom we know to be under 16.'],
  }),
  sale('offered', {
    note: 'Of things, a shop says the same: it has to be the reader\u2019s data.',
    patterns: [
      '(your|user|personal|private|customer|member|visitor|reader|subscriber) ...1 (information|data|detail|photo|picture|message|address|history|profile|record|content|list|conversation|file|note|document|email|location) ...2 (=is|=are|be|been) ...2 <=for =sale>',
    ],
    match: ['Your data is not for sale.', 'Our readers’ personal details are never for sale.'],
    skip: ['The photos in our shop are for sale.'],
  }),
  sale('as-defined', {
    category: 'third-party',
    note: 'What is done is a sale by the words of a law; "a sale is" only defines one.',
    patterns: [
      `(=we|=our|=us|=this|=these|=such|=which) ...24 (considered|constitute|constitutes|deemed|(=qualify|=qualifies|=interpreted|=regarded|=treated|=classified|=viewed|=characterized) as|(=amount|=amounts) to|=definition of) (to be|as|be)? ...4 <(a|an|the)? (=sale|=sales|=selling)> !(price)`,
    ],
    unless: [
      "(not|never|no|n't|don't|doesn't) ...10 (=sell|=sale|=sold|=selling|=sales)",
      'sale of ...6 (asset|business|company|stock)',
      '(=sell|=selling|=sale of) ...4 (product|goods|merchandise|service)',
      '(to the extent|requires businesses|the term) ...5 (=sell|=sale|=selling|=sales)',
    ],
    match: [
      'Some of these disclosures may be considered a sale under California law.',
      'Our use of cookies may constitute a sale.',
    ],
    skip: [
      'The CCPA also defines the term "sell" broadly.',
      'We keep our principles with regard to the sale of records.',
    ],
  }),
];
