/** Negation, hedging and conditions around a phrase that no data-handling verb governs. */
import type { Stance } from '../report.ts';
import type { CompiledPack } from './compiled-pack.ts';
import type { Token } from './tokens.ts';

export interface Attitude {
  readonly stance: Stance;
  readonly hedged: boolean;
}

const CLAUSE_BREAK = new Set([';', '.', '!', '?', 'but', 'however', 'although']);
const FAR = 12;

/**
 * How the words at `[start, end)` are meant: denied where a negation in the same clause precedes or stands within
 * them, conditional where a deciding condition stands in the sentence. "not only", "not limited to" deny nothing.
 */
export function attitudeAt(tokens: readonly Token[], start: number, end: number, compiled: CompiledPack): Attitude {
  const { auxiliaries } = compiled.pack;
  let negated = false;
  let hedged = false;
  for (let at = Math.min(end, tokens.length) - 1; at >= 0 && at >= start - FAR; at--) {
    const { norm } = tokens[at]!;
    if (at < start && CLAUSE_BREAK.has(norm)) break;
    if (auxiliaries.hedging.has(norm)) hedged = true;
    if (isNegation(tokens, at, auxiliaries.negating)) negated = true;
  }
  if (negated) {
    const conditional = compiled.conditions
      .scan(tokens)
      .some((match) => match.entry.decisive && match.start >= start - FAR);
    return { stance: conditional ? 'conditional' : 'denied', hedged: false };
  }
  return { stance: 'stated', hedged };
}

/** Is the token a negation that denies what follows it? */
export function isNegation(tokens: readonly Token[], at: number, negating: ReadonlySet<string>): boolean {
  const { norm } = tokens[at]!;
  const next = tokens[at + 1]?.norm ?? '';
  if (norm === 'no') return next === 'longer' || next === 'way' || next === 'circumstance';
  if (!negating.has(norm)) return false;
  if (norm !== 'not') return true;
  if (next === 'only' || next === 'limited' || next === 'necessarily' || next === 'just' || next === 'merely')
    return false;
  // "whether or not", "if not"
  return tokens[at - 1]?.norm !== 'or' && tokens[at - 1]?.norm !== 'if';
}
