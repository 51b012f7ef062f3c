/** Reports as JSON, for people and programs: keys in the contract's order, two spaces, a newline at the end. */
import type { DetectionReport, ErrorRecord, Report } from '../report.ts';

/** What can stand in a document's place in the output. */
export type OutputRecord = Report | DetectionReport | ErrorRecord;

export function formatJson(record: OutputRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

export function formatJsonArray(records: readonly OutputRecord[]): string {
  return `${JSON.stringify(records, null, 2)}\n`;
}
