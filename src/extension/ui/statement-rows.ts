/** The statements of a report as rows: one for each sentence and way of saying, those that read alike together. */
import { groupBy } from '../../core/group-by.ts';
import { mannerOf, type Manner } from '../../core/manner.ts';
import type { Finding } from '../../core/report.ts';
import { CATEGORIES, FACETS, listedCategory, type Facet } from '../../core/taxonomy.ts';
import { remarksOn, sayingOf } from './saying.ts';

/** The findings of one facet in one sentence. */
export type Place = readonly [Finding, ...Finding[]];

export interface StatementRow {
  readonly facet: Facet;
  /** Listed, in taxonomy order. */
  readonly categories: readonly string[];
  /** Values of facets that have them: periods, addresses, names, dates. */
  readonly values: readonly string[];
  /** How it is said, in words: "collects", "uses". None where the categories say all. */
  readonly sayings: readonly string[];
  readonly manner: Manner;
  readonly remarks: readonly string[];
  /** Of purposes that are named in one statement with data, and of recipients with what they get. */
  readonly purposes: readonly string[];
  readonly recipients: readonly string[];
  /** In text order. Never empty. */
  readonly places: readonly [Place, ...Place[]];
}

export interface FacetRows {
  readonly facet: Facet;
  readonly rows: readonly StatementRow[];
}

/** Facets whose findings are values; the value is what is said. */
const VALUED: ReadonlySet<Facet> = new Set(['contact', 'controller', 'date', 'retention']);

/** In the order given. Facets without findings are left out. */
export function facetRows(findings: readonly Finding[], order: readonly Facet[] = FACETS): FacetRows[] {
  const byFacet = groupBy(findings, ({ facet }) => facet);
  const bySentence = groupBy(findings, ({ quote }) => quote.start);
  return order.flatMap((facet) => {
    const members = byFacet.get(facet);
    return members ? [{ facet, rows: rowsOf(facet, members, bySentence) }] : [];
  });
}

type Sentences = ReadonlyMap<number, readonly Finding[]>;

function rowsOf(facet: Facet, findings: readonly Finding[], bySentence: Sentences): StatementRow[] {
  const order = Object.keys(CATEGORIES[facet]);
  const statements = [...groupBy(findings, (one) => [one.quote.start, mannerOf(one), ...remarksOn(one)].join('|'))];
  const rows = statements.map(([, members]) => rowOf(facet, members, bySentence));
  const alike = groupBy(rows, ({ categories, values, sayings, remarks }) =>
    [categories, values, sayings, remarks]
      .map((words) => words.join(';'))
      .join('|')
      .toLowerCase(),
  );
  const place = ({ categories: [first = ''] }: StatementRow): number => order.indexOf(first);
  return [...alike.values()].map(joined).toSorted((a, b) => place(a) - place(b));
}

function rowOf(facet: Facet, findings: readonly Finding[], bySentence: Sentences): StatementRow {
  const [first, ...others] = findings;
  if (!first) throw new Error('A statement needs a finding');
  const around = bySentence.get(first.quote.start) ?? [];
  return {
    facet,
    categories: inOrder(facet, findings),
    values: VALUED.has(facet) ? [...new Set(findings.flatMap(({ value }) => value ?? []))] : [],
    sayings: [...new Set(findings.map(sayingOf))].filter(Boolean),
    manner: mannerOf(first),
    remarks: remarksOn(first),
    purposes: findings.some(isOwn) ? inOrder('purpose', around.filter(isOwnPurpose)) : [],
    recipients: inOrder(
      'sharing',
      around.filter((one) => gives(one, findings)),
    ),
    places: [[first, ...others]],
  };
}

function joined(rows: readonly StatementRow[]): StatementRow {
  const [first, ...others] = rows;
  if (!first) throw new Error('A row needs a statement');
  if (others.length === 0) return first;
  const all = (of: (row: StatementRow) => readonly string[]): string[] => [...new Set(rows.flatMap(of))];
  return {
    ...first,
    purposes: all(({ purposes }) => purposes),
    recipients: all(({ recipients }) => recipients),
    places: [...first.places, ...others.flatMap(({ places }) => places)],
  };
}

/** Data that the publisher collects or uses. */
function isOwn(finding: Finding): boolean {
  if (finding.facet !== 'data' || !isSaid(finding)) return false;
  const { party, action } = finding.attributes;
  return party === 'first' && action !== 'share' && action !== 'sell';
}

function isOwnPurpose(finding: Finding): boolean {
  return finding.facet === 'purpose' && isSaid(finding) && finding.attributes.party !== 'third';
}

/** Whether it says that somebody gets one of these data. */
function gives(finding: Finding, given: readonly Finding[]): boolean {
  if (finding.facet !== 'sharing' || !isSaid(finding)) return false;
  const { data = [] } = finding.attributes;
  return given.some(({ facet, category }) => facet === 'data' && data.includes(category));
}

/** Said, and of no part alone. */
function isSaid({ stance, restriction }: Finding): boolean {
  return stance !== 'denied' && restriction === undefined;
}

/** Their listed categories of a facet, each once, in taxonomy order; what names nothing in particular is left out. */
function inOrder(facet: Facet, findings: readonly Finding[]): string[] {
  const order = Object.keys(CATEGORIES[facet]);
  const named = findings
    .filter((one) => one.facet === facet)
    .map(({ category }) => listedCategory(facet, category) ?? category);
  return [...new Set(named)].toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}
