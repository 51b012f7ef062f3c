/** The library: saved notices in the browser's database. Every change is all or nothing. */
import { vendorOf } from './vendor-of.ts';
import { LibraryError, toLibraryError } from './library-error.ts';
import { putTogether, takeApart, type NoticeContent, type NoticeRow } from './notice-row.ts';
import { openDatabase, transact, type LibraryDatabase, type WriteTransaction } from './open-database.ts';
import { makeSavedNotice, noticeKey, type SavedNotice } from './saved-notice.ts';
import { searchWords } from './search-words.ts';
import type { Report } from '../../core/report.ts';

/** A reading to be saved. */
export interface ReadNotice {
  /** Without or with its text. */
  readonly report: Report;
  readonly text?: string;
  readonly url?: string;
  readonly title: string;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
}

export type SaveResult =
  /** `version` counts from 1. */
  | { readonly kind: 'saved'; readonly id: string; readonly version: number }
  /** The last version has this very text; `isReread`: its report was replaced by this one, made by other rules. */
  | { readonly kind: 'unchanged'; readonly id: string; readonly isReread: boolean };

export type ImportMode = 'add' | 'replace';

export interface ImportResult {
  readonly added: number;
  /** Texts that the library had already. */
  readonly known: number;
}

/** What a reader may change of a record. */
export type NoticeChange = Partial<Pick<NoticeRow, 'tags' | 'notes' | 'title'>>;

const STORES = ['notices', 'contents', 'words'] as const;
type RecordStores = (typeof STORES)[number];
const RECORD_STORES: RecordStores[] = [...STORES];
const STAGE_AT_ONCE = 20;

export class Library {
  readonly #database: LibraryDatabase;

  constructor(database: LibraryDatabase) {
    this.#database = database;
  }

  static async open(name?: string): Promise<Library> {
    return new Library(await openDatabase(name));
  }

  close(): void {
    this.#database.close();
  }

  /** Saves a reading as a new version of its notice, unless its text is that of the last one. */
  save(read: ReadNotice): Promise<SaveResult> {
    const notice = makeSavedNotice(crypto.randomUUID(), { ...read, vendor: vendorOf(read.url, read.report) });
    return transact(this.#database, RECORD_STORES, (transaction) => add(transaction, notice));
  }

  /** All rows, the latest first. */
  async rows(): Promise<NoticeRow[]> {
    const rows = await this.#ask(() => this.#database.getAll('notices'));
    return rows.toSorted(latestFirst);
  }

  count(): Promise<number> {
    return this.#ask(() => this.#database.count('notices'));
  }

  /** The distinct words of every notice, by id; for the search. */
  async words(): Promise<ReadonlyMap<string, string>> {
    const all = await this.#ask(() => this.#database.getAll('words'));
    return new Map(all.map(({ id, words }) => [id, words]));
  }

  /** Rejects with `gone`. */
  async content(id: string): Promise<NoticeContent> {
    const content = await this.#ask(() => this.#database.get('contents', id));
    if (!content) throw new LibraryError('gone', `No record ${id}`);
    return content;
  }

  /** A whole record. Rejects with `gone`. */
  async notice(id: string): Promise<SavedNotice> {
    const [row, content] = await Promise.all([this.#ask(() => this.#database.get('notices', id)), this.content(id)]);
    if (!row) throw new LibraryError('gone', `No record ${id}`);
    return putTogether(row, content);
  }

  /** The saved versions of a notice, the latest first. */
  async versions(key: string): Promise<NoticeRow[]> {
    const rows = await this.#ask(() => this.#database.getAllFromIndex('notices', 'key', key));
    return rows.toSorted(latestFirst);
  }

  /** The last saved version of the notice that `report` is a reading of. */
  async lastVersion(url: string | undefined, report: Report): Promise<NoticeRow | undefined> {
    return (await this.versions(noticeKey(url, report)))[0];
  }

  async change(id: string, change: NoticeChange): Promise<void> {
    await transact(this.#database, ['notices'], async (transaction) => {
      const store = transaction.objectStore('notices');
      const row = await store.get(id);
      if (!row) throw new LibraryError('gone', `No record ${id}`);
      await store.put({ ...row, ...change });
    });
  }

  async remove(ids: readonly string[]): Promise<void> {
    await transact(this.#database, RECORD_STORES, async (transaction) => {
      for (const id of ids) {
        for (const name of STORES) await transaction.objectStore(name).delete(id);
      }
    });
  }

  /** Gives a vendor another name; where that is another vendor's, the two become one. Resolves to the records changed. */
  async renameVendor(from: string, to: string): Promise<number> {
    return transact(this.#database, ['notices'], async (transaction) => {
      const store = transaction.objectStore('notices');
      const rows = await store.index('vendor').getAll(from);
      for (const row of rows) await store.put({ ...row, vendor: { ...row.vendor, name: to } });
      return rows.length;
    });
  }

