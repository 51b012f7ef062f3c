/** Tells columns of running text, read one after the other, from the columns of a table, read row by row. */
import { median, topOf, type Run } from './geometry.ts';
import { toLines, type Line } from './lines.ts';

/** Lines on either side, fewer of which are no column of running text. */
const COLUMN_LINES = 3;
/** Of the shorter side's lines: changes of side in the file's order that columns still have. Rows change in each. */
const CHANGES = 0.15;
/** Of a side's lines in running text: those that fill four fifths of it, those that begin in lower case. */
const [FULL, LOWER] = [0.5, 0.4];

export function areColumns(left: readonly Run[], right: readonly Run[]): boolean {
  const [leftLines, rightLines] = [toLines(left), toLines(right)];
  const fewest = Math.min(leftLines.length, rightLines.length);
  const sides = inFileOrder(left, right);
  if (fewest < COLUMN_LINES) {
    const [long, short] = fewest === leftLines.length ? [rightLines, leftLines] : [leftLines, rightLines];
    return changesOf(sides) <= 1 && isBesideText(short, long);
  }
  if (changesOf(sides) <= Math.max(1, CHANGES * fewest)) return true;
  // Written row by row, with cells of several lines: a table. One line of each side in turn may be a program's sorting.
  const groups = groupsOf(sides);
  const isSorted = groups.every(({ top }, i) => i < 2 || top >= (groups[i - 2]?.top ?? 0));
  if (isSorted && leftLines.length + rightLines.length > 1.3 * groups.length) return false;
  return [leftLines, rightLines].every(isRunningText);
}

/** Lines of running text with its headings, beside which a few words stand in the margin. No cell has so many. */
const LONG_TEXT = 12;
/** Of the font size of running text: that of a heading. */
const LARGER = 1.15;
/** Points: baselines that differ less are one row. */
const SAME_ROW = 1;

/** A word in the margin beside a long text, on lines of its own, and no first cell of a row. */
function isBesideText(short: readonly Line[], long: readonly Line[]): boolean {
  const size = median(long.map((line) => line.size));
  return (
    long.length >= LONG_TEXT &&
    long.filter((line) => line.size > LARGER * size).length > 1 &&
    short.every((line) => long.every((other) => Math.abs(line.y - other.y) > SAME_ROW))
  );
}

interface Sided {
  readonly run: Run;
  readonly side: 0 | 1;
}

function inFileOrder(left: readonly Run[], right: readonly Run[]): Sided[] {
  return [...left.map((run) => ({ run, side: 0 as const })), ...right.map((run) => ({ run, side: 1 as const }))].sort(
    (a, b) => a.run.order - b.run.order,
  );
}

const changesOf = (sided: readonly Sided[]): number =>
  sided.filter(({ side }, i) => i > 0 && side !== sided[i - 1]?.side).length;

/** Runs of one side in a row, by their top. */
function groupsOf(sided: readonly Sided[]): { top: number }[] {
  const groups: { top: number }[] = [];
  sided.forEach(({ run, side }, i) => {
    const last = groups[groups.length - 1];
    if (last !== undefined && sided[i - 1]?.side === side) last.top = Math.min(last.top, topOf(run));
    else groups.push({ top: topOf(run) });
  });
  return groups;
}

function isRunningText(lines: readonly Line[]): boolean {
  const width = Math.max(...lines.map((line) => line.right)) - Math.min(...lines.map((line) => line.x));
  const full = lines.filter((line) => line.right - line.x > 0.8 * width).length;
  const lower = lines.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  return lines.length >= 2 * COLUMN_LINES && full >= FULL * lines.length && lower >= LOWER * lines.length;
}
