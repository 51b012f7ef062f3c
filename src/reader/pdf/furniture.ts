/** Running heads and feet, page numbers: lines at the edge of a page that other pages have at the same place. */
import { bottomOf, topOf, type Run } from './geometry.ts';
import { toLines, type Line } from './lines.ts';
import type { PageRuns } from './page-runs.ts';

/** Of the page's height, from its top and from its bottom: where running heads and feet stand. */
const EDGE = 0.16;
/** Lines at one edge of a page that are looked at. */
const EDGE_LINES = 4;
/** Points: how far the same line may stand higher or lower on another page. */
const SAME_PLACE = 3;
/** Of the pages that could have it: left and right pages may have running heads of their own. */
const REPEATED = 0.4;
/** Of the font size: white that parts a lone page number from the text. */
const APART = 1.5;
/** Characters of a running head. */
const LONGEST = 250;

interface EdgeLine {
  readonly page: number;
  readonly line: Line;
  readonly edge: 'top' | 'bottom';
  /** Apart from the text by more than a line. */
  readonly isApart: boolean;
}

/** The runs of every page without its running heads, feet and page numbers. */
export function withoutFurniture(pages: readonly PageRuns[]): Run[][] {
  const lines = pages.flatMap(edgeLines);
  const furniture = new Set<Run>();
  for (const one of lines) {
    if (isRepeated(one, lines, pages.length) || isPageNumber(one, lines, pages.length))
      for (const run of one.line.runs) furniture.add(run);
  }
  return pages.map(({ runs, artifacts }) =>
    runs.filter((run) => !furniture.has(run) && (run.mark === undefined || !artifacts.has(run.mark))),
  );
}

function edgeLines({ number, height, runs }: PageRuns): EdgeLine[] {
  const lines = toLines(runs.filter((run) => run.y <= height));
  const top = lines.filter((line) => line.y < EDGE * height).slice(0, EDGE_LINES);
  const bottom = lines.filter((line) => line.y > (1 - EDGE) * height).slice(-EDGE_LINES);
  const isApart = (line: Line, neighbour: Line | undefined): boolean => {
    if (neighbour === undefined) return true;
    const [upper, lower] = line.y < neighbour.y ? [line, neighbour] : [neighbour, line];
    const white = Math.min(...lower.runs.map(topOf)) - Math.max(...upper.runs.map(bottomOf));
    return white > APART * Math.min(line.size, neighbour.size);
  };
  return [
    ...top.map((line, i) => ({
      page: number,
      line,
      edge: 'top' as const,
      isApart: isApart(line, top[i + 1] ?? lines[i + 1]),
    })),
    ...bottom.map((line) => ({
      page: number,
      line,
      edge: 'bottom' as const,
      isApart: isApart(line, lines[lines.indexOf(line) - 1]),
    })),
  ];
}

const withoutNumbers = (text: string): string => text.replace(/\p{Nd}{1,6}/gu, '#').replace(/\s/gu, '');

/** The same words, numbers aside, at the same place of other pages. */
function isRepeated({ line, page, edge }: EdgeLine, lines: readonly EdgeLine[], pages: number): boolean {
  if (pages < 2 || line.text.length > LONGEST) return false;
  const words = withoutNumbers(line.text);
  const same = new Set([page]);
  for (const other of lines) {
    if (other.edge !== edge || Math.abs(other.line.y - line.y) > SAME_PLACE) continue;
    if (withoutNumbers(other.line.text) === words) same.add(other.page);
  }
  return same.size >= 2 && same.size >= REPEATED * pages - 1;
}

/**
 * A line that stands apart and counts the pages: it has a number that is as much above the page's own on the others.
 * With a single page, a number and at most a short word or two: "Page 1 of 1".
 */
function isPageNumber({ line, page, edge, isApart }: EdgeLine, lines: readonly EdgeLine[], pages: number): boolean {
  if (!isApart || line.text.length > LONGEST) return false;
  if (pages === 1)
    return /^[^\p{L}\p{N}]{0,3}(?:\p{L}{1,8} )?\p{Nd}{1,3}(?: ?[\p{L}/|]{1,5} ?\p{Nd}{1,3})?[^\p{L}\p{N}]{0,3}$/u.test(
      line.text,
    );
  const shifts = numbersOf(line.text).map((number) => number - page);
  if (shifts.length === 0) return false;
  const counting = lines.filter(
    (other) =>
      other.page !== page &&
      other.edge === edge &&
      other.isApart &&
      Math.abs(other.line.y - line.y) <= SAME_PLACE &&
      numbersOf(other.line.text).some((number) => shifts.includes(number - other.page)),
  );
  return new Set(counting.map((other) => other.page)).size >= Math.max(1, REPEATED * pages - 1);
}

/** The first and the last number of a line: page numbers stand at its ends. */
function numbersOf(text: string): number[] {
  const found = [...text.matchAll(/\p{Nd}{1,4}/gu)].map(([digits]) => Number(digits));
  return found.length > 2 ? [found[0] as number, found[found.length - 1] as number] : found;
}
