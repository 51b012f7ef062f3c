/** Every regular expression in the source runs in linear time on hostile input, as far as `recheck` can tell. */
import { describe, expect, it } from 'vitest';
import { createChecker, regexesOfSource } from './support/regexes.ts';

/** Files that may build a regular expression at run time, each with the reason why it cannot run away. */
const MAY_BUILD: Readonly<Record<string, string>> = {};

describe('regular expressions', () => {
  const { literals, built } = regexesOfSource();
  const check = createChecker();

  it('are literals, so that they can be checked', () => {
    expect(built.filter(({ file }) => !Object.hasOwn(MAY_BUILD, file)).map(({ line }) => line)).toEqual([]);
  });

  // `unknown` is no verdict on the expression, but none may stand unchecked.
  it('cannot be made to run away', { timeout: 600_000 }, () => {
    const unsafe = [...literals].flatMap(([key, { literal, where }]) => {
      const verdict = check(literal);
      return verdict === 'safe' ? [] : [`${verdict}: ${key} at ${where.join(', ')}`];
    });
    expect(literals.size).toBeGreaterThan(0);
    expect(unsafe).toEqual([]);
  });

  it('are told apart by the check (it can fail)', () => {
    expect(check({ pattern: '^(a+)+$', flags: '' })).toMatch(/^vulnerable/u);
    expect(check({ pattern: String.raw`\s+$`, flags: '' })).toMatch(/^vulnerable/u);
  });
});
