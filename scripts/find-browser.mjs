/** Finds the browsers that a machine has, and installs Debian's where that is allowed. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** Programs by browser, the likeliest first, and the Debian and Ubuntu packages that bring them. */
const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    // No `google-chrome`: from version 137 it takes no unpacked extension from a command line.
    programs: ['chromium', 'chromium-browser'],
    packages: ['chromium'],
  },
  firefox: { variable: 'FIREFOX_PATH', programs: ['firefox-esr', 'firefox'], packages: ['firefox-esr', 'firefox'] },
};

/**
 * The path of a browser's program, or undefined. `CHROMIUM_PATH` and `FIREFOX_PATH` go before the search.
 * @param {BrowserName} name
 */
export function findBrowser(name) {
  const { variable, programs } = BROWSERS[name];
  return process.env[variable] ?? findProgram(...programs);
}

/**
 * The path of the first of the programs that is on the search path, or undefined.
 * @param {...string} programs
 */
export function findProgram(...programs) {
  for (const program of programs) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, program);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not in this folder.
      }
    }
  }
  return undefined;
}

/**
 * What to type to get a browser.
 * @param {BrowserName} name
 */
export function installHint(name) {
  return `sudo apt-get install ${BROWSERS[name].packages[0]}`;
}

/**
 * Installs Debian packages, if this user may: root, with apt-get. Says so before it does. The first of each list of
 * alternatives that apt has is taken (Debian's `firefox-esr` is `firefox` in Ubuntu).
 * @param {string[][]} alternatives
 * @returns {boolean} whether all could be installed
 */
export function installPackages(alternatives) {
  if (process.getuid?.() !== 0 || !findProgram('apt-get')) return false;
  const run = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  console.error(`Installing with apt-get: ${alternatives.map((names) => names.join(' or ')).join(', ')}`);
  // Also with stale lists an installation may succeed.
  run('update', '-qq');
  return alternatives.every((names) =>
    names.some((name) => run('install', '-y', '-qq', '--no-install-recommends', name)),
  );
}

/**
 * The browser's path, installed first where it is missing and `mayInstall`.
 * @param {BrowserName} name
 * @param {boolean} mayInstall
 */
export function findOrInstall(name, mayInstall) {
  const found = findBrowser(name);
  if (found || !mayInstall) return found;
  return installPackages([BROWSERS[name].packages]) ? findBrowser(name) : undefined;
}
