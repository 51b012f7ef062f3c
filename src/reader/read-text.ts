/** Reads raw text sources (plain text, Markdown) by their kind, without an HTML parser: what the panel's worker needs. */
import type { NoticeDocument, TextType } from '../core/document.ts';
import { readMarkdown } from './markdown.ts';
import { readPlain } from './plain-text.ts';

/** A file's text as it was given, before it is read. */
export interface TextSource {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly contentType: TextType;
  readonly content: string;
  /** ISO 639-1; what the caller knows the text to be in. */
  readonly language?: string | undefined;
}

export function readText(
  source: TextSource & { readonly contentType: Exclude<TextType, 'text/html'> },
): NoticeDocument {
  const { id, url, content } = source;
  return source.contentType === 'text/markdown' ? readMarkdown(content, { id, url }) : readPlain(content, { id, url });
}
