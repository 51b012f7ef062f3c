/** What a search has found, as it is listed: answers first, then statements by their labels, then where the words stand. */
import type { Found, FoundPassage } from '../../../core/ask.ts';
import { fold } from '../../../core/ask/fold.ts';
import { wordsOf } from '../../../core/ask/mentions.ts';
import type { OverviewLine } from '../../../core/overview/line.ts';
import type { Overview } from '../../../core/overview/overview.ts';
import type { Finding } from '../../../core/report.ts';
import { categoryWords, facetWords } from '../../labels.ts';
import type { QuotedWords } from '../../ui/source-page.ts';

/** One sentence, with what is marked in it. */
export type FoundSentence = readonly [QuotedWords, ...QuotedWords[]];

export interface FoundWords {
  /** What the summary says to the same question. */
  readonly line?: OverviewLine;
  /** Best first. */
  readonly answers: readonly FoundSentence[];
  readonly places: readonly FoundSentence[];
  /** There may be more places than are listed. */
  readonly placeCount: number;
}

/** Each sentence once. Labels are in the reader's language, whatever that of the notice. */
export function foundWords(
  typed: string,
  { topic, answers, mentions, mentionCount }: Found,
  findings: readonly Finding[],
  { lines }: Pick<Overview, 'lines'>,
): FoundWords {
  const seen = new Set(answers.map(({ quote }) => quote.start));
  const isNew = ({ quote }: { readonly quote: { readonly start: number } }): boolean => {
    const wasSeen = seen.has(quote.start);
    seen.add(quote.start);
    return !wasSeen;
  };
  const labelled = labelledFindings(typed, findings).filter(isNew);
  const others = mentions.filter(isNew);
  const line = lines.find((one) => one.topic === topic);
  return {
    ...(line ? { line } : {}),
    answers: answers.map(sentenceOf),
    places: [...labelled.map((one): FoundSentence => [one]), ...others.map(sentenceOf)],
    placeCount: labelled.length + mentionCount - (mentions.length - others.length),
  };
}

/** Those whose own label has all the words, before those of a facet of that name. */
function labelledFindings(typed: string, findings: readonly Finding[]): Finding[] {
  const words = wordsOf(typed);
  const has = (label: string): boolean => {
    const folded = fold(label).replaceAll('-', '');
    return words.length > 0 && words.every((word) => folded.includes(word));
  };
  const own = findings.filter(({ facet, category }) => has(categoryWords(facet, category)));
  return [...own, ...findings.filter(({ facet }) => has(facetWords(facet)))];
}

function sentenceOf({ marks, ...passage }: FoundPassage): FoundSentence {
  const { start } = passage.quote;
  const [first = { start, end: start }, ...others] = marks;
  const quoted = (span: QuotedWords['span']): QuotedWords => ({ ...passage, section: [...passage.section], span });
  return [quoted(first), ...others.map(quoted)];
}
