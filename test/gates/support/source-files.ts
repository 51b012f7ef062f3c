/** The project's files as the gates see them: parsed, not matched by eye. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Files that are or would be tracked, relative to the root, sorted. Those deleted but still in the index are left out. */
export function projectFiles(): string[] {
  const list = (...args: string[]): string[] =>
    execFileSync('git', ['ls-files', '-z', ...args], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 })
      .split('\0')
      .filter(Boolean);
  const gone = new Set(list('--deleted'));
  return [...new Set(list('--cached', '--others', '--exclude-standard'))].filter((file) => !gone.has(file)).toSorted();
}

export function readProjectFile(file: string): string {
  return readFileSync(`${ROOT}/${file}`, 'utf8');
}

/** TypeScript under `src/`. */
export function sourceFiles(): string[] {
  return projectFiles().filter((file) => file.startsWith('src/') && isTypeScript(file));
}

export function isTypeScript(file: string): boolean {
  return /\.tsx?$/u.test(file);
}

export interface Import {
  readonly from: string;
  /** Nothing of it is left when the program runs. */
  readonly isTypeOnly: boolean;
}

/** Everything that a file imports or exports from elsewhere, dynamic imports included. */
export function importsOf(file: string): Import[] {
  const { module } = parseFile(file);
  const specifiers = new Map<string, boolean>();
  const note = (from: string, isTypeOnly: boolean): void => {
    specifiers.set(from, (specifiers.get(from) ?? true) && isTypeOnly);
  };
  const text = readProjectFile(file);
  for (const { moduleRequest, entries } of module.staticImports) {
    note(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType));
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) if (moduleRequest) note(moduleRequest.value, isType);
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const written = text.slice(moduleRequest.start, moduleRequest.end);
    note(/^['"][^'"]*['"]$/u.test(written) ? written.slice(1, -1) : '(computed)', false);
  }
  return [...specifiers].map(([from, isTypeOnly]) => ({ from, isTypeOnly }));
}

/** The project's file that a relative import means; undefined for a package. */
export function resolveImport(file: string, from: string): string | undefined {
  if (!from.startsWith('.')) return undefined;
  // `?worker` and the like are the bundler's.
  return path.posix.join(path.posix.dirname(file), from.split('?', 1)[0] ?? from);
}

/** A node of the syntax tree, as far as the gates look into it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Calls `visit` with every node of a file. */
export function walkFile(file: string, visit: (node: Node) => void): void {
  walkCode(file, readProjectFile(file), visit);
}

/** Calls `visit` with every node of `code`; the file's name says whether it may hold JSX. */
export function walkCode(file: string, code: string, visit: (node: Node) => void): void {
  const queue: unknown[] = [parse(file, code).program];
  while (queue.length > 0) {
    const next = queue.pop();
    if (typeof next !== 'object' || next === null) continue;
    if ('type' in next && typeof next.type === 'string') visit(next as Node);
    for (const value of Object.values(next)) if (typeof value === 'object') queue.push(value);
  }
}

/** `file:line` of an offset in a file's code. */
export function lineOf(file: string, offset: number, code = readProjectFile(file)): string {
  return `${file}:${code.slice(0, offset).split('\n').length}`;
}

function parseFile(file: string): ReturnType<typeof parseSync> {
  return parse(file, readProjectFile(file));
}

function parse(file: string, code: string): ReturnType<typeof parseSync> {
  const parsed = parseSync(file, code);
  if (parsed.errors.length > 0) throw new Error(`${file}: ${parsed.errors[0]?.message}`);
  return parsed;
}
