// Faults that were published of packages in the lock file, in versions before the one that mended them, for machines
// whose registry answers no `npm audit`. Kept by hand: whoever raises a version because of an advisory adds its row.
import semver from 'semver';

/** When the list was last gone through. */
export const LAST_LOOKED = '2026-11-30';

/** Package, the versions that have the fault, its number. */
const ADVISORIES = /** @type {const} */ ([
  ['@babel/runtime', '<7.26.10', 'CVE-2025-27789'],
  ['@babel/traverse', '<7.23.2', 'CVE-2023-45133'],
  ['ajv', '<6.12.3', 'CVE-2020-15366'],
  ['brace-expansion', '<1.1.12', 'CVE-2025-5889'],
  ['browserslist', '<4.16.5', 'CVE-2021-23364'],
  ['cross-spawn', '<7.0.5', 'CVE-2024-21538'],
  ['css-what', '<5.0.1', 'CVE-2021-33587'],
  ['diff', '<8.0.3', 'CVE-2026-24001'],
  ['fast-json-patch', '<3.1.1', 'CVE-2021-4279'],
  ['js-yaml', '<4.1.1', 'CVE-2025-64718'],
  ['json5', '<1.0.2 || >=2.0.0 <2.2.2', 'CVE-2022-46175'],
  ['jszip', '<3.8.0', 'CVE-2022-48285'],
  ['minimatch', '<3.0.5', 'CVE-2022-3517'],
  ['minimist', '<1.2.6', 'CVE-2021-44906'],
  ['nanoid', '<3.3.8', 'CVE-2024-55565'],
  ['node-forge', '<1.3.2', 'CVE-2025-12816'],
  ['nth-check', '<2.0.1', 'CVE-2021-3803'],
  ['papaparse', '<5.2.0', 'CVE-2020-36649'],
  ['pdfjs-dist', '<4.2.67', 'CVE-2024-4367'],
  ['postcss', '<8.4.31', 'CVE-2023-44270'],
  ['qs', '<6.10.3', 'CVE-2022-24999'],
  ['rollup', '<2.79.2', 'CVE-2024-47068'],
  ['semver', '<5.7.2 || >=6.0.0 <6.3.1 || >=7.0.0 <7.5.2', 'CVE-2022-25883'],
  ['shell-quote', '<1.7.3', 'CVE-2021-42740'],
  ['tmp', '<0.2.4', 'CVE-2025-54798'],
  ['underscore', '<1.12.1', 'CVE-2021-23358'],
  ['valibot', '<1.2.0', 'CVE-2025-66020'],
  ['word-wrap', '<1.2.4', 'CVE-2023-26115'],
  ['ws', '<8.17.1', 'CVE-2024-37890'],
  ['xml2js', '<0.5.0', 'CVE-2023-0842'],
]);

/**
 * @param {Record<string, { version?: string }>} packages as in a lock file: by their place
 * @returns {string[]} a line for each package that has a known fault
 */
export function knownFaults(packages) {
  return Object.entries(packages).flatMap(([place, { version = '' }]) => {
    const name = place.replace(/^.*node_modules\//u, '');
    return ADVISORIES.filter(([about, range]) => about === name && semver.satisfies(version, range)).map(
      ([, range, number]) => `${name} ${version}: ${number} (${range})`,
    );
  });
}
