/** Every extractor is registered, tested, and on its own. */
import { describe, expect, it } from 'vitest';
import { EXTRACTORS } from '../../src/core/extract/index.ts';
import { FACETS } from '../../src/core/taxonomy.ts';
import { importsOf, isTypeScript, projectFiles, readProjectFile, resolveImport } from './support/source-files.ts';

const FOLDER = 'src/core/extract/';
const INDEX = `${FOLDER}index.ts`;

describe('extractors', () => {
  const all = projectFiles().filter(isTypeScript);
  // What is typed as one is one; the rest of the folder serves them.
  const files = all.filter(
    (file) => file.startsWith(FOLDER) && /export const \w+: Extractor\b/u.test(readProjectFile(file)),
  );

  it('are registered', () => {
    const registered = targets(INDEX);
    expect(files.filter((file) => !registered.has(file))).toEqual([]);
    expect(EXTRACTORS.length).toBeGreaterThanOrEqual(files.length);
  });

  it('have tests, named after them', () => {
    const untested = files.filter((file) => {
      const name = file.slice(FOLDER.length).replace(/(?:\/index)?\.ts$/u, '');
      return !all.some((test) => test.startsWith(`test/unit/extract/${name}`) && test.endsWith('.test.ts'));
    });
    expect(untested).toEqual([]);
  });

  it('know nothing of each other', () => {
    expect(files.filter((file) => files.some((other) => targets(file).has(other)))).toEqual([]);
  });

  it('cover every facet', () => {
    const covered = new Set(EXTRACTORS.map(({ facet }) => facet));
    expect(FACETS.filter((facet) => !covered.has(facet))).toEqual([]);
  });
});

/** The project's files that a file imports. */
function targets(file: string): Set<string | undefined> {
  return new Set(importsOf(file).map(({ from }) => resolveImport(file, from)));
}
