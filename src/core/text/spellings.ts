/** Which words of a notice are written small, and in how many sentences one is written with a capital. */
import type { Token } from '../tokens/tokens.ts';
import type { NoticeText } from './notice-text.ts';

export interface Spellings {
  readonly small: ReadonlySet<string>;
  /** Sentences by word. */
  readonly capital: ReadonlyMap<string, number>;
}

const known = new WeakMap<NoticeText, Spellings>();

export function spellingsOf(notice: NoticeText): Spellings {
  const cached = known.get(notice);
  if (cached) return cached;
  const small = new Set<string>();
  const capital = new Map<string, number>();
  for (const { tokens } of notice.sentences) {
    const here = new Set<string>();
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      if (token.capital) here.add(token.norm);
      else if (!isInAddress(tokens, at)) small.add(token.norm);
    }
    for (const norm of here) capital.set(norm, (capital.get(norm) ?? 0) + 1);
  }
  const spellings = { small, capital };
  known.set(notice, spellings);
  return spellings;
}

// "Plumfern (plumfern.example)": in its address a name is written small, however it is written.
function isInAddress(tokens: readonly Token[], at: number): boolean {
  const { norm, end } = tokens[at]!;
  const [name, bracket, dot] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  return name?.norm === norm && name.capital && bracket?.norm === '(' && dot?.norm === '.' && dot.start === end;
}
