/** What lies in the database of a browser's library, looked at from beside the library's own code. */
import type { BrowserUnderTest, TabUnderTest } from './browser-under-test.ts';
import type { FirstStored } from './first-library.ts';
import { writeFirstLibrary } from './first-library.ts';
import { waitFor } from './wait-for.ts';

export const DATABASE = 'smallprint-library';

export interface StoredLibrary {
  readonly version: number;
  /** The SHA-256 of each record's report and text, by id, in whichever form it is stored. */
  readonly digests: Readonly<Record<string, string>>;
  /** Records whose content is in the form of the first version. */
  readonly older: number;
  /** What is wrong: a part of a record that is missing, or there twice. */
  readonly faults: readonly string[];
}

/** A tab of the extension's origin that runs nothing of the extension: one of its icons. */
export async function openBeside(browser: BrowserUnderTest): Promise<TabUnderTest> {
  const tab = await browser.openTab(`${browser.extensionOrigin}/icons/icon-16.png`);
  await waitFor('the icon', () => tab.evaluate(() => document.images.length === 1));
  return tab;
}

/** Undefined where there is no library. */
export function lookInside(tab: TabUnderTest): Promise<StoredLibrary | null> {
  return tab.evaluate(async (name) => {
    const ask = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('The database did not answer')));
      });
    const unpacked = (bytes: Uint8Array<ArrayBuffer>): Promise<unknown> =>
      new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).json();
    const digest = async (value: unknown): Promise<string> => {
      const { report, text } = value as { report: unknown; text: unknown };
      const bytes = new TextEncoder().encode(JSON.stringify([report, text]));
      return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].join(' ');
    };
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return null;
    const database = await ask(indexedDB.open(name));
    const stores = [...database.objectStoreNames];
    const transaction = database.transaction(stores);
    const keysOf = async (store: string): Promise<string[]> =>
      stores.includes(store) ? ((await ask(transaction.objectStore(store).getAllKeys())) as string[]) : [];
    const [notices, words, older, packed] = await Promise.all(['notices', 'words', 'contents', 'packed'].map(keysOf));
    const faults: string[] = [];
    const compare = (what: string, found: readonly string[] = []): void => {
      if (JSON.stringify(found.toSorted()) !== JSON.stringify(notices)) faults.push(`${what}: ${found.join(', ')}`);
    };
    compare('words', words);
    compare('contents', [...(older ?? []), ...(packed ?? [])]);
    const digests: Record<string, string> = {};
    for (const id of older ?? []) {
      digests[id] = await digest(await ask(database.transaction('contents').objectStore('contents').get(id)));
    }
    for (const id of packed ?? []) {
      const stored: unknown = await ask(database.transaction('packed').objectStore('packed').get(id));
      digests[id] = await digest(await unpacked((stored as { bytes: Uint8Array<ArrayBuffer> }).bytes));
    }
    const { version } = database;
    database.close();
    return { version, digests, older: older?.length ?? 0, faults };
  }, DATABASE);
}

/** Resolves once a store holds so many records: at least, or at most. */
export function storeHolds(
  tab: TabUnderTest,
  store: 'staged' | 'contents',
  wanted: { readonly least: number } | { readonly most: number },
): Promise<void> {
  return tab.evaluate(
    async (name, storeName, bound) => {
      const ask = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error ?? new Error('The database did not answer')));
        });
      for (;;) {
        // Closed each time: a database that is open cannot be brought up to date by another.
        const database = await ask(indexedDB.open(name));
        const count = await ask(database.transaction(storeName).objectStore(storeName).count());
        database.close();
        if ('least' in bound ? count >= bound.least : count <= bound.most) return;
      }
    },
    DATABASE,
    store,
    wanted,
  );
}

/** Puts a library of the first version in the place of what is there. */
export function storeFirstLibrary(tab: TabUnderTest, records: readonly FirstStored[]): Promise<void> {
  return tab.evaluate(writeFirstLibrary, DATABASE, records);
}
