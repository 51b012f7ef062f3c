/** A finding in the making: its id comes with its place among the others. */
import type { Citation, Finding } from '../report.ts';
import type { Range } from '../document.ts';
import type { Notice, Sentence } from '../text/notice.ts';
import type { Facet } from '../taxonomy.ts';

/** Of a restriction, a draft says where its words stand; `refine` cites them. */
type InTheMaking<F> = F extends unknown ? Omit<F, 'id' | 'restriction'> & { restriction?: Range } : never;
export type Draft = InTheMaking<Finding>;

/** The attributes that findings of a facet have. */
export type AttributesOf<F extends Facet, D = Draft> = D extends { facet: infer G; attributes: infer A }
  ? F extends G
    ? A
    : never
  : never;

export interface Extractor {
  readonly facet: Facet;
  extract(notice: Notice): Draft[];
}

/** What every finding in `sentence` shares: quote, lead-in, section. `span` is in offsets of the document's text. */
export function evidence(
  notice: Notice,
  sentence: Sentence,
  span: Range,
): Pick<Draft, 'span' | 'quote' | 'leadIn' | 'section'> {
  const { leadIn } = sentence;
  return {
    span: { start: span.start, end: span.end },
    // A rule may join two sentences (a name and an address block): the quote then holds both.
    quote: cite(notice, {
      start: Math.min(sentence.quote.start, span.start),
      end: Math.max(sentence.quote.end, span.end),
    }),
    ...(leadIn ? { leadIn: cite(notice, leadIn) } : {}),
    section: [...sentence.section.path],
  };
}

/** The text of a range, with where it stands. */
export function cite(notice: Notice, { start, end }: Range): Citation {
  return { start, end, text: notice.document.text.slice(start, end) };
}
