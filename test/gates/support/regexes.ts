/** The regular expressions of the source, and whether one can be made to run away. */
import { createRequire } from 'node:module';
import type * as Recheck from 'recheck';
import { lineOf, sourceFiles, walkFile, type Node } from './source-files.ts';

export interface Literal {
  readonly pattern: string;
  readonly flags: string;
}

/** A literal, and the lines that it stands in. */
export interface Place {
  readonly literal: Literal;
  readonly where: readonly string[];
}

export interface Regexes {
  /** By how they are written: `/a+/u`. */
  readonly literals: ReadonlyMap<string, Place>;
  /** Lines that build one at run time. */
  readonly built: readonly { readonly file: string; readonly line: string }[];
}

export function regexesOfSource(): Regexes {
  const literals = new Map<string, { literal: Literal; where: string[] }>();
  const built: { file: string; line: string }[] = [];
  for (const file of sourceFiles()) {
    walkFile(file, (node) => {
      const literal = node.type === 'Literal' ? (node['regex'] as Literal | undefined) : undefined;
      if (literal) {
        const key = `/${literal.pattern}/${literal.flags}`;
        const place = literals.get(key) ?? { literal, where: [] };
        place.where.push(lineOf(file, node.start));
        literals.set(key, place);
      }
      if (buildsRegExp(node)) built.push({ file, line: lineOf(file, node.start) });
    });
  }
  return { literals, built };
}

function buildsRegExp(node: Node): boolean {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return false;
  const callee = node['callee'] as Node;
  return callee.type === 'Identifier' && callee['name'] === 'RegExp';
}

/** Milliseconds. The slowest takes a tenth of it. */
const TIMEOUT = 300_000;

/**
 * What `recheck` says of an expression: `safe`, `vulnerable (…)` with how it grows, or `unknown`, which says nothing of it.
 * Its automaton reckons, so that the verdict is the same on every machine; what that cannot read (a lookaround) is tried
 * out with one seed, and no clock, since on a busy machine everything looks slow.
 */
export function createChecker(): (literal: Literal) => string {
  // The default starts a Java or native process; this one is JavaScript, the same everywhere.
  process.env['RECHECK_SYNC_BACKEND'] = 'pure';
  const { checkSync } = createRequire(import.meta.url)('recheck') as typeof Recheck;
  const reckon = (pattern: string, flags: string): Recheck.Diagnostics | undefined => {
    try {
      return checkSync(pattern, flags, { timeout: TIMEOUT, checker: 'automaton' });
    } catch (error) {
      // Of one with long counts within a count, whose automaton is too deep for it.
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  };
  return ({ pattern, flags }) => {
    const reckoned = reckon(pattern, flags);
    const result =
      reckoned && reckoned.status !== 'unknown'
        ? reckoned
        : checkSync(pattern, flags, { timeout: TIMEOUT, checker: 'fuzz', randomSeed: 1, recallTimeout: -1 });
    return result.status === 'vulnerable' ? `vulnerable (${result.complexity.summary})` : result.status;
  };
}
