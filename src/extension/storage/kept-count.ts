/**
 * How many records the library held when it was last seen, kept outside of its database: where that is lost, or made anew,
 * its reader is told, and never where records were removed on purpose.
 */
import browser from 'webextension-polyfill';

const KEY = 'library-records';

/** Undefined where nobody knows, as while records are being removed or taken in. */
export async function keptCount(): Promise<number | undefined> {
  const { [KEY]: count } = await browser.storage.local.get(KEY);
  return typeof count === 'number' ? count : undefined;
}

export async function keepCount(count: number | undefined): Promise<void> {
  await (count === undefined ? browser.storage.local.remove(KEY) : browser.storage.local.set({ [KEY]: count }));
}

/**
 * Keeps the count of what is there, or was just saved. A full disk may have had room for that and have none for the
 * count: what is saved is saved, and a count that is too low keeps a loss of so many untold, and no more.
 */
export async function tryToKeepCount(count: number): Promise<void> {
  await keepCount(count).catch(() => undefined);
}

/** One more has been saved; `count` tells how many there are where that is not known. */
export async function keepOneMore(count: () => Promise<number>): Promise<void> {
  const known = await keptCount();
  await tryToKeepCount(known === undefined ? await count() : known + 1);
}
