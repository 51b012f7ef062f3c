/** The grid of data by party: which kinds of data the notice names, who gets them, in what words. */
import { staysOnDevice, type Finding, type FindingOf } from '../../../core/report.ts';
import { restrictionsOf } from '../../../core/restrictions-of.ts';
import { CATEGORIES, listedCategory } from '../../../core/taxonomy.ts';
import { groupBy } from '../../../core/group-by.ts';
import { mannerOf, type Manner } from '../../../core/manner.ts';

export interface DataRow {
  /** A listed category of the facet `data`. */
  readonly category: string;
  /** How it is said that the publisher collects or uses it; empty: not found. */
  readonly first: readonly Manner[];
  /** The words that narrow it to a part, where it is said of no more. */
  readonly firstOnly?: readonly string[];
  /** How it is said that others get it. */
  readonly third: readonly Manner[];
  readonly thirdOnly?: readonly string[];
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

/**
 * Rows in taxonomy order. Data that is mentioned without anyone getting it has no row, nor has what stays on the reader's
 * device. To deny a part is not to deny the whole: it has no place in a cell.
 */
export function dataGrid(findings: readonly Finding[]): DataRowGroup[] {
  const data = findings.filter(
    (finding): finding is FindingOf<'data'> => finding.facet === 'data' && !staysOnDevice(finding),
  );
  // What is only called personal information comes last: the kinds say more.
  const order = [...Object.keys(CATEGORIES.data).filter((category) => category !== 'generic'), 'generic'];
  const byCategory = groupBy(data, ({ category }) => listedCategory('data', category) ?? category);
  const purposesByStatement = groupBy(findings.filter(isOwnPurpose), statementOf);
  const given = findings.filter(isGiving);
  const rows = [...byCategory]
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([category, members]) => ({
      category,
      ...firstCell(category, members),
      ...thirdCell(members),
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

function firstCell(category: string, members: readonly FindingOf<'data'>[]): Pick<DataRow, 'first' | 'firstOnly'> {
  const { manners, only } = cellOf(
    members.filter((finding) => !isOthers(finding) && finding.attributes.party === 'first'),
  );
  // That nothing is collected at all is told above the grid, where the notice says so.
  const first = manners.filter((manner) => category !== 'generic' || manner !== 'denied');
  return { first, ...(only.length > 0 ? { firstOnly: only } : {}) };
}

function thirdCell(members: readonly FindingOf<'data'>[]): Pick<DataRow, 'third' | 'thirdOnly'> {
  const { manners, only } = cellOf(members.filter(isOthers));
  return { third: manners, ...(only.length > 0 ? { thirdOnly: only } : {}) };
}

function isOwnPurpose(finding: Finding): finding is FindingOf<'purpose'> {
  return isWhole(finding) && finding.facet === 'purpose' && finding.attributes.party !== 'third';
}

function isGiving(finding: Finding): finding is FindingOf<'sharing'> {
  return isWhole(finding) && finding.facet === 'sharing';
}

/** Said, and of no part alone. */
function isWhole({ stance, restriction }: Finding): boolean {
  return stance !== 'denied' && restriction === undefined;
}

function isOwn(finding: FindingOf<'data'>): boolean {
  return isWhole(finding) && finding.attributes.party === 'first' && !isOthers(finding);
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

interface Cell {
  readonly manners: readonly Manner[];
  readonly only: readonly string[];
}

/**
 * The plainest saying, and a denial beside it where the notice says both: of the whole. Only where it says nothing but
 * of a part, this with the words for the part.
 */
function cellOf(findings: readonly Finding[]): Cell {
  const whole = new Set(findings.filter(({ restriction }) => restriction === undefined).map(mannerOf));
  const denied = whole.has('denied') ? (['denied'] as const) : [];
  const plainest = plainestOf(whole);
  if (plainest) return { manners: [plainest, ...denied], only: [] };
  const parts = findings.filter(({ stance, restriction }) => stance !== 'denied' && restriction !== undefined);
  const ofPart = plainestOf(new Set(parts.map(mannerOf)));
  return { manners: [...(ofPart ? [ofPart] : []), ...denied], only: restrictionsOf(parts) };
}

function plainestOf(said: ReadonlySet<Manner>): Manner | undefined {
  return (['stated', 'hedged', 'conditional'] as const).find((manner) => said.has(manner));
}
