/** Imports point one way: shells know the core, the core knows nobody. */
import { describe, expect, it } from 'vitest';
import { importsOf, resolveImport, sourceFiles, type Import } from './support/source-files.ts';

interface Layer {
  readonly folder: string;
  /** Folders of this project, besides its own, that it may import. */
  readonly folders: readonly string[];
  /** Folders of which it may import types alone. */
  readonly typesOf?: readonly string[];
  /** npm packages, and `node:`. */
  readonly packages: readonly string[];
}

const PURE_PACKAGES = [
  '@noble/hashes',
  'chrono-node',
  'compromise',
  'csv-stringify',
  'diff',
  'libphonenumber-js',
  'syllable',
  'valibot',
];

const LAYERS: readonly Layer[] = [
  { folder: 'src/core', folders: [], packages: PURE_PACKAGES },
  {
    folder: 'src/reader',
    folders: [],
    typesOf: ['src/core'],
    packages: ['mdast', 'mdast-util-from-markdown', 'mdast-util-gfm', 'micromark-extension-gfm', 'parse5'],
  },
  { folder: 'src/cli', folders: ['src/core', 'src/reader'], packages: ['node:', 'valibot'] },
  {
    folder: 'src/extension',
    // The English messages are the type of all message names.
    folders: ['src/core', 'src/reader', 'public/_locales/en'],
    packages: ['@noble/hashes', '@preact/signals', 'idb', 'preact', 'tldts', 'valibot', 'webextension-polyfill'],
  },
  { folder: 'src/index.ts', folders: ['src/core', 'src/reader'], packages: [] },
];

describe('imports', () => {
  const files = sourceFiles();

  it('belong to a known layer', () => {
    expect(files.filter((file) => !layerOf(file))).toEqual([]);
  });

  it('point one way', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((imported) => !isAllowed(file, imported))
        .map(({ from }) => `${file} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  it('of compromise are in core/text alone', () => {
    const knowing = files.filter((file) => importsOf(file).some(({ from }) => isPackage(from, 'compromise')));
    expect(knowing.filter((file) => !file.startsWith('src/core/text/'))).toEqual([]);
  });

  it('are told apart by the rule (it can fail)', () => {
    const allows = (file: string, from: string, isTypeOnly = false): boolean => isAllowed(file, { from, isTypeOnly });
    expect(allows('src/core/text/a.ts', '../report.ts')).toBe(true);
    expect(allows('src/core/text/a.ts', '../../reader/b.ts', true)).toBe(false);
    expect(allows('src/core/a.ts', 'node:fs')).toBe(false);
    expect(allows('src/core/a.ts', 'preact')).toBe(false);
    expect(allows('src/reader/a.ts', '../core/document.ts', true)).toBe(true);
    expect(allows('src/reader/a.ts', '../core/document.ts')).toBe(false);
    expect(allows('src/cli/a.ts', '../extension/b.ts')).toBe(false);
    expect(allows('src/extension/panel/a.ts', '../../cli/b.ts')).toBe(false);
    expect(allows('src/extension/panel/a.ts', 'preact/hooks')).toBe(true);
    expect(allows('src/extension/panel/a.ts', '(computed)')).toBe(false);
  });
});

function layerOf(file: string): Layer | undefined {
  return LAYERS.find(({ folder }) => isIn(file, folder));
}

function isIn(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}

function isPackage(from: string, name: string): boolean {
  return from === name || from.startsWith(name.endsWith(':') ? name : `${name}/`);
}

function isAllowed(file: string, { from, isTypeOnly }: Import): boolean {
  const layer = layerOf(file);
  if (!layer) return false;
  const target = resolveImport(file, from);
  if (target === undefined) return layer.packages.some((name) => isPackage(from, name));
  const folders = [layer.folder, ...layer.folders, ...(isTypeOnly ? (layer.typesOf ?? []) : [])];
  return folders.some((folder) => isIn(target, folder));
}
