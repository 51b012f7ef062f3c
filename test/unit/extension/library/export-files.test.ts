import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, exportFile, type NoticeToExport } from '../../../../src/extension/library/export-files.ts';
import { readReports } from '../../../../src/extension/storage/read-reports.ts';
import { RefusedRecords } from '../../../../src/extension/storage/refused.ts';
import { makeSavedNotice, withText } from '../../../../src/extension/storage/saved-notice.ts';
import { vendorOf } from '../../../../src/extension/storage/vendor-of.ts';
import { formatJson } from '../../../../src/core/formats/json.ts';
import { collect, each, FIRST_TEXT, readNotice, SECOND_TEXT } from '../storage/example-notices.ts';

function saved(id: string, text: string): NoticeToExport {
  const read = readNotice(`https://${id}.example/privacy`, text);
  return { notice: makeSavedNotice(id, { ...read, vendor: vendorOf(read.url, read.report) }), version: 1 };
}

const one = saved('larkmoor', FIRST_TEXT);
const two = saved('tallow', SECOND_TEXT);
const write = async (
  format: (typeof EXPORT_FORMATS)[number],
  notices: readonly NoticeToExport[],
  includeText = false,
): Promise<string> => new Blob([...(await exportFile(format, each(notices), { includeText })).parts]).text();

describe('exports', () => {
  it('give the report as the command line writes it', async () => {
    expect(await write('json', [one])).toBe(formatJson(one.notice.report));
    expect(await write('json', [one], true)).toBe(formatJson(withText(one.notice)));
  });

  it.each(['json', 'tilt', 'dpv'] as const)('give one thing for one notice, an array for more: %s', async (format) => {
    expect(JSON.parse(await write(format, [one]))).not.toBeInstanceOf(Array);
    expect(JSON.parse(await write(format, [one, two]))).toHaveLength(2);
    expect(JSON.parse(await write(format, []))).toEqual([]);
  });

  it.each(['json', 'ndjson'] as const)('come back in as they went out: %s', async (format) => {
    const file = new Blob([await write(format, [one, two], true)]);
    const records = await collect(
      readReports(file, { savedAt: '2026-01-01T00:00:00.000Z', refused: new RefusedRecords() }),
    );
    expect(records.map(withText)).toEqual([withText(one.notice), withText(two.notice)]);
  });

  it('have a row a statement, and a column a vendor', async () => {
    const rows = (await write('csv', [one, two])).trimEnd().split('\r\n');
    expect(rows).toHaveLength(1 + one.notice.report.findings.length + two.notice.report.findings.length);
    const [head] = (await write('matrix', [one, two])).split('\r\n');
    expect(head?.split(',')).toHaveLength(7);
  });

  it('include the codebook', async () => {
    expect(await write('codebook', [])).toContain('not-found');
  });

  it('never give out a report that is not of the schema', async () => {
    const { notice } = one;
    const broken = { ...one, notice: { ...notice, report: { ...notice.report, schemaVersion: '9' } } };
    await expect(write('json', [broken])).rejects.toThrow('Invalid format');
  });
});
