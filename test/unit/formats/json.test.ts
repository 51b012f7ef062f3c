import { describe, expect, it } from 'vitest';
import { formatJson, formatJsonArray } from '../../../src/core/formats/json.ts';
import { formatNdjson } from '../../../src/core/formats/ndjson.ts';
import { exampleReport } from './example-report.ts';

describe('JSON', () => {
  it('is the report, indented by two, with a line end', () => {
    const text = formatJson(exampleReport);
    expect(JSON.parse(text)).toEqual(exampleReport);
    expect(text).toMatch(/^\{\n {2}"schemaVersion": "1\.2\.0",\n/u);
    expect(text).toMatch(/\n\}\n$/u);
  });

  it('has the keys in one order, however the object was built', () => {
    const { schemaVersion, ...rest } = exampleReport;
    const { source, findings, ...others } = rest;
    const [first, ...more] = findings;
    const { id, ...details } = first!;
    const shuffled = {
      ...others,
      findings: [{ ...details, id }, ...more],
      source,
      schemaVersion,
    };
    expect(formatJson(shuffled)).toBe(formatJson(exampleReport));
    expect(formatNdjson(shuffled)).toBe(formatNdjson(exampleReport));
  });

  it('of several is an array', () => {
    expect(JSON.parse(formatJsonArray([exampleReport, exampleReport]))).toEqual([exampleReport, exampleReport]);
    expect(formatJsonArray([])).toBe('[]\n');
  });
});

describe('NDJSON', () => {
  it('is one line', () => {
    const line = formatNdjson({ ...exampleReport, text: 'a\nb\u2028c' });
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expect(JSON.parse(line)).toEqual({ ...exampleReport, text: 'a\nb\u2028c' });
  });
});
