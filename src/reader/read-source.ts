/** Reads a source of any kind, in Node: HTML through parse5. The panel, which needs no HTML parser, has `read-text.ts`. */
import type { NoticeDocument } from '../core/document.ts';
import { MOST_LANGUAGE } from './finish.ts';
import { readHtml } from './html-parse5.ts';
import { readText, type TextSource } from './read-text.ts';

export function readSource(source: TextSource): NoticeDocument {
  const { id, url, contentType, content, language } = source;
  const document = contentType === 'text/html' ? readHtml(content, { id, url }) : readText({ id, url, contentType, content });
  return language === undefined ? document : { ...document, declaredLanguage: language.slice(0, MOST_LANGUAGE) };
}
