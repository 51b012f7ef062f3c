/** Small notices for tests: headings, paragraphs and list items from an array of lines. */
import type { Block, NoticeDocument } from '../../src/core/document.ts';
import { english } from '../../src/core/languages/en/index.ts';
import { Notice, type Sentence } from '../../src/core/text/notice.ts';

/** `# Heading`, `- item` (led in by the block before the list), anything else a paragraph. */
export function documentOf(lines: readonly string[], title = ''): NoticeDocument {
  const blocks: Block[] = [];
  let text = '';
  let leadIn: Block | undefined;
  for (const line of lines) {
    const heading = /^(#{1,6}) (.*)$/s.exec(line);
    const item = /^- (.*)$/s.exec(line);
    const words = heading?.[2] ?? item?.[1] ?? line;
    if (text) text += '\n\n';
    const range = { start: text.length, end: text.length + words.length };
    text += words;
    if (heading) {
      blocks.push({ kind: 'heading', level: heading[1]!.length, ...range });
      leadIn = undefined;
    } else if (item) {
      blocks.push({
        kind: 'list-item',
        depth: 1,
        ...range,
        ...(leadIn ? { leadIn: { start: leadIn.start, end: leadIn.end } } : {}),
      });
    } else {
      blocks.push({ kind: 'paragraph', ...range });
      leadIn = blocks.at(-1);
    }
  }
  return { title, contentType: 'text/plain', text, blocks, links: [], pageLinks: [], warnings: [] };
}

/** One sentence of a notice, as extractors see it. */
export function sentenceOf(text: string): Sentence {
  return new Notice(documentOf([text]), english).sentences[0]!;
}
