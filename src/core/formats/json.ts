/** Reports as JSON, for people and programs: keys in the contract's order, two spaces, a newline at the end. */
import type { DetectionReport, ErrorRecord, Report } from '../report.ts';

/** What can stand in a document's place in the output. */
export type OutputRecord = Report | DetectionReport | ErrorRecord;

/** One order for the keys of all objects in a report; it does not depend on how a report was put together. */
const KEY_ORDER: ReadonlyMap<string, number> = new Map(
  `schemaVersion analyser source error name version rules
  id url title language contentType sha256 characters words pages
  detection verdict score reasons signal weight detail
  item status findings facet category stance restriction hedged certainty span quote page leadIn section start end value attributes
  party action origin place role recipientName data purposes conditions how basis rule
  checklist warnings code message text`
    .split(/\s+/u)
    .map((key, index) => [key, index] as const),
);

export function formatJson(record: OutputRecord): string {
  return `${stringifyInOrder(record, 2)}\n`;
}

export function formatJsonArray(records: readonly OutputRecord[]): string {
  return `${stringifyInOrder(records, 2)}\n`;
}

/** Without a newline at the end. `indent` in spaces; 0: on one line. */
export function stringifyInOrder(value: OutputRecord | readonly OutputRecord[], indent: number): string {
  return JSON.stringify(value, inOrder, indent);
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)));
}

function rank(key: string): number {
  return KEY_ORDER.get(key) ?? KEY_ORDER.size;
}
