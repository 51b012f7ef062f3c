/** A cheap look at Markdown before it is parsed: input on which its parser would be slow is not given to it. */

/**
 * How often a mark may stand in one paragraph. The parser's time grows with the square of these; a paragraph at a
 * limit takes it about half a second. Notices stay below a hundredth of them.
 */
const LIMITS = { emphasis: 4_000, brackets: 6_000, parentheses: 6_000, markup: 1_000, lines: 5_000 };

/** Block quotes and lists nested deeper on one line make it costly. */
const DEEPEST = 20;

/**
 * Quotes and lists that a text may open, times its lines: the parser goes through the text again where one ends. At the
 * limit it takes a second or two. Notices stay below a tenth of it.
 */
const MOST_REOPENED = 30_000_000;

/** Opens a block quote, a list item or a footnote, perhaps within the one before it on the line. */
const OPENER = /([ \t]{0,200})(?:(>)|([-+*]|\d{1,9}[.)])(?=[ \t])|\[\^)/y;

/** Whether the parser would be slow on it. */
export function isSlowMarkdown(markdown: string): boolean {
  return hasSlowBlocks(markdown) || hasSlowParagraph(markdown);
}

/** Whether block quotes and lists are nested too deep on a line, or opened anew too often. */
function hasSlowBlocks(markdown: string): boolean {
  let opened = 0;
  let lines = 0;
  /** What the last line that is not blank began with; a line that begins alike goes on with the same list or quote. */
  let before = '';
  for (let at = 0, end = 0; at < markdown.length; at = end + 1) {
    end = markdown.indexOf('\n', at);
    if (end < 0) end = markdown.length;
    lines += 1;
    if (markdown.slice(at, end).trim() === '') {
      if (before.endsWith('>')) before = '';
      continue;
    }
    let depth = 0;
    let start = '';
    OPENER.lastIndex = at;
    for (let opener = OPENER.exec(markdown); opener !== null; opener = OPENER.exec(markdown)) {
      depth += 1;
      if (depth > DEEPEST) return true;
      const [, indent = '', quote = '', item] = opener;
      if (depth === 1 && (quote !== '' || item !== undefined)) start = `${indent}${quote || '-'}`;
    }
    opened += start !== '' && start === before ? depth - 1 : depth;
    before = start;
    if (opened * lines > MOST_REOPENED) return true;
  }
  return false;
}

/** Whether some paragraph of the text (lines without a blank one between) would be slow to parse. */
function hasSlowParagraph(markdown: string): boolean {
  let counts = { emphasis: 0, brackets: 0, parentheses: 0, markup: 0, lines: 0 };
  let isBlank = true;
  for (let i = 0; i < markdown.length; i += 1) {
    const character = markdown[i];
    switch (character) {
      case '\n':
        if (isBlank) counts = { emphasis: 0, brackets: 0, parentheses: 0, markup: 0, lines: 0 };
        counts.lines += 1;
        isBlank = true;
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
