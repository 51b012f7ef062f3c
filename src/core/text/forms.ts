/** The forms in which words are compared: one look-up for each word of a text, and numbers instead of strings. */

import { contractions } from '../languages/en/lexicon/contractions.ts';
import { withPlainApostrophes } from './apostrophes.ts';

/** A word as texts and patterns are compared by it. */
export interface Form {
  /** Lower case, straight apostrophes, American spelling, without a possessive `'s`. */
  readonly norm: string;
  /** `norm` in the singular. */
  readonly stem: string;
  /** The numbers of `norm` and `stem`: equal words have equal ones; 0 is a word that no pattern has. */
  readonly normId: number;
  readonly stemId: number;
  /** Begins with a capital letter as written. */
  readonly capital: boolean;
}

// A process that reads thousands of notices must not keep every word of theirs.
const MAX_KEPT = 50_000;

const ids = new Map<string, number>();
const forms = new Map<string, Form>();

/** The number of a word that a pattern has; known from then on. */
export function idOf(norm: string): number {
  let id = ids.get(norm);
  if (id === undefined) {
    id = ids.size + 1;
    ids.set(norm, id);
  }
  return id;
}

/** The form of a word as it is written. */
export function formOf(word: string): Form {
  const known = forms.get(word);
  if (known) return known;
  const norm = normalise(word);
  const first = word.charAt(0);
  return keep(word, norm, singular(norm), first !== first.toLowerCase());
}

/** The form of a mark, which has but one. */
export function formOfMark(mark: string): Form {
  return forms.get(mark) ?? keep(mark, mark, mark, false);
}

/** The form of a number or an address: there are too many of them to keep. */
export function formAsIs(norm: string): Form {
  const id = ids.get(norm) ?? 0;
  return { norm, stem: norm, normId: id, stemId: id, capital: false };
}

function keep(written: string, norm: string, stem: string, capital: boolean): Form {
  const hasRoom = forms.size < MAX_KEPT;
  const id = hasRoom ? idOf : (word: string) => ids.get(word) ?? 0;
  const form = { norm, stem, normId: id(norm), stemId: id(stem), capital };
  if (hasRoom) forms.set(written, form);
  return form;
}

const PLAIN = /^[A-Za-z']{1,100}$/;
const CONTRACTED = /^(we|you|they|it|i|he|she|who)'(?:ll|ve|re|d)$/;

/** See {@link Form.norm}. */
export function normalise(word: string): string {
  let norm = (PLAIN.test(word) ? word : withPlainApostrophes(word)).toLowerCase();
  if (norm.endsWith("'s") && norm !== "let's") norm = norm.slice(0, -2);
  // "We'll" is "we" to whoever asks for the subject.
  norm = UNMARKED.get(norm) ?? norm;
  norm = CONTRACTED.exec(norm)?.[1] ?? AMERICAN.get(norm) ?? norm;
  if (norm.endsWith('isation')) norm = `${norm.slice(0, -7)}ization`;
  else if (norm.endsWith('isations')) norm = `${norm.slice(0, -8)}izations`;
  return norm;
}

const CONTRACTIONS: ReadonlySet<string> = new Set(contractions);
/** Contractions as they are written without the apostrophe, but for those that are another word ("well", "were"). */
const UNMARKED: ReadonlyMap<string, string> = new Map(
  [...CONTRACTIONS].map((word) => [word.replace("'", ''), word] as const),
);

/** Whether two words are one whose apostrophe was lost: "don t". */
export function isContraction(first: string, second: string): boolean {
  return CONTRACTIONS.has(`${first}'${second}`);
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
