/** The library, for other programs: readers make a document of a page or file, the analyser a report of a document. */
export { analyse, ANALYSER_NAME, ANALYSER_VERSION, detect, type AnalyseOptions } from './core/analyse.ts';
export type {
  Block,
  BlockKind,
  ContentType,
  Link,
  NoticeDocument,
  PageLink,
  Range,
  Warning,
  WarningCode,
} from './core/document.ts';
export { CSV_COLUMNS, formatCsv, formatCsvHeader, formatCsvRows } from './core/formats/csv.ts';
export { formatJson, formatJsonArray, type OutputRecord } from './core/formats/json.ts';
export { formatNdjson } from './core/formats/ndjson.ts';
export { formatDetectionText, formatErrorText, formatText, type TextOptions } from './core/formats/text.ts';
export {
  SCHEMA_VERSION,
  type ChecklistRow,
  type Citation,
  type ContactRole,
  type DataAction,
  type DataOrigin,
  type Detection,
  type DetectionReport,
  type ErrorRecord,
  type Finding,
  type FindingOf,
  type Party,
  type Report,
  type SharingAction,
  type SharingCondition,
  type Source,
  type Stance,
  type Verdict,
} from './core/report.ts';
export { CATEGORIES, categoryLabel, CHECKLIST, FACET_LABELS, FACETS, type Facet } from './core/taxonomy.ts';
export { DecodeError, decodeBytes, type Decoded, type DecodeErrorCode, type DecodeOptions } from './reader/decode.ts';
export { readHtml } from './reader/html-parse5.ts';
export { readMarkdown } from './reader/markdown.ts';
export { readPlain } from './reader/plain-text.ts';
export { readSource } from './reader/read-source.ts';
