#!/usr/bin/env node
/**
 * Breaks, one after another, what decides whether something is said, denied or restricted, and of whom
 * (`test/mutants.json`, made by hand), runs the unit tests of that part over each, and prints which nobody noticed. Works
 * on a copy of the tree, with one Vitest for all of them, which reads anew what was broken. Arguments: numbers of mutants,
 * or none for all.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BaseSequencer, createVitest } from 'vitest/node';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
/** Which tests have to notice, by where the mutant is; the first that fits. */
const TESTS = [
  ['discourse/', ['test/unit/discourse']],
  ['extract/right.ts', ['test/unit/extract/right.test.ts']],
  ['syntax/attach-places.ts', ['test/unit/syntax', 'test/unit/extract/denied-of-a-part.test.ts']],
  ['', ['test/unit/syntax']],
];
/** Of these, such as read whole notices come last: most mutants are noticed before. */
const SLOW = /contradictions|operator-row/;
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

class SlowLast extends BaseSequencer {
  async sort(files) {
    return files.toSorted((one, other) => Number(SLOW.test(one.moduleId)) - Number(SLOW.test(other.moduleId)));
  }
}

const only = process.argv.slice(2).map(Number);
const mutants = JSON.parse(readFileSync(join(ROOT, 'test/mutants.json'), 'utf8'));
const tried = mutants.filter((_, index) => only.length === 0 || only.includes(index + 1));
const copy = mkdtempSync(join(tmpdir(), 'mutants-'));
let vitest;
try {
  for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  vitest = await createVitest(
    'test',
    {
      root: copy,
      project: ['unit'],
      watch: true,
      bail: 1,
      isolate: false,
      maxWorkers: 1,
      testTimeout: 60_000,
      reporters: [{}],
      sequence: { sequencer: SlowLast },
    },
    { server: { watch: null } },
  );
  await vitest.standalone();
  for (const [prefix, tests] of TESTS)
    if (tried.some(({ in: place }) => testsOf(place) === tests) && !(await passes(tests)))
      throw new Error(`${String(prefix) || 'syntax'}: the tests fail before anything is broken`);
  const survivors = [];
  for (const mutant of tried) if (await survives(mutant)) survivors.push(mutant);
  console.log(`${tried.length} mutants, ${tried.length - survivors.length} noticed`);
  process.exitCode = survivors.length > 0 ? 1 : 0;
} finally {
  await vitest?.close();
  rmSync(copy, { recursive: true });
}

function testsOf(place) {
  return TESTS.find(([prefix]) => place.startsWith(prefix))[1];
}

async function survives(mutant) {
  const file = join(copy, 'src/core', mutant.in);
  const code = readFileSync(file, 'utf8');
  const parts = code.split(mutant.find);
  if (parts.length !== 2) throw new Error(`${mutant.in} has ${parts.length - 1} places of: ${mutant.find}`);
  change(file, parts.join(mutant.put));
  const unnoticed = await passes(testsOf(mutant.in));
  change(file, code);
  console.log(
    `${unnoticed ? 'NOT NOTICED' : 'noticed    '} ${mutants.indexOf(mutant) + 1} ${mutant.in}: ${mutant.what}`,
  );
  return unnoticed;
}

function change(file, code) {
  writeFileSync(file, code);
  vitest.invalidateFile(file);
}

async function passes(tests) {
  const specifications = await vitest.globTestSpecifications(tests);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  if (testModules.length === 0) throw new Error(`no tests in ${tests.join(', ')}`);
  return unhandledErrors.length === 0 && testModules.every((module) => module.ok());
}
