/** The one library of an extension page, opened when it is first asked for, and word of changes between pages. */
import { Library } from './library.ts';

const CHANNEL = 'smallprint-library';

let opened: Promise<Library> | undefined;

/** Rejects with a `LibraryError`; the next call tries again. */
export function library(): Promise<Library> {
  opened ??= Library.open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Tells the other pages of the extension that records changed. */
export function tellOfChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Calls `listener` whenever another page changed records. */
export function onChangeElsewhere(listener: () => void): void {
  new BroadcastChannel(CHANNEL).onmessage = () => listener();
}
