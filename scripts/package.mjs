/** `npm run package`: builds both extensions, lints Firefox's as its store does, packs both into `artifacts/packages`. */
import { spawnSync } from 'node:child_process';

/** What the store's linter says of code that is not ours to change, and why it is harmless. */
const ACCEPTED = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^assets\/analysis-worker-/u,
    message: /\.document\(\)\.write /u,
    reason: "micromark's tokenizer has a method of that name; a worker has no document to write to",
  },
];

run('npm', 'run', '--silent', 'build:extension');
lint('dist/firefox');
for (const browser of ['chromium', 'firefox']) pack(browser);

/** @param {string} folder */
function lint(folder) {
  const { stdout } = spawnSync('npx', ['web-ext', 'lint', '-s', folder, '--no-config-discovery', '--output', 'json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { errors, warnings } = JSON.parse(stdout);
  const faults = [...errors, ...warnings].filter(
    (/** @type {{ code: string, file?: string, message: string }} */ { code, file, message }) =>
      !ACCEPTED.some((one) => one.code === code && one.file.test(file ?? '') && one.message.test(message)),
  );
  for (const { code, message, file, line } of faults)
    console.error(`${code}: ${message} (${file ?? ''}:${line ?? ''})`);
  for (const { code, reason } of ACCEPTED) console.log(`Accepted: ${code}, ${reason}`);
  if (faults.length > 0) process.exit(1);
  console.log(`${folder} passes the linter of its store`);
}

/** @param {string} browser */
function pack(browser) {
  const name = `smallprint-${browser}-{version}.zip`;
  const options = ['--artifacts-dir', 'artifacts/packages', '--filename', name, '--overwrite-dest'];
  run('npx', 'web-ext', 'build', '--no-config-discovery', '--source-dir', `dist/${browser}`, ...options);
}

/** @param {[string, ...string[]]} command */
function run(...command) {
  const [program, ...args] = command;
  const { status } = spawnSync(program, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
