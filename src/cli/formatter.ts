/** Outcomes as they come, turned into output as it can be written. */
import { formatCsvHeader, formatCsvRows } from '../core/formats/csv.ts';
import { toDpv } from '../core/formats/dpv.ts';
import { stringifyInOrder, type OutputRecord } from '../core/formats/json.ts';
import { formatNdjson } from '../core/formats/ndjson.ts';
import { formatDetectionText, formatErrorText, formatText } from '../core/formats/text.ts';
import { toTilt } from '../core/formats/tilt.ts';
import type { Outcome } from './analyse-source.ts';
import { failure, toErrorRecord } from './failure.ts';
import type { Format } from './options.ts';

export interface Formatter {
  /**
   * What to write for this document now; may be nothing yet.
   * @throws {RangeError} if the report is longer than a string can be; the next one is taken all the same
   */
  next(outcome: Outcome): string;
  /** What remains to be written after the last one. */
  end(): string;
}

/** `columns`: the terminal's width, where there is one. */
export function createFormatter(format: Format, columns: number | undefined): Formatter {
  switch (format) {
    case 'ndjson':
      return { next: (outcome) => formatNdjson(recordOf(outcome)), end: () => '' };
    case 'json':
      return jsonFormatter((record) => stringifyInOrder(record, 2));
    case 'tilt':
      return jsonFormatter((record) => JSON.stringify('findings' in record ? toTilt(record) : record, null, 2));
    case 'dpv':
      return jsonFormatter((record) => JSON.stringify('findings' in record ? toDpv(record) : record, null, 2));
    case 'csv':
      return csvFormatter();
    case 'text':
      return textFormatter(Math.min(100, Math.max(40, columns ?? 80)));
  }
}

/** What to write for an outcome, and the outcome: a failure if its report is more than can be written. */
export function formatOutcome(
  formatter: Formatter,
  outcome: Outcome,
): { readonly outcome: Outcome; readonly text: string } {
  try {
    return { outcome, text: formatter.next(outcome) };
  } catch (error) {
    if (!(error instanceof RangeError) || outcome.kind === 'failure') throw error;
    const why = failure('too-large', 'The report is too long to be written.', outcome.report.source.id);
    const instead: Outcome = { kind: 'failure', failure: why };
    return { outcome: instead, text: formatter.next(instead) };
  }
}

function recordOf(outcome: Outcome): OutputRecord {
  return outcome.kind === 'failure' ? toErrorRecord(outcome.failure) : outcome.report;
}

/** One document is written by itself, several as an array; which it is shows at the second or at the end. */
function jsonFormatter(stringify: (record: OutputRecord) => string): Formatter {
  let first: string | undefined;
  let count = 0;
  return {
    next(outcome) {
      const json = stringify(recordOf(outcome));
      count += 1;
      if (count === 1) {
        first = json;
        return '';
      }
      const opening = first === undefined ? '' : `[\n${indent(first)}`;
      first = undefined;
      return `${opening},\n${indent(json)}`;
    },
    end() {
      if (count === 0) return '[]\n';
      return first === undefined ? '\n]\n' : `${first}\n`;
    },
  };
}

/** As an element of an array. Line feeds stand between JSON's lines alone; U+2028 may stand within a string. */
function indent(json: string): string {
  return `  ${json.replaceAll('\n', '\n  ')}`;
}

/** Failures have no row: they are told on standard error and by the exit status. */
function csvFormatter(): Formatter {
  let headed = false;
  const head = (): string => {
    if (headed) return '';
    headed = true;
    return formatCsvHeader();
  };
  return {
    next: (outcome) => head() + (outcome.kind === 'report' ? formatCsvRows(outcome.report) : ''),
    end: head,
  };
}

function textFormatter(width: number): Formatter {
  let separator = '';
  return {
    next(outcome) {
      const text = textOf(outcome, width);
      const before = separator;
      separator = '\n\n';
      return before + text;
    },
    end: () => '',
  };
}

function textOf(outcome: Outcome, width: number): string {
  switch (outcome.kind) {
    case 'report':
      return formatText(outcome.report, { width });
    case 'detection':
      return formatDetectionText(outcome.report, { width });
    case 'failure':
      return formatErrorText(toErrorRecord(outcome.failure));
  }
}
