/**
 * What a notice says, as statements: one for each sentence, facet and way of saying, those that read alike together. The
 * rows of a summary, and the only thing that is counted as "statements".
 */
import { groupBy } from './group-by.ts';
import { mannerOf, type Manner } from './manner.ts';
import type { Finding } from './report.ts';
import { staysOnDevice } from './report-facts.ts';
import { CATEGORIES, FACETS, listedCategory, type Facet } from './taxonomy.ts';

/** The findings of one facet in one sentence. */
export type Place = readonly [Finding, ...Finding[]];

export interface Statement {
  readonly facet: Facet;
  /** Listed, in taxonomy order. */
  readonly categories: readonly string[];
  /** Values of facets that have them: periods, addresses, names, dates. */
  readonly values: readonly string[];
  readonly manner: Manner;
  /** Of purposes that are named in one statement with data, and of recipients with what they get. */
  readonly purposes: readonly string[];
  readonly recipients: readonly string[];
  /** In text order. Never empty. */
  readonly places: readonly [Place, ...Place[]];
}

export interface FacetStatements<T extends Statement = Statement> {
  readonly facet: Facet;
  readonly rows: readonly T[];
}

/** Facets whose findings are values; the value is what is said. */
const VALUED: ReadonlySet<Facet> = new Set(['contact', 'controller', 'date', 'retention']);

/** In the order given; facets without findings are left out. Within one, in taxonomy order. */
export function statementsOf(findings: readonly Finding[], order: readonly Facet[] = FACETS): FacetStatements[] {
  const byFacet = groupBy(findings, ({ facet }) => facet);
  const bySentence = groupBy(findings, ({ quote }) => quote.start);
  return order.flatMap((facet) => {
    const members = byFacet.get(facet);
    return members ? [{ facet, rows: rowsOf(facet, members, bySentence) }] : [];
  });
}

/** How many statements there are: the rows of {@link statementsOf}. */
export function countStatements(findings: readonly Finding[]): number {
  return statementsOf(findings).reduce((sum, { rows }) => sum + rows.length, 0);
}

/** What is done, as it is told: `device` of data that stay there, `say` where what it is about says all. */
export function actOf(finding: Finding): string {
  switch (finding.facet) {
    case 'data':
      return staysOnDevice(finding) ? 'device' : (finding.attributes.action ?? 'mention');
    case 'sharing':
      return finding.attributes.action ?? 'share';
    default:
      return 'say';
  }
}

/** By others than the publisher, whose own doing sharing and selling are, though others get the data. */
export function isDoneByOthers({ facet, attributes }: Finding): boolean {
  if (facet === 'purpose') return attributes.party === 'third';
  return (
    facet === 'data' && attributes.party === 'third' && attributes.action !== 'share' && attributes.action !== 'sell'
  );
}

/** What limits or qualifies it, besides its way of saying. */
function limitsOf(finding: Finding): string {
  const conditions = finding.facet === 'sharing' ? (finding.attributes.conditions ?? []) : [];
  const { restriction, certainty } = finding;
  return JSON.stringify([restriction?.text ?? '', ...conditions, isDoneByOthers(finding), certainty === 'inferred']);
}

type Sentences = ReadonlyMap<number, readonly Finding[]>;

function rowsOf(facet: Facet, findings: readonly Finding[], bySentence: Sentences): Statement[] {
  const order = Object.keys(CATEGORIES[facet]);
  const said = groupBy(findings, (one) => [one.quote.start, mannerOf(one), limitsOf(one)].join('|'));
  const rows = [...said.values()].map((members) => rowOf(facet, members, bySentence));
  const place = ({ categories: [first = ''] }: Statement): number => order.indexOf(first);
  return [...groupBy(rows, wordingOf).values()].map(joined).toSorted((a, b) => place(a) - place(b));
}

/** The same for what reads alike. */
function wordingOf({ categories, values, manner, places: [[first, ...others]] }: Statement): string {
  const acts = new Set([first, ...others].map(actOf));
  return [categories.join(';'), values.join(';'), [...acts].join(';'), manner, limitsOf(first)].join('|').toLowerCase();
}

function rowOf(facet: Facet, findings: readonly Finding[], bySentence: Sentences): Statement {
  const [first, ...others] = findings;
  if (!first) throw new Error('A statement needs a finding');
  const around = bySentence.get(first.quote.start) ?? [];
  return {
    facet,
    categories: inOrder(facet, findings),
    values: VALUED.has(facet) ? [...new Set(findings.flatMap(({ value }) => value ?? []))] : [],
    manner: mannerOf(first),
    purposes: findings.some(isOwn) ? inOrder('purpose', around.filter(isOwnPurpose)) : [],
    recipients: inOrder(
      'sharing',
      around.filter((one) => gives(one, findings)),
    ),
    places: [[first, ...others]],
  };
}

function joined(rows: readonly Statement[]): Statement {
  const [first, ...others] = rows;
  if (!first) throw new Error('A row needs a statement');
  if (others.length === 0) return first;
  const all = (of: (row: Statement) => readonly string[]): string[] => [...new Set(rows.flatMap(of))];
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
