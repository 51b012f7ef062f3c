/**
 * `npm test`: finds or installs the browsers, checks types, lint and format, builds, runs unit, gate and end-to-end
 * tests, and ends with one line `N passed, N failed`. `--slow` runs the slow sweeps, too, and `--only-slow` (`npm run
 * test:slow`) nothing else; `--no-install` installs nothing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findOrInstall, installHint } from './find-browser.mjs';

const RESULTS = 'artifacts/test-results';
const has = (/** @type {string} */ option) => process.argv.includes(option);

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const counts = [...(has('--only-slow') ? [] : runAll()), ...(has('--slow') || has('--only-slow') ? runSlow() : [])];
const allPassed = counts.reduce((sum, { passed }) => sum + passed, 0);
const allFailed = counts.reduce((sum, { failed }) => sum + failed, 0);
console.log(`${allPassed} passed, ${allFailed} failed`);
process.exit(allFailed === 0 && allPassed > 0 ? 0 : 1);

function runAll() {
  const mayInstall = !has('--no-install');
  const missing = /** @type {const} */ (['chromium', 'firefox']).filter((name) => !findOrInstall(name, mayInstall));
  if (missing.length > 0) {
    console.error(`The end-to-end tests need ${missing.join(' and ')}, and this user may not install packages. First:`);
    for (const name of missing) console.error(`  ${installHint(name)}`);
    process.exit(2);
  }
  // A wrong type, a broken rule of the house or an unformatted file fails like a test.
  const checks = ['typecheck', 'lint', 'format:check'].map((check) => runScript(check));
  const built = run('npm', ['run', '--silent', 'build']);
  if (!built) return [...checks, { passed: 0, failed: 1 }];
  // Browsers are slow where other tests take their processors, so these come first.
  const fast = runTests('fast', ['--project', 'unit', '--project', 'gates']);
  return [...checks, fast, runTests('e2e', ['--project', 'e2e'])];
}

/** Thousands of mutated inputs, growth on hostile shapes, and packages packed twice. */
function runSlow() {
  return [runTests('slow', ['--project', 'slow']), runScript('check:reproducible')];
}

/** @param {string} name */
function runScript(name) {
  const isFine = run('npm', ['run', '--silent', name]);
  if (!isFine) console.error(`\nnpm run ${name}: failed\n`);
  return isFine ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @param {string} name
 * @param {string[]} args
 */
function runTests(name, args) {
  const file = `${RESULTS}/${name}.json`;
  const ended = run('npx', [
    'vitest',
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const results = JSON.parse(readFileSync(file, 'utf8'));
  // A file that did not even load has no tests to fail, but has failed.
  const unloaded = results.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ { status, assertionResults }) =>
      status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = results.numFailedTests + unloaded;
  return { passed: results.numPassedTests, failed: ended ? failed : Math.max(failed, 1) };
}

/**
 * @param {string} program
 * @param {string[]} args
 * @returns {boolean} whether it ended with status 0
 */
function run(program, args) {
  return spawnSync(program, args, { stdio: 'inherit' }).status === 0;
}
