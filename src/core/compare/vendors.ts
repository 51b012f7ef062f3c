/**
 * Vendors side by side: a row a line of the overview or a category, a column a vendor, a cell what that vendor's notice
 * says of it, by the same rules as the summary of that notice alone. "Not found" is not "not done".
 */
import { groupBy } from '../group-by.ts';
import type { OverviewItem } from '../overview/line.ts';
import { kindEvidence } from '../overview/kind-evidence.ts';
import { partItems } from '../overview/sale-and-advertising.ts';
import type { Finding, Report } from '../report.ts';
import { wasRead } from '../report-facts.ts';
import { CATEGORIES, categoryLabel, FACETS, listedCategory, type Facet } from '../taxonomy.ts';
import { ASPECT_LABELS, aspectOf, ASPECTS, type Aspect } from './aspect.ts';
import { CELL_STATES, disagreement, type CellState } from './cell-state.ts';
import { overviewRows, type OverviewRow } from './overview-rows.ts';

/** One column: a notice, under whatever name its reader gave its publisher. */
export interface Vendor {
  /** Unique among those compared. */
  readonly id: string;
  readonly name: string;
  readonly report: Report;
  /** Flesch reading ease where it is known; else it is measured when it is asked for, if the report holds its text. */
  readonly readingEase?: number;
}

export interface Cell {
  readonly state: CellState;
  /** Findings about the whole by stance; `hedged` are among those stated. */
  readonly stated: number;
  readonly conditional: number;
  readonly denied: number;
  readonly hedged: number;
  /** Findings about a part only, whatever their stance. */
  readonly partial: number;
  /** Of `partial` alone: of which parts it is said or denied. */
  readonly parts: readonly OverviewItem[];
  /** What it is, where the findings have values: periods, addresses, names, dates. Each once, the clearest first. */
  readonly values: readonly string[];
  /** Ids within the vendor's own report, the clearest first. */
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
  /** The overviews' lines; none where only some facets are wanted. */
  readonly overview: readonly OverviewRow[];
  readonly rows: readonly MatrixRow[];
}

export interface MatrixOptions {
  /** Default: all, and the overview. */
  readonly facets?: readonly Facet[];
  /** Leave out rows in which all vendors agree. */
  readonly onlyDifferences?: boolean;
  /** `taxonomy` (default), or those first on which vendors differ most. */
  readonly sort?: 'taxonomy' | 'difference';
}

/**
 * Rows in which at least one vendor says something. A general category (`contact`) takes in what is said of those
 * below it (`contact.email`): whoever collects e-mail addresses collects contact details. Denials are not taken in:
 * to deny a part is not to deny the whole. What is said of all data, or of everybody, is no row of its own: the lines of
 * the overview answer that.
 */
export function compareVendors(vendors: readonly Vendor[], options: MatrixOptions = {}): Matrix {
  const { facets, onlyDifferences = false, sort = 'taxonomy' } = options;
  const columns = vendors.map(({ report }) => findingsByRow(report));
  const blanks = vendors.map(({ report }) => (wasRead(report) ? NOT_FOUND : UNKNOWN));
  const rows = (facets ?? FACETS).flatMap((facet) => rowsOf(facet, columns, blanks));
  const chosen = <R extends { readonly difference: number }>(all: readonly R[]): readonly R[] => {
    const shown = onlyDifferences ? all.filter(({ difference }) => difference > 0) : all;
    return sort === 'difference' ? shown.toSorted((a, b) => b.difference - a.difference) : shown;
  };
  return {
    vendors: vendors.map(({ id, name }) => ({ id, name })),
    overview: facets ? [] : chosen(overviewRows(vendors.map(({ report }) => report))),
    rows: chosen(rows),
  };
}

/** How many vendors are in each state. */
export function countStates({
  cells,
}: {
  readonly cells: readonly { readonly state: CellState }[];
}): Record<CellState, number> {
  return countOf(cells.map(({ state }) => state));
}

