/** Files, folders, globs and lists of them. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listInputs } from '../../../../src/cli/run/inputs/list-inputs.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'smallprint-inputs-'));
  mkdirSync(path.join(cwd, 'site/b'), { recursive: true });
  mkdirSync(path.join(cwd, 'site/out/reports'), { recursive: true });
  for (const file of ['site/z.html', 'site/b/a.md', 'site/a.warc.gz', 'site/x.png', 'site/.hidden.html']) {
    writeFileSync(path.join(cwd, file), 'x');
  }
  writeFileSync(path.join(cwd, 'site/out/reports/1.ndjson'), 'x');
  writeFileSync(path.join(cwd, 'list.paths.gz'), gzipSync('# a list\nsite/z.html\n\nsite/b\n'));
  symlinkSync(cwd, path.join(cwd, 'site/b/round'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

async function list(...inputs: string[]): Promise<string[]> {
  const listed = await listInputs(inputs, cwd, path.join(cwd, 'site/out'));
  return listed.map((input) =>
    'failure' in input ? `${input.failure.id} ${input.failure.code}` : `${input.id} ${input.kind}`,
  );
}

describe('inputs', () => {
  it('of a folder are what can be read below it, in one order, without the output of the run', async () => {
    expect(await list('site')).toEqual(['site/a.warc.gz warc', 'site/b/a.md document', 'site/z.html document']);
  });

  it('are the files that a glob names', async () => {
    expect(await list('site/**/*.{md,html}')).toEqual(['site/b/a.md document', 'site/z.html document']);
  });

  it('are what a list names, which may be compressed', async () => {
    expect(await list('@list.paths.gz')).toEqual(['site/z.html document', 'site/b/a.md document']);
  });

  it('are called from the working directory, however they are given', async () => {
    expect(await list(path.join(cwd, 'site/z.html'), './site/x.png')).toEqual([
      'site/z.html document',
      'site/x.png document',
    ]);
  });

  it('that are none keep their place, with why', async () => {
    mkdirSync(path.join(cwd, 'empty'), { recursive: true });
    expect(await list('site/gone.html', 'site/*.pdf', 'empty', '@gone.txt', 'site/z.html')).toEqual([
      'site/gone.html unreadable',
      'site/*.pdf no-documents',
      'empty no-documents',
      'gone.txt unreadable',
      'site/z.html document',
    ]);
  });
});
