// A zip archive whose bytes depend on names and contents alone.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

/** The zip format keeps local time and begins in 1980: made of local parts, these are the same bytes in every zone. */
const TIME = new Date(1980, 0, 1);

/**
 * @param {string} archive file to write
 * @param {string} folder that the names are in
 * @param {readonly string[]} files names in the folder
 * @param {string} [prefix] folder in the archive, ending in a slash
 */
export function writeZip(archive, folder, files, prefix = '') {
  const entries = files
    .toSorted()
    .map((file) => [prefix + file.split(path.sep).join('/'), readFileSync(path.join(folder, file))]);
  writeFileSync(archive, zipSync(Object.fromEntries(entries), { level: 9, mtime: TIME, os: 3, attrs: 0o644 << 16 }));
}
