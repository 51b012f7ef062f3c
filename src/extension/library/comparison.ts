/**
 * A comparison, kept by the library's worker: a hundred reports are read, compared and counted there, and the page gets as
 * much of it at a time as it draws.
 */
import {
  facetTotals,
  compareVendors,
  type Matrix,
  type MatrixOptions,
  type MatrixRow,
} from '../../core/compare/vendors.ts';
import type { CellState } from '../../core/compare/cell-state.ts';
import type { OverviewRow } from '../../core/compare/overview-rows.ts';
import {
  checklistCoverage,
  lengthDistribution,
  readingEaseDistribution,
  retentionPeriods,
  sharingCounts,
  type VendorValue,
} from '../../core/compare/statistics.ts';
import { byClarity } from '../../core/overview/evidence.ts';
import type { WordedItem, WordedLine } from '../../core/overview/line-words.ts';
import type { OverviewTopic } from '../../core/overview/line.ts';
import type { Finding } from '../../core/report.ts';
import type { Facet } from '../../core/taxonomy.ts';
import type { Library } from '../storage/library.ts';
import { toVendor, type ComparedNotice } from './export-files.ts';

/** Whose comparison: every question says it whole, so that a worker that was started anew can answer it, too. */
export interface Compared {
  /** Another one has the library read anew. */
  readonly name: string;
  readonly ids: readonly string[];
  readonly options: MatrixOptions;
}

export interface ComparedGroup {
  readonly key: 'overview' | Facet;
  /** How many rows it has, and in how many of them the vendors differ. */
  readonly rows: number;
  readonly differing: number;
  /** One a vendor: in how many of the rows its notice was found to say something. */
  readonly found: readonly number[];
}

export interface ComparisonHead {
  /** Notices that could not be read. */
  readonly failed: number;
  readonly notices: readonly Pick<ComparedNotice, 'id' | 'name' | 'url'>[];
  readonly groups: readonly ComparedGroup[];
}

/** What a cell shows; the findings behind it are asked for when it is opened. */
export interface ShownCell {
  readonly state: CellState;
  readonly hasWords: boolean;
  /** Of a row of the overview. */
  readonly line?: WordedLine;
  /** Of the other rows. */
  readonly parts: readonly WordedItem[];
  readonly values: readonly string[];
}

/** A row has the overview's topic, or a facet and its category. */
export interface ShownRow {
  readonly key: string;
  readonly subject: { readonly topic: OverviewTopic } | Pick<MatrixRow, 'facet' | 'aspect' | 'category'>;
  readonly cells: readonly ShownCell[];
}

export interface RowsAsked {
  readonly of: Compared;
  readonly group: ComparedGroup['key'];
  readonly from: number;
  readonly count: number;
}

export interface WordsAsked {
  readonly of: Compared;
  /** Its key. */
  readonly row: string;
  /** A column; all where there is none. */
  readonly at?: number;
}

/** The findings behind a notice's cell by sentence, the clearest first. */
export interface CellWords {
  /** Its column. */
  readonly at: number;
  readonly sentences: readonly (readonly [Finding, ...Finding[]])[];
  /** Sentences that are left out. */
  readonly left: number;
}

export interface Figures {
  readonly sharing: ReturnType<typeof sharingCounts>;
  readonly coverage: ReturnType<typeof checklistCoverage>['items'];
  readonly length: readonly VendorValue[];
  readonly ease: readonly VendorValue[];
  readonly periods: readonly VendorValue[];
}

/** Where the words of several vendors are opened together, the clearest of each. */
const SENTENCES_A_VENDOR = 2;

interface ReadNotices {
  readonly notices: readonly ComparedNotice[];
  readonly failed: number;
}

type AnyRow = OverviewRow | MatrixRow;

export class ComparisonDesk {
  readonly #library: Library;
  #name: string | undefined;
  #read: Promise<ReadNotices> | undefined;
  #options = '';
  #matrix: Matrix | undefined;

  constructor(library: Library) {
    this.#library = library;
  }

