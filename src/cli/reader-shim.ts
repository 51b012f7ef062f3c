/** TEMPORARY until src/reader lands. */
import type { Block, NoticeDocument } from '../core/document.ts';
import type { Source } from './source.ts';

export function readSource({ id, url, contentType, content }: Source): NoticeDocument {
  const text = contentType === 'text/html' ? content.replace(/<[^<>]{0,5000}>/gu, ' ') : content;
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S[^\n]*/gu)) {
    const line = match[0].trimEnd();
    blocks.push({ kind: line.startsWith('#') ? 'heading' : 'paragraph', start: match.index, end: match.index + line.length });
  }
  return {
    ...(id === undefined ? {} : { id }),
    ...(url === undefined ? {} : { url }),
    title: '',
    contentType,
    text,
    blocks,
    links: [],
    pageLinks: [],
    warnings: [],
  };
}
