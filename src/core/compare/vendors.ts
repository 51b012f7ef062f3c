/**
 * Vendors side by side: a row a category, a column a vendor, a cell what that vendor's notice says of it. A cell tells
 * what was found in a text; "not found" is not "not done".
 */
import { wasRead, type Finding, type Report } from '../report.ts';
import { CATEGORIES, categoryLabel, FACETS, listedCategory, type Facet } from '../taxonomy.ts';
import { ASPECT_LABELS, aspectOf, ASPECTS, type Aspect } from './aspect.ts';

/** One column: a notice, under whatever name its reader gave its publisher. */
export interface Vendor {
  /** Unique among those compared. */
  readonly id: string;
  readonly name: string;
  readonly report: Report;
  /** Flesch reading ease where it is known; else it is measured when it is asked for, if the report holds its text. */
  readonly readingEase?: number;
}

/**
 * `hedged`: stated, but only ever with "may" or "might". `mixed`: denied in one place, stated or conditional in
 * another. `conditional`: only ever under a condition. `partial`: stated or denied of a part only. `unknown`: the
 * vendor's notice was not read.
 */
export const CELL_STATES = [
  'stated',
  'hedged',
  'conditional',
  'mixed',
  'partial',
  'denied',
  'not-found',
  'unknown',
] as const;
export type CellState = (typeof CELL_STATES)[number];

export interface Cell {
  readonly state: CellState;
  /** Findings about the whole by stance; `hedged` are among those stated. */
  readonly stated: number;
  readonly conditional: number;
  readonly denied: number;
  readonly hedged: number;
  /** Findings about a part only, whatever their stance. */
  readonly partial: number;
  /** Ids within the vendor's own report, in text order. */
  readonly findings: readonly string[];
}

export interface MatrixRow {
  readonly facet: Facet;
  /** Of facets in which what is done with the category makes a difference. */
  readonly aspect?: Aspect;
  /** A category of the taxonomy. */
  readonly category: string;
  readonly label: string;
  /** One a vendor, in the vendors' order. */
  readonly cells: readonly Cell[];
  /** See `disagreement`. */
  readonly difference: number;
}

export interface Matrix {
  readonly vendors: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly MatrixRow[];
}

export interface MatrixOptions {
  /** Default: all. */
  readonly facets?: readonly Facet[];
  /** Leave out rows in which all vendors agree. */
  readonly onlyDifferences?: boolean;
  /** `taxonomy` (default), or those first on which vendors differ most. */
  readonly sort?: 'taxonomy' | 'difference';
}

/**
 * Rows in which at least one vendor says something. A general category (`contact`) takes in what is said of those
 * below it (`contact.email`): whoever collects e-mail addresses collects contact details. Denials are not taken in:
 * to deny a part is not to deny the whole.
 */
export function compareVendors(vendors: readonly Vendor[], options: MatrixOptions = {}): Matrix {
  const { facets = FACETS, onlyDifferences = false, sort = 'taxonomy' } = options;
  const columns = vendors.map(({ report }) => countFindings(report));
  const blanks = vendors.map(({ report }) => (wasRead(report) ? NOT_FOUND : UNKNOWN));
  const rows = facets.flatMap((facet) => rowsOf(facet, columns, blanks));
  const shown = onlyDifferences ? rows.filter(({ difference }) => difference > 0) : rows;
  return {
    vendors: vendors.map(({ id, name }) => ({ id, name })),
    rows: sort === 'difference' ? shown.toSorted((a, b) => b.difference - a.difference) : shown,
  };
}

/** How many vendors are in each state. */
export function countStates(row: MatrixRow): Record<CellState, number> {
  const counts = { stated: 0, hedged: 0, conditional: 0, mixed: 0, partial: 0, denied: 0, 'not-found': 0, unknown: 0 };
  for (const { state } of row.cells) counts[state] += 1;
  return counts;
}

/**
 * How much vendors differ, 0 to 1: the mean over all pairs of vendors, where a pair counts 0 if both are in the same
 * state, 1 if one denies what the other states (hedged or not) or would do under a condition, and ½ otherwise. One
 * vendor alone differs from nobody: 0. Of an unknown state nothing is known, not even that it differs.
 */
