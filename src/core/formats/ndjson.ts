/** Reports as NDJSON: one a line, keys in the contract's order. */
import type { OutputRecord } from './json.ts';

export function formatNdjson(record: OutputRecord): string {
  return `${JSON.stringify(record)}\n`;
}
