/** White from left to right: what parts columns and cells. */
import { rightOf, type Run } from './geometry.ts';

export interface Interval {
  readonly from: number;
  readonly to: number;
  /** A line is drawn in it, so that it parts however narrow it is. */
  readonly ruled?: boolean;
}

/** The white intervals of a band of the page from `left` to `right`, without those narrower than a gutter. */
export function freeOf(runs: readonly Run[], left: number, right: number, gutter: number): Interval[] {
  const free: Interval[] = [];
  let from = left - gutter;
  for (const run of [...runs].sort((a, b) => a.x - b.x)) {
    const ruled = run.ruled === true && run.x >= from;
    if (run.x - from >= gutter || ruled) free.push({ from, to: run.x, ...(ruled ? { ruled } : {}) });
    from = Math.max(from, rightOf(run));
  }
  if (right + gutter - from >= gutter) free.push({ from, to: right + gutter });
  return free;
}

/** What is white in both. */
export function common(some: readonly Interval[], others: readonly Interval[], gutter: number): Interval[] {
  return some.flatMap((one) =>
    others.flatMap((other) => {
      const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)];
      const ruled = one.ruled === true || other.ruled === true;
      if (ruled ? to < from : to - from < gutter) return [];
      return [{ from, to, ...(ruled ? { ruled } : {}) }];
    }),
  );
}

/** Runs on either side. */
export function split(runs: readonly Run[], { from, to }: Interval): [left: Run[], right: Run[]] {
  const middle = (from + to) / 2;
  return [runs.filter((run) => run.x < middle), runs.filter((run) => run.x >= middle)];
}

export function parts(runs: readonly Run[], gutter: Interval): boolean {
  const [left, right] = split(runs, gutter);
  return left.length > 0 && right.length > 0;
}
