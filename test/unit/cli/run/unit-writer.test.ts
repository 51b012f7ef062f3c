/** Units on the disk in each format: findings and documents that join, errors in their places, counts that hold. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runFolder } from '../../../../src/cli/run/folder.ts';
import { readOne } from '../../../../src/cli/run/read-one.ts';
import type { RunFormat, RunSettings } from '../../../../src/cli/run/settings.ts';
import { readRecord } from '../../../../src/cli/run/unit-record.ts';
import { createUnitWriter } from '../../../../src/cli/run/unit-writer.ts';
import { parseCsv } from '../../../support/parse-csv.ts';

const NOTICE = `<html lang="en"><title>Privacy policy</title><h1>Privacy policy</h1>
<p>Heron Tiles GmbH is the controller. We collect your name, your "nickname" and your e-mail address.</p>
<p>We do not sell your personal data. You have the right to access your data. Contact us at privacy@heron.example.</p>`;

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'smallprint-units-'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

/** A unit of a notice, a page that is none, and one that cannot be read. */
async function write(format: RunFormat, detectOnly = false): Promise<ReturnType<typeof runFolder>> {
  const settings: RunSettings = {
    format,
    detectOnly,
    assumeNotice: false,
    includeText: false,
    unitSize: 9,
    timeLimit: 60,
    memoryLimit: 500,
  };
  const folder = runFolder(path.join(cwd, `${format}${detectOnly}`), format);
  const writer = createUnitWriter(folder, format);
  await writer.start('u');
  for (const [id, bytes] of [
    ['notice', Buffer.from(NOTICE)],
    ['recipe', Buffer.from('<p>Stir the flour into the warm milk, and let it rest for an hour before you bake it.')],
    ['picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0')],
  ] as const) {
    await writer.add(
      await readOne({ raw: { id, bytes, contentType: 'text/html', url: `https://x.example/${id}` } }, settings),
    );
  }
  await writer.end('hash');
  return folder;
}

describe('a unit', () => {
  it('as NDJSON has whole reports, and an error in its place', async () => {
    const { report, document } = (await write('ndjson')).unit('u');
    const lines = (file: string): Record<string, unknown>[] =>
      readFileSync(file, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines(report)).toMatchObject([
      { source: { id: 'notice' }, detection: { verdict: 'privacy-notice' } },
      { source: { id: 'recipe' }, detection: { verdict: 'not-a-privacy-notice' } },
      { source: { id: 'picture' }, error: { code: 'not-text' } },
    ]);
    expect(lines(document)).toMatchObject([
      { id: 'notice', url: 'https://x.example/notice', read: true, 'checklist.controller-name': 'found' },
      { id: 'recipe', read: false, findings: 0 },
      { id: 'picture', error: 'not-text' },
    ]);
  });

  it('as CSV has a row a finding, and one a document whatever became of it', async () => {
    const { report, document } = (await write('csv')).unit('u');
    const [head, ...findings] = parseCsv(readFileSync(report, 'utf8'));
    expect(new Set(findings.map((row) => row[head!.indexOf('sourceId')]))).toEqual(new Set(['notice']));
    const [names, ...documents] = parseCsv(readFileSync(document, 'utf8'));
    const column = (name: string): (string | undefined)[] => documents.map((row) => row[names!.indexOf(name)]);
    expect(column('id')).toEqual(['notice', 'recipe', 'picture']);
    expect(column('findings')).toEqual([String(findings.length), '0', '']);
    expect(column('error')).toEqual(['', '', 'not-text']);
    // Nobody looked, so nothing is "not found".
    expect(column('checklist.controller-name')[1]).toBe('');
  });

  it('as Parquet has the same rows, with types', async () => {
    const { report, document } = (await write('parquet')).unit('u');
    const findings = await parquetReadObjects({ file: await asyncBufferFromFile(report) });
    expect(findings.find(({ value }) => value === 'privacy@heron.example')).toMatchObject({
      sourceId: 'notice',
      facet: 'contact',
      hedged: false,
      start: expect.any(Number) as number,
    });
    const documents = await parquetReadObjects({ file: await asyncBufferFromFile(document) });
    expect(documents).toMatchObject([
      { id: 'notice', findings: findings.length, read: true, error: null },
      { id: 'recipe', findings: 0, read: false },
      { id: 'picture', findings: null, error: 'not-text', score: null },
    ]);
  });

  it('of detection alone has documents and no findings', async () => {
    const { document, report } = (await write('parquet', true)).unit('u');
    expect(await parquetReadObjects({ file: await asyncBufferFromFile(report) })).toEqual([]);
    const documents = await parquetReadObjects({ file: await asyncBufferFromFile(document) });
    expect(documents.map(({ verdict }) => verdict as unknown)).toEqual([
      'privacy-notice',
      'not-a-privacy-notice',
      null,
    ]);
  });

  it('is recorded with what was counted', async () => {
    expect(await readRecord(await write('csv'), 'u')).toMatchObject({
      input: 'hash',
      tally: {
        documents: 3,
        read: 1,
        verdicts: { 'privacy-notice': 1, 'not-a-privacy-notice': 1 },
        errors: { 'not-text': 1 },
        checklist: { 'controller-name': { found: 1 } },
        controllers: { 'Heron Tiles GmbH': 1 },
      },
    });
  });
});
