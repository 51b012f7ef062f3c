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
  'stemmer',
  'syllable',
  'valibot',
];

const LAYERS: readonly Layer[] = [
  // The version of everything is that of the package.
  { folder: 'src/core', folders: ['package.json'], packages: PURE_PACKAGES },
  {
    folder: 'src/reader',
    folders: [],
    typesOf: ['src/core'],
    packages: [
      'css-tree',
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-gfm',
      'micromark-extension-gfm',
      'parse5',
      'pdfjs-dist',
    ],
  },
  {
    folder: 'src/cli',
    folders: ['src/core', 'src/reader'],
    packages: [
      'node:',
      'csv-parse',
      'fzstd',
      'hyparquet',
      'hyparquet-compressors',
      'hyparquet-writer',
      'p-limit',
      'tinyglobby',
      'valibot',
      'warcio',
      'workerpool',
    ],
  },
  {
    folder: 'src/extension',
    // The English messages are the type of all message names.
    folders: ['src/core', 'src/reader', 'public/_locales/en'],
    packages: [
      '@noble/hashes',
      '@preact/signals',
      'idb',
      'normalize-url',
      'preact',
      'tldts',
      'valibot',
      'webextension-polyfill',
    ],
  },
  { folder: 'src/index.ts', folders: ['src/core', 'src/reader'], packages: [] },
];

interface Room {
  /** Rooms, or single files of them, that it may import, besides itself and the files that lie open in `src/core`. */
  readonly imports: readonly string[];
  /** Rooms or files of which it may import types alone. */
  readonly typesOf?: readonly string[];
}

/** Rooms of the core, the lowest first: language, tokens, syntax, text, then entities and discourse, then what is found. */
const ROOMS: Readonly<Record<string, Room>> = {
  detect: { imports: [] },
  // Names of no language: what registers, posts and HTML call things.
  registries: { imports: [] },
  letters: { imports: ['registries'] },
  language: { imports: [] },
  // The contract of a vocabulary, and of the words that extractors turn on.
  lexicon: { imports: [], typesOf: ['language', 'overview/line.ts'] },
  languages: { imports: ['language', 'lexicon'] },
  tokens: { imports: [], typesOf: ['lexicon'] },
  syntax: { imports: ['language', 'tokens'], typesOf: ['lexicon'] },
  text: { imports: ['language', 'lexicon', 'tokens', 'syntax'] },
  entities: { imports: ['language', 'lexicon', 'registries', 'tokens', 'syntax', 'text'] },
  discourse: { imports: ['language', 'lexicon', 'tokens', 'syntax', 'text', 'entities'] },
  extract: { imports: ['language', 'lexicon', 'registries', 'tokens', 'syntax', 'text', 'entities', 'discourse'] },
  refine: { imports: ['extract', 'letters'] },
  // A comparison says what the overview of each notice says; how easy a text is to read is a measure of English.
  compare: { imports: ['tokens', 'text', 'overview', 'languages/en/grammar/sentence-ends.ts'] },
  explain: { imports: ['language', 'lexicon', 'tokens', 'syntax', 'text'] },
  ask: { imports: ['lexicon', 'tokens', 'text'], typesOf: ['overview/line.ts'] },
  overview: { imports: [] },
  // Letters: which of an address's are another script's.
  formats: { imports: ['compare', 'explain', 'letters', 'overview'] },
};

/** Imports that still go against the order; the list may only get shorter. */
const AGAINST_THE_ORDER: ReadonlySet<string> = new Set([
  'src/core/tokens/forms.ts imports src/core/languages/en/spelling.ts',
  'src/core/tokens/pattern-syntax.ts imports src/core/languages/en/grammar/morphology.ts',
  // A notice holds what is known of it: who publishes it, what its pro-forms stand for.
  'src/core/text/notice.ts imports src/core/discourse/resolve.ts',
  'src/core/text/notice.ts imports src/core/entities/publisher.ts',
]);

/** The files that know compromise. */
const KNOW_COMPROMISE: ReadonlySet<string> = new Set([
  'src/core/languages/en/grammar/dictionary.ts',
  'src/core/text/tagger.ts',
]);

