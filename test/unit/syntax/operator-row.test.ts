import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runnerImport } from 'vite';
import { expect, it } from 'vitest';
import { withOperator } from '../../../scripts/operator-row.ts';
import type { Operator } from '../../../src/core/language/grammar.ts';
import { operators } from '../../../src/core/languages/en/grammar/operators.ts';
import { parsePattern } from '../../../src/core/tokens/pattern-syntax.ts';

const TABLE = readFileSync('src/core/languages/en/grammar/operators.ts', 'utf8');

it('puts a row at the end of the table, and leaves the others alone', async () => {
  const made = withOperator(TABLE, 'deny.new-words');
  const folder = await mkdtemp(path.join(tmpdir(), 'smallprint-operators-'));
  try {
    const file = path.join(folder, 'operators.ts');
    await writeFile(file, 'file' in made ? made.file : '');
    const { module } = await runnerImport<{ operators: readonly Operator[] }>(file);
    expect(module.operators.slice(0, -1)).toEqual(operators);
    const row = module.operators.at(-1)!;
    expect(row).toMatchObject({ id: 'deny.new-words', scope: 'clause', effect: 'denied' });
    expect(row.patterns.map((pattern) => parsePattern(pattern, { macros: {}, frequent: [] }))).toHaveLength(1);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it.each(['deny.without', 'Deny', 'a.b.c', "x', y: '", '', '-'])('makes no row of %j', (id) => {
  expect(withOperator(TABLE, id)).toEqual({ problem: expect.stringContaining(`'${id}'`) });
});
