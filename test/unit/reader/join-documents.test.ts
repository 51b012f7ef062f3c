import { expect, it } from 'vitest';
import { readHtml } from '../../../src/reader/html-parse5.ts';
import { joinDocuments, UNREADABLE_FRAME } from '../../../src/reader/join-documents.ts';
import { expectSound, outline } from './invariants.ts';

const frame = readHtml(
  `<title>Frame</title><h2>Data</h2><table><tr><th>a<th>b<tr><td>c<td>d</table><p>Lead:</p><ul><li><a href="/x">item</a> one</ul><p>${'word '.repeat(200)}</p>`,
);

it('shifts all that a frame says', () => {
  const page = readHtml('<title>Page</title><p>Around the frame.</p>');
  const { document, parts } = joinDocuments([page, frame, readHtml('<p>Advertisement</p>')]);
  expectSound(document);
  expect(document.title).toBe('Page');
  expect(parts).toEqual([{ start: 0, end: 17 }, { start: 19, end: 19 + frame.text.length }, undefined]);
  const own = outline(frame).split('\n').slice(1);
  expect(outline(document).split('\n').slice(2)).toEqual(own);
});

it('warns of a frame that nobody read', () => {
  const page = { ...readHtml('<p>Around.</p>'), warnings: [UNREADABLE_FRAME] };
  const codes = (parts: Parameters<typeof joinDocuments>[0]): string[] =>
    joinDocuments(parts, 1).document.warnings.map(({ code }) => code);
  expect(codes([page])).toEqual(['unreadable-frame']);
  expect(codes([page, frame])).toEqual([]);
});

it('is not empty if a frame is not', () => {
  const { document } = joinDocuments([readHtml(''), frame]);
  expect(document).toMatchObject({ title: 'Frame', text: frame.text, warnings: [] });
});
