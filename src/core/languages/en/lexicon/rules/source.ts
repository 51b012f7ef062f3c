/** English wordings of where data comes from (GDPR Art. 14(2)(f)). */
import type { Rule } from '../../../../lexicon/rule.ts';

const GET = '(~collect|~receive|~obtain|~gather|~acquire|~get|~supplement|~purchase|~derive|collection)';
const GIVE =
  '(provide|give|send|share|supply|disclose|transmit|pass|provides|shares|supplies|sends|passes|giving|providing|sending)';
export const OTHERS =
  '(third party (source|service|platform|provider|website|site|company|application|account|social media service|social network|partner|vendor|data provider|advertiser)|third party|third parties|=others|someone else|another (person|user|company|party|source|service)|(other|additional|outside|external|commercial|commercially available|independent|different|various|certain) (online|offline|third party|commercially available)? source|other (company|companies|organization|user|people|individual|website|business|app)|(business|marketing|advertising|retail|channel|joint marketing|referral|media|data|payment|content|strategic|distribution) partner|partner|(your|a|the|any|that|such|those|these)? (social (network|media|networking) (site|service|platform|account|provider|network|company|companies|website)?)|data (broker|provider|supplier|vendor|aggregator|company|companies)|service provider|advertiser|ad network|vendor|reseller|distributor|employer|your (bank|school|university|carrier|mobile operator|insurer)|(advertising|internet|ad) network|internet service provider|(payment|identity|login) (processor|provider|gateway)|app store|news report|recruiter|recruitment agency|recruitment agencies|referee|credit (agency|agencies|bureau|card company|reference agency|reporting agency|reference agencies|reporting agencies)|(fraud prevention|lead generation) (agency|agencies|service)|friend|family member|publisher|analytics (provider|company|companies)|background check provider|government (agency|agencies|body|bodies|authority)|health care provider|financial institution)';
/** Companies that notices name as whence data comes. */
const NAMED =
  '(facebook|google|apple|twitter|linkedin|instagram|amazon|microsoft|snapchat|tiktok|github|paypal|stripe|spotify|steam|discord)';
const NETWORK =
  '(facebook|google|twitter|apple|linkedin|instagram|third party|social network|social networking|social media|another service)';

const source = (
  category: string,
  entry: Omit<Rule, 'id' | 'facet' | 'category'> & { readonly name?: string },
): Rule => {
  const { name = 'named', ...rest } = entry;
  return { id: `source.${category}.${name}`, facet: 'source', category, ...rest };
};

/** Post that readers get, and data that a notice says it has nothing to do with, come from no source. */
const NOT_A_SOURCE = [
  '(~receive|~get|receiving) ...2 (email|e mail|message|offer|newsletter|communication|advertisement|promotion|call|text|guarantee|assurance) ...16 from',
  '(opt out|opting out|unsubscribe) ...20 from',
  '(from|by) =you about',
  '(not|never) (apply|applicable|responsible|cover|include|control|pertain|extend)',
];

