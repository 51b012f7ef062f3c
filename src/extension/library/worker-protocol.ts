/** What the library page and its worker say to each other. Both are the extension's own code, so types suffice. */
import type { Report } from '../../core/report.ts';
import type { AnalysisInput } from '../panel/analysis-protocol.ts';
import type { LibraryErrorCode } from '../storage/library-error.ts';
import type { ImportResult } from '../storage/library.ts';
import type { Refused } from '../storage/refused.ts';
import type { OpenedNotice } from './open-file.ts';
import type { CellWords, Compared, ComparisonHead, Figures, RowsAsked, ShownRow, WordsAsked } from './comparison.ts';
import type { ExportFormat, ExportOptions } from './export-files.ts';
import type { Criteria, ListedNotice } from './select-rows.ts';

/** A record that is ticked, and whose it is. */
export interface Chosen {
  readonly id: string;
  readonly vendor: string;
}

export interface ListRequest {
  readonly criteria: Criteria;
  /** Of the notices selected, those from the `from`th on, `count` at most. */
  readonly from: number;
  readonly count: number;
  /** Answered with those that still exist, under their present names. */
  readonly chosen: readonly string[];
  /** The records may have changed since the last question. */
  readonly isStale: boolean;
}

export interface Listing {
  /** Notices in the library. */
  readonly all: number;
  /** Records: versions of notices, and those that are damaged. */
  readonly records: number;
  /** Those that meet the criteria. */
  readonly selected: number;
  readonly shown: readonly ListedNotice[];
  readonly chosen: readonly Chosen[];
  readonly tags: readonly string[];
  /** Records that are damaged and cannot be shown, by id. */
  readonly damaged: readonly string[];
}

/** The quotes that have most words of the search, by record. */
export type Passages = Readonly<Record<string, readonly string[]>>;

/** What came of a file: `left` records of it were refused, of which the first are named. */
export interface TakenIn extends ImportResult {
  readonly left: number;
  readonly refused: readonly Refused[];
}

/** Every kind of question: what is asked, and what is answered. */
export interface Questions {
  list: { asked: ListRequest; answer: Listing };
  passages: { asked: { readonly ids: readonly string[]; readonly query: string }; answer: Passages };
  /** Records in the order of the list: those of `chosen`, or where none is, all that meet the criteria. */
  meant: { asked: { readonly criteria: Criteria; readonly chosen: readonly string[] }; answer: readonly Chosen[] };
  /** Names of vendors that have these words, some of them. */
  vendors: { asked: { readonly words: string }; answer: readonly string[] };
  /** Vendors side by side: what there is to be drawn. */
  compare: { asked: Compared; answer: ComparisonHead };
  /** Of a group of the comparison, the rows from the `from`th on, `count` at most. */
  comparedRows: { asked: RowsAsked; answer: readonly ShownRow[] };
  /** The words behind a row of it, or behind one notice's cell. */
  comparedWords: { asked: WordsAsked; answer: readonly CellWords[] };
  /** The figures of its pictures. */
  comparedFigures: { asked: Compared; answer: Figures };
  /** Drops what an interrupted import left; answers how many records are of an earlier form. */
  tidy: { asked: object; answer: number };
  /** Brings older records into today's form; answers how many. */
  lift: { asked: object; answer: number };
  /** Reads a notice from a file of any kind. */
  open: { asked: { readonly file: File; readonly assumeNotice: boolean }; answer: OpenedNotice };
  /** Analyses a page that was read; answers the report, which leaves the text out. */
  analyse: { asked: { readonly input: AnalysisInput; readonly assumeNotice: boolean }; answer: Report };
  import: { asked: { readonly file: File; readonly savedAt: string }; answer: TakenIn };
  restore: { asked: { readonly file: File }; answer: TakenIn };
  /** `left`: how many could not be read and are not in it. */
  backUp: { asked: object; answer: { readonly blob: Blob; readonly left: number } };
  export: {
    asked: { readonly format: ExportFormat; readonly ids: readonly string[]; readonly options: ExportOptions };
    /** `left`: how many could not be read and are not in it. */
    answer: { readonly name: string; readonly blob: Blob; readonly left: number };
  };
}
export type QuestionKind = keyof Questions;

/** The first word to a worker: the name of a lock that it is to hold for as long as it lives. */
export interface WorkerLife {
  readonly kind: 'live';
  readonly lock: string;
}

export type WorkerRequest = {
  readonly [K in QuestionKind]: { readonly number: number; readonly kind: K; readonly asked: Questions[K]['asked'] };
}[QuestionKind];

export type WorkerAnswer =
  | { readonly kind: 'living' }
  | { readonly kind: 'progress'; readonly number: number; readonly done: number; readonly total?: number }
  | { readonly kind: 'done'; readonly number: number; readonly answer: Questions[QuestionKind]['answer'] }
  | { readonly kind: 'failed'; readonly number: number; readonly code: LibraryErrorCode; readonly message: string };
