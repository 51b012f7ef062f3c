import { describe, expect, it } from 'vitest';
import { audienceExtractor } from '../../../src/core/extract/audience.ts';
import { draftsOf, statementsOf } from '../../support/drafts.ts';

const read = (...lines: string[]) => statementsOf(audienceExtractor, ...lines);

describe('audience', () => {
  it('of children is denied where the service is not meant for them', () => {
    expect(draftsOf(audienceExtractor, ['Our service is not directed to children under 13.'])).toEqual([
      expect.objectContaining({ category: 'children', stance: 'denied' }),
    ]);
    expect(draftsOf(audienceExtractor, ['We do not knowingly collect names or data from minors.'])).toEqual([
      expect.objectContaining({ category: 'children', stance: 'denied' }),
    ]);
  });

  it('of children is conditional where a parent can allow it', () => {
    expect(
      draftsOf(audienceExtractor, ['We will not collect data of minors without the consent of a parent.']),
    ).toEqual([expect.objectContaining({ category: 'children', stance: 'conditional' })]);
  });

  it('of children is stated where the notice speaks of them', () => {
    expect(draftsOf(audienceExtractor, ['Parents may review the information of their children.'])).toEqual([
      expect.objectContaining({ category: 'children', stance: 'stated' }),
    ]);
  });

  it.each([
    'Our parent company may see it.',
    'We ask for the number of children that you have.',
    'We keep records for at least seven years.',
  ])('of children is not read from: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['If you are a California resident, you have more rights.', 'california'],
    ['Under the GDPR you have more rights.', 'europe'],
    ['If you are located outside the United States, read on.', 'other-region'],
  ])('%s', (text, category) => {
    expect(draftsOf(audienceExtractor, [text])).toContainEqual(expect.objectContaining({ category, stance: 'stated' }));
  });

  it.each([
    'The notice is governed by laws of the State of California.',
    'Terms have the meaning that the CCPA gives them.',
    'Its basis is Art. 6 (1) (f) GDPR.',
    'The safeguards cover transfers of data from the EEA.',
  ])('is not read from a law or a place: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
