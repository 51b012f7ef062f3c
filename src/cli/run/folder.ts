/**
 * The folder of a run: `manifest.json`, what was asked; `reports` or `findings` and `documents`, a file a unit each;
 * `units`, the records of those that are done; `near-duplicates.csv`, if asked for, and `summary.json`, once all are.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { RunFormat } from './settings.ts';

export interface RunFolder {
  readonly manifest: string;
  readonly summary: string;
  readonly nearDuplicates: string;
  /** The files of one unit; the record is written last. */
  unit(name: string): { readonly report: string; readonly document: string; readonly record: string };
  /** Names of the units that have a record, in order. */
  recorded(): Promise<string[]>;
}

export function runFolder(folder: string, format: RunFormat): RunFolder {
  // In a table of findings a document without any has no row.
  const reports = format === 'ndjson' ? 'reports' : 'findings';
  return {
    manifest: manifestOf(folder),
    summary: path.join(folder, 'summary.json'),
    nearDuplicates: path.join(folder, 'near-duplicates.csv'),
    unit: (name) => ({
      report: path.join(folder, reports, `${name}.${format}`),
      document: path.join(folder, 'documents', `${name}.${format}`),
      record: path.join(folder, 'units', `${name}.json`),
    }),
    async recorded() {
      const names = await readdir(path.join(folder, 'units')).catch(() => [] as string[]);
      return names
        .filter((name) => name.endsWith('.json'))
        .map((name) => path.basename(name, '.json'))
        .sort();
    },
  };
}

export function manifestOf(folder: string): string {
  return path.join(folder, 'manifest.json');
}

/** Undefined for a file that is not there or is no JSON. */
export async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Bytes; undefined for a file that is not there. */
export async function sizeOf(file: string): Promise<number | undefined> {
  return (await stat(file).catch(() => undefined))?.size;
}

export async function isEmptyFolder(folder: string): Promise<boolean> {
  return (await readdir(folder).catch(() => [])).length === 0;
}
