/** What can go wrong with the library, by a code that the interface has words for. */
export const LIBRARY_ERROR_CODES = [
  /** The browser has no room left; what was there before is still there. */
  'storage-full',
  /** Written by a later version of the extension. */
  'newer-version',
  /** Not a file of the kind that was asked for, or not of its form. */
  'invalid-file',
  /** The file is not what was written: its hash or its count differs. */
  'damaged-file',
  /** What is stored of a record is not what was written; the others are not harmed. */
  'damaged-record',
  /** It opens with a password alone. */
  'encrypted-file',
  /** Pictures of text, or nothing. */
  'no-text',
  'too-large',
  /** Another page of the extension is importing. */
  'busy',
  /** The record is no longer there. */
  'gone',
  'internal',
] as const;

export type LibraryErrorCode = (typeof LIBRARY_ERROR_CODES)[number];

export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  readonly code: LibraryErrorCode;

  constructor(code: LibraryErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** What the message holds where a disk is full: then both browsers end the work with errors of other names. */
const DISK_FULL = /NS_ERROR_FILE_NO_DEVICE_SPACE|FILE_ERROR_NO_SPACE/u;
/**
 * Firefox's `storage.local` says it in the message alone: "QuotaExceededError: storage.local API call exceeded its quota
 * limitations.", of an `Error`.
 */
const NO_ROOM = 'QuotaExceededError';

/** Any thrown thing as a library error; the browser's own names are translated. */
export function toLibraryError(thrown: unknown): LibraryError {
  if (thrown instanceof LibraryError) return thrown;
  const { name, message } = thrown instanceof Error ? thrown : new Error(String(thrown));
  if (name === NO_ROOM || message.startsWith(NO_ROOM) || DISK_FULL.test(message)) {
    return new LibraryError('storage-full', message);
  }
  if (name === 'VersionError') return new LibraryError('newer-version', message);
  const coded = new LibraryError('internal', `${name}: ${message}`);
  if (thrown instanceof Error && thrown.stack !== undefined) coded.stack = thrown.stack;
  return coded;
}
