/** What the library page shows, and the work that changes it. */
import { computed, signal } from '@preact/signals';
import { library, onChangeElsewhere, tellOfChange } from '../storage/library-client.ts';
import type { Library } from '../storage/library.ts';
import { toLibraryError, type LibraryError } from '../storage/library-error.ts';
import type { NoticeRow } from '../storage/notice-row.ts';
import { parseQuery } from '../storage/search-words.ts';
import { formatRoute, parseRoute, type Route } from './route.ts';
import { EVERYTHING, lastVersions, selectRows, type Criteria } from './select-rows.ts';

export const ROWS_A_PAGE = 50;

/** Undefined until they are read. */
export const rows = signal<readonly NoticeRow[] | undefined>(undefined);
export const words = signal<ReadonlyMap<string, string> | undefined>(undefined);
export const criteria = signal<Criteria>(EVERYTHING);
export const pageNumber = signal(0);
/** Ids of the records that are ticked. */
export const chosen = signal<ReadonlySet<string>>(new Set());
export const route = signal<Route>({ view: 'list' });
export const fault = signal<LibraryError | undefined>(undefined);
/** What has been done, in words, for the status line. */
export const report = signal('');
/** Work is under way. */
export const isBusy = signal(false);

const notices = computed(() => lastVersions(rows.value ?? []));
const NO_WORDS: ReadonlyMap<string, string> = new Map();
export const listed = computed(() => selectRows(notices.value, words.value ?? NO_WORDS, criteria.value));
export const noticeCount = computed(() => notices.value.length);
export const tags = computed(() => [...new Set((rows.value ?? []).flatMap((row) => row.tags))].toSorted());
export const vendors = computed(() => [...new Set((rows.value ?? []).map(({ vendor }) => vendor.name))].toSorted());

/** The ticked records, in the order of the list; all that are listed where none is ticked. */
export const meant = computed(() => {
  const ticked = listed.value.filter(({ row }) => chosen.value.has(row.id));
  return (ticked.length > 0 ? ticked : listed.value).map(({ row }) => row);
});

export function setCriteria(changes: Partial<Criteria>): void {
  criteria.value = { ...criteria.peek(), ...changes };
  pageNumber.value = 0;
  if (parseQuery(criteria.peek().query).length > 0 && !words.peek()) void attempt(readWords);
}

export function choose(ids: readonly string[], isChosen: boolean): void {
  const next = new Set(chosen.peek());
  for (const id of ids) {
    if (isChosen) next.add(id);
    else next.delete(id);
  }
  chosen.value = next;
}

export function turnTo(page: number): void {
  pageNumber.value = page;
}

export function clearFault(): void {
  fault.value = undefined;
}

export function go(to: Route): void {
  location.hash = formatRoute(to);
}

/** Reads the library, and again whenever another page changes it; follows the address. */
export function followLibrary(): void {
  const follow = (): void => {
    route.value = parseRoute(location.hash);
    report.value = '';
    clearFault();
    scrollTo(0, 0);
  };
  addEventListener('hashchange', follow);
  follow();
  onChangeElsewhere(() => void attempt(readRows));
  // Word of a change may have been missed in a tab that was asleep.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void attempt(readRows);
  });
  void attempt(readRows);
}

/** Does work with the library; a failure is shown. Resolves to whether it was done. */
export async function attempt(work: (of: Library) => Promise<void>): Promise<boolean> {
  try {
    await work(await library());
    return true;
  } catch (thrown) {
    fault.value = toLibraryError(thrown);
    return false;
  }
}

/** Work that changes records: one at a time, then everything is read anew and other pages are told. */
export async function change(work: (of: Library) => Promise<string>): Promise<void> {
  if (isBusy.peek()) return;
  isBusy.value = true;
  fault.value = undefined;
  report.value = '';
  await attempt(async (of) => {
    const done = await work(of);
    await readRows(of);
    tellOfChange();
    report.value = done;
  });
  isBusy.value = false;
}

async function readRows(of: Library): Promise<void> {
  const read = await of.rows();
  if (words.peek()) await readWords(of);
  rows.value = read;
  const known = new Set(read.map(({ id }) => id));
  chosen.value = new Set([...chosen.peek()].filter((id) => known.has(id)));
}

async function readWords(of: Library): Promise<void> {
  words.value = await of.words();
}
