/** A file's bytes as a document: its text and what kind of text it is. */
import type { ContentType } from '../core/document.ts';
import { failure } from './failure.ts';
import type { Incoming } from './source.ts';

const BY_EXTENSION: Readonly<Record<string, ContentType>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.md': 'text/markdown',
  '.txt': 'text/plain',
};

/** `extension` in lower case with its dot. */
export function decodeFile(bytes: Uint8Array, extension: string, id: string): Incoming {
  if (bytes.includes(0)) return { failure: failure('not-text', 'This is not a text file.', id) };
  const content = new TextDecoder().decode(bytes);
  const contentType = BY_EXTENSION[extension] ?? (/^\s{0,200}</u.test(content) ? 'text/html' : 'text/plain');
  return { source: { id, contentType, content } };
}
