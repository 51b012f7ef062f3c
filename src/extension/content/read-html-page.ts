/** A page of HTML, read by the same walker as the command line's. */
import { readPage } from '../../reader/live-dom.ts';
import type { ReadContent } from './read-content.ts';
import { TextPlaces } from './text-places.ts';

export function readHtmlPage(page: Document): ReadContent {
  const { document, chunks } = readPage(page);
  return { content: { kind: 'document', document: writable(document) }, places: new TextPlaces(chunks) };
}

type Content = Extract<ReadContent['content'], { kind: 'document' }>['document'];

/** The protocol's type has mutable arrays, as its schema makes them; nothing is changed. */
function writable(document: ReturnType<typeof readPage>['document']): Content {
  return document as unknown as Content;
}
