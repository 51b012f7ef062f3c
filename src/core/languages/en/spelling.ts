/** How English words are compared: contractions, American spelling, singulars. */

/** Contractions that are still known without their apostrophe: "dont", "don t". Not "well" and "were", which are other words. */
export const contractions: readonly string[] =
  "don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't mustn't needn't shan't you'll they'll we've you've they've i've you're they're".split(
    ' ',
  );

/**
 * The auxiliary that a pronoun has taken in, of which the apostrophe stands at `at`: "will" of "we'll". Undefined of any
 * other word: "don't" is one, "Heron's" a possessive.
 */
export function contractedVerb(word: string, at: number): string | undefined {
  const verb = CONTRACTED[word.slice(at + 1).toLowerCase()];
  if (!verb) return undefined;
  return (verb === 'is' ? BEFORE_IS : BEFORE_VERB).has(word.slice(0, at).toLowerCase()) ? verb : undefined;
}
const CONTRACTED: Readonly<Record<string, string>> = {
  ll: 'will',
  ve: 'have',
  re: 'are',
  d: 'would',
  m: 'am',
  s: 'is',
};
const BEFORE_VERB: ReadonlySet<string> = new Set('we you they it i he she who that there'.split(' '));
const BEFORE_IS: ReadonlySet<string> = new Set('it that there what who he she here where how'.split(' '));

/** With a possessive "'s"; "let's" has none. */
export function isPossessive(norm: string): boolean {
  return norm.endsWith("'s") && norm !== "let's";
}

/** American spelling of a British word. */
export function americanOf(norm: string): string {
  const known = AMERICAN.get(norm);
  if (known !== undefined) return known;
  if (norm.endsWith('isation')) return `${norm.slice(0, -7)}ization`;
  return norm.endsWith('isations') ? `${norm.slice(0, -8)}izations` : norm;
}

const AMERICAN = new Map(
  Object.entries({
    personalise: 'personalize',
    personalised: 'personalized',
    personalises: 'personalizes',
    personalising: 'personalizing',
    customise: 'customize',
    customised: 'customized',
    customises: 'customizes',
    customising: 'customizing',
    organise: 'organize',
    organised: 'organized',
    analyse: 'analyze',
    analysed: 'analyzed',
    analyses: 'analyzes',
    analysing: 'analyzing',
    authorise: 'authorize',
    authorised: 'authorized',
    authorises: 'authorizes',
    authorising: 'authorizing',
    unauthorised: 'unauthorized',
    anonymise: 'anonymize',
    anonymised: 'anonymized',
    anonymises: 'anonymizes',
    anonymising: 'anonymizing',
    pseudonymise: 'pseudonymize',
    pseudonymised: 'pseudonymized',
    optimise: 'optimize',
    optimised: 'optimized',
    optimising: 'optimizing',
    recognise: 'recognize',
    recognised: 'recognized',
    utilise: 'utilize',
    utilised: 'utilized',
    utilises: 'utilizes',
    utilising: 'utilizing',
    minimise: 'minimize',
    minimised: 'minimized',
    finalise: 'finalize',
    summarise: 'summarize',
    summarised: 'summarized',
    behaviour: 'behavior',
    behaviours: 'behaviors',
    behavioural: 'behavioral',
    favourite: 'favorite',
    favourites: 'favorites',
    honour: 'honor',
    honours: 'honors',
    honoured: 'honored',
    centre: 'center',
    centres: 'centers',
    programme: 'program',
    programmes: 'programs',
    licence: 'license',
    licences: 'licenses',
    cheque: 'check',
    cheques: 'checks',
    enrol: 'enroll',
    fulfil: 'fulfill',
    fulfils: 'fulfills',
    catalogue: 'catalog',
    colour: 'color',
    defence: 'defense',
    judgement: 'judgment',
    enquiry: 'inquiry',
    enquiries: 'inquiries',
    adviser: 'advisor',
    advisers: 'advisors',
    labour: 'labor',
    cancelled: 'canceled',
    cancelling: 'canceling',
    modelling: 'modeling',
    travelling: 'traveling',
    instalment: 'installment',
    "can't": 'cannot',
    aging: 'ageing',
  }),
);

const SINGULARS: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['people', 'person'],
  ['persons', 'person'],
  ['parties', 'party'],
  ['data', 'data'],
  ['datum', 'data'],
  ['cookies', 'cookie'],
  ['movies', 'movie'],
  ['ties', 'tie'],
  ['series', 'series'],
  ['species', 'species'],
  ['news', 'news'],
  ['sms', 'sms'],
  ['gps', 'gps'],
  ['ios', 'ios'],
  ['os', 'os'],
  ['https', 'https'],
  ['dns', 'dns'],
  ['analytics', 'analytics'],
  ['biometrics', 'biometric'],
  ['demographics', 'demographic'],
  ['diagnostics', 'diagnostic'],
  ['this', 'this'],
  ['us', 'us'],
  ['its', 'its'],
  ['his', 'his'],
  ['is', 'is'],
  ['was', 'was'],
  ['has', 'has'],
  ['does', 'does'],
  ['as', 'as'],
  ['yes', 'yes'],
  ['bases', 'basis'],
  ['caches', 'cache'],
  ['aliases', 'alias'],
  ['addresses', 'address'],
  ['uses', 'use'],
  ['purposes', 'purpose'],
  ['databases', 'database'],
  ['licenses', 'license'],
  ['purchases', 'purchase'],
  ['devices', 'device'],
  ['services', 'service'],
  ['advices', 'advice'],
  ['invoices', 'invoice'],
  ['matrices', 'matrix'],
  ['indices', 'index'],
  ['criteria', 'criterion'],
  ['always', 'always'],
  ['perhaps', 'perhaps'],
  ['sometimes', 'sometimes'],
  ['gas', 'gas'],
  ['tos', 'tos'],
  ['mms', 'mms'],
  ['aws', 'aws'],
  ['css', 'css'],
  ['cms', 'cms'],
  ['tls', 'tls'],
  ['ss', 'ss'],
  ['ms', 'ms'],
  ['mrs', 'mrs'],
  ['ccs', 'ccs'],
]);

/** The singular of a lower-case English noun, by rule; words that only look plural stay. */
export function singular(norm: string): string {
  const known = SINGULARS.get(norm);
  if (known !== undefined) return known;
  let stem = norm;
  const n = norm.length;
  if (n > 2 && norm.endsWith('s') && !norm.endsWith('ss') && !norm.endsWith('us') && !norm.endsWith('is')) {
    if (norm.endsWith('ies') && n > 4) stem = `${norm.slice(0, -3)}y`;
    else if (/(?:x|z|ch|sh|ss)es$/.test(norm)) stem = norm.slice(0, -2);
    else if (norm.endsWith("'s") || norm.endsWith("s'")) stem = norm.slice(0, -2);
    else stem = norm.slice(0, -1);
  } else if (norm.endsWith("s'")) {
    stem = norm.slice(0, -2);
  }
  return stem;
}
