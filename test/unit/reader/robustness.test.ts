import { assert, array, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/reader/html-parse5.ts';
import { DEFAULT_LIMITS } from '../../../src/reader/limits.ts';
import { readSource } from '../../../src/reader/read-source.ts';
import { growthOf } from '../../support/processor-time.ts';
import { expectSound } from '../../support/sound-document.ts';

const tags =
  'p div ul ol li table thead tr td th dl dt dd h1 h3 b a br pre details summary button span nav footer main form iframe template select svg'.split(
    ' ',
  );
const attributes = [
  '',
  ' hidden',
  ' href="#x"',
  ' href="mailto:a@b.example"',
  ' class="menu"',
  ' colspan=3',
  ' rowspan=2',
  ' role=row',
  ' aria-hidden=true',
  ' style="display:none"',
  ' style="opacity:0"',
  ' style="visibility:hidden"',
  ' style="font-size:0"',
  ' style="color:#fff"',
  ' style="direction:rtl;unicode-bidi:bidi-override"',
  ' style="display:block;text-decoration:line-through"',
  ' class="gone h2 sharing"',
  ' role=dialog aria-modal=true class=open',
];
const scraps = [
  '<style>.gone{display:none}p .h2{opacity:0}</style>',
  '<style>}{;@media',
  '| a | b |\n| c | d |\n',
  'a\tb\nc\td\n',
  'We collect:',
  '- name',
  '• town',
  '1. One',
  '\n',
  '\n\n',
  '<br>',
  ' ',
  '\u00a0',
  '\u00ad',
  '**Bold**',
  '# Head',
  '| a | b |\n|---|---|\n| c | d |\n',
  '> ',
  '[a](b)',
  'constructor',
  '__proto__',
  'Some words of a sentence that is long enough to be prose, whatever else may stand around it in the page.',
  '\ud83d',
  '&amp;',
  '<!--',
  ': - a - b',
  '\r',
  '```',
];
const html = oneof(
  constantFrom(...tags).chain((tag) =>
    constantFrom(...attributes.map((attribute) => `<${tag}${attribute}>`), `</${tag}>`),
  ),
  constantFrom(...scraps),
  string(),
);
const text = oneof(constantFrom(...scraps), string());

describe('whatever it is given, the reader gives a sound document', { timeout: 60_000 }, () => {
  it('from HTML', () => {
    assert(
      property(array(html, { maxLength: 40 }), (parts) =>
        expectSound(readSource({ contentType: 'text/html', content: parts.join('') })),
      ),
      {
        numRuns: 400,
        seed: 1,
      },
    );
  });

  it.each(['text/plain', 'text/markdown'] as const)('from %s', (contentType) => {
    const check = property(array(text, { maxLength: 40 }), (parts) =>
      expectSound(readSource({ contentType, content: parts.join('') })),
    );
    assert(check, { numRuns: 400, seed: 1 });
  });
});

describe('the time grows with the size and not with its square (16)', { timeout: 60_000 }, () => {
  it.each([
    ['text/html', 'nested elements', (n: number) => '<div>'.repeat(n), 10_000],
    ['text/html', 'nested lists', (n: number) => '<ul><li>a'.repeat(n), 3_000],
    ['text/html', 'nested tables', (n: number) => '<table><tr><td>a'.repeat(n), 4_000],
    ['text/html', 'nested hidden headers', (n: number) => '<header hidden class="x"><h1>'.repeat(n), 3_000],
    ['text/html', 'links', (n: number) => '<p><a href=#x>words</a>'.repeat(n), 4_000],
    ['text/html', 'typed items in one cell', (n: number) => `<table><tr><th>a<td>${'- a<br>'.repeat(n)}`, 3_000],
    [
      'text/html',
      'spanning cells',
      (n: number) => `<table>${'<tr><td rowspan=200 colspan=200>a<th>b'.repeat(n)}`,
      1_000,
    ],
    [
      'text/html',
      'contents lists',
      (n: number) => '<ul><li><a href=#a>Aa</a><li><a href=#a>Aa</a><li><a href=#a>Aa</a></ul><p>Aa'.repeat(n),
      400,
    ],
    ['text/html', 'spaces', (n: number) => `<p>${' '.repeat(n)}x`, 200_000],
    ['text/plain', 'lines', (n: number) => 'We collect:\nName\n'.repeat(n), 10_000],
    ['text/plain', 'run-together items', (n: number) => `a: ${'- b '.repeat(n)}`, 10_000],
    ['text/plain', 'colons', (n: number) => 'a: '.repeat(n), 100_000],
    ['text/markdown', 'paragraphs', (n: number) => 'Some **words** [a](b).\n\n'.repeat(n), 500],
  ] as const)('%s: %s', (contentType, _, make, size) => {
    const grown = growthOf((count) => readSource({ contentType, content: make(count) }), size, 10);
    expect(grown).toBeLessThan(10);
  });
});

describe('what a page says of itself', () => {
  it('is cut where it is longer than anybody reads, and the text is read all the same', () => {
    const long = 'ü'.repeat(50_000);
    const page = `<html lang="${long}"><title>${long}</title><body><h1>Privacy</h1><p>We collect your name. <a href="/${long}">More</a> <a href="/${'ü'.repeat(3_000)}">Less</a></p>`;
    const document = readHtml(page, { url: `https://quietpine.example/?${long}` });
    expect(document.title.length).toBeLessThanOrEqual(300);
    expect(document.declaredLanguage?.length).toBeLessThanOrEqual(100);
    expect(document.url?.length).toBeLessThanOrEqual(20_000);
    expect(document.links).toEqual([]);
    expect(document.text).toContain('We collect your name.');
  });
});

it('ends where an unclosed tag is opened again and again', () => {
  const page = `<p>Words.${Array.from({ length: 5_000 }, (_, index) => `<font color=${index}><p>`).join('')}x`;
  const document = readHtml(page, { limits: { ...DEFAULT_LIMITS, nodes: 10_000 } });
  expect(document.text).toMatch(/^Words\./);
  expect(document.warnings).toEqual([expect.objectContaining({ code: 'truncated' })]);
});

it.each([
  ['quotes', '> a\n\n', 5_000],
  ['lists', '- a\n\nb\n\n', 4_000],
  ['nested lists', '- a\n  - b\n\n', 4_000],
  ['footnotes', '[^1]: a\n\n', 5_000],
  ['items within items', '1) ', 30],
  ['quotes within items', '> - ', 30],
])('reads Markdown of too many %s as plain text', (_, part, count) => {
  const { warnings } = readSource({ contentType: 'text/markdown', content: `${part.repeat(count)}x` });
  expect(warnings).toContainEqual(expect.objectContaining({ code: 'truncated' }));
});
