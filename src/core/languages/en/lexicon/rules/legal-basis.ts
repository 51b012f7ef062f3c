/** English wordings of the legal bases of GDPR Art. 6(1), and of consent given by using a service. */
import type { Rule } from '../../../../lexicon/rule.ts';

const basis = (category: string, entry: Omit<Rule, 'id' | 'facet' | 'category'> & { readonly name?: string }): Rule => {
  const { name = 'named', ...rest } = entry;
  return { id: `legal-basis.${category}.${name}`, facet: 'legal-basis', category, ...rest };
};

const HANDLING =
  '(~collect|~use|~process|~disclose|~share|~transfer|~store|~handle|collection|use|processing|disclosure|transfer|storage|sharing)';
const WHOSE =
  "(your|the user|user|user's|their|explicit|express|verifiable|opt in|the data subject|informed|written|his|her|individual|affirmative|specific|prior|additional|voluntary|unambiguous|implied|deemed|separate|appropriate|freely given|each user|the requisite)";
/** Keeping data longer because of the law is a purpose and a period, not the ground of the processing. */
const KEEPING = '(~retain|retention|~keep|~store|~archive|~maintain|~delete|~erase)';

/** "… unless we need it to comply with the law", "this right is limited to": what a right does not reach is no ground. */
const LIMIT_OF_A_RIGHT =
  '(=right|=rights|request|deletion|erasure|~erase|~delete|object|objection|portability) ...30 (unless|except (if|where|when|to)|limited to|(not|never) apply|provided that|based (up)? on|may object)';
const LIMITS_OF_RIGHTS = [LIMIT_OF_A_RIGHT, '(you|user|users|data subject|person) (may|can) object'];
/** What others may do with data is their duty, what the publisher cannot do without data a consequence. */
const NOT_A_GROUND = [
  '(not|unable|inability|fail|fails|cannot) ...4 (able)? (to)? (~perform|~fulfill|~conclude|~execute|enter into) ...4 (contract|agreement)',
  '(cannot|can not) (~perform|~fulfill|~conclude)',
  '(prevent|delay) ...3 (performance|fulfillment|fulfilment|conclusion|performing|fulfilling)',
  '(not|only) (be)? (authorized|permitted|allowed) to (use|process|disclose|share)',
];

