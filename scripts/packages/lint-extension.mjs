// The linter of Firefox's store.
import { spawnSync } from 'node:child_process';

/** What the store's linter says of code that is not ours to change, and why it is harmless. */
const ACCEPTED = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^assets\/(?:analysis-worker|open-file)\d*\.js$/u,
    message: /\.document\(\)\.write /u,
    reason: "micromark's tokenizer has a method of that name; a worker has no document to write to",
  },
];

/**
 * @param {string} folder of a built extension
 * @returns {boolean} whether the store would take it without a word
 */
export function lintExtension(folder) {
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
  if (faults.length === 0) console.log(`${folder} passes the linter of its store`);
  return faults.length === 0;
}
