/** English phrases that put a recipient in the way of data without a verb of sharing. */
import type { Rule } from '../../../../lexicon/rule.ts';
import { sharingRule as rule } from './sharing-rule.ts';

const TRACKER =
  '(cookie|web beacon|beacon|pixel|pixel tag|tracking technology|similar technology|clear gif|gif|tag|sdk|tracking pixel|tracker|other technology|kinds of technology|local shared object|web storage|local storage|flash|javascript)';
const OURS = '(personal information|personal data|information|data|pii)';
/** What is somebody's, whatever notices call it. */
const THEIRS =
  '(information|data|pii|detail|profile|name|username|nickname|address|photo|picture|post|posting|comment|message|content|review|location|number|activity|record|file|account|calendar|rating|avatar|e mail|email|submission|recording|score)';
const TREAT =
  '(use|using|disclose|disclosing|protect|protecting|keep|retain|retaining|maintain|maintaining|handle|process|processing|treat|safeguard|sharing|selling|share|sell)';

export const sharingRules: readonly Rule[] = [
  rule('engages', {
    recipients: 'after',
    note: 'Who is hired for a publisher\'s work gets its data; notices announce providers this way more often than by "share".',
    patterns: [
      '(may|can|will|also|sometimes|we|i|to|and|or|company|do|have|has|who|that)? (~employ|~engage|~hire|~appoint|~commission|~outsource) (with|to)?',
      '(may|can|will|also|sometimes|we|i|to|and|or|company|do|have|has|who|that)? (~contract|~partner|~cooperate|~collaborate) (closely)? =with',
      '(we|i|company|and) (may|also|sometimes|often|currently)? (also)? (=work|=works|=are working|work closely|=rely|=relies) (closely)? (with|on)',
      '(we|i|company|us|and|or) ...2 (use of|=use|=uses|=are using|=am using|utilize|make use of) (the service of|of)?',
      '(app|application|site|website|service|platform|software|game) (does|do|may|also|may also)? (also)? (=use|=uses|utilizes|=integrates|integrate|=employs)',
      '(with|through) the (help|assistance) of',
      '(through|by|via) (the)? use of',
      '(=makes|=make|making) use of',
      '(we|site|website|app|application|page|service|game) (also|may|have)? (also)? (=integrate|=integrates|=integrated|=incorporate|=incorporates|=implement|=implements|=implemented|=installed|=deploy) (the service of|the tool of|service of)?',
      '(site|website|app|application|page|service|game) (also|may)? (also)? (=contain|=contains|=include|=includes) (a|an|the)? !(!(...5 (sdk|plugin|plug in|pixel|tracker|cookie|tag|widget|button|software|library|analytics)))',
      '(=use|=uses) ...5 (=provided|=offered|=operated) by',
      'we are (assisted|supported|helped) by',
    ],
    unless: [
      '(do|does) not (use|employ|engage|work|partner)',
      '(when|if|where) you ...3 (use|engage|work)',
      '(you|they) (may|can|will|should|must|also)? (use|engage|employ|hire|work)',
      '(~cooperate|~collaborate|~work) ...20 (complaint|dispute)',
    ],
    match: [
      'We may employ third-party companies and individuals.',
      'We use Google Analytics to count visits.',
      'We work with advertising networks.',
    ],
    skip: [
      'We may learn it from public records, marketing partners, social networks and other sources.',
      'We do not use advertising networks.',
      'We cooperate with the authorities to settle complaints.',
    ],
  }),
  rule('permits', {
    recipients: 'after',
    action: 'collect-on-site',
    patterns: [
      '(~allow|~permit|~authorize|~enable|~let) !(=you|=users|visitor|customer|member) !(!(...12 (~collect|~place|~set|~access|~track|~gather|~receive|~obtain|~serve !(=you|=our)|~store|~deliver|~drop|use ...5 cookie|use ...3 (information|data))))',
      '(~allow|~permit|~authorize|~let) !(=you|=users|visitor|customer|member) !(!(...8 (=contact|=market to|=send|=provide|=offer|=mail) (=you|offer|promotion|mailing)))',
      '(~allow|~permit|~authorize|~let) !(=you|=users|visitor|customer|member) !(!(...6 =do (so|this|the same)))',
      '(~grant|~give) access to',
      `(~grant|~give|~allow) !(=you|=us|=me|=users|=the user|=access) !(!(...8 access to ...6 ${THEIRS}))`,
      `access to ...3 ${THEIRS} (=is|=are|=was|=may be|=can be|=will be|=be)? (also|only)? (=given|=granted|=provided|=allowed|=permitted)? (to|by)`,
      'access (=is|=may be|=was|=will be|=has been|=can be) (also)? (=given|=granted|=provided) to',
    ],
    unless: ['(=you|=your|right|request|want) ...4 access'],
    match: [
      'We allow advertisers to set cookies.',
      'We do not permit third parties to collect data here.',
      'We give couriers access to your address.',
      'Access to your records is granted to our auditors.',
      'We permit selected companies to contact you.',
    ],
    skip: [
      'Our tools enable our partner to serve you with advice.',
      'Our services enable you to access social networks.',
      'Access to your data may be requested by e-mail.',
    ],
  }),
  rule('access', {
    recipients: 'before',
    patterns: [
      `(have|has|had|having|given|granted|gain|gains|get|gets|be given|provided|obtain) (limited|restricted|full|direct)? (=access) to ...6 ${OURS}`,
      `(may|can|will|could|must|to|cannot) (also|then|only|not|be able to)? (=access|=view|=see|=read) (and|or|,)? ...5 ${OURS}`,
      `(may|can|will|could|cannot) (also|then|only|not|be able to)? (=view|=see|=read|=get|=get to see|=learn) (and|or|,)? (=your|=their|=the|=a) ...3 ${THEIRS}`,
      '(may|can|will) (also|then)? (=see|=view|=read) (=what|=it|=them|=when|=how)',
      `(=see|=sees|=gets|=learns|=get !(!(=your))) (=your|=their|=the) ...3 ${THEIRS}`,
      '(come|comes) into contact with ...3 (information|data)',
    ],
    unless: [
      '(=you|user|you may|right to) ...4 access',
      '(=you|=we|=us|=i) (may|can|will|could|cannot|must)? ...1 (=see|=view|=read|=get|=learn)',
      'to access (your|the) (account|information|data)',
    ],
    match: [
      'Our contractors have access to your personal information.',
      'Members of our forum can see your nickname.',
      'External providers may come into contact with personal data.',
    ],
    skip: ['You have access to your personal information.', 'With a partner account you can see your profile.'],
  }),
  rule('places-trackers', {
    recipients: 'before',
    action: 'collect-on-site',
    note: 'A party whose cookies are set on the page collects there.',
    patterns: [
      `(may|can|will|could|might|also|sometimes|to|that|which|who|they)? (also|then)? (=place|=places|=placing|=set|=sets|=setting|=use !(of)|=uses|=using|deploy|=deploys|=employ|=employs|=drop|=drops|=serve|=serves|=put|=send|=utilize|=utilizes|=read|=reads|install) ...6 ${TRACKER}`,
      '(may|can|will|could|also|to|that|which|who)? (=serve|=serves|=serving|=deliver|=delivers|=display|=displays|=show) (you|our|up|these|the|targeted|relevant|personalized)? ...2 (=ads|ad|advertisement|advertising|banner)',
      '(may|can|will|could|also) (=provide|=target) (you|targeted|relevant|personalized|these|such)? ...2 (=ads|ad|advertisement|advertising)',
    ],
    unless: ['(you|browser) ...6 (cookie)? (disable|refuse|block|delete)'],
    match: ['Third-party ad networks may place cookies on your device.', 'Advertisers use web beacons.'],
  }),
  rule('trackers-of', {
    recipients: 'after',
    action: 'collect-on-site',
    patterns: [
      `${TRACKER} ...4 (=placed|=set|=served|=used|=provided|=operated|=managed|=owned|=from|=of|=controlled|=delivered|=issued|deployed) (by|from)?`,
      '(=served|=hosted|=processed|=stored|=handled|=powered|=administered|=managed|=delivered|=placed|=embedded) (by|on|at|through|via|using)',
      '(=is|=are) ...6 (service|tool|platform|network|framework) ...6 (=provided|=offered|=supplied|=developed|=operated|=owned) by',
      '(establish|establishes|established|sets up|set up|direct) ...3 connection ...6 (=with|=to|=and) (the)? ((=server|=servers) (of|from|operated by))?',
      '(plugin|plug in|widget|button|api|sdk|font|captcha) (of|from|by|provided by|offered by|operated by)',
    ],
    unless: [
      '(site|website|web site|page|link) ...4 by',
      'do not accept',
      '(contest|sweepstake|promotion|sponsored|event) ...8 managed',
      '(order|purchase|bid|bet) ...14 =placed',
    ],
    skip: ['We may refuse orders that appear to be placed by resellers.'],
    match: [
      'Our database is hosted by Amazon Web Services.',
      'Cookies may be placed by our advertisers.',
      'It is an advertising service provided by Google LLC.',
    ],
  }),
  rule('lists-recipients', {
    recipients: 'after',
    note: 'The sentence after a statement of sharing often spells out whom its word covers.',
    patterns: [
      '(our|these|such|those|the)? (affiliate|partner|service provider|third party|vendor|provider|advertiser) (may|will|can)? (=include|=includes|=comprise)',
      '(these|such|those) company (may|will|can|currently|presently)? (=include|=includes|=comprise|=are)',
      '(service provider|third party|vendor|provider|processor|partner|company) (that|who|which) ...8 (=include|=includes|=comprise)',
      '(=recipient|=recipients) (of ...4 (information|data|detail))? (may|can|will|currently)? (=include|=includes|=be|=are|=is|=comprise|:) (:)? (in particular)?',
    ],
    match: [
      'Affiliates include our parent company and other subsidiaries.',
      'Recipients of your data are our hosting provider and our auditors.',
      'Categories of recipients: banks, couriers.',
    ],
  }),
  rule('kept-with', {
    recipients: 'after',
    note: 'Who keeps the data for the publisher receives it.',
    patterns: [
      '(=stored|=hosted|=store|=stores|=host|=hosting|=uploaded|=processed|=process|=saved|=kept|=save|=backed up|=outsourced) ...8 (on|in|at|with|to|using|through|via) (the)? (server|cloud|system|facility|infrastructure|data center)? (of|operated by|owned by|provided by|hosted by|maintained by)?',
      '(=analyzed|=evaluated|=transcribed|=printed|=shipped|=dispatched|=fulfilled) (by|through|using)',
      '(=sent|=dispatched|=shipped|=routed) (via|using|with|through)',
    ],
    unless: ['(device|phone|computer) ...4 (google|apple)'],
    match: ['We store your photos on Amazon Web Services.', 'Surveys are evaluated by a research institute.'],
  }),
  rule('goes-to', {
    recipients: 'after',
    note: 'Data as the subject of a verb of motion.',
    patterns: [
      '(information|data|pii|record|detail|address|number|name|content|message|profile|request|order|payment|purchase|transaction) ...6 (=go|=goes|=flow|=flows|=reaches|=ends up|=end up|=passes|=travels|=pass) (on|also|directly|straight|only)? (to|with|through|via|at)',
    ],
    match: ['Your information goes to our bank.', 'If we are sold, your data passes to the buyer.'],
  }),
  rule('disclosure-to', {
    recipients: 'after',
    action: 'disclose',
    note: 'The noun for the act: "a transfer of your data to third parties".',
    patterns: [
      `(disclosure|transfer|transmission|release|forwarding|exchange|provision|communication|sharing|dissemination|sale) ((and|or|,) (disclosure|transfer|use|sharing|sale))? of ...6 ${OURS} ...4 (to|with|among)`,
    ],
    unless: [
      '(unauthorized|accidental|unlawful|improper|inadvertent|wrongful) ...8 (disclosure|transfer|release)',
      '(=not|=never) (constitute|be considered|be deemed|qualify|include|mean|=occur|=happen|=take place)',
      '(=defined|definition|=means)',
      '(policy|practice) ...6 (disclosure|transfer|release|sharing|exchange)',
      `${OURS} to =you (or|and)`,
      '(=no|=any|=list of|=about|=regarding|=concerning|=information on) ...2 (disclosure|transfer|transmission|release|exchange|sharing|sale)',
      '(opt out|right|ask|request|prevent|restrict|limit|prohibit|object|block) ...16 (disclosure|transfer|release|sharing|sale|provision)',
    ],
    match: ['The service involves the transmission of your data to our bank.'],
    skip: ['We guard against unauthorized disclosure of your data to third parties.'],
  }),
  rule('had-shared', {
    note: 'What a reader is said to agree to.',
    patterns: [
      `(consent|agree|consenting|agreeing|choose) ...3 (have|having) ...6 ${OURS} <(=shared|=disclosed|=transferred|=sold|=given|=sent) (with|to)> !(=us)`,
    ],
    match: ['By asking for a quote you consent to have your information shared with the firms listed.'],
  }),
  rule('reports-for', {
    recipients: 'after',
    patterns: [
      '(~prepare|~develop|~create|~compile|~produce|~generate) ...4 (report|statistics|analysis|analyses|profile) (for|to) (our|the)?',
    ],
    match: ['We compile reports for our advertisers that contain totals.'],
  }),
  rule('no-disclosure', {
    category: 'anyone',
    stance: 'denied',
    patterns: [
      `<=no (disclosure|transfer|transmission|passing on|forwarding|sharing|exchange|sale) (of ...6 ${OURS})?> (to|with) ...4 (party|anyone|=others|anybody|company|person)`,
      `(${THEIRS} ...6 (=never|=not|doesn't|don't)|=none of ...5 ${THEIRS}|=no ...3 ${THEIRS}) ...2 <(=leave|=leaves) (=your|=the|=our) (device|phone|computer|browser|app|server|company)>`,
      `<(=nobody|=no one|=noone|=no third party|=no third parties|=no other (person|party|company|user))> ...6 (=see|=sees|=read|=reads|=view|=views|=receive|=receives|=get|=gets|=access|=accesses) ...3 ${THEIRS}`,
      '(=third parties|others|=other companies|=other users) (have|has) <=no access> to',
      `<(disclosure|transfer|transmission|passing on|forwarding|sharing|sale) of ...6 ${OURS}> (to|with) ...4 (party|anyone|=others|anybody|company|person) ...4 (does|do|will) not (=occur|=happen|=take place)`,
    ],
    match: [
      'There is no transfer of your data to third parties.',
      'Your recordings never leave your phone.',
      'Nobody outside our company sees your messages.',
      'Third parties have no access to your records.',
      'A transfer of your data to third parties does not take place.',
    ],
    skip: [
      'If you see no transfer in your account, write to us.',
      'A transfer of your data to other countries does not take place.',
      'There is no transfer of your data to other countries.',
    ],
  }),
  rule('whom', {
    recipients: 'before',
    note: 'Told in passing, and said all the same: "third parties with whom we share it must keep it secret".',
    patterns: [
      `(with|to) (=whom|=which|=who) (=we|@we) ...3 (~share|~disclose|~give|~provide|~pass|~transfer|~sell|~release|~send|~forward|~supply|~furnish|~transmit|~rent|~trade|~exchange)`,
      '(=that|=whom|=who|=which) =we (may|also)? (~allow|~permit|~authorize|~hire|~engage|~retain|~employ|~contract) (with)? to',
      `=we (may|also|might|sometimes)? (also)? (~share|~disclose|~give|~provide|~pass|~transfer|~sell|~release|~send|~supply|~rent) ...4 ${OURS} (with|to) (=may|=are|=is|=have|=will|=must|=include|=can|=agree|=process|=use|=only|,)`,
    ],
    unless: [
      "(=not|=never|don't) ...2 (~share|~disclose|~give|~provide|~pass|~transfer|~sell)",
      '(=know|=request|=list of|=identity of|=right to|=ask|=categories of|=tell you|=describes|=explain|=names of) ...16 (with|to) (=whom|=which)',
      '(:|following) $',
      '(following|as follows|can be found)',
    ],
    match: [
      'Third parties with whom we share your information must keep it secret.',
      'The companies we share your data with are bound by contract.',
    ],
    skip: ['You may ask for a list of the firms to which we disclosed data.'],
  }),
  rule('bound', {
    recipients: 'after',
    stance: 'stated',
    condition: 'contract',
    note: 'Who is told how to treat the data has them.',
    patterns: [
      `=we (also|may|will|contractually|expressly|further)? (=require|=prohibit|=oblige|=forbid|=restrict|=obligate) (that|all|any|each of|=our|=these|=such|=the)? (=our|=these|=such)? !(!(...20 ${TREAT} ...6 ${OURS}))`,
    ],
    unless: [
      '(law|regulation|court|statute) (requires|prohibits)',
      '(prohibit|forbid|require) ...2 (you|user|member|customer)',
    ],
    match: ['We prohibit our service providers from using your information for other purposes.'],
    skip: ['We require our users to protect their information.'],
  }),
  rule('are-bound', {
    recipients: 'before',
    stance: 'stated',
    condition: 'contract',
    patterns: [
      `(=are|=is|=be) (also|only|all|not|contractually|legally|strictly)? (contractually)? (=required|=prohibited|=obligated|=obliged|=bound|=forbidden|=authorized|=permitted|=allowed|=restricted|under contract|under an obligation) ...8 ${TREAT} ...5 ${OURS}`,
    ],
    unless: [
      '=you (=are|=may be|=will be)',
      '=we (=are|=may be|=will be)',
      '(law|court|statute|authority) ...6 (=required|=permitted|=authorized)',
    ],
    match: ['Our contractors are not allowed to use your information for anything else.'],
    skip: ['We are required to keep your information.'],
  }),
  rule('reaches-reader', {
    recipients: 'before',
    note: 'Who writes to a reader of their own accord has the address.',
    patterns: [
      '(may|can|will|could|might) (also|then|directly)? (=contact|=call|=e mail|=email|=telephone|=solicit|=mail) =you',
      '(may|can|will|could|might) (also|then|directly)? (=send|=offer) =you ...8 (offer|promotion|promotional|information|marketing|mailing|advertising|communication|newsletter|message|material)',
    ],
    unless: [
      '(=we|=us|=you|ourselves) (may|can|will|could|might)? (also|then|directly|not)? (=contact|=call|=e mail|=email|=telephone|=solicit|=mail|=send|=offer) =you',
      '(website|site|link|leave|leaving) ...20 (contact|send) =you',
      '(whether|choose|prevent) ...24 (=contact|=send|=offer|=call) =you',
    ],
    match: ['Carefully selected companies may send you information about their products.'],
    skip: ['We may contact you about our partners.'],
  }),
  rule('demanded', {
    recipients: 'before',
    category: 'government',
    action: 'disclose',
    condition: 'legal',
    patterns: [
      '(may|can|could|might|will|lawfully)? (also)? (=require|=requires|=order|=orders|=demand|=demands|=compel|=compels|=oblige|=obliges) (that)? (=us|we) ...6 (disclose|reveal|hand|provide|produce|release|turn over|give)',
      '(=demand|=demands|=subpoena|=subpoenas|=seize) (=your|=the) ...2 (information|data|record)',
    ],
    unless: ['=you ...4 (=require|=requires|=demand|=order)'],
    match: ['Courts can order us to reveal what you wrote.'],
    skip: ['You can demand that we delete your data.'],
  }),
  rule('works-for-us', {
    recipients: 'before',
    patterns: [
      '(that|who|which|to|they)? (may|will)? (also)? (=perform|=performs|=provide|=provides|=work|=works|=working|=act|=acts|=acting|=operate|=process|=processes|=handle|=handles|=store|=stores) ...8 (on our behalf|for us|on behalf of us)',
    ],
    unless: ['(=you|=your) ...2 (provide|act)', '=you ...12 (with|to) =us'],
    match: ['We have contractors and subsidiaries that perform functions on our behalf.'],
    skip: ['What you choose to tell to us, or an agency acting on our behalf, stays private.'],
  }),
  rule('answers-the-law', {
    category: 'government',
    action: 'disclose',
    condition: 'legal',
    note: 'A main clause. "To comply with a subpoena" hangs on a verb of sharing and is read with it.',
    patterns: [
      '(we|company) ...2 (=respond|=cooperate|=comply) (fully|also)? (to|with) ...3 <(subpoena|court order|legal process|law enforcement|government request|official investigation|legal investigation)>',
    ],
    match: ['We respond to subpoenas and court orders.'],
    skip: ['We use your data to comply with legal process.'],
  }),
  rule('transferred-asset', {
    category: 'acquirer',
    action: 'transfer',
    condition: 'merger',
    patterns: [
      '(information|data|record|list|database|user|customer) ...12 <(transferred|business|acquired|sold|our|company|valuable)? (business)? =assets>',
      `<=sold> ...3 (along with|with) ...2 asset`,
      '(event|case|involve|involved|participate|participates|undergo|undergoes|part|connection|engage|engages|course|become|through|result|light|subject|contemplation|negotiation|upon|during|case of) (in|of|to|with|by)? (a|an|any|the|such)? (proposed|possible|actual|potential|corporate|completed)? <(merger|acquisition|bankruptcy|insolvency|reorganization|sale (of|or)|change (of|in) control|dissolution|divestiture|liquidation|asset sale|business transfer|corporate transaction|restructuring|consolidation|takeover)> ...30 (information|data|pii|ownership)',
    ],
    unless: [
      '(our|company) (asset|property) and (information|data)',
      'protect ...6 asset',
      'tangible asset',
      'security of ...4 asset',
      'financial ...6 asset',
      '(your|about) ...2 asset',
      'income (and|or|,) asset',
      // "We do not engage in the sale of your data".
      'sale of ...4 (personal|information|data|detail|your)',
      'asset (and|or|,) (income|liability|debt)',
    ],
    match: [
      'Customer information may count among the transferred assets.',
      'If we take part in a merger or undergo a merger, we will tell you how your information is used.',
    ],
    skip: [
      'We take care to protect our assets and your information.',
      'We do not engage in the sale of your personal information.',
    ],
  }),
];
