/** The worked example of the documentation: its commands run as they stand, and its columns are there. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCsv, checkReports } from '../support/check-export.ts';

describe('docs/research.md', () => {
  let folder: string;
  let example: string;
  const blocks = (language: string): string[] =>
    [...example.matchAll(/^```(\w+)\n(.*?)^```/gmsu)].flatMap(([, name, code = '']) =>
      name === language ? [code] : [],
    );

  beforeAll(async () => {
    example = await readFile('docs/research.md', 'utf8');
    folder = await mkdtemp(path.join(tmpdir(), 'smallprint-research-'));
    for (const name of ['dist', 'scripts']) await symlink(path.resolve(name), path.join(folder, name));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('makes notices, reports and a table by the commands that it gives', async () => {
    const commands = blocks('sh');
    expect(commands.length).toBeGreaterThan(1);
    for (const command of commands) execFileSync('sh', ['-e', '-c', command], { cwd: folder, stdio: 'pipe' });
    const written = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');
    const lines = (await written('reports.ndjson')).trimEnd().split('\n');
    const reports = checkReports(lines.map((line) => JSON.parse(line) as unknown));
    expect(reports).toHaveLength(20);
    expect(reports.filter(({ text }) => text === undefined)).toEqual([]);

    const { columns, rows } = checkCsv(await written('statements.csv'));
    expect(rows).toHaveLength(reports.reduce((sum, { findings }) => sum + findings.length, 0));
    // The columns that the programs name.
    const python = blocks('python')
      .join('')
      .matchAll(/(?:statements|sharing)\["([\w.]+)"\]|(?:index|values)="(\w+)"/gu);
    const r = blocks('r')
      .join('')
      .matchAll(/"(sourceId|label)"|\b(facet|attributes\.action|hedged|stance)\b/gu);
    const named = new Set([...python, ...r].map(([, first, second]) => first ?? second));
    expect(named.size).toBeGreaterThan(4);
    expect([...named].filter((name) => !columns.includes(name ?? ''))).toEqual([]);
  });
});
