/** Whose code a build holds, with the licences that go along with it: a plugin of every build. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { INLINED, licenceTextOf } from './third-party-inlined.ts';

/** A package of which a build holds code. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package says. */
  readonly licence: string;
  /** Its licence and notice files, one after the other. */
  readonly text: string;
}

/** Where the notices stand in an archive. */
export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[._-].*)?$/iu;

/**
 * Writes `THIRD-PARTY-NOTICES.txt` into the build's folder, and `dist/bundled-<target>.json` for the bill of materials.
 * `collect` is for the plugins of a worker, whose modules go into the same archive; `write` for those of the build.
 */
export function thirdParty(target: string): { readonly collect: () => Plugin; readonly write: () => Plugin } {
  const folders = new Set<string>();
  const collect = (): Plugin => ({
    name: 'smallprint:third-party-modules',
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        const ids = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []));
        for (const id of ids) {
          const folder = packageFolder(id);
          if (folder !== undefined) folders.add(folder);
        }
      },
    },
  });
  const write = (): Plugin => ({
    ...collect(),
    writeBundle({ dir = '' }) {
      const packages = [...folders].map(readPackage).toSorted(byName);
      writeFileSync(path.join(dir, NOTICES), noticesText(packages));
      mkdirSync('dist', { recursive: true });
      const list = packages.map(({ name, version, licence }) => ({ name, version, licence }));
      writeFileSync(`dist/bundled-${target}.json`, `${JSON.stringify(list, null, 2)}\n`);
    },
  });
  return { collect, write };
}

/** The folder of the package that a module is of; undefined for our own. `\0` leads names that a bundler made up. */
export function packageFolder(id: string): string | undefined {
  return /^\0?(.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+)/u.exec(id)?.[1];
}

/** @throws Error if a package says no licence, or ships no text of one that needs it */
function readPackage(folder: string): Bundled {
  const { name, version, license, author } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
    author?: string | { name: string };
  };
  if (!license) throw new Error(`${name} says no licence`);
  const files = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .toSorted();
  const own = files.map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const holder = typeof author === 'string' ? author : author?.name;
  const texts = own.length > 0 ? own : [licenceTextOf(license, holder ?? `the authors of ${name}`)];
  return { name, version, licence: license, text: [...texts, ...inlined(folder, name, version)].join('\n\n') };
}

/** @throws Error if another version is installed than the one that was looked through */
function inlined(folder: string, name: string, version: string): string[] {
  const looked = INLINED[name];
  if (looked === undefined) return [];
  if (looked.version !== version)
    throw new Error(`Whose code ${name} ${version} holds is not known: look, and say so in third-party-inlined.ts`);
  return looked.holds.map(({ what, licence, holder, file }) => {
    const text = file === undefined ? licenceTextOf(licence, holder) : readFileSync(path.join(folder, file), 'utf8');
    return `It holds ${what} (${licence}):\n\n${text.trim()}`;
  });
}

/** The file of notices: packages in the order given, each under its name, version and licence. */
export function noticesText(packages: readonly Bundled[]): string {
  const head = 'Smallprint holds code of these packages, under the licences that follow.\n';
  const parts = packages.map(
    ({ name, version, licence, text }) =>
      `${'='.repeat(80)}\n${name} ${version} (${licence})\n${'='.repeat(80)}\n\n${plain(text)}\n`,
  );
  return [head, ...parts].join('\n');
}

function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

function byName(a: Bundled, b: Bundled): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