  async clear(): Promise<void> {
    await transact(this.#database, RECORD_STORES, empty);
  }

  /** All records, one at a time, by id. */
  async *all(): AsyncGenerator<SavedNotice> {
    for (const id of await this.#ask(() => this.#database.getAllKeys('notices'))) yield this.notice(id);
  }

  /**
   * Takes records in: those that come are set aside first, and moved into the library in one transaction once all have
   * come. Where one of them is refused, or the browser ends in between, the library stays as it was. `replace` empties
   * it first; `add` leaves out texts that it has.
   */
  async import(records: AsyncIterable<SavedNotice>, mode: ImportMode): Promise<ImportResult> {
    await this.#dropStaged();
    try {
      await this.#stage(records);
      return await transact(this.#database, [...RECORD_STORES, 'staged'], async (transaction) => {
        if (mode === 'replace') await empty(transaction);
        let [added, known] = [0, 0];
        for (let at = await transaction.objectStore('staged').openCursor(); at; at = await at.continue()) {
          if (mode === 'replace') await put(transaction, at.value);
          const isNew = mode === 'replace' || (await addUnlessKnown(transaction, at.value));
          if (isNew) added += 1;
          else known += 1;
        }
        await transaction.objectStore('staged').clear();
        return { added, known };
      });
    } catch (thrown) {
      await this.#dropStaged().catch(() => undefined);
      throw toLibraryError(thrown);
    }
  }

  async #stage(records: AsyncIterable<SavedNotice>): Promise<void> {
    let waiting: SavedNotice[] = [];
    const flush = async (): Promise<void> => {
      const batch = waiting;
      waiting = [];
      await transact(this.#database, ['staged'], async (transaction) => {
        for (const record of batch) await transaction.objectStore('staged').add(record);
      });
    };
    for await (const record of records) {
      waiting.push(record);
      if (waiting.length >= STAGE_AT_ONCE) await flush();
    }
    await flush();
  }

  /** What an import left that was interrupted. */
  async #dropStaged(): Promise<void> {
    await transact(this.#database, ['staged'], (transaction) => transaction.objectStore('staged').clear());
  }

  async #ask<R>(question: () => Promise<R>): Promise<R> {
    try {
      return await question();
    } catch (thrown) {
      throw toLibraryError(thrown);
    }
  }
}

type RecordTransaction = WriteTransaction<RecordStores> | WriteTransaction<RecordStores | 'staged'>;

async function add(transaction: RecordTransaction, notice: SavedNotice): Promise<SaveResult> {
  const versions = await versionsIn(transaction, notice.key);
  const last = versions[0];
  const { row } = takeApart(notice);
  if (last && last.sha256 === row.sha256) {
    const isReread = last.readBy !== row.readBy;
    if (isReread) {
      const { id, savedAt, tags, notes, vendor } = last;
      await put(transaction, { ...notice, id, savedAt, tags, notes, vendor: { ...notice.vendor, name: vendor.name } });
    }
    return { kind: 'unchanged', id: last.id, isReread };
  }
  await put(transaction, await underKnownName(transaction, notice));
  return { kind: 'saved', id: notice.id, version: versions.length + 1 };
}

/** Unlike `add`, for records that come in no order: one with the text of any version is known. */
async function addUnlessKnown(transaction: RecordTransaction, notice: SavedNotice): Promise<boolean> {
  const versions = await versionsIn(transaction, notice.key);
  if (versions.some(({ sha256 }) => sha256 === notice.report.source.sha256)) return false;
  await put(transaction, await underKnownName(transaction, notice));
  return true;
}

/** A vendor that was renamed keeps its name in what is saved later. */
async function underKnownName(transaction: RecordTransaction, notice: SavedNotice): Promise<SavedNotice> {
  const { domain } = notice.vendor;
  if (domain === undefined) return notice;
  const known = await noticesOf(transaction).index('domain').get(domain);
  return known ? { ...notice, vendor: { ...notice.vendor, name: known.vendor.name } } : notice;
}

async function versionsIn(transaction: RecordTransaction, key: string): Promise<NoticeRow[]> {
  return (await noticesOf(transaction).index('key').getAll(key)).toSorted(latestFirst);
}

async function put(transaction: RecordTransaction, notice: SavedNotice): Promise<void> {
  const { row, content } = takeApart(notice);
  const of = transaction as WriteTransaction<RecordStores>;
  await of.objectStore('notices').put(row);
  await of.objectStore('contents').put(content);
  await of.objectStore('words').put({ id: row.id, words: searchWords(notice) });
}

async function empty(transaction: RecordTransaction): Promise<void> {
  for (const name of STORES) await (transaction as WriteTransaction<RecordStores>).objectStore(name).clear();
}

function noticesOf(transaction: RecordTransaction) {
  return (transaction as WriteTransaction<RecordStores>).objectStore('notices');
}

function latestFirst(a: NoticeRow, b: NoticeRow): number {
  if (a.savedAt !== b.savedAt) return a.savedAt < b.savedAt ? 1 : -1;
  // What was imported together was saved at one moment.
  return a.vendor.name.localeCompare(b.vendor.name) || (a.id < b.id ? 1 : -1);
}
