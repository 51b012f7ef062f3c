/** A page in which the browser shows a file of text: the file is handed over, so that it is read as the file is. */
import type { ReadContent } from './read-content.ts';
import { TextPlaces, type TextPlace } from './text-places.ts';

/** Undefined for any other page. */
export function readSourcePage(page: Document): ReadContent | undefined {
  const isMarkdown = page.contentType === 'text/markdown' || /\.(?:md|markdown)$/iu.test(location.pathname);
  if (page.contentType !== 'text/plain' && page.contentType !== 'text/markdown') return undefined;
  const shown = page.body?.querySelector(':scope > pre');
  if (!shown) return undefined;
  const places: TextPlace[] = [];
  const walker = page.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
  let start = 0;
  while (walker.nextNode()) {
    const source = walker.currentNode as Text;
    places.push({ start, length: source.length, source, sourceStart: 0 });
    start += source.length;
  }
  const content = places.map(({ source }) => source.data).join('');
  return {
    content: {
      kind: 'source',
      source: { contentType: isMarkdown ? 'text/markdown' : 'text/plain', content, url: location.href },
    },
    text: content,
    blocks: [{ start: 0, end: content.length }],
    places: new TextPlaces(places),
    roots: [page],
    foreignFrames: [],
  };
}
