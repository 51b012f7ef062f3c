/** The states of a comparison's cells, and how much vendors differ in them. */
import { groupBy } from '../group-by.ts';

/**
 * `hedged`: stated, but only ever with "may" or "might". `mixed`: denied in one place, stated or conditional in
 * another. `conditional`: only ever under a condition. `partial`: stated or denied of a part only. `unclear`: in words
 * that make nothing certain. `unknown`: the vendor's notice was not read.
 */
export const CELL_STATES = [
  'stated',
  'hedged',
  'conditional',
  'mixed',
  'partial',
  'denied',
  'unclear',
  'not-found',
  'unknown',
] as const;
export type CellState = (typeof CELL_STATES)[number];

/**
 * How much vendors differ, 0 to 1: the mean over all pairs of vendors, where a pair counts 0 if both are in the same
 * state, 1 if one denies what the other states (hedged or not) or would do under a condition, and ½ otherwise. One
 * vendor alone differs from nobody: 0. Of an unknown state nothing is known, not even that it differs. With `details`,
 * one a state, a pair in the same state counts ½ where its details differ: 1 year and 2 years are both stated.
 */
export function disagreement(all: readonly CellState[], details?: readonly string[]): number {
  const known = all.map((state, at) => ({ state, detail: details?.[at] ?? '' })).filter(isKnown);
  const pairs = pairsOf(known.length);
  if (pairs === 0) return 0;
  const byState = groupBy(known, ({ state }) => state);
  let sum = 0;
  for (const [index, a] of CELL_STATES.entries()) {
    const members = byState.get(a) ?? [];
    for (const b of CELL_STATES.slice(index + 1)) {
      sum += members.length * (byState.get(b)?.length ?? 0) * (areOpposed(a, b) ? 1 : 0.5);
    }
    const alike = [...groupBy(members, ({ detail }) => detail).values()];
    sum += 0.5 * (pairsOf(members.length) - alike.reduce((total, { length }) => total + pairsOf(length), 0));
  }
  return Math.round((sum / pairs) * 10_000) / 10_000;
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}

function isKnown({ state }: { readonly state: CellState }): boolean {
  return state !== 'unknown';
}

function areOpposed(a: CellState, b: CellState): boolean {
  const other = a === 'denied' ? b : b === 'denied' ? a : undefined;
  return other === 'stated' || other === 'hedged' || other === 'conditional';
}
