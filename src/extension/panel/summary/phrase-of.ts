/** The words that name the thing: the finding's span, as far as the quote (or its lead-in) shows it. */
import type { Finding } from '../../../core/report.ts';

export function phraseOf({ span, quote, leadIn }: Finding): string {
  for (const part of [quote, leadIn]) {
    if (part && span.start >= part.start && span.end <= part.end) {
      return part.text.slice(span.start - part.start, span.end - part.start);
    }
  }
  return quote.text;
}
