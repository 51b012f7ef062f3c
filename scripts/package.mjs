/**
 * `npm run package`: everything of a release in `artifacts/packages`: both extensions, the npm package, the source for
 * reviewers, the bill of materials, and the hashes of them all. The same source gives the same bytes
 * (`npm run check:reproducible`). `--no-lint` leaves out the linter of Firefox's store.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { billOfMaterials } from './packages/bill-of-materials.mjs';
import { lintExtension } from './packages/lint-extension.mjs';
import { writeZip } from './packages/write-zip.mjs';

const FOLDER = 'artifacts/packages';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
run('npm', 'run', '--silent', 'build:extension');
if (!process.argv.includes('--no-lint') && !lintExtension('dist/firefox')) process.exit(1);
for (const browser of ['chromium', 'firefox']) {
  const folder = `dist/${browser}`;
  writeZip(`${FOLDER}/smallprint-${browser}-${version}.zip`, folder, filesIn(folder));
}
run('npm', 'pack', '--silent', '--pack-destination', FOLDER);
writeZip(`${FOLDER}/smallprint-source-${version}.zip`, '.', trackedFiles(), `smallprint-${version}/`);
writeFileSync(`${FOLDER}/smallprint-${version}.cdx.json`, billOfMaterials());

const sums = readdirSync(FOLDER)
  .toSorted()
  .map((file) => `${hashOf(path.join(FOLDER, file))}  ${file}\n`);
writeFileSync(`${FOLDER}/SHA256SUMS`, sums.join(''));
process.stdout.write(sums.join(''));

/**
 * @param {string} folder
 * @returns {string[]} names in it, at any depth
 */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(path.join(folder, file)).isFile(),
  );
}

/** @returns {string[]} what is under version control; in an unpacked source archive, which has none, what was packed */
function trackedFiles() {
  if (existsSync('.git')) {
    const listed = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
    return listed.split('\0').filter((file) => file !== '' && existsSync(file));
  }
  const made = /^(?:node_modules|dist|artifacts)(?:[/\\]|$)/u;
  return filesIn('.').filter((file) => !made.test(file));
}

/** @param {string} file */
function hashOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** @param {[string, ...string[]]} command */
function run(...command) {
  const [program, ...args] = command;
  const { status } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}
