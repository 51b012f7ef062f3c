/** A document as it comes in, before it is read, and the limits on it. */
import type { ContentType, TextType } from '../core/document.ts';
import { MAX_BYTES } from '../reader/limits.ts';
import type { Failure } from './failure.ts';

interface Common {
  readonly id?: string;
  readonly url?: string;
  readonly language?: string;
  /** What is asked of it. */
  readonly question?: string;
}

export type Source = Common &
  (
    | { readonly contentType: TextType; readonly content: string }
    | { readonly contentType: 'application/pdf'; readonly bytes: Uint8Array }
  );

/** What a source of documents yields: a document, or why one could not be had. */
export type Incoming = { readonly source: Source } | { readonly failure: Failure };

export const CONTENT_TYPES: readonly ContentType[] = ['text/html', 'text/markdown', 'text/plain', 'application/pdf'];

/** A line of NDJSON: a document of that size, with room for JSON's escapes. */
export const MAX_LINE_BYTES = 2 * MAX_BYTES;
