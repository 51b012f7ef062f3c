/** What the cells of a row answer, each the question of its own column. */
import type { Range } from '../document.ts';
import type { AskedAct, ColumnWords } from '../lexicon/column-words.ts';
import type { Notice, Sentence } from '../text/notice.ts';
import { readAnswer, verdictOf, type Answer, type ReadAnswer, type Verdict } from './answer.ts';
import { columnKindOf, namesNobody, type ColumnKind } from './columns.ts';
import { headQuestion, type HeadQuestion } from './head-question.ts';
import { saidOf } from './said-of.ts';
import { placeOf, type Cell, type Row, type Table } from './table-grid.ts';

export interface RowAnswer {
  readonly cell: Cell;
  readonly question: HeadQuestion;
  readonly verdict: Verdict;
  /** Every row of the table denies it. */
  readonly isOfAll: boolean;
}

export interface RowReading {
  readonly row: Row;
  readonly answers: readonly RowAnswer[];
  /** What the table's columns ask: a lead-in says nothing of it, whether the row answers or not. */
  readonly asked: ReadonlySet<AskedAct>;
  /** A question or an answer is not understood: a lead-in says nothing of the row at all. */
  readonly isUnread: boolean;
  /** Cells that name who gets the data of the row, or say in a sentence that nobody does. */
  readonly receivers: readonly Cell[];
  /** The rows are reasons for sharing, not data: "For our marketing purposes". */
  readonly isOfReasons: boolean;
  /** The row, where its cells stand one below the other and are no row of the document's. */
  readonly quote?: Range;
}

const known = new WeakMap<Table, ReadonlyMap<Row, RowReading>>();

/** What the row of the sentence's cell answers; undefined outside tables. */
export function rowReading(notice: Notice, sentence: Sentence): RowReading | undefined {
  const place = placeOf(notice, sentence);
  if (!place) return undefined;
  let readings = known.get(place.table);
  if (!readings) known.set(place.table, (readings = readTable(place.table, notice.compiled.pack.columns)));
  return readings.get(place.row);
}

/** Is it a reason for sharing for which nobody says that data are shared? */
export function isReasonWithout(notice: Notice, sentence: Sentence): boolean {
  const row = rowReading(notice, sentence);
  if (!row?.isOfReasons || !row.asked.size) return false;
  return !row.answers.some(({ question, verdict }) => {
    const stance = saidOf(question, verdict)?.stance;
    return stance === 'stated' || stance === 'conditional';
  });
}

/** The answer that a sentence gives as the cell of a table. */
export function cellAnswer(notice: Notice, sentence: Sentence): RowAnswer | undefined {
  return rowReading(notice, sentence)?.answers.find(({ cell }) => cell.sentences[0] === sentence);
}

interface Column {
  readonly question: HeadQuestion;
  readonly kind: ColumnKind | undefined;
  readonly isAnswers: boolean;
}