/** The open files that put the rooms together: to make a report, to show on the way to it what was read, to answer. */
const PIPELINES: ReadonlySet<string> = new Set([
  'src/core/analyse.ts',
  'src/core/ask.ts',
  'src/core/explain.ts',
  'src/core/reading.ts',
]);

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
          .filter((imported) => !isAllowedInside(file, imported))
          .map(({ from }) => `${file} imports ${resolveImport(file, from)}`),
      );
    expect(wrong.filter((line) => !AGAINST_THE_ORDER.has(line))).toEqual([]);
    // What is mended leaves the list.
    expect([...AGAINST_THE_ORDER].filter((line) => !wrong.includes(line))).toEqual([]);
  });

  it('of compromise are in two files alone', () => {
    const knowing = files.filter((file) => importsOf(file).some(({ from }) => isPackage(from, 'compromise')));
    expect(knowing.filter((file) => !KNOW_COMPROMISE.has(file))).toEqual([]);
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
    const inside = (file: string, from: string, isTypeOnly = false): boolean =>
      isAllowedInside(file, { from, isTypeOnly });
    expect(inside('src/core/text/a.ts', '../lexicon/b.ts')).toBe(true);
    expect(inside('src/core/lexicon/a.ts', '../text/b.ts')).toBe(false);
    expect(inside('src/core/extract/data/a.ts', '../sharing/b.ts')).toBe(false);
    expect(inside('src/core/extract/data.ts', './data/b.ts')).toBe(true);
    expect(inside('src/core/manner.ts', './text/b.ts')).toBe(false);
    expect(inside('src/core/language/a.ts', '../report.ts', true)).toBe(true);
    expect(inside('src/core/language/a.ts', '../report.ts')).toBe(false);
    expect(inside('src/core/language/a.ts', '../document.ts', true)).toBe(false);
    expect(inside('src/core/languages/en/grammar/a.ts', '../../../language/b.ts')).toBe(true);
    expect(inside('src/core/languages/en/a.ts', '../../lexicon/b.ts', true)).toBe(true);
    expect(inside('src/core/lexicon/b.ts', '../languages/en/a.ts', true)).toBe(false);
    expect(inside('src/core/languages/en/a.ts', '../de/b.ts')).toBe(false);
    expect(inside('src/core/syntax/a.ts', '../tokens/tokens.ts')).toBe(true);
    expect(inside('src/core/syntax/a.ts', '../text/stance.ts', true)).toBe(false);
    expect(inside('src/core/syntax/a.ts', '../lexicon/language-pack.ts', true)).toBe(true);
    expect(inside('src/core/syntax/a.ts', '../languages/en/index.ts')).toBe(false);
    expect(inside('src/core/syntax/a.ts', '../languages/en/grammar/words.ts')).toBe(false);
    expect(inside('src/core/text/a.ts', '../syntax/frames.ts')).toBe(true);
    expect(inside('src/core/text/a.ts', '../discourse/b.ts', true)).toBe(false);
    expect(inside('src/core/text/a.ts', '../languages/en/grammar/morphology.ts')).toBe(false);
    expect(inside('src/core/discourse/a.ts', '../text/b.ts')).toBe(true);
    expect(inside('src/core/discourse/a.ts', '../extract/b.ts')).toBe(false);
    expect(inside('src/core/explain/a.ts', '../extract/b.ts')).toBe(false);
    expect(inside('src/core/extract/a.ts', '../discourse/b.ts')).toBe(true);
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

/** The folder of one language. */
function languageOf(file: string): string | undefined {
  return /^src\/core\/languages\/([^/]+)\//u.exec(file)?.[1];
}

function isAllowedInside(file: string, { from, isTypeOnly }: Import): boolean {
  const target = resolveImport(file, from);
  if (target === undefined || !isIn(target, 'src/core')) return true;
  const [room, other] = [roomOf(file), roomOf(target)];
  // What a grammar is, any language must be able to say.
  if (room === 'language' && other === undefined) return isTypeOnly && target === 'src/core/report.ts';
  if (other === undefined) return !PIPELINES.has(target);
  if (room === undefined) return false;
  if (room !== other) {
    const { imports, typesOf = [] } = ROOMS[room]!;
    return [...imports, ...(isTypeOnly ? typesOf : [])].some((name) => isIn(target, `src/core/${name}`));
  }
  if (room === 'languages') return languageOf(file) === languageOf(target);
  const [own, theirs] = [extractorOf(file), extractorOf(target)];
  return own === undefined || theirs === undefined || own === theirs;
}
