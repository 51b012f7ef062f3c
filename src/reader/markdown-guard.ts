/** A cheap look at Markdown before it is parsed: input on which its parser would be slow is not given to it. */

/** Counts of one mark beyond which the parser's time grows faster than the text. */
const MOST_MARKS = 20_000;

export function isSlowMarkdown(markdown: string): boolean {
  let brackets = 0;
  let emphasis = 0;
  let longestQuote = 0;
  let quote = 0;
  for (let i = 0; i < markdown.length; i += 1) {
    const character = markdown[i];
    if (character === '[' || character === '!') brackets += 1;
    else if (character === '*' || character === '_' || character === '~' || character === '`') emphasis += 1;
    if (character === '>') quote += 1;
    else if (character !== ' ') quote = 0;
    longestQuote = Math.max(longestQuote, quote);
  }
  return brackets > MOST_MARKS || emphasis > 3 * MOST_MARKS || longestQuote > 100;
}
