/** How much of a notice a reading has, and how much more: what the comparison of readers counts. */
import { describe, expect, it } from 'vitest';
import { scoreAgainstEachOther, scoreReading } from '../../../scripts/reader-comparison.ts';

const NOTICE = `Privacy of the Tide Mill
What we keep
We keep the names of those who grind their rye with us. Nobody else gets to see them.
Write to: mill@tide.example`;

describe('a reading against the notice', () => {
  it('has lost and added what it has', () => {
    const read = `Home\nPrivacy of the Tide Mill\nWhat we keep\nWe keep the names of those who grind their rye with us.\nWrite to: mill@tide.example\nBuy our flour`;
    expect(scoreReading(NOTICE, read, 'Home')).toEqual({
      expected: 5,
      lost: ['Nobody else gets to see them.'],
      read: 6,
      added: ['Home', 'Buy our flour'],
      folded: 1,
    });
  });

  it('is the same however its lines are broken, and whatever marks stand in it', () => {
    const read = NOTICE.replaceAll('\n', ' ').replaceAll('.', ' .').toUpperCase();
    const { lost, added } = scoreReading(NOTICE, read, '');
    expect([lost, added]).toEqual([[], []]);
  });

  it('has added what it says twice, and lost no contents list whose words are headings', () => {
    const twice = scoreReading(NOTICE, `${NOTICE}\nNobody else gets to see them.`, '');
    expect(twice.added).toEqual(['Nobody else gets to see them.']);
    expect(scoreReading(`What we keep\n${NOTICE}`, NOTICE, '').lost).toEqual([]);
  });
});

it('without a notice, counts what two of three agree on', () => {
  const [menu, short, plain] = scoreAgainstEachOther(
    [
      'Home\nWe keep your name for a year.\nWe sell nothing to anybody.',
      'We keep your name for a year.',
      'We keep your name for a year.\nWe sell nothing to anybody.',
    ],
    'Menu\nHome',
  );
  expect(menu).toEqual({ expected: 2, lost: [], read: 3, added: ['Home'], folded: 1 });
  expect(short).toEqual({ expected: 2, lost: ['We sell nothing to anybody.'], read: 1, added: [], folded: 0 });
  expect(plain).toEqual({ expected: 2, lost: [], read: 2, added: [], folded: 0 });
});
