/**
 * The report: what the analyser gives out, one per notice. These schemas are the contract (version 1) and its types;
 * `npm run schema` writes them as JSON Schema. All offsets are UTF-16 code units into the extracted text.
 */
import * as v from 'valibot';
import { FACETS } from './taxonomy.ts';

/** What is written. Any 1.x is read: fields may be added within it, none is taken away or changes its meaning. */
export const SCHEMA_VERSION = '1.2.0';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
/** 1 for the first page. */
const pageNumber = v.pipe(v.number(), v.integer(), v.minValue(1));
const range = { start: offset, end: offset };

export const PARTIES = ['first', 'third'] as const;
export const STANCES = ['stated', 'denied', 'conditional'] as const;
export const DATA_ACTIONS = ['collect', 'use', 'share', 'sell'] as const;
export const DATA_ORIGINS = ['provided', 'automatic', 'other-source'] as const;
/** Where data stay that nobody collects: `device`, the reader's own. */
export const DATA_PLACES = ['device'] as const;
export const SHARING_ACTIONS = ['share', 'sell', 'disclose', 'transfer', 'collect-on-site'] as const;
export const SHARING_CONDITIONS = [
  'consent',
  'legal',
  'merger',
  'aggregated',
  'contract',
  'opt-out',
  'vital-interest',
] as const;
export const CONTACT_ROLES = [
  'controller',
  'dpo',
  'representative',
  'rights',
  'general',
  'supervisory-authority',
  'third-party',
] as const;
export const VERDICTS = ['privacy-notice', 'uncertain', 'not-a-privacy-notice'] as const;

const ids = v.array(v.string());

const dataAttributes = v.strictObject({
  party: v.exactOptional(v.picklist(PARTIES)),
  action: v.exactOptional(v.picklist(DATA_ACTIONS)),
  origin: v.exactOptional(v.picklist(DATA_ORIGINS)),
  place: v.exactOptional(v.picklist(DATA_PLACES)),
});
const purposeAttributes = v.strictObject({ party: v.exactOptional(v.picklist(PARTIES)) });
const sharingAttributes = v.strictObject({
  action: v.exactOptional(v.picklist(SHARING_ACTIONS)),
  recipientName: v.exactOptional(v.string()),
  data: v.exactOptional(ids),
  purposes: v.exactOptional(ids),
  conditions: v.exactOptional(v.array(v.picklist(SHARING_CONDITIONS))),
});
const contactAttributes = v.strictObject({ role: v.exactOptional(v.picklist(CONTACT_ROLES)) });
const howAttributes = v.strictObject({ how: v.exactOptional(v.string()), url: v.exactOptional(v.string()) });
const retentionAttributes = v.strictObject({ data: v.exactOptional(ids), basis: v.exactOptional(v.string()) });
const noAttributes = v.strictObject({});

/** A stretch of the text with its own words, verbatim. */
export const citationSchema = v.strictObject({ ...range, text: v.string() });
export type Citation = v.InferOutput<typeof citationSchema>;

const common = {
  /** `f1`, `f2` … in text order. */
  id: v.string(),
  category: v.string(),
  stance: v.picklist(STANCES),
  /** The words that narrow the statement to a part: "for advertising", "outside the EU", "knowingly". */
  restriction: v.exactOptional(citationSchema),
  /** The notice only says "may", "might", "can", "from time to time". */
  hedged: v.boolean(),
  /** `inferred`: from a heading, a lead-in or an anaphor. */
  certainty: v.picklist(['explicit', 'inferred']),
  /** The phrase that names the thing. */
  span: v.strictObject(range),
  /** The sentence, list item or table row that a reader would quote. */
  quote: citationSchema,
  /** In files that have pages: the page on which the quote begins. */
  page: v.exactOptional(pageNumber),
  /** The words that a list item or cell hangs on. */
  leadIn: v.exactOptional(citationSchema),
  /** Headings above it, outermost first. */
  section: v.array(v.string()),
  /** Normalised: e-mail address, E.164 phone number, ISO date, ISO 8601 duration, a name, a country code. */
  value: v.exactOptional(v.string()),
  /** The lexicon entry or rule that found it. */
  rule: v.string(),
};

