/** English wordings of rights that came with California's law (Cal. Civ. Code 1798.83 and 1798.100 to 1798.199) and its kin. */
import type { Rule } from '../../rule.ts';

const SALE = '(sale|sales|sell|selling|sold)';

export const californianRightRules: readonly Rule[] = [
  {
    id: 'right.opt-out-of-sale',
    facet: 'right',
    category: 'opt-out-of-sale',
    patterns: [
      `<(opt out|opting out|opt you out|opted out) ...8 ${SALE}>`,
      `${SALE} ...8 <(opt out|opting out|opt out right|opt out request)>`,
      '<do not (sell|share) (or|/)? (sell|share)? =my ...3 (information|data|info)>',
      '(submit|make|send|exercise) (a|your|any|the)? <do not sell (or share)?> (request|right)',
      `<(direct|request|instruct|tell|ask) ...8 (not to|not|stop|cease) ...4 (sell|selling|sale)>`,
      `<right ...10 (object|stop|prevent|prohibit) ...6 ${SALE}>`,
      '<(opt out|opting out) ...6 (sharing|share|disclosure) ...10 (cross context|behavioral|targeted|personal information|personal data)>',
      '<right to (opt out|say no)> !((of|from) ...4 (cookie|marketing|email|newsletter|promotional|communication|message))',
      '<(opt out|opting out) ...6 (cross context|cross contextual)>',
      `(=you|resident|consumer|individual|user|right to) ...3 <(say no to|prevent|refuse|object to|stop) ...2 ${SALE} of ...4 (information|data)>`,
      '(ask|tell|direct|request|instruct) us ...1 <not to share ...10 (cross context|behavioral|targeted)>',
    ],
    unless: [
      'reserve ...3 right',
      '(we|company) (do|does|will) not sell ...40 opt out of ...4 (email|marketing|newsletter)',
    ],
    match: [
      'You have the right to opt out of the sale of your personal information.',
      'Click "Do Not Sell My Personal Information".',
      'You may direct us not to sell your data.',
      'Consumers can say no to the sale of their data.',
      'You may ask us not to share your data for targeted advertising.',
    ],
    skip: [
      'We do not sell anything.',
      'You may opt out of our newsletter.',
      'You have the right to opt out from cookies.',
    ],
  },
  {
    id: 'right.know.specific-pieces',
    facet: 'right',
    category: 'know',
    note: 'Cal. Civ. Code 1798.110(a)(5).',
    patterns: [
      '(request|requests|ask|ask for|know|obtain|receive|disclose|disclosure of|access to) ...12 <specific (piece|pieces) of (personal)? (information|data)>',
      '(disclose|disclosed|provide|provided) to you (upon|on|following) ...4 request ...6 <categories of>',
    ],
    match: ['You can ask for the specific pieces of personal information that we hold.'],
    skip: ['We collect specific pieces of furniture.'],
  },
  {
    id: 'right.limit-sensitive.heading',
    facet: 'right',
    category: 'limit-sensitive',
    inHeadings: true,
    patterns: ['^ ...4 <right to limit ...4 (use|disclosure) ...3 of ...3 (information|data)> $'],
    match: ['Right to limit the use of sensitive personal information'],
    skip: ['Right to limit changes'],
  },
  {
    id: 'right.know.direct-marketing',
    facet: 'right',
    category: 'know',
    note: 'Cal. Civ. Code 1798.83 ("Shine the Light"): once a year, which third parties got data for their direct marketing.',
    patterns: [
      '(=you|resident|customer|user|california|consumer|individual) ...30 <(request|requests|obtain|receive|ask|asking|asks) ...20 (information|list|notice|disclosure|disclosing|identity|details|categories|whether|which) ...25 (third party|third parties|companies|others|party)> ...14 marketing',
      '(shine the light|1798 . 83|1798.83) ...60 <request ...6 (information|list|disclosure)>',
    ],
    match: [
      'Residents of California may request a list of the third parties with whom we shared data for their direct marketing purposes.',
    ],
    skip: ['We share your e-mail address with third parties for their direct marketing.'],
  },
  {
    id: 'right.non-discrimination',
    facet: 'right',
    category: 'non-discrimination',
    patterns: [
      '<(discriminate|discriminated|discrimination|discriminatory|discriminating|nondiscrimination|nondiscriminatory|retaliate|retaliated|retaliation|retaliatory) ...20 (right|request|choice|privacy|ccpa|exercise|exercising|exercised)>',
      '(right|request|choice|ccpa|exercise|exercising|exercised) ...20 <(discriminate|discriminated|discrimination|discriminatory|discriminating|retaliate|retaliation|retaliatory|non discrimination|nondiscrimination)>',
      '<(free from|against|not|never) ...4 (discriminate|discriminated|discrimination|discriminatory|retaliate|retaliation)>',
      '<(deny|denied) !((your|the|a|any|this|that|such) ...2 (request|appeal)) ...30 (exercise|exercised|exercising) ...6 (right|choice)>',
      '<(charge ...2 different|different price|equal service) ...30 (exercise|exercised|exercising) ...6 (right|choice)>',
      '(exercise|exercised|exercising) ...8 (right|choice) ...20 <(deny|denied) !((your|the|a|any|this|that|such) ...2 (request|appeal))>',
      '(exercise|exercised|exercising) ...8 (right|choice) ...20 <(different price|different level|equal service|no adverse (effect|impact|consequence))>',
      '^ ...4 <(non discrimination|nondiscrimination)>',
      '<(not|never) ...3 (treated|treat) ...2 (differently|unfairly|less favorably|unfavorably|worse|adversely)> ...12 (right|request|choice|exercise|exercising|exercised)',
      "<(not|never|won't) (be)? (penalize|penalized|punish|punished|disadvantage|disadvantaged)> ...12 (right|request|choice|exercise|exercising|exercised)",
      '(exercise|exercising) ...4 right ...3 <(not|never) (affect|influence|change) ...3 (price|service|quality|level)>',
      '<right to equal (treatment|service|price)>',
    ],
    unless: [
      '(race|racial|age|sexual|gender|religion|employment|based on|basis of) ...8 discrimination',
      'discrimination ...6 (race|gender|religion|basis of)',
    ],
    match: [
      'We will not discriminate against you for exercising your rights.',
      'You have the right to non-discrimination.',
      'You have the right not to receive discriminatory treatment.',
      'We will not treat you differently because you exercised a right.',
      'You will not be penalized for exercising your rights.',
    ],
    skip: [
      'Our hiring is free of discrimination on the basis of race or gender.',
      'If we deny your request to exercise a right, you may appeal.',
    ],
  },
  {
    id: 'right.limit-sensitive',
    facet: 'right',
    category: 'limit-sensitive',
    note: 'Cal. Civ. Code 1798.121.',
    patterns: [
      '<(limit|restrict|limiting|limitation) ...10 (use|disclosure|using|processing) ...12 sensitive>',
      '<limit ...6 sensitive ...4 (information|data) ...6 (use|disclosure)>',
      '<right to limit> ...8 (use|disclosure|sensitive)',
      'sensitive ...30 <right to limit>',
      '<limit the use (of|and|or) ...4 (=my) ...4 (information|data)>',
      '(direct|request|ask|instruct|tell|require) (=us|that we|a business|businesses) (to)? ...1 <(only)? (use|limit|restrict) ...4 sensitive ...3 (information|data) ...1 (only|solely)?> (for|to|as)',
      '<(object to|opt out of|control over) ...10 (use|uses|disclosure|processing) ...8 sensitive>',
    ],
    unless: [
      '(^|,|;) (=we|=company) ...3 (limit|restrict) ...4 (=our|=the) (use|access)',
      'not ...4 (offer|provide|required|have) ...10 limit',
    ],
    match: [
      'You have the right to limit the use and disclosure of your sensitive personal information.',
      'Click "Limit the use of my personal information".',
      'You may request that we limit our use of sensitive data.',
    ],
    skip: [
      'We limit our use of sensitive information to what the service needs.',
      'You can limit the use of your location by other members.',
    ],
  },
  {
    id: 'right.limit-sensitive.none',
    facet: 'right',
    category: 'limit-sensitive',
    stance: 'denied',
    patterns: [
      'not ...4 (offer|provide|required to offer|required to provide) ...10 <right to limit>',
      'not ...4 (offer|provide) ...10 <(option|ability|opportunity) to limit ...8 sensitive>',
      'sensitive ...24 not (offer|provide) ...2 <(option|way|ability|means|opportunity) to limit>',
    ],
    match: ['We therefore do not offer a right to limit the use of such data.'],
    skip: ['You have the right to limit the use of sensitive data.'],
  },
  {
    id: 'right.authorised-agent',
    facet: 'right',
    category: 'authorised-agent',
    patterns: [
      '<authorized (agent|representative)> ...20 (request|behalf|exercise|submit|right)',
      '(request|exercise|submit|designate|behalf) ...20 <authorized (agent|representative)>',
      '<agent ...6 =on =your behalf>',
      '<agent> ...4 (may|can) ...2 (submit|make|exercise|file) ...4 (request|right) ...4 behalf',
      '<(person|someone|individual|another person|entity) ...10 you ...3 (authorize|authorized|authorise|designate|designated) ...2 to act> =on =your behalf',
      '(=you|consumer) ...2 (may|can) (have|authorize|use|appoint|designate) <(someone|another person|a person|a representative|a third party|an agent)> ...4 (submit|make|exercise|act) ...3 (request|right|=on your behalf)',
    ],
    match: [
      'You may use an authorized agent to submit a request.',
      'You may authorize another person to make a request for you.',
    ],
    skip: ['Our authorized agents process payments.'],
  },
];
