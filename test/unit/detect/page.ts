/** Makes a document of the fixtures' simple Markdown, as the reader would. */
import type { Block, NoticeDocument } from '../../../src/core/document.ts';

export function page(markdown: string, more: Partial<NoticeDocument> = {}): NoticeDocument {
  let text = '';
  const blocks: Block[] = [];
  for (const line of markdown.split('\n')) {
    const [, mark = '', words = ''] = /^(#{1,6} |- )?(.*)$/.exec(line) ?? [];
    if (words.trim() === '') continue;
    const start = text.length + (text === '' ? 0 : 1);
    text += `${text === '' ? '' : '\n'}${words}`;
    const range = { start, end: text.length };
    if (mark.startsWith('#')) blocks.push({ ...range, kind: 'heading', level: mark.length - 1 });
    else if (mark === '- ') blocks.push({ ...range, kind: 'list-item', depth: 1 });
    else blocks.push({ ...range, kind: 'paragraph' });
  }
  const first = blocks.find(({ kind }) => kind === 'heading');
  const title = first ? text.slice(first.start, first.end) : '';
  return { title, contentType: 'text/markdown', text, blocks, links: [], pageLinks: [], warnings: [], ...more };
}
