/** English phrases that put a recipient in the way of data without a verb of sharing. */
import type { Rule } from '../../rule.ts';

type SharingRule = Omit<Rule, 'id' | 'facet' | 'category'> & { readonly category?: string };

const rule = (name: string, { category = 'third-party', ...rest }: SharingRule): Rule => ({
  id: `sharing.${name}`,
  facet: 'sharing',
  category,
  ...rest,
});

const TRACKER =
  '(cookie|web beacon|beacon|pixel|pixel tag|tracking technology|similar technology|clear gif|gif|tag|sdk|tracking pixel|tracker|web storage|local storage|flash|javascript)';
const OURS = '(personal information|personal data|information|data|pii)';
const OPEN_PLACE = '(area|forum|page|section|place|space|part)';
/** What is public without that anybody is told anything. */
const NO_AUDIENCE = '(broadcasting|body|school|safety|service|sector|area|forum|record|entity|place)';

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
      '(~allow|~permit|~authorize|~enable|~let) !(=you|=users|visitor|customer|member) !(!(...12 (~collect|~place|~set|~access|~track|~gather|~receive|~obtain|~serve|~store|~deliver|~drop|use ...5 cookie|use ...3 (information|data))))',
      '(~grant|~give) access to',
    ],
    match: ['We allow advertisers to set cookies.', 'We do not permit third parties to collect data here.'],
    skip: ['Our services enable you to access social networks.'],
  }),
  rule('access', {
    recipients: 'before',
    patterns: [
      `(have|has|had|having|given|granted|gain|gains|get|gets|be given|provided|obtain) (limited|restricted|full|direct)? (=access) to ...6 ${OURS}`,
      `(may|can|will|could|must|to) (also|then|only)? (=access|=view|=see|=read) (and|or|,)? ...5 ${OURS}`,
    ],
    unless: ['(=you|user|you may|right to) ...4 access', 'to access (your|the) (account|information|data)'],
    match: ['Our contractors have access to your personal information.'],
    skip: ['You have access to your personal information.'],
  }),
  rule('places-trackers', {
    recipients: 'before',
    action: 'collect-on-site',
    note: 'A party whose cookies are set on the page collects there.',
    patterns: [
      `(may|can|will|could|might|also|sometimes|to|that|which|who|they)? (also|then)? (=place|=places|=placing|=set|=sets|=setting|=use !(of)|=uses|=using|deploy|=deploys|=employ|=employs|=drop|=drops|=serve|=serves|=put|=send|=utilize|=utilizes|=read|=reads|install) ...6 ${TRACKER}`,
      '(may|can|will|could|also|to|that|which|who)? (=serve|=serves|=serving|=deliver|=delivers|=display|=displays|=show) (you|our|up|these|the|targeted|relevant|personalized)? ...2 (=ads|ad|advertisement|advertising|banner)',
    ],
    unless: ['(you|browser) ...6 (cookie)? (disable|refuse|block|delete)'],
    match: ['Third-party ad networks may place cookies on your device.', 'Advertisers use web beacons.'],
  }),
  rule('trackers-of', {
    recipients: 'after',
    action: 'collect-on-site',
    patterns: [
      `${TRACKER} ...4 (=placed|=set|=served|=used|=provided|=operated|=managed|=owned|=from|=of|=controlled|=delivered|=issued|deployed) (by|from)?`,
      '(=served|=hosted|=processed|=stored|=handled|=powered|=administered|=delivered|=placed|=embedded) (by|on|at|through|via|using)',
      '(=is|=are) ...6 (service|tool|platform|network|framework) ...6 (=provided|=offered|=supplied|=developed|=operated|=owned) by',
      '(plugin|plug in|widget|button|api|sdk) (of|from|by|provided by|offered by|operated by)',
    ],
    unless: ['(site|website|web site|page|link) ...4 by', 'do not accept'],
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
      '(our|these|such|those|the)? (affiliate|partner|service provider|third party|vendor|provider|recipient|advertiser) (may|will|can)? (=include|=includes|=comprise)',
    ],
    match: ['Affiliates include our parent company and other subsidiaries.'],
  }),
  rule('kept-with', {
    recipients: 'after',
    note: 'Who keeps the data for the publisher receives it.',
    patterns: [
      '(=stored|=hosted|=store|=stores|=host|=hosting|=uploaded|=processed|=process|=saved|=kept|=save|=backed up|=outsourced) ...8 (on|in|at|with|to|using|through|via) (the)? (server|cloud|system|facility|infrastructure|data center)? (of|operated by|owned by|provided by|hosted by|maintained by)?',
    ],
    unless: ['(device|phone|computer) ...4 (google|apple)'],
    match: ['We store your photos on Amazon Web Services.'],
  }),
  rule('works-for-us', {
    recipients: 'before',
    patterns: [
      '(that|who|which|to|they)? (may|will)? (also)? (=perform|=performs|=provide|=provides|=work|=works|=working|=act|=acts|=acting|=operate) ...8 (on our behalf|for us|on behalf of us)',
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
      '(we|company) ...2 (=respond|=cooperate|=comply) (to|with) ...3 <(subpoena|court order|legal process|law enforcement|government request|official investigation|legal investigation)>',
    ],
    match: ['We respond to subpoenas and court orders.'],
    skip: ['We use your data to comply with legal process.'],
  }),
  rule('visible-to', {
    recipients: 'after',
    note: 'Of data: a notice or a practice that is reviewed by somebody tells them nothing.',
    patterns: [
      '(=visible|=viewable|=accessible|=available|=exposed|=shown|=displayed|=published|=disclosed|=known|=displayed publicly) (to|among|with)',
      '(=visible|=viewable|=accessible) by',
      '(=seen|=viewed|=accessed|=read|=collected|=used|=copied|=received|=obtained|=shared|=visible|=gathered|=reviewed) ((,|and|or|, or|, and) (=seen|=viewed|=accessed|=read|=collected|=used|=disclosed|=shared|=copied|disseminated|=retained))? ((,|and|or|, or|, and) (=seen|=viewed|=accessed|=read|=collected|=used|=disclosed|=shared|=copied))? by',
      '(=display|=displays|=show|=shows) ...8 (information|data|name|profile|content|post) ...3 to',
    ],
    unless: ['(policy|practice|notice|statement) ...6 (=reviewed|=read|=seen) by'],
    match: ['Your profile is visible to other users.', 'Your posts can be read by anyone.'],
    skip: [
      'We may use facts published by government agencies.',
      'Our privacy practices have been reviewed by independent auditors.',
    ],
  }),
  rule('made-public', {
    category: 'public',
    note: 'What a reader posts in an open place goes to everybody who looks.',
    patterns: [
      `(=information|=data|content|anything|post|comment|posting|profile|photo|username|name|review|submission|=it) ...25 <(become|becomes|be made|is made|=be|=is|=are|considered|deemed) ...1 (=public !(${NO_AUDIENCE})|public information|publicly (available|visible|displayed|accessible|viewable|posted))>`,
      `(post|display|publish|list|disclose|share|release|show) ...8 <=publicly> !((=available|=accessible)? ${OPEN_PLACE})`,
      `<=publicly (=display|post|=disclose|=posted|=displayed|=share|=shared|release|publish|=available|=visible|=accessible|viewable)> !(${OPEN_PLACE})`,
      `(make|made|making) ...6 <(=public !(${NO_AUDIENCE})|publicly available|available to the public)>`,
    ],
    unless: [
      'publicly available (source|record|information|data|database|domain)',
      '(from|using|in) ...3 (public|publicly available) (source|record|domain)',
      'not (be)? publicly',
      'you ...6 (make|made|making|post) =public',
      '(information|data|content|fact) (=that|=which)? (=is|=was)? made =public',
      '(make|made) public by you',
      '(otherwise|is) (=public|publicly available) (under|at)',
      'otherwise publicly',
      'you publicly',
      'be careful',
      '(public|publicly) (traded|listed)',
    ],
    match: ['Any information you post in a forum becomes public information.', 'We may publicly disclose totals.'],
    skip: [
      'We do not make public forums for children.',
      'Take care with what you disclose in publicly accessible areas.',
    ],
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
      'asset (and|or|,) (income|liability|debt)',
    ],
    match: [
      'Customer information may be one of the transferred assets.',
      'If we take part in a merger or undergo a merger, we will tell you how your information is used.',
    ],
    skip: ['We take care to protect our assets and your information.'],
  }),
];
