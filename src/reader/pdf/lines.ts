/** Runs to lines: those on one baseline, from left to right, with the spaces that the file left to the eye. */
import { bottomOf, heaviest, rightOf, roundSize, topOf, type Run } from './geometry.ts';

/** A stretch of a line that looks the same all through. */
export interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly href?: string;
}

export interface Line {
  /** From left to right. */
  readonly runs: readonly Run[];
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Baseline of most of it. */
  readonly y: number;
  readonly size: number;
  /** All of it is. */
  readonly bold: boolean;
}

/** Of the font size: baselines closer than this are one. */
const SAME_BASELINE = 0.3;
/** Of the line's size: runs below this may stand raised or lowered in it. */
const RAISED = 0.8;
/** Of the font size: a gap that is a space. A thin space is a fifth of it, kerning a twentieth at most. */
const SPACE = 0.14;
/** Of the font size: the same text printed again this near only makes it bold. */
const OVERPRINT = 0.15;

/** Lines from top to bottom. */
export function toLines(runs: readonly Run[]): Line[] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows[rows.length - 1];
    const first = row?.[0];
    if (row !== undefined && first !== undefined && run.y - first.y <= SAME_BASELINE * Math.min(first.size, run.size))
      row.push(run);
    else rows.push([run]);
  }
  return withRaised(rows).map(toLine);
}

/** Footnote numbers and the like join the line that they stand in. */
function withRaised(rows: readonly Run[][]): Run[][] {
  const joined: Run[][] = rows.map((row) => [...row]);
  joined.forEach((row, i) => {
    for (const host of [joined[i + 1], joined[i - 1]]) {
      if (host === undefined || host.length === 0 || row.length === 0) continue;
      if (!row.every((run) => isRaised(run, host))) continue;
      host.push(...row.splice(0));
    }
  });
  return joined.filter((row) => row.length > 0);
}

function isRaised(run: Run, host: readonly Run[]): boolean {
  const size = Math.max(...host.map((other) => other.size));
  if (run.size > RAISED * size) return false;
  const [top, bottom] = [Math.min(...host.map(topOf)), Math.max(...host.map(bottomOf))];
  const shared = Math.min(bottom, bottomOf(run)) - Math.max(top, topOf(run));
  if (shared < 0.3 * (bottomOf(run) - topOf(run))) return false;
  return host.every((other) => rightOf(other) <= run.x + 1 || rightOf(run) <= other.x + 1);
}

export function toLine(runs: readonly Run[]): Line {
  const sorted = withoutOverprint([...runs].sort((a, b) => a.x - b.x));
  if (sorted.filter(({ rightToLeft }) => rightToLeft).length > sorted.length / 2) sorted.reverse();
  const pieces = toPieces(sorted);
  const size = heaviest(sorted.map((run) => [roundSize(run.size), run.text.length]));
  const base = sorted.find((run) => roundSize(run.size) === size) as Run;
  return {
    runs: sorted,
    pieces,
    text: pieces.map(({ text }) => text).join(''),
    x: Math.min(...sorted.map((run) => run.x)),
    right: Math.max(...sorted.map(rightOf)),
    y: base.y,
    size,
    bold: sorted.every((run) => run.bold || !/[\p{L}\p{N}]/u.test(run.text)),
  };
}

function toPieces(runs: readonly Run[]): Piece[] {
  const pieces: { text: string; bold: boolean; href?: string }[] = [];
  runs.forEach((run, i) => {
    const before = runs[i - 1];
    const text = before !== undefined && isApart(before, run) ? ` ${run.text}` : run.text;
    const last = pieces[pieces.length - 1];
    if (last !== undefined && last.bold === run.bold && last.href === run.href) last.text += text;
    else pieces.push({ text, bold: run.bold, ...(run.href === undefined ? {} : { href: run.href }) });
  });
  return pieces.map((piece) => ({ ...piece, text: closeUp(piece.text) }));
}

function isApart(before: Run, run: Run): boolean {
  if (run.spaced) return true;
  const gap = run.rightToLeft ? before.x - rightOf(run) : run.x - rightOf(before);
  return Math.abs(gap) > SPACE * Math.max(before.size, run.size) && gap > -before.width;
}

function withoutOverprint(runs: readonly Run[]): Run[] {
  return runs.filter(
    (run, i) =>
      !runs.some(
        (other, j) =>
          j < i && other.text === run.text && j >= i - 8 && Math.abs(other.x - run.x) < OVERPRINT * run.size,
      ),
  );
}

/** `P R I V A C Y` is letter-spaced: one letter a word, most of the line through. */
function closeUp(text: string): string {
  const words = text.split(' ').filter((word) => word !== '');
  const letters = words.filter((word) => /^\p{L}$/u.test(word));
  if (letters.length < 5 || letters.length < 0.8 * words.length) return text;
  return text
    .split(/ {2,20}/u)
    .map((word) => word.replaceAll(' ', ''))
    .join(' ');
}
