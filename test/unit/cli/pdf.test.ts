import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { column, makePdf } from '../../support/make-pdf.ts';
import { line, records, runInMemory } from './run-in-memory.ts';

const NOTICE = makePdf([
  { texts: column(['Privacy notice', 'We collect your name and your e-mail address.'], 50, 100) },
  { texts: column(['We keep them for two years.'], 50, 100) },
]);
const SCAN = makePdf([{ texts: [] }]);

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const sourceOf = (record: Record<string, unknown> | undefined): unknown => record?.['source'];

describe('smallprint analyse, PDF', { timeout: 30_000 }, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'smallprint-pdf-'));
    await writeFile(path.join(folder, 'notice.pdf'), NOTICE);
    await writeFile(path.join(folder, 'scan.PDF'), SCAN);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reads the PDFs of a folder, each with its pages, and says which is a scan', async () => {
    const { status, stdout } = await runInMemory(['analyse', '.', '--assume-notice', '--format', 'ndjson'], {
      cwd: folder,
    });
    const [notice, scan] = records(stdout);
    expect(sourceOf(notice)).toMatchObject({ id: 'notice.pdf', contentType: 'application/pdf', pages: 2 });
    expect(scan).toMatchObject({ source: { id: 'scan.PDF' }, error: { code: 'no-text' } });
    expect(status).toBe(1);
  });

  it('reads them from NDJSON in base64, with line breaks or without', async () => {
    const broken = base64(NOTICE).replaceAll(/.{76}/gu, '$&\r\n');
    const input = line('a', base64(NOTICE), 'application/pdf') + line('b', broken, 'application/pdf');
    const { stdout } = await runInMemory(['analyse', '-', '--assume-notice', '--include-text'], { input });
    const [a, b] = records(stdout);
    expect(a?.['text']).toContain('We keep them for two years.');
    expect(b?.['text']).toBe(a?.['text']);
  });

  it('puts an error in the place of what is no base64 or no PDF', async () => {
    const input = line('a', 'We collect: your name', 'application/pdf') + line('b', 'QUJD', 'application/pdf');
    const { stdout } = await runInMemory(['analyse', '-'], { input });
    expect(records(stdout).map(({ error }) => (error as { code: string }).code)).toEqual(['bad-json-line', 'damaged']);
  });

  it('explains a sentence of one', async () => {
    const { status, stdout } = await runInMemory(['explain', 'notice.pdf', '--assume-notice'], { cwd: folder });
    expect(stdout).toContain('“We keep them for two years.”');
    expect(status).toBe(0);
  });
});
