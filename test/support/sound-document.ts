/** What holds for every document that the reader makes, whatever it was given. */
import { expect } from 'vitest';
import type { NoticeDocument, Range } from '../../src/core/document.ts';

export function expectSound(document: NoticeDocument): void {
  const { text, blocks, links } = document;
  const problems: string[] = [];
  const check = (condition: boolean, problem: string): void => {
    if (!condition) problems.push(problem);
  };
  const isWithin = ({ start, end }: Range): boolean =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
  let end = 0;
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    check(isWithin(block), `block ${block.start}-${block.end} is not within the text`);
    check(block.start >= end, `block ${block.start} overlaps the one before`);
    check(words === words.trim(), `block is not trimmed: ${JSON.stringify(words)}`);
    for (const range of [block.leadIn, block.row, block.columnHead, block.rowHead]) {
      if (range !== undefined) check(isWithin(range), `range ${range.start}-${range.end} is not within the text`);
    }
    if (block.row !== undefined) {
      check(block.row.start <= block.start && block.row.end >= block.end, 'a cell stands outside its row');
    }
    check((block.kind === 'heading') === (block.level !== undefined), `${block.kind} with level ${block.level}`);
    end = block.end;
  }
  for (const link of links) check(isWithin(link), `link ${link.start}-${link.end} is not within the text`);
  expect(problems).toEqual([]);
}

/** The blocks as lines to read: kind, words, and what they hang on. */
export function outline(document: NoticeDocument): string {
  const words = (range: Range): string => JSON.stringify(document.text.slice(range.start, range.end));
  const lines = document.blocks.map((block) => {
    const { kind, level, depth, leadIn, row, columnHead, rowHead, isHead } = block;
    return [
      `${kind}${level ?? depth ?? ''} ${words(block)}`,
      leadIn === undefined ? '' : `lead-in ${words(leadIn)}`,
      columnHead === undefined ? '' : `column ${words(columnHead)}`,
      rowHead === undefined ? '' : `row ${words(rowHead)}`,
      row !== undefined && isHead === true ? 'head' : '',
    ]
      .filter((part) => part !== '')
      .join('  |  ');
  });
  const links = document.links.map((link) => `link ${words(link)}  |  ${link.href}`);
  const pageLinks = document.pageLinks.map(({ text, href }) => `page link ${JSON.stringify(text)}  |  ${href}`);
  const title = `title ${JSON.stringify(document.title)}  |  ${document.declaredLanguage ?? '-'}`;
  return [title, ...lines, ...links, ...pageLinks, ...document.warnings.map(({ code }) => `warning ${code}`), ''].join(
    '\n',
  );
}
