/** Text of a page or file as one harmless line for a terminal or a text file. */

// Control characters drive terminals, bidirectional controls reorder what follows them.
// oxlint-disable-next-line no-control-regex
const NOT_PLAIN = /[\s\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Line ends, tabs, control and direction characters become spaces, several spaces one. */
export function plainLine(text: string): string {
  return text.replaceAll(NOT_PLAIN, ' ').split(' ').filter(Boolean).join(' ');
}

/**
 * Wraps a line at spaces. `indent` precedes every line but the first, which `first` precedes. A word longer than the
 * width (an address) stays whole.
 */
export function wrap(line: string, width: number, first = '', indent = first): string {
  const lines: string[] = [];
  let current = first;
  let isEmpty = true;
  for (const word of line.split(' ')) {
    if (!isEmpty && current.length + 1 + word.length > width) {
      lines.push(current);
      current = indent;
      isEmpty = true;
    }
    current += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, current].join('\n');
}

/** At most about `limit` characters of a quote, around the part that matters (`start` within the quote). */
export function shorten(text: string, limit: number, start = 0): string {
  if (text.length <= limit) return text;
  const room = Math.max(0, start - Math.floor(limit / 3));
  const from = start < limit * 0.8 ? 0 : text.indexOf(' ', room) + 1;
  const cut = text.slice(from, from + limit);
  const isWhole = from + limit >= text.length;
  const lastSpace = cut.lastIndexOf(' ');
  const kept = isWhole || lastSpace < limit / 2 ? cut : cut.slice(0, lastSpace);
  return `${from > 0 ? '… ' : ''}${kept}${isWhole ? '' : ' …'}`;
}
