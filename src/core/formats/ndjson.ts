/** Reports as NDJSON: one a line, keys in the contract's order. */
import { stringifyInOrder, type OutputRecord } from './json.ts';

export function formatNdjson(record: OutputRecord): string {
  return `${stringifyInOrder(record, 0)}\n`;
}