function readTable({ heads, rows, isFlat }: Table, words: ColumnWords): ReadonlyMap<Row, RowReading> {
  const answers = new Map<Cell, ReadAnswer>();
  for (const { cells } of rows) for (const cell of cells.slice(1)) setAnswer(answers, cell, words);
  const columns = heads.map((head, at) => readColumn(head, at, rows, answers, words));
  const isOfReasons = columns[0]?.kind === 'purposes';
  const inColumn = (column: number | undefined): ReadonlySet<Answer> =>
    new Set(
      rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell.column === column ? (answers.get(cell)?.answer ?? []) : [])),
      ),
    );
  // A cross stands for no where any column beside it has ticks.
  const marks = new Set(heads.flatMap((_, at) => (columns[at]!.isAnswers ? [...inColumn(at)] : [])));
  const isDeniedOfAll = (column: number): boolean =>
    rows.every(({ cells }) =>
      cells.some((cell) => cell.column === column && DENYING.has(answers.get(cell)?.answer ?? 'unread')),
    );
  const readings = new Map<Row, RowReading>();
  // A head that asks over cells that show nothing: pictures, or a form to fill in.
  const isBlank = columns.some(
    ({ question }, at) =>
      at > 0 &&
      question.asks === 'act' &&
      !question.names &&
      !rows.some(({ cells }) => cells.some(({ column }) => column === at)),
  );
  const asked = new Set(columns.flatMap(({ isAnswers, question }) => (isAnswers ? question.acts : [])));
  for (const row of rows) {
    const said: RowAnswer[] = [];
    const receivers: Cell[] = [];
    let isUnread = isBlank;
    for (const cell of row.cells.slice(1)) {
      const column = cell.column === undefined ? undefined : columns[cell.column];
      const read = answers.get(cell);
      if (!column) {
        // An answer whose question cannot be told.
        if (read && heads.some((head) => head !== undefined)) isUnread = true;
        continue;
      }
      const { question } = column;
      if (!read && (column.kind === 'receivers' || question.names)) receivers.push(cell);
      else if (column.isAnswers && question.asks !== 'besides') {
        const others = inColumn(cell.column);
        const isOfAll = !isOfReasons && isDeniedOfAll(cell.column!);
        const verdict = readCell(read, question, read?.answer === 'cross' ? marks : others);
        if (verdict === 'unread') isUnread = true;
        said.push({ cell, question, verdict, isOfAll });
      }
    }
    // "Shared: no", and beside it who gets it: the head meant less than it says.
    const isNamed = receivers.some(({ sentences }) => !sentences.some((one) => namesNobody(one, words)));
    const apart = isNamed ? said.map(withoutSharing) : said;
    readings.set(row, {
      row,
      answers: apart,
      asked,
      isUnread,
      receivers,
      isOfReasons,
      ...(isFlat ? { quote: quoteOf(row) } : {}),
    });
  }
  return readings;
}

function readCell(read: ReadAnswer | undefined, { asks, acts }: HeadQuestion, others: ReadonlySet<Answer>): Verdict {
  if (!read || asks === 'unknown') return 'unread';
  // "Not sold" under "Shared" answers another question.
  if (read.act && !acts.includes(read.act)) return 'unread';
  return verdictOf(read.answer, others);
}

function setAnswer(answers: Map<Cell, ReadAnswer>, cell: Cell, words: ColumnWords): void {
  const [first, ...more] = cell.sentences;
  const read = readAnswer(first!.text, first!.tokens, words);
  if (!read) return;
  // "No. However, …"
  const isTaken = more.some(
    ({ tokens }) => words.turning.has(tokens[0]?.norm ?? '') || words.conditional.has(tokens[0]?.norm ?? ''),
  );
  answers.set(cell, isTaken ? { ...read, answer: 'unread' } : read);
}

function withoutSharing(answer: RowAnswer): RowAnswer {
  const { question, verdict } = answer;
  if (saidOf(question, verdict)?.stance !== 'denied') return answer;
  const acts = question.acts.filter((act) => act !== 'share');
  return acts.length ? { ...answer, question: { ...question, acts } } : { ...answer, verdict: 'unread' };
}

function quoteOf({ cells }: Row): Range {
  return { start: cells[0]!.start, end: cells.at(-1)!.end };
}

const DENYING: ReadonlySet<Answer> = new Set(['no', 'nobody']);
const TELLING: ReadonlySet<Answer> = new Set(['yes', 'no', 'conditional', 'cross', 'empty', 'nobody']);

function readColumn(
  head: Cell | undefined,
  at: number,
  rows: readonly Row[],
  answers: ReadonlyMap<Cell, ReadAnswer>,
  words: ColumnWords,
): Column {
  const tokens = head?.sentences.flatMap((sentence) => sentence.tokens) ?? [];
  const own = headQuestion(tokens, words);
  const column = head && columnKindOf(head.sentences.at(-1)!, words);
  const kind = column?.kind;
  // "Recipients", "Third parties to whom we sold it": who gets it.
  const question: HeadQuestion =
    own.asks === 'unknown' && column?.kind === 'receivers'
      ? { ...own, asks: 'act', acts: [column.sold && !column.shared ? 'sell' : 'share'], names: true }
      : own;
  const isAnswers =
    at > 0 &&
    head !== undefined &&
    rows.some(({ cells }) =>
      cells.some((cell) => {
        const read = cell.column === at ? answers.get(cell) : undefined;
        return read !== undefined && TELLING.has(read.answer);
      }),
    );
  return { question, kind, isAnswers };
}
