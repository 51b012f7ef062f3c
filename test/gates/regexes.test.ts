/**
 * Every regular expression in the source runs in linear time on hostile input, as far as `recheck` can tell. What it tells
 * of each is kept in `regex-verdicts.json`, which `npm run regexes` writes and the slow sweeps reckon again.
 */
import { describe, expect, it } from 'vitest';
import { createChecker, regexesOfSource } from './support/regexes.ts';
import { readProjectFile } from './support/source-files.ts';

/** Files that may build a regular expression at run time, each with the reason why it cannot run away. */
const MAY_BUILD: Readonly<Record<string, string>> = {};

describe('regular expressions', () => {
  const { literals, built } = regexesOfSource();
  const verdicts = new Map(
    Object.entries(JSON.parse(readProjectFile('test/gates/regex-verdicts.json')) as Record<string, string>),
  );
  const whose = (is: (verdict: string | undefined) => boolean): string[] =>
    [...literals].filter(([key]) => is(verdicts.get(key))).map(([key, { where }]) => `${key} at ${where.join(', ')}`);

  it('are literals, so that they can be checked', () => {
    expect(built.filter(({ file }) => !Object.hasOwn(MAY_BUILD, file)).map(({ line }) => line)).toEqual([]);
  });

  it('have a verdict, and no verdict is of one that is gone: npm run regexes', () => {
    expect(literals.size).toBeGreaterThan(0);
    expect(whose((verdict) => verdict === undefined)).toEqual([]);
    expect([...verdicts.keys()].filter((key) => !literals.has(key))).toEqual([]);
  });

  it('cannot be made to run away', () => {
    expect(whose((verdict) => verdict?.startsWith('vulnerable') ?? false)).toEqual([]);
  });

  // Which says nothing of the expression; none may stand so.
  it('could all be judged', () => {
    expect(whose((verdict) => verdict === 'unknown')).toEqual([]);
  });

  it('have no verdict of another kind', () => {
    expect([...verdicts.values()].filter((verdict) => !/^(?:safe|unknown|vulnerable \(.*\))$/u.test(verdict))).toEqual(
      [],
    );
  });

  it('are told apart by the check (it can fail)', () => {
    const check = createChecker();
    expect(check({ pattern: '^(a+)+$', flags: '' })).toMatch(/^vulnerable/u);
    expect(check({ pattern: String.raw`\s+$`, flags: '' })).toMatch(/^vulnerable/u);
    expect(check({ pattern: '^a+$', flags: 'u' })).toBe('safe');
  });
});
