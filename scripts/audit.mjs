/**
 * `npm run audit`: published faults of the packages in the lock file. Asks the registry where it answers, else the list
 * of this project, and says which. Ends with status 1 where there is one.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { knownFaults, LAST_LOOKED } from './known-advisories.mjs';

const { stdout } = spawnSync('npm', ['audit', '--json', '--audit=true'], { encoding: 'utf8', maxBuffer: 1 << 26 });
const answer = parse(stdout);
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const listed = knownFaults(packages);
const asked = answer?.vulnerabilities === undefined ? [] : Object.keys(answer.vulnerabilities);
for (const fault of [...listed, ...asked]) console.log(fault);
console.log(
  answer?.vulnerabilities === undefined
    ? `The registry does not answer audits: by the list of ${LAST_LOOKED}, ${listed.length} known faults`
    : `By the registry and the list of ${LAST_LOOKED}: ${listed.length + asked.length} known faults`,
);
process.exitCode = listed.length + asked.length > 0 ? 1 : 0;

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
