/** A comparison as a table shows it: rows in groups, the overview's first; a cell in words with the findings behind it. */
import type { OverviewCell, OverviewRow } from '../../core/compare/overview-rows.ts';
import { facetTotals, type Cell, type Matrix, type MatrixRow, type Vendor } from '../../core/compare/vendors.ts';
import type { CellState } from '../../core/compare/cell-state.ts';
import { byClarity } from '../../core/overview/evidence.ts';
import { lineWords, partWords } from '../../core/overview/line-words.ts';
import type { Finding } from '../../core/report.ts';
import { listWords, t, type MessageKey } from '../i18n.ts';
import { categoryWords, facetWords, keyPart } from '../labels.ts';
import { overviewWording } from '../ui/overview-wording.ts';
import { stateWords } from './manner.ts';
import { valueWords } from './value-words.ts';

/** A notice as a column. */
export interface ComparedNotice extends Vendor {
  readonly url?: string;
}

export interface RowGroup {
  readonly key: string;
  readonly title: string;
  /** How many rows it has, and in how many of them the vendors differ. */
  readonly rows: readonly (OverviewRow | MatrixRow)[];
  readonly differing: number;
  /** One a vendor: in how many of the rows its notice was found to say something. */
  readonly found: readonly number[];
}

export function rowGroups(matrix: Matrix): RowGroup[] {
  const { overview } = matrix;
  const lines = {
    key: 'overview',
    title: t('overview_title'),
    rows: overview,
    differing: overview.filter(({ difference }) => difference > 0).length,
    found: matrix.vendors.map((_, at) => overview.filter(({ cells }) => isFound(cells[at]?.state)).length),
  };
  const facets = facetTotals(matrix).map(({ facet, rows, differing, vendors }) => ({
    key: facet,
    title: facetWords(facet),
    rows,
    differing,
    found: vendors.map((counts) => rows.length - counts['not-found'] - counts.unknown),
  }));
  return overview.length > 0 ? [lines, ...facets] : facets;
}

function isFound(state: CellState | undefined): boolean {
  return state !== undefined && state !== 'not-found' && state !== 'unknown';
}

export function rowKey(row: OverviewRow | MatrixRow): string {
  return 'topic' in row ? row.topic : `${row.facet}|${row.aspect ?? ''}|${row.category}`;
}

/** What it is about: the overview's question; or the category, and where it makes a difference what is done with it. */
export function rowWords(row: OverviewRow | Pick<MatrixRow, 'facet' | 'aspect' | 'category'>): string {
  if ('topic' in row) return overviewWording.topic(row.topic);
  const words = categoryWords(row.facet, row.category);
  if (row.aspect === undefined) return words;
  return t('library_withAspect', words, t(`library_aspect_${keyPart(row.aspect)}` as MessageKey));
}

export interface CellWords {
  /** '' where what is named is the answer. */
  readonly answer: string;
  readonly text: string;
}

export function cellWords(row: OverviewRow | MatrixRow, at: number): CellWords {
  if ('topic' in row) return lineCellWords(row.cells[at]);
  const cell = row.cells[at];
  const answer = stateWords(cell?.state ?? 'unknown');
  return { answer, text: cell ? namedIn(row.facet, cell) : '' };
}

function lineCellWords(cell: OverviewCell | undefined): CellWords {
  return cell?.line
    ? lineWords(cell.line, overviewWording)
    : { answer: stateWords(cell?.state ?? 'unknown'), text: '' };
}

function namedIn(facet: MatrixRow['facet'], { parts, values }: Cell): string {
  if (parts.length > 0) return parts.map((part) => partWords(part, overviewWording)).join('\u00A0· ');
  return listWords(values.flatMap((value) => valueWords({ facet, value }) ?? []));
}

/** The findings behind a cell, by sentence, the clearest first. */
export function cellFindings(
  row: OverviewRow | MatrixRow,
  at: number,
  { report }: Vendor,
): readonly (readonly [Finding, ...Finding[]])[] {
  const findings = 'topic' in row ? (row.cells[at]?.line?.findings ?? []) : findingsOf(row.cells[at], report.findings);
  const sentences = new Map<number, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const known = sentences.get(finding.quote.start);
    if (known) known.push(finding);
    else sentences.set(finding.quote.start, [finding]);
  }
  return [...sentences.values()];
}

function findingsOf(cell: Cell | undefined, all: readonly Finding[]): Finding[] {
  const ids = new Set(cell?.findings);
  return byClarity(all.filter(({ id }) => ids.has(id)));
}
