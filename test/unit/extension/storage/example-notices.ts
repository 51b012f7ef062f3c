/** Saved notices for tests of the library, and a browser that refuses to store them. */
import { vi } from 'vitest';
import { readPlain } from '../../../../src/reader/plain-text.ts';
import { analyse } from '../../../../src/core/analyse.ts';
import type { ReadNotice } from '../../../../src/extension/storage/library.ts';
import type { SavedNotice } from '../../../../src/extension/storage/saved-notice.ts';

export const FIRST_TEXT = `Larkmoor Lamps Ltd ("we") is the controller of your personal data.

We collect your name and e-mail address.

We do not sell your personal data.

We keep order data for two years.`;

export const SECOND_TEXT = `Larkmoor Lamps Ltd ("we") is the controller of your personal data.

We collect your name, phone number and e-mail address.

We sell your personal data to advertisers.

We keep order data for two years.`;

/** A reading as the panel hands it over. */
export function readNotice(url: string | undefined, text: string, savedAt = '2026-01-02T03:04:05.000Z'): ReadNotice {
  const report = analyse(readPlain(text, url === undefined ? { id: 'notice.txt' } : { url }), { assumeNotice: true });
  return { report, text, ...(url === undefined ? {} : { url }), title: 'Privacy notice', savedAt };
}

export async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** As another library's record: the same but for id and address. */
export function under(notice: SavedNotice, id: string, url: string): SavedNotice {
  return { ...notice, id, url, key: url };
}

/** Makes the browser refuse the `at`th write into a store, as a full disk does. */
export function refuse(store: string, at: number, name = 'QuotaExceededError'): void {
  // oxlint-disable-next-line typescript/unbound-method -- called with the store as `this`
  const { put, add } = IDBObjectStore.prototype;
  let count = 0;
  for (const [method, original] of [
    ['put', put],
    ['add', add],
  ] as const) {
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === store && ++count === at) throw new DOMException('No room', name);
      return original.apply(this, args);
    });
  }
}

/** The keys of a store of a database. */
export function storedIds(database: string, store: string): Promise<unknown> {
  const request = indexedDB.open(database);
  return new Promise((resolve) => {
    request.onsuccess = () => {
      const keys = request.result.transaction(store).objectStore(store).getAllKeys();
      keys.onsuccess = () => {
        request.result.close();
        resolve(keys.result);
      };
    };
  });
}
