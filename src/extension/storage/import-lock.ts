/** One import at a time, over all pages of the extension: two would set aside records in each other's way. */
import { LibraryError } from './library-error.ts';

const LOCK = 'smallprint-import';

/** Rejects with `busy` where another page is importing. */
export async function underImportLock<R>(work: () => Promise<R>): Promise<R> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) throw new LibraryError('busy', 'Another import is under way');
    return work();
  });
}
