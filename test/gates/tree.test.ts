/** The state of the tree: what every file keeps to. */
import { describe, expect, it } from 'vitest';
import { isTypeScript, projectFiles, readProjectFile, sourceFiles } from './support/source-files.ts';

const MAX_LINES = 400;
/** Vocabulary is data; a list is as long as it is. */
const VOCABULARY = ['src/core/lexicon/', 'src/core/detect/languages/', 'src/core/taxonomy.ts'];
const BINARY = /\.(?:png|ico|woff2|gz|zip|bin)$/u;

describe('the tree', () => {
  const files = projectFiles();
  const code = files.filter((file) => isTypeScript(file) || file.endsWith('.mjs'));
  const texts = files.filter((file) => !BINARY.test(file));

  it('has no file too long to read', () => {
    const long = code
      .filter((file) => !VOCABULARY.some((prefix) => file.startsWith(prefix)))
      .filter((file) => readProjectFile(file).split('\n').length > MAX_LINES);
    expect(long).toEqual([]);
  });

  it('says atop every module what it is for', () => {
    const modules = sourceFiles().filter((file) => !file.endsWith('.d.ts'));
    const silent = modules.filter((file) => !/^(?:#![^\n]{1,100}\n)?\/\*\*/u.test(readProjectFile(file)));
    expect(silent).toEqual([]);
  });

  it('names files in kebab-case', () => {
    const odd = code.filter(
      (file) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+){1,3}$/u.test(file.split('/').at(-1) ?? ''),
    );
    expect(odd).toEqual([]);
  });

  it('runs all of its tests', () => {
    const held = files
      .filter((file) => file.startsWith('test/') && isTypeScript(file))
      .filter((file) => /\b(?:describe|it|test)\.(?:only|skip|todo|fails)\b/u.test(readProjectFile(file)));
    expect(held).toEqual([]);
  });

  it('leaves nothing for later', () => {
    const marks = new RegExp(
      ['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX:', 'HA' + 'CK:'].map((word) => `\\b${word}`).join('|'),
      'u',
    );
    expect(code.filter((file) => marks.test(readProjectFile(file)))).toEqual([]);
  });

  it('names no machine and no registry', () => {
    // Written in pieces, so that this file does not find itself.
    const places = [
      '/ro' + 'ot/',
      '/ho' + 'me/',
      '/wo' + 'rk/',
      '/Us' + 'ers/',
      '/tm' + 'p/',
      'registry.' + 'npm',
      '../sha' + 'red',
    ];
    const naming = texts.flatMap((file) => {
      const text = readProjectFile(file);
      return places.filter((place) => text.includes(place)).map((place) => `${file}: ${place}`);
    });
    expect(naming).toEqual([]);
  });

  it('locks packages by name and hash, not by address', () => {
    expect(readProjectFile('package-lock.json')).not.toMatch(/"resolved": "http/u);
    const { dependencies, devDependencies } = JSON.parse(readProjectFile('package.json')) as Record<string, object>;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d/u.test(String(version)),
    );
    expect(loose).toEqual([]);
  });
});
