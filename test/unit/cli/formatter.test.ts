import { expect, it } from 'vitest';
import { createFormatter } from '../../../src/cli/formatter.ts';
import { formatJsonArray } from '../../../src/core/formats/json.ts';
import type { Report } from '../../../src/core/report.ts';
import { exampleReport } from '../formats/example-report.ts';

it('leaves line separators within strings alone when it writes an array', () => {
  const report: Report = { ...exampleReport, text: 'one\u2028two\u2029three\nfour' };
  const formatter = createFormatter('json', undefined);
  const written = [report, report].map((one) => formatter.next({ kind: 'report', report: one })).join('');
  expect(written + formatter.end()).toBe(formatJsonArray([report, report]));
});
