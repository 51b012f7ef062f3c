/** What is installed, and what of it goes out to others: hashes, no scripts, licences of a list, no published fault. */
import { describe, expect, it } from 'vitest';
import { knownFaults } from '../../scripts/known-advisories.mjs';
import { INLINED } from '../../scripts/third-party-inlined.ts';
import { readProjectFile } from './support/source-files.ts';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}

/** Licences of code that we give to others: all let it be given on under MIT, with its notice. */
const SHIPPED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'MPL-2.0', 'Zlib'];
/** Licences of tools, which nobody gets from us. `BSD` is how an old package writes BSD-2-Clause. */
const TOOLS = [...SHIPPED, 'BSD', 'BlueOak-1.0.0', 'CC-BY-4.0', 'Python-2.0'];

describe('packages', () => {
  const { packages } = JSON.parse(readProjectFile('package-lock.json')) as { packages: Record<string, Locked> };
  const installed = Object.entries(packages).filter(([place]) => place !== '');
  const where = (is: (one: Locked) => boolean): string[] =>
    installed.filter(([, one]) => is(one)).map(([place]) => place);

  it('are locked by a hash', () => {
    expect(where(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });

  it('run nothing when they are installed', () => {
    expect(where(({ hasInstallScript }) => hasInstallScript === true)).toEqual([]);
  });

  it('have licences that let us use them', () => {
    expect(where(({ license }) => !isAllowed(license ?? '', TOOLS))).toEqual([]);
  });

  it('have no published fault', () => {
    expect(knownFaults(packages)).toEqual([]);
  });

  it('are all built in: who installs ours installs nothing else', () => {
    expect(JSON.parse(readProjectFile('package.json'))).not.toHaveProperty('dependencies');
  });

  it('were looked through for the code of others at the versions that are installed', () => {
    const looked = Object.entries(INLINED).map(([name, { version }]) => [name, version]);
    expect(looked).toEqual(looked.map(([name]) => [name, packages[`node_modules/${name}`]?.version]));
  });

  it('are judged by rules that can fail', () => {
    expect(knownFaults({ 'node_modules/a/node_modules/diff': { version: '8.0.2' } })).toHaveLength(1);
    expect(isAllowed('GPL-3.0-only', TOOLS)).toBe(false);
    expect(isAllowed('(MIT OR GPL-3.0-or-later)', SHIPPED)).toBe(true);
    expect(isAllowed('(MIT AND GPL-3.0-or-later)', SHIPPED)).toBe(false);
  });
});

/** Of an SPDX expression: all of what `AND` joins, one of what `OR` joins. */
function isAllowed(expression: string, allowed: readonly string[]): boolean {
  return expression
    .replaceAll(/[()]/gu, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((licence) => allowed.includes(licence)));
}
