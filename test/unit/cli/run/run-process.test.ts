/** Runs of the built command: the same bytes however they are carried out, and whatever kills them. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentsOf } from '../../../support/run-folder.ts';
import { line, records } from '../run-in-memory.ts';

const ECHO = new URL('../../../support/workers/echo.mjs', import.meta.url);

let cwd = '';
/** The built command, and the same with a worker that comes up at once. */
const commands = { built: '', quick: '' };
/** Of a run of the quick one that nothing disturbed. */
let undisturbed: Record<string, string> = {};

beforeAll(async () => {
  cwd = mkdtempSync(path.join(tmpdir(), 'smallprint-run-'));
  const [built, quick] = [path.join(cwd, 'built'), path.join(cwd, 'quick')];
  await build({ configFile: 'vite.cli.config.ts', logLevel: 'error', build: { outDir: built } });
  cpSync(built, quick, { recursive: true });
  writeFileSync(path.join(quick, 'worker.js'), `import ${JSON.stringify(ECHO.href)};\n`);
  commands.built = path.join(built, 'smallprint.js');
  commands.quick = path.join(quick, 'smallprint.js');
  const notice = (name: string): string =>
    `${name}: privacy policy\n\n${name} collects your name and e-mail address to send you its letter.`;
  const names = ['Heron Tiles', 'Otter Loom', 'Wren Cycles', 'Fern Bakery'];
  const lines = [...names, ...names, ...names, ...names, ...names].map((name, at) => line(`d${at}`, notice(name)));
  writeFileSync(path.join(cwd, 'in.ndjson'), `${lines.join('')}nonsense\n`);
  await run('--output', 'undisturbed', '--threads', '1');
  undisturbed = contentsOf(path.join(cwd, 'undisturbed'));
}, 300_000);
afterAll(() => rmSync(cwd, { recursive: true }));

function start(...args: string[]): ChildProcess {
  const given = ['run', 'in.ndjson', '--unit-size', '4', ...args];
  return spawn(process.execPath, [commands.quick, ...given], { cwd, stdio: 'ignore' });
}

async function run(...args: string[]): Promise<number | null> {
  const [status] = (await once(start(...args), 'close')) as [number | null];
  return status;
}

async function smallprint(
  args: readonly string[],
  command = commands.quick,
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [command, ...args], { cwd, stdio: 'pipe' });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stdout, stderr };
}

