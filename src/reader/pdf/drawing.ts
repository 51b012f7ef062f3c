/** What a page draws besides letters, as far as it tells how to read them: pictures, dots, text that is not shown. */
import type { Pdfjs } from './load-pdfjs.ts';
import { apply, multiply, type Matrix } from './matrix.ts';

export interface Drawing {
  /** Small filled shapes, about as high as wide: bullets that some programs draw. Centre, from the top left corner. */
  readonly dots: readonly { readonly x: number; readonly y: number; readonly size: number }[];
  /** Upright lines, as between the cells of a table. */
  readonly rules: readonly { readonly x: number; readonly top: number; readonly bottom: number }[];
  /** Level lines, and the edges of boxes. */
  readonly shelves: readonly { readonly y: number; readonly left: number; readonly right: number }[];
  /** Where the file begins to write anew: words, lines, cells. */
  readonly starts: readonly (readonly [x: number, y: number])[];
  /** Square points that pictures cover, overlaps counted twice. */
  readonly pictureArea: number;
  /** Whether text beginning at a place is not painted, while other text of the page is. */
  isHidden(x: number, y: number): boolean;
}

interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Points: bullets of 6 to 20 point text. */
const [SMALLEST_DOT, LARGEST_DOT] = [1.2, 8];
/** Points: a line this thin at most and this long at least. */
const [RULE_WIDTH, RULE_LENGTH] = [2.5, 7];
/** Points: the narrowest cell that a line is drawn over. */
const SHELF_LENGTH = 15;
/** PDF's text rendering mode that paints nothing: the text that a scanner's program read, or text meant for machines. */
const INVISIBLE = 3;
/** Points. */
const SAME_PLACE = 1;

/** Follows the page's operators as far as they move the origin. Linear in their number. */
export function readDrawing({ fnArray, argsArray }: OperatorList, OPS: Pdfjs['OPS'], view: readonly number[]): Drawing {
  let matrix = view as unknown as Matrix;
  const saved: { matrix: Matrix; mode: number }[] = [];
  const dots: { x: number; y: number; size: number }[] = [];
  const rules: { x: number; top: number; bottom: number }[] = [];
  const shelves: { y: number; left: number; right: number }[] = [];
  const starts: (readonly [number, number])[] = [];
  const hidden: (readonly [number, number])[] = [];
  let [mode, pictureArea] = [0, 0];
  let textMatrix: Matrix = [1, 0, 0, 1, 0, 0];
  let lineStart: readonly [number, number] = [0, 0];
  let leading = 0;
  const move = (x: number, y: number): void => {
    lineStart = [lineStart[0] + x, lineStart[1] + y];
  };

  fnArray.forEach((operator, i) => {
    const args = (argsArray[i] ?? []) as readonly unknown[];
    switch (operator) {
      case OPS.save:
        saved.push({ matrix, mode });
        break;
      case OPS.restore:
        // Pictures themselves are not read; what is left of one is the square that it was stretched over.
        if (fnArray[i - 1] === OPS.transform) pictureArea += Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]);
        ({ matrix, mode } = saved.pop() ?? { matrix, mode });
        break;
      case OPS.paintFormXObjectEnd:
        ({ matrix, mode } = saved.pop() ?? { matrix, mode });
        break;
      case OPS.transform:
        matrix = multiply(matrix, args as unknown as Matrix);
        break;
      case OPS.paintFormXObjectBegin:
        saved.push({ matrix, mode });
        if (Array.isArray(args[0])) matrix = multiply(matrix, args[0] as unknown as Matrix);
        break;
      case OPS.constructPath: {
        const box = boxOf(args[2], matrix);
        if (box === undefined) break;
        const { left, top, width, height } = box;
        if (width >= SMALLEST_DOT && width <= LARGEST_DOT && Math.abs(width - height) <= 0.3 * width)
          dots.push({ x: left + width / 2, y: top + height / 2, size: width });
        const [right, bottom] = [left + width, top + height];
        if (height >= RULE_LENGTH)
          for (const x of width <= RULE_WIDTH ? [left + width / 2] : [left, right]) rules.push({ x, top, bottom });
        if (width >= SHELF_LENGTH)
          for (const y of height <= RULE_WIDTH ? [top + height / 2] : [top, bottom]) shelves.push({ y, left, right });
        break;
      }
      case OPS.setTextRenderingMode:
        mode = Number(args[0]);
        break;
      case OPS.beginText:
        textMatrix = [1, 0, 0, 1, 0, 0];
        lineStart = [0, 0];
        break;
      case OPS.setTextMatrix:
        textMatrix = (Array.isArray(args[0]) || ArrayBuffer.isView(args[0]) ? args[0] : args) as unknown as Matrix;
        lineStart = [0, 0];
        break;
      case OPS.setLeading:
        leading = -Number(args[0]);
        break;
      case OPS.setLeadingMoveText:
        leading = Number(args[1]);
        move(Number(args[0]), Number(args[1]));
        break;
      case OPS.moveText:
        move(Number(args[0]), Number(args[1]));
        break;
      case OPS.nextLine:
        move(0, leading);
        break;
      case OPS.showText:
        (mode === INVISIBLE ? hidden : starts).push(apply(multiply(matrix, textMatrix), ...lineStart));
        break;
    }
  });
  // All of it invisible: the text layer of a scan, which is what there is to read.
  const places = starts.length === 0 ? [] : hidden;
  return {
    dots,
    rules,
    shelves,
    starts,
    pictureArea,
    isHidden: (x, y) => places.some(([a, b]) => Math.abs(a - x) < SAME_PLACE && Math.abs(b - y) < SAME_PLACE),
  };
}

function boxOf(
  bounds: unknown,
  matrix: Matrix,
): { left: number; top: number; width: number; height: number } | undefined {
  if (!ArrayBuffer.isView(bounds) && !Array.isArray(bounds)) return undefined;
  const [x1, y1, x2, y2] = bounds as unknown as readonly [number, number, number, number];
  const [a, b] = apply(matrix, x1, y1);
  const [c, d] = apply(matrix, x2, y2);
  return { left: Math.min(a, c), top: Math.min(b, d), width: Math.abs(c - a), height: Math.abs(d - b) };
}
