/** Cuts a stretch of text into tokens with offsets, in one pass. */

export interface Token {
  /** UTF-16 offsets into the document's text. */
  readonly start: number;
  readonly end: number;
  /** Lower case, straight apostrophes, American spelling, without a possessive `'s`. */
  readonly norm: string;
  /** `norm` in the singular. */
  readonly stem: string;
  readonly kind: 'word' | 'number' | 'punct' | 'address';
  /** Begins with a capital letter as written. */
  readonly capital: boolean;
}

// An address (e-mail or web) stays one token, so that its dots and slashes end no sentence. A word may hold inner
// apostrophes ("don't", "users'"); hyphens part words, so that "third-party" and "third party" read alike.
// "e.g." and "i.e." are one word each: their dots end nothing.
const TOKEN =
  /(?<!\p{L})(?:[eE]\.[gG]|[iI]\.[eE])\.?(?!\p{L})|(?:https?:\/\/|www\.)[^\s<>"'()[\]]{1,300}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:['’](?:\p{L}{1,3})(?![\p{L}]))?|[^\s\p{L}\p{N}]/gu;

const LATIN_ABBREVIATION = /^(?:e\.g|i\.e)\.?$/i;

// Marks that say nothing about structure: patterns read across them.
const SILENT = new Set([
  '-',
  '‐',
  '‑',
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  "'",
  '‘',
  '’',
  '*',
  '_',
  '`',
  '®',
  '™',
  '©',
  '|',
  '•',
  '·',
  '\u200b',
  '\u00ad',
]);

/** Tokens of `text` between two offsets; silent marks (quotes, hyphens, emphasis) give none. */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const slice = start === 0 && end === text.length ? text : text.slice(start, end);
  for (const match of slice.matchAll(TOKEN)) {
    const raw = match[0];
    const first = raw.charCodeAt(0);
    const at = start + match.index;
    if (LATIN_ABBREVIATION.test(raw)) {
      const norm = raw.slice(0, 3).toLowerCase();
      tokens.push({ start: at, end: at + raw.length, norm, stem: norm, kind: 'word', capital: false });
    } else if (isLetter(first, raw)) {
      if (raw.includes('@') || raw.includes('/') || raw.includes('.')) {
        pushAddress(tokens, at, raw);
      } else {
        const norm = normalise(raw);
        tokens.push({
          start: at,
          end: at + raw.length,
          norm,
          stem: singular(norm),
          kind: 'word',
          capital: raw.charAt(0) !== raw.charAt(0).toLowerCase(),
        });
      }
    } else if (first >= 48 && first <= 57) {
      if (raw.includes('@')) pushAddress(tokens, at, raw);
      else tokens.push({ start: at, end: at + raw.length, norm: raw, stem: raw, kind: 'number', capital: false });
    } else if (raw.length > 1 && raw.includes('@')) {
      pushAddress(tokens, at, raw);
    } else if (!SILENT.has(raw)) {
      const norm =
        raw === '：' ? ':' : raw === '，' ? ',' : raw === '；' ? ';' : raw === '（' ? '(' : raw === '）' ? ')' : raw;
      tokens.push({ start: at, end: at + raw.length, norm, stem: norm, kind: 'punct', capital: false });
    }
  }
  return tokens;
}

function pushAddress(tokens: Token[], at: number, raw: string): void {
  const value = raw.replace(/[.,;:!?]{1,4}$/, '');
  const norm = value.toLowerCase();
  tokens.push({ start: at, end: at + value.length, norm, stem: norm, kind: 'address', capital: false });
  if (value.length < raw.length) {
    const mark = raw.charAt(value.length);
    tokens.push({
      start: at + value.length,
      end: at + raw.length,
      norm: mark,
      stem: mark,
      kind: 'punct',
      capital: false,
    });
  }
}

function isLetter(code: number, raw: string): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code > 127 && /^\p{L}/u.test(raw));
}

const CONTRACTED = /^(we|you|they|it|i|he|she|who)'(?:ll|ve|re|d)$/;

const normals = new Map<string, string>();

/** The form in which words are compared: see {@link Token.norm}. */
export function normalise(word: string): string {
  const known = normals.get(word);
  if (known !== undefined) return known;
  let norm = word.toLowerCase().replaceAll('’', "'");
  if (norm.endsWith("'s") && norm !== "let's") norm = norm.slice(0, -2);
  // "We'll" is "we" to whoever asks for the subject.
  norm = CONTRACTED.exec(norm)?.[1] ?? AMERICAN.get(norm) ?? norm;
  if (norm.endsWith('isation')) norm = `${norm.slice(0, -7)}ization`;
  else if (norm.endsWith('isations')) norm = `${norm.slice(0, -8)}izations`;
  if (normals.size < 50_000) normals.set(word, norm);
  return norm;
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
    wont: "won't",
    dont: "don't",
    aging: 'ageing',
  }),
);

const singulars = new Map<string, string>([
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
  const known = singulars.get(norm);
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
  if (singulars.size < 50_000) singulars.set(norm, stem);
  return stem;
}
