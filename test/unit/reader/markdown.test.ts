import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMarkdown, readMarkdownWithChunks } from '../../../src/reader/markdown.ts';
import { expectSound, outline } from '../../support/sound-document.ts';

const lampsmart = readFileSync(new URL('../../fixtures/lampsmart/privacy-policy.md', import.meta.url), 'utf8');

describe('the LampSmart notice', () => {
  const { document, chunks } = readMarkdownWithChunks(lampsmart, { url: 'http://localhost/privacy-policy.md' });

  it('has its bold paragraphs as headings', () => {
    const headings = document.blocks
      .filter(({ kind }) => kind === 'heading')
      .map(({ start, end }) => document.text.slice(start, end));
    expect(headings.slice(0, 5)).toEqual([
      'PRIVACY POLICY',
      'Update！',
      'OUR COMMITMENT TO YOU',
      'WHAT INFORMATION IS COLLECTED AND HOW WE CAN USE IT？',
      'TYPES OF INFORMATION COLLECTED',
    ]);
    expect(headings).toHaveLength(27);
    expect(document.title).toBe('PRIVACY POLICY');
  });

  it('has its lists hang on their lead-ins', () => {
    const item = document.blocks.find(({ start }) => document.text.startsWith('Device information:', start));
    expect(item?.kind).toBe('list-item');
    expect(document.text.slice(item?.leadIn?.start, item?.leadIn?.end)).toBe(
      'We collect the following types of information (whether personal information or not) :',
    );
  });

  it('has its addresses as links to write to', () => {
    expect(document.links).toHaveLength(7);
    for (const link of document.links) {
      expect(link.href).toBe('mailto:privacy@jingyuanmicro.com');
      expect(document.text.slice(link.start, link.end)).toBe('privacy@jingyuanmicro.com');
    }
  });

  it('leads back into the source', () => {
    expectSound(document);
    for (const { start, length, sourceStart } of chunks) {
      expect(lampsmart.slice(sourceStart, sourceStart + length)).toBe(document.text.slice(start, start + length));
    }
  });

  it('is read as before', async () => {
    await expect(outline(document)).toMatchFileSnapshot(
      new URL('../../fixtures/lampsmart/privacy-policy.blocks.txt', import.meta.url).pathname,
    );
  });
});

describe('marks', () => {
  it.each([
    ['# A\n\nb', 'heading1 "A"\nparagraph "b"'],
    ['A\n=\n\nb', 'heading1 "A"\nparagraph "b"'],
    ['1\\. a\\*b &amp; &#99;', 'paragraph "1. a*b & c"'],
    ['a\nb  \nc', 'paragraph "a b\\nc"'],
    ['> a\n> b', 'paragraph "a b"'],
    ['a <b>c</b><br>d <!-- e -->f', 'paragraph "a c\\nd f"'],
    ['<div>\n<p>a</p> &nbsp;b\n<script>x</script></div>', 'paragraph "a"\nparagraph "b"'],
    ['~a~ `b` ![c](d)', 'paragraph "~a~ b"'],
    ['We ~~sell~~ never sell it.', 'paragraph "We never sell it."'],
    ['We sell ~~never sell~~ it.', 'paragraph "We sell it."'],
    ['In 2~3 weeks, or 4~5.', 'paragraph "In 2~3 weeks, or 4~5."'],
    ['We <del>sell *all*</del> <ins>keep</ins> it.', 'paragraph "We keep it."'],
    ['We <s>sell it.', 'paragraph "We sell it."'],
    ['A <span style="text-decoration:line-through">b</span> <span style="color:red">c</span>', 'paragraph "A c"'],
    ['<div>a <del>b</del><p>c <S>d</S></p></div>', 'paragraph "a"\nparagraph "c"'],
    ['```\na\n\nb\n```', 'paragraph "a"\nparagraph "b"'],
    ['- a:\n  1. b\n\n     c\n- d', 'list-item1 "a:"\nlist-item2 "b"  |  lead-in "a:"\nlist-item2 "c"\nlist-item1 "d"'],
  ])('%j', (markdown, blocks) => {
    const lines = outline(readMarkdown(markdown)).split('\n').slice(1, -1);
    expect(lines.filter((line) => !line.startsWith('warning ')).join('\n')).toBe(blocks);
  });

  it('reads tables with their heads', () => {
    const lines = outline(readMarkdown('| Data | Why |\n|---|---|\n| Name | [Billing](b) |')).split('\n');
    expect(lines).toContain('table-cell "Billing"  |  column "Why"  |  row "Name"');
    expect(lines).toContain('table-cell "Data"  |  head');
  });

  it('resolves links by reference', () => {
    const { links } = readMarkdown('See [the list][l].\n\n[l]: https://acme.example/list', {});
    expect(links).toEqual([{ start: 4, end: 12, href: 'https://acme.example/list' }]);
  });
});

it('skips front matter and takes its title', () => {
  const { document, chunks } = readMarkdownWithChunks('\ufeff---\ntitle: "Privacy"\nx: y\n---\n\nWe *collect* names.');
  expect(document).toMatchObject({ title: 'Privacy', text: 'We collect names.' });
  expect(chunks[0]).toMatchObject({ start: 0, length: 3, sourceStart: 32 });
  expect(readMarkdown('---\n\nRule above, no matter.\n\n---\n').text).toBe('Rule above, no matter.');
});

it('leads back through escapes and entities', () => {
  const source = '> a\\_b &amp; c\n> d';
  const { document, chunks } = readMarkdownWithChunks(source);
  expect(document.text).toBe('a_b & c d');
  const at = (offset: number): string => {
    const chunk = chunks.find(({ start, length }) => start <= offset && offset < start + length);
    return chunk === undefined ? '' : (source[chunk.sourceStart + offset - chunk.start] ?? '');
  };
  expect([0, 1, 2, 4, 6, 8].map(at)).toEqual(['a', '_', 'b', '&', 'c', 'd']);
});

it.each([
  ['too long', 'a'.repeat(1_000_001)],
  ['emphasis', '**a *b_'.repeat(10_000)],
  ['brackets', '['.repeat(50_000)],
  ['quotes', '>'.repeat(50_000)],
  ['stars', `${'*'.repeat(50_000)}a`],
])('reads as plain text what is too much for the parser: %s', (_, markdown) => {
  const document = readMarkdown(markdown);
  expect(document.text).toBe(markdown);
  expect(document.contentType).toBe('text/markdown');
  expect(document.warnings.map(({ code }) => code)).toContain('truncated');
  expectSound(document);
});

it('says that it left out what is struck out', () => {
  expect(readMarkdown('We ~~sell~~ keep it.').warnings.map(({ code }) => code)).toEqual(['looks-edited']);
  expect(readMarkdown('We sell it <del>twice</del>.').warnings.map(({ code }) => code)).toEqual(['looks-edited']);
  expect(readMarkdown('We sell <ins>it</ins>.').warnings).toEqual([]);
});

it('takes many tags that never end', () => {
  expect(readMarkdown(`<div>${'<del>'.repeat(100_000)}a`).text).toBe('a');
});

it('takes a megabyte of spaces', () => {
  expect(readMarkdown(' '.repeat(1_000_000)).blocks).toEqual([]);
});
