/** Inputs as given (files, folders, globs, lists of them) to the files to read, in one order on every machine. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { glob, isDynamicPattern } from 'tinyglobby';
import { failure, type Failure } from '../../failure.ts';
import { byCodeUnit, fileId, listFiles, unreadable } from '../../list-files.ts';
import { isInput, kindOf, type InputKind } from './kinds.ts';

/** A file to read. */
export interface InputFile {
  /** Its name in the output: as given, with forward slashes, from the working directory. */
  readonly id: string;
  /** Absolute. */
  readonly path: string;
  readonly kind: InputKind;
  readonly bytes: number;
}

/** A file, or what stands in the output for an input that is none. */
export type Input = InputFile | { readonly failure: Failure };

/** A file that names inputs, one a line, is given with this before its name. */
const LIST_MARK = '@';

/** @param output the run's own folder, which may lie within an input and is none */
export async function listInputs(inputs: readonly string[], cwd: string, output: string): Promise<Input[]> {
  const listed: Input[] = [];
  for (const input of inputs) {
    if (input.startsWith(LIST_MARK)) listed.push(...(await fromList(input.slice(1), cwd, output)));
    else for await (const each of filesOf(input, cwd, output)) listed.push(each);
  }
  return listed;
}

/** Blank lines and lines that begin with `#` are passed over; a list may be compressed, as Common Crawl's are. */
async function fromList(list: string, cwd: string, output: string): Promise<Input[]> {
  try {
    const bytes = await readFile(path.resolve(cwd, list));
    const text = (list.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    const lines = text.split('\n').map((line) => line.trim());
    return await listInputs(
      lines.filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith(LIST_MARK)),
      cwd,
      output,
    );
  } catch (error) {
    return [{ failure: unreadable(error, fileId(list, cwd)) }];
  }
}

async function* filesOf(input: string, cwd: string, output: string): AsyncGenerator<Input> {
  const given = path.normalize(input);
  const id = fileId(given, cwd);
  const found = await stat(path.resolve(cwd, given)).catch((error: unknown) => unreadable(error, id));
  if ('code' in found) {
    if (isDynamicPattern(input)) yield* ofGlob(input, cwd, output);
    else yield { failure: found };
    return;
  }
  if (!found.isDirectory()) {
    yield await inputFile(given, cwd);
    return;
  }
  let isEmpty = true;
  for await (const listed of listFiles(given, cwd, isInput)) {
    if ('path' in listed && isWithin(listed.path, cwd, output)) continue;
    isEmpty = false;
    yield 'failure' in listed ? listed : await inputFile(listed.path, cwd);
  }
  if (isEmpty) yield { failure: failure('no-documents', 'No file in this folder that can be read.', id) };
}

async function* ofGlob(pattern: string, cwd: string, output: string): AsyncGenerator<Input> {
  const matched = await glob(pattern, { cwd, followSymbolicLinks: false, expandDirectories: false });
  const files = matched.filter((file) => !isWithin(file, cwd, output)).sort(byCodeUnit);
  if (files.length === 0) yield { failure: failure('no-documents', 'No file has such a name.', pattern) };
  for (const file of files) yield await inputFile(path.normalize(file), cwd);
}

async function inputFile(file: string, cwd: string): Promise<Input> {
  const id = fileId(file, cwd);
  const absolute = path.resolve(cwd, file);
  try {
    const found = await stat(absolute);
    // A pipe or device may never end.
    if (!found.isFile()) return { failure: failure('unreadable', 'Not a regular file.', id) };
    return { id, path: absolute, kind: kindOf(file), bytes: found.size };
  } catch (error) {
    return { failure: unreadable(error, id) };
  }
}

function isWithin(file: string, cwd: string, folder: string): boolean {
  const relative = path.relative(folder, path.resolve(cwd, file));
  return !relative.startsWith('..') && !path.isAbsolute(relative);
}
