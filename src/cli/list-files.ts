/** The files below a directory, in one order on every machine; and how files are called in the output. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { failure, type Failure } from './failure.ts';

export type Listed = { readonly path: string } | { readonly failure: Failure };

/**
 * Paths as `directory` is given, taken from `cwd`. Hidden files and directories, and links to directories (they may
 * lead in circles), are passed over.
 */
export async function* listFiles(
  directory: string,
  cwd: string,
  isWanted: (file: string) => boolean,
): AsyncGenerator<Listed> {
  let entries;
  try {
    entries = await readdir(path.resolve(cwd, directory), { withFileTypes: true });
  } catch (error) {
    yield { failure: unreadable(error, fileId(directory, cwd)) };
    return;
  }
  for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
    if (entry.name.startsWith('.')) continue;
    const entryPath = path.join(directory, entry.name);
    if (entry.isDirectory()) yield* listFiles(entryPath, cwd, isWanted);
    else if (isWanted(entryPath)) yield { path: entryPath };
  }
}

/** The same order on every machine, whatever its locale. */
export function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The path as given with forward slashes; an absolute one from `cwd`, for no report names a machine's paths. */
export function fileId(given: string, cwd: string): string {
  const relative = path.isAbsolute(given) ? path.relative(cwd, given) || '.' : given;
  return relative.split(path.sep).join('/');
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'No such file or directory.',
  EACCES: 'No permission to read it.',
  EPERM: 'No permission to read it.',
  ELOOP: 'A link that leads to itself.',
  ENAMETOOLONG: 'The name is too long.',
};

/** Why the system does not give a file, in words that name no path of the machine as Node's own do. */
export function unreadable(error: unknown, id: string): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return failure('unreadable', REASONS[code] ?? `It cannot be read (${code || 'unknown reason'}).`, id);
}
