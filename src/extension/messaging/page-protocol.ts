/**
 * What the panel and a page's reader script say to each other, over one port per page. The panel opens the port, and
 * the page closes it when it leaves: a closed port means that the page which was read is no longer there. All that a
 * page says carries which text it shows now.
 */
import * as v from 'valibot';
import { ERROR_CODES } from './coded-error.ts';
import { identitySchema } from './page-identity.ts';

/** The name of a port that asks for a page's reader. */
export const PAGE_PORT = 'smallprint-page';

/** More text than any notice has; what is longer is refused instead of freezing the panel. */
export const MAX_CHARACTERS = 5_000_000;

/** Titles, addresses, messages: the reader in the page cuts or leaves out what is longer. */
export const MAX_SHORT = 20_000;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const range = v.strictObject({ start: offset, end: offset });
const text = v.pipe(v.string(), v.maxLength(MAX_CHARACTERS));
const shortText = v.pipe(v.string(), v.maxLength(MAX_SHORT));

const linkSchema = v.strictObject({ text: shortText, href: shortText });

const blockSchema = v.strictObject({
  start: offset,
  end: offset,
  kind: v.picklist(['heading', 'paragraph', 'list-item', 'table-cell', 'term', 'definition']),
  level: v.exactOptional(v.number()),
  depth: v.exactOptional(v.number()),
  leadIn: v.exactOptional(range),
  row: v.exactOptional(range),
  columnHead: v.exactOptional(range),
  rowHead: v.exactOptional(range),
  isHead: v.exactOptional(v.boolean()),
});

const contentType = v.picklist(['text/html', 'text/markdown', 'text/plain']);

/** `NoticeDocument` of the core, as it comes out of a page. */
export const documentSchema = v.strictObject({
  id: v.exactOptional(v.string()),
  url: v.exactOptional(shortText),
  title: shortText,
  contentType,
  declaredLanguage: v.exactOptional(shortText),
  text,
  blocks: v.array(blockSchema),
  links: v.array(v.strictObject({ start: offset, end: offset, href: shortText })),
  pageLinks: v.array(linkSchema),
  warnings: v.array(
    v.strictObject({
      code: v.picklist([
        'truncated',
        'unsupported-language',
        'not-read',
        'several-notices',
        'looks-incomplete',
        'unreadable-frame',
        'looks-edited',
        'empty',
      ]),
      message: shortText,
    }),
  ),
});

/** A page that shows a file of text: handed over as it is, read in the worker. */
const sourceSchema = v.strictObject({ contentType, content: text, url: shortText });

export const pageReadingSchema = v.strictObject({
  identity: identitySchema,
  url: shortText,
  title: shortText,
  content: v.variant('kind', [
    v.strictObject({ kind: v.literal('document'), document: documentSchema }),
    v.strictObject({ kind: v.literal('source'), source: sourceSchema }),
  ]),
  /** Frames of other sites that may hold the notice. */
  frames: v.array(linkSchema),
  /** The page's own versions in a language that is read. */
  readableVersions: v.array(linkSchema),
});
export type PageReading = v.InferOutput<typeof pageReadingSchema>;

/** Where a passage stands, in the coordinates of what the page handed over, and the words that must be there. */
export const passageSchema = v.strictObject({
  quote: v.array(range),
  span: v.array(range),
});
export type Passage = v.InferOutput<typeof passageSchema>;

/** The ways of saying that marks tell apart. */
export const MARKS = ['stated', 'hedged', 'conditional', 'denied'] as const;
export type Mark = (typeof MARKS)[number];

/** Passages to mark all at once, by how they are said. */
export const marksSchema = v.array(v.strictObject({ mark: v.picklist(MARKS), ranges: v.array(range) }));
export type Marks = v.InferOutput<typeof marksSchema>;

/** Where the reader's selection (or the last click) stands; null where it is in nothing that was read. */
export const selectionSchema = v.nullable(range);
export type PageSelection = v.InferOutput<typeof selectionSchema>;

/** `collapsed`: the words are in a part of the page that is folded away. */
export const shownSchema = v.picklist(['shown', 'collapsed', 'not-found']);
export type Shown = v.InferOutput<typeof shownSchema>;

export const pageRequestSchema = v.variant('op', [
  /** `patient`: a page that is still loading is waited for. */
  v.strictObject({ id: offset, op: v.literal('read'), patient: v.boolean() }),
  /** Which text the page shows now; nothing changes by it. */
  v.strictObject({ id: offset, op: v.literal('look') }),
  v.strictObject({ id: offset, op: v.literal('show'), reading: identitySchema, passage: passageSchema }),
  v.strictObject({ id: offset, op: v.literal('mark'), reading: identitySchema, marks: marksSchema }),
  v.strictObject({ id: offset, op: v.literal('selection'), reading: identitySchema }),
  v.strictObject({ id: offset, op: v.literal('clear') }),
]);
export type PageRequest = v.InferOutput<typeof pageRequestSchema>;

export const pageAnswerSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('value'), now: identitySchema, id: offset, value: v.unknown() }),
  v.strictObject({
    kind: v.literal('error'),
    now: identitySchema,
    id: offset,
    code: v.picklist(ERROR_CODES),
    message: v.string(),
  }),
  /** Unasked: the page shows another text. */
  v.strictObject({
    kind: v.literal('text-changed'),
    now: identitySchema,
    /** How much it still has of what was read last, 0 to 1. */
    kept: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
  /** Unasked: the page is still loading, and is waited for. */
  v.strictObject({ kind: v.literal('waiting'), now: identitySchema }),
]);
export type PageAnswer = v.InferOutput<typeof pageAnswerSchema>;
export type PageNews = Extract<PageAnswer, { kind: 'text-changed' | 'waiting' }>;
