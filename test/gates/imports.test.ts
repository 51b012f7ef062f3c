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

/** Rooms of the core, the lowest first: each may import itself, those named, and the files that lie open in `src/core`. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  detect: [],
  lexicon: [],
  // A notice knows its publisher, and who the publisher is stands in the notice: these two know each other.
  text: ['lexicon', 'entities'],
  entities: ['lexicon', 'text'],
  extract: ['entities', 'text', 'lexicon'],
  refine: ['extract'],
  compare: ['text'],
  explain: ['text', 'lexicon', 'syntax', 'language'],
  formats: ['compare', 'explain'],
};
/** The open files that put the rooms together: to make a report, and to show on the way to it what was read. */
const PIPELINES: ReadonlySet<string> = new Set(['src/core/analyse.ts', 'src/core/explain.ts']);

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

  it('point one way inside the core', () => {
    const wrong = files
      .filter((file) => isIn(file, 'src/core') && !PIPELINES.has(file))
      .flatMap((file) =>
        importsOf(file)
          .filter(({ from }) => !isAllowedInside(file, from))
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
    expect(isAllowedInside('src/core/text/a.ts', '../lexicon/b.ts')).toBe(true);
    expect(isAllowedInside('src/core/lexicon/a.ts', '../text/b.ts')).toBe(false);
    expect(isAllowedInside('src/core/extract/data/a.ts', '../sharing/b.ts')).toBe(false);
    expect(isAllowedInside('src/core/extract/data.ts', './data/b.ts')).toBe(true);
    expect(isAllowedInside('src/core/highlights.ts', './text/b.ts')).toBe(false);
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

function roomOf(file: string): string | undefined {
  return Object.keys(ROOMS).find((room) => isIn(file, `src/core/${room}`));
}

/** The folder of one extractor; undefined for what all of them share. */
function extractorOf(file: string): string | undefined {
  return /^src\/core\/extract\/([^/]+)\//u.exec(file)?.[1];
}

function isAllowedInside(file: string, from: string): boolean {
  const target = resolveImport(file, from);
  if (target === undefined || !isIn(target, 'src/core')) return true;
  const [room, other] = [roomOf(file), roomOf(target)];
  if (other === undefined) return !PIPELINES.has(target);
  if (room === undefined) return false;
  if (room !== other) return ROOMS[room]?.includes(other) ?? false;
  const [own, theirs] = [extractorOf(file), extractorOf(target)];
  return own === undefined || theirs === undefined || own === theirs;
}
