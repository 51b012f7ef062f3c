/** What the library page shows, and the work that changes it. */
import { computed, signal } from '@preact/signals';
import { keepCount, keptCount, tryToKeepCount } from '../storage/kept-count.ts';
import { library, onChangeElsewhere, tellOfChange } from '../storage/library-client.ts';
import type { Library } from '../storage/library.ts';
import { toLibraryError, type LibraryError } from '../storage/library-error.ts';
import { parseQuery } from '../storage/search-words.ts';
import { formatRoute, parseRoute, type Route } from './route.ts';
import { EVERYTHING, type Criteria } from './select-rows.ts';
import { askLibrary, runJob } from './worker-client.ts';
import type { Chosen, Listing, Passages, QuestionKind, Questions } from './worker-protocol.ts';

export const ROWS_A_PAGE = 50;

/** Undefined until it is read. */
export const listing = signal<Listing | undefined>(undefined);
/** The list is being made; what stands there is of an earlier question. */
export const isListing = signal(false);
/** Where the search found its words, by record; of those shown. */
export const passages = signal<Passages>({});
export const criteria = signal<Criteria>(EVERYTHING);
export const pageNumber = signal(0);
/** The vendors of the records that are ticked, by id. */
export const chosen = signal<ReadonlyMap<string, string>>(new Map());
/** Records were lost, and nobody removed them: how many there were, and how many there are. */
export const lost = signal<{ readonly before: number; readonly now: number } | undefined>(undefined);
export const route = signal<Route>({ view: 'list' });
export const fault = signal<LibraryError | undefined>(undefined);
/** What has been done, in words, for the status line. */
export const report = signal('');
/** Work that changes records is under way. */
export const isBusy = signal(false);
/** Counts the changes of records: what hangs on them is read anew. */
export const revision = signal(0);

/** Work that takes its time, as far as it has come. */
export interface Job {
  readonly kind: QuestionKind;
  readonly done: number;
  readonly total?: number;
  readonly cancel: () => void;
}
export const job = signal<Job | undefined>(undefined);

/** How many notices an export takes in: those ticked; all that are listed where none is. */
export const meantCount = computed(() => chosen.value.size || (listing.value?.selected ?? 0));

export function setCriteria(changes: Partial<Criteria>): void {
  criteria.value = { ...criteria.peek(), ...changes };
  pageNumber.value = 0;
  void attempt(() => list());
}

export function choose(records: readonly Chosen[], isChosen: boolean): void {
  const next = new Map(chosen.peek());
  for (const { id, vendor } of records) {
    if (isChosen) next.set(id, vendor);
    else next.delete(id);
  }
  chosen.value = next;
}

/** Ticks all that are listed, on other pages too. */
export async function chooseListed(): Promise<void> {
  choose(await askLibrary('meant', { criteria: criteria.peek(), chosen: [] }), true);
}

export function turnTo(page: number): void {
  pageNumber.value = page;
  void attempt(() => list());
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
  onChangeElsewhere(() => void attempt(() => readAnew()));
  // Word of a change may have been missed in a tab that was asleep.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void attempt(() => readAnew());
  });
  void attempt(() => readAnew()).then(() => attempt(liftOlder));
}

/** Whatever fails and is handled nowhere else is shown too: a choice that could not be kept must not look kept. */
export function showUnhandled(): void {
  addEventListener('unhandledrejection', ({ reason }) => {
    if (reason !== CANCELLED) fault.value = toLibraryError(reason);
  });
}

/** Does work with the library; a failure is shown. Resolves to whether it was done. */
export async function attempt(work: (of: Library) => Promise<void>): Promise<boolean> {
  try {
    await work(await library());
    return true;
  } catch (thrown) {
    if (thrown !== CANCELLED) fault.value = toLibraryError(thrown);
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
    await keepCount(undefined);
    const done = await work(of);
    await readAnew(true);
    tellOfChange();
    report.value = done;
  });
  isBusy.value = false;
}

