import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatJsonArray } from '../../../src/core/formats/json.ts';
import type { Report } from '../../../src/core/report.ts';
import { line, records, runInMemory, silence } from './run-in-memory.ts';

const NOTICE = '# Privacy policy\n\nWe collect your name and your e-mail address.\n';

describe('smallprint analyse -', () => {
  it('gives one report a line, in input order', async () => {
    const input = Array.from({ length: 40 }, (_, index) => line(`d${index}`, NOTICE)).join('');
    const { status, stdout, stderr } = await runInMemory(['analyse', '-', '--assume-notice'], { input });
    expect(records(stdout).map(({ source }) => (source as Report['source']).id)).toEqual(
      Array.from({ length: 40 }, (_, index) => `d${index}`),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('puts an error in the place of what cannot be analysed, and goes on', async () => {
    const input = `${line('a', NOTICE)}not json\n${line('b', ' \n ')}${line('c', NOTICE, 'image/png')}${line('d', NOTICE)}`;
    const { status, stdout, stderr } = await runInMemory(['analyse', '-'], { input });
    const all = records(stdout);
    expect(all.map(({ error }) => (error as { code: string } | undefined)?.code)).toEqual([
      undefined,
      'bad-json-line',
      'empty',
      'bad-content-type',
      undefined,
    ]);
    expect(all[1]).toEqual({ source: {}, error: { code: 'bad-json-line', message: expect.any(String) } });
    expect(all[2]?.['source']).toEqual({ id: 'b' });
    expect(status).toBe(1);
    expect(stderr.split('\n')).toHaveLength(4);
  });

  it('leaves plain text untouched', async () => {
    const content = '  Odd \r\n\ttext\u00A0here. \n\n';
    const { stdout } = await runInMemory(['analyse', '-', '--assume-notice', '--include-text'], {
      input: line('a', content),
    });
    expect(records(stdout)[0]).toMatchObject({ text: content, source: { characters: content.length } });
  });

  it('gives source and detection alone when asked', async () => {
    const { stdout } = await runInMemory(['analyse', '-', '--detect-only'], { input: line('a', NOTICE) });
    expect(Object.keys(records(stdout)[0] ?? {})).toEqual([
      'schemaVersion',
      'analyser',
      'source',
      'detection',
      'warnings',
    ]);
  });

  it('gives the same bytes every time', async () => {
    const input = line('a', NOTICE) + line('b', `<h1>Privacy</h1><p>${NOTICE}</p>`, 'text/html');
    const args = ['analyse', '-', '--assume-notice', '--include-text'];
    const [first, second] = [await runInMemory(args, { input }), await runInMemory(args, { input })];
    expect(second).toEqual(first);
  });

  it('gives nothing for nothing', async () => {
    expect(await runInMemory(['analyse', '-'])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect((await runInMemory(['analyse', '-', '--format', 'json'])).stdout).toBe('[]\n');
  });

  it('stops when interrupted, even if the input has gone quiet', async () => {
    const interruption = new AbortController();
    async function* input(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(line('a', NOTICE));
      setTimeout(() => interruption.abort(), 20);
      for await (const chunk of silence()) yield chunk as Uint8Array;
    }
    const result = await runInMemory(['analyse', '-'], { input: input(), interruption: interruption.signal });
    expect(result.status).toBe(130);
    expect(records(result.stdout)).toHaveLength(1);
  });
});

describe('smallprint analyse FILE|DIR', () => {
  let cwd = '';
  beforeAll(async () => {
    cwd = await mkdtemp(path.join(tmpdir(), 'smallprint-cli-'));
    await mkdir(path.join(cwd, 'notices/sub'), { recursive: true });
    await mkdir(path.join(cwd, 'notices/.hidden'));
    await mkdir(path.join(cwd, 'nothing'));
    for (const name of ['b.md', 'a.txt', 'sub/c.HTML', 'd.htm', '.hidden/x.md', 'image.png', 'notes.json']) {
      await writeFile(path.join(cwd, 'notices', name), NOTICE);
    }
    await writeFile(path.join(cwd, 'binary.txt'), Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 0xff]));
    await writeFile(path.join(cwd, 'empty.md'), '');
    await writeFile(path.join(cwd, 'policy'), '<!doctype html><h1>Privacy policy</h1>');
    await symlink(cwd, path.join(cwd, 'notices/sub/loop'));
  });
  afterAll(() => rm(cwd, { recursive: true }));

  const ids = (stdout: string): unknown[] => records(stdout).map(({ source }) => (source as Report['source']).id);

  it('walks directories in sorted order and names files as given', async () => {
    const { stdout, status } = await runInMemory(['analyse', './notices', '--format', 'ndjson'], { cwd });
    expect(ids(stdout)).toEqual(['notices/a.txt', 'notices/b.md', 'notices/d.htm', 'notices/sub/c.HTML']);
    expect(status).toBe(0);
  });

  it('keeps the order of its arguments, and names no absolute path', async () => {
    const { stdout } = await runInMemory(
      ['analyse', path.join(cwd, 'notices/sub'), 'notices/a.txt', '--format', 'ndjson'],
      { cwd },
    );
    expect(ids(stdout)).toEqual(['notices/sub/c.HTML', 'notices/a.txt']);
    expect(stdout).not.toContain(cwd);
  });

  it('takes the type from the name, or from the content', async () => {
    const { stdout } = await runInMemory(['analyse', 'notices', 'policy', '--format', 'ndjson'], { cwd });
    expect(records(stdout).map(({ source }) => (source as Report['source']).contentType)).toEqual([
      'text/plain',
      'text/markdown',
      'text/html',
      'text/html',
      'text/html',
    ]);
  });

  it('says what is wrong with a file, and goes on', async () => {
    const args = ['analyse', 'missing.md', 'binary.txt', 'empty.md', 'nothing', 'notices/a.txt', '--format', 'ndjson'];
    const { stdout, status } = await runInMemory(args, { cwd });
    expect(
      records(stdout).map(({ source, error }) => [(source as { id: string }).id, (error as { code?: string })?.code]),
    ).toEqual([
      ['missing.md', 'unreadable'],
      ['binary.txt', 'not-text'],
      ['empty.md', 'empty'],
      ['nothing', 'no-documents'],
      ['notices/a.txt', undefined],
    ]);
    expect(stdout).not.toContain(cwd);
    expect(status).toBe(1);
  });

  it('gives one report as itself and several as an array', async () => {
    const one = await runInMemory(['analyse', 'notices/a.txt'], { cwd });
    const report = JSON.parse(one.stdout) as Report;
    expect(report.source.id).toBe('notices/a.txt');
    const several = await runInMemory(['analyse', 'notices', '--format', 'json'], { cwd });
    const all = JSON.parse(several.stdout) as Report[];
    expect(all).toHaveLength(4);
    expect(several.stdout).toBe(formatJsonArray(all));
    expect(all[0]).toEqual(report);
  });

  it('speaks to people on a terminal, and shows no report but on standard output', async () => {
    const { stdout, stderr } = await runInMemory(['analyse', 'notices/b.md', 'missing.md'], { cwd, isTTY: true });
    expect(stdout).toContain('Privacy policy');
    expect(stdout).toContain('missing.md\nNot analysed: No such file or directory. (unreadable)\n');
    expect(stderr).toContain('smallprint: missing.md: No such file or directory. [unreadable]\n');
    expect(stdout.split('\n').every((text) => text.length <= 72)).toBe(true);
  });

  it('writes TILT and DPV: one document by itself, several as an array, errors in their place', async () => {
    const parse = async (...args: string[]): Promise<unknown> => {
      const { stdout } = await runInMemory(['analyse', ...args], { cwd });
      return JSON.parse(stdout);
    };
    expect(await parse('notices/b.md', '--format', 'tilt')).toMatchObject({
      meta: { _extraction: { machineExtracted: true } },
    });
    expect(await parse('notices/b.md', 'missing.md', '--format', 'dpv')).toMatchObject([
      { '@context': { dpv: 'https://w3id.org/dpv#' } },
      { source: { id: 'missing.md' }, error: { code: 'unreadable' } },
    ]);
  });

  it('writes one table for all', async () => {
    const { stdout } = await runInMemory(['analyse', 'notices', 'missing.md', '--format', 'csv'], { cwd });
    expect(stdout.match(/^sourceId,/gmu)).toHaveLength(1);
    const nothing = await runInMemory(['analyse', 'missing.md', '--format', 'csv'], { cwd });
    expect(nothing.stdout.split('\r\n')).toHaveLength(2);
  });
});

describe('smallprint', () => {
  it('gives help and version on standard output', async () => {
    expect(await runInMemory(['--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('--assume-notice'),
    });
    expect(await runInMemory(['--version'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u),
    });
  });

  it('answers misuse on standard error with status 2', async () => {
    expect(await runInMemory(['analyse'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('Usage: smallprint analyse'),
    });
  });

  it('says that its output cannot be written', async () => {
    for (const args of [['--help'], ['analyse', '-']]) {
      const { status, stderr } = await runInMemory(args, { input: line('a', NOTICE), full: 'stdout' });
      expect({ status, stderr }).toEqual({
        status: 1,
        stderr: 'smallprint: Standard output cannot be written (ENOSPC).\n',
      });
    }
  });

  it('goes on when its messages cannot be written', async () => {
    const input = `${'nonsense\n'.repeat(50)}${line('a', NOTICE)}`;
    const { status, stdout } = await runInMemory(['analyse', '-'], { input, full: 'stderr' });
    expect(status).toBe(1);
    expect(records(stdout)).toHaveLength(51);
    expect((await runInMemory(['analyse'], { full: 'stderr' })).status).toBe(2);
  });

  it('drives no terminal with what it was given', async () => {
    const { stderr } = await runInMemory(['\u001B]0;x\u0007']);
    expect(stderr).not.toMatch(/[^\P{Cc}\n]/u);
  });
});
