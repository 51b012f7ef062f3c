/** English names for financial data. */
import type { Term } from '../../../../lexicon/term.ts';
import { dataTerm } from './data-term.ts';

const CARD = '(credit|debit|payment|bank|charge|gift|atm|credit/debit|debit/credit)';

export const financialTerms: readonly Term[] = [
  dataTerm(
    'financial.payment-card',
    [
      `(full|entire|complete|valid|encrypted|partial)? ${CARD} (or|and|/|,|and/or)? ${CARD}? (account|card)? card (account|billing|payment)? (and|or|,)? (other|bank account|billing|payment)? (number|@information|type|holder name|expiration date|digit|account @information|data|payment @information|verification (number|code|value)|security code|record)`,
      `${CARD} (or|and|/) ${CARD} card`,
      `${CARD} card`,
      '(card|cvv|cvc|cvv2) (number|code|verification (number|code|value)|security code|expiration date|holder name|@information)',
      '(card)? (expiration|expiry) date',
      '(cvv|cvc|cvv2|card security code|security code associated ...5 payment instrument|payment instrument number|primary account number)',
      '(last|first) (four|4|six|two) (#)? digit of (your|the|a|any)? ...3 (card|number)',
      'cardholder (name|@information|postal code)',
      '(name|digit) on (your|the)? (credit|debit|payment)? card',
      '(card|payment card) (type|brand|holder|security number)',
      'type of (credit|debit|payment)? card',
    ],
    ['We store [debit/credit card numbers].', 'You give your [credit card number] and its [expiration date].'],
    {
      unless: [
        '(gift|bank) card',
        'credit card (or other)? (payment)? (processing|fraud|services)',
        '(payment|billing) (and|or|/) (credit|debit|payment)? card (processing|processor|services)',
        `${CARD} card (company|companies|processor|processing|issuer|transaction|association|payment|network|purchase|industry|fraud|clearing|brand|provider|is used|merchant|gateway|service|processing|organization)`,
        '(by|via|with|using|use|for|through|on) (a|an|your|the)? (valid|major)? (credit|debit) card !number !information',
      ],
      skip: [
        'Credit card companies verify it.',
        'You may pay by credit card.',
        'Vendors help with billing and payment card processing.',
      ],
    },
  ),
  dataTerm(
    'financial.bank-account',
    [
      '(bank|checking|savings|financial|brokerage|deposit|direct deposit|banking|financial institution|iban|investment) account (or)? (routing|card)? (number|@information|and routing number|and (credit|debit) card (number|@information))',
      'bank account (and (routing|credit card))? (number|@information)?',
      '(direct debit|ach|bank transfer|wire transfer) (@information|mandate|instruction)',
      'bank statement',
      '(brokerage|savings|checking|current) account',
      '(routing|iban|bank routing|swift|sort|ifsc|bic|bank identification) (number|code)',
      '(iban|bank name|bank branch)',
      'account and routing number',
      'account number',
    ],
    ['We need your [bank account number].', 'Enter the [routing number].'],
    { unless: ['account number (:)? #'] },
  ),
  dataTerm(
    'financial.transactions',
    [
      '(purchase|purchasing|transaction|transactional|order|shopping|commercial|buying|rental|sales|donation|spending|subscription|trading|in app purchase|purchase and transaction|consuming) (or|and|/)? (consuming|purchasing|transaction|payment|order|return|usage|service|browsing|consumption|exchange|response|search)? (history|histories|record|@information|detail|amount|tendency|behavior|activity|pattern|habit|preference|number|date|log|status)',
      'transaction (data|made|you make|you (complete|conduct|carry out))',
      '(product|item|service|good) (and (service|product))? (or (service|product))? (you|they)? (have)? (purchased|ordered|bought|obtained|considered|viewed or purchased|you purchase|you (have)? (buy|order|bought))',
      '(record|history|detail|list|information) (of|about|regarding|relating to|on) (your|the|any|all|their|personal property|product|good)? (past|prior|previous|recent|personal property)? (,)? (purchase|transaction|order|product (or service)? purchased|payment)',
      '(your|past|previous|prior|their|recent|in app|in game|online) <(purchase|transaction|order)>',
      '(date|time|amount|value|detail|content) of (your|the|each|any)? (purchase|transaction|payment|order)',
      'personal property , product or service purchased ...5 (consuming history|tendency)',
      'commercial @information',
      '(what|product) (you|they) (purchase|buy|order|bought|purchased)',
      'in (app|game) purchase',
      '(shopping|order) cart (content|@information)',
      'content of (your|the) (shopping)? cart',
      '(gift card|coupon|redemption|loyalty|reward|warranty) (number|@information|redemption|program @information|code|card number|balance)',
      'wish list',
      '(item|product|content) (in|of|you (place|put|add|added) in) (your|the) (shopping)? (cart|basket)',
      '(receipt|ticket|itinerary|travel itinerary|trip|booking|bid|bet|wager|coupon) (@information|history|record|number|detail)',
      '(travel|flight|trip) itinerary',
      '(delivery|donation|giving|redemption|refund|return|bidding|betting|wagering|gambling) (history|record|@information)',
      '(purchasing|buying|spending|shopping) (history|interest)',
    ],
    ['We keep your [purchase history].', 'We record [products you purchased].', 'Partners get [transaction data].'],
    {
      unless: [
        '(complete|process|fulfill|fulfil|make|finalize|fulfilling|processing|track|ship|deliver|facilitate|completing|confirm|carry out|execute|making|place|placing|for|cancel|support|handle|administer|enable|manage|with) (your|any|the|a)? (online|in app|past)? (purchase|transaction|order)',
        '(through|via|by) (in app|in game) purchase',
        '(your|online) (purchase|transaction|order) (is|was|has|from|with|on|through|will|to|and (delivery)|in)',
      ],
      skip: ['We process your order.', 'To complete your purchase, sign in.'],
    },
  ),
  dataTerm(
    'financial.credit',
    [
      'credit (history|score|report|rating|reference|worthiness|@information|check|record|application|bureau @information|bureau report|standing)',
      'creditworthiness',
      'how creditworthy (you|the customer|a customer) (are|is)',
      'information from (a|the)? (credit|consumer reporting) (bureau|reference agency|agency)',
    ],
    ['We obtain your [credit score].'],
    { unless: ['credit reporting'] },
  ),
  dataTerm(
    'financial.income',
    [
      '(household|annual|family|personal|monthly)? income ((level|range|bracket|@information|and (asset|expense|employment)))?',
      '(pay rate|salary (@information|range|level|expectation)?|source of (income|fund|wealth)|wage)',
    ],
    ['We ask about [household income].'],
    { unless: ['(our|advertising|additional) income'] },
  ),
  dataTerm(
    'financial',
    [
      '(financial|billing|payment|banking|bank|tax|fiscal|money) (and (billing|payment|shipping|transaction|transactional|account|tax|credit|contact|financial|other financial|delivery))? (or (payment|billing|financial|other financial|banking))? (account|method|instrument|card|profile|source|option|preference|related)? (@information|record|credential|history|status|position|situation|circumstance)',
      '(billing|payment|financial) (and|or|/) (shipping|billing|credit card|financial|transaction|delivery|payment|banking|bank) @information',
      '(payment|billing) (method|instrument|credential|mechanism|token|history|record|preference) (@information)?',
      '(method|mode|form|type|means) of payment (you use|used|@information)?',
      '(invoice|invoicing|pension|upi|paypal) (@information|record|number|id|address)',
      '(asset|investment) (and (investment|liability|asset|income|debt))? (@information|holding|experience|objective)',
      '(insurance) (policy)? (number|@information|coverage|claim @information)',
      '(account balance|balance information|net worth|tax return|w 2|financial account)',
      '(mortgage|loan) (@information|history|application|balance|amount)',
      '(paypal|venmo|wallet|bitcoin|crypto|cryptocurrency) (account|wallet)? (address|@information|id|number|email)',
      'expenditure @information',
    ],
    ['We collect [billing information].', 'Partners handle [payment details].'],
    {
      unless: [
        '(financial|tax) (service|institution|incentive|statement) !information !data',
        'our (financial|tax) @information',
      ],
      skip: ['Financial institutions are regulated.'],
    },
  ),
];
