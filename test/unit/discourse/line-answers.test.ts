/** Tables that have come down as lines, their cells parted by tabs. */
import { describe, expect, it } from 'vitest';
import { readPlain } from '../../../src/reader/plain-text.ts';
import { saidOfDocument } from './said.ts';

const OPENING = 'Privacy policy\n\nThis is the notice of our shop, and here is what it says.';
const said = (...lines: readonly string[]): readonly string[] =>
  saidOfDocument(readPlain([OPENING, ...lines].join('\n\n')));

describe('a row of cells', () => {
  it('answers what the heads above it ask, each its own', () => {
    const all = said('Category\tCollected\tSold', 'Photos\tYes\tNo', 'Your name\tNo\tYes');
    expect(all.filter((one) => one.includes('name'))).toEqual([
      'data contact.name first collect denied',
      'data contact.name third sell stated',
    ]);
  });

  it('says nothing of what a head asks besides', () => {
    expect(said('Category\tOptional\tSold', 'Photos\tYes\tNo', 'Your location\tNo\tNo')).toEqual([
      'data location third sell denied',
    ]);
  });

  it('of two cells and no heads says whether it is collected', () => {
    expect(said('Categories of data we collect', 'Photos\tYES', 'Your location\tNO', 'Your voice\tNO')).toContain(
      'data location first collect denied',
    );
  });

  it('says nothing where heads are lacking for its cells', () => {
    expect(said('Your location\tNO\tYES')).toEqual([]);
  });

  it('says nothing by a mark that only its column explains', () => {
    expect(said('Category\tSold\tShared', 'Photos\tYes\tNo', 'Your location\t-\tNo')).not.toContain(
      'data location third sell denied',
    );
  });
});
