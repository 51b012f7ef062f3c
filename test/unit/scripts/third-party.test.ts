/** Whose code a build holds. */
import { describe, expect, it } from 'vitest';
import { noticesText, packageFolder } from '../../../scripts/third-party.ts';
import { licenceTextOf } from '../../../scripts/third-party-inlined.ts';

describe('a module', () => {
  it.each([
    ['/a/node_modules/parse5/dist/index.js', '/a/node_modules/parse5'],
    ['/a/node_modules/@noble/hashes/sha2.js?commonjs', '/a/node_modules/@noble/hashes'],
    ['\0/a/node_modules/x/node_modules/y/index.js', '/a/node_modules/x/node_modules/y'],
    ['/a/src/core/analyse.ts', undefined],
    ['\0rolldown/runtime.js', undefined],
  ])('%j is of the package in %j', (id, folder) => {
    expect(packageFolder(id)).toBe(folder);
  });
});

describe('the notices', () => {
  it('name every package, its version, its licence and the licence’s words', () => {
    const text = noticesText([
      { name: 'heron', version: '1.2.3', licence: 'ISC', text: 'Copyright Heron\r\n\r\nDo.\n' },
    ]);
    expect(text).toContain(`\nheron 1.2.3 (ISC)\n${'='.repeat(80)}\n\nCopyright Heron\n\nDo.\n`);
  });

  it('has a licence’s words or refuses', () => {
    expect(licenceTextOf('MIT', 'Heron')).toMatch(/^Copyright \(c\) Heron\n\nPermission is hereby granted/u);
    expect(() => licenceTextOf('WTFPL', 'Heron')).toThrow('WTFPL');
  });
});
