/** English ways to speak of personal data without saying which. */
import type { Term } from '../../../../lexicon/term.ts';
import { dataTerm } from './data-term.ts';

const ADJ =
  '(personal|personally identifiable|personally identifying|individually identifiable|private|nonpublic personal|non public personal|sensitive personal|special category personal|identifiable|identifying|sensitive|confidential|personal identifiable|personally indentifiable|personal identification|personal identifying|individual|protected personal|covered|personal and sensitive|personal user|personal or sensitive)';

export const genericTerms: readonly Term[] = [
  dataTerm(
    'generic',
    [
      `(certain|some|additional|such|other|limited|any|more|basic|specific|minimal|all|sensitive|following)? ${ADJ} (,|and|or|/|and/or)? (other|non personal|sensitive|non personally identifiable|demographic|confidential|personal|private|financial|contact|identifiable)? (user|customer|profile|member)? @information`,
      '(pii|npi|personal info|personally identifiable user information|personal identity information|sensitive personal @information)',
      '(personal and (non personal|anonymous)|personal and non personal|sensitive personal) @information',
      '(special|sensitive) (category|categories) of (personal)? (data|information)',
    ],
    ['We collect [personal information].', 'We ask for [certain personal data].'],
    { name: 'personal', unless: ['(non|not|no longer|our) personal @information'] },
  ),
  dataTerm(
    'generic',
    [
      '(certain|some|additional|other|limited|basic|more|various|different|further|several|following|many) (type of|kind of|category of|piece of|other|different type of|types of)? (user|customer|member|visitor|personal|individual|non public|online|electronic)? @information',
      '(user|customer|visitor|member|subscriber|consumer|client|individual|student|patient|guest|shopper|employee|applicant) @information',
      `<(information|data|detail)> (about|regarding|concerning|relating to|related to|on|from|of) (you|users|our users|visitors|our customers|an individual|yourself|individuals|customers|consumers|a user|your child|our visitors|each user|people|users of our service)`,
      '<(information|data|detail)> (that|which)? (you|users|the user|they|customers|visitors|members|individuals) (may|might|can|choose to|have|voluntarily|elect to|directly|will|also|decide to|otherwise|knowingly|specifically|actively|give us when|freely)? (voluntarily|choose to|have|directly|also)? (provide|provided|submit|submitted|give|gave|enter|entered|supply|share|send|disclose|volunteer|upload|furnish|transmit|input|make available|shared|provides|submits|put|communicate) (to us|us|directly to us|us with|with us|to the (app|site|service)|directly|on (our|the) (site|website))?',
      '<(information|data)> (that)? (we (may|might|also|automatically|will|have|can)? (collect|collected|receive|obtain|gather|hold|have|process|store|maintain|received|request|ask for))',
      '<(information|data)> (collected|received|gathered|obtained|provided|automatically collected|supplied|submitted) (automatically|from you|about you|by us|directly|from (other|third party|our)|by (you|the user|users)|through|from|via)?',
      '(your|their|the user|user|its|his or her|our user|our customer|children|kids) (own|other|private)? <(data|information|info|detail)>',
      '(type|kind|category|categories|piece|item|amount|set) of (personal|user|non personal|other|such)? (data|information) (we (collect|process|gather)|collected|shared|collected from|shared/collected from a user)?',
      '(identity|registration|order|other) @information',
      '<(information|data)> (used|that can be used|which can be used|that could be used|that may be used|that (may|can|could)|that) (to)? (contact or)? (identify|personally identify|directly identify) (or contact)? (you|an individual|a user|a person|a (specific|particular) (person|individual))?',
    ],
    [
      'We collect [certain information].',
      'We use [information] about you.',
      'We keep [information] you provide to us.',
    ],
    {
      name: 'unspecified',
      unless: [
        '(more|additional|further|other|following|some|certain|various|different|basic) (important|detailed|useful|contact)? @information (about (our|the|how|this|cookie|these|your right|what|opting|ad|interest|third|those)|on (how|our|the)|regarding (our|how|the|this|your right)|see|,? please|can be found|is available|visit|click|contact)',
        '(for|provide|find|learn|provided with|obtain|get|receive|need|want) (you with)? (more|additional|further|detailed) @information',
        '(our|contact|the|other) (customer|client|employee|student|patient) @information',
        'more information',
      ],
      skip: ['For more information see below.'],
    },
  ),
  dataTerm('generic', ['(=nothing|nothing at all)'], ['We collect [nothing].'], {
    name: 'nothing',
    note: 'As the object of what is done with data; it is denied by itself.',
    unless: [
      '=nothing (in|to|but|more|else|other|less|=wrong|=new|changed)',
      '(for|=do|does|=say|says|=there is|means|like|cost|costs) =nothing',
    ],
    skip: ['We collect nothing but fees.', 'There is nothing to install.'],
  }),
  dataTerm(
    'generic',
    [
      '(such|this|that|these|the foregoing|the above|the same|all|any|all of this|any of this|any such|all such|its|both type of|no) (user|type of|collected)? (information|data)',
      '(information|data|info)',
    ],
    ['We use [this information] to help.', 'We collect the [information].'],
    {
      name: 'bare',
      note: 'The bare word counts only as the object of collecting or sharing; the extractor decides.',
      unless: [
        'data broker',
        '(information|data) (technology|society|security|commissioner|act|officer|protection|controller|subject|processing|system|page|practice|privacy|center|center|collection|processor|transfer|breach|retention|sharing|governance|storage|usage|loss|entry|mining|set|analysis|portability|handling|use|policy|access|request|rate|plan|charge|steward|about (our|the|this|these|how|product|new|other|cookie|what|special|change|upcoming|event|service))',
        '(data|information|more|further|contact|provide|providing|accurate|product|health|additional|public|that|general|marketing|promotional) (you with)? (information|data)',
      ],
    },
  ),
];
