/** The words of runs. */
import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../../../src/cli/options.ts';

const run = (...args: string[]): unknown => parseCommand(['run', ...args]);

describe('run', () => {
  it('takes inputs, a folder and how to go about it', () => {
    const words = 'a.warc.gz b/ -o out --threads 2 --shard 3/8 --resume -f parquet --time-limit 9 --progress json';
    expect(run(...words.split(' '))).toMatchObject({
      kind: 'run',
      inputs: ['a.warc.gz', 'b/'],
      output: 'out',
      threads: 2,
      shard: { number: 3, of: 8 },
      resume: true,
      progress: 'json',
      settings: { format: 'parquet', timeLimit: 9, unitSize: 250 },
    });
  });

  it.each([
    ['no inputs', '-o out'],
    ['no folder', 'a.html'],
    ['standard input', '- -o out'],
    ['a format that is none', 'a.html -o out -f text'],
    ['a shard beyond the last', 'a.html -o out --shard 4/3'],
    ['a shard before the first', 'a.html -o out --shard 0/3'],
    ['no threads', 'a.html -o out --threads 0'],
    ['a time that is no number', 'a.html -o out --time-limit soon'],
    ['progress in words', 'a.html -o out --progress words'],
    ['an option of another command', 'a.html -o out --at 5'],
  ])('does not take %s', (_, words) => {
    expect(run(...words.split(' '))).toMatchObject({ kind: 'misuse' });
  });

  it('leaves its options to itself', () => {
    expect(parseCommand(['analyse', 'a.html', '--resume'])).toMatchObject({ kind: 'misuse' });
  });
});

describe('merge and summary', () => {
  it('take folders', () => {
    expect(parseCommand(['merge', 'a', 'b', '-o', 'c'])).toEqual({ kind: 'merge', folders: ['a', 'b'], output: 'c' });
    const summary = { kind: 'summary', folders: ['a'] };
    expect(parseCommand(['summary', 'a'])).toEqual({ ...summary, format: 'text' });
    expect(parseCommand(['summary', 'a', '-f', 'json'])).toEqual({ ...summary, format: 'json' });
  });

  it.each([['merge a'], ['merge -o c'], ['merge a -o c -f csv'], ['summary'], ['summary a -f csv']])(
    'do not take: %s',
    (words) => {
      expect(parseCommand(words.split(' '))).toMatchObject({ kind: 'misuse' });
    },
  );
});
