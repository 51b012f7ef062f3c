import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textDifference, type TextDifference } from '../../../src/core/compare/text-difference.ts';
import { processorTime } from '../../support/processor-time.ts';

function without(kind: 'added' | 'removed', { segments }: TextDifference): string {
  return segments.map((segment) => (segment.kind === kind ? '' : segment.text)).join('');
}

describe('textDifference', () => {
  it('shows words within changed paragraphs', () => {
    const difference = textDifference(
      'Privacy.\n\nWe keep orders for two years.\n\nWrite to us.',
      'Privacy.\n\nWe keep all orders for ten years.\n\nWrite to us.',
    );
    expect(difference.detail).toBe('word');
    expect(difference.segments).toEqual([
      { kind: 'same', text: 'Privacy.\n\nWe keep ' },
      { kind: 'added', text: 'all ' },
      { kind: 'same', text: 'orders for ' },
      { kind: 'removed', text: 'two' },
      { kind: 'added', text: 'ten' },
      { kind: 'same', text: ' years.\n\nWrite to us.' },
    ]);
  });

  it('takes neighbouring words that changed together', () => {
    expect(textDifference('We do not sell it.', 'We may sell it.').segments).toEqual([
      { kind: 'same', text: 'We ' },
      { kind: 'removed', text: 'do not ' },
      { kind: 'added', text: 'may ' },
      { kind: 'same', text: 'sell it.' },
    ]);
  });

  it.each([
    ['', '', []],
    ['', 'New.', [{ kind: 'added', text: 'New.' }]],
    ['Old.', '', [{ kind: 'removed', text: 'Old.' }]],
    ['Same.\n', 'Same.\n', [{ kind: 'same', text: 'Same.\n' }]],
  ])('%j to %j', (before, after, segments) => {
    expect(textDifference(before, after)).toEqual({ detail: 'word', segments });
  });

  it('says where it gave up comparing words', () => {
    const [before, after] = ['a b c d e f\nsame\n', 'u v w x y z\nsame\n'];
    expect(textDifference(before, after, { maxWordEdits: 3 })).toEqual({
      detail: 'paragraph',
      segments: [
        { kind: 'removed', text: 'a b c d e f\n' },
        { kind: 'added', text: 'u v w x y z\n' },
        { kind: 'same', text: 'same\n' },
      ],
    });
    const whole = textDifference(before, after, { maxParagraphEdits: 1 });
    expect(whole).toEqual({
      detail: 'whole',
      segments: [
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ],
    });
  });

  const text = fc
    .array(fc.constantFrom('data', 'we', 'share', ' ', '\n', '\n\n', '.', 'ä', '日本', '\r\n', '💡', '\t'), {
      maxLength: 40,
    })
    .map((parts) => parts.join(''));

  it('gives both texts back, whatever they are', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom(1, 5, 1_000), (before, after, maxWordEdits) => {
        const difference = textDifference(before, after, { maxWordEdits });
        expect(without('added', difference)).toBe(before);
        expect(without('removed', difference)).toBe(after);
        expect(difference.segments.every((segment) => segment.text !== '')).toBe(true);
      }),
    );
  });

  it('takes two texts with nothing in common in its stride', () => {
    const words = (stem: string): string =>
      Array.from({ length: 40_000 }, (_, at) => `${stem}${at}${at % 50 === 0 ? '.\n' : ''}`).join(' ');
    const spent = processorTime(() => {
      expect(textDifference(words('a'), words('b')).detail).not.toBe('word');
    });
    expect(spent).toBeLessThan(5_000);
  });
});
