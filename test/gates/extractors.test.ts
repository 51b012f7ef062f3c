/** Every extractor is registered, tested, and on its own. */
import { describe, expect, it } from 'vitest';
import { EXTRACTORS } from '../../src/core/extract/index.ts';
import { FACETS } from '../../src/core/taxonomy.ts';
import { importsOf, projectFiles, readProjectFile, sourceFiles } from './support/source-files.ts';

const FOLDER = 'src/core/extract/';

describe('extractors', () => {
  // What is typed as one is one; the rest of the folder serves them.
  const files = sourceFiles().filter(
    (file) => file.startsWith(FOLDER) && /export const \w+: Extractor\b/u.test(readProjectFile(file)),
  );
  const registered = new Set(importsOf(`${FOLDER}index.ts`).map(({ from }) => from.replace('./', FOLDER)));

  it('are registered', () => {
    expect(files.filter((file) => !registered.has(file))).toEqual([]);
    expect(EXTRACTORS.length).toBeGreaterThanOrEqual(files.length);
  });

  it('have tests', () => {
    const tests = new Set(projectFiles());
    const untested = files.filter((file) => {
      const name = file.slice(FOLDER.length, -'.ts'.length);
      return !tests.has(`test/unit/extract/${name}.test.ts`);
    });
    expect(untested).toEqual([]);
  });

  it('know nothing of each other', () => {
    const knowing = files.filter((file) =>
      importsOf(file).some(({ from }) => files.includes(from.replace('./', FOLDER))),
    );
    expect(knowing).toEqual([]);
  });

  it('cover every facet', () => {
    const covered = new Set(EXTRACTORS.map(({ facet }) => facet));
    expect(FACETS.filter((facet) => !covered.has(facet))).toEqual([]);
  });
});
