/** The one library of an extension page, opened when it is first asked for, and word of changes between pages. */
import browser from 'webextension-polyfill';
import { Library } from './library.ts';

/** In local storage, whose changes the browser tells to every page of the extension. */
const CHANGE_KEY = 'library-change';

let lastTold: string | undefined;

let opened: Promise<Library> | undefined;

/** Rejects with a `LibraryError`; the next call tries again. */
export function library(): Promise<Library> {
  const forget = (): void => {
    opened = undefined;
  };
  opened ??= Library.open(undefined, forget).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
}

/** Tells the other pages of the extension that records changed; on a full disk they see it when they come to the front. */
export function tellOfChange(): void {
  lastTold = crypto.randomUUID();
  browser.storage.local.set({ [CHANGE_KEY]: lastTold }).catch(() => undefined);
}

/** Calls `listener` whenever another page changed records. */
export function onChangeElsewhere(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const told = changes[CHANGE_KEY]?.newValue;
    if (told !== undefined && told !== lastTold) listener();
  });
}
