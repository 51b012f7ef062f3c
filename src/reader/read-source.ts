/** Reads a source of any kind, in Node: HTML through parse5. The panel, which needs no HTML parser, has `read-text.ts`. */
import type { NoticeDocument } from '../core/document.ts';
import { readHtml } from './html-parse5.ts';
import { readText, type TextSource } from './read-text.ts';

export function readSource(source: TextSource): NoticeDocument {
  const { id, url, contentType, content } = source;
  if (contentType === 'text/html') return readHtml(content, { id, url });
  return readText({ id, url, contentType, content });
}
