/** Words of a notice with what they hang on, so that they can be quoted by themselves. */
import type { Range } from '../document.ts';
import type { Citation } from '../report.ts';
import type { Notice, Sentence } from '../text/notice.ts';
import { isSelfStanding } from '../text/unit.ts';

export interface Quoted {
  /** The notice's own sentence, item or row. */
  readonly quote: Citation;
  /** "We never:", of an item that says nothing without it. */
  readonly leadIn?: Citation;
  /** Heading path, outermost first. */
  readonly section: readonly string[];
  /** Of a file that has pages: on which one it begins. */
  readonly page?: number;
}

/** `quote`: where it holds more than the sentence. */
export function quotedIn(notice: Notice, sentence: Sentence, quote: Range = sentence.quote): Quoted {
  const { document } = notice;
  const leadIn = leadInOf(notice, sentence);
  const page = document.pageStarts?.findLast(({ start }) => start <= quote.start)?.page;
  const { path } = sentence.section;
  return {
    quote: cite(document.text, quote),
    ...(leadIn ? { leadIn: cite(document.text, leadIn) } : {}),
    section: sentence.isHeading ? path.slice(0, -1) : path,
    ...(page === undefined ? {} : { page }),
  };
}

/** A row has its heads in it; a heading stands among the headings. */
function leadInOf(notice: Notice, sentence: Sentence): Sentence | undefined {
  if (sentence.isHeading || sentence.block.row) return undefined;
  if (sentence.leadIn) return sentence.leadIn;
  const opening = isSelfStanding(sentence) ? undefined : notice.openingOf(sentence);
  return opening?.isHeading ? undefined : opening;
}

function cite(text: string, { start, end }: Range): Citation {
  return { start, end, text: text.slice(start, end) };
}
