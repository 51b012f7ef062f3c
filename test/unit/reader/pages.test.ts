import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtml, readHtmlWithChunks } from '../../../src/reader/html-parse5.ts';
import { expectSound, outline } from '../../support/sound-document.ts';

const folder = new URL('../../fixtures/reader/', import.meta.url);
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length));

describe.each(pages)('%s', (page) => {
  const html = readFileSync(new URL(`${page}.html`, folder), 'utf8');

  it('gives the text and the blocks that were looked over', async () => {
    const document = readHtml(html, { url: 'https://site.example/legal/privacy' });
    expectSound(document);
    await expect(`${document.text}\n`).toMatchFileSnapshot(new URL(`${page}.txt`, folder).pathname);
    await expect(outline(document)).toMatchFileSnapshot(new URL(`${page}.blocks.txt`, folder).pathname);
  });

  it('knows where each stretch of the text stands in the page', () => {
    const { document, chunks } = readHtmlWithChunks(html);
    let end = 0;
    let mapped = 0;
    for (const { start, length, source, sourceStart, sourceLength } of chunks) {
      expect(start).toBeGreaterThanOrEqual(end);
      end = start + length;
      if (sourceLength !== undefined) continue;
      const value = 'value' in source ? source.value : '';
      const there = value.slice(sourceStart, sourceStart + length);
      expect(there.replace(/[\s\u00a0]/g, ' ')).toBe(document.text.slice(start, end));
      mapped += length;
    }
    expect(mapped).toBeGreaterThan(0.8 * document.text.length);
  });
});

it('has some forty awkward pages', () => {
  expect(pages.length).toBeGreaterThanOrEqual(35);
});
