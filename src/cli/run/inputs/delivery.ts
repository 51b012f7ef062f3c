/** A document on its way to a worker: not decoded yet, so that whatever is in it can hurt the worker alone. */
import type { Failure } from '../../failure.ts';
import type { Source } from '../../source.ts';

/** Bytes as they were stored or served. */
export interface RawDocument {
  readonly id: string;
  readonly url?: string;
  readonly bytes: Uint8Array;
  /** As the server sent it: `text/html; charset=utf-8`. */
  readonly contentType?: string;
  /** The file's name or the address, whose ending tells the kind. */
  readonly name?: string;
}

/** Text that was decoded with what it came in (a line of NDJSON, a cell), or bytes; or why there are none. */
export type Delivery =
  | { readonly source: Source & { readonly id: string } }
  | { readonly raw: RawDocument }
  | { readonly failure: Failure };

/** What it holds in memory, about. Bytes. */
export function weightOf(delivery: Delivery): number {
  if ('failure' in delivery) return 0;
  if ('raw' in delivery) return delivery.raw.bytes.length;
  return 'bytes' in delivery.source ? delivery.source.bytes.length : delivery.source.content.length;
}
