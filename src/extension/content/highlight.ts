/**
 * Highlights passages through the CSS Custom Highlight API, which paints ranges and leaves the page's nodes alone. The
 * colours come from a style sheet that the panel inserts beside the page's own.
 */
import { highlightName } from '../messaging/highlight-names.ts';
import { MARKS, type Mark } from '../messaging/page-protocol.ts';

/** Replaces whatever was highlighted before. `span` is painted over `quote`. `document`: what the names are made of. */
export function paint(document: string, quote: readonly Range[], span: readonly Range[]): void {
  const spanHighlight = new Highlight(...span);
  const quoteHighlight = new Highlight(...quote);
  quoteHighlight.priority = 1;
  spanHighlight.priority = 2;
  CSS.highlights.set(highlightName(document, 'quote'), quoteHighlight);
  CSS.highlights.set(highlightName(document, 'span'), spanHighlight);
}

export function unpaint(document: string): void {
  CSS.highlights.delete(highlightName(document, 'quote'));
  CSS.highlights.delete(highlightName(document, 'span'));
}

/** Replaces all marks; a way of saying without ranges leaves nothing behind. */
export function paintMarks(document: string, marks: ReadonlyMap<Mark, readonly Range[]>): void {
  for (const mark of MARKS) {
    const ranges = marks.get(mark) ?? [];
    if (ranges.length > 0) CSS.highlights.set(highlightName(document, mark), new Highlight(...ranges));
    else CSS.highlights.delete(highlightName(document, mark));
  }
}