export const sourceRules: readonly Rule[] = [
  source('third-party', {
    patterns: [
      `${GET} ...14 (from|through|via) (our|certain|a|the|various|such|selected|trusted|these|those|any|other|some|your|that)? ...3 <${OTHERS}>`,
      `(information|data|detail) (about you)? (that we)? ...3 from (our|certain|the|such|your)? <(third parties|third party (source|service|partner|social media service|platform)|other source|other company|business partner|social network|social media|social networking site|data broker)>`,
      '<through third party product>',
      `<(third party|third parties|partner|advertiser|other user|friend|social network|site|platform|service provider|affiliate|social networking service)> (may|will|can|also|might|could|that)? (also)? ${GIVE} ...3 =us ...3 (with|information|data|access|your|personal|certain)`,
      `(~provide|~give|~send|~share|~supply|~disclose|~transmit|~pass|~refer) ...3 to =us by <(a|our|the|your)? ${OTHERS}>`,
      `^ ...8 <(${NAMED}|(your|the|other|another|our)? ${OTHERS})> ...2 (may|will|can|might|could|then|also|that)? ${GIVE} ...3 (information|data|detail|=your|name|profile|list|email) !(processing|analytics|storage|hosting|security|entry) ...4 (to|with) =us`,
      `^ ...8 <(your|the|other|another|our)? ${OTHERS}> (may|will|can|might|could|then|also|that)? ${GIVE} =us (with)? (your|information|personal|data|certain|details|the)`,
      `<${NAMED} (account|login)?> (may|will|can|might|could|then|also)? ${GIVE} =us ...3 (with|information|data|access|your|personal|certain)`,
      `(=we|=us) ...3 ${GET} ...8 (information|data|profile|detail|name|picture|list|address|email|it) ...6 from (your|the)? <${NAMED} (account|profile|api|service|login|pay|analytics|play)?>`,
      `(~retrieve|~import|~fetch) ...8 from (your|the)? <(${NAMED}|social network|social media|third party) (account|profile)?>`,
      `(~connect|~link) ...3 (with|to|using|via) <${NETWORK}> ...6 (we|=us) ...3 (~get|~receive|~collect|~obtain|~access)`,
      `(=we|=us) ...3 (~obtain|~receive|~request|~get) ...8 from (credit|fraud) ...1 <(reference|reporting|prevention) (agency|agencies|bureau)>`,
      '(supply|provide|give|send|share) =us ...12 from <(third party|third parties|other source|partner)>',
      `(~log|login|~sign|~register|~connect|~link|~access) ...6 (through|via|with|using|to|from) ...4 <${NETWORK} (account|service|login|credential|platform|network|connect|profile|site|media service|media account|media platform)?> ...25 (we|=us) ...6 (~collect|~receive|~obtain|~access)`,
      `(we|=us) ...6 (~collect|~receive|~obtain|~access) ...20 (~log|~sign|~register|~connect|~link) ...6 (through|via|with|using|to) ...3 <${NETWORK} (account|service|login|credential|platform|network|profile|site)?>`,
      '<(other|third party|external) source> ...6 (of|about|information|data|collect|provide|include)',
      '(~combine|~merge|~supplement|~enhance|~match|~add) ...12 (with|from|to|by) ...8 (from|obtained from|collected from|received from|acquired from|by) (our|other|such)? <(third party|third parties|other source|outside source|additional source|partner|other company)>',
      `(~log|login|~sign|~register|~connect|~link) ...3 (with|through|via|using) ...3 <${NETWORK} ...1> , (it|they|which|who) ...1 ${GIVE} =us`,
      '(=if|=when|=where|=once) =you ...2 (log in|login|sign in|sign up|register|connect) ...1 <(with|through|via|using) !(your|the|a) ...3> , =we (may|will|also)? ...1 (~receive|~get|~obtain|~collect) ...14 from (it|them|there|that (service|network|account|provider|platform))',
      'data (is|that is|may be)? already associated with your <(third party|social media|social network)>',
    ],
    unless: [
      '(other use|practice|policy|policies|available|setting|preference|feature|transmission|forms of) ...8 (by|from) (your|any)? ...1 third party',
      '(link|site|website|page|policy) ...3 (of|by) third part',
      '(service|product|advertisement|ad|content|offer|message|email|cookie|communication|call|feature|link|promotion|mailing|(marketing !list)|material|request|inquiry) (you|that|we)? ...2 (from|by|of|provided by) ...5 (third|partner|advertiser|vendor|other|social)',
      '(you|user|customer|subscriber) (may|will|can|do not|wish to|to)? ...2 (receive|receiving|get|obtain) ...12 (from|through)',
      ...NOT_A_SOURCE,
      '(prevent|protect|prohibit|opt out|stop|restrict|disable|cookies) ...8 (collect|receiv|obtain|gather) ...14 (from|through|via)',
      '(protect|secure|safeguard|hide|keep|separate|differ|prevent) ...8 from (any|all|unauthorized|other|outside|the|our)? ...1 (third|other|partner|vendor)',
      'you create (,|or|and) ...3 receive from',
      '(consent|permission) ...2 to us',
      '(you|yourself) (or|and) =others',
      '(make|making|complete) (a|any)? purchase',
      '(~share|~disclose|~transfer|~provide) ...12 (collect|collected|obtained|gathered|received) (through|from|via) ...3 (with|to) ...3 (partner|third|vendor|provider|company|companies|others)',
      '(not|never) ...2 (share|disclose|provide|give|send|pass) ...10 (to|with) =us',
    ],
    match: [
      'We receive information about you from our partners.',
      'Third parties may provide us with your address.',
      'We collect data from other sources.',
      'If you sign in with your Facebook account, we receive your name.',
      'We retrieve your picture from Facebook.',
      'Our advertising partners share data with us.',
      'Google provides us with your name.',
      'Your address was given to us by your employer.',
      'We receive your details from others.',
      'Your employer may give us your address.',
      'When you sign in with a social network, it sends us your e-mail address.',
      'If you sign in with Chirplet, we receive your name from it.',
    ],
    skip: [
      'We share data with third parties.',
      'You may receive offers from our partners.',
      'You agree to receive e-mails from us, including from third parties.',
      'This policy does not apply to information collected from third parties.',
      'We keep letters that we receive from you about other users.',
      'We protect your data from third parties.',
      'We share data collected through cookies with our partners.',
      'Our partners provide data processing services to us.',
      'When you register with your e-mail address, we get a notice from it.',
    ],
  }),
  source('third-party', {
    name: 'announced',
    inHeadings: true,
    patterns: [
      '^ (the|#|.)? ...2 (information|data|detail) (that|which)? (we)? (collect|receive|obtain|get|gather|collected|received|obtained)? from <(third parties|third party|other source|other|partner|our partner|third party (source|service|partner|social media service)|social media|social network)>',
      '^ from <(third parties|third party (source|service|partner)|other source|public source|social media)> :',
    ],
    match: ['Information we receive from third parties', 'Information from other sources'],
    skip: ['Third-party links'],
  }),
  source('third-party', {
    name: 'listed',
    note: 'Sign-in services, listed: each hands over what the reader keeps there.',
    patterns: [
      '(~log|~sign|~register|account) ...16 (through|via|using|with) ...2 following <(third party)? (social media|social network|social networking|sign in|login|authentication) (service|network|provider|platform|account)>',
      '(~log|~sign|~register|account|source) ...16 following ...4 (service|network|provider|platform|account|source) : <(google|facebook|twitter|linkedin|instagram|apple|microsoft|github|tiktok|snapchat|amazon|third parties|third party ...3|other source|social network|public record)> $',
    ],
    match: ['You can create an account and log in through the following third-party social media services:'],
    skip: ['Sign in with your password.'],
  }),
  source('public', {
    patterns: [
      '<(publicly|public) (available|accessible) (source|information|data|record|database|material|register|registry|registries)>',
      '(from|of|through|via|in|as) <(public|government) (record|source|database|register|registry|registries|domain)>',
    ],
    unless: [
      '(post|posted|posting|submit|comment|forum) ...14 (publicly|public)',
      '(not|exclude|excludes|excluding|except) ...10 (publicly|public) (available|accessible)',
      '(find|locate) ...30 publicly available',
      ...NOT_A_SOURCE,
      '(provide|providing|provides|share|disclose) ...2 publicly available',
      '(will|may|can) be accessible (by|to)',
      '(consider|considered|deem|deemed|become|becomes|made|make|is) publicly (available|accessible)',
    ],
    match: ['We may collect data from public databases.', 'We use publicly available sources.'],
    skip: ['What you post may become publicly available information.'],
  }),
  source('affiliate', {
    patterns: [
      `${GET} ...10 from <(our|its|an|the|other)? ...2 (affiliate|subsidiary|group company|parent company|sister company|affiliated company|affiliated companies)>`,
    ],
    unless: NOT_A_SOURCE,
    match: ['We receive data from our affiliates.'],
    skip: ['We receive guarantees from our affiliates.'],
  }),
  source('user', {
    note: 'Only where the notice says whence: "information you provide" describes data, and is on nearly every line of a notice.',
    patterns: [
      `${GET} ...12 <directly from (=you|user|our user|the user|customer|our customer|visitor|individual|the data subject|data subject|the person|a child|child)>`,
      `${GET} ...8 from <(=you|user|our user|the user|customer|data subject)> (directly|and from|, from|or from|, and from|, and (third|other)|, (third|other|your|our))`,
      '<(information|data|detail) (that|which)? (=you|user|customer) (voluntarily|directly|freely) (provide|submit|give|share|supply|disclose|enter)>',
      '<(information|data|detail) (that|which)? (=you|user|customer) (provide|submit|give|share|supply|disclose|enter) ...2 (voluntarily|directly|freely)>',
      '<(freely|voluntarily|directly) (provided|submitted|given|supplied|disclosed) (to =us)? by (=you|user|the user|our user|the data subject|visitor|customer)>',
      '<(provided|submitted|given|supplied|disclosed) to =us (directly|voluntarily) by (=you|user|the user|our user|the data subject|visitor|customer)>',
    ],
    unless: [
      "(do not|does not|never|don't|not) ...3 (collect|receive|obtain|gather) ...6 from",
      '(responsible|liable|public|publicly)',
    ],
    match: [
      'We collect data directly from you.',
      'We collect data from you and from third parties.',
      'We only process information you voluntarily provide.',
    ],
    skip: ['We do not collect information directly from you.', 'We collect information you provide.'],
  }),
  source('user', {
    name: 'announced',
    inHeadings: true,
    patterns: [
      '^ (personal)? <(information|data) (that)? you (provide|give|submit|share|supply) (to =us|us)? (directly|voluntarily)?> (:|$)',
      '^ <(information|data|detail) ...2 (collected|obtained|received|provided) (directly)? (from|by) (you|user)> (:|$)',
      '^ <directly from you> :',
    ],
    match: ['Information you provide', 'Information you give us directly:'],
    skip: ['We use information you provide'],
  }),
  source('device', {
    note: 'Likewise: "automatically collect" is how, not whence; data findings say so by their origin.',
    patterns: [
      `${GET} ...12 from <(your|the user|the|a user|their) (mobile|web|internet|own)? (device|browser|computer|phone|camera|sensor)>`,
      `(automatically) ${GET} ...8 <from (your|a|the) (device|browser|computer|phone)>`,
      '(log|log file|entry|entries|record) ...4 (is|are) (created|written|generated|recorded|logged) <automatically>',
      '(we|=us) ...3 (collect|gather|obtain) ...2 (information|data) (from|through|via|using) <cookie (and (similar|other) (tracking)? technology)?>',
    ],
    unless: [
      "(do not|does not|never|don't|not) ...3 (automatically|collect|receive|obtain|gather|access)",
      '(do not track|signal|dnt)',
      '(remove|delete|uninstall|block|refuse|reject|access to|setting) ...12 (device|browser|computer|phone)',
    ],
    match: [
      'We collect data from your device.',
      'Log files are written automatically by our server.',
      'We collect information through cookies.',
    ],
    skip: ['We automatically collect certain data.', 'Remove the cookies from your computer.'],
  }),
  source('user', {
    name: 'labelled',
    patterns: ['^ <(direct|personal) (interaction|interactions|contact|communication|communications)> (:|–|—)'],
    match: ['Direct interactions: when you fill in forms or call us.'],
    skip: ['Direct debit: we keep your account number.'],
  }),
  source('device', {
    name: 'labelled',
    patterns: [
      '^ <(automated|automatic) (technology|technologies|mean|means|collection|interaction|interactions|tracking)> (:|–|—)',
    ],
    match: ['Automated technologies: cookies, pixels and log files.'],
    skip: ['Automated decisions: we make none.'],
  }),
  // Phrases that name a source wherever they stand; the extractor asks the frame whether something is collected there.
  source('user', {
    name: 'phrase',
    patterns: [
      'from <(=you|user|our user|the user|our customer|the customer|visitor|our visitor|the data subject)> (directly)?',
      'from <your (own)? (input|entry|entries|submission|answer)>',
      '<(direct interaction|direct interactions|direct contact) with (=you|us)>',
    ],
    unless: NOT_A_SOURCE,
    match: ['We collect your name from you when you register.'],
    skip: ['You get a letter from us.'],
  }),
  source('device', {
    name: 'phrase',
    inHeadings: true,
    note: 'Only with a verb of collecting: "automatically deleted" is no source.',
    patterns: [
      '<automatically>',
      '(through|by|via|using|with|from) <(automated|automatic) (mean|means|technology|technologies|tool|data collection|collection)>',
      '(through|via|using|by|from|with) (the use of|our|the|these|such|using)? ...2 <(cookie|web beacon|pixel|tracking pixel|log file|server log|tracking technology|tracking technologies)>',
      `from <(your|the user|the|a user|their|any|each) (mobile|web|internet|own|smart)? (device|browser|computer|phone|smartphone|tablet|camera|sensor|watch|tv)>`,
      'use <(cookie|web beacon|pixel)> ...8 (=to (collect|gather|record|obtain|track|learn|receive))',
    ],
    unless: [
      '(remove|delete|uninstall|block|refuse|reject|setting|disable|prevent) ...12 (device|browser|computer|phone|cookie)',
      '(do not track|signal|dnt)',
    ],
    match: ['We automatically record your address.', 'We collect your address through cookies.'],
    skip: ['You can remove them from your device.'],
  }),
  source('device', {
    name: 'sends',
    patterns: [
      '<(your|the user|a|the) (mobile|web|internet|own|smart)? (device|browser|computer|phone|smartphone|tablet|app)> ...3 (=sends|=transmits|=send|=transmit|=provides|=submits|=reports|=tells|=gives|=passes|=shares|=hands|=uploads)',
      'for <(your|the|a) (web|internet)? (browser|device|computer|phone)> ...2 to ...2 (send|transmit)',
    ],
    unless: ['(do not track|signal|dnt)', 'global privacy control'],
    match: ['Your browser automatically sends your address.'],
    skip: ['Your browser can delete it.'],
    stance: 'stated',
  }),
  source('third-party', {
    name: 'phrase',
    patterns: [
      `(from|by|through|via) (one of)? (our|certain|a|the|various|such|these|those|any|some|your|that)? (selected|trusted|other|relevant|external|different)? <${OTHERS}>`,
    ],
    unless: NOT_A_SOURCE,
    match: ['We buy addresses from data brokers.'],
    skip: ['We give it to our partners.'],
  }),
  source('affiliate', {
    name: 'phrase',
    patterns: [
      '(from|by|through|via) (our|its|an|the|other|predecessor or)? ...1 <(affiliate|subsidiary|subsidiaries|sister company|sister companies|(affiliated|affiliated group|group) (company|companies))>',
    ],
    unless: NOT_A_SOURCE,
    match: ['We get addresses from our subsidiaries.'],
    skip: ['We give it to our affiliates.'],
  }),
];
