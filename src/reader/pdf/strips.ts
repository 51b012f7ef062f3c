/** Bands of a page that no white line crosses: a line of text, or columns whose lines overlap. */
import { bottomOf, median, rightOf, topOf, type Run } from './geometry.ts';
import { common, freeOf, parts, type Interval } from './intervals.ts';

export interface Strip {
  readonly runs: readonly Run[];
  readonly top: number;
  readonly bottom: number;
  /** White from left to right, its margins within the region included. */
  readonly free: readonly Interval[];
}

/** From top to bottom. */
export function toStrips(runs: readonly Run[], gutter: number): Strip[] {
  const bands: { runs: Run[]; top: number; bottom: number }[] = [];
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const run of [...runs].sort((a, b) => topOf(a) - topOf(b))) {
    [left, right] = [Math.min(left, run.x), Math.max(right, rightOf(run))];
    const last = bands[bands.length - 1];
    if (last !== undefined && topOf(run) < last.bottom) {
      last.runs.push(run);
      last.bottom = Math.max(last.bottom, bottomOf(run));
    } else bands.push({ runs: [run], top: topOf(run), bottom: bottomOf(run) });
  }
  return bands.map((band) => ({ ...band, free: freeOf(band.runs, left, right, gutter) }));
}

/** Strips one after the other that the same white intervals cross. */
export interface Zone {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly gutters: readonly Interval[];
}

/** The zone around a white interval of a strip, as far up and down as it goes. */
export function zoneAround(strips: readonly Strip[], seed: number, interval: Interval, gutter: number): Zone {
  let gutters: readonly Interval[] = [interval];
  const grow = (at: number): boolean => {
    const rest = common(gutters, strips[at]?.free ?? [], gutter);
    if (rest.length > 0) gutters = rest;
    return rest.length > 0;
  };
  let [start, end] = [seed, seed + 1];
  while (end < strips.length && grow(end)) end += 1;
  while (start > 0 && grow(start - 1)) start -= 1;
  return trim(strips, { start, end, gutters });
}

/** The zone without lines of one side that stand above or below the columns and not in one of them. */
export function trim(strips: readonly Strip[], { start: from, end: to, gutters }: Zone): Zone {
  let [start, end] = [from, to];
  const isOneSided = (at: number): boolean => gutters.every((each) => !parts(strips[at]?.runs ?? [], each));
  const orders = (first: number, last: number): number[] =>
    strips.slice(first, last).flatMap((strip) => strip.runs.map((run) => run.order));
  while (
    start + 1 < end &&
    isOneSided(start) &&
    Math.max(...orders(start, start + 1)) < Math.min(...orders(start + 1, end))
  )
    start += 1;
  while (end - 1 > start && isOneSided(end - 1) && !goesOn(strips, start, end - 1, orders)) end -= 1;
  return { start, end, gutters };
}

/** Points: font sizes that differ less are one. */
const SAME_SIZE = 0.6;

/** Whether a strip is the next line of a column: near to the one before it, and written before other text of the zone. */
function goesOn(
  strips: readonly Strip[],
  start: number,
  at: number,
  orders: (first: number, last: number) => number[],
): boolean {
  const [before, strip] = [strips[at - 1] as Strip, strips[at] as Strip];
  if (Math.min(...orders(at, at + 1)) < Math.max(...orders(start, at))) return true;
  const [size, sizeBefore] = [strip, before].map(({ runs }) => median(runs.map((run) => run.size))) as [number, number];
  return Math.abs(size - sizeBefore) < SAME_SIZE && strip.top - before.bottom < 0.6 * size;
}
