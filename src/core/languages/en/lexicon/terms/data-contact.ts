/** English names for contact details. */
import type { Term } from '../../../../lexicon/term.ts';
import { dataTerm } from './data-term.ts';

const KIND =
  '(current|valid|personal|primary|secondary|alternate|alternative|business|work|home|professional|corporate|private|preferred|verified|parent|customer|user)';
const PHONE_KIND =
  '(home|work|office|business|mobile|cell|cellular|landline|daytime|day time|evening|personal|primary|alternate|alternative|emergency|valid|contact|parent|residential)';
const POST_KIND =
  '(previous|prior|property|home|street|mailing|postal|physical|residential|residence|permanent|billing|shipping|delivery|correspondence|business|work|office|company|full|complete|current|registered|personal|actual)';

export const contactTerms: readonly Term[] = [
  dataTerm(
    'contact.name',
    [
      '(full|real|legal|complete|given|maiden|middle|proper|actual|personal|preferred|former|previous|birth|christian) (and (last|family))? name',
      '(first|last|family) (,|and|or|/|&)? (and|or)? (the|your|middle|first)? (last|family|surname|middle|sur)? name',
      'first name (and|or|,|/|&) (your)? (last name|surname|family name)',
      'first (and|or|,) middle (and|or|,) last name',
      '(first|last|middle) (initial|name initial)',
      '=initials',
      'first initial (and|,) last name',
      '(surname|forename|nickname|salutation|honorific)',
      '(parent|guardian|spouse|pet|physician|doctor|contact person|beneficiary|supervisor|referee|dependent|sibling|referral|group|team) (full)? name',
      '(your|user|customer|child|parent|contact|subscriber|member|cardholder|recipient|applicant|individual|visitor|person|their|his or her|student|guest) (and (child|parent))? <name>',
      'name (and surname|and last name|and first name)?',
      'name of the (user|cardholder|account holder|card holder|recipient|child|parent|subscriber|customer|person)',
    ],
    [
      'We collect your [first and last name].',
      'You give us your [name], address and age.',
      'We need the [full name] of each guest.',
    ],
    {
      unless: [
        '(cookie|domain|brand|trade|business|company|file|host|event|product|site|server|in|under|corporate|code|app|application|package|dns|process|institution|organization|school|network|page|common|own|generic) (the)? name',
        '(our|this|whose|same|the) name',
        'name of (the|our|your|an|a|this|such)? (company|service|app|application|product|business|site|website|school|university|institution|employer|domain|provider|network|developer|data|file|internet|third|organization|server|isp)',
        'name (a few|one|just)',
        '(companion|character|avatar|bot|chatbot|persona|playlist|wallet) ...4 name',
        'by name',
      ],
      skip: [
        'We register a domain name.',
        'Data is collected in the name of the client.',
        'Cookies, to name a few, are used.',
      ],
    },
  ),
  dataTerm(
    'contact.name',
    [
      '<name> of (its|our|your|all|each|the)? ...1 (member|customer|passenger|driver|visitor|guest|pupil|student|patient|reader|participant|player|user|employee|tenant|donor|volunteer|subscriber|resident|relative|companion|child|parent|client|applicant|tenant|(those|people|person|anyone|everyone) (who|whom|that))',
    ],
    ['We publish the [names] of our members.', 'It holds the [name] of each guest.'],
    {
      name: 'of',
      unless: [
        '(domain|brand|trade|company|file|host|event|product|site|server|business|user|screen) name of ...3 (member|customer|passenger|driver|visitor|guest|pupil|student|patient|reader|participant|player|user|employee|tenant|donor|volunteer|subscriber|resident)',
      ],
      skip: ['We log the domain name of visitors.'],
    },
  ),
  dataTerm(
    'contact.email',
    [
      `${KIND}? (email|e mail|electronic mail|gmail) (address|id|addresse|=contact|account address|identifier|account @information|@information)`,
      'mail id',
      `<${KIND}? (email|e mail|electronic mail)> (or|and|and/or|/) (postal|mailing|physical|home|street|billing|shipping) address`,
      `${KIND} (email|e mail)`,
      '<(email|e mail)> (or|/) (your)? (full|first|last)? (name|phone number)',
    ],
    ['We collect your [e-mail address].', 'You provide an [email ID].', 'We store your [email] and postal addresses.'],
    {
      unless: [
        '(at|to|following|our|this|using|from) (the)? (following|this|our|any)? (email|e mail) address (:|=below|=provided|=listed|=above|=at|=set|@we)',
        '(@we|our|following|this) (email|e mail) address',
        'send ...3 (to) (the|our)? (following)? (email|e mail) address',
        '(business|work|personal) email communication',
      ],
      skip: ['You can write to our e-mail address.', 'E-mail us at any time.'],
    },
  ),
  dataTerm(
    'contact.email',
    ['(email|e mail)'],
    [
      'We collect your name, [e-mail] and phone number.',
      'Information: [Email], name.',
      'Give us your name and [email].',
    ],
    {
      name: 'bare',
      note: 'The bare word only where it stands in a list of data.',
      unless: [
        '(send|sending|sent|receive|receiving) (out|you)? (periodic|occasional|our|promotional|marketing)? (email|e mail)',
        '(by|via|through|an|a|send|sending|sent|receive|receiving|our|of|in|from|these|those|such|any|marketing|promotional|html|commercial|open|opening|all|newsletter|administrative|service|transactional|unwanted|outgoing|unsolicited|each|some|related|with|to|contain|this|that|particular|every|for|on|welcome|confirmation|electronic|spam|informational|read|when|follow|up|notification) (email|e mail)',
        '(email|e mail) (@we|=me|them|message|communication|newsletter|list|marketing|notification|alert|update|campaign|you|that|which|is|service|provider|from|correspondence|client|with|us|request|inquiry|system|traffic|containing|may|or|contain|has|have|was|we|=at|delivery|open|program|preference|server|content|offer|announcement|reminder|at|about|regarding|sent|invitation|subscription|promotion|link|because|by|header|conversation|exchange|contact|password|hash|:)',
        '^ (email|e mail) !$ !, !and !or',
        '(by|via|through|using|over|in|our|and|send) (=your|the)? (phone|telephone|mail|post|text|text message|sms|fax|letter|chat|call|newsletter|message|website|site|web|app|service|notification|push notification|direct mail|social media|advertising|banner|ad) (,|and|or|/|,? and|,? or) (email|e mail)',
        '(mail|post|sms|text|letter|social media|text message|push notification|chat|newsletter|message|website|web|phone call|call|internet|notification|direct mail|postal mail|advertisement|survey|document|file|photo|instant message) (,|and|or|/) ...2 (email|e mail)',
        '(email|e mail) (,|and|or|/) ...2 (mail|post|sms|text|letter|social media|text message|push notification|chat|newsletter|website|web|internet|notification)',
      ],
      skip: [
        'We write to you by post and email.',
        'You get text messages or e-mail.',
        'We notify you by email.',
        'We may send you an e-mail about it.',
        'Marketing e-mails carry a link.',
      ],
    },
  ),
  dataTerm(
    'contact.phone',
    [
      `${PHONE_KIND}? (and|or|/|and/or)? ${PHONE_KIND}? (telephone|phone|cellphone|handphone|fax|facsimile) (/|and|or|,|and/or)? (fax|telephone|mobile|facsimile)? (number|#|=contact (detail)?|detail)`,
      '(mobile|cell|cellular|contact|whatsapp|fax|telephone|phone|facsimile|tel|landline) (contact|phone|telephone)? (number|no)',
      '(msisdn|landline)',
      '(telephone|phone) (number)? (and|or|,|/) (fax|mobile|email) number',
      'phone (number)',
    ],
    [
      'We may ask for your [telephone number].',
      'Your [mobile phone number] is stored.',
      'Please give [home and work phone numbers].',
    ],
    {
      unless: [
        '(call|at|our|following|toll free|on) (the|this|our|=below)? (following|toll free|customer service)? (telephone|phone) number',
        '(telephone|phone) number (:|=below|=provided|=listed|=above|#)',
        '(our|toll free|following) (telephone|phone|fax) number',
        'calling ...3 number',
      ],
      skip: ['Call our phone number.'],
    },
  ),
  dataTerm(
    'contact.phone',
    ['(telephone|phone|fax)', '(mobile|cell|cellular|home|work) phone'],
    ['We collect your name, email and [phone].', 'Please give us address, [telephone] and e-mail.'],
    {
      name: 'bare',
      unless: [
        '(by|via|through|over|the|our|a|an|on|smart|=your|use|using|from|mobile|to|cell|with|of|such|in|any|their|this|android|internet|customer) (telephone|phone|fax|mobile phone)',
        '(telephone|phone|fax|mobile phone) (call|carrier|network|status|identity|=contacts|conversation|us|system|line|company|service|or|when|you|is|app|settings|setting|using|to|records|record|model|bill|user|type|camera|book|storage|state|log|support|calls|at|gallery|make|os|operating|interview|survey|device|memory|contact|with|through|by|correspondence|in|:)',
        '^ (telephone|phone|fax|mobile phone|cell phone) !$ !, !/ !and !or',
        '(by|via|through|using|over) ...6 (telephone|phone|fax|mobile phone|cell phone)',
      ],
      skip: ['You can reach us by phone.', 'Use the app on your phone.'],
    },
  ),
  dataTerm(
    'contact.postal-address',
    [
      `${POST_KIND} (,|and|or|/|and/or)? ${POST_KIND}? (,|and|or|/|and/or)? ${POST_KIND}? address`,
      '(billing|shipping|delivery|mailing|postal) (and|or|/|and/or|,) (billing|shipping|delivery|mailing|postal|street) (address|@information)',
      '<(postal|mailing|street|home|mail|billing|physical)> (and|or|/|and/or) (email|e mail) address',
      '(address|street) @information',
      '(place of residence|residential @information|street name (and (house)? number)?|house number|address history)',
      '(po|p.o|p o|p . o .) box !#',
    ],
    ['We keep your [home address].', 'Give your [billing and shipping addresses].', 'We need your [mailing address].'],
    {
      unless: [
        '(our|following|to|at|us at|@we) (the|this)? (following|above|below)? (postal|mailing|mail|street|business|office|registered|physical) address',
        '(postal|mailing|mail) address (:|=below|=above|=listed|=provided)',
      ],
      skip: ['Write to our postal address.'],
    },
  ),
  dataTerm(
    'contact.postal-address',
    [
      '(=the|=all|=any) <address> of (=its|=our|=your|=all|=each|=the|=their)? ...1 (member|customer|passenger|visitor|guest|pupil|student|patient|reader|participant|player|user|employee|tenant|donor|volunteer|subscriber|resident|relative|client)',
    ],
    ['We publish the [addresses] of our members.'],
    {
      name: 'of',
      unless: ['(email|e mail|ip|mac|web|wallet) address of'],
      skip: ['The notice of change of address of a member.'],
    },
  ),
  dataTerm(
    'contact.postal-address',
    ['(your|user|customer|their) <address>', 'address'],
    ['We ask for your name, [address] and age.', 'Please confirm your [address].'],
    {
      name: 'bare',
      unless: [
        '(email|e mail|ip|mac|web|website|site|protocol|url|internet|network|uri|control|following|this|our|the|an|that|below|to|which|page|domain|we|will|source|and|uri|bluetooth|wallet|local|properly|adequately|promptly|return|referring|referrer|host|link|forwarding|these|those|electronic|hardware|bitcoin|ethernet|computer|server|numeric|isp|ipv4|ipv6|by) address',
        'address (the|these|this|those|a|an|any|such|your|all|book|bar|specific|issue|of the|is|at|to|below|above|in|matter|concern|question|bugs|bug|harm|both|our|particular|it|them|his|her|their|technical|complaint|how|fraud|security|certain|where|what|listed|set|potential|and if|privacy|customer|every|when|given|provided|:|which|related|website)',
        'address of (the|your|a|that|any)? (page|site|website|web|computer|device|server|referring|url|mobile|isp|machine|network)',
      ],
      skip: ['We address your concerns.', 'The IP address is logged.', 'Write to this address.'],
    },
  ),
  dataTerm(
    'contact.city',
    [
      '(city|town|hometown|home town|county|province|municipality)',
      '(city|address|street|zip|town|country|state) (,|and|or|/) <(state|province|county)>',
      '<state> (,|/|and|or) (zip|province|postal|city)',
      '(your|user|their) <(state|province) (of residence)?>',
      '(city|state) of (residence|origin|domicile|birth)',
      '^ <state> $',
      'area code',
    ],
    ['We collect your [city] and age.', 'Please give address, [state] and ZIP code.'],
    {
      unless: [
        '(in|of|from|the|this|outside|another|other|to|within|each|our|that|a|any|member|which|united|home|such) (=your|own|the)? (home)? (city|town|county|province|state) !of',
        '(laws|law) of ...4 (state|province|county)',
        '(state|city|county) (or|and) (county|state|local|city) ...2 (department|official|authority|law|agency|government)',
        '(suite|street|road|avenue|st) ...4 (city|county|province)',
        '(city|state|county|province) (law|court|and federal|or federal|level|or other|where|in which|whose|other)',
        '(outside|than|within|in|of|to) your (state|province) (of residence)?',
        '(outside|within|in) your (state|province|country|territory) (or|and|/) (state|province|county|territory|country) (of residence)?',
        '(state|province|county) (,|or|and) ...4 jurisdiction',
      ],
      skip: [
        'It may go to servers outside your state, province, country or other governmental jurisdiction.',
        'You live in another town.',
        'You are of age in your state or province of residence.',
        'The laws of the province apply.',
      ],
    },
  ),
  dataTerm(
    'contact.postal-code',
    [
      '(5|five|9|nine)? (digit)? (zip|postal|post|zip/postal|pin) (/|or|and)? (postal|zip)? code',
      '(postcode|zipcode|pincode|eircode|zip)',
    ],
    ['We ask for your [ZIP code].', 'Your [postal code] is needed.'],
    { unless: ['zip (file|archive|archives)'] },
  ),
  dataTerm(
    'contact.emergency',
    [
      'emergency contact (name|number|person|@information)?',
      'next of kin (@information|contact)?',
      'emergency (phone|telephone|contact) number',
    ],
    ['We may ask for an [emergency contact].', 'Staff give their [next of kin details].'],
  ),
  dataTerm(
    'contact',
    [
      `(basic|personal|business|professional|certain|customer|user|account|other)? contact (and (billing|shipping|account|demographic|profile|payment) )?(@information|record|identifier)`,
      'contact and (billing|shipping|account|demographic|profile|payment|registration|identification) @information',
      '(shipping|delivery|mailing|recipient) (@information)',
      'business card',
    ],
    ['We collect your [contact details].', 'We ask for [business contact information] when you register.'],
    {
      unless: [
        '(our|@we) contact @information',
        'contact @information (for|of) (our|the (data|controller))',
        '(=below|=following) contact @information',
        '(using|at|through|via|to|see) the contact @information',
        'contact @information (=below|=above|=set|=listed)',
      ],
      skip: ['Please use our contact details below.', 'Contact us with questions.'],
    },
  ),
];
