/** English phrases that say what data is for, by the contract's purposes. Sources: Art. 13 lists and the wordings common to app, shop and device notices. */
import type { Term } from '../../../../lexicon/term.ts';

type Entry = Omit<Term, 'facet' | 'category' | 'id'>;
const purpose = (category: string, entries: Readonly<Record<string, Entry>>): Term[] =>
  Object.entries(entries).map(([name, entry]) => ({
    id: `purpose.${category}.${name}`,
    facet: 'purpose',
    category,
    ...entry,
  }));

const SERVICE =
  '(service|product|app|application|site|website|web site|platform|software|feature|functionality|content|game|device|system|offering|store|technology|feature|tool|operation|experience)';

export const purposeTerms: readonly Term[] = [
  // Of two readings of one length the earlier entry counts: the particular stand before the general.
  ...purpose('legal', {
    comply: {
      patterns: [
        '(~comply|~conform|compliance|~abide) (with|by) ...8 (law|regulation|legal obligation|legal process|legal requirement|obligation|legislation|requirement|court order|subpoena|request|regulatory|duty|duties|rule|order)',
        '(~meet|~satisfy|~fulfill|~discharge) ...4 (legal|regulatory|statutory|tax|reporting) ...2 (obligation|requirement|duty|duties|purpose)?',
        '(~enforce|~apply|enforcement of) ...5 (term|agreement|policy|policies|right|contract|condition|rule|eula)',
        '(~establish|~exercise|~defend|~protect|establishment|defense) (, ...4)? ...4 (legal claim|claim|legal right|litigation|liability|lawsuit)',
        '(~respond|response|~reply) to ...4 (legal|law enforcement|subpoena|court|government|lawful|claim|regulatory|public authority|authority|judicial) ...2 (request|process|order|inquiry|claim)?',
        '(~resolve|~settle) ...2 dispute',
        '(legal|regulatory|compliance|audit|auditing|tax|accounting|bookkeeping|record keeping|recordkeeping|law enforcement) (purpose|compliance|reason|requirement|obligation|reporting)',
        '(as|if|when|where)? required by (applicable)? law',
        '(~protect|~guard) (ourselves|us|the company)? against ...2 (legal)? liability',
        '(~prevent|~investigate) ...4 (wrongdoing|violation|breach of)',
        '(~pursue ...2 remedies|~limit ...2 (damages|liability)|~take precautions against liability|verify compliance with)',
        '(~cooperate with|~assist) ...3 (law enforcement|government enforcement|authority|authorities|investigation|government)',
        '(~satisfy|~meet) ...3 (law|regulation|legal process|legal request)',
      ],
      match: [
        'We use it to [comply with the law].',
        'to [enforce our terms]',
        'to [resolve disputes]',
        'for [tax purposes]',
      ],
    },
  }),
  ...purpose('fraud-prevention', {
    fraud: {
      patterns: [
        '(~prevent|~detect|~investigate|~combat|~fight|~identify|~monitor|~reduce|~protect|~minimize|~stop) (against|for|, ...5)? (and ...2)? ...4 (fraud|fraudulent|illegal|unlawful|criminal|crime|money laundering|wrongdoing|cheating) (activity|transaction|use|act|behavior|purpose)?',
        '(fraud|crime|abuse) (prevention|detection|protection|monitoring|screening|investigation)',
        '(anti|against) (fraud|money laundering)',
      ],
      match: ['We use it to [prevent fraud].', 'for [fraud prevention]'],
    },
  }),
  ...purpose('advertising', {
    ads: {
      patterns: [
        '(targeted|personalized|interest based|behavioral|online behavioral|relevant|tailored|customized|third party|contextual|cross context behavioral|online|mobile|internet) (ad|advertisement|advertising|ad serving)',
        '(~serve|~deliver|~show|~display|~provide|~target|~present|~place|~select|~customize|~personalize|~tailor|~optimize|~send|~offer|~improve|~measure|~manage) (you|user)? (with)? ...5 (ad|advertisement|advertising|advert) !(service|partner|company|companies|network|agency|agencies|provider|choice)',
        '(advertising|advertisement|ad) (purpose|campaign|serving|delivery|targeting|measurement|and marketing|and promotion|effectiveness|performance|and analytics)',
        '(advertising|advertisement|retargeting|remarketing|ad targeting|~retarget|~remarket)',
        '(effectiveness|performance|success) of ...4 (ad|advertising|advertisement|campaign|promotion|marketing)',
        '(for|and|or) <(advertising|advertisement)>',
      ],
      unless: [
        'advertising (partner|company|companies|agency|network|id|identifier|service|provider|vendor|platform|cookie|sdk|technology|affiliate|initiative|alliance|firm|server|association|bureau|choice|preference|industry)',
        '(third party|other|its|our) (advertiser|advertising company)',
        '(opt out|opting out|limit|turn off|disable|choose not) ...8 (ad|advertising|advertisement)',
      ],
      match: ['We use it to [show you ads].', 'for [targeted advertising]'],
      skip: ['We share data with advertising partners.', 'your advertising ID'],
    },
  }),
  ...purpose('advertising', {
    shown: {
      note: 'Says itself what is done: no statement of use need stand beside it.',
      patterns: [
        '(ad|advertisement|advertising|advert) (you see|you receive)? ...3 (are|is|be) ...2 (=targeted|=tailored|=delivered|=served|=displayed|=customized|=personalized|=shown)',
        '(advertiser|ad network|ad server|advertising (partner|company|companies|network)|third party (vendor|company|companies)?|third parties|google|partner) (may|might|can|will|could|also)? (also|then)? (=tailor|=target|=display|=serve|=show|=deliver|serves|displays|shows|=place) ...4 (ad|advertisement|advertising|advert)',
      ],
      unless: [
        '(do|does|will|may) not ...4 (tailor|target|display|serve|show|deliver) ...4 (ad|advertisement|advertising)',
      ],
      match: ['[Ads may be targeted] to your interests.', '[Advertisers may show you ads].'],
      skip: ['Advertisers pay us.'],
    },
  }),
  ...purpose('marketing', {
    promote: {
      patterns: [
        '(direct|email|e mail|online|own|joint|digital)? marketing (purpose|communication|message|email|material|campaign|activity|promotion|information|effort|to you)?',
        '(promotional|marketing) (purpose|communication|message|email|material|offer|campaign|activity|information|content|mailing|announcement)',
        '(~send|~provide|~offer|~announce|~deliver|~give|~email|~mail|~inform|~notify|~tell|~contact|~show|~present) (you|user|customer|them)? (with|of|about|regarding|our|the|special|occasional|periodic|a|information on|information about|information regarding)? ...5 (newsletter|promotional ...1|(special|promotional|exclusive|other|our|new)? offer|deal|discount|coupon|marketing ...1|news|new product|other product|promotion|our (product|event|sale)|product and service|advertising material|direct mail|brochure|catalog|sales)',
        '(product|service|offer|offering|information|promotion|event|opportunity|opportunities|content|update|news|goods) ...8 (of interest to (you|user|them|our)|(=interest|=interests) you|be interested in|might like|will value|may like|find interesting)',
        '~market ...4 (product|service|you|to you)',
        '(~promote|=advertise|promotion of) (and ...2)? (our|the|new|these|other|its|their)? ...3 (product|service|app|event|business|offering|site)',
        '(~administer|=measure|measuring) ...3 campaign',
      ],
      unless: [
        '(unsubscribe|opt out|opting out|stop receiving|withdraw|object) ...8 (marketing|promotional|newsletter|promotion)',
        'marketing (partner|company|agency|firm|provider|affiliate|service provider|preference)',
        '(administer|participate|run|contest|enter|sweepstake|conduct|track) ...5 promotion',
        '(~provide|~deliver|~give) (and ...1)? (you|user|customer|them)? (with)? (our|the|these) product and service',
        '(~provide|~deliver|~give) ...5 product and service (that|which)? you (have)? (request|requested|order|ordered|purchase|purchased)',
        'non marketing (purpose|communication|message|email|material|information)',
      ],
      match: [
        'We use it for [direct marketing].',
        'We may use it to [send you newsletters].',
        'to [promote our products]',
      ],
      skip: [
        'We share data with marketing partners.',
        'Non-marketing communication: we process your data.',
        'We use it to provide the products and services you request.',
      ],
    },
  }),
  ...purpose('service', {
    provide: {
      patterns: [
        `(~provide|~deliver|~supply|~render|~operate|~facilitate|~support|~perform|~enable|provision of|delivery of|operation of) (, ...4)? (and ...3)? ((you|user|customer|our user|our customer|them) with)? (our|the|its|this|these|those|your|all|any|certain|core|requested|other)? ...3 ${SERVICE}`,
        `(=offer|offering) ((you|user|customer|them) (with)?)? (our|the|its|these|a|certain|new|other|additional|more)? ...2 ${SERVICE}`,
        `(~manage|~host) (and ...2)? (our|the|its|this|these|your|all) ...3 ${SERVICE}`,
        '~fulfill ...3 (request|order|obligation|contract|transaction|purpose|service|need|inquiry)',
        '(=process|=processing|=processes !(or|and)|~complete|~ship|~deliver|~dispatch|~track) !(or|and) ...3 (order|delivery|purchase|shipment|request|registration|application|booking|reservation|return)',
        '(performance|fulfillment|execution) of ...3 (contract|agreement|service|order|obligation)',
        '~perform ...2 (contract|agreement|obligation)',
        '(~enable|~allow|~permit) (you|user|customer|them|our user) to ...8',
        '(make|ensure|keep) ...3 (site|service|app|website|application|product|platform) (work|function|operate|available|running|usable|run)',
        '(service|basic|core|essential) (delivery|provision|function|functionality|operation)',
        'customer service purpose',
        '(~install|~configure|~calibrate|~synchronize|~sync|~connect|~control) ...3 (device|product|software|app|light|hardware|account)',
        '~remember ...3 (item|login|log in|cart)',
        '~monetize ...3 (app|service|application)',
        '(carry|carrying) out ...3 (obligation|contract|service|transaction|instruction|request)',
      ],
      match: [
        'We use your data to [provide our services].',
        'We need it to [fulfill your order].',
        'This lets us [operate the service].',
        'We use it to [enable you to] control your lamps.',
      ],
      skip: ['We sell lamps.'],
    },
  }),
  ...purpose('research.improvement', {
    improve: {
      note: 'Research and development: neither the service itself nor its measurement.',
      patterns: [
        `(~improve|~enhance|~develop|~optimize|~upgrade|~refine|~expand|~better|~evolve|~extend|improvement (of|to|in)|development of|enhancement of) (, ...4)? (and ...3)? (our|the|its|this|these|your|new|existing|all|their)? ...4 (${SERVICE}|user experience|experience|quality|performance|business|usability|function|design|offer|content|offering|layout|navigation|interface)`,
        '(product|service|app|website|site|quality|business) (improvement|enhancement|development|optimization)',
        '(quality (assurance|control)|staff training|training purpose|improvement)',
        '(a|the) (better|best|improved|optimal|enhanced|more enjoyable|richer) (possible)? ...1 experience',
      ],
      match: [
        'We use it to [improve our products].',
        'for [product development]',
        'For [a better experience], we ask for your name.',
      ],
      skip: ['We fix bugs.'],
    },
  }),
  ...purpose('security.operation', {
    run: {
      note: 'What keeps a service running for everybody, as against what is done for the reader.',
      patterns: [
        '(~administer|~maintain|~run|administration of|maintenance of) (and ...2)? (our|the|its|this|these) ...2 (site|website|web site|server|system|network|infrastructure|platform|web server|computer system)',
        '(~operate|~run|~manage|~conduct|operation of) (and ...2)? (our|the|its) ...2 (business|company|organization)',
        '(~fix|~resolve|~identify|~diagnose|~troubleshoot|~repair|~detect|~correct|~debug) ...4 (bug|problem|error|issue|crash|defect|fault)',
        '(~debug|~troubleshoot)',
        '(system|site|web site|website|network|server|technical|internal) (administration|maintenance|operation)',
        '(load balancing|backup|disaster recovery|capacity planning|error (monitoring|reporting|tracking)|crash reporting|internal operation|operational purpose|administrative purpose|administration purpose)',
        '(~ensure|~make) ...3 (work|works|function|functions|operate|operates) (properly|correctly)',
      ],
      match: ['We use it to [administer our site].', 'We need it to [fix bugs].', 'for [system administration]'],
      skip: ['We improve our site.'],
    },
  }),
  ...purpose('account', {
    manage: {
      patterns: [
        '(~create|~set|~establish|~manage|~maintain|~administer|~register|~open|~verify|~open) (up)? ...3 (account|profile|registration|membership|subscription)',
        '(account|user|membership|subscription) (creation|management|administration|registration|setup|maintenance)',
        '(~authenticate|~verify|~confirm) ...3 (user|identity|you|visitor|customer|account|login|age)',
        '~identify (you|user) as ...3 (user|customer|member)',
        '(registration|authentication|log in|logging in|login|sign in) (purpose)?',
        '(~manage|~administer) ...3 relationship',
        '(~keep|~stay|~remain|be|being) (you|user|member)? (logged|signed) (in|into|on) ...2 (account|profile)?',
      ],
      unless: [
        '(registration|authentication|log in|login|sign in) (information|data|credential|detail|form|page|process|name|id|number)',
      ],
      match: [
        'We use your e-mail to [create your account].',
        'for [account management]',
        'We use cookies to [authenticate users].',
      ],
      skip: ['We collect registration data.'],
    },
  }),
  ...purpose('payment', {
    process: {
      patterns: [
        '(~process|~collect|~facilitate|~handle|~make|~complete|~manage|~receive|~accept) ...4 (payment|transaction|refund|purchase|subscription fee|invoice)',
        '(payment|billing|transaction|refund|invoice) (processing|purpose|handling|verification|administration)',
        '(billing|invoicing|~invoice|~bill you|~charge you|debt collection|~collect (debt|(money|amount|sum|fee) (owed|owing|due|payable)))',
      ],
      unless: ['billing (information|address|data|detail|record|contact|name|zip)'],
      match: ['We use it to [process your payment].', 'for [billing]'],
      skip: ['We collect your billing address.'],
    },
  }),
  ...purpose('support', {
    help: {
      patterns: [
        '(customer|technical|user|product|after sale|after sales|client|tech) (service|support|assistance|care)',
        'after sales service and customer support',
        '(~provide|~offer|~deliver|~give|~improve) (you|user|customer|them|our customer)? (with)? ...2 (support|assistance|help)',
        '(~respond|~reply|~answer|~react|~address|~resolve|~handle|~deal|~process|~investigate) (to|with)? ...4 (inquiry|question|request|comment|complaint|concern|issue|feedback|query|email|need)',
        '(~assist|~help) (you|user|customer|our user) with',
      ],
      unless: [
        '(~respond|~reply|~answer|~address|~handle|~deal|~process|~investigate) ...4 request ...10 (access|correct|correction|update|delete|deletion|erase|erasure|remove|removal|opt out)',
      ],
      skip: ['We will respond to your request to delete your data within 30 days.'],
      match: [
        'We use it to [respond to your questions].',
        'for [customer support]',
        'We keep records to [handle your complaint].',
        'including [after-sales service and customer support]',
      ],
    },
  }),
  ...purpose('communication', {
    contact: {
      patterns: [
        '(~communicate|~correspond|~interact|~stay|~keep) (in touch)? with (you|user|customer|them|our user|our customer|your)',
        '~contact (you|user|customer|them|our user)',
        '(~send|~provide|~give|~deliver) (you|user|customer|them)? ...3 (notice|notification|update|alert|confirmation|reminder|message|email|security alert|support message|administrative message|administrative information|invoice|communication|information about|service message)',
        '(~notify|~inform|~alert|~update|~tell|~advise|~remind) (you|user|customer|them|our user) (about|of|regarding|on|when|with|if)',
        '(push|service|administrative) (notification|message|communication|announcement)',
        '(communication|correspondence) (purpose|with you|with user|with customer)',
        '(~send|~provide) ...2 (push notification|service announcement)',
        '(~facilitate|~enable) ...3 communication',
      ],
      unless: [
        '(opt out|unsubscribe|stop) ...6 (notification|message|email|communication)',
        '(that|as|what|way|where) we (tell|inform|notify|advise) you (about|of|when|if)',
        '(~communicate|~interact) with ...6 (api|server|backend|endpoint|database|device)',
      ],
      skip: ['We share data only in ways that we tell you about.', 'The app uses it to communicate with your device.'],
      match: [
        'We use your e-mail to [contact you].',
        'We may use it to [send you updates].',
        '[Communicate with you] about your order',
      ],
    },
  }),
  ...purpose('additional-service', {
    extra: {
      patterns: [
        '(~administer|~run|~conduct|~operate|~manage|~organize|~hold) ...4 (contest|sweepstake|competition|giveaway|promotion|survey|loyalty program|reward program|prize draw|event|raffle)',
        '(~participate|~take part|participation) in ...5 (feature|contest|sweepstake|competition|survey|promotion|forum|community|program|event|interactive)',
        '(interactive|social|social media|sharing|optional|additional|community|location based|chat|messaging|forum) (feature|functionality)',
        '(interactive|optional|additional|community|location based|chat|messaging|forum) service',
        '(~enable|~allow) (the|these|social|such|this)? ...2 (feature|widget|button|plug in|plugin) to ...2 (function|work|operate)',
        '(~find|~connect with|~share with|~communicate with|~interact with|~invite|~chat with) (and ...3)? (your|their|other|with)? (friend|contact|user|member|player)',
        '~share ...4 with (your|their) friend',
        '(~enable|~allow|~permit|~let) (you|user|our user|customer|member|visitor) to ...2 (share|post|comment|participate|interact|connect|communicate|chat|find friends|invite|enter|upload)',
        '(~notify|~contact|~determine|~select|~award) ...2 (winner|prize)',
        '(~deliver|~provide|~award|~ship|~send|~fulfill) ...3 (prize|reward|gift|incentive)',
        '(contest|sweepstake|survey|competition|giveaway|loyalty|reward|rewards|referral) (registration|administration|entry|program|purpose)',
        '(~post|~publish|~display|~request) ...3 (testimonial|review|comment|feedback)',
        '(~invite|~refer|~find|~tell) (a|your|their)? friend',
        '(~enable|~facilitate|~allow) ...3 (user to user|communication between|sharing)',
      ],
      match: ['We use it to [run a contest].', 'to [post testimonials]'],
    },
  }),
  ...purpose('personalization', {
    tailor: {
      patterns: [
        `(~personalize|~customize|~tailor|~adapt|~individualize|~localize) ...8 (${SERVICE}|content|offer|recommendation|advertising|ad|advertisement|visit|message|you|need|interest|preference|display|communication)`,
        '(~personalize|~customize|~tailor|personalization|customization)',
        '(personalized|customized|tailored|individualized|custom) (content|experience|service|recommendation|offer|feature|suggestion|result|product)',
        '(~remember|~recognize|~understand|~save|~store|~determine|~learn) ...4 (preference|setting|interest|choice|need)',
        '(~recommend|~suggest|recommendation of) ...4 (product|content|service|feature|article|game|item)',
        '(content|product) recommendation',
        '~recognize (you|your browser|repeat visitor|returning visitor|returning user)',
        '(relevant|most relevant|more relevant) ...3 (content|information|feature|search result|experience)',
        '(~enhance|~enrich)? ...1 (personal|personalized|customized|tailored|individual) (and social)? experience',
      ],
      unless: [
        '(collect|obtain|gather|receive|provide|share|disclose) ...1 relevant information',
        '(personalized|customized|tailored|targeted|interest based|behavioral|relevant) (ad|advertisement|advertising|marketing|promotion)',
      ],
      match: ['We use it to [personalize your experience].', 'We use cookies to [remember your preferences].'],
      skip: ['We may ask you to share relevant information about the event.'],
    },
  }),
  ...purpose('analytics', {
    measure: {
      patterns: [
        '(~analyze|~understand|=measure|measuring|measured|~monitor|~track|~evaluate|~assess|~study|~examine|~gauge|~determine|~learn|~count) (, ...4)? (and ...3)? ...7 (use|usage|trend|traffic|performance|effectiveness|behavior|interaction|interest|activity|audience|visit|visitor|movement|engagement|popularity|response|using|demand|pattern|user|number)',
        '(data|statistical|usage|traffic|trend|market|business|web|website|site|internal|product|performance|user|behavior|audience) (analysis|analytics|statistic|measurement|reporting|insight|monitoring|tracking)',
        '(analytics|analytical|statistical|statistic|analysis|measurement|reporting) (purpose|and)?',
        '(~compile|~generate|~create|~produce|~gather|~prepare|~derive) ...4 (statistic|aggregate data|aggregated data|report|insight|metric|broad demographic)',
        '~identify ...3 (usage)? (trend|pattern)',
        '(~perform|~conduct|~carry out|~do) ...4 (analysis|analytics|analyses|statistic)',
      ],
      unless: [
        '(google|firebase|yandex|flurry|adobe|baidu|app|facebook|apple|unity|game) (analytics)',
        'analytics (provider|partner|service|company|tool|cookie|data|information|vendor|firm)',
        '(usage|traffic|statistical|performance|analytics|analytical) (information|data|cookie)',
        '(aggregate|aggregated|anonymous|anonymized|summary) statistic',
        '(information|data|detail) (that)? we (learn|track|monitor) ...3 (you|user|visitor|customer)',
      ],
      match: [
        'We use it to [analyze how you use] our site.',
        'for [data analysis]',
        'to [identify usage trends]',
        'We [compile statistics].',
      ],
      skip: [
        'We use Google Analytics.',
        'We share aggregated statistics.',
        'The information we learn from users helps us to fix bugs.',
      ],
    },
  }),
  ...purpose('research', {
    study: {
      patterns: [
        '(market|scientific|academic|medical|product|consumer|internal|historical|statistical|user|academic)? research (and development|and analysis|purpose)?',
        '(~conduct|~perform|~carry out|~do) ...3 (research|survey|study|market research)',
        '(market|user|customer|satisfaction) (survey|study)',
        '(~understand|~learn about) (you|our user|our customer|our visitor|your interest)',
      ],
      unless: ['research (partner|firm|company|agency|institution|organization)'],
      match: ['for [research]', 'We use it to [conduct research].', 'for [scientific research purposes]'],
    },
  }),
  ...purpose('security', {
    safe: {
      patterns: [
        '(~protect|~secure|~safeguard|~maintain|~ensure|~keep|~monitor|~enhance|~verify|~promote|~preserve|~guarantee) ...5 (security|integrity|safety|network|infrastructure|rights|property|secure|safe)',
        '(network|information|data|it|system|internal)? (security|safety) (purpose|monitoring|reason|and|management|testing)',
        '(~prevent|~detect|~investigate|~combat|~identify|~address|~stop|~mitigate) ...6 (security|abuse|misuse|harm|threat|attack|incident|breach|malicious|unauthorized|spam|intrusion|technical issue)',
        '(~protect|~defend|protection of) (and defend)? ...5 (right|property|safety|interest)',
        '(~protect|~guard) against ...4 (misuse|abuse|unauthorized|liability|harm|loss|theft)',
      ],
      unless: [
        '(security (measure|practice|procedure|safeguard|number|feature))',
        '(protect|secure|safeguard) ...3 (your|the|user|personal|all) ...2 (information|data)',
      ],
      match: ['We use it to [protect the security] of our systems.', 'to [detect abuse]'],
      skip: ['We use security measures.'],
    },
  }),
  ...purpose('merger', {
    deal: {
      patterns: [
        '(~evaluate|~conduct|~negotiate|~complete|~facilitate|in connection with|during|as part of|in the event of|involved in|undergo|participate in) ...5 (merger|acquisition|divestiture|restructuring|reorganization|dissolution|bankruptcy|business transfer|sale of ...6 (asset|business|company|share)|corporate transaction|business transaction)',
        'business transfer',
      ],
      match: ['We may share it [in connection with a merger].', 'to [evaluate a merger]'],
    },
  }),
  ...purpose('employment', {
    recruit: {
      patterns: [
        '(~process|~handle|~manage|~evaluate|~consider|~review|~assess) ...4 (job application|application for employment|candidacy|candidate|employment application)',
        '(recruitment|recruiting|hiring|human resource|employment) (purpose|process|decision|management|administration)?',
      ],
      unless: ['employment (history|status|information|data|record|detail|agency|law)'],
      match: ['We use it for [recruitment purposes].'],
    },
  }),
  ...purpose('unspecified', {
    other: {
      patterns: [
        '(any|any other|other|various|certain|lawful|legitimate|business|commercial|internal|specific|several|different|additional|further|limited|similar|a variety of|unrelated|related) (business|commercial|internal|lawful|legitimate|legal|related)? purpose',
      ],
      match: ['We use it for [other purposes].'],
    },
  }),
];
