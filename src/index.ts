/** The library, for other programs: readers make a document of a page or file, the analyser a report of a document. */
export { analyse, ANALYSER_NAME, detect, type AnalyseOptions } from './core/analyse.ts';
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
export { ask, AskError, MAX_QUESTION, type Answer, type AskErrorCode } from './core/ask.ts';
export type { Aspect } from './core/compare/aspect.ts';
export { explain, type ExplainOptions } from './core/explain.ts';
export {
  ExplainError,
  type ExplainedClause,
  type ExplainedFrame,
  type ExplainedOperator,
  type ExplainedPhrase,
  type ExplainedSentence,
  type ExplainedStep,
  type ExplainErrorCode,
  type Explanation,
} from './core/explain/explanation.ts';
export { readability, SyllableCounter, type Readability } from './core/compare/readability.ts';
export {
  checklistCoverage,
  distribution,
  lengthDistribution,
  readingEaseDistribution,
  retentionPeriods,
  sharingCounts,
  type Coverage,
  type Distribution,
  type ItemCoverage,
  type RetentionPeriod,
  type SharingCounts,
  type StateCounts,
  type VendorValue,
} from './core/compare/statistics.ts';
export {
  textDifference,
  type TextDifference,
  type TextDifferenceOptions,
  type TextSegment,
} from './core/compare/text-difference.ts';
export { CELL_STATES, disagreement, type CellState } from './core/compare/cell-state.ts';
export type { OverviewCell, OverviewRow } from './core/compare/overview-rows.ts';
export {
  compareVendors,
  countStates,
  facetTotals,
  type Cell,
  type FacetTotals,
  type Matrix,
  type MatrixOptions,
  type MatrixRow,
  type Vendor,
} from './core/compare/vendors.ts';
export {
  compareVersions,
  type ChangedAspect,
  type Rewording,
  type StatementChange,
  type VersionDifference,
  type VersionTotals,
} from './core/compare/versions.ts';
export { codebook, formatCodebook, formatCodebookJson, type Codebook } from './core/formats/codebook.ts';
export { formatAnswers, type AnswersRecord } from './core/formats/answers.ts';
export { CSV_CHANGES_COLUMNS, formatCsvChanges } from './core/formats/csv-changes.ts';
export { CSV_MATRIX_COLUMNS, formatCsvMatrix } from './core/formats/csv-matrix.ts';
export { CSV_COLUMNS, formatCsv, formatCsvHeader, formatCsvRows } from './core/formats/csv.ts';
export { formatDpv, toDpv, type DpvDocument } from './core/formats/dpv.ts';
export { formatExplanation } from './core/formats/explanation-text.ts';
export { formatJson, formatJsonArray, type OutputRecord } from './core/formats/json.ts';
export { formatNdjson } from './core/formats/ndjson.ts';
export { formatDetectionText, formatErrorText, formatText, type TextOptions } from './core/formats/text.ts';
export { formatTilt, toTilt, type TiltOptions } from './core/formats/tilt.ts';
export type { TiltDocument } from './core/formats/tilt-document.ts';
export {
  OVERVIEW_ANSWERS,
  OVERVIEW_TOPICS,
  type OverviewAnswer,
  type OverviewItem,
  type OverviewLine,
  type OverviewTopic,
} from './core/overview/line.ts';
export { overview, type NoticeDate, type Overview } from './core/overview/overview.ts';
export {
  SCHEMA_VERSION,
  type ChecklistRow,
  type Citation,
  type ContactRole,
  type DataAction,
  type DataPlace,
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
export { CHECKLIST } from './core/checklist.ts';
export { CATEGORIES, categoryLabel, FACET_LABELS, FACETS, type Facet } from './core/taxonomy.ts';
export { DecodeError, decodeBytes, type Decoded, type DecodeErrorCode, type DecodeOptions } from './reader/decode.ts';
export { readHtml } from './reader/html-parse5.ts';
export type { PdfOptions } from './reader/pdf/open-pdf.ts';
export { readPdf } from './reader/pdf/read-pdf.ts';
export { readMarkdown } from './reader/markdown.ts';
export { readPlain } from './reader/plain-text.ts';
export { readSource } from './reader/read-source.ts';
export { ANALYSER_VERSION } from './core/version.ts';
