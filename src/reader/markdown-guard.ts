/** A cheap look at Markdown before it is parsed: input on which its parser would be slow is not given to it. */

/**
 * How often a mark may stand in one paragraph. The parser's time grows with the square of these; a paragraph at a
 * limit takes it about half a second. Notices stay below a hundredth of them.
 */
const LIMITS = { emphasis: 4_000, brackets: 6_000, parentheses: 6_000, markup: 1_000, lines: 5_000 };

/** Block quotes and lists nested deeper on one line make it costly. */
const DEEPEST = 20;
/** Opens a block quote or a list item within the one before it. */
const OPENER = /[ \t]{0,200}(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y;

/** Whether some paragraph of the text (lines without a blank one between) would be slow to parse. */
export function isSlowMarkdown(markdown: string): boolean {
  let counts = { emphasis: 0, brackets: 0, parentheses: 0, markup: 0, lines: 0 };
  let isBlank = true;
  if (opensTooMuch(markdown, 0)) return true;
  for (let i = 0; i < markdown.length; i += 1) {
    const character = markdown[i];
    switch (character) {
      case '\n':
        if (isBlank) counts = { emphasis: 0, brackets: 0, parentheses: 0, markup: 0, lines: 0 };
        counts.lines += 1;
        isBlank = true;
        if (opensTooMuch(markdown, i + 1)) return true;
        break;
      case '*':
      case '_':
      case '~':
      case '`':
        counts.emphasis += 1;
        break;
      case '[':
        counts.brackets += 1;
        break;
      case '(':
        counts.parentheses += 1;
        break;
      case '<':
        if (markdown[i + 1] === '!' || markdown[i + 1] === '?') counts.markup += 1;
        break;
      default:
    }
    if (character !== '\n' && character !== ' ' && character !== '\t' && character !== '\r') isBlank = false;
    if (character === '\n' || (i & 1023) === 1023 || i === markdown.length - 1) {
      if (Object.entries(LIMITS).some(([mark, most]) => counts[mark as keyof typeof LIMITS] > most)) return true;
    }
  }
  return false;
}

function opensTooMuch(markdown: string, lineStart: number): boolean {
  OPENER.lastIndex = lineStart;
  let depth = 0;
  while (depth <= DEEPEST && OPENER.test(markdown)) depth += 1;
  return depth > DEEPEST;
}
