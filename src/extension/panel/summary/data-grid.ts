/** The grid of data by party: which kinds of data the notice names, who gets them, in what words. */
import type { Finding, FindingOf } from '../../../core/report.ts';
import { CATEGORIES, listedCategory } from '../../../core/taxonomy.ts';
import { groupBy } from '../../../core/formats/group-by.ts';
import { mannerOf, type Manner } from './manner.ts';

export interface DataRow {
  /** A listed category of the facet `data`. */
  readonly category: string;
  /** How it is said that the publisher collects or uses it; empty: not found. */
  readonly first: readonly Manner[];
  /** How it is said that others get it. */
  readonly third: readonly Manner[];
}

export interface DataRowGroup {
  /** The first part of its rows' categories. */
  readonly root: string;
  readonly rows: readonly DataRow[];
}

/** Rows in taxonomy order. Data that is mentioned without anyone getting it has no row. */
export function dataGrid(findings: readonly Finding[]): DataRowGroup[] {
  const data = findings.filter((finding): finding is FindingOf<'data'> => finding.facet === 'data');
  // What is only called personal information comes last: the kinds say more.
  const order = [...Object.keys(CATEGORIES.data).filter((category) => category !== 'generic'), 'generic'];
  const byCategory = groupBy(data, ({ category }) => listedCategory('data', category) ?? category);
  const rows = [...byCategory]
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([category, members]) => ({
      category,
      first: manners(members.filter((finding) => !isOthers(finding) && finding.attributes.party === 'first')),
      third: manners(members.filter(isOthers)),
    }))
    .filter(({ first, third }) => first.length + third.length > 0);
  return [...groupBy(rows, ({ category }) => category.split('.', 1)[0] ?? category)].map(([root, members]) => ({
    root,
    rows: members,
  }));
}

/** What the publisher shares or sells, others get. */
function isOthers({ attributes }: FindingOf<'data'>): boolean {
  return attributes.party === 'third' || attributes.action === 'share' || attributes.action === 'sell';
}

/** The plainest saying, and a denial beside it where the notice says both. */
function manners(findings: readonly Finding[]): Manner[] {
  const said = new Set(findings.map(mannerOf));
  const plainest = (['stated', 'hedged', 'conditional'] as const).find((manner) => said.has(manner));
  return [...(plainest ? [plainest] : []), ...(said.has('denied') ? (['denied'] as const) : [])];
}