  async head(of: Compared): Promise<ComparisonHead> {
    const { notices, failed } = await this.#notices(of);
    const groups = groupsOf(await this.#compared(of));
    return {
      failed,
      notices: notices.map(({ id, name, url }) => ({ id, name, ...(url === undefined ? {} : { url }) })),
      groups: groups.map(({ key, rows, differing, found }) => ({ key, rows: rows.length, differing, found })),
    };
  }

  /** Of a group's rows, those from the `from`th on, `count` at most. */
  async rows({ of, group, from, count }: RowsAsked): Promise<readonly ShownRow[]> {
    const found = groupsOf(await this.#compared(of)).find(({ key }) => key === group);
    return (found?.rows ?? []).slice(from, from + count).map(shownRow);
  }

  /** The words behind a row: of the notice in column `at` all, or some of each where it is not given. */
  async words({ of, row: key, at }: WordsAsked): Promise<readonly CellWords[]> {
    const { notices } = await this.#notices(of);
    const row = groupsOf(await this.#compared(of))
      .flatMap(({ rows }): readonly AnyRow[] => rows)
      .find((one) => rowKey(one) === key);
    if (!row) return [];
    const columns = at === undefined ? [...notices.keys()] : [at];
    return columns.map((column) => {
      const sentences = sentencesOf(row, column, notices[column]);
      const shown = at === undefined ? sentences.slice(0, SENTENCES_A_VENDOR) : sentences;
      return { at: column, sentences: shown, left: sentences.length - shown.length };
    });
  }

  async figures(of: Compared): Promise<Figures> {
    const { notices } = await this.#notices(of);
    return {
      sharing: sharingCounts(notices),
      coverage: checklistCoverage(notices).items,
      length: lengthDistribution(notices).values,
      ease: readingEaseDistribution(notices).values,
      periods: retentionPeriods(notices),
    };
  }

  #notices({ name, ids }: Compared): Promise<ReadNotices> {
    if (this.#name !== name || !this.#read) {
      this.#name = name;
      this.#matrix = undefined;
      this.#read = this.#readAll(ids);
    }
    return this.#read;
  }

  async #readAll(ids: readonly string[]): Promise<ReadNotices> {
    const notices: ComparedNotice[] = [];
    // One that is damaged, or was removed meanwhile, hides none of the others.
    let failed = 0;
    for await (const notice of this.#library.each(ids, () => (failed += 1))) notices.push(toVendor(notice));
    return { notices, failed };
  }

  async #compared(of: Compared): Promise<Matrix> {
    const { notices } = await this.#notices(of);
    const options = JSON.stringify(of.options);
    if (!this.#matrix || this.#options !== options) {
      this.#matrix = compareVendors(notices, of.options);
      this.#options = options;
    }
    return this.#matrix;
  }
}

interface Group extends Omit<ComparedGroup, 'rows'> {
  readonly rows: readonly AnyRow[];
}

function groupsOf(matrix: Matrix): readonly Group[] {
  const { overview } = matrix;
  const lines: Group = {
    key: 'overview',
    rows: overview,
    differing: overview.filter(({ difference }) => difference > 0).length,
    found: matrix.vendors.map((_, at) => overview.filter(({ cells }) => isFound(cells[at]?.state)).length),
  };
  const facets = facetTotals(matrix).map(({ facet, rows, differing, vendors }): Group => ({
    key: facet,
    rows,
    differing,
    found: vendors.map((counts) => rows.length - counts['not-found'] - counts.unknown),
  }));
  return overview.length > 0 ? [lines, ...facets] : facets;
}

function isFound(state: CellState | undefined): boolean {
  return state !== undefined && state !== 'not-found' && state !== 'unknown';
}

function rowKey(row: AnyRow): string {
  return 'topic' in row ? row.topic : `${row.facet}|${row.aspect ?? ''}|${row.category}`;
}

function shownRow(row: AnyRow): ShownRow {
  const key = rowKey(row);
  if ('topic' in row) {
    const cells = row.cells.map(({ state, line }): ShownCell => {
      const hasWords = (line?.findings.length ?? 0) > 0;
      return { state, hasWords, parts: [], values: [], ...(line ? { line: wordedLine(line) } : {}) };
    });
    return { key, subject: { topic: row.topic }, cells };
  }
  const { facet, aspect, category } = row;
  return {
    key,
    subject: { facet, category, ...(aspect === undefined ? {} : { aspect }) },
    cells: row.cells.map(({ state, parts, values, findings }) => ({
      state,
      hasWords: findings.length > 0,
      parts: parts.map(wordedItem),
      values,
    })),
  };
}

function wordedLine({ findings: _findings, ...line }: NonNullable<OverviewRow['cells'][number]['line']>): WordedLine {
  return { ...line, items: line.items.map(wordedItem) };
}

function wordedItem({ findings: _findings, ...item }: WordedItem & { readonly findings: unknown }): WordedItem {
  return item;
}

function sentencesOf(row: AnyRow, at: number, notice: ComparedNotice | undefined): CellWords['sentences'] {
  const findings = 'topic' in row ? (row.cells[at]?.line?.findings ?? []) : findingsOf(row, at, notice);
  const sentences = new Map<number, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const known = sentences.get(finding.quote.start);
    if (known) known.push(finding);
    else sentences.set(finding.quote.start, [finding]);
  }
  return [...sentences.values()];
}

function findingsOf({ cells }: MatrixRow, at: number, notice: ComparedNotice | undefined): Finding[] {
  const ids = new Set(cells[at]?.findings);
  return byClarity((notice?.report.findings ?? []).filter(({ id }) => ids.has(id)));
}
