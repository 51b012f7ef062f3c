/** What the list shows: of each notice the last version, filtered and sorted. */
import { latestVersionFirst, type NoticeRow } from '../storage/notice-row.ts';
import { matchesWords, parseQuery } from '../storage/search-words.ts';

export const SORTS = ['saved', 'vendor', 'title', 'words', 'statements'] as const;
export type Sort = (typeof SORTS)[number];

export const SUBJECT_STANCES = ['says', 'denies', 'silent'] as const;
export type SubjectStance = (typeof SUBJECT_STANCES)[number];

export interface Criteria {
  /** Words, all of which have to occur. */
  readonly query: string;
  /** `''`, a facet (`data`), or a facet's category (`data/contact.email`). */
  readonly subject: string;
  /** What the notice is to say of the subject. */
  readonly stance: SubjectStance;
  readonly tag: string;
  /** Part of the vendor's name, in any case. */
  readonly vendor: string;
  readonly sort: Sort;
}

export const EVERYTHING: Criteria = { query: '', subject: '', stance: 'says', tag: '', vendor: '', sort: 'saved' };

export interface ListedNotice {
  readonly row: NoticeRow;
  /** Saved versions of this notice. */
  readonly versions: number;
}

/** The latest version of each notice with the number of its versions, in the order of `rows`: those saved last first. */
export function lastVersions(rows: readonly NoticeRow[]): ListedNotice[] {
  const byKey = new Map<string, { row: NoticeRow; versions: number }>();
  for (const row of rows) {
    const known = byKey.get(row.key);
    if (known) {
      known.versions += 1;
      if (latestVersionFirst(row, known.row) < 0) known.row = row;
    } else byKey.set(row.key, { row, versions: 1 });
  }
  return [...byKey.values()];
}

/** `words`: by record, as the library keeps them; needed where there is a query. */
export function selectRows(
  notices: readonly ListedNotice[],
  words: ReadonlyMap<string, string>,
  { query, subject, stance, tag, vendor, sort }: Criteria,
): ListedNotice[] {
  const asked = parseQuery(query);
  const wanted = vendor.trim().toLowerCase();
  const selected = notices.filter(
    ({ row }) =>
      (tag === '' || row.tags.includes(tag)) &&
      (wanted === '' || row.vendor.name.toLowerCase().includes(wanted)) &&
      (subject === '' || meetsSubject(row, subject, stance)) &&
      (asked.length === 0 || hasAllWords(asked, words.get(row.id) ?? '', row)),
  );
  return sort === 'saved' ? selected : selected.toSorted((a, b) => ORDERS[sort](a.row, b.row));
}

function meetsSubject({ says, denies, parts = [] }: NoticeRow, subject: string, stance: SubjectStance): boolean {
  const isMeant = (id: string): boolean =>
    id === subject || id.startsWith(`${subject}${subject.includes('/') ? '.' : '/'}`);
  switch (stance) {
    case 'says':
      return says.some(isMeant);
    case 'denies':
      return denies.some(isMeant);
    case 'silent':
      return !says.some(isMeant) && !denies.some(isMeant) && !parts.some(isMeant);
  }
}

function hasAllWords(asked: readonly string[], textWords: string, row: NoticeRow): boolean {
  return asked.every((word) => matchesWords([word], textWords) || matchesWords([word], ownWords(row)));
}

const knownWords = new WeakMap<NoticeRow, string>();

/** The words around the notice: its names, its address, and what its reader wrote. Rows are never changed in place. */
function ownWords(row: NoticeRow): string {
  const known = knownWords.get(row);
  if (known !== undefined) return known;
  const { title, vendor, url, tags, notes } = row;
  const own = ` ${parseQuery([title, vendor.name, vendor.controller, url, ...tags, notes].join(' ')).join(' ')}`;
  knownWords.set(row, own);
  return own;
}

const compareText = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true }).compare;

const ORDERS: Readonly<Record<Exclude<Sort, 'saved'>, (a: NoticeRow, b: NoticeRow) => number>> = {
  vendor: (a, b) => compareText(a.vendor.name, b.vendor.name),
  title: (a, b) => compareText(a.title, b.title),
  words: (a, b) => b.words - a.words,
  statements: (a, b) => b.statements - a.statements,
};
