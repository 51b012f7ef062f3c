/** What the head of a column, or a label, asks of the data beside it: "Collected", "Not shared", "Do we sell it?". */
import type { Range } from '../document.ts';
import type { AskedAct, ColumnWords } from '../lexicon/column-words.ts';
import type { Asked } from './said-of.ts';
import type { Token } from '../tokens/tokens.ts';

export interface HeadQuestion extends Asked {
  /**
   * `act`: whether something is done with the data; `besides`: something that says nothing of it ("Required?");
   * `unknown`: it is not understood.
   */
  readonly asks: 'act' | 'besides' | 'unknown';
  /** "Collected by third parties" */
  readonly byOthers: boolean;
  /** It says or asks who gets the data: "Shared with". */
  readonly names: boolean;
}

const WORD = /[\p{L}\p{N}]/u;

const NOTHING: Omit<HeadQuestion, 'asks'> = {
  acts: [],
  either: false,
  denied: false,
  byOthers: false,
  names: false,
  restriction: undefined,
};

/** @param isNamed tokens that a term of the vocabulary covers: in a label they name what it is about */
export function headQuestion(
  all: readonly Token[],
  words: ColumnWords,
  isNamed: (at: number) => boolean = () => false,
): HeadQuestion {
  // "Shared with …"
  const tokens = all.slice(0, all.findLastIndex(({ norm }) => WORD.test(norm)) + 1);
  if (asksReader(tokens, words) || tokens.some((token, at) => !isNamed(at) && isBesides(token, words)))
    return { asks: 'besides', ...NOTHING };
  const acts: AskedAct[] = [];
  let first = -1;
  let last = -1;
  tokens.forEach(({ norm }, at) => {
    const act = words.acts[norm];
    if (!act || (isNamed(at) && isNamed(at + 1))) return;
    if (!acts.includes(act)) acts.push(act);
    if (first < 0) first = at;
    last = at;
  });
  if (first < 0) return { asks: 'unknown', ...NOTHING };
  const denied = tokens.some(({ norm }, at) => isDenying(tokens, norm, at, first, words));
  const either = tokens.slice(first, last).some(({ norm }) => words.either.has(norm));
  let restriction: Range | undefined;
  let byOthers = false;
  let names = false;
  for (let at = 0; at < tokens.length; at++) {
    const { norm, start, capital } = tokens[at]!;
    if (words.doer.has(norm) && at > first) {
      const who = tokens[at + 1]?.norm ?? '';
      if (words.us.has(who) || words.acts[who]) {
        at++;
        continue;
      }
      byOthers = true;
      if (!isWhole(tokens, at + 1, words)) return { asks: 'unknown', ...NOTHING };
      break;
    }
    if (words.narrowing.has(norm) && at > first) {
      if (at === tokens.length - 1 || words.who.has(tokens[at + 1]!.norm)) names = true;
      // "In the last 12 months", "with third parties"
      else if (!isWhole(tokens, at + 1, words)) {
        restriction = { start, end: endOf(tokens) };
        break;
      }
      continue;
    }
    if (words.who.has(norm)) {
      names = true;
      continue;
    }
    // "What we collect"
    if (words.which.has(norm) && at < first) continue;
    if (words.acts[norm] || words.plain.has(norm) || words.negating.has(norm) || isNamed(at)) continue;
    if (words.narrowing.has(norm) && words.who.has(tokens[at + 1]?.norm ?? '')) continue;
    if (words.outsiders.has(norm)) continue;
    // "Does Oakmere share?"
    if (capital && at > 0 && at < first) continue;
    return { asks: 'unknown', ...NOTHING };
  }
  return { asks: 'act', acts, either, denied, byOthers, names, restriction };
}

// "Can you limit this sharing?", "May I object?"
function asksReader(tokens: readonly Token[], words: ColumnWords): boolean {
  const [first, second] = tokens;
  return words.readersVerbs.has(first?.norm ?? '') && words.readers.has(second?.norm ?? '');
}

function isBesides({ norm, stem }: Token, words: ColumnWords): boolean {
  return (
    words.besides.has(norm) ||
    words.reasons.has(stem) ||
    words.sources.has(stem) ||
    (words.purposes.has(stem) && words.acts[norm] === undefined)
  );
}

function isDenying(tokens: readonly Token[], norm: string, at: number, first: number, words: ColumnWords): boolean {
  if (at > first || !words.denying.has(norm)) return false;
  // "(Yes/No)"
  return !words.yes.has(tokens[at - 2]?.norm ?? '') && !words.yes.has(tokens[at + 2]?.norm ?? '');
}

function isWhole(tokens: readonly Token[], from: number, words: ColumnWords): boolean {
  return tokens.slice(from).every(({ norm }) => words.outsiders.has(norm) || words.plain.has(norm));
}

function endOf(tokens: readonly Token[]): number {
  let last = tokens.length - 1;
  while (last > 0 && tokens[last]!.kind === 'punct') last--;
  return tokens[last]!.end;
}
