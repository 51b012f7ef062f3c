/** Documents from files and directories, in the order given, directories in sorted order. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { failure } from './failure.ts';
import { decodeFile } from './decode-file.ts';
import { MAX_BYTES } from '../reader/limits.ts';
import type { Incoming } from './source.ts';

const EXTENSIONS = new Set(['.html', '.htm', '.md', '.txt', '.pdf']);

/**
 * `inputs` are paths as given, taken from `cwd`. Hidden files and directories, and links to directories (they may
 * lead in circles), are passed over when a directory is walked.
 */
export async function* fileSource(
  inputs: readonly string[],
  cwd: string,
  maxBytes = MAX_BYTES,
): AsyncGenerator<Incoming> {
  for (const input of inputs) {
    const given = path.normalize(input);
    try {
      const found = await stat(path.resolve(cwd, given));
      if (!found.isDirectory()) {
        yield await readOne(given, cwd, maxBytes);
        continue;
      }
    } catch (error) {
      yield { failure: unreadable(error, idOf(given, cwd)) };
      continue;
    }
    let count = 0;
    for await (const incoming of walk(given, cwd, maxBytes)) {
      count += 1;
      yield incoming;
    }
    if (count === 0) {
      const id = idOf(given, cwd);
      yield { failure: failure('no-documents', `No ${[...EXTENSIONS].join(', ')} file in this directory.`, id) };
    }
  }
}

/** One file. */
export function readFileAt(input: string, cwd: string, maxBytes = MAX_BYTES): Promise<Incoming> {
  return readOne(path.normalize(input), cwd, maxBytes);
}

async function* walk(directory: string, cwd: string, maxBytes: number): AsyncGenerator<Incoming> {
  let entries;
  try {
    entries = await readdir(path.resolve(cwd, directory), { withFileTypes: true });
  } catch (error) {
    yield { failure: unreadable(error, idOf(directory, cwd)) };
    return;
  }
  // By code unit: the same order on every machine, whatever its locale.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const entryPath = path.join(directory, entry.name);
    if (entry.isDirectory()) yield* walk(entryPath, cwd, maxBytes);
    else if (EXTENSIONS.has(path.extname(entry.name).toLowerCase())) yield await readOne(entryPath, cwd, maxBytes);
  }
}

async function readOne(file: string, cwd: string, maxBytes: number): Promise<Incoming> {
  const id = idOf(file, cwd);
  const absolute = path.resolve(cwd, file);
  try {
    const found = await stat(absolute);
    // A pipe or device may never end.
    if (!found.isFile()) return { failure: failure('unreadable', 'Not a regular file.', id) };
    if (found.size > maxBytes) {
      const message = `The file has ${found.size} bytes; the limit is ${maxBytes}.`;
      return { failure: failure('too-large', message, id) };
    }
    return decodeFile(await readFile(absolute), path.basename(file), id);
  } catch (error) {
    return { failure: unreadable(error, id) };
  }
}

/** The path as given with forward slashes; an absolute one from `cwd`, for no report names a machine's paths. */
function idOf(given: string, cwd: string): string {
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

function unreadable(error: unknown, id: string) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // Node's own messages name the absolute path.
  return failure('unreadable', REASONS[code] ?? `It cannot be read (${code || 'unknown reason'}).`, id);
}