export function disagreement(all: readonly CellState[]): number {
  const states = all.filter((state) => state !== 'unknown');
  const pairs = (states.length * (states.length - 1)) / 2;
  if (pairs === 0) return 0;
  const counts = new Map<CellState, number>();
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  let sum = 0;
  for (const [index, a] of CELL_STATES.entries()) {
    for (const b of CELL_STATES.slice(index + 1)) {
      sum += (counts.get(a) ?? 0) * (counts.get(b) ?? 0) * (areOpposed(a, b) ? 1 : 0.5);
    }
  }
  return Math.round((sum / pairs) * 10_000) / 10_000;
}

function areOpposed(a: CellState, b: CellState): boolean {
  const other = a === 'denied' ? b : b === 'denied' ? a : undefined;
  return other === 'stated' || other === 'hedged' || other === 'conditional';
}

interface Count {
  stated: number;
  conditional: number;
  denied: number;
  hedged: number;
  partial: number;
  /** Of a part it is said, perhaps under a condition: enough to gainsay a denial of the whole. */
  isSaidOfPart: boolean;
  readonly findings: string[];
}

function rowKey(facet: Facet, aspect: Aspect | undefined, category: string): string {
  return `${facet}|${aspect ?? ''}|${category}`;
}

function countFindings({ findings }: Report): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const finding of findings) {
    const aspect = aspectOf(finding);
    if (aspect === 'mention') continue;
    const own = listedCategory(finding.facet, finding.category);
    const categories = finding.stance === 'denied' ? [own] : withAncestors(finding.facet, own);
    for (const category of categories) {
      if (category === undefined) continue;
      const key = rowKey(finding.facet, aspect, category);
      let count = counts.get(key);
      if (!count) counts.set(key, (count = { ...NOTHING, isSaidOfPart: false, findings: [] }));
      add(finding, count);
    }
  }
  return counts;
}

function add({ id, stance, hedged, restriction }: Finding, count: Count): void {
  count.findings.push(id);
  if (restriction) {
    count.partial += 1;
    if (stance !== 'denied') count.isSaidOfPart = true;
    return;
  }
  count[stance] += 1;
  if (stance === 'stated' && hedged) count.hedged += 1;
}

function withAncestors(facet: Facet, category: string | undefined): string[] {
  const categories: string[] = [];
  for (let at = category; at; at = listedCategory(facet, at.slice(0, Math.max(0, at.lastIndexOf('.'))))) {
    categories.push(at);
  }
  return categories;
}

function rowsOf(facet: Facet, columns: readonly ReadonlyMap<string, Count>[], blanks: readonly Cell[]): MatrixRow[] {
  const aspects: readonly (Aspect | undefined)[] = ASPECTS[facet] ?? [undefined];
  return aspects.flatMap((aspect) =>
    Object.keys(CATEGORIES[facet]).flatMap((category) => {
      const key = rowKey(facet, aspect, category);
      if (!columns.some((column) => column.has(key))) return [];
      const cells = columns.map((column, at) => cellOf(column.get(key), blanks[at] ?? UNKNOWN));
      const words = categoryLabel(facet, category);
      const row = {
        facet,
        ...(aspect === undefined ? {} : { aspect }),
        category,
        label: aspect === undefined ? words : `${words}: ${ASPECT_LABELS[aspect]}`,
        cells,
        difference: disagreement(cells.map(({ state }) => state)),
      };
      return [row];
    }),
  );
}

const NOTHING = { stated: 0, conditional: 0, denied: 0, hedged: 0, partial: 0, findings: [] };
const NOT_FOUND: Cell = { state: 'not-found', ...NOTHING };
const UNKNOWN: Cell = { state: 'unknown', ...NOTHING };

function cellOf(count: Count | undefined, blank: Cell): Cell {
  if (!count) return blank;
  const { isSaidOfPart: _isSaidOfPart, ...counts } = count;
  return { state: stateOf(count), ...counts };
}

/** What is said of the whole decides; what is said of a part only decides where there is nothing else. */
function stateOf({ stated, conditional, denied, hedged, isSaidOfPart }: Count): CellState {
  if (denied > 0) return stated + conditional > 0 || isSaidOfPart ? 'mixed' : 'denied';
  if (stated + conditional === 0) return 'partial';
  if (stated === 0) return 'conditional';
  return hedged === stated ? 'hedged' : 'stated';
}
