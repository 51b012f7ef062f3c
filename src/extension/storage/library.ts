/** The library: saved notices in the browser's database. Every change is all or nothing. */
import { isSameVendor, vendorOf } from './vendor-of.ts';
import { KnownNotices, underName } from './known-notices.ts';
import { LibraryError, toLibraryError } from './library-error.ts';
import {
  isWhole,
  lastSavedFirst,
  latestVersionFirst,
  putTogether,
  readContent,
  takeApart,
  type NoticeContent,
  type NoticeRow,
  type StoredNotice,
} from './notice-row.ts';
import { needRoom, openDatabase, transact, type LibraryDatabase, type WriteTransaction } from './open-database.ts';
import { unpack } from './packed-json.ts';
import { makeSavedNotice, noticeKey, RECORD_VERSION, type SavedNotice } from './saved-notice.ts';
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

/** Told while work goes on: how many records are done, and of how many where that is known. */
export type Progress = (done: number, total?: number) => void;

/** What a reader may change of a record. */
export type NoticeChange = Partial<Pick<NoticeRow, 'tags' | 'notes' | 'title'>>;

const STORES = ['notices', 'packed', 'words', 'contents'] as const;
type RecordStores = (typeof STORES)[number];
const RECORD_STORES: RecordStores[] = [...STORES];
/** Records that are written, or moved, at once: what is in memory meanwhile. */
const AT_ONCE = 25;

export class Library {
  readonly #database: LibraryDatabase;

  constructor(database: LibraryDatabase) {
    this.#database = database;
  }

  /** `onClosed`: the browser, or a later version's page, has closed it; it must be opened anew. */
  static async open(name?: string, onClosed?: () => void): Promise<Library> {
    return new Library(await openDatabase(name, onClosed));
  }

  close(): void {
    this.#database.close();
  }

