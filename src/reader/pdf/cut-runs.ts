/** Cuts runs that reach over the border of a cell: pdf.js takes what stands close together on one line for one. */
import type { Drawing } from './drawing.ts';
import type { Run } from './geometry.ts';

/** Points: how far within a run a border stands at least. */
const WITHIN = 1.5;
/** Points: how exactly the cells of a column begin one below the other. */
const ALIGNED = 0.6;
/** Other lines that begin where one begins to write anew, so that this is a column. */
const COLUMN = 2;

/** The runs cut at drawn lines and at the beginnings of columns, each with the level line above it. */
export function alongLines(runs: readonly Run[], drawing: Drawing): Run[] {
  const heads = runs.filter((run) => isCellHead(run, runs));
  return runs
    .flatMap((run) => {
      const places = [...rulesAt(run, drawing), ...columnsAt(run, heads, drawing)];
      return cut(run, isAligned(run.x, run, runs) ? [...places, run.x] : places);
    })
    .map((run) => withShelf(run, drawing));
}

function rulesAt(run: Run, { rules }: Drawing): number[] {
  return rules.filter(({ top, bottom }) => run.y > top && run.y - run.size / 2 < bottom).map(({ x }) => x);
}

/** Where the file begins to write anew within a run, and other lines begin at the same place. */
function columnsAt(run: Run, heads: readonly Run[], { starts }: Drawing): number[] {
  const right = run.x + run.width;
  return starts
    .filter(([x, y]) => Math.abs(y - run.y) < 1 && x > run.x + WITHIN && x < right - WITHIN)
    .map(([x]) => x)
    .filter((x) => isAligned(x, run, heads));
}

/** Of the font size: how far above or below a line the cells that it is aligned with stand at most. */
const NEAR = 8;

/** Whether several runs on lines near to a run begin at a place. */
function isAligned(x: number, run: Run, others: readonly Run[]): boolean {
  const aligned = others.filter(
    (other) => other.y !== run.y && Math.abs(other.y - run.y) < NEAR * run.size && Math.abs(other.x - x) < ALIGNED,
  );
  return aligned.length >= COLUMN;
}

/** Whether a run begins after white on its line, and not the line itself. */
function isCellHead(run: Run, runs: readonly Run[]): boolean {
  let end = Number.NEGATIVE_INFINITY;
  for (const other of runs)
    if (other !== run && other.x < run.x && Math.abs(other.y - run.y) < 1) end = Math.max(end, other.x + other.width);
  return Number.isFinite(end) && run.x - end > run.size / 2;
}

function cut(run: Run, places: readonly number[]): Run[] {
  const isRuled = places.some((x) => x > run.x - run.size && x <= run.x + WITHIN);
  const cuts = placesOfCuts(run, places);
  if (cuts.length === 0) return [isRuled ? { ...run, ruled: true } : run];
  const starts = [{ at: -1, x: run.x }, ...cuts];
  return starts.map(({ at, x }, i) => {
    const next = starts[i + 1];
    return {
      ...run,
      text: run.text.slice(at + 1, next?.at),
      x,
      // A little white before the next, as there is between cells.
      width: (next === undefined ? run.x + run.width : next.x - 1) - x,
      order: run.order + i / 1_000,
      ...(i > 0 ? { spaced: true, ruled: true } : isRuled ? { ruled: true } : {}),
    };
  });
}

/** The spaces of a run that stand nearest to the places, from left to right. */
function placesOfCuts(run: Run, places: readonly number[]): { at: number; x: number }[] {
  const cuts: { at: number; x: number }[] = [];
  for (const x of [...places].sort((a, b) => a - b)) {
    if (x <= run.x + WITHIN || x >= run.x + run.width - WITHIN) continue;
    const at = nearestSpace(run.text, ((x - run.x) / run.width) * run.text.length);
    const last = cuts[cuts.length - 1];
    if (at !== undefined && (last === undefined || (at > last.at && x > last.x + WITHIN))) cuts.push({ at, x });
  }
  return cuts;
}

function nearestSpace(text: string, at: number): number | undefined {
  const [before, after] = [text.lastIndexOf(' ', at), text.indexOf(' ', at)];
  if (before < 0 && after < 0) return undefined;
  if (before < 0 || after < 0) return Math.max(before, after);
  return at - before < after - at ? before : after;
}

function withShelf(run: Run, { shelves }: Drawing): Run {
  let shelf: number | undefined;
  for (const { y, left, right } of shelves) {
    if (y > run.y - run.size / 2 || left > run.x + 1 || right < run.x) continue;
    if (shelf === undefined || y > shelf) shelf = y;
  }
  return shelf === undefined ? run : { ...run, shelf };
}
