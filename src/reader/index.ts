/** The reader for Node: files and page sources in, documents out. A live page has `live-dom.ts`. */
export { DecodeError, decodeBytes, kindOf, type Decoded, type DecodeErrorCode, type DecodeOptions } from './decode.ts';
export { readHtml } from './html-parse5.ts';
export { joinDocuments, type JoinedDocument } from './join-documents.ts';
export { readMarkdown } from './markdown.ts';
export { readPlain } from './plain-text.ts';
export { readSource } from './read-source.ts';
export type { TextSource } from './read-text.ts';
