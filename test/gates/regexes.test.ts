/** Every regular expression in the source runs in linear time on hostile input, as far as `recheck` can tell. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Recheck from 'recheck';
import { describe, expect, it } from 'vitest';
import { lineOf, ROOT, sourceFiles, walkFile, type Node } from './support/source-files.ts';

const TIMEOUT_MS = 10_000;

/** Files that may build a regular expression at run time, each with the reason why it cannot run away. */
const MAY_BUILD: Readonly<Record<string, string>> = {};

interface Literal {
  readonly pattern: string;
  readonly flags: string;
}

describe('regular expressions', () => {
  const places = new Map<string, { literal: Literal; where: string[] }>();
  const built: string[] = [];
  for (const file of sourceFiles()) {
    walkFile(file, (node) => {
      const literal = node.type === 'Literal' ? (node['regex'] as Literal | undefined) : undefined;
      if (literal) {
        const key = `/${literal.pattern}/${literal.flags}`;
        const place = places.get(key) ?? { literal, where: [] };
        place.where.push(lineOf(file, node.start));
        places.set(key, place);
      }
      if (buildsRegExp(node) && !Object.hasOwn(MAY_BUILD, file)) built.push(lineOf(file, node.start));
    });
  }

  it('are literals, so that they can be checked', () => {
    expect(built).toEqual([]);
  });

  it('cannot be made to run away', { timeout: 300_000 }, () => {
    const check = createChecker();
    const vulnerable = [...places].flatMap(([key, { literal, where }]) => {
      const verdict = check(literal);
      return verdict === 'safe' ? [] : [`${verdict}: ${key} at ${where.join(', ')}`];
    });
    check.save();
    expect(places.size).toBeGreaterThan(0);
    expect(vulnerable).toEqual([]);
  });

  it('are told apart by the check (it can fail)', () => {
    const check = createChecker();
    expect(check({ pattern: '^(a+)+$', flags: '' })).toMatch(/^vulnerable/u);
    expect(check({ pattern: String.raw`\s+$`, flags: '' })).toMatch(/^vulnerable/u);
  });
});

function buildsRegExp(node: Node): boolean {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return false;
  const callee = node['callee'] as Node;
  return callee.type === 'Identifier' && callee['name'] === 'RegExp';
}

interface Checker {
  (literal: Literal): string;
  /** Keeps the verdicts for the next run. */
  save(): void;
}

/** Verdicts are kept under node_modules, by expression and version of recheck: most runs check what is new. */
function createChecker(): Checker {
  const require = createRequire(import.meta.url);
  // The default starts a Java or native process; this one is JavaScript, the same everywhere.
  process.env['RECHECK_SYNC_BACKEND'] = 'pure';
  const { checkSync } = require('recheck') as typeof Recheck;
  const { version } = require('recheck/package.json') as { version: string };
  const file = path.join(ROOT, `node_modules/.cache/smallprint/recheck-${version}.json`);
  const verdicts = readVerdicts(file);
  const check = (literal: Literal): string => {
    const key = `/${literal.pattern}/${literal.flags}`;
    const known = verdicts.get(key);
    if (known !== undefined) return known;
    // The same seed for its fuzzer: a verdict is not a matter of luck.
    const result = checkSync(literal.pattern, literal.flags, { timeout: TIMEOUT_MS, randomSeed: 1 });
    const verdict = result.status === 'vulnerable' ? `vulnerable (${result.complexity.summary})` : result.status;
    if (verdict !== 'unknown') verdicts.set(key, verdict);
    return verdict;
  };
  return Object.assign(check, {
    save: () => {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify([...verdicts]));
    },
  });
}

function readVerdicts(file: string): Map<string, string> {
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, string][]);
  } catch {
    return new Map();
  }
}
