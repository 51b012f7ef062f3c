/** English names of the kinds of recipient. The span is the phrase without its article or possessive. */
import type { Term } from '../../../../lexicon/term.ts';

/** What may stand before a recipient and says no more than that it is another. */
const OTHER =
  '(third party|third|=3 =rd party|other|another|outside|external|trusted|selected|select|authorized|unaffiliated|unrelated|non affiliated|nonaffiliated|affiliated|independent|specific|approved|reputable|designated|certain|various|such|qualified|contracted|relevant|appropriate)';
const PRE = `${OTHER}? ${OTHER}?`;
const BODY =
  '(company|organization|entity|business|firm|party|person|individual|corporation|institution|website|web site|site|operator|association|group)';
const THIRD = '(third party|third parties|=3 =rd party|thirdparty)';
/** What providers are hired for. */
const WORK =
  '(hosting|web hosting|cloud|cloud storage|cloud hosting|storage|data storage|data center|delivery|shipping|logistics|fulfillment|mailing|mail|email|e mail|messaging|communication|telecommunications|telecom|internet|it|technology|technical|software|platform|infrastructure|customer service|customer support|customer care|support|maintenance|security|fraud prevention|identity verification|backup|server|network|installation|repair|translation|printing|survey|event|crm|information technology|application|app|functional|professional|background check|data processing|data management|call center|web development|website|development|business|administrative|warehouse)';
const HIRED =
  '(service provider|services provider|service supplier|services supplier|provider of service|service contractor|service vendor|service company|service partner|service facilitator|provider|vendor|supplier|contractor|subcontractor|sub contractor|data processor|sub processor|subprocessor|processor|agent|consultant|outsourcer|outsourcing partner|facilitator)';
const SERVES =
  '(~provide|~perform|~help|~assist|~support|~work|~process|~host|~operate|~run|~deliver|~handle|~fulfill|~administer|~maintain|~act|~facilitate|~offer|~supply|~manage|~enable|~complete|~service|~store|~ship|~carry)';

/** What partners and providers do, in a row: "advertising, analytics and social media partners". */
const FIELD =
  '(advertising|analytics|marketing|social media|media|payment|technology|business|hosting|research|measurement|content|data|promotional)';

const LEVEL = '((federal|state|local|national|foreign|municipal|provincial|international) (,|/)? (and|or)?)?';

const recipient = (name: string, category: string, term: Pick<Term, 'patterns' | 'match'> & Partial<Term>): Term => ({
  id: `sharing.${name}`,
  facet: 'sharing',
  category,
  ...term,
});

