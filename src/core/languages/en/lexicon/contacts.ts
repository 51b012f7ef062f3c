/** English words around contact details: whose they are, what they are, how addresses are written. */
import type { ContactWords } from '../../../lexicon/contact-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const contacts: ContactWords = {
  roles: [
    {
      role: 'dpo',
      patterns: [
        '(data|privacy|information) protection (officer|official|manager|lead|coordinator|representative|advisor)',
        '(dpo|data protection delegate)',
        '(chief|our|the|designated) (privacy|data) officer',
        'privacy (officer|compliance officer)',
        '(person|individual) in charge of (personal)? (data|information) protection',
      ],
      match: ['Our Data Protection Officer answers.', 'Write to our DPO.'],
      skip: ['Our customer service answers.', 'the data protection authority'],
    },
    {
      role: 'representative',
      patterns: [
        '(eu|eea|uk|european|european union|article 27|gdpr|swiss) (gdpr|data protection|privacy|uk|eu)? (representative|rep)',
        'representative ...3 (in|within|for) (the)? (eu|eea|uk|europe|european union|european economic area|united kingdom|union)',
        '(appointed|designated|designate|designates|appoint|appoints) ...10 representative',
        'contact of (the|our)? representative',
        'representative ...4 (article|art) ...2 27',
      ],
      match: ['Our EU representative is Quietpine OÜ.'],
      skip: ['Ask a customer service representative.'],
    },
    {
      role: 'supervisory-authority',
      patterns: [
        '(supervisory|data protection|regulatory|competent|supervising|privacy|control|leading|lead) authority',
        '(authority|commission|commissioner|ombudsman|agency|inspectorate|inspector|office|board|council) ...5 (personal data|data protection|information commissioner|privacy commissioner|privacy protection|protection of personal)',
        '(information|privacy|data protection|federal|human rights) (commissioner|commission|ombudsman|regulator)',
        '(attorney general|federal trade commission|department of consumer affairs|consumer information center|department of health and human service|office for civil rights|department of commerce|data protection board|consumer protection division)',
        '(data protection|privacy|information) (agency|inspectorate|board|ombudsman|supervisor|regulator|watchdog)',
        '(the|your|a|our|local|national|competent|responsible|relevant) (local|national|competent|data)? (=authority|=regulator|=watchdog|=ombudsman)',
        '(complain|complaint) ...4 (with|to|before) (the|a|any|your)? ...3 (authority|regulator|agency|commissioner|commission|ombudsman)',
        '(=ico|=cnil|=aepd|=dpc|=oaic|=ftc|=edpb|=edps|=garante|datatilsynet)',
      ],
      match: [
        'You may complain to the supervisory authority.',
        "the Information Commissioner's Office",
        'Federal Trade Commission',
      ],
      skip: ['Our privacy officer answers.'],
    },
    {
      role: 'third-party',
      patterns: [
        '(truste|trustarc|jams|bbb|better business bureau|esrb|verasafe|aaa|arbitration|dispute resolution|privacy trust|ico ? conflict)',
        '(network advertising initiative|digital advertising alliance|nai|daa|edaa|youronlinechoices|adchoices|aboutads)',
        '(google|facebook|meta|apple|amazon|microsoft|twitter|linkedin|paypal|stripe|adobe|mailchimp|firebase|admob|unity|mixpanel|hotjar|flurry|appsflyer|taboola|criteo) ...12 (privacy|policy|policies|opt|term|terms|partner|notice|settings|preferences|contact|email|inc|llc|ireland|at|address)',
        '(third party|third parties|their|its|analytics|advertising|advertiser) ...6 (privacy|policy|policies|opt out|site|website|cookie)',
        '(contact|write to|reach|email|ask|call|notify) (our|its|their|this|that) ...3 (partner|provider|processor|vendor|supplier|network|advertiser|host|reseller|distributor)',
        '(our|its|their) ...2 (=supplier|=processor|=bank|=courier|=vendor|=insurer|=provider|=partner|=host) ...6 (=at|=on|,|:|{)',
        '(the|our) (=courier|=bank|=insurer) ...3 (=at|=on|:)',
        '(our|its|the|their) ...2 (partner|provider|processor|vendor|supplier|host|courier|bank|insurer) ...3 (go|goes|directed|addressed|sent) ...1 to',
        '(our|its|the|their|whose) ...2 (provider|processor|host|vendor|supplier|partner) (is|are|:)',
        '(=hosted|=sent|=delivered|=powered|=supplied|=processed) (to you)? by',
        '(credit bureau|equifax|experian|transunion|direct marketing association)',
      ],
      match: [
        'If we do not answer, contact TRUSTe.',
        'the Network Advertising Initiative opt-out page',
        'Write to our advertising partner.',
        'Our hosting provider is Quietpine AS.',
      ],
      skip: ['Please contact us with questions.', 'Contact us and our partners.', 'Contact the Service Provider.'],
    },
    {
      role: 'rights',
      patterns: [
        '(~exercise|~request|~withdraw|~revoke|~object|~delete|~erase|~correct|~rectify|~access|~update|~unsubscribe|opt out|opting out|opt in|deletion|removal|~remove|~deactivate|~amend) ...40',
      ],
      match: ['To exercise your rights write to us.', 'You can have your data deleted by writing to us.'],
      skip: ['If you have questions write to us.'],
    },
    {
      role: 'general',
      patterns: [
        '(~unsubscribe|opt out|opting out|cancel|cancelling|canceling|stop) ...8 (newsletter|mailing list|marketing|promotional|advertising|mailing|communication|offer)',
      ],
      match: ['To unsubscribe from our newsletter write to us.'],
      skip: ['To exercise your rights write to us.'],
    },
    {
      role: 'controller',
      patterns: [
        '(data)? controller',
        '(question|concern|comment|complaint|inquiry|query) ...20 (privacy|policy|notice|statement|data|information)',
        '(=privacy|data protection) (team|department|question|inquiry|matter|office|manager|concern|issue)',
        '(registered|head|principal|main|legal|corporate) (office|address|seat)',
        '(company|owner|operator|publisher|developer) (name|address|contact)?',
      ],
      match: ['The data controller is found at this address.', 'Questions about this policy'],
      skip: ['Call our shop.'],
    },
  ],
  phone: words(
    'tel telephone phone phones call calling ring dial mobile cell tel# hotline helpline toll tollfree free t p ph m dial whatsapp sms contact landline',
  ),
  fax: words('fax facsimile f telefax telefacsimile'),
  afterNumber: words('tel telephone phone mobile toll tollfree hotline'),
  notPhone: [['tel', 'aviv']],
  inviting: [
    '(=contact|=reach|write to|get in touch|question|inquiry|complaint|=form|=submit|feedback|page on our website|(open|file|create|raise) (a|an|the)? ...1 (issue|ticket))',
  ],
  linked: [
    '(=contact|=form|email|e mail|=support|help|=request|feedback|=write|here|=reach|portal|customer (service|care)|issue|tracker|repository|discussion) !(setting|preference|notification)',
  ],
  form: words('form'),
  formAddress: [
    'form',
    'webform',
    'contact',
    'support',
    'request',
    'help',
    'feedback',
    'ticket',
    'inquir',
    'enquir',
    'privacycent',
    'privacyportal',
    'dsar',
  ],
  step: words('& and'),
  lastStep: words('us'),
  disguises: {
    signs: [
      // "name [at] example [dot] org", "name (at) example.org", "name @ example.org".
      /\s?[[({<]\s?(?:at|@)\s?[\])}>]\s?|\s@\s?|@\s/giu,
      // "name at example dot org": "at" alone disguises nothing, unless the dot is spelt out too.
      /\sat\s(?=[\p{L}\p{N}-]{1,40}\sdot\s)/giu,
    ],
    domain: /^[\p{L}\p{N}-]{1,40}(?:(?:\.|\s?[[({]\s?(?:dot|\.)\s?[\])}]\s?|\sdot\s)[\p{L}\p{N}-]{1,30}){1,4}/iu,
    dot: /\s?[[({]\s?(?:dot|\.)\s?[\])}]\s?|\sdot\s/gi,
  },
  placeholders: words('your name user someone example johndoe john.doe email you username yourname'),
  otherNumber: words(
    'registration registered vat gst tax ein abn acn cin gstin siren siret rcs kvk crn nif cif cvr uen hrb id code zip postal postcode pin pincode section sections article articles act regulation directive version order account company license bank iban swift isbn serial model case docket file room suite box trn file p.o po',
  ),
  self: words('us me ourselves'),
  tracker: words('issue ticket discussion'),
  alike: words(
    'or and by at on via e mail email e-mail to in the a an using following number address addresses tel telephone phone phones calling call ring dial mobile fax facsimile post postal letter writing write sending send line website web site page form online link she he they her him them their his its it who which is are can may be also reached contacted available you as well either directly through visit visiting see with cc copy us me our attn attention care please feel free',
  ),
  unwanted: [
    "^ (please|so)? (do not|don't|never) (use|write to|contact|call|email|e mail|mail|reply to|message)",
    "^ (please|so)? (do not|don't|never) (send|direct|address|forward|post|mail|email|e mail) ...4 (request|question|inquiry|complaint|message|mail|letter|correspondence|parcel|package|return|anything|them|it)",
    '^ (and|but|rather than|instead of)? (not|never) (to)? $',
    '(rather than|instead of|other than) ...2 $',
    '(no longer|not) (read|use|monitor|check|answer) ...2 $',
  ],
  unread: [
    '^ (is|are|was)? (not|no longer) (in use|used|monitored|read|answered|checked|active|valid)',
    "^ (does not|do not|will not|can not|cannot|can't|doesn't|won't) (be)? (answer|answered|accept|accepted|read|monitored|process|processed|handle|handled)",
  ],
  unreadMailboxes: words('noreply no-reply donotreply do-not-reply no.reply mailer-daemon'),
  commands: words('unsubscribe leave signoff'),
  examples: words('instance example e.g eg hash hashed such'),
  anaphors: words('their they them its'),
  domains: [
    ['aboutads.info', 'third-party'],
    ['networkadvertising.org', 'third-party'],
    ['youronlinechoices', 'third-party'],
    ['edaa.eu', 'third-party'],
    ['allaboutcookies.org', 'third-party'],
    ['aboutcookies.org', 'third-party'],
    ['truste.', 'third-party'],
    ['trustarc.', 'third-party'],
    ['jamsadr.', 'third-party'],
    ['bbb.org', 'third-party'],
    ['google.', 'third-party'],
    ['facebook.com', 'third-party'],
    ['ec.europa.eu', 'supervisory-authority'],
    ['edpb.europa.eu', 'supervisory-authority'],
    ['ico.org.uk', 'supervisory-authority'],
    ['cnil.fr', 'supervisory-authority'],
    ['ftc.gov', 'supervisory-authority'],
    ['oaic.gov.au', 'supervisory-authority'],
    ['priv.gc.ca', 'supervisory-authority'],
    ['privacyshield.gov', 'third-party'],
  ],
};
