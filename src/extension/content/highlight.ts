/**
 * Highlights passages through the CSS Custom Highlight API, which paints ranges and leaves the page's nodes alone. The
 * colours come from a style sheet that the panel inserts beside the page's own.
 */
const QUOTE = 'smallprint-quote';
const SPAN = 'smallprint-span';

/** Replaces whatever was highlighted before. `span` is painted over `quote`. */
export function paint(quote: readonly Range[], span: readonly Range[]): void {
  const spanHighlight = new Highlight(...span);
  spanHighlight.priority = 1;
  CSS.highlights.set(QUOTE, new Highlight(...quote));
  CSS.highlights.set(SPAN, spanHighlight);
}

export function unpaint(): void {
  CSS.highlights.delete(QUOTE);
  CSS.highlights.delete(SPAN);
}
