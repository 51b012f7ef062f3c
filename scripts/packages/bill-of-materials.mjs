// The CycloneDX bill of materials of a release: whose code is in which archive.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Builds, each of which leaves `dist/bundled-<build>.json`. */
const BUILDS = ['chromium', 'firefox', 'cli', 'library'];

/**
 * npm's own bill, of the packages alone whose code some archive holds, without its time and its number by chance, so that
 * the same source gives the same bytes.
 * @returns {string} JSON
 */
export function billOfMaterials() {
  /** @type {Map<string, string[]>} */
  const builds = new Map();
  for (const build of BUILDS) {
    for (const { name, version } of JSON.parse(readFileSync(`dist/bundled-${build}.json`, 'utf8'))) {
      const key = `${name}@${version}`;
      builds.set(key, [...(builds.get(key) ?? []), build]);
    }
  }
  const { stdout, status } = spawnSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'],
    { encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error('npm sbom failed');
  const bill = JSON.parse(stdout);
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  // What npm's version is does not matter to what is in the archives, and would change their bytes.
  delete bill.metadata.tools;
  bill.metadata.component.name = 'smallprint';
  bill.components = bill.components
    .filter((/** @type {{ name: string, version: string }} */ { name, version }) => builds.has(`${name}@${version}`))
    .map((/** @type {{ name: string, version: string }} */ component) => ({
      ...component,
      scope: 'required',
      properties: (builds.get(`${component.name}@${component.version}`) ?? []).map((value) => ({
        name: 'smallprint:in',
        value,
      })),
    }));
  if (bill.components.length !== builds.size) throw new Error('the lock file lacks a package that is bundled');
  const known = new Set(bill.components.map((/** @type {{ 'bom-ref': string }} */ one) => one['bom-ref']));
  const root = bill.metadata.component['bom-ref'];
  bill.dependencies = [{ ref: root, dependsOn: [...known].toSorted((a, b) => (String(a) < String(b) ? -1 : 1)) }];
  return `${JSON.stringify(bill, null, 2)}\n`;
}
