/** Why a document could not be analysed: a code for programs and words for people. */
import type { AskErrorCode } from '../core/ask.ts';
import type { ExplainErrorCode } from '../core/explain/explanation.ts';
import type { DecodeErrorCode } from '../reader/decode.ts';
import type { ErrorRecord } from '../core/report.ts';

export type FailureCode =
  | AskErrorCode
  | DecodeErrorCode
  | ExplainErrorCode
  | 'bad-content-type'
  | 'bad-json-line'
  | 'empty'
  | 'internal'
  | 'no-documents'
  | 'out-of-memory'
  | 'timed-out'
  | 'unreadable'
  | 'worker-died';

export interface Failure {
  readonly id?: string;
  readonly code: FailureCode;
  readonly message: string;
}

export function failure(code: FailureCode, message: string, id?: string): Failure {
  return { ...(id === undefined ? {} : { id }), code, message };
}

/** The record that takes the document's place in the output. */
export function toErrorRecord({ id, code, message }: Failure): ErrorRecord {
  return { source: id === undefined ? {} : { id }, error: { code, message } };
}
