/** The JSON Schema that ships is the contract that the code keeps. */
import Ajv from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { reportSchemaJson } from '../../scripts/report-schema.ts';
import { analyse, detect } from '../../src/core/analyse.ts';
import { reportSchema } from '../../src/core/report.ts';
import { readMarkdown } from '../../src/reader/markdown.ts';
import { exampleReport } from '../unit/formats/example-report.ts';
import { readProjectFile } from './support/source-files.ts';

describe('schema/report-1.schema.json', () => {
  const text = readProjectFile('schema/report-1.schema.json');
  const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true });
  ajv.addSchema(JSON.parse(text) as object);
  const validate = (value: unknown, definition = 'Report'): string => {
    const check = ajv.getSchema(`urn:smallprint:report:1#/$defs/${definition}`);
    if (!check) throw new Error(`no ${definition} in the schema`);
    return check(value) === true ? 'valid' : ajv.errorsText(check.errors);
  };
  const document = {
    id: 'a',
    title: 'Privacy notice',
    contentType: 'text/plain',
    text: 'We collect your name.',
    blocks: [{ kind: 'paragraph', start: 0, end: 21 }],
    links: [],
    pageLinks: [],
    warnings: [],
  } as const;

  it('is up to date (npm run schema)', () => {
    expect(text).toBe(reportSchemaJson());
  });

  it('takes what the analyser gives', () => {
    expect(validate(analyse(document, { assumeNotice: true, includeText: true }))).toBe('valid');
    expect(validate(detect(document), 'DetectionReport')).toBe('valid');
    expect(validate(exampleReport)).toBe('valid');
    expect(validate({ source: { id: 'a' }, error: { code: 'empty', message: 'No text.' } }, 'ErrorRecord')).toBe(
      'valid',
    );
  });

  it('takes the report of a whole notice', () => {
    const notice = readMarkdown(readProjectFile('test/fixtures/lampsmart/privacy-policy.md'));
    const report = analyse(notice, { includeText: true });
    expect(report.findings.length).toBeGreaterThan(50);
    expect(validate(report)).toBe('valid');
    expect(v.is(reportSchema, report)).toBe(true);
  });

  it.each([
    ['another version', { ...exampleReport, schemaVersion: '2.0.0' }],
    ['a field that is not in the contract', { ...exampleReport, grade: 'A' }],
    ['no checklist', { ...exampleReport, checklist: undefined }],
    ['a negative offset', withFinding({ span: { start: -1, end: 3 } })],
    ['an unknown stance', withFinding({ stance: 'implied' })],
    ['an unknown facet', withFinding({ facet: 'mood' })],
    ["another facet's attribute", withFinding({ attributes: { recipientName: 'x' } })],
    ['a score above one', { ...exampleReport, detection: { ...exampleReport.detection, score: 1.5 } }],
  ])('refuses %s', (_, broken) => {
    expect(validate(JSON.parse(JSON.stringify(broken)))).not.toBe('valid');
  });
});

function withFinding(change: object): object {
  return { ...exampleReport, findings: [{ ...exampleReport.findings[0], ...change }] };
}
