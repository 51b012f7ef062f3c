/** Places on a page, in points from its top left corner, as a reader holds it; and the thresholds for them. */

/** What a page shows in one go: a word, a piece of a line. */
export interface Run {
  readonly text: string;
  /** Left edge. */
  readonly x: number;
  /** Baseline, from the top of the page. */
  readonly y: number;
  readonly width: number;
  /** Font size: the height of a line set solid. */
  readonly size: number;
  readonly bold: boolean;
  /** Place in the page's own order, in which most programs write what is read first. */
  readonly order: number;
  /** A line is drawn between it and what stands before it. */
  readonly ruled?: boolean;
  /** Height of the next level line drawn above it, where there is one: the same for all cells of a row. */
  readonly shelf?: number;
  /** The file has a space before it. */
  readonly spaced: boolean;
  readonly rightToLeft: boolean;
  /** The tag that it belongs to (`MCID`), where the file is tagged. */
  readonly mark?: string;
  /** Address that it links to; `#` for a place in the same file. */
  readonly href?: string;
}

/**
 * How much of the font size stands above and below the baseline: a little less than letters take, so that lines set
 * close together do not touch.
 */
const ABOVE = 0.7;
const BELOW = 0.15;

export const topOf = ({ y, size }: Run): number => y - ABOVE * size;
export const bottomOf = ({ y, size }: Run): number => y + BELOW * size;
export const rightOf = ({ x, width }: Run): number => x + width;

/** The middle value; 0 of none. */
export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] as number;
}

/** The value with the greatest weight; 0 of none. */
export function heaviest(weighted: Iterable<readonly [value: number, weight: number]>): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  let [best, most] = [0, 0];
  for (const [value, weight] of weights) if (weight > most) [best, most] = [value, weight];
  return best;
}

/** Font sizes are told apart by half points: programs write 11.04 and 10.98 for the same 11. */
export const roundSize = (size: number): number => Math.round(size * 2) / 2;
