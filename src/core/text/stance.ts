/** Negation, hedging and conditions around a phrase that no data-handling verb governs. */
import type { Stance } from '../report.ts';
import type { CompiledPack } from './compiled-pack.ts';
import type { Token } from './tokens.ts';

export interface Attitude {
  readonly stance: Stance;
  readonly hedged: boolean;
}

const CLAUSE_BREAK = new Set([';', '.', '!', '?', 'but', 'however', 'although']);
/** After a comma these begin a clause of their own: "if it is not enough, we …". */
const SUBJECTS = new Set(['we', 'you', 'they', 'it', 'i']);
const JOINING = new Set(['and', 'or', 'so', 'then']);
/** What is negated after these is only supposed: "if you do not agree". */
const SUPPOSING = new Set(['if', 'unless', 'whether', 'when', 'where', 'provided', 'until', 'while']);
const FAR = 12;
const NEAR = 4;

/**
 * How the words at `[start, end)` are meant: denied where a negation in the same clause precedes or stands within
 * them, conditional where a deciding condition stands in the sentence. "not only", "not limited to" deny nothing.
 */
export function attitudeAt(tokens: readonly Token[], start: number, end: number, compiled: CompiledPack): Attitude {
  const { auxiliaries } = compiled.pack;
  let negated = false;
  let hedged = false;
  let isListItem = false;
  for (let at = Math.min(end, tokens.length) - 1; at >= 0 && at >= start - FAR; at--) {
    const { norm } = tokens[at]!;
    if (at < start && (CLAUSE_BREAK.has(norm) || isClauseStart(tokens, at, start))) break;
    if (at < start && isListMark(tokens, at)) isListItem = true;
    if (auxiliaries.hedging.has(norm)) hedged = true;
    if (!isNegation(tokens, at, auxiliaries.negating) || isSupposed(tokens, at)) continue;
    // "(i) … is not overridden, (ii) with your consent": denied in another item. "We do not (i) sell, (ii) rent": in all.
    if (!isListItem || !tokens.slice(0, at).some((_, before) => isListMark(tokens, before))) negated = true;
  }
  if (negated) {
    const conditional = compiled.conditions
      .scan(tokens)
      .some((match) => match.entry.decisive && match.start >= start - FAR);
    return { stance: conditional ? 'conditional' : 'denied', hedged: false };
  }
  return { stance: 'stated', hedged };
}

// The comma of ", we" or ", and you", before `start`.
function isClauseStart(tokens: readonly Token[], at: number, start: number): boolean {
  if (tokens[at]!.norm !== ',') return false;
  const next = JOINING.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  return next <= start && SUBJECTS.has(tokens[next]?.norm ?? '');
}

// The closing bracket of "(iii)", "(b)" or "(2)".
function isListMark(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]!.norm === ')' &&
    tokens[at - 2]?.norm === '(' &&
    /^(?:[ivx]{1,4}|[a-z]|\d{1,2})$/.test(tokens[at - 1]!.norm)
  );
}

/** Does the negation stand under a supposition? */
export function isSupposed(tokens: readonly Token[], negation: number): boolean {
  for (let at = negation - 1; at >= 0 && at >= negation - NEAR && tokens[at]!.kind !== 'punct'; at--)
    if (SUPPOSING.has(tokens[at]!.norm)) return true;
  return false;
}

/** Is the token a negation that denies what follows it? */
export function isNegation(tokens: readonly Token[], at: number, negating: ReadonlySet<string>): boolean {
  const { norm } = tokens[at]!;
  // "Not limited to", "may not be limited to"
  const next = tokens[tokens[at + 1]?.norm === 'be' ? at + 2 : at + 1]?.norm ?? '';
  if (norm === 'no') return next === 'longer' || next === 'way' || next === 'circumstance';
  if (!negating.has(norm)) return false;
  if (norm !== 'not') return true;
  if (next === 'only' || next === 'limited' || next === 'necessarily' || next === 'just' || next === 'merely')
    return false;
  // "whether or not", "if not"
  return tokens[at - 1]?.norm !== 'or' && tokens[at - 1]?.norm !== 'if';
}
