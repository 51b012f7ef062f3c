#!/usr/bin/env node
/**
 * Breaks, one after another, what decides whether something is said, denied or restricted (`test/mutants.json`, made by
 * hand), runs the unit tests of the reading over each, and prints which nobody noticed. Works on a copy of the tree.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const TESTS = ['test/unit/syntax'];
const COPIED = [
  'src',
  'scripts',
  'test',
  'public',
  'manifest.json',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
];

const only = process.argv.slice(2).map(Number);
const mutants = JSON.parse(readFileSync(join(ROOT, 'test/mutants.json'), 'utf8'));
const copy = mkdtempSync(join(tmpdir(), 'mutants-'));
try {
  for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  if (!passes()) throw new Error('the tests fail before anything is broken');
  const survivors = [];
  const tried = mutants.filter((_, index) => only.length === 0 || only.includes(index + 1));
  for (const mutant of tried) if (survives(mutant)) survivors.push(mutant);
  console.log(`${tried.length} mutants, ${tried.length - survivors.length} noticed`);
  process.exitCode = survivors.length > 0 ? 1 : 0;
} finally {
  rmSync(copy, { recursive: true });
}

function survives(mutant) {
  const file = join(copy, 'src/core', mutant.in);
  const code = readFileSync(file, 'utf8');
  const parts = code.split(mutant.find);
  if (parts.length !== 2) throw new Error(`${mutant.in} has ${parts.length - 1} places of: ${mutant.find}`);
  writeFileSync(file, parts.join(mutant.put));
  const unnoticed = passes();
  writeFileSync(file, code);
  console.log(
    `${unnoticed ? 'NOT NOTICED' : 'noticed    '} ${mutants.indexOf(mutant) + 1} ${mutant.in}: ${mutant.what}`,
  );
  return unnoticed;
}

function passes() {
  try {
    execFileSync(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--bail', '1', '--testTimeout', '60000', ...TESTS],
      { cwd: copy, stdio: 'ignore' },
    );
    return true;
  } catch {
    return false;
  }
}
