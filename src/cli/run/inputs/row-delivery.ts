/** A row of a table as a document. */
import { MAX_BYTES } from '../../../reader/limits.ts';
import { kindOf } from '../../../reader/decode.ts';
import { failure } from '../../failure.ts';
import type { Columns } from './columns.ts';
import type { Delivery } from './delivery.ts';

/** `place`: what the row is called without an id of its own. */
export function rowDelivery(row: Readonly<Record<string, unknown>>, columns: Columns, place: string): Delivery {
  const id = textOf(columns.id && row[columns.id]) ?? place;
  const url = textOf(columns.url && row[columns.url]);
  const content = row[columns.content];
  if (content instanceof Uint8Array) {
    if (content.length > MAX_BYTES) return tooLarge(id);
    return { raw: { id, bytes: content, ...(url ? { url, name: url } : {}) } };
  }
  const text = textOf(content) ?? '';
  if (text.length > MAX_BYTES) return tooLarge(id);
  return { source: { id, ...(url ? { url } : {}), contentType: kindOf(text), content: text } };
}

function tooLarge(id: string): Delivery {
  return { failure: failure('too-large', `The cell is longer than ${MAX_BYTES} bytes.`, id) };
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : undefined;
}
