/** Cuts a page into regions in reading order: columns one after the other, tables row by row (an XY cut). */
import { areColumns } from './columns.ts';
import { median, type Run } from './geometry.ts';
import { common, parts, split, type Interval } from './intervals.ts';
import { toLines } from './lines.ts';
import { isMarker } from './markers.ts';
import { toStrips, zoneAround, type Strip, type Zone } from './strips.ts';
import { toRows, type TableRows } from './table-rows.ts';

/** A stretch of lines that are read from top to bottom, or a table. */
export type Region =
  | { readonly kind: 'flow'; readonly runs: readonly Run[] }
  | { readonly kind: 'table'; readonly rows: TableRows };

/** Of the font size: white that parts columns. pdf.js gives what stands nearer as one run; LaTeX's gutter is a full one. */
const GUTTER = 0.65;
/** Columns within columns within a page; more is a drawing. */
const DEEPEST = 6;

/** Regions of the runs, in the order in which they are read. */
export function toRegions(runs: readonly Run[], depth = 0): Region[] {
  if (runs.length === 0) return [];
  const gutter = GUTTER * median(runs.map((run) => run.size));
  const strips = toStrips(runs, gutter);
  const columns = depth < DEEPEST ? findColumns(strips, gutter) : undefined;
  if (columns === undefined) return withTables(strips, gutter);
  const { start, end, left, right } = columns;
  return [
    ...toRegions(runsOf(strips, 0, start), depth + 1),
    ...toRegions(left, depth + 1),
    ...toRegions(right, depth + 1),
    ...toRegions(runsOf(strips, end, strips.length), depth + 1),
  ];
}

const runsOf = (strips: readonly Strip[], start: number, end: number): Run[] =>
  strips.slice(start, end).flatMap((strip) => strip.runs);

interface Columns {
  readonly start: number;
  readonly end: number;
  readonly left: Run[];
  readonly right: Run[];
}

/** The columns that take the most runs of the page, if it has any. */
function findColumns(strips: readonly Strip[], gutter: number): Columns | undefined {
  let best: Columns | undefined;
  let most = 0;
  const tried = new Set<string>();
  strips.forEach((strip, seed) => {
    for (const interval of strip.free) {
      const zone = zoneAround(strips, seed, interval, gutter);
      const widest = widestOf(zone.gutters);
      const key = `${zone.start} ${zone.end} ${Math.round(widest.from)}`;
      if (tried.has(key)) continue;
      tried.add(key);
      const runs = runsOf(strips, zone.start, zone.end);
      const [left, right] = split(runs, widest);
      if (runs.length <= most || left.length === 0 || right.length === 0) continue;
      if (partsMarkers(runs, widest) || !areColumns(left, right)) continue;
      [best, most] = [{ start: zone.start, end: zone.end, left, right }, runs.length];
    }
  });
  return best;
}

const widestOf = (gutters: readonly Interval[]): Interval =>
  gutters.reduce((best, each) => (each.to - each.from > best.to - best.from ? each : best));

function withTables(strips: readonly Strip[], gutter: number): Region[] {
  const regions: Region[] = [];
  let flow: Run[] = [];
  const closeFlow = (): void => {
    if (flow.length > 0) regions.push({ kind: 'flow', runs: flow });
    flow = [];
  };
  for (let i = 0; i < strips.length;) {
    const table = findTable(strips, i, gutter);
    if (table === undefined) {
      flow.push(...(strips[i] as Strip).runs);
      i += 1;
      continue;
    }
    closeFlow();
    regions.push({ kind: 'table', rows: toRows(runsOf(strips, table.start, table.end), table.gutters) });
    i = table.end;
  }
  closeFlow();
  return regions;
}

/** The table that begins with a strip, if one does: as long as the same white columns go on. */
function findTable(strips: readonly Strip[], start: number, gutter: number): Zone | undefined {
  const from = strips.slice(start);
  const first = from[0] as Strip;
  const inner = first.free.filter((interval) => parts(first.runs, interval));
  if (inner.length === 0) return undefined;
  let best: Zone | undefined;
  let most = 0;
  for (const interval of inner) {
    const end = start + zoneAround(from, 0, interval, gutter).end;
    const runs = runsOf(strips, start, end);
    const gutters = inGaps(strips.slice(start, end), gutter).filter(
      (each) =>
        parts(runs, each) && !partsMarkers(runs, each) && (each.ruled === true || isLinedUp(strips, start, end, each)),
    );
    if (gutters.length * runs.length <= most || toLines(runs).length < 2) continue;
    [best, most] = [{ start, end, gutters }, gutters.length * runs.length];
  }
  return best;
}

/** The white that all strips have. */
function inGaps([first, ...rest]: readonly Strip[], gutter: number): readonly Interval[] {
  return rest.reduce((white, strip) => common(white, strip.free, gutter), first?.free ?? []);
}

/** Points: how exactly the cells of a column stand one below the other. */
const ALIGNED = 2;

/** Whether what stands right of a gutter begins at one place, or is centred or a number: justified words are not. */
function isLinedUp(strips: readonly Strip[], start: number, end: number, gutter: Interval): boolean {
  const firsts = strips.slice(start, end).flatMap(({ runs }) => {
    const [left, right] = split(runs, gutter);
    return left.length > 0 && right.length > 0 ? [right.reduce((a, b) => (a.x < b.x ? a : b))] : [];
  });
  const isLike = (one: Run, other: Run): boolean =>
    Math.abs(one.x - other.x) < ALIGNED ||
    Math.abs(one.x + one.width / 2 - other.x - other.width / 2) < ALIGNED ||
    (/^\P{L}{1,30}$/u.test(one.text) && /^\P{L}{1,30}$/u.test(other.text));
  const like = firsts.filter((one) => firsts.some((other) => other !== one && isLike(one, other)));
  return like.length >= 2 && like.length >= firsts.length / 2;
}

/** Bullets and numbers stand apart from their items and are no column. */
function partsMarkers(runs: readonly Run[], gutter: Interval): boolean {
  const lines = toLines(split(runs, gutter)[0]);
  const markers = lines.filter(({ text }) => isMarker(text)).length;
  return markers >= 0.8 * lines.length;
}
