/** What a few words answer: "Yes", "No, never", "✗", "Not collected", "Only if you agree". */
import type { AskedAct, ColumnWords } from '../lexicon/column-words.ts';
import type { Token } from '../tokens/tokens.ts';
import { isOwnPlace } from './own-place.ts';

/**
 * `nobody`: no, and that there is nobody or nothing; `blank`: it answers nothing ("n/a"); `unread`: an answer that is
 * not understood. `cross`, `dash` and `empty` are marks that mean what the others of their table make of them.
 */
export type Answer = 'yes' | 'no' | 'nobody' | 'conditional' | 'blank' | 'unread' | 'cross' | 'dash' | 'empty';

export interface ReadAnswer {
  readonly answer: Answer;
  /** The act that the answer names itself: "Not sold". */
  readonly act?: AskedAct;
}

/** What an answer comes to in its table. */
export type Verdict = 'yes' | 'no' | 'nobody' | 'conditional' | 'blank' | 'unread';

const MARKS: Readonly<Record<string, Answer>> = {
  '✓': 'yes',
  '✔': 'yes',
  '✅': 'yes',
  '☑': 'yes',
  '🗸': 'yes',
  '🗹': 'yes',
  '●': 'yes',
  '⚫': 'yes',
  '+': 'yes',
  '👍': 'yes',
  '✗': 'no',
  '✘': 'no',
  '❌': 'no',
  '✖': 'no',
  '❎': 'no',
  '⛔': 'no',
  '🚫': 'no',
  '👎': 'no',
  '☒': 'cross',
  '×': 'cross',
  x: 'cross',
  '[x]': 'cross',
  '–': 'dash',
  '—': 'dash',
  '-': 'dash',
  '--': 'dash',
  '−': 'dash',
  '0': 'dash',
  '☐': 'empty',
  '○': 'empty',
  '◯': 'empty',
  '⚪': 'empty',
  '[]': 'empty',
  '[ ]': 'empty',
};
/** Variation selectors, and the stars and numbers of footnotes. */
const AROUND = /[\uFE0E\uFE0F\u200B]|[*†‡§¹²³⁴]{1,3}$|\s?\(\d{1,2}\)$|\.$/gu;
const MAX_MARK = 8;
const MAX_CLAUSE = 12;
const MAX_ECHO = 3;

/** What a cell or the reply to a question answers; undefined where it is no answer but tells something itself. */
export function readAnswer(text: string, tokens: readonly Token[], words: ColumnWords): ReadAnswer | undefined {
  const trimmed = text.trim();
  if (trimmed.length <= MAX_MARK) {
    const mark = MARKS[trimmed.replace(AROUND, '').trim().toLowerCase()];
    if (mark) return { answer: mark };
  }
  if (!tokens.length) return trimmed === '' ? undefined : { answer: 'unread' };
  const inner = withoutBrackets(tokens);
  if (inner.length > 0 && inner.length < tokens.length) return readWords(inner, words) ?? { answer: 'unread' };
  // "✓ (only in the app)": the mark, and what is said of it.
  const mark = MARKS[tokens[0]!.norm];
  if (mark && tokens[0]!.kind === 'punct' && mark !== 'dash') return { answer: afterMark(mark, tokens, words) };
  return readWords(tokens, words);
}

/** Does a text begin with a mark that says no, whatever stands beside it? */
export function isCross(text: string): boolean {
  const [first = ''] = text;
  return MARKS[first] === 'no';
}

/** Does it begin with a box that nobody has ticked? Circles are bullets, too. */
export function isBox(text: string): boolean {
  return text.startsWith('☐') || text.startsWith('[ ]');
}

/** "[NO]", "(yes)": what stands in one pair of brackets. */
function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  const close = BRACKETS[normAt(tokens, 0)];
  return close !== undefined && tokens.at(-1)?.norm === close ? tokens.slice(1, -1) : tokens;
}
const BRACKETS: Readonly<Record<string, string>> = { '[': ']', '(': ')' };

/** "Yes", "✗", but not "Collected", which may ask as well as answer. */
export function isPlainAnswer(text: string, tokens: readonly Token[], words: ColumnWords): boolean {
  const read = readAnswer(text, tokens, words);
  return read !== undefined && read.act === undefined;
}

/** What a mark means beside the others of its columns. */
export function verdictOf(answer: Answer, others: ReadonlySet<Answer>): Verdict {
  switch (answer) {
    case 'cross':
      // "X" in a table of crosses and blanks marks what applies.
      return others.has('yes') ? 'no' : others.has('no') ? 'unread' : 'yes';
    case 'dash':
      return others.has('yes') && !others.has('no') && !others.has('cross') ? 'no' : 'blank';
    case 'empty':
      return others.has('yes') || others.has('cross') ? 'no' : 'blank';
    default:
      return answer;
  }
}

function afterMark(mark: Answer, tokens: readonly Token[], words: ColumnWords): Answer {
  if (mark !== 'yes' && mark !== 'no') return tokens.length > 1 ? 'unread' : mark;
  return tailOf(mark, tokens, 1, words);
}

