/** What only a real process shows: signals, pipes, exit statuses of the built command. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ErrorRecord } from '../../../src/core/report.ts';
import { line, records } from './run-in-memory.ts';

let folder = '';
let command = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'smallprint-build-'));
  const outDir = path.join(folder, 'cli');
  await build({ configFile: 'vite.cli.config.ts', logLevel: 'error', build: { outDir } });
  command = path.join(outDir, 'smallprint.js');
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

function start(...args: string[]): ChildProcess & { stdin: NonNullable<ChildProcess['stdin']> } {
  const child = spawn(process.execPath, [command, 'analyse', '-', ...args], { stdio: 'pipe' });
  child.stdin.on('error', () => {});
  return child;
}

async function outputOf(child: ChildProcess): Promise<{ status: number | null; stdout: string; stderr: string }> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stdout, stderr };
}

describe('the built command', { timeout: 120_000 }, () => {
  it('answers each line before the next one comes', async () => {
    const child = start('--assume-notice');
    for (const id of ['a', 'b']) {
      child.stdin.write(line(id, 'We collect your name.'));
      const [chunk] = (await once(child.stdout!, 'data')) as [Buffer];
      expect(records(chunk.toString())).toMatchObject([{ source: { id } }]);
    }
    child.stdin.end();
    expect(await outputOf(child)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('ends with 1 when a document failed', async () => {
    const child = start();
    child.stdin.end('nonsense\n');
    expect((await outputOf(child)).status).toBe(1);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends with 130 and whole lines on %s', async (signal) => {
    const child = start('--assume-notice', '--include-text');
    const finished = outputOf(child);
    child.stdin.write(
      Array.from({ length: 200 }, (_, index) => line(`d${index}`, 'We collect names. '.repeat(50))).join(''),
    );
    await once(child.stdout!, 'data');
    child.kill(signal);
    const { status, stdout, stderr } = await finished;
    expect(status).toBe(130);
    expect(records(stdout).length).toBeGreaterThan(0);
    expect(stdout).toMatch(/\}\n$/u);
    expect(stderr).toBe('');
  });

  it('holds no document that is done', async () => {
    const options = { env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=96' } };
    const child = spawn(process.execPath, [command, 'analyse', '-', '--detect-only'], { stdio: 'pipe', ...options });
    child.stdin.on('error', () => {});
    const finished = outputOf(child);
    const content = 'x\n\n'.padEnd(500_000, ' ');
    for (let index = 0; index < 400; index += 1) {
      if (!child.stdin.write(line(`d${index}`, content))) await Promise.race([once(child.stdin, 'drain'), finished]);
    }
    child.stdin.end();
    const { status, stdout } = await finished;
    expect({ status, reports: records(stdout).length }).toEqual({ status: 0, reports: 400 });
  });

  it('ends quietly when nobody reads on', async () => {
    const child = start('--include-text');
    const stderr: string[] = [];
    child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk.toString()));
    child.stdout?.once('data', () => child.stdout?.destroy());
    const closed = once(child, 'close');
    const lines = Array.from({ length: 500 }, (_, index) => line(`d${index}`, 'We collect names. '.repeat(200)));
    for (const each of lines) child.stdin.write(each);
    const [status] = (await closed) as [number];
    expect({ status, stderr: stderr.join('') }).toEqual({ status: 0, stderr: '' });
  });

  it('says that a disk is full, and ends with 1', async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [command, 'analyse', '-', '--assume-notice'], {
      stdio: ['pipe', full, 'pipe'],
    });
    const finished = outputOf(child);
    child.stdin?.end(line('a', 'We collect your name.'));
    const { status, stderr } = await finished;
    closeSync(full);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('ENOSPC') as string });
  });

  it('leaves no half of a file where a run cannot write on', async () => {
    const [file, output] = [path.join(folder, 'notice.md'), path.join(folder, 'run')];
    await writeFile(file, '# Privacy policy\n\nWe collect your name.\n');
    // A kilobyte is what a process may write: less than a report has.
    const limited = `ulimit -f 1; exec "$0" "$@"`;
    const child = spawn('bash', ['-c', limited, process.execPath, command, 'run', file, '--output', output]);
    const { status } = await outputOf(child);
    expect(status).toBe(3);
    const written = await readdir(output, { recursive: true });
    expect(written.filter((name) => name.endsWith('.ndjson'))).toEqual([]);
    const again = spawn(process.execPath, [command, 'run', file, '--output', output, '--resume']);
    expect((await outputOf(again)).status).toBe(0);
  });

  it('reads files of odd names, and says what it cannot read', async () => {
    const odd = path.join(folder, 'odd');
    await mkdir(path.join(odd, 'folder.md'), { recursive: true });
    const names = ['-dash.md', 'new\nline.md', 'quo\'te"`$.md', '\u{1f4dc} \u00fc.md'];
    for (const name of names) await writeFile(path.join(odd, name), 'We collect your name.');
    await symlink('nowhere.md', path.join(odd, 'gone.md'));
    await symlink('.', path.join(odd, 'loop'));
    await writeFile(path.join(odd, 'empty.md'), '');
    await writeFile(
      path.join(odd, 'noise.md'),
      Uint8Array.from({ length: 1_000 }, (_, at) => (at * 7_919) % 256),
    );
    const child = spawn(process.execPath, [command, 'analyse', odd, '--assume-notice', '--format', 'ndjson']);
    const { status, stdout } = await outputOf(child);
    const found = Object.fromEntries(
      (records(stdout) as unknown as ErrorRecord[]).map(({ source, error }) => [
        path.basename(source.id ?? ''),
        (error as ErrorRecord['error'] | undefined)?.code ?? 'read',
      ]),
    );
    expect(found).toEqual({
      ...Object.fromEntries(names.map((name) => [name, 'read'])),
      'gone.md': 'unreadable',
      'empty.md': 'empty',
      'noise.md': 'not-text',
    });
    expect(status).toBe(1);
  });
});
