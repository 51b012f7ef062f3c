/**
 * Highlights passages through the CSS Custom Highlight API, which paints ranges and leaves the page's nodes alone. The
 * colours come from a style sheet that the panel inserts beside the page's own.
 */
import { MARKS, type Mark } from '../messaging/page-protocol.ts';

const QUOTE = 'smallprint-quote';
const SPAN = 'smallprint-span';

const markName = (mark: Mark): string => `smallprint-mark-${mark}`;

/** Replaces whatever was highlighted before. `span` is painted over `quote`. */
export function paint(quote: readonly Range[], span: readonly Range[]): void {
  const spanHighlight = new Highlight(...span);
  const quoteHighlight = new Highlight(...quote);
  quoteHighlight.priority = 1;
  spanHighlight.priority = 2;
  CSS.highlights.set(QUOTE, quoteHighlight);
  CSS.highlights.set(SPAN, spanHighlight);
}

export function unpaint(): void {
  CSS.highlights.delete(QUOTE);
  CSS.highlights.delete(SPAN);
}

/** Replaces all marks; a way of saying without ranges leaves nothing behind. */
export function paintMarks(marks: ReadonlyMap<Mark, readonly Range[]>): void {
  for (const mark of MARKS) {
    const ranges = marks.get(mark) ?? [];
    if (ranges.length > 0) CSS.highlights.set(markName(mark), new Highlight(...ranges));
    else CSS.highlights.delete(markName(mark));
  }
}
