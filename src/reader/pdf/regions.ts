/** Cuts a page into regions in reading order: columns one after the other, tables row by row (an XY cut). */
import { bottomOf, median, rightOf, topOf, type Run } from './geometry.ts';
import { isMarker } from './markers.ts';
import { toLines } from './lines.ts';
import { toRows, type TableRows } from './table-rows.ts';

/** A stretch of lines that are read from top to bottom, or a table. */
export type Region =
  | { readonly kind: 'flow'; readonly runs: readonly Run[] }
  | { readonly kind: 'table'; readonly rows: TableRows };

/** Of the font size: white space that parts columns. LaTeX sets two columns ten points apart, words never so far. */
const GUTTER = 0.75;
/** Lines on either side, fewer of which are no column of running text. */
const COLUMN_LINES = 3;
/** Of the lines of a side: those that reach four fifths of its width, in running text. */
const FULL_LINES = 0.5;
/** Of the shorter side's lines: changes of side in the file's order that columns still have. Rows change in each. */
const CHANGES = 0.15;
/** Columns within columns within a page; more is a drawing. */
const DEEPEST = 6;

export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** A band of the page that no white line crosses. */
interface Strip {
  readonly runs: Run[];
  readonly top: number;
  bottom: number;
  /** White from left to right, the margins included. */
  free: readonly Interval[];
}

/** Regions of the runs, in the order in which they are read. */
export function toRegions(runs: readonly Run[], depth = 0): Region[] {
  if (runs.length === 0) return [];
  const size = median(runs.map((run) => run.size));
  const strips = toStrips(runs, GUTTER * size);
  const regions: Region[] = [];
  let flow: Run[] = [];
  const closeFlow = (): void => {
    if (flow.length > 0) regions.push({ kind: 'flow', runs: flow });
    flow = [];
  };
  for (let i = 0; i < strips.length;) {
    const zone = depth < DEEPEST ? findZone(strips, i, GUTTER * size) : undefined;
    if (zone === undefined) {
      flow.push(...(strips[i] as Strip).runs);
      i += 1;
      continue;
    }
    closeFlow();
    regions.push(...zone.regions(depth));
    i = zone.end;
  }
  closeFlow();
  return regions;
}

function toStrips(runs: readonly Run[], gutter: number): Strip[] {
  const strips: Strip[] = [];
  for (const run of [...runs].sort((a, b) => topOf(a) - topOf(b))) {
    const last = strips[strips.length - 1];
    if (last !== undefined && topOf(run) < last.bottom) {
      last.runs.push(run);
      last.bottom = Math.max(last.bottom, bottomOf(run));
    } else strips.push({ runs: [run], top: topOf(run), bottom: bottomOf(run), free: [] });
  }
  for (const strip of strips) strip.free = freeOf(strip.runs, gutter);
  return strips;
}

/** The white intervals of a band, without those too narrow; its margins go on without end. */
function freeOf(runs: readonly Run[], gutter: number): Interval[] {
  const free: Interval[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const run of [...runs].sort((a, b) => a.x - b.x)) {
    if (run.x - from >= gutter) free.push({ from, to: run.x });
    from = Math.max(from, rightOf(run));
  }
  free.push({ from, to: Number.POSITIVE_INFINITY });
  return free;
}

function common(some: readonly Interval[], others: readonly Interval[], least: number): Interval[] {
  return some
    .flatMap((one) =>
      others.map((other) => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) })),
    )
    .filter(({ from, to }) => to - from >= least);
}

interface Zone {
  /** The first strip after it. */
  readonly end: number;
  regions(depth: number): Region[];
}

