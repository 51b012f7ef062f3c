/** The codebook in the documentation is the one that the schema and the taxonomy give. */
import { expect, it } from 'vitest';
import { formatCodebook } from '../../src/core/formats/codebook.ts';
import { readProjectFile } from './support/source-files.ts';

it('docs/codebook.md is up to date (npm run codebook)', () => {
  expect(readProjectFile('docs/codebook.md')).toBe(formatCodebook());
});