const CANCELLED = new Error('Cancelled');

/** Work in a worker of its own; shown as it goes on, and cancelled where its reader wants that. One at a time. */
export async function doJob<K extends QuestionKind>(
  kind: K,
  asked: Questions[K]['asked'],
): Promise<Questions[K]['answer']> {
  if (job.peek()) throw CANCELLED;
  const controller = new AbortController();
  const cancel = (): void => controller.abort(CANCELLED);
  job.value = { kind, done: 0, cancel };
  try {
    return await runJob(kind, asked, {
      signal: controller.signal,
      onProgress(done, total) {
        job.value = { kind, done, cancel, ...(total === undefined ? {} : { total }) };
      },
    });
  } finally {
    job.value = undefined;
  }
}

/** Reads the list anew, after a part of this page that is the panel's, too, has changed the library. */
export function readListAgain(): void {
  void attempt(() => readAnew());
}

async function liftOlder(): Promise<void> {
  if ((await askLibrary('tidy', {})) === 0) return;
  await doJob('lift', {});
  await readAnew();
  tellOfChange();
}

/** The loss is known: what is there now is what there is. */
export async function acceptLoss(): Promise<void> {
  await keepCount(lost.peek()?.now);
  lost.value = undefined;
}

async function seeWhetherLost(now: number, isOwn: boolean): Promise<void> {
  const before = isOwn ? undefined : await keptCount();
  lost.value = before !== undefined && now < before ? { before, now } : undefined;
  if (!lost.value) await tryToKeepCount(now);
}

/** `isOwn`: after a change that was made here; else what is missing was lost. */
async function readAnew(isOwn = false): Promise<void> {
  await list(true);
  await seeWhetherLost(listing.peek()?.records ?? 0, isOwn);
  revision.value += 1;
}

let asking: Promise<void> | undefined;
let isWanted = false;
let isStale = false;

/** Asks for the list as it is wanted now: while one question is being answered, only the last of those after it counts. */
function list(isChanged = false): Promise<void> {
  isWanted = true;
  isStale ||= isChanged;
  asking ??= listWhileWanted().finally(() => {
    asking = undefined;
  });
  return asking;
}

async function listWhileWanted(): Promise<void> {
  isListing.value = true;
  try {
    while (isWanted) {
      isWanted = false;
      await listOnce();
    }
  } finally {
    isListing.value = false;
  }
}

async function listOnce(): Promise<void> {
  const ticked = chosen.peek();
  const asked = {
    criteria: criteria.peek(),
    from: pageNumber.peek() * ROWS_A_PAGE,
    count: ROWS_A_PAGE,
    chosen: isStale ? [...ticked.keys()] : [],
    isStale,
  };
  isStale = false;
  const answer = await askLibrary('list', asked).catch((thrown: unknown) => {
    isStale ||= asked.isStale;
    throw thrown;
  });
  if (asked.isStale) keepChosen(ticked, answer.chosen);
  if (answer.shown.length === 0 && asked.from > 0) {
    // The page is gone with the last notices on it.
    pageNumber.value = 0;
    isWanted = true;
    return;
  }
  listing.value = answer;
  const { query } = asked.criteria;
  const ids = answer.shown.map(({ row }) => row.id);
  if (parseQuery(query).length === 0) passages.value = {};
  else void attempt(() => findPassages(ids, query));
}

/** Unticks what is gone, and takes new names over. */
function keepChosen(asked: ReadonlyMap<string, string>, found: readonly Chosen[]): void {
  const next = new Map(chosen.peek());
  for (const id of asked.keys()) next.delete(id);
  for (const { id, vendor } of found) next.set(id, vendor);
  chosen.value = next;
}

async function findPassages(ids: readonly string[], query: string): Promise<void> {
  const found = await askLibrary('passages', { ids, query });
  if (query === criteria.peek().query) passages.value = found;
}
