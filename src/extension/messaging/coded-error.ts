/** Errors that cross a boundary of the extension: a code to decide by, a message for the copyable report. */
export const ERROR_CODES = [
  /** The extension may not read this page until its button is clicked there. */
  'permission-needed',
  /** The browser lets no extension read this page. */
  'restricted-page',
  /** The page is a PDF in the browser's own viewer. */
  'pdf-page',
  /** The page went away, or shows another address, since it was read. */
  'page-changed',
  /** No answer within the time allowed. */
  'timeout',
  /** An answer that is not of the protocol's form. */
  'bad-message',
  'cancelled',
  /** The page has more text than is analysed. */
  'too-large',
  /** The browser gives no more room to store things. */
  'storage-full',
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export class CodedError extends Error {
  override readonly name = 'CodedError';
  readonly code: ErrorCode;
  /** Of the page that it is about, where that matters and is known. */
  readonly address: string | undefined;

  constructor(code: ErrorCode, message: string, address?: string) {
    super(message);
    this.code = code;
    this.address = address;
  }
}

/** Any thrown thing as a coded error; what has no code is `internal`, with its stack kept for the report. */
export function toCodedError(thrown: unknown): CodedError {
  if (thrown instanceof CodedError) return thrown;
  if (thrown instanceof Error && thrown.name === 'QuotaExceededError') {
    return new CodedError('storage-full', thrown.message);
  }
  const coded = new CodedError('internal', thrown instanceof Error ? thrown.message : String(thrown));
  if (thrown instanceof Error && thrown.stack !== undefined) coded.stack = thrown.stack;
  return coded;
}
