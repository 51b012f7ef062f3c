/** Tables whose cells have come down as paragraphs, one below the other: heads, then row after row, "NO" by itself. */
import type { Notice, Sentence } from '../text/notice.ts';
import { isPlainAnswer } from './answer.ts';
import { headQuestion } from './head-question.ts';
import type { Cell, Row, Table } from './table.ts';

const FEWEST_COLUMNS = 2;
const MOST_COLUMNS = 6;
const FEWEST_ROWS = 2;
const LONGEST_HEAD = 12;
const LONGEST_ANSWER = 12;

/** A block, or a line of one. */
type Line = readonly Sentence[];

export function flatTables(notice: Notice): readonly Table[] {
  const lines = linesOf(notice);
  const tables: Table[] = [];
  const isAnswer = lines.map((line) => answersAlone(notice, line));
  for (let at = 0; at < lines.length; at++) {
    if (!isAnswer[at]) continue;
    const shape = shapeAt(notice, lines, isAnswer, at);
    if (!shape) continue;
    const { first, width, count } = shape;
    const cellAt = (from: number, column: number): Cell => {
      const sentences = lines[from + column]!;
      return { start: sentences[0]!.start, end: sentences.at(-1)!.end, sentences, column };
    };
    const rowAt = (from: number): Row => ({
      cells: Array.from({ length: width }, (_, column) => cellAt(from, column)),
    });
    tables.push({
      isFlat: true,
      heads: rowAt(first - width).cells,
      rows: Array.from({ length: count }, (_, row) => rowAt(first + row * width)),
    });
    at = first + count * width - 1;
  }
  return tables;
}

interface Shape {
  /** Line of the first cell of the first row. */
  readonly first: number;
  readonly width: number;
  readonly count: number;
}

// The answer at `at` stands in some column of a first row; its head, as far before it as a row is long, asks for it.
function shapeAt(notice: Notice, lines: readonly Line[], isAnswer: readonly boolean[], at: number): Shape | undefined {
  const { columns } = notice.compiled.pack;
  for (let width = FEWEST_COLUMNS; width <= MOST_COLUMNS; width++)
    for (let column = width - 1; column > 0; column--) {
      const first = at - column;
      const head = first - width;
      if (head < 0 || !isAnswer[at + width]) continue;
      const asks = headQuestion(
        lines[at - width]!.flatMap(({ tokens }) => tokens),
        columns,
      ).asks;
      if (asks !== 'act') continue;
      const areHeads = lines
        .slice(head, first)
        .every((line, i) => line.length === 1 && line[0]!.tokens.length <= LONGEST_HEAD && !isAnswer[head + i]);
      if (!areHeads) continue;
      let count = 0;
      while (isAnswer[first + count * width + column] && !isAnswer[first + count * width]) count++;
      if (count >= FEWEST_ROWS) return { first, width, count };
    }
  return undefined;
}

function linesOf(notice: Notice): readonly Line[] {
  const lines: Sentence[][] = [];
  let last: Sentence | undefined;
  for (const sentence of notice.sentences) {
    if (sentence.block.row) {
      last = undefined;
      continue;
    }
    const isSameLine =
      last !== undefined &&
      last.block === sentence.block &&
      !notice.document.text.slice(last.end, sentence.start).includes('\n');
    if (isSameLine) lines.at(-1)!.push(sentence);
    else lines.push([sentence]);
    last = sentence;
  }
  return lines;
}

function answersAlone(notice: Notice, line: Line): boolean {
  const [only] = line;
  return (
    line.length === 1 &&
    only!.end - only!.start <= LONGEST_ANSWER &&
    isPlainAnswer(only!.text, only!.tokens, notice.compiled.pack.columns)
  );
}
