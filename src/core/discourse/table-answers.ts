/** What the cells of a row answer, each the question of its own column. */
import type { Range } from '../document.ts';
import type { AskedAct, ColumnWords } from '../lexicon/column-words.ts';
import type { Notice, Sentence } from '../text/notice.ts';
import { tokenise } from '../tokens/tokens.ts';
import { readAnswer, verdictOf, type Answer, type ReadAnswer, type Verdict } from './answer.ts';
import { columnKindOf, namesNobody, type ColumnKind } from './columns.ts';
import { headAsks } from './head-frames.ts';
import { headQuestion, type HeadQuestion } from './head-question.ts';
import { saidOf } from './said-of.ts';
import type { Cell, Row, Table } from './table.ts';
import { placeOf } from './table-grid.ts';

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
  /** The rows are people who may get data, and whether they do: "Advertisers: no". */
  readonly isOfReceivers: boolean;
  /** The rows say what words mean. */
  readonly isGlossary: boolean;
  /** The row, where its cells stand one below the other and are no row of the document's. */
  readonly quote?: Range;
}

const known = new WeakMap<Table, ReadonlyMap<Row, RowReading>>();

/** What the row of the sentence's cell answers; undefined outside tables. */
export function rowReading(notice: Notice, sentence: Sentence): RowReading | undefined {
  const place = placeOf(notice, sentence);
  if (!place) return undefined;
  let readings = known.get(place.table);
  if (!readings) known.set(place.table, (readings = readTable(notice, place.table)));
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

/** Does the sentence stand in a table that says what words mean? */
export function isGlossed(notice: Notice, sentence: Sentence): boolean {
  return rowReading(notice, sentence)?.isGlossary === true;
}

interface Column {
  /** An edition of what is offered: "Free plan". */
  readonly isVariant: boolean;
  /** "Gets your data?": whether the one in the row does. */
  readonly isGetting: boolean;
  readonly question: HeadQuestion;
  readonly kind: ColumnKind | undefined;
  readonly isAnswers: boolean;
}

function readTable(notice: Notice, { heads, rows, isFlat }: Table): ReadonlyMap<Row, RowReading> {
  const words = notice.compiled.pack.columns;
  const answers = new Map<Cell, ReadAnswer>();
  for (const { cells } of rows) for (const cell of cells.slice(1)) setAnswer(answers, cell, words);
  const columns = heads.map((head, at) => readColumn(head, at, rows, answers, words));
  const isOfReasons = columns[0]?.kind === 'purposes';
  const isGlossary = isOf(heads[0], words.glossed) && isOf(heads[1], words.glosses);
  const ofReceivers = receiversQuestion(columns, rows, answers);
  const variants = ofVariants(columns) ? questionAbove(notice, rows[0]) : undefined;
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
  const asked = new Set([
    ...columns.flatMap(({ isAnswers, question }) => (isAnswers ? question.acts : [])),
    ...(ofReceivers?.acts ?? []),
    ...(variants?.acts ?? []),
  ]);
  for (const row of rows) {
    const said: RowAnswer[] = [];
    const receivers: Cell[] = [];
    let isUnread = isBlank;
    for (const cell of row.cells.slice(1)) {
      const column = cell.column === undefined ? undefined : columns[cell.column];
      const read = answers.get(cell);
      if (ofReceivers && read && column?.question.asks !== 'besides') {
        const question = column ? gettingOf(column) : ofReceivers;
        const verdict = question ? readCell(read, question, marks) : 'unread';
        if (verdict === 'unread' || !question) isUnread = true;
        else said.push({ cell, question, verdict, isOfAll: true });
        continue;
      }
      if (variants && read && column?.isVariant) continue;
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
    if (variants) {
      const verdict = verdictOfVariants(row, columns, answers, marks);
      const [, cell] = row.cells;
      if (verdict === 'unread' || !cell) isUnread = true;
      else said.push({ cell, question: variants, verdict, isOfAll: false });
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
      isOfReceivers: ofReceivers !== undefined,
      isGlossary,
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

// "Term", "Meaning", "What it means"
function isOf(head: Cell | undefined, nouns: ReadonlySet<string>): boolean {
  const tokens = head?.sentences.flatMap((sentence) => sentence.tokens) ?? [];
  return tokens.some(({ norm, stem }) => nouns.has(norm) || nouns.has(stem));
}

const GIVING: ReadonlySet<AskedAct> = new Set(['share', 'sell']);

// "Do we share your data with …" over names, "Recipient" beside "Gets your data?": the rows are those who may get it.
function receiversQuestion(
  columns: readonly Column[],
  rows: readonly Row[],
  answers: ReadonlyMap<Cell, ReadAnswer>,
): HeadQuestion | undefined {
  const [first] = columns;
  if (!first) return undefined;
  const { question, kind } = first;
  const isAsked = question.asks === 'act' && question.names && question.acts.every((act) => GIVING.has(act));
  if (!isAsked && kind !== 'receivers') return undefined;
  const isAnswered = rows.some(({ cells }) =>
    cells.some((cell) => TELLING.has(answers.get(cell)?.answer ?? 'unread') && cell !== cells[0]),
  );
  if (!isAnswered) return undefined;
  return isAsked ? question : { ...question, asks: 'act', acts: ['share'] };
}

// What is asked of them: "Shared?", "Gets your data?"
function gettingOf({ question, isGetting }: Column): HeadQuestion | undefined {
  if (isGetting) return { ...question, asks: 'act', acts: ['share'] };
  return question.asks === 'act' && !question.byOthers && question.acts.every((act) => GIVING.has(act))
    ? question
    : undefined;
}

// All that answer are editions: what is asked of each stands above the table.
function ofVariants(columns: readonly Column[]): boolean {
  const answering = columns.filter(({ isAnswers, question }) => isAnswers && question.asks !== 'besides');
  return answering.length > 0 && answering.every(({ isVariant }) => isVariant);
}

// "We collect:", "Data we collect": over the table.
function questionAbove(notice: Notice, row: Row | undefined): HeadQuestion | undefined {
  const words = notice.compiled.pack.columns;
  const cell = row?.cells[0]?.sentences[0];
  if (!cell) return undefined;
  const opening = notice.openingOf(cell)?.tokens ?? tokenise(cell.section.path.at(-1) ?? '');
  const question = headQuestion(opening, words);
  return question.asks === 'act' && !question.names && !question.byOthers && !question.restriction
    ? question
    : undefined;
}

// In some edition yes, or in none.
function verdictOfVariants(
  { cells }: Row,
  columns: readonly Column[],
  answers: ReadonlyMap<Cell, ReadAnswer>,
  marks: ReadonlySet<Answer>,
): Verdict {
  const verdicts = new Set<Verdict>();
  for (const [at, { isVariant, isAnswers }] of columns.entries()) {
    if (!isVariant || !isAnswers) continue;
    const cell = cells.find(({ column }) => column === at);
    const read = cell && answers.get(cell);
    verdicts.add(read && !read.act ? verdictOf(read.answer, marks) : 'unread');
  }
  if (verdicts.has('unread') || verdicts.has('blank')) return 'unread';
  if (verdicts.has('yes')) return 'yes';
  return verdicts.has('conditional') ? 'conditional' : 'no';
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
  const own = headAsks(head?.sentences ?? [], words);
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
  const content = tokens.filter(({ norm, kind: of }) => of === 'word' && !words.plain.has(norm));
  const isVariant =
    question.asks === 'unknown' && content.length > 0 && content.every(({ norm }) => words.variants.has(norm));
  const isGetting = words.getting.has(tokens[0]?.stem ?? '') || words.getting.has(tokens[0]?.norm ?? '');
  return { question, kind, isAnswers, isVariant, isGetting };
}
