import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Explanation } from '../../../src/core/explain/explanation.ts';
import { runInMemory, type Outcome } from './run-in-memory.ts';

const NOTICE = '# Privacy policy\n\nWe collect your name. If we sold your photos, we would tell you.\n';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'smallprint-explain-'));
  await writeFile(path.join(cwd, 'notice.md'), NOTICE);
  await writeFile(path.join(cwd, 'recipe.md'), 'Two eggs, some flour and a hot pan make a good breakfast for all.\n');
  await writeFile(path.join(cwd, 'empty.md'), ' \n');
});
afterAll(() => rm(cwd, { recursive: true }));

const explain = (...args: string[]): Promise<Outcome> => runInMemory(['explain', '--assume-notice', ...args], { cwd });

describe('smallprint explain', () => {
  it('tells people how each sentence was read', async () => {
    const { status, stdout, stderr } = await explain('notice.md');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^notice\.md\n\n0–14 heading “Privacy policy”\n/u);
    expect(stdout).toContain('- supposed: «If» opens a condition (condition clause)\n');
  });

  it('takes the sentence at an offset or of a finding alone', async () => {
    const texts = async (...args: string[]): Promise<string[]> => {
      const { stdout } = await explain('notice.md', '--format', 'json', ...args);
      return (JSON.parse(stdout) as Explanation).sentences.map(({ text }) => text);
    };
    expect(await texts()).toHaveLength(3);
    expect(await texts('--at', '40')).toEqual(['If we sold your photos, we would tell you.']);
    expect(await texts('--finding', 'f1')).toEqual(['We collect your name.']);
  });

  it.each([
    ['bad-offset', ['notice.md', '--at', '5000']],
    ['no-such-finding', ['notice.md', '--finding', 'f99']],
    ['unreadable', ['missing.md']],
    ['unreadable', ['.']],
    ['empty', ['empty.md']],
  ])('leaves an error in its place: %s', async (code, args) => {
    const [file = ''] = args;
    const { status, stdout, stderr } = await explain(...args, '--format', 'json');
    expect(JSON.parse(stdout)).toEqual({ source: { id: file }, error: { code, message: expect.any(String) } });
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(`: .+\\[${code}\\]\n$`) });
    expect((await explain(...args)).stdout).toMatch(
      new RegExp(`^${file.replace('.', '\\.')}\nNot analysed: .+\\(${code}\\)\n$`, 'u'),
    );
  });

  it('reads what is no notice only if told to', async () => {
    const { status, stdout } = await runInMemory(['explain', 'recipe.md'], { cwd });
    expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringContaining('(not-read)') });
    expect((await explain('recipe.md')).status).toBe(0);
  });
});

describe('CONTRIBUTING.md', () => {
  it('shows what the command gives', async () => {
    const guide = readFileSync('CONTRIBUTING.md', 'utf8');
    const [, notice = ''] = /```markdown\n(# Privacy notice [^`]+)```/u.exec(guide) ?? [];
    const [, line = '', shown] =
      /```console\n\$ node dist\/cli\/smallprint\.js (explain [^\n]+)\n([^`]+)```/u.exec(guide) ?? [];
    const args = line.split(' ');
    await writeFile(path.join(cwd, args[1] ?? ''), notice);
    expect((await runInMemory(args, { cwd })).stdout).toBe(shown);
  });
});
