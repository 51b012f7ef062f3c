/** Documents from files and directories, in the order given, directories in sorted order. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { failure } from './failure.ts';
import { decodeFile } from './decode-file.ts';
import { fileId, listFiles, unreadable } from './list-files.ts';
import { MAX_BYTES } from '../reader/limits.ts';
import type { Incoming } from './source.ts';

/** Endings of files that are one document each. */
const EXTENSIONS: ReadonlySet<string> = new Set(['.html', '.htm', '.md', '.txt', '.pdf']);

/** `inputs` are paths as given, taken from `cwd`; of a directory every document below it. */
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
      yield { failure: unreadable(error, fileId(given, cwd)) };
      continue;
    }
    let count = 0;
    for await (const listed of listFiles(given, cwd, isDocument)) {
      count += 1;
      yield 'failure' in listed ? listed : await readOne(listed.path, cwd, maxBytes);
    }
    if (count === 0) {
      const id = fileId(given, cwd);
      yield { failure: failure('no-documents', `No ${[...EXTENSIONS].join(', ')} file in this directory.`, id) };
    }
  }
}

/** Is it one document, by its name? */
export function isDocument(file: string): boolean {
  return EXTENSIONS.has(path.extname(file).toLowerCase());
}

/** One file. */
export function readFileAt(input: string, cwd: string, maxBytes = MAX_BYTES): Promise<Incoming> {
  return readOne(path.normalize(input), cwd, maxBytes);
}

async function readOne(file: string, cwd: string, maxBytes: number): Promise<Incoming> {
  const id = fileId(file, cwd);
  const absolute = path.resolve(cwd, file);
  try {
    const found = await stat(absolute);
    // A pipe or device may never end.
    if (!found.isFile()) return { failure: failure('unreadable', 'Not a regular file.', id) };
    if (found.size > maxBytes) {
      const message = `The file has ${found.size} bytes; the limit is ${maxBytes}.`;
      return { failure: failure('too-large', message, id) };
    }
    return decodeFile(await readFile(absolute), { name: path.basename(file) }, { id });
  } catch (error) {
    return { failure: unreadable(error, id) };
  }
}
