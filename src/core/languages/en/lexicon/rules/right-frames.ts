/** How English says that readers may have something done: the frames in which the rules of rights look for a right. */

/** Who has rights. */
export const READER =
  '(=you|=i|user|customer|consumer|individual|member|visitor|subscriber|resident|data subject|person|parent|guardian|participant|guest|player|candidate|applicant|employee)';

/** "you have the right to", "users are entitled to", "the right of": what follows is named as a right. */
export const RIGHT =
  '(right ...3 (=of|=to|=for|:|,|{|such as|include|including)|entitled to|entitle you to|right (=that|=not))';

/** "you may", "we allow you to", "if you would like to", "you may request that we": what follows can be had. */
export const ABLE =
  `(${READER} (also|always|further|then|therefore|generally|typically|usually|either|should)? (may|can|could|might)` +
  `|${READER} ...4 able to|${READER} (are|is) (also|always)? (free|welcome) to|ability to|opportunity to|option to|possibility (=to|=of)|(=it) is (also|always)? possible ...3 to|chance to|means to|tool ...2 to|(choose|opt|elect) to` +
  `|(allow|allows|enable|enables|permit|permits|let|lets|help|helps|invite|give|gives|offer|offers|provide|provides) ...2 ${READER} ...4 (=to|=with)` +
  `|(let|lets|letting) ${READER}|(wish|wishes|=like|want|wants|desire|desires|prefer) to|${READER} ...3 (need|needs|seek|seeks) to` +
  `|(ask|asks|request|requests|requesting|asking|demand|require|instruct|contact|contacting|email|emailing|write|writing|call|calling|notify) ...2 (us|we|controller|company|owner|provider|developer|team) ...2 =to` +
  `|(ask|request|requests|requesting|require|demand|request us) (=that|=for|=to|=the|=its|=their|=your)` +
  `|(=your|=a|=any|=such|submit|make|verifiable|upon|of) ...3 request (=to|=for|=that|=of))`;

/** "Members can": what follows may be more than one thing. */
export const READER_MAY = `${READER} (also|always)? (may|can|could)`;

/** "We will": what is promised, where the rest says that it is on request. */
export const ON_REQUEST = '=we (will|shall|can)? (also|then|gladly|promptly)?';

/** Asking for something to be done, or being entitled to it: what follows as a noun ("erasure") is a right. */
export const CLAIM =
  '(request|requests|requesting|ask for|asking for|demand|demanding|obtain|seek|=right|=rights|entitled to|require)';

/** Who hears complaints about the handling of data. */
export const AUTHORITY =
  '((supervisory|supervision|data protection|protection|privacy|competent|regulatory|relevant|national|local|control) (authority|authorities|regulator|agency|board|inspectorate|commission|commissioner|ombudsman)|regulator|(information|privacy|data protection) ...2 (commissioner|commission|inspectorate)|inspectorate|ombudsman|=ico|=cnil|=oaic|=anpd|=dpc|=dpa|=aepd|=edpb)';

/** Things a right is about: the reader's own, or what the publisher holds on them. */
export const ITS_DATA =
  '((=your|=their|=his|=her|=my|personal|personally|=the|=any|=that|=this|=such|=all|child|parent|user|customer|health|medical|inaccurate|incorrect) ...6 (information|data|detail|profile|record|=pii|content|history|registration|preferences|submission)|(information|data|records) (about you|we|that we|you have|which we|held|collected))';

/** "We reserve the right to delete", "rights of authorities to access it", "restrict your ability to": others' rights, and where one ends. */
export const PUBLISHERS_OWN = [
  'reserve ...4 right',
  '=our right',
  '(=we|company) (have|has) (the|a) right',
  '(intellectual property|property) right',
  'right to (work|rent|reside|remain)',
  'right (=or|,) ...3 (property|safety)',
  '(protect|protecting|protection of|defend|enforce|enforcing) ...4 =rights',
  '(license|licence|~grant) ...12 (sublicense|worldwide|royalty free|non exclusive)',
  'right and license',
  '(=rights|=right) of ...1 (authority|authorities|government|agency|agencies|court|law enforcement) to',
  '(restrict|limit|prevent|affect|impair|lose) =your ability',
];
