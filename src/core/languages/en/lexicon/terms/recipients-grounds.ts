/** English grounds of disclosure that tell who receives, where nobody is named: the law, a sale of the business. */
import type { Term } from '../../../../lexicon/term.ts';

const ground = (
  name: string,
  category: string,
  patterns: readonly string[],
  match: readonly string[],
  extra: Partial<Term> = {},
): Term => ({
  id: `sharing.ground.${name}`,
  facet: 'sharing',
  category,
  patterns,
  match,
  ...extra,
});

const EVENT =
  '(merger|acquisition|bankruptcy|insolvency|reorganization|restructuring|consolidation|dissolution|divestiture|liquidation|winding up|receivership|joint venture|spin off|buyout|takeover|amalgamation|change (of|in) (control|ownership)|ownership change|change of corporate control|asset sale|stock sale|business sale|business transfer|business transaction|corporate transaction|transfer of control|financing|due diligence|asset transfer|company sale)';
const THING =
  '((company|business|our|corporate) asset|asset or (stock|share|business)|business|asset|company|stock|share|site|website|service|app|operation|division|unit|assets or stock|property|product line|corporation|organization|us|service line)';
const CORE = '((company|business|our|corporate) asset|business|asset|company|stock|division|corporation|site|website)';
const SALE = `(sale|sell|selling|sold|transfer|purchase|acquisition|disposal|disposition|assignment) of ...6 ${THING}`;

export const groundsOfSharing: readonly Term[] = [
  ground(
    'merger',
    'acquirer',
    [
      `${EVENT} ((,|/|or|and|, or|, and) (other|similar|any|a|any other)? (${EVENT}|${SALE}|sale|transfer)) ((,|/|or|and|, or|, and) (other|similar|any|a|any other)? (${EVENT}|${SALE}|sale))? ((,|/|or|and|, or|, and) (other|similar|any|a|any other)? (${EVENT}|${SALE}))? ((,|or|and|, or|, and) (other|similar|any|a|any other)? (${EVENT}|${SALE}))?`,
      `(sale|transfer|purchase) ((,|/|or|and|, or|, and) (other|a)? ${EVENT}) ((,|/|or|and|, or|, and) (other|similar|a)? (${EVENT}|${SALE}))? ((,|/|or|and|, or|, and) (other|similar|a)? (${EVENT}|${SALE}))?`,
      `(${EVENT}|${SALE})`,
      `(=sell|=sells|=sold|selling|=sale|divest|=assign|=merge|=merged|=merges) (by|or|,|and|with|into)? ...4 (all|any|some|substantially all|part|portion|its|our|the|various|one or more) !(...4 (information|data|detail)) ...5 ${CORE}`,
      `(buy|buys|=acquired|=acquire|=acquires|purchase|=transferred) ...3 (all|substantially all|part|portion|some (or all)? of) ...5 ${CORE}`,
      '(=is|=are|=be|=gets|=become|being) (=acquired|=merged|=sold|bought|=purchased|taken over) ...2 (by|with|into|to)',
    ],
    ['Data may pass on in a [merger, acquisition or sale of assets].', 'In a [bankruptcy] records may be transferred.'],
    {
      unless: [
        'sale of ...5 (personal|information|data)',
        '(information|data|category) ...12 (=sold|=sell|selling) ...4 (our|the) ...5 business ...2 (or commercial)? (purpose)?',
        '(information|data|category|record|detail|address|identifier) ...10 (=is|=are|=be|=being) (=acquired|=sold|bought|=purchased) ...2 (by|with|into|to)',
        '(mortgage|project) financing',
        'business to business transaction',
        'acquisition of (data|information)',
        '(data|information|product|ticket) acquisition',
        '(=purchase|buy) ...5 (product|service|item|subscription)',
        'purchase of ...3 (product|service|item)',
      ],
    },
  ),
  ground(
    'law',
    'government',
    [
      '(subpoena|court order|search warrant|warrant|summons|discovery request|judicial order|judicial proceeding|legal proceeding|court proceeding|legal process|legal request|government request|governmental request|government inquiry|law enforcement request|law enforcement investigation|regulatory requirement|regulatory request|legal requirement|administrative request|national security)',
      '(=required|=obliged|=obligated|=compelled|=ordered|=mandated|=requested) (or (=permitted|=authorized|=allowed))? (to do so)? (by|under|pursuant to|to comply with|of us by) (a|any|the|applicable|relevant|local|federal|state|our)? (applicable|relevant|data protection)? (law|court|legislation|regulation|statute|legal process|subpoena|legal obligation|rule of law|authority)',
      '(=legally) (required|obligated|obliged|compelled)',
      '(~comply|compliance|~conform|~satisfy|~obey|~respond) (with|to)? (a|any|the|our|all|such|applicable|relevant|valid|lawful)? (applicable|relevant|legal|lawful|governmental|judicial)? (legal process|subpoena|court order|law or legal process|government request)',
      '(law|regulation|legal process|subpoena|statute|court) (=requires|require|=requires us|obliges|compels)',
    ],
    ['We disclose data in answer to a [subpoena].', 'We may release it where [required by law].'],
    { skip: ['We share it as permitted by law.', 'We may disclose it to comply with our obligations.'] },
  ),
];