/** How many there are of each state, those of which there is none among them. */
function countOf(states: readonly CellState[]): Record<CellState, number> {
  const members = groupBy(states, (state) => state);
  return Object.fromEntries(CELL_STATES.map((state) => [state, members.get(state)?.length ?? 0])) as Record<
    CellState,
    number
  >;
}

export interface FacetTotals {
  readonly facet: Facet;
  readonly rows: readonly MatrixRow[];
  /** Rows in which the vendors differ. */
  readonly differing: number;
  /** One a vendor: its rows by state; together they are all rows. */
  readonly vendors: readonly Readonly<Record<CellState, number>>[];
}

/** The rows of a matrix by facet, in its order, summed up. */
export function facetTotals({ rows, vendors }: Pick<Matrix, 'rows' | 'vendors'>): FacetTotals[] {
  return [...groupBy(rows, ({ facet }) => facet)].map(([facet, members]) => ({
    facet,
    rows: members,
    differing: members.filter(({ difference }) => difference > 0).length,
    vendors: vendors.map((_, at) => countOf(members.map(({ cells }) => cells[at]?.state ?? 'unknown'))),
  }));
}

/**
 * Whether it names nothing in particular: of all data, to everybody, for whatever purpose. A sale to third parties is the
 * overview's answer, too.
 */
function namesNothing(facet: Facet, category: string, aspect: Aspect | undefined): boolean {
  if (facet === 'sharing') return category === 'anyone' || (category === 'third-party' && aspect === 'sold');
  return (facet === 'data' && category === 'generic') || (facet === 'purpose' && category === 'unspecified');
}

function rowKey(facet: Facet, aspect: Aspect | undefined, category: string): string {
  return `${facet}|${aspect ?? ''}|${category}`;
}

type Column = ReadonlyMap<string, readonly Finding[]>;

function findingsByRow({ findings }: Report): Column {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const aspect = aspectOf(finding);
    if (aspect === 'mention') continue;
    const own = listedCategory(finding.facet, finding.category);
    const categories = finding.stance === 'denied' ? [own] : withAncestors(finding.facet, own);
    for (const category of categories) {
      if (category === undefined || namesNothing(finding.facet, category, aspect)) continue;
      const key = rowKey(finding.facet, aspect, category);
      const members = found.get(key);
      if (members) members.push(finding);
      else found.set(key, [finding]);
    }
  }
  return found;
}

function withAncestors(facet: Facet, category: string | undefined): string[] {
  const categories: string[] = [];
  for (let at = category; at; at = listedCategory(facet, at.slice(0, Math.max(0, at.lastIndexOf('.'))))) {
    categories.push(at);
  }
  return categories;
}

function rowsOf(facet: Facet, columns: readonly Column[], blanks: readonly Cell[]): MatrixRow[] {
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
        difference: disagreement(
          cells.map(({ state }) => state),
          // Other addresses, names and dates are other vendors'; another period is another answer.
          facet === 'retention' ? cells.map(({ values }) => values.join('|')) : undefined,
        ),
      };
      return [row];
    }),
  );
}

const NOTHING = { stated: 0, conditional: 0, denied: 0, hedged: 0, partial: 0, parts: [], values: [], findings: [] };
const NOT_FOUND: Cell = { state: 'not-found', ...NOTHING };
const UNKNOWN: Cell = { state: 'unknown', ...NOTHING };

function cellOf(findings: readonly Finding[] | undefined, blank: Cell): Cell {
  if (!findings) return blank;
  const { state, findings: telling } = kindEvidence(findings);
  const whole = findings.filter(({ restriction }) => restriction === undefined);
  const count = (stance: Finding['stance']): number => whole.filter((one) => one.stance === stance).length;
  return {
    state,
    stated: count('stated'),
    conditional: count('conditional'),
    denied: count('denied'),
    hedged: whole.filter(({ stance, hedged }) => stance === 'stated' && hedged).length,
    partial: findings.length - whole.length,
    parts: state === 'partial' ? partItems(telling) : [],
    values: [...new Set(telling.flatMap(({ value }) => value ?? []))],
    findings: [...new Set([...telling, ...findings])].map(({ id }) => id),
  };
}
