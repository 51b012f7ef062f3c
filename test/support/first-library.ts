/** Libraries as earlier versions of the extension stored them: record version 1 in a database of version 1, 2 in one of 2. */
import { takeApart, type NoticeContent, type NoticeRow } from '../../src/extension/storage/notice-row.ts';
import type { SavedNotice } from '../../src/extension/storage/saved-notice.ts';

export interface FirstStored {
  readonly row: Omit<NoticeRow, 'readingEase'>;
  readonly content: NoticeContent & { readonly id: string };
  readonly words: { readonly id: string; readonly words: string };
}

/** The record as version 1 had it, in its backups too. */
export function firstRecord({ readingEase: _readingEase, ...notice }: SavedNotice): Record<string, unknown> {
  return { ...notice, recordVersion: 1 };
}

export async function firstStored(notice: SavedNotice): Promise<FirstStored> {
  const { row, words } = await takeApart(notice);
  const { readingEase: _readingEase, ...rest } = row;
  const { id, report, text } = notice;
  return {
    row: { ...rest, recordVersion: 1 as 4 },
    content: { id, report, ...(text === undefined ? {} : { text }) },
    words,
  };
}

/** Runs in a document of the extension, or over a database in memory; what was there under this name is gone. */
export async function writeFirstLibrary(name: string, records: readonly FirstStored[]): Promise<void> {
  const done = (request: IDBRequest): Promise<void> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve());
      request.addEventListener('error', () => reject(request.error ?? new Error('The database did not answer')));
    });
  // Asked for in one go: nothing else comes between the end of the one and the beginning of the other.
  const ending = done(indexedDB.deleteDatabase(name));
  const opening = indexedDB.open(name, 1);
  opening.addEventListener('upgradeneeded', () => {
    const { result } = opening;
    const notices = result.createObjectStore('notices', { keyPath: 'id' });
    notices.createIndex('key', 'key');
    notices.createIndex('domain', 'vendor.domain');
    notices.createIndex('vendor', 'vendor.name');
    result.createObjectStore('contents', { keyPath: 'id' });
    result.createObjectStore('words', { keyPath: 'id' });
    result.createObjectStore('staged', { autoIncrement: true });
  });
  await ending;
  await done(opening);
  const database = opening.result;
  const transaction = database.transaction(['notices', 'contents', 'words'], 'readwrite');
  for (const { row, content, words } of records) {
    transaction.objectStore('notices').put(row);
    transaction.objectStore('contents').put(content);
    transaction.objectStore('words').put(words);
  }
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('Nothing was written')));
  });
  database.close();
}

/** A database of version 2 with one record, in memory. */
export async function writeSecondLibrary(
  name: string,
  { row, packed, words }: { readonly row: object; readonly packed: object; readonly words: object },
): Promise<void> {
  const opening = indexedDB.open(name, 2);
  opening.addEventListener('upgradeneeded', () => {
    const { result } = opening;
    const notices = result.createObjectStore('notices', { keyPath: 'id' });
    notices.createIndex('key', 'key');
    notices.createIndex('domain', 'vendor.domain');
    notices.createIndex('vendor', 'vendor.name');
    for (const store of ['contents', 'words', 'packed']) result.createObjectStore(store, { keyPath: 'id' });
    result.createObjectStore('staged', { autoIncrement: true });
  });
  await new Promise<void>((resolve) => {
    opening.addEventListener('success', () => resolve());
  });
  const transaction = opening.result.transaction(['notices', 'packed', 'words'], 'readwrite');
  transaction.objectStore('notices').put(row);
  transaction.objectStore('packed').put(packed);
  transaction.objectStore('words').put(words);
  await new Promise<void>((resolve) => {
    transaction.addEventListener('complete', () => resolve());
  });
  opening.result.close();
}
