/**
 * `npm test`: finds or installs the browsers, checks types, lint and format while it builds, runs unit, gate and end-to-end
 * tests, and ends with one line `N passed, N failed`. `--slow` runs the slow sweeps, too, and `--only-slow` (`npm run
 * test:slow`) builds and runs nothing else; `--no-install` installs nothing.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { findOrInstall, installHint } from './find-browser.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

const RESULTS = 'artifacts/test-results';
/** Vitest's own number leaves a processor to whoever works beside it. Here nobody does. */
const WORKERS = availableParallelism();
const has = (/** @type {string} */ option) => process.argv.includes(option);

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
findBrowsers();
const counts = await runAll();
const allPassed = counts.reduce((sum, { passed }) => sum + passed, 0);
const allFailed = counts.reduce((sum, { failed }) => sum + failed, 0);
console.log(`${allPassed} passed, ${allFailed} failed`);
process.exit(allFailed === 0 && allPassed > 0 ? 0 : 1);

function findBrowsers() {
  const mayInstall = !has('--no-install');
  const missing = /** @type {const} */ (['chromium', 'firefox']).filter((name) => !findOrInstall(name, mayInstall));
  if (missing.length === 0) return;
  console.error(`The end-to-end tests need ${missing.join(' and ')}, and this user may not install packages. First:`);
  for (const name of missing) console.error(`  ${installHint(name)}`);
  process.exit(2);
}

async function runAll() {
  // A wrong type, a broken rule of the house or an unformatted file fails like a test.
  const checks = has('--only-slow') ? [] : ['typecheck', 'lint', 'format:check'];
  const [built, ...checked] = await Promise.all(['build', ...checks].map(runScript));
  // Without a build the browsers would be given the one before.
  if (!built || built.failed > 0) return [{ passed: 0, failed: 1 }, ...checked];
  return [
    ...checked,
    ...(has('--only-slow') ? [] : runQuick()),
    ...(has('--slow') || has('--only-slow') ? await runSlow() : []),
  ];
}

function runQuick() {
  // Browsers are slow where other tests take their processors, so these come first.
  return [runTests('fast', ['unit*', 'gates']), runTests('e2e', ['e2e'])];
}

/** Thousands of inputs, growth on hostile shapes, browsers killed at each step, coverage, and packages packed twice. */
async function runSlow() {
  const sweeps = [runTests('slow', ['slow']), runTests('e2e-slow', ['e2e-slow'])];
  return [...sweeps, await runScript('coverage'), await runScript('check:reproducible')];
}

/**
 * Beside others: what it says comes at its end, in one piece.
 *
 * @param {string} name
 * @returns {Promise<Count>}
 */
function runScript(name) {
  return new Promise((resolve) => {
    const script = spawn('npm', ['run', '--silent', name], { stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const said = [];
    for (const stream of [script.stdout, script.stderr]) stream.on('data', (bytes) => said.push(bytes));
    script.on('close', (status) => {
      process.stdout.write(Buffer.concat(said));
      if (status !== 0) console.error(`\nnpm run ${name}: failed\n`);
      resolve(status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    });
  });
}

/**
 * @param {string} name
 * @param {string[]} projects
 * @returns {Count}
 */
function runTests(name, projects) {
  const file = `${RESULTS}/${name}.json`;
  const ended = run('npx', [
    'vitest',
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    `--maxWorkers=${WORKERS}`,
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
