import { expect, it } from 'vitest';
import { createFormatter, formatOutcome } from '../../../src/cli/formatter.ts';
import { FORMATS } from '../../../src/cli/options.ts';
import { formatJsonArray } from '../../../src/core/formats/json.ts';
import type { Report } from '../../../src/core/report.ts';
import { exampleReport } from '../formats/example-report.ts';

it('leaves line separators within strings alone when it writes an array', () => {
  const report: Report = { ...exampleReport, text: 'one\u2028two\u2029three\nfour' };
  const formatter = createFormatter('json', undefined);
  const written = [report, report].map((one) => formatter.next({ kind: 'report', report: one })).join('');
  expect(written + formatter.end()).toBe(formatJsonArray([report, report]));
});

/** Its JSON would be longer than a string can be. */
const tooLong: Report = {
  ...exampleReport,
  get findings(): Report['findings'] {
    throw new RangeError('Invalid string length');
  },
};

it.each(FORMATS)('puts an error in the place of a report too long for %s', (format) => {
  const formatter = createFormatter(format, undefined);
  const outcomes = [tooLong, exampleReport].map(
    (report) => formatOutcome(formatter, { kind: 'report', report }).outcome,
  );
  expect(outcomes).toEqual([
    { kind: 'failure', failure: { id: exampleReport.source.id, code: 'too-large', message: expect.any(String) } },
    { kind: 'report', report: exampleReport },
  ]);
});

it('keeps an array whole when a report is too long', () => {
  const formatter = createFormatter('json', undefined);
  const texts = [exampleReport, tooLong].map((report) => formatOutcome(formatter, { kind: 'report', report }).text);
  expect(JSON.parse(texts.join('') + formatter.end())).toMatchObject([
    { findings: expect.any(Array) },
    { error: { code: 'too-large' } },
  ]);
});