export const findingSchema = v.variant('facet', [
  v.strictObject({ ...common, facet: v.literal('data'), attributes: dataAttributes }),
  v.strictObject({ ...common, facet: v.literal('purpose'), attributes: purposeAttributes }),
  v.strictObject({ ...common, facet: v.literal('sharing'), attributes: sharingAttributes }),
  v.strictObject({ ...common, facet: v.literal('contact'), attributes: contactAttributes }),
  v.strictObject({ ...common, facet: v.picklist(['right', 'choice']), attributes: howAttributes }),
  v.strictObject({ ...common, facet: v.literal('retention'), attributes: retentionAttributes }),
  v.strictObject({
    ...common,
    facet: v.picklist([
      'controller',
      'legal-basis',
      'source',
      'transfer',
      'security',
      'audience',
      'signal',
      'automated-decision',
      'mandatory',
      'change',
      'date',
      'scope',
    ]),
    attributes: noAttributes,
  }),
]);
export type Finding = v.InferOutput<typeof findingSchema>;
export type FindingOf<F extends Finding['facet']> = Extract<Finding, { facet: F }>;
export type Stance = (typeof STANCES)[number];
export type Party = (typeof PARTIES)[number];
export type DataAction = (typeof DATA_ACTIONS)[number];
export type DataPlace = (typeof DATA_PLACES)[number];
export type DataOrigin = (typeof DATA_ORIGINS)[number];
export type SharingAction = (typeof SHARING_ACTIONS)[number];
export type SharingCondition = (typeof SHARING_CONDITIONS)[number];
export type ContactRole = (typeof CONTACT_ROLES)[number];
export type Verdict = (typeof VERDICTS)[number];

export const detectionSchema = v.strictObject({
  verdict: v.picklist(VERDICTS),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** What spoke for (positive weight) and against it. */
  reasons: v.array(v.strictObject({ signal: v.string(), weight: v.number(), detail: v.exactOptional(v.string()) })),
});
export type Detection = v.InferOutput<typeof detectionSchema>;

export const checklistRowSchema = v.strictObject({
  item: v.string(),
  /** `not-found` means "not found in this text", never "not done". */
  status: v.picklist(['found', 'denied', 'not-found']),
  findings: ids,
  /** Under `not-found`: findings that deny it of a part only. */
  parts: v.exactOptional(ids),
});
export type ChecklistRow = v.InferOutput<typeof checklistRowSchema>;

export const warningSchema = v.strictObject({ code: v.string(), message: v.string() });

export const sourceSchema = v.strictObject({
  id: v.exactOptional(v.string()),
  url: v.exactOptional(v.string()),
  title: v.string(),
  /** ISO 639-1, or `und` where it cannot be told. */
  language: v.string(),
  contentType: v.picklist(['text/html', 'text/markdown', 'text/plain', 'application/pdf']),
  /** Of the extracted text in UTF-8. */
  sha256: v.string(),
  characters: offset,
  words: offset,
  /** Of files that have pages: how many. */
  pages: v.exactOptional(pageNumber),
});
export type Source = v.InferOutput<typeof sourceSchema>;

export const analyserSchema = v.strictObject({ name: v.string(), version: v.string(), rules: v.string() });

export const reportSchema = v.strictObject({
  schemaVersion: v.pipe(v.string(), v.regex(/^1\.\d{1,4}\.\d{1,4}$/)),
  analyser: analyserSchema,
  source: sourceSchema,
  detection: detectionSchema,
  findings: v.array(findingSchema),
  checklist: v.array(checklistRowSchema),
  warnings: v.array(warningSchema),
  text: v.exactOptional(v.string()),
});
export type Report = v.InferOutput<typeof reportSchema>;

/** What `--detect-only` and the page gate give. */
export type DetectionReport = Pick<Report, 'schemaVersion' | 'analyser' | 'source' | 'detection' | 'warnings'>;

/** In a document's place where it could not be analysed. */
export const errorRecordSchema = v.strictObject({
  source: v.strictObject({ id: v.exactOptional(v.string()) }),
  error: v.strictObject({ code: v.string(), message: v.string() }),
});
export type ErrorRecord = v.InferOutput<typeof errorRecordSchema>;

// Every facet of the taxonomy has a variant above; a new facet without one is a type error here.
type Unmatched = Exclude<(typeof FACETS)[number], Finding['facet']>;
export const EVERY_FACET_HAS_A_SCHEMA: [Unmatched] extends [never] ? true : never = true;
