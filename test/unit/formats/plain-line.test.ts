import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLine, shorten, wrap } from '../../../src/core/formats/plain-line.ts';
import { growthOf } from '../../support/processor-time.ts';

describe('plainLine', () => {
  it('makes one line of any text, and keeps its visible words', () => {
    expect(plainLine('  a\tb\r\n\u00A0c ')).toBe('a b c');
    expect(plainLine('Ünïcode “quotes” – 名前')).toBe('Ünïcode “quotes” – 名前');
    expect(plainLine('')).toBe('');
  });

  it('is quick with a megabyte of spaces', () => {
    expect(plainLine(' '.repeat(1 << 20))).toBe('');
    expect(growthOf((size) => plainLine(' '.repeat(size)), 1 << 18, 9)).toBeLessThan(9);
  });
});

describe('wrap', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1, maxLength: 40 });

  it('loses no word and goes over the width for a single word alone', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 100 }), (list, width) => {
        const lines = wrap(list.join(' '), width, '- ', '  ').split('\n');
        expect(lines.flatMap((line) => line.slice(2).split(' '))).toEqual(list);
        expect(lines.every((line) => line.length <= width || !line.slice(2).includes(' '))).toBe(true);
      }),
    );
  });
});

describe('shorten', () => {
  const text = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');

  it('leaves short text alone', () => {
    expect(shorten('a b c', 5)).toBe('a b c');
    expect(shorten('', 5)).toBe('');
  });

  it('cuts between words and says where', () => {
    expect(shorten(text, 20)).toBe('w0 w1 w2 w3 w4 w5 …');
    expect(shorten(text, 20, text.length - 3)).toMatch(/^… (?:w\d+ )+w99$/u);
  });

  it('keeps the part that matters, wherever it is', () => {
    for (let index = 0; index < 100; index += 1) {
      expect(` ${shorten(text, 60, text.indexOf(`w${index}`))} `).toContain(` w${index} `);
    }
  });

  it('cuts a word that is longer than the limit', () => {
    expect(shorten('x'.repeat(500), 100, 400).length).toBeLessThanOrEqual(104);
  });
});
