/** A run in which single documents take their workers with them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Facts } from '../../../../src/cli/run/outputs/present.ts';
import { runInputs } from '../../../../src/cli/run/run-inputs.ts';
import { line, records } from '../run-in-memory.ts';

const POISONED = fileURLToPath(new URL('../../../support/workers/poisoned.mjs', import.meta.url));

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'smallprint-poisoned-'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

it('has their errors in their places, and all the others', { timeout: 60_000 }, async () => {
  const contents = Array.from({ length: 20 }, (_, index) => ({ 3: 'exit', 8: 'hang', 9: 'exit' })[index] ?? 'well');
  writeFileSync(path.join(cwd, 'in.ndjson'), contents.map((content, index) => line(`d${index}`, content)).join(''));
  const facts: Facts[] = [];
  const summary = await runInputs(
    {
      kind: 'run',
      inputs: ['in.ndjson'],
      output: 'out',
      settings: {
        format: 'ndjson',
        assumeNotice: false,
        detectOnly: false,
        includeText: false,
        unitSize: 5,
        timeLimit: 1,
        memoryLimit: 60,
      },
      threads: 2,
      shard: { number: 1, of: 1 },
      resume: false,
      progress: undefined,
    },
    cwd,
    { start: () => {}, resumed: () => {}, readBytes: () => {}, step: (each) => facts.push(each) },
    new AbortController().signal,
    POISONED,
  );
  expect(summary?.errors).toEqual({ 'worker-died': 2, 'timed-out': 1 });
  expect(facts.flatMap(({ error }, index) => (error ? [`${index} ${error}`] : []))).toEqual([
    '3 worker-died',
    '8 timed-out',
    '9 worker-died',
  ]);
  const written = readdirSync(path.join(cwd, 'out/reports')).map((file) =>
    readFileSync(path.join(cwd, 'out/reports', file), 'utf8'),
  );
  expect(written).toHaveLength(4);
  expect(written[1]).toContain('d5d6d7{');
  expect(records(written[1]!.slice('d5d6d7'.length))).toMatchObject([
    { source: { id: 'd8' }, error: { code: 'timed-out' } },
    { source: { id: 'd9' }, error: { code: 'worker-died' } },
  ]);
});