  /** Saves a reading as a new version of its notice, unless its text is that of the last one. */
  async save(read: ReadNotice): Promise<SaveResult> {
    const notice = makeSavedNotice(crypto.randomUUID(), { ...read, vendor: vendorOf(read.url, read.report) });
    const stored = await takeApart(notice);
    await needRoom();
    return transact(this.#database, RECORD_STORES, (transaction) => add(transaction, stored));
  }

  /** All records: the rows of those that can be read, and the ids of those that are damaged, in their row or without content. */
  async survey(): Promise<{ readonly rows: NoticeRow[]; readonly damaged: string[] }> {
    const [all, ids, ...contents] = await this.#ask(() => {
      const transaction = this.#database.transaction(['notices', 'packed', 'contents']);
      return Promise.all([
        transaction.objectStore('notices').getAll(),
        transaction.objectStore('notices').getAllKeys(),
        transaction.objectStore('packed').getAllKeys(),
        transaction.objectStore('contents').getAllKeys(),
      ]);
    });
    const kept = new Set(contents.flat());
    const rows = all.filter((row) => isWhole(row) && kept.has(row.id));
    const readable = new Set(rows.map(({ id }) => id));
    return { rows, damaged: ids.filter((id) => !readable.has(id)) };
  }

  /** All rows that can be read, those saved last first. */
  async rows(): Promise<NoticeRow[]> {
    return (await this.survey()).rows.toSorted(lastSavedFirst);
  }

  /** Ids of all records that can be read, in their order. */
  async ids(): Promise<string[]> {
    return (await this.survey()).rows.map(({ id }) => id);
  }

  /** Records that are there, damaged ones with them. */
  count(): Promise<number> {
    return this.#ask(() => this.#database.count('notices'));
  }

  /** The distinct words of notices, as the search takes them, in the order of `ids`; of each, where it is there. */
  words(ids: readonly string[]): Promise<(string | undefined)[]> {
    return this.#ask(async () => {
      const store = this.#database.transaction('words').objectStore('words');
      return Promise.all(ids.map(async (id) => (await store.get(id))?.words));
    });
  }

  /** Rejects with `gone`, or `damaged-record` where what is stored is no content, or makes no sense. */
  async content(id: string): Promise<NoticeContent> {
    const [packed, unpacked] = await this.#ask(() => {
      const transaction = this.#database.transaction(['packed', 'contents']);
      return Promise.all([transaction.objectStore('packed').get(id), transaction.objectStore('contents').get(id)]);
    });
    if (packed) return readContent(id, await unpack(packed.bytes).catch(() => undefined));
    if (!unpacked) throw new LibraryError('gone', `No record ${id}`);
    const { id: _id, ...content } = unpacked;
    return readContent(id, content);
  }

  /** Rejects with `gone`. */
  async row(id: string): Promise<NoticeRow> {
    const row = await this.#ask(() => this.#database.get('notices', id));
    if (!row) throw new LibraryError('gone', `No record ${id}`);
    return row;
  }

  /** A whole record. Rejects with `gone` or `damaged-record`. */
  async notice(id: string): Promise<SavedNotice> {
    const [row, content] = await Promise.all([this.row(id), this.content(id)]);
    return putTogether(row, content);
  }

  /** The saved versions of a notice, the latest first: see `latestVersionFirst`. */
  async versions(key: string): Promise<NoticeRow[]> {
    const rows = await this.#ask(() => this.#database.getAllFromIndex('notices', 'key', key));
    return rows.filter(isWhole).toSorted(latestVersionFirst);
  }

  /** The version that was saved last of the notice that `report` is a reading of. */
  async lastVersion(url: string | undefined, report: Report): Promise<NoticeRow | undefined> {
    return (await this.versions(noticeKey(url, report))).toSorted(lastSavedFirst)[0];
  }

  async change(id: string, change: NoticeChange): Promise<void> {
    await transact(this.#database, ['notices'], async (transaction) => {
      const store = transaction.objectStore('notices');
      const row = await store.get(id);
      if (!row) throw new LibraryError('gone', `No record ${id}`);
      await store.put({ ...row, ...change });
    });
  }

  /** Removes notices, each with all of its versions. */
  async remove(ids: readonly string[]): Promise<void> {
    await transact(this.#database, RECORD_STORES, async (transaction) => {
      for (const id of ids) {
        const row = await noticesOf(transaction).get(id);
        // With a version of it that came before in `ids`.
        if (!row) continue;
        // A damaged row may have no key.
        const versions = isWhole(row) ? await noticesOf(transaction).index('key').getAllKeys(row.key) : [id];
        for (const version of versions) for (const name of STORES) await transaction.objectStore(name).delete(version);
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

  /** The records of `ids`, one at a time; what is damaged, or was removed meanwhile, is told and left out. */
  async *each(ids: readonly string[], onUnreadable: (id: string) => void): AsyncGenerator<SavedNotice> {
    for (const id of ids) {
      const notice = await this.notice(id).catch(() => undefined);
      if (notice) yield notice;
      else onUnreadable(id);
    }
  }

  /** Records that `lift` has still to bring into today's form. */
  countOlder(): Promise<number> {
    return this.#ask(() => this.#database.countFromIndex('notices', 'recordVersion', older()));
  }

  /**
   * Brings records that an earlier version of the extension stored into today's form, some in each transaction: where
   * the browser ends in between, each record is in one form or the other, and either is read. Resolves to how many.
   */
  async lift(onProgress: Progress = () => undefined): Promise<number> {
    const ids = await this.#ask(() => this.#database.getAllKeysFromIndex('notices', 'recordVersion', older()));
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const lifted: StoredNotice[] = [];
      for (const id of ids.slice(from, from + AT_ONCE)) {
        // Removed meanwhile, or damaged: it hinders no other.
        const notice = await this.notice(id).catch(() => undefined);
        if (notice) lifted.push(await takeApart(notice));
      }
      await transact(this.#database, RECORD_STORES, async (transaction) => {
        for (const stored of lifted) await replaceOlder(transaction, stored);
      });
      onProgress(Math.min(from + AT_ONCE, ids.length), ids.length);
    }
    return ids.length;
  }

  /**
   * Takes records in: those that come are set aside first, and moved into the library in one transaction once all have
   * come. Where one of them is refused, or the browser ends in between, the library stays as it was. `replace` empties
   * it first; `add` leaves out texts that it has.
   */
  async import(
    records: AsyncIterable<SavedNotice>,
    mode: ImportMode,
    onProgress: Progress = () => undefined,
  ): Promise<ImportResult> {
    await needRoom();
    await this.dropStaged();
    try {
      await this.#stage(records, onProgress);
      await needRoom();
      return await transact(this.#database, [...RECORD_STORES, 'staged'], async (transaction) => {
        if (mode === 'replace') await empty(transaction);
        const known = new KnownNotices(mode === 'replace' ? [] : await noticesOf(transaction).getAll());
        const isNew = (stored: StoredNotice): boolean => mode === 'replace' || known.isNew(stored.row);
        const counts = { added: 0, known: 0 };
        const staged = transaction.objectStore('staged');
        for (let keys = await staged.getAllKeys(null, AT_ONCE); keys.length > 0;) {
          const range = IDBKeyRange.bound(keys[0], keys.at(-1));
          for (const stored of await staged.getAll(range)) {
            if (!isNew(stored)) counts.known += 1;
            else {
              counts.added += 1;
              await put(transaction, mode === 'replace' ? stored : known.named(stored));
            }
          }
          keys = await staged.getAllKeys(IDBKeyRange.lowerBound(keys.at(-1), true), AT_ONCE);
        }
        await staged.clear();
        return counts;
      });
    } catch (thrown) {
      await this.dropStaged().catch(() => undefined);
      throw toLibraryError(thrown);
    }
  }

  async #stage(records: AsyncIterable<SavedNotice>, onProgress: Progress): Promise<void> {
    let waiting: StoredNotice[] = [];
    let done = 0;
    const flush = async (): Promise<void> => {
      const batch = waiting;
      waiting = [];
      const write = async (transaction: WriteTransaction<'staged'>): Promise<void> => {
        for (const stored of batch) await transaction.objectStore('staged').add(stored);
      };
      await needRoom();
      await transact(this.#database, ['staged'], write, 'relaxed');
      done += batch.length;
      onProgress(done);
    };
    for await (const record of records) {
      waiting.push(await takeApart(record));
      if (waiting.length >= AT_ONCE) await flush();
    }
    await flush();
  }

  /** Drops what an interrupted import left. Not while one is under way. */
  async dropStaged(): Promise<void> {
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

async function add(transaction: RecordTransaction, stored: StoredNotice): Promise<SaveResult> {
  const { row } = stored;
  const versions = (await noticesOf(transaction).index('key').getAll(row.key)).filter(isWhole);
  const [last] = versions.toSorted(lastSavedFirst);
  if (last && last.sha256 === row.sha256) {
    const isReread = last.readBy !== row.readBy;
    if (isReread) {
      const { id, savedAt, tags, notes, vendor } = last;
      const kept = { id, savedAt, tags, notes, vendor: { ...row.vendor, name: vendor.name } };
      await put(transaction, {
        row: { ...row, ...kept },
        packed: { ...stored.packed, id },
        words: { ...stored.words, id },
      });
      await contentsOf(transaction).delete(id);
    }
    return { kind: 'unchanged', id: last.id, isReread };
  }
  await put(transaction, await underKnownName(transaction, stored));
  return { kind: 'saved', id: row.id, version: versions.length + 1 };
}

/** A vendor that was renamed keeps its name in what is saved later. */
async function underKnownName(transaction: RecordTransaction, stored: StoredNotice): Promise<StoredNotice> {
  const { key, vendor } = stored.row;
  const index = { key: noticesOf(transaction).index('key'), domain: noticesOf(transaction).index('domain') };
  const versions = await index.key.getAll(key);
  const neighbours = vendor.domain === undefined ? [] : await index.domain.getAll(vendor.domain);
  const known = versions.find(isWhole) ?? neighbours.find((row) => isWhole(row) && isSameVendor(row.vendor, vendor));
  return known ? underName(stored, known.vendor.name) : stored;
}

async function put(transaction: RecordTransaction, { row, packed, words }: StoredNotice): Promise<void> {
  const of = transaction as WriteTransaction<RecordStores>;
  // Asked for at once, since each answer is some way off. What one of them throws must not leave the others unheard.
  const requests = [
    async () => of.objectStore('notices').put(row),
    async () => of.objectStore('packed').put(packed),
    async () => of.objectStore('words').put(words),
  ];
  await Promise.all(requests.map((request) => request()));
}

/** Puts a lifted record in the place of the earlier form, unless that is gone; what its reader changed since stays. */
async function replaceOlder(transaction: RecordTransaction, stored: StoredNotice): Promise<void> {
  const { id } = stored.row;
  const now = await noticesOf(transaction).get(id);
  if (!now || now.recordVersion >= RECORD_VERSION) return;
  const { tags, notes, title, vendor } = now;
  await put(transaction, { ...stored, row: { ...stored.row, tags, notes, title, vendor } });
  await contentsOf(transaction).delete(id);
}

async function empty(transaction: RecordTransaction): Promise<void> {
  for (const name of STORES) await (transaction as WriteTransaction<RecordStores>).objectStore(name).clear();
}

function contentsOf(transaction: RecordTransaction) {
  return (transaction as WriteTransaction<RecordStores>).objectStore('contents');
}

function noticesOf(transaction: RecordTransaction) {
  return (transaction as WriteTransaction<RecordStores>).objectStore('notices');
}

/** The versions of records that `lift` has still to bring into today's form. */
function older(): IDBKeyRange {
  return IDBKeyRange.upperBound(RECORD_VERSION, true);
}
