import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { records, runInMemory, type Outcome } from './run-in-memory.ts';

const NOTICE = '# Privacy policy\n\nWe collect your name. We do not sell your photos.\n';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'smallprint-ask-'));
  await writeFile(path.join(cwd, 'notice.md'), NOTICE);
  await writeFile(path.join(cwd, 'empty.md'), ' \n');
});
afterAll(() => rm(cwd, { recursive: true }));

const askFile = (...args: string[]): Promise<Outcome> => runInMemory(['ask', ...args], { cwd });
const askLines = (input: string): Promise<Outcome> => runInMemory(['ask', '-'], { input });
const line = (id: string, question: unknown, content = NOTICE): string =>
  `${JSON.stringify({ id, contentType: 'text/markdown', content, question })}\n`;

describe('smallprint ask FILE QUESTION', () => {
  it('prints the answers for people, best first', async () => {
    expect(await askFile('notice.md', 'do you sell my photos?')).toEqual({
      status: 0,
      stdout: '1. “We do not sell your photos.”\n',
      stderr: '',
    });
  });

  it('says that nothing was found, which is no failure', async () => {
    expect(await askFile('notice.md', 'cookies?')).toEqual({
      status: 0,
      stdout: 'Not found in this text.\n',
      stderr: '',
    });
  });

  it('prints them for programs', async () => {
    const text = 'We do not sell your photos.';
    const start = NOTICE.indexOf(text) - 2;
    const answers = [
      { quote: { start, end: start + text.length, text }, findings: expect.any(Array), score: expect.any(Number) },
    ];
    const json = await askFile('notice.md', 'do you sell my photos?', '-f', 'json');
    expect(JSON.parse(json.stdout)).toEqual({ id: 'notice.md', answers });
    const ndjson = await askFile('notice.md', 'do you sell my photos?', '-f', 'ndjson');
    expect(ndjson.stdout.trimEnd()).not.toContain('\n');
    expect(records(ndjson.stdout)).toEqual([{ id: 'notice.md', answers }]);
  });

  it.each([
    ['unreadable', ['missing.md', 'why?']],
    ['empty', ['empty.md', 'why?']],
    ['bad-question', ['notice.md', ' ']],
    ['bad-question', ['notice.md', 'why '.repeat(200)]],
  ])('leaves an error in its place: %s', async (code, args) => {
    const { status, stdout, stderr } = await askFile(...args, '--format', 'json');
    expect(JSON.parse(stdout)).toEqual({ id: args[0], error: { code, message: expect.any(String) } });
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(`[${code}]\n`) });
    expect((await askFile(...args)).stdout).toContain(`Not asked: `);
  });

  it.each([
    ['nothing to ask', []],
    ['no question', ['notice.md']],
    ['a question in several words', ['notice.md', 'who', 'gets', 'it']],
    ["a question beside '-'", ['-', 'why?']],
    ['another format', ['notice.md', 'why?', '--format', 'csv']],
    ["another format of '-'", ['-', '--format', 'text']],
    ['an option of another command', ['notice.md', 'why?', '--at', '3']],
    ['an option of two others', ['notice.md', 'why?', '--assume-notice']],
  ])('is misused by %s', async (_, args) => {
    const { status, stdout, stderr } = await askFile(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage: ');
  });
});

describe('smallprint ask -', () => {
  it('answers line by line, in the order in which they came', async () => {
    const { status, stdout } = await askLines(
      line('a', 'do you sell my photos?') + line('b', 'cookies?') + line('c', 'do you collect my name'),
    );
    expect(status).toBe(0);
    expect(records(stdout).map(({ id, answers }) => [id, (answers as unknown[]).length > 0])).toEqual([
      ['a', true],
      ['b', false],
      ['c', true],
    ]);
  });

  it('leaves an error in the place of a line that cannot be asked, and goes on', async () => {
    const { status, stdout } = await askLines(
      [
        '{"id":"broken"\n',
        line('no question', undefined),
        line('a number', 5),
        line('none', '  '),
        line('empty', 'why?', ' '),
        `${JSON.stringify({ id: 'kind', contentType: 'image/png', content: 'x', question: 'why?' })}\n`,
        line('good', 'do you sell my photos?'),
      ].join(''),
    );
    expect(status).toBe(1);
    expect(
      records(stdout).map(({ id, error, answers }) => [id, (error as { code: string } | undefined)?.code ?? answers]),
    ).toEqual([
      ['broken', 'bad-json-line'],
      ['no question', 'bad-json-line'],
      ['a number', 'bad-json-line'],
      ['none', 'bad-question'],
      ['empty', 'empty'],
      ['kind', 'bad-content-type'],
      ['good', [expect.objectContaining({ quote: expect.objectContaining({ text: 'We do not sell your photos.' }) })]],
    ]);
  });

  it('keeps notices apart that are asked in turn', async () => {
    const other = '# Privacy policy\n\nWe sell your photos to Marrow Print.\n';
    const { stdout } = await askLines(
      line('a', 'do you sell my photos?') +
        line('b', 'do you sell my photos?', other) +
        line('c', 'do you sell my photos?'),
    );
    const [a, b, c] = records(stdout).map(({ answers }) => JSON.stringify(answers));
    expect(a).toBe(c);
    expect(b).toContain('We sell your photos to Marrow Print.');
  });
});