function readWords(tokens: readonly Token[], words: ColumnWords): ReadAnswer | undefined {
  let at = 0;
  while (words.stressing.has(normAt(tokens, at))) at++;
  const first = normAt(tokens, at);
  if (isUnanswered(tokens, words)) return { answer: 'blank' };
  const second = normAt(tokens, at + 1);
  // "Only with your consent", "If you agree."; but "If you write to us, we keep your letter" says something itself.
  const isOnly = words.sole.has(first) && (words.conditional.has(second) || words.narrowing.has(second));
  if (isOnly || (words.conditional.has(first) && isBareCondition(tokens, words))) return { answer: 'conditional' };
  const isYes = words.yes.has(first);
  if (isYes || words.no.has(first) || words.nobody.has(first) || isNot(tokens, at, words)) {
    let end = at + 1;
    // "No one", "no third parties"
    if (words.no.has(first)) while (words.outsiders.has(normAt(tokens, end))) end++;
    const isNobody = words.nobody.has(first) || end > at + 1;
    // "Not on this site."
    if (!isYes && isOwnPlace(tokens, end, words)) return { answer: isNobody ? 'nobody' : 'no' };
    if (!isYes) while (words.closing.has(normAt(tokens, end))) end++;
    if (endsAnswer(tokens, end)) {
      // "X Corp", "N, N-dimethyl": one letter answers alone.
      if (first.length === 1 && tokens.length > end + 1) return undefined;
      return { answer: tailOf(isYes ? 'yes' : isNobody ? 'nobody' : 'no', tokens, end, words) };
    }
    if (!isYes && words.conditional.has(normAt(tokens, end))) return { answer: 'conditional' };
    if (isYes && words.narrowing.has(normAt(tokens, end))) return { answer: tailOf('yes', tokens, end, words) };
  }
  if (words.stressing.has(normAt(tokens, 0)) && endsAnswer(tokens, at))
    return { answer: tailOf('yes', tokens, at, words) };
  return readClause(tokens, words);
}

// "Not collected", "We don't share", "We do not.", "Shared with our couriers", "We have never done so."
function readClause(tokens: readonly Token[], words: ColumnWords): ReadAnswer | undefined {
  let act: AskedAct | undefined;
  let denied = false;
  let hasVerb = false;
  let at = 0;
  for (; at < tokens.length && at <= MAX_CLAUSE; at++) {
    const { norm } = tokens[at]!;
    if (norm === '.' || norm === ';' || norm === ',') break;
    // "None collected."
    const isNone = at === 0 && words.nobody.has(norm);
    if (isNone || words.negating.has(norm)) denied = true;
    if (words.proVerbs.has(norm)) hasVerb = true;
    const own = words.acts[norm];
    if (own) act ??= own;
    else if (words.narrowing.has(norm) && act) break;
    else if (
      !isNone &&
      !words.plain.has(norm) &&
      !words.negating.has(norm) &&
      !words.proVerbs.has(norm) &&
      !words.proForms.has(norm) &&
      !words.closing.has(norm) &&
      !words.stressing.has(norm)
    )
      return undefined;
  }
  // "It does."
  const isEcho =
    hasVerb && tokens.length <= MAX_ECHO && (words.us.has(normAt(tokens, 0)) || words.proForms.has(normAt(tokens, 0)));
  if (!act && !(hasVerb && (denied || isEcho))) return undefined;
  if (at > MAX_CLAUSE) return undefined;
  if (words.narrowing.has(normAt(tokens, at)) && denied && !isWhole(tokens, at + 1, words)) return { answer: 'unread' };
  const answer = tailOf(denied ? 'no' : 'yes', tokens, at, words);
  return act ? { answer, act } : { answer };
}

// "Shared with no third parties", "not shared with anyone"
function isWhole(tokens: readonly Token[], from: number, words: ColumnWords): boolean {
  for (let at = from; at < tokens.length && tokens[at]!.norm !== '.'; at++) {
    const { norm } = tokens[at]!;
    if (!words.outsiders.has(norm) && !words.plain.has(norm) && !words.closing.has(norm)) return false;
  }
  return true;
}

function isBareCondition(tokens: readonly Token[], { us }: ColumnWords): boolean {
  return tokens.length <= MAX_CLAUSE && !tokens.some(({ norm }) => norm === ',' || norm === ':' || us.has(norm));
}

// What is said behind the answer itself may bind it to a condition, or take back a part of it.
function tailOf(answer: 'yes' | 'no' | 'nobody', tokens: readonly Token[], from: number, words: ColumnWords): Answer {
  for (let at = from; at < tokens.length; at++) {
    const { norm } = tokens[at]!;
    if (words.conditional.has(norm)) return answer === 'yes' || words.exceptive.has(norm) ? 'conditional' : 'unread';
    if (words.turning.has(norm))
      return words.conditional.has(normAt(tokens, at + 1)) ||
        (words.narrowing.has(normAt(tokens, at + 1)) && answer === 'yes')
        ? 'conditional'
        : 'unread';
    const opposite = answer === 'yes' ? words.no : words.yes;
    if (norm.length > 1 && opposite.has(norm) && answer !== 'yes') return 'unread';
  }
  return answer;
}

function isNot(tokens: readonly Token[], at: number, words: ColumnWords): boolean {
  const next = normAt(tokens, at + 1);
  return (
    words.denying.has(normAt(tokens, at)) &&
    (endsAnswer(tokens, at + 1) ||
      words.closing.has(next) ||
      words.conditional.has(next) ||
      isOwnPlace(tokens, at + 1, words))
  );
}

function isUnanswered(tokens: readonly Token[], words: ColumnWords): boolean {
  const whole = tokens.map(({ norm }) => norm).join('');
  return words.unanswered.has(whole.replace(/[/.]/g, '')) || words.unanswered.has(tokens[0]!.norm);
}

function endsAnswer(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.kind === 'punct';
}

function normAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.norm ?? '';
}