describe('a run', { timeout: 300_000 }, () => {
  it('gives the same bytes on one thread and on several', async () => {
    for (const threads of ['1', '3']) {
      const given = ['--unit-size', '9', '--output', `threads${threads}`, '--threads', threads];
      const { status } = await smallprint(['run', 'in.ndjson', ...given], commands.built);
      // One line is no document.
      expect(status).toBe(1);
    }
    const [one, several] = ['threads1', 'threads3'].map((folder) => contentsOf(path.join(cwd, folder)));
    expect(Object.keys(one!)).toContain(path.join('reports', '000000-000002.ndjson'));
    expect(several).toEqual(one);
  });

  it('gives a record for a document that takes too long, and reads the others', async () => {
    const long = 'We collect your name, and we may share it with our partners if you agree to it. '.repeat(40_000);
    const documents = [line('a', 'We collect names.'), line('long', long), line('b', 'We collect names.')];
    writeFileSync(path.join(cwd, 'long.ndjson'), documents.join(''));
    const given = ['--threads', '1', '--time-limit', '4', '--assume-notice', '--output', 'long'];
    const { status, stdout } = await smallprint(['run', 'long.ndjson', ...given], commands.built);
    expect({ status, stdout }).toMatchObject({ status: 1, stdout: expect.stringContaining('timed-out 1') as string });
    const written = readFileSync(path.join(cwd, 'long/documents/000000-000000.ndjson'), 'utf8');
    expect(records(written)).toMatchObject([{ id: 'a' }, { id: 'long', error: 'timed-out' }, { id: 'b' }]);
  });

  it('that is killed at any moment ends with the same bytes', async () => {
    const out = path.join(cwd, 'killed');
    const unitsDone = (): number =>
      (existsSync(path.join(out, 'units')) ? readdirSync(path.join(out, 'units')) : []).length;
    // Before anything is written, in the first unit, between two files of one, in the last.
    const moments = [
      () => existsSync(path.join(out, 'manifest.json.part')) || existsSync(path.join(out, 'manifest.json')),
      () => existsSync(path.join(out, 'reports/000000-000000.ndjson.part')),
      () => existsSync(path.join(out, 'reports/000000-000001.ndjson')),
      () => existsSync(path.join(out, 'documents/000000-000002.ndjson')),
      () => unitsDone() >= 5,
    ];
    const endings: (string | null)[] = [];
    for (const isNow of moments) {
      const child = start('--output', 'killed', '--threads', '2', '--resume');
      const ended = once(child, 'close');
      while (!isNow() && child.exitCode === null) await setTimeout(1);
      child.kill('SIGKILL');
      await ended;
      endings.push(child.signalCode);
    }
    // The last one may have come to its end first.
    expect(endings.slice(0, 4)).toEqual(['SIGKILL', 'SIGKILL', 'SIGKILL', 'SIGKILL']);
    expect(await run('--output', 'killed', '--resume')).toBe(1);
    expect(contentsOf(out)).toEqual(undisturbed);
  });

  it('mends a unit whose files are gone or cut', async () => {
    const out = path.join(cwd, 'cut');
    await run('--output', 'cut');
    rmSync(path.join(out, 'reports/000000-000001.ndjson'));
    writeFileSync(path.join(out, 'documents/000000-000003.ndjson'), '');
    expect(await run('--output', 'cut', '--resume')).toBe(1);
    expect(contentsOf(out)).toEqual(undisturbed);
  });

  it('in shards is the same when they are merged', async () => {
    const shards = ['1/3', '2/3', '3/3'];
    for (const [at, shard] of shards.entries()) await run('--output', `shard${at}`, '--shard', shard);
    const incomplete = await smallprint(['merge', 'shard0', 'shard2', '--output', 'merged']);
    expect(incomplete).toMatchObject({ status: 3, stderr: expect.stringContaining('[incomplete]') as string });
    const { status } = await smallprint(['merge', 'shard2', 'shard0', 'shard1', '--output', 'merged']);
    expect(status).toBe(0);
    expect(contentsOf(path.join(cwd, 'merged'))).toEqual(undisturbed);
    const summaries = [['merged'], ['shard0', 'shard1', 'shard2']].map((folders) =>
      smallprint(['summary', '--format', 'json', ...folders]),
    );
    const [merged, added] = await Promise.all(summaries);
    expect(added).toEqual(merged);
    expect(JSON.parse(merged!.stdout)).toMatchObject({
      documents: 21,
      errors: { 'bad-json-line': 1 },
      duplicates: { texts: 4, repeated: 16 },
    });
  });

  it('tells texts that are nearly the same, in one run and in shards', async () => {
    const body = Array.from({ length: 400 }, (_, at) => `We keep item ${at} of the list for ${at} days.`).join(' ');
    const lines = [line('a', `${body} March.`), line('b', 'Stir the flour in.'), line('c', `${body} July.`)];
    writeFileSync(path.join(cwd, 'near.ndjson'), lines.join(''));
    const given = ['run', 'near.ndjson', '--unit-size', '1', '--threads', '1', '--detect-only', '--near-duplicates'];
    const whole = await smallprint([...given, '--output', 'near'], commands.built);
    expect(whole.stdout).toContain('Nearly the same as another text  2 (groups: 1)');
    for (const shard of ['1/2', '2/2'])
      await smallprint([...given, '--shard', shard, '--output', `near${shard[0]}`], commands.built);
    expect(await smallprint(['merge', 'near1', 'near2', '--output', 'nearMerged'])).toMatchObject({ status: 0 });
    const [one, merged] = ['near', 'nearMerged'].map((folder) => contentsOf(path.join(cwd, folder)));
    const rows = readFileSync(path.join(cwd, 'near/near-duplicates.csv'), 'utf8').trimEnd().split('\r\n');
    expect(rows).toEqual(['text,group', expect.any(String), expect.any(String)]);
    expect(merged).toEqual(one);
  });

  it('is not begun over another, nor gone on with under other settings or with other inputs', async () => {
    const over = await smallprint(['run', 'in.ndjson', '--unit-size', '4', '--output', 'undisturbed']);
    expect(over).toMatchObject({ status: 3, stderr: expect.stringContaining('[output-exists]') as string });
    const other = await smallprint(['run', 'in.ndjson', '--unit-size', '5', '--output', 'undisturbed', '--resume']);
    expect(other).toMatchObject({ status: 3, stderr: expect.stringContaining('[settings-changed]') as string });
    writeFileSync(path.join(cwd, 'other.ndjson'), line('a', 'We collect names.'));
    const inputs = await smallprint(['run', 'other.ndjson', '--unit-size', '4', '--output', 'undisturbed', '--resume']);
    expect(inputs).toMatchObject({ status: 3, stderr: expect.stringContaining('[input-changed]') as string });
  });

  it('that is interrupted says so, and can be gone on with', async () => {
    const child = start('--output', 'interrupted');
    const ended = once(child, 'close');
    while (!existsSync(path.join(cwd, 'interrupted/reports'))) await setTimeout(1);
    child.kill('SIGTERM');
    expect(await ended).toEqual([130, null]);
    expect(await run('--output', 'interrupted', '--resume')).toBe(1);
    expect(contentsOf(path.join(cwd, 'interrupted'))).toEqual(undisturbed);
  });
});
