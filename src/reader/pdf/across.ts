/** Heads of narrow columns, written across the page: "Collected" over a column of ticks. */
import type { Run } from './geometry.ts';

/** A piece of text that runs down or up the page, in the frame of the upright text. */
export interface AcrossText {
  /** Where its baseline begins. */
  readonly x: number;
  readonly y: number;
  /** Along its own direction. */
  readonly width: number;
  readonly size: number;
  /** It runs down the page, its letters' heads to the right; else up, their heads to the left. */
  readonly isDown: boolean;
}

/** Where a head stands as if it were written along the page. */
export type HeadPlace = Pick<Run, 'x' | 'y' | 'width'>;

/** Of the font size: how far below a head the first cell of its column stands at most. */
const BELOW = 4;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface HeadRow {
  /** Of those that head a column. */
  readonly places: readonly (HeadPlace | undefined)[];
  /** Baselines of what stands beside them and is written along the page, by its place among all: one row. */
  readonly moved: ReadonlyMap<number, number>;
}

/**
 * Which of the texts head a column: side by side, each over words that run along the page. What is written across a
 * margin stands alone, and over nothing.
 */
export function headRow(
  across: readonly AcrossText[],
  upright: readonly Pick<Run, 'x' | 'y' | 'width' | 'size'>[],
): HeadRow {
  const boxes = across.map(boxOf);
  const isOverCell = boxes.map(({ left, right, bottom }, i) => {
    const { size } = across[i] as AcrossText;
    return upright.some(
      (run) =>
        run.y > bottom && run.y < bottom + BELOW * size && run.x < right + size && run.x + run.width > left - size,
    );
  });
  const isHead = boxes.map(
    (box, i) =>
      isOverCell[i] === true &&
      boxes.some((other, j) => j !== i && isOverCell[j] === true && isBeside(box, other, across[i] as AcrossText)),
  );
  const heads = boxes.filter((_, i) => isHead[i]);
  const baseOf = ({ top, bottom }: Box): number =>
    Math.max(...heads.filter((other) => other.top < bottom && top < other.bottom).map((other) => other.bottom));
  const moved = new Map<number, number>();
  upright.forEach(({ y, x, width }, i) => {
    const beside = heads.find(({ top, bottom }) => y > top && y <= bottom);
    const isWithin = heads.some(
      ({ left, right, top, bottom }) => y > top && y <= bottom && x < right && x + width > left,
    );
    if (beside !== undefined && !isWithin) moved.set(i, baseOf(beside));
  });
  return {
    places: boxes.map((box, i) =>
      isHead[i] === true ? { x: box.left, y: baseOf(box), width: box.right - box.left } : undefined,
    ),
    moved: hasTwoLines(upright.filter((_, i) => moved.has(i))) ? new Map() : moved,
  };
}

function hasTwoLines(runs: readonly Pick<Run, 'x' | 'width'>[]): boolean {
  return runs.some((run, i) =>
    runs.some((other, j) => j > i && run.x < other.x + other.width && other.x < run.x + run.width),
  );
}

function boxOf({ x, y, width, size, isDown }: AcrossText): Box {
  return isDown
    ? { left: x, right: x + size, top: y, bottom: y + width }
    : { left: x - size, right: x, top: y - width, bottom: y };
}

/** Next to each other, and not a second line of the same head. */
function isBeside(box: Box, other: Box, { size }: AcrossText): boolean {
  return Math.abs(box.left - other.left) > 1.5 * size && box.top < other.bottom && other.top < box.bottom;
}
