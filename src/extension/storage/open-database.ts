/** The library's database: its stores, and how an older one becomes a current one. */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import { LibraryError, toLibraryError } from './library-error.ts';
import type { NoticeContent, NoticeRow, StoredNotice } from './notice-row.ts';
import { readdressed } from './saved-notice.ts';

export interface LibrarySchema extends DBSchema {
  notices: {
    key: string;
    value: NoticeRow;
    indexes: { key: string; domain: string; vendor: string; recordVersion: number };
  };
  packed: { key: string; value: StoredNotice['packed'] };
  words: { key: string; value: StoredNotice['words'] };
  /** Records of an import that is under way; none of them is in the library yet. */
  staged: { key: number; value: StoredNotice };
  /** Of database version 1: contents as they are. One that is here is not in `packed`; `Library.lift` moves it. */
  contents: { key: string; value: NoticeContent & { readonly id: string } };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
export type StoreName = StoreNames<LibrarySchema>;
export type WriteTransaction<S extends StoreName> = IDBPTransaction<LibrarySchema, S[], 'readwrite'>;

export const DATABASE_NAME = 'smallprint-library';
const DATABASE_VERSION = 3;

/** What the browser may write beside what it is given: it puts its log of changes, 4 MiB at most, into a file of its own. */
const ROOM_NEEDED = 4 * 1024 * 1024;

const STORE_NAMES: readonly StoreName[] = ['notices', 'packed', 'words', 'staged', 'contents'];

/**
 * Opens it, made or brought up to date where needed; `onClosed` tells that it must be opened anew. One that lacks its
 * stores, as a crash or another program leaves it, is made anew with what the others hold. Rejects with `newer-version`
 * where a later extension wrote it.
 */
export async function openDatabase(
  name: string = DATABASE_NAME,
  onClosed: () => void = () => undefined,
): Promise<LibraryDatabase> {
  try {
    const database = await openStores(name, onClosed);
    if (STORE_NAMES.every((store) => database.objectStoreNames.contains(store))) return database;
    return await rebuild(database, name, onClosed);
  } catch (thrown) {
    throw await withRoomSeen(thrown);
  }
}

/**
 * What Chromium says of a full disk without a word of it: on opening a database that it refused to write there ("UnknownError:
 * Internal error opening backing store for indexedDB.open"), and of records over 64 KiB, each a file of its own ("DataError:
 * Failed to write blobs (IOError)"). What it gives the extension to fill tells: no more than the disk has.
 */
const MAY_BE_FULL = ['UnknownError: ', 'DataError: Failed to write blobs'];

async function withRoomSeen(thrown: unknown): Promise<LibraryError> {
  const error = toLibraryError(thrown);
  if (!MAY_BE_FULL.some((start) => error.message.startsWith(start))) return error;
  return (await roomLeft()) < ROOM_NEEDED ? new LibraryError('storage-full', error.message) : error;
}

/**
 * Rejects with `storage-full` before anything is written. Chromium takes a log that a full disk broke off in the middle of a
 * write for damaged when it next opens it, and deletes the database with all that was saved.
 */
export async function needRoom(): Promise<void> {
  const left = await roomLeft();
  if (left < ROOM_NEEDED) throw new LibraryError('storage-full', `${left} bytes are left`);
}

/** In bytes, as far as the browser tells. */
async function roomLeft(): Promise<number> {
  if (typeof navigator === 'undefined') return Infinity;
  const { quota = Infinity, usage = 0 } = await navigator.storage.estimate().catch((): StorageEstimate => ({}));
  return quota - usage;
}

async function rebuild(broken: LibraryDatabase, name: string, onClosed: () => void): Promise<LibraryDatabase> {
  const left = STORE_NAMES.filter((store) => store !== 'staged' && broken.objectStoreNames.contains(store));
  const held = await Promise.all(left.map(async (store) => ({ store, values: await broken.getAll(store) })));
  broken.close();
  await deleteDB(name);
  const database = await openStores(name, onClosed);
  if (left.length > 0)
    await transact(database, left, async (transaction) => {
      for (const { store, values } of held) for (const value of values) await transaction.objectStore(store).put(value);
    });
  return database;
}

function openStores(name: string, onClosed: () => void): Promise<LibraryDatabase> {
  return openDB<LibrarySchema>(name, DATABASE_VERSION, {
    // The whole upgrade is one transaction: the browser undoes it where it is interrupted. Contents stay: records of an
    // earlier form are readable as they are, and lifted one by one.
    async upgrade(database, oldVersion, _newVersion, transaction) {
      if (oldVersion < 1) {
        const notices = database.createObjectStore('notices', { keyPath: 'id' });
        notices.createIndex('key', 'key');
        notices.createIndex('domain', 'vendor.domain');
        notices.createIndex('vendor', 'vendor.name');
        database.createObjectStore('contents', { keyPath: 'id' });
        database.createObjectStore('words', { keyPath: 'id' });
        database.createObjectStore('staged', { autoIncrement: true });
      }
      if (oldVersion < 2) {
        database.createObjectStore('packed', { keyPath: 'id' });
      }
      if (oldVersion < 3) {
        const notices = transaction.objectStore('notices');
        notices.createIndex('recordVersion', 'recordVersion');
        // Rows are found by address: all at once, or what is saved meanwhile would have no earlier version.
        for (let at = await notices.openCursor(); at; at = await at.continue())
          await at.update(readdressedRow(at.value));
        // What an interrupted import left is of another form.
        await transaction.objectStore('staged').clear();
      }
    },
    // A page of a later version waits for this one to let go.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}

/**
 * Runs `work` in one transaction: all of it is stored, or, whatever throws, none. `work` may await nothing but the
 * transaction's own requests. `relaxed`: for what may be lost when the machine loses its power.
 */
export async function transact<S extends StoreName, R>(
  database: LibraryDatabase,
  stores: S[],
  work: (transaction: WriteTransaction<S>) => Promise<R>,
  durability: 'strict' | 'relaxed' = 'strict',
): Promise<R> {
  try {
    return await transactOnce(database, stores, work, durability);
  } catch (thrown) {
    const error = await withRoomSeen(thrown);
    if (error.code === 'storage-full') passOverCleanup(database, stores);
    throw error;
  }
}

/**
 * Where a transaction finds no room Firefox lets the next one of its connection delete and nothing else ("InvalidStateError:
 * A mutation operation was attempted on a database that did not allow mutations"), be there room by then or not. One that
 * does nothing takes that turn. Not waited for: Chromium, which is closing the connection, may never end it.
 */
function passOverCleanup(database: LibraryDatabase, stores: StoreName[]): void {
  try {
    database.transaction(stores, 'readwrite').done.catch(() => undefined);
  } catch {
    // The connection is closed already. What is told is that there is no room.
  }
}

async function transactOnce<S extends StoreName, R>(
  database: LibraryDatabase,
  stores: S[],
  work: (transaction: WriteTransaction<S>) => Promise<R>,
  durability: 'strict' | 'relaxed',
): Promise<R> {
  const transaction = database.transaction(stores, 'readwrite', { durability });
  // It rejects too when `work` does; that error is the one to tell.
  const done = transaction.done.then(
    () => undefined,
    (error: unknown) => error ?? new DOMException('The transaction was ended', 'AbortError'),
  );
  let result: R;
  try {
    result = await work(transaction);
  } catch (thrown) {
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
    await done;
    throw toLibraryError(transaction.error ?? thrown);
  }
  const error = await done;
  if (error !== undefined) throw toLibraryError(error);
  return result;
}

/** Whatever it is: a row that is damaged is left as it is, and hinders no other. */
function readdressedRow(row: NoticeRow): NoticeRow {
  try {
    return readdressed({ ...row }) as unknown as NoticeRow;
  } catch {
    return row;
  }
}