export const legalBasisRules: readonly Rule[] = [
  basis('consent', {
    patterns: [
      `(with|based on|on the basis of|upon|after|obtain|obtaining|seek|ask for|request|requesting|get|rely on|rely upon|relying on|given|gave|process on|subject to|have|received|where we have|under) (us|the|having|obtaining|a|an)? <(${WHOSE} ...2)? consent>`,
      '(with|get|obtain|ask for|request|receive|upon) <(your|the user|user|their) (explicit|express|prior|specific)? (permission|authorization)>',
      `<(=you|user|customer|visitor|users) (hereby|expressly|also|thereby|explicitly|freely|are)? (consent|consents|consenting) (to|and agree to)> ...8 (${HANDLING}|this|such|these|the practice|our)`,
      `<(=you|user|customer|visitor|users) (agree|agrees) and (consent|consents)>`,
      '<(=you|user|customer|visitor) ((are|is) deemed to|understand and|acknowledge and|agree and) consent> (to|that)',
      '(need|require) <(your|the user) (explicit|express|prior)? consent> (for|to|before)',
      '<your consent> (is|was|has been) (given|obtained)',
      '(where|if|when|once) =you (have|had)? (provide|provided|grant|granted) (us with|us)? <(=your|an|explicit|express)? ...1 consent>',
      '(=we|company) (have|has|had)? (already)? obtained <your ...2 consent>',
      `(using|use of|accessing|visiting|submitting|providing|downloading|registering|continue|continuing|continued) ...24 <(=you|user|users) (hereby|expressly|also|are|thereby|signify your|give your|acknowledge and)? (consent|consents|consenting)>`,
      '<(give|gives|giving|gave|given|constitute|constitutes|signify|signifies|indicates|represents|expresses) (us)? (=your|their|an?|the user)? ...3 consent>',
      '(lawful|legal) (basis|ground|bases) ...8 <consent>',
      '^ <(your|explicit|express)? consent> (:|.|$)',
      '^ <(your|explicit|express)? consent> , (where|if|when) ...3 (required|needed|necessary|requires)',
      `(using|use of|accessing|visiting|submitting|downloading|registering|continue) ...14 <(=you|user|users) (hereby|expressly|also)? (agree|agrees) to> (the|our) ...1 (collection|processing|use of your|use of personal|storage) ...10 (information|data)`,
      `<consent> (of|from) (the|a|our)? (data subject|user|person concerned|individual concerned)`,
      `(=you|user|customer|visitor|users) (hereby|expressly|also|explicitly|freely|specifically|will)? <(authorize|authorizes|allow|permit)> =us to ...1 (collect|use|process|store|handle) ...8 (information|data|location|detail|it)`,
      `(only|where|if|when|once|after|unless) =you (have|had)? (explicitly|expressly|given)? <consented> (.|,|$|to (it|this|that|(the|our|such|us)? ...1 (collection|use|processing|sharing|disclosure|storage|transfer|using|collecting)))`,
      `(where|if|when|only|once|after) =you have (explicitly|expressly)? <agreed> to (it|this|that|(the|our|such) (collection|use|processing|sharing|transfer))`,
      '(with|upon|based on) <(your|the user) (explicit|express|prior|specific|written|voluntary) agreement>',
      '<your (explicit|prior|express|specific)? consent> ...16 (represents|is your agreement|constitute|is the legal basis)',
      `(require|obtain|get|seek) <(your parent|parental|a parent|your parents) ...3 consent> before ...4 ${HANDLING}`,
      '^ (your|explicit|express|prior)? <consent> (is|forms|serves as) (=the|=our|an?) ...1 (basis|ground|foundation) (of|for)',
      '<(art|article) ...2 6 ...12 ({ =a|lit . =a|lit =a|letter =a|point ...1 =a)>',
    ],
    unless: [
      '(withdraw|revoke|withdrawal|revocation|withdrawing|revoking|withdrawn|withhold|refuse|deny) ...8 consent',
      'without (your|further|prior|the|their|first|obtaining|any|parental|express|explicit|user|verification|specific) ...6 (consent|permission)',
      '(cookie|do not|not|unless|until) (=you)? consent',
      '(act|verification|verify|proof|evidence|absence|lack) (under|of)? ...3 (parental)? consent',
      '(change|changes|amend|amendment|revised|modified|update|updated|updates) ...12 consent',
      '(friend|third party|other person|another person) ...3 consent',
      '(=you|user|users|child|children|minor|customer) (must|should|shall|need to|agree to|will|have to)? (~obtain|~get|~seek)',
      'consent ...4 (form|age|tool|management|banner|decree|order|platform)',
      "(if|should|when) (the)? (=you|user|customer|visitor) (do not|does not|don't|choose not|decline|refuse|have not) ...8 consent",
      LIMIT_OF_A_RIGHT,
    ],
    match: [
      'We process your data based on your consent.',
      'You hereby consent to our storage and use of your data.',
      'By using the app you consent to our practices.',
      'We will ask for your permission first.',
      'We use data only for what your consent is given to.',
      'We may need your consent for some processing.',
      'This is done when we have obtained your consent.',
      'By using our site you agree to the collection and use of your data as described here.',
      'By using the service, you agree to our processing of your personal data.',
      'You expressly authorize us to collect your data.',
      'We process your location only if you have consented.',
      'We use your photo where you have agreed to this.',
      'Legal basis: Article 6(1)(a) GDPR.',
      'Your consent is the basis for our postcards.',
    ],
    skip: [
      'You may withdraw your consent.',
      'We never share data without your consent.',
      'By using the app you agree to this policy.',
      'By ordering you agree to our terms of sale.',
      'By using the site you agree to read how we use your data.',
      'You must act under parental consent.',
      'You have the right to have data deleted if the processing was based on your consent.',
      'If you do not give your consent we cannot show you the map.',
      'We check that children obtain the consent of a parent.',
    ],
    note: 'To agree to a policy is not to consent to processing. "Without your consent" and its withdrawal are conditions and rights.',
  }),
  basis('contract', {
    patterns: [
      '<(performance|fulfillment|fulfilment|execution|conclusion|perform|performing|fulfill|execute|entering into|enter into|carrying out) (of|or perform|and perform|and/or performing)? (under)? (a|the|our|any|this|your|its|an)? ...2 (contract|agreement|contractual obligation)>',
      `(necessary|needed|required|order) (for|to) ...5 <(contract|agreement)> (with|between|to which)`,
      '(legal|lawful) (basis|ground) ...8 <(contract|contractual)>',
      '(carry out|perform|fulfill|meet|meeting|fulfilling|performing) (=our|its) obligation (arising|under|from) ...3 <contract>',
      '<contractual (necessity|basis)>',
      '(is|are) (necessary|needed|required) (for|under) (=the|=our|=your|=this) <contract> (.|,|$|and|or|with)',
      '(to|for|of) <(conclude|concluding) (a|the|our|any|your) ...2 contract> (with|between)',
      '(meet|comply with|fulfill|perform|honor|satisfy|discharge) (=our|its|the|any) <contractual (obligation|duty|duties|commitment)>',
      '<(pre contractual|precontractual) (measure|step|obligation|relation|relationship|inquiry)>',
      '(based on|under|on the basis of|because of) <(a|the|our|your) contract> (with|between|that you|you (have|made|concluded|signed))',
      '(carry out|carrying out|deliver|administer) <(a|the|our|your|any) contract>',
      '<(fulfillment of|fulfill) ...3 contract>',
      '<(art|article) ...2 6 ...5 (=b|lit b)>',
      '<(art|article) ...2 6 ...14 ({ =b }|lit . =b|letter =b)>',
    ],
    unless: [
      '(service provider|third party|contractor|vendor|processor|them|partner|affiliate|supplier) ...10 (contract|agreement|contractual)',
      '(terms|user|license|service level|non disclosure|confidentiality|data processing|end user license) agreement',
      '^ (when|if|where) =you ...2 (enter|entering) into',
      '=you ...4 obligation to provide',
      ...NOT_A_GROUND,
      ...LIMITS_OF_RIGHTS,
    ],
    match: [
      'This is necessary for the performance of a contract with you.',
      'The legal basis is the contract between us.',
      'Your measurements are needed for the contract.',
      'We need it to meet our contractual obligations to you.',
      'This is done to take pre-contractual steps.',
      'Article 6 (1) (b) GDPR is the ground.',
    ],
    skip: [
      'Our service providers act under a contract.',
      'We enforce our user agreement.',
      'When you enter into contracts with us.',
      'Without these data we are not able to perform the contract.',
      'They are not authorized to use it except to perform their contract with us.',
    ],
  }),
  basis('legal-obligation', {
    patterns: [
      '(comply|compliance|fulfill|meet|satisfy|discharge|perform) (with)? (a|our|the|any|its|applicable|all|other|certain)? ...2 <(legal|statutory|regulatory|legislative) (or regulatory|and regulatory)? obligation>',
      '(have|under|subject to) (a|any|our)? <legal obligation> (or lawful basis|to ...3 (collect|process|use)|to which)',
      '(processing|~process|basis) ...6 (based on|on the basis of|because of|due to|under) ...2 <legal obligation>',
      '^ ...2 (are|is) <(legally|statutorily) (obliged|required|obligated|bound) to do so>',
      '(~collect|~process|~use|=do this|=do so) ...8 because <(the law|the laws|a law|tax law) (obliges|forces|compels|demands of)>',
      '(~collect|~process|~use|~keep|~store|~retain|~record|=do this|=do so) ...8 because <(=the|=a|=our)? ...2 (law|laws|code|statute|act|regulation|rules) (demands|demand|requires|require|prescribes|prescribe|obliges|oblige) (it|this|us|so|that)>',
      '<(law|laws|act|code|regulation|statute|rules|legislation) (obliges|oblige|requires|require|compels|compel|forces|force) =us to> (~keep|~retain|~store|~collect|~record|~disclose|~report|~process|~archive)',
      '(legal|lawful) (basis|ground) ...8 <legal obligation>',
      '<legal obligation> (or|and) lawful basis',
      '(~collect|~process|~use) ...8 because <(the law|the laws|a law|tax law) (requires|require|obliges|demands)>',
      '(=we|company|controller) (are|is) <(legally|statutorily) (obliged|required|obligated|bound) to> ...2 (collect|process|use|record|verify|obtain)',
      '(collection|processing) (of ...5)? is <(required|mandated|prescribed) by (the|applicable|local)? (law|legislation)>',
      '(have|under|subject to) (a|any|our)? <(legal|statutory) duty> to ...1 (collect|process|use|keep|record)',
      '(basis|ground) ...6 <(legal|statutory|regulatory) (duty|duties)>',
      '<(art|article) ...2 6 ...5 (=c|lit c)>',
      '<(art|article) ...2 6 ...14 ({ =c }|lit . =c|letter =c)>',
      '(collect|process|use) ...10 (where|when|if|as|because) <(required|obliged|obligated|authorized|mandated|compelled) (or permitted|or authorized|to do so)? (by|under) (the|applicable|local|any|relevant)? (law|legislation)>',
      '(be|is) <(required|obliged|legally required) to (use|process)> ...14 comply with ...4 law',
      `(consent|interest|contract) ...14 (,|or|and) ...5 <(comply with|compliance with|required by|as required by) (the|applicable|any|our|all)? ...2 (law|laws|legal obligation|legal requirement)>`,
      '<(comply with|compliance with) (the|applicable|any|our|all)? ...2 (law|laws|legal obligation|legal requirement)> ...14 (legitimate interest|consent|contract)',
    ],
    unless: [
      '(you|user) (are|is|may be) (required|obliged)',
      'consent (,|{)? (where|if|when|as|to the extent|unless) ...3 (required|permitted|necessary|needed)',
      `${KEEPING} ...30 (comply|compliance) with ...3 (legal|regulatory|statutory) obligation`,
      ...NOT_A_GROUND,
      ...LIMITS_OF_RIGHTS,
    ],
    match: [
      'We process it to comply with a legal obligation.',
      'We may have a legal obligation to collect it.',
      'We are legally obliged to collect your tax number.',
      'We process it because the law requires us to.',
      'This processing is based on our legal obligation to remove unlawful content.',
      'We are legally obliged to do so.',
      'We do this because the law obliges us to.',
      'We do so with your consent or as required by law.',
    ],
    skip: [
      'You are required by law to register.',
      'We disclose it when we are legally required to do so.',
      'We rely on your consent, where required by law, or on our legitimate interest.',
      'We retain data to comply with our legal obligations.',
      'We may disclose data if required by law.',
      'You may have your data erased unless we process them to comply with a legal obligation.',
    ],
    note: 'Disclosure "where required by law" is a condition of sharing, keeping for the law\'s sake a purpose.',
  }),
  basis('legitimate-interest', {
    patterns: [
      '<legitimate (business|commercial|economic|legal|private)? interest>',
      '<overriding interest>',
      '(=our|controller|owner|company|a|have|is) <(justified|legitimate and overriding|rightful) interest> (in|of|to|pursuant)',
      '<legitimate business reason>',
      '<(art|article) ...2 6 ...5 (=f|lit f)>',
      '<(art|article) ...2 6 ...14 ({ =f }|lit . =f|letter =f)>',
    ],
    unless: [
      '(object|objection|oppose) ...24 legitimate interest',
      '(=no|not|any) (longer)? ...4 legitimate interest',
      '(compelling legitimate|their legitimate|your legitimate)',
    ],
    match: [
      'It is our justified interest in a stable service.',
      'Article 6 (1) (f) GDPR is the ground.',
      'We do so on the basis of our legitimate interests.',
      'It serves our legitimate business interest.',
    ],
    skip: [
      'You may object to processing based on legitimate interests.',
      'They are deleted once there is no longer any legitimate interest in keeping them.',
    ],
  }),
  basis('vital-interest', {
    patterns: [
      '<vital interest>',
      '<(art|article) ...2 6 ...5 (=d|lit d)>',
      '<(art|article) ...2 6 ...14 ({ =d }|lit . =d|letter =d)>',
    ],
    unless: ['without ...3 (damaging|harming|affecting)', ...LIMITS_OF_RIGHTS],
    match: ['It is needed to protect the vital interests of a person.'],
    skip: ['This serves the public without harming your vital interests.'],
  }),
  basis('public-task', {
    patterns: [
      '<(public|official) (task|authority vested)>',
      '(task|carried out|performed|processing|reason|basis) ...6 <public interest>',
      '<exercise of (an)? official authority>',
      '<(art|article) ...2 6 ...5 (=e|lit e)>',
      '<(art|article) ...2 6 ...14 ({ =e }|lit . =e|letter =e)>',
    ],
    unless: ['(object|objection|oppose) ...24 (public|official)', '(archiving|archival|archive)', ...LIMITS_OF_RIGHTS],
    match: ['The map serves a task carried out wholly in the public interest.'],
    skip: [
      'You can ask for erasure, except where the processing is needed in the public interest.',
      'Data may be kept longer for archiving purposes in the public interest.',
    ],
  }),
];
