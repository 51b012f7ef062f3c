/** The grid of data by party: which kinds of data the notice names, who gets them, in what words. */
import type { Finding, FindingOf } from '../../../core/report.ts';
import { CATEGORIES, listedCategory } from '../../../core/taxonomy.ts';
import { groupBy } from '../../../core/group-by.ts';
import { mannerOf, type Manner } from './manner.ts';

export interface DataRow {
  /** A listed category of the facet `data`. */
  readonly category: string;
  /** How it is said that the publisher collects or uses it; empty: not found. */
  readonly first: readonly Manner[];
  /** How it is said that others get it. */
  readonly third: readonly Manner[];
  /** Purposes that the notice names in one statement with the publisher's collecting or using it. */
  readonly purposes: readonly string[];
  /** Recipients that the notice names in one statement with it. */
  readonly recipients: readonly string[];
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
  const purposesByStatement = groupBy(findings.filter(isOwnPurpose), statementOf);
  const given = findings.filter(isGiving);
  const rows = [...byCategory]
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([category, members]) => ({
      category,
      first: manners(members.filter((finding) => !isOthers(finding) && finding.attributes.party === 'first')).filter(
        // "We collect no personal data from children" denies the kinds above nothing.
        (manner) => category !== 'generic' || manner !== 'denied',
      ),
      third: manners(members.filter(isOthers)),
      purposes: inOrder(
        'purpose',
        members.filter(isOwn).flatMap((one) => purposesByStatement.get(statementOf(one)) ?? []),
      ),
      recipients: inOrder(
        'sharing',
        given.filter(({ attributes }) => attributes.data?.some((id) => isThis(id, category))),
      ),
    }))
    .filter(({ first, third }) => first.length + third.length > 0);
  return [...groupBy(rows, ({ category }) => category.split('.', 1)[0] ?? category)].map(([root, members]) => ({
    root,
    rows: members,
  }));
}

function isOwnPurpose(finding: Finding): finding is FindingOf<'purpose'> {
  return finding.facet === 'purpose' && finding.stance !== 'denied' && finding.attributes.party !== 'third';
}

function isGiving(finding: Finding): finding is FindingOf<'sharing'> {
  return finding.facet === 'sharing' && finding.stance !== 'denied';
}

function isOwn(finding: FindingOf<'data'>): boolean {
  return finding.stance !== 'denied' && finding.attributes.party === 'first' && !isOthers(finding);
}

function statementOf({ quote }: Finding): string {
  return `${quote.start}-${quote.end}`;
}

function isThis(id: string, category: string): boolean {
  return (listedCategory('data', id) ?? id) === category;
}

/** Their listed categories, each once, in taxonomy order; what names nothing in particular is left out. */
function inOrder(facet: 'purpose' | 'sharing', findings: readonly Finding[]): string[] {
  const named = new Set(findings.map(({ category }) => listedCategory(facet, category) ?? category));
  return Object.keys(CATEGORIES[facet]).filter((id) => named.has(id) && id !== 'unspecified' && id !== 'anyone');
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