/** The columns or table that begin with a strip, if any do. */
function findZone(strips: readonly Strip[], start: number, gutter: number): Zone | undefined {
  const first = strips[start] as Strip;
  let gutters = inner(first.free);
  if (gutters.length === 0) return undefined;
  let end = start + 1;
  // One more strip as long as a white column is left; where that would leave none that parts both, the zone ends.
  for (; end < strips.length; end += 1) {
    const rest = common(gutters, (strips[end] as Strip).free, gutter);
    if (rest.length === 0 || isNewStart(strips, start, end, rest)) break;
    gutters = rest;
  }
  // A last line of one side alone may as well stand below the columns.
  while (end - 1 > start && isOneSided(strips[end - 1] as Strip, gutters) && !goesOn(strips, end - 1)) end -= 1;
  const runs = strips.slice(start, end).flatMap((strip) => strip.runs);
  gutters = gutters.filter((each) => parts(runs, each) && !partsMarkers(runs, each));
  if (gutters.length === 0) return undefined;

  const widest = gutters.reduce((best, each) => (each.to - each.from > best.to - best.from ? each : best));
  const [left, right] = split(runs, widest);
  if (areColumns(left, right))
    return { end, regions: (depth) => [...toRegions(left, depth + 1), ...toRegions(right, depth + 1)] };
  if (toLines(runs).length < 2) return undefined;
  return { end, regions: () => [{ kind: 'table', rows: toRows(runs, gutters) }] };
}

const inner = (free: readonly Interval[]): Interval[] =>
  free.filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to));

/** A line of one side alone, apart from what is above it and written after all of that: a heading over new columns. */
function isNewStart(strips: readonly Strip[], start: number, at: number, gutters: readonly Interval[]): boolean {
  const [before, strip] = [strips[at - 1] as Strip, strips[at] as Strip];
  const size = median(strip.runs.map((run) => run.size));
  if (!isOneSided(strip, gutters) || strip.top - before.bottom < size) return false;
  const above = strips.slice(start, at).flatMap((each) => each.runs.map((run) => run.order));
  return Math.min(...strip.runs.map((run) => run.order)) > Math.max(...above);
}

function isOneSided(strip: Strip, gutters: readonly Interval[]): boolean {
  return gutters.every((gutter) => !parts(strip.runs, gutter));
}

/** Whether a strip follows the one before it as the next line of a column, in the file's order too. */
function goesOn(strips: readonly Strip[], at: number): boolean {
  const [before, strip] = [strips[at - 1] as Strip, strips[at] as Strip];
  const size = median(strip.runs.map((run) => run.size));
  if (strip.top - before.bottom > size) return false;
  const last = Math.max(...before.runs.map((run) => run.order));
  return Math.min(...strip.runs.map((run) => run.order)) < last || before.runs.length === strip.runs.length;
}

function parts(runs: readonly Run[], gutter: Interval): boolean {
  const [left, right] = split(runs, gutter);
  return left.length > 0 && right.length > 0;
}

/** Bullets and numbers stand apart from their items and are no column. */
function partsMarkers(runs: readonly Run[], gutter: Interval): boolean {
  const lines = toLines(split(runs, gutter)[0]);
  const markers = lines.filter(({ text }) => isMarker(text)).length;
  return markers >= 0.8 * lines.length;
}

function split(runs: readonly Run[], { from, to }: Interval): [left: Run[], right: Run[]] {
  const middle = (from + to) / 2;
  return [runs.filter((run) => run.x < middle), runs.filter((run) => run.x >= middle)];
}

/** Columns are written one after the other; the cells of a table row by row. */
function areColumns(left: readonly Run[], right: readonly Run[]): boolean {
  const [leftLines, rightLines] = [toLines(left), toLines(right)];
  const fewest = Math.min(leftLines.length, rightLines.length);
  if (fewest < COLUMN_LINES) return false;
  const inOrder = [...left.map((run) => [run.order, 0]), ...right.map((run) => [run.order, 1])] as [number, number][];
  inOrder.sort((a, b) => a[0] - b[0]);
  const changes = inOrder.filter(([, side], i) => i > 0 && side !== inOrder[i - 1]?.[1]).length;
  if (changes <= Math.max(1, CHANGES * fewest)) return true;
  // Written in no order: by the look of running text, which fills its lines and goes on in lower case.
  return [leftLines, rightLines].every((lines) => {
    const width = Math.max(...lines.map((line) => line.right)) - Math.min(...lines.map((line) => line.x));
    const full = lines.filter((line) => line.right - line.x > 0.8 * width).length;
    const lower = lines.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
    return lines.length >= 2 * COLUMN_LINES && full >= FULL_LINES * lines.length && lower >= 0.4 * lines.length;
  });
}
