/** Offsets of the text, found again in the file. */
import { describe, expect, it } from 'vitest';
import { readInput } from '../../../src/extension/panel/read-input.ts';
import { toSourceRanges } from '../../../src/extension/panel/source-map.ts';

describe('toSourceRanges', () => {
  const pieces = [
    { text: { start: 0, end: 5 }, source: { start: 2, end: 7 } },
    { text: { start: 5, end: 10 }, source: { start: 7, end: 12 } },
    { text: { start: 12, end: 15 }, source: { start: 20, end: 30 } },
  ];

  it('cuts the first and the last piece and joins those that touch', () => {
    expect(toSourceRanges(pieces, { start: 3, end: 8 })).toEqual([{ start: 5, end: 10 }]);
  });

  it('takes the whole of a piece that was decoded', () => {
    expect(toSourceRanges(pieces, { start: 13, end: 14 })).toEqual([{ start: 20, end: 30 }]);
  });

  it('gives nothing for what stands in no piece', () => {
    expect(toSourceRanges(pieces, { start: 10, end: 12 })).toEqual([]);
    expect(toSourceRanges([], { start: 0, end: 1 })).toEqual([]);
  });

  it('leads from the text of Markdown to its source', async () => {
    const content = '# Privacy\n\nWe **never** sell [your data](/data).\n';
    const { document, sourceMap } = readInput({
      kind: 'source',
      source: { contentType: 'text/markdown', content, url: 'https://example.org/privacy.md' },
    });
    const start = document.text.indexOf('never sell your data');
    const ranges = toSourceRanges(sourceMap ?? [], { start, end: start + 'never sell your data'.length });
    expect(ranges.map((range) => content.slice(range.start, range.end)).join('')).toBe('never sell your data');
  });
});