export const recipients: readonly Term[] = [
  recipient('service-provider', 'service-provider', {
    patterns: [
      `${PRE} (${WORK} (and|or|,)?)? ${WORK}? ${HIRED}`,
      // "Companies that provide services to us" are providers whatever they are called.
      `<${PRE} (company|organization|entity|business|firm|party|person|individual|partner|website|third party) ((and|or) (other)? (company|organization|entity|individual|person))?> (=that|=who|=which|=we) (may|can|will|=hire|=engage|=employ|=contract|=retain|=use|=have|=have hired|=have engaged)? (=to|=help|=with)? ${SERVES}`,
      `<${PRE} (company|organization|entity|business|firm|party|person|individual|third party) ((and|or) (company|individual|person|organization|entity))?> (=we|that we|who we|whom we)? (=hire|=hired|=employ|=employed|=engage|=engaged|=contract with|=contracted|=retain|=retained|have hired|have engaged|acting|working) (by us|on our behalf|for us|as|to)?`,
      `<${PRE} (company|organization|entity|individual|third party) ((and|or) (company|individual|person|organization|entity))?> ${SERVES} ...6 (on our behalf|for us|to us|our behalf)`,
      `${THIRD} ...1 (provider|vendor|agent|processor|contractor|supplier)`,
      '=our <...1 service provider>',
      '(hosting|shipping|delivery|mailing|fulfillment|logistics|courier|telecommunications|telecom|web hosting|technology|it|internet) (company|firm|service|partner|shop|carrier|house)',
      '(mail carrier|web host|courier|shipper|carrier|mail house|fulfillment house|call center|processing agent|shipping agent|data center|collection agency|debt collector|debt collection agency|processor|data analyzer|business intelligence provider|outside contractor|technical staff)',
      '(service|services|cloud|technology) partner',
      '(=our|=the|=a|=an|=local|of our) <(printer|print shop|printing house|printing company|removal company|removal firm|moving company|cleaning company|translation agency|repair shop|workshop|garage|web designer|webmaster|photographer|freight forwarder|haulier|mailing house|letter shop|lettershop|caterer|fitter)>',
    ],
    unless: [
      'internet service provider',
      'your (own|internet|mobile|wireless|network|email)? (service)? (provider|agent)',
      'user agent',
      '(driver|cartridge|setting|queue|port) ...3 printer',
      'printer (driver|setting|queue|port|cartridge)',
      'authorized agent',
      '(health|care|healthcare) provider',
    ],
    match: [
      'We share data with our [third-party service providers].',
      'We disclose it to [companies] that help us run the shop and to [hosting providers].',
      'We give it to our [agents].',
      'The guest list goes to our [caterer].',
    ],
    skip: ['Your internet service provider gives your device an address.', 'The browser sends its user agent.'],
  }),
  recipient('affiliate', 'affiliate', {
    patterns: [
      `(such|other|current|future)? (affiliate|affiliated ${BODY}|subsidiary|parent ${BODY}|sister ${BODY}|holding company|group ${BODY}|group member|corporate (affiliate|parent|group|family|relative)|related (company|companies|entity|organization|business|corporation|party)|family of ${BODY}|group of company|ecosystem (company|partner|enterprise)|division|joint venture partner|joint venture|associated ${BODY}|associate company|franchisee|local office)`,
      `<(other)? (company|business|brand|member|entity|division|site|organization)> (within|in|of|from|that are part of|belonging to) (our|the|its) ...2 (family|group|network|corporation)`,
      '(our|its|any|corporate|ultimate|current) <=parent>',
      '<other company> (=that|=we|=which) ...6 (common control|common ownership|control)',
      '(company|entity) ...3 (under|sharing)? common (control|ownership)',
      '<(corporate)? (group|family)> of (company|brand|business)',
      '(commonly (owned|controlled)|affiliated|related) (company|entity|business|organization|brand|party)',
    ],
    unless: [
      '(non|not|no) affiliate',
      '(non|not|no) affiliated',
      '(=a|=the|your|his|her|their) (child)? parent',
      '(=parent|=parents) (or|and) ...2 guardian',
      '(=a|your) subsidiary',
      'group (=to|chat|message)',
      '(@consent|verified|verifiable|custodial|~contact) ...3 parent',
      'parent (of|who|whose|with|may|can|should|must|to|@consent|has|have)',
      'affiliate (link|program|marketing)',
      'our (=division)',
    ],
    match: [
      'We share it with our [affiliates] and [subsidiaries].',
      'We may disclose data to Pebble [Ecosystem Company].',
    ],
    skip: ['We ask for the consent of a parent or guardian.'],
  }),
  recipient('payment-processor', 'payment-processor', {
    patterns: [
      `${PRE} (online|secure)? (payment|credit card|debit card|card|billing|payments|transaction) (service|services|processing|gateway)? (processor|provider|gateway|partner|company|service|network|institution|vendor|platform|issuer|system|agent|association|service provider)`,
      `${PRE} (bank|financial institution|acquiring bank|merchant bank|credit card company|payment service|clearing house|card network|financial service provider|financial services (company|provider|institution))`,
      '(credit card|payment) (clearance|clearing|processing) (house|company|center)',
    ],
    unless: [
      'your (own)? bank',
      'bank (account|detail|statement|transfer|information|name|card|number)',
      '(your|a) (credit|debit)? card (company|issuer)',
      'payment (service|system)? (information|data|detail)',
    ],
    match: [
      'Your card number goes to our [payment processor].',
      'We share it with [third-party payment service providers] and [banks].',
    ],
    skip: ['We collect your bank account number.'],
  }),
  recipient('advertiser', 'advertiser', {
    patterns: [
      `${PRE} (online|mobile|digital|internet|interest based|behavioral|targeted|programmatic)? (ad|ads|advertising|advertisement|advertiser|remarketing|retargeting|marketing|promotion|promotional|direct marketing) (and|or|,|/)? (analytics|marketing|promotion|promotional|technology|tech|media|measurement|advertising|sponsorship|data|service|services)? (network|network provider|partner|agency|company|server|platform|provider|exchange|vendor|firm|business|service provider|service supplier|supplier|agent|organization|technology provider|tech company)`,
      `${PRE} (advertiser|marketer|ad network|ad server|ad company|ad agency|ad partner|adnetwork|advertising service|ad service|direct marketer)`,
      `${PRE} (remarketing|retargeting|advertising|ad serving|ad delivery) (service|platform|system)`,
      `<(media|technology|agency|${THIRD}) (company|partner|firm|vendor)> ...3 (serve|deliver|place|display) ...2 (ad|advertisement|advertising)`,
      'advertising network and exchange',
    ],
    unless: [
      'your (ad|advertising|marketing)',
      '(ad|advertising|marketing) (preference|communication|cookie|material)',
      'google (advertising|marketing) platform',
    ],
    match: [
      'We give totals to [advertisers].',
      '[Third-party advertising networks] set cookies here.',
      'We work with [marketing agencies].',
    ],
  }),
  recipient('analytics-provider', 'analytics-provider', {
    patterns: [
      `${PRE} (web|website|site|data|mobile|mobile app|app|traffic|internet|usage|audience|market|marketing)? (analytics|analytic|analysis|analytical|measurement|audience measurement|tracking|statistics|statistical|metrics|research|survey|rating|crash reporting|attribution) (and|or|,)? (search engine|research|advertising|measurement|survey|reporting)? (provider|company|partner|service|firm|vendor|platform|agency|service provider|services provider|organization|business|tool provider|utility)`,
      'auditing (bureau|company|firm)',
      `${THIRD} (web|website|mobile|app)? analytics (tool|software|solution|technology|package)?`,
      `${THIRD} tracking (tool|software|solution|package)`,
    ],
    unless: [
      'our (research|survey|tracking) (service|platform)',
      '(analytics|tracking) (service)? (data|information|cookie)',
    ],
    match: ['We share usage data with [analytics providers].', 'A [web analytics service] counts visits.'],
  }),
  recipient('social-network', 'social-network', {
    patterns: [
      `${PRE} social ((media|network|networking) (and|or|,)?)? (site|website|web site|network|platform|service|provider|company|partner|plugin|plug in|channel|medium|application|app|page)`,
    ],
    unless: [
      'your (own)? social (media|network|networking) (account|profile|page|id|login|handle|information|data)',
      'social (media|network|networking) (account|profile|page|id|login|handle|information|data|post|feature|activity|username|credential|button|content|icon)',
      'social security',
    ],
    match: ['We disclose your posts to [social networks].', 'Some data goes to [social media platforms].'],
    skip: ['We collect your social media profile.'],
  }),
  recipient('business-partner', 'business-partner', {
    patterns: [
      `${PRE} (business|strategic|commercial|trading|promotional|retail|co branding|co branded|cobranded|joint marketing|channel|distribution|content|online|integration|integrated|technology|sales|program|project|media|alliance|marketing|trade|corporate|travel|research|industry|implementation|affiliate|current|prospective|potential|collaboration|cooperation|cooperative|reward|loyalty) (and|or|,)? (business|marketing|strategic|promotional|prospective|alliance)? (partner|partnership|alliance|associate|relation)`,
      `${PRE} (${FIELD} ,) (${FIELD} ,)? (and|or|&)? ${FIELD} (partner|provider|vendor)`,
      `${PRE} (partner|business partner|partner company|partner organization|partner site|co sponsor|sponsor|merchant|retailer|reseller|distributor|dealer|licensee|licensor|content provider|event organizer|seller|manufacturer|device manufacturer|airline|hotel|venue|app developer|game developer|developer partner|nonprofit organization|charity|charitable organization|publisher|promoter|contest sponsor)`,
      `<${PRE} ${BODY}> (=with|with whom|with which|=that|=who|=we) (=whom|=which)? (=we)? ...2 (partner|offer joint|co brand|jointly)`,
    ],
    unless: [
      '(domestic|life) partner',
      '(~partner) with',
      '(=be|=is|=are) (a|your) (seller|partner|merchant|publisher|sponsor|retailer)',
      'as a (seller|partner|merchant|publisher|reseller)',
      'app store',
      '(=may|=can|=will|=to|we|partner|who) =sponsor',
    ],
    match: [
      'We share totals with our [business partners].',
      'Names of winners go to the [sponsor] and to [trusted partners].',
      'We may disclose it to [sponsors] of the contest.',
      'We may disclose it to our [social media, advertising, and analytics partners].',
    ],
  }),
  recipient('data-broker', 'data-broker', {
    patterns: [
      `${PRE} (data|information|list) (broker|aggregator|reseller|supplier|vendor|brokerage|cooperative|exchange)`,
      `${PRE} (credit|consumer) (reporting|reference|rating)? (agency|bureau|bureaux|reporting company|reporting body)`,
      '(telemarketer|spammer|mailing list company)',
    ],
    match: ['We never sell names to [data brokers].', 'We report debts to [credit reporting agencies].'],
  }),
  recipient('government', 'government', {
    patterns: [
      `${PRE} ${LEVEL} ${LEVEL} ${LEVEL} (law enforcement|government|governmental|regulatory|public|judicial|tax|taxation|competent|legal|military|state|federal|local|national|prosecuting|data protection|supervisory|administrative|health|public health|municipal|customs|immigration|public safety|security|statutory|civil|foreign|licensing|investigative|oversight|law) (and|or|,|/|and or)? ((law enforcement|government|governmental|regulatory|public|judicial|tax|competent|legal|state|federal|local|national|administrative|oversight|quasi governmental|other) (and|or)?)? (law enforcement|government|governmental|regulatory|judicial)? (agency|authority|official|body|entity|officer|regulator|department|personnel|organization|institution|tribunal|agent|organ|bureau|unit)`,
      '(proper|appropriate|competent|relevant|responsible|local|public|investigating) authority',
      '(tax|revenue|customs|social security|public prosecutor) office',
      '(=hmrc|hm revenue (and|&)? custom|internal revenue service|home office|companies house)',
      `${PRE} (law enforcement|regulator|court|tribunal|police|courts of law|the government|the authorities|the authority|government|ministry|law court|judicial body|court of law)`,
    ],
    unless: [
      '(data protection|supervisory) (authority|officer|official|body|agency)',
      'court order',
      'order of ...3 court',
      'the court of',
      'jurisdiction of ...3 court',
      'court (in|of|located)',
      '(government|government issued|governmental|state|national|tax) (id|identifier|identification|issued|document|number)',
      '(other|any|another|third party|such)? legal (entity|department)',
      'security (officer|personnel|department)',
      'government request',
      'local (agent|department|unit|organization|institution)',
      '(legal|public) (institution|organization|entity|body)? (obligation|requirement|interest|record|source)',
      'law enforcement (request|investigation)',
    ],
    match: [
      'We may report fraud to [law enforcement agencies] and [courts].',
      'We answer requests of [public authorities].',
      'Gift Aid claims go to [HMRC].',
    ],
    skip: [
      'You may complain to a data protection authority.',
      'We need a court order.',
      'We do not share it with other legal entities.',
    ],
  }),
  recipient('acquirer', 'acquirer', {
    patterns: [
      `(prospective|potential|actual|proposed|new|future|eventual|any|possible|intending|interested|successor|acquiring|surviving|resulting|third party|subsequent)? (or|and)? (prospective|potential|actual|proposed|new|future|possible)? (buyer|acquirer|acquiror|acquiring (company|entity|party|organization|corporation|business|third party)|transferee|assignee|successor (entity|company|in interest|organization|owner|corporation|business)|surviving (entity|company)|successor|purchasing (company|party|entity)|merged entity|merger partner)`,
      '(prospective|potential|actual|proposed|new|future|possible) (or (prospective|potential|actual|proposed))? (purchaser|owner|entity|investor|seller|controller|company|operator)',
      '<purchaser> of ...3 (business|asset|company|stock)',
      '<(company|entity|third party|party|person|buyer|organization)> (=that|=which|=who|=acquiring|=to which|=to whom) ...2 (~acquire|~purchase|~buy|~sell|~transfer|~merge) ...4 (us|business|asset|company|stock|site|it|our|them)',
    ],
    unless: [
      'new (company|operator)',
      'as a (buyer|seller)',
      '(auction|item|product) ...2 buyer',
      'buyer and seller',
      'seller and buyer',
    ],
    match: [
      'Your data may pass to the [new owner].',
      'We may disclose it to a [prospective buyer].',
      'It may go to an [acquiring company] or a [successor entity].',
    ],
  }),
  recipient('professional-adviser', 'professional-adviser', {
    patterns: [
      `${PRE} ((professional|legal|financial|tax|business|accounting|other professional) (and|or|,)?)? (legal|financial|professional|tax|other)? (advisor|adviser|auditor|accountant|bookkeeper|lawyer|attorney|solicitor|legal counsel|outside counsel|counsel|insurer|insurance (company|provider|broker|carrier|firm|agency)|law firm|accounting firm|auditing firm|reinsurer|underwriter|consulting firm|professional consultant|legal representative)`,
    ],
    unless: [
      'your (own)? (attorney|lawyer|advisor|insurer|legal representative)',
      'power of attorney',
      'attorney general',
      'attorney (in fact|fee)',
    ],
    match: ['We may share it with our [auditors] and [professional advisers].'],
  }),
  recipient('other-users', 'other-users', {
    patterns: [
      '(other|all|another|any other|fellow) (registered|authorized|site|app)? (user|member|player|visitor|customer|participant|viewer|poster|subscriber|gamer|guest|student|shopper|reader|attendee|traveler|employee of your|person who use|people who use|account holder|contributor)',
      '<(user|member|visitor|people|person)> (of|on|who (use|visit)|using|visiting) (our|the|this) (site|service|website|app|application|platform|community|forum|game)',
      '(your|their) (friend|follower|connection|facebook friend|neighbor|team member|household member|social (network|media) (friend|contact|connection))',
      'other people',
      '(host|driver|rider|seller) and (guest|driver|rider|buyer)',
    ],
    unless: [
      'information about ...3 (other|another)',
      '(name|address|email|phone|detail|information) of ...2 (friend|contact)',
      '(safety|property|right|security|privacy) of ...6 other (user|people|member|customer)',
      'from (other|another) (user|customer|member)',
      '(your|their) (friend|connection|follower|contact) list',
      'other user (content|generated|account|feature|interface|setting|experience|information|data)',
    ],
    match: ['Your profile is shown to [other users].', 'Posts can be read by [your friends].'],
    skip: ['You may use other user content features.'],
  }),
  recipient('public', 'public', {
    patterns: [
      '(general public|members of the public|the public|public at large|=publicly|anyone on the internet|rest of the world|whole world|all internet users)',
      '<=public> $',
      '(=be|become|becomes|=made|=make|=is|=are|considered|considered to be|deemed) <=public>',
    ],
    unless: [
      'public (authority|agency|interest|health|body|record|source|official|transportation|key|sector|network|place|computer|terminal|wifi|wi fi)',
      'publicly (traded|listed)',
      '(from|via|through) ...3 (=publicly|the public)',
      'publicly available ...2 (source|record|information|database|data)',
      '(=all|=any|=your|=such|of|from|other) =publicly',
      'not (available|accessible|open) to the public',
      '(source|record|register|directory) ...2 (available|accessible|open) to the public',
      '(safety|security|health|interest|property|right) of ...10 the public',
      '(protect|harm|members of) ...10 the public',
      '(~provide|~give|~offer|~inform|~educate|~help) the public (with|about|of)',
    ],
    match: ['Reviews are shown to [the public].', 'Your user name is displayed [publicly].'],
    skip: ['We buy data from publicly available sources.', 'Our studies provide the public with facts.'],
  }),
  recipient('employer', 'employer', {
    patterns: [
      '(your|the user|the|an|our|their)? <(employer|school|school district|university|educational institution|college|teacher|instructor|plan sponsor|account administrator|account owner|account holder|group policyholder|workplace|enterprise administrator|organization administrator|workspace owner)>',
      '<(organization|company|administrator|institution)> (that|who|which|through which|with which) ...4 (your account|you are|you work|you access|subscribed|your employer)',
      'your <(organization|company|administrator|institution)>',
    ],
    unless: [
      '(name|address|detail|history) of ...2 (employer|school)',
      '(former|previous|current|past|prospective|potential) employer',
      'school (name|record|address|attended)',
      'employer (name|identification|information)',
    ],
    match: ['We report your progress to your [employer].', 'Grades go to the [school].'],
  }),
  recipient('anyone', 'anyone', {
    patterns: [
      '(anyone|anybody|any one|no one|nobody|someone|somebody|everyone|everybody) (else)?',
      'any (other|outside|outer)? (person|individual|people)',
      `any (other|outside) (party|organization|company|entity|group|agency|individual|person|website|site)`,
      'any (organization|company|entity|agency|business|party)',
    ],
    unless: [
      '(anyone|everyone|any person|any individual) (under|younger|below|who|whose|in|from|you|that)',
      '(any|no) person under',
    ],
    match: ['We never sell it to [anyone].', 'It is shared with [no one].'],
    skip: ['We do not serve anyone under 13.'],
  }),
  recipient('trade', 'third-party', {
    note: 'Who receives data by trade or office, where notices call them neither partner nor provider.',
    patterns: [
      `${PRE} (car|vehicle|auto|home|health|medical|consumer|credit|travel|ticket|real estate|mortgage|insurance|fraud prevention|crime prevention|tour|domain|market|academic|data|rental|event|record)? (dealership|franchisee|driver|doctor|physician|clinician|healthcare professional|medical professional|health care professional|hospital|clinic|pharmacy|laboratory|landlord|lender|creditor|broker|agency|bureau|foundation|university|researcher|scientist|journalist|broadcaster|registrar|record label|translator|investigator|private investigator|trustee|underwriter|wholesaler|importer|installer|technician|caterer|tour operator|travel agent|trade association|association|federation|rescue service|emergency service|ambulance service|paramedic|fire department|research institute|research institution|tax consultant|research organization|it company|counterparty|emergency responder|fulfilment house|clearing agent|embassy|insurer)`,
    ],
    unless: [
      'your (own)? (doctor|physician|clinic|landlord|broker|university|driver)',
      'driver license',
      'in (close)? association',
      'device driver',
      'university (name|degree|record)',
      '(regulatory|enforcement|government|governmental|data protection|supervisory|public|federal|state) ...3 (agency|bureau)',
      '(news|press|travel) agency (report|article)',
    ],
    match: ['We pass your request to the [registrar].', 'We report fraud to [fraud prevention agencies].'],
    skip: ['We need a copy of your driver license.'],
  }),
  recipient('third-party', 'third-party', {
    patterns: [
      `(other|outside|external|trusted|selected|select|unaffiliated|unrelated|non affiliated|nonaffiliated|independent|specific|certain|carefully selected|these|those|authorized)? ${THIRD} ((or|and) (other)? (company|organization|individual|person))?`,
      `${THIRD} (notification|push|push notification|login|authentication|tracking|media|chat|cloud|measurement|location|mapping|video|payment|delivery|logistics|fulfillment) (service|platform|tool|network|system)`,
      'outside ( third ) party',
      '(carefully)? (selected|screened|chosen|vetted|like minded|reputable|respected) (company|organization|business|firm|party|entity|group|charity|institution)',
      '<(=sites|=websites|=services|=apps)> (=that|=which)? =you (sign|log|connect|link|interact)',
      '<(merchant|seller|shop|organization|company|business|person|people)> (=that|=which|=who|=whom|with whom|from whom|from which|to which|to whom|with which)? =you (choose|chose|select|selected|interact|buy|purchase|order|deal|specify|designate|transact)',
      `(other|outside|unaffiliated|unrelated|trusted|non affiliated|nonaffiliated)? ${THIRD} (company|organization|entity|business|firm|individual|person|website|web site|site|app|application|service|platform|server|database|plugin|plug in|sdk|library|code and library|tool|product|operator|group|recipient|institution|integration|feature|content provider|software|website or service|cookie provider|program|module|extension|api|marketplace|app store)`,
      `${THIRD} (company|organization|entity) (and|or) (individual|person|other entity)`,
      `(other|outside|external|unaffiliated|unrelated|non affiliated|nonaffiliated|independent|carefully selected|selected|trusted|reputable|certain other|such other|different|select) ((or|and|,) (other|unrelated|unaffiliated|selected))? (company|organization|entity|business|firm|party|corporation|institution|individual|person|group|recipient) ((and|or) (individual|organization|person|company|entity|institution))?`,
      '(private|interested) party',
      '(another|a different|a separate|any other) (company|organization|entity|business|firm|party|corporation)',
      '(these|those|such) (company|organization|entity|party|firm|business|recipient|individual and entity)',
      '(non affiliate|nonaffiliate|=others|non affiliated company|outsider|external recipient|external service)',
      '<(company|organization|entity|party)> (outside|not part|other than|not (affiliated|related|owned|controlled)|unaffiliated|unrelated|with whom|with which|to whom|to which|who|that (may|are not))',
      'recipient',
      '(google|apple|android)? (app store|play store) (provider|operator)?',
    ],
    unless: [
      '(third party|other) (information|data)',
      '(any|intended) recipient of',
      'recipient of (a|an|the|your|such) (message|email|communication)',
      'email recipient',
      'recipient (address|email|name)',
      '(other|third party) (cookie|link|content|privacy|term)',
      '(right|safety|property|interest) of ...4 (=others|third party)',
      'protect ...6 =others',
      'among =others',
      '(from) (the|your|our|a)? (app store|play store)',
      'the recipient ...2 (email|message)',
      'app store',
      'play store',
    ],
    match: [
      'We share data with [third parties].',
      'It may be given to [other companies], or to [others].',
      'We sell it to [unaffiliated third parties].',
    ],
    skip: ['We protect the rights of others.'],
  }),
];
