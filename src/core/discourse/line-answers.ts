/** Rows of tables that have come down as lines: cells parted by tabs, or a category, a dash and its answer. */
import type { Notice, Sentence } from '../text/notice.ts';
import { tokenise } from '../tokens/tokens.ts';
import { isPlainAnswer, readAnswer, verdictOf, type Verdict } from './answer.ts';
import { answeredFrames } from './answered-frames.ts';
import { headQuestion, type HeadQuestion } from './head-question.ts';

export interface LineAnswer {
  readonly question: HeadQuestion;
  readonly verdict: Verdict;
}

const ANSWER_WITHIN = 4;
const LINE_LENGTH = 24;
/** So many lines back the heads may stand. */
const TABLE_LENGTH = 60;
const SEPARATOR = /\t| {2,}|\|/;

const COLLECTED: HeadQuestion = {
  asks: 'act',
  acts: ['collect'],
  either: false,
  denied: false,
  byOthers: false,
  names: false,
  restriction: undefined,
};

/** What the line of a sentence answers, or the line above that it gives examples of. */
export function lineAnswers(notice: Notice, sentence: Sentence): readonly LineAnswer[] {
  const own = cellsOf(sentence);
  if (own.length > 1 && answersIn(notice, own)) return answersByHeads(notice, sentence, own);
  for (let at = sentence.index; at >= 0 && at > sentence.index - ANSWER_WITHIN; at--) {
    const line = notice.sentences[at]!;
    if (line.section !== sentence.section && at < sentence.index - 1) return [];
    if (line.block.row || answeredFrames(notice, line)) return [];
    const verdict = endsInAnswer(notice, line);
    if (verdict) return cellsOf(line).length > 1 || isAside(notice, line) ? [] : [{ question: COLLECTED, verdict }];
  }
  return [];
}

// Under "Retention" or "Optional fields" the answer is to another question.
function isAside(notice: Notice, { section }: Sentence): boolean {
  return headQuestion(tokenise(section.path.at(-1) ?? ''), notice.compiled.pack.columns).asks === 'besides';
}

function endsInAnswer(notice: Notice, { tokens, predicates }: Sentence): Verdict | undefined {
  const { yes, no } = notice.compiled.pack.columns;
  const answer = tokens.at(-1)?.norm ?? '';
  if (tokens.length < 2 || tokens.length > LINE_LENGTH || predicates.length) return undefined;
  return yes.has(answer) ? 'yes' : no.has(answer) ? 'no' : undefined;
}

function answersByHeads(notice: Notice, sentence: Sentence, cells: readonly string[]): readonly LineAnswer[] {
  const { columns } = notice.compiled.pack;
  const heads = headsAbove(notice, sentence, cells.length);
  // "Photos   NO" by itself: a list of what is collected, as the words above it say.
  if (!heads) return cells.length === 2 ? answerOf(notice, cells[1]!, COLLECTED) : [];
  return cells.slice(1).flatMap((cell, at) => {
    const question = headQuestion(tokenise(heads[at + 1]!), columns);
    return question.asks === 'act' ? answerOf(notice, cell, question) : [];
  });
}

function answerOf(notice: Notice, cell: string, question: HeadQuestion): readonly LineAnswer[] {
  const read = readAnswer(cell, tokenise(cell), notice.compiled.pack.columns);
  if (!read || (read.act && !question.acts.includes(read.act))) return [];
  // The others of the column are not at hand: a mark that they decide says nothing.
  const isPlain = read.answer !== 'cross' && read.answer !== 'dash' && read.answer !== 'empty';
  return isPlain ? [{ question, verdict: verdictOf(read.answer, new Set()) }] : [];
}

function headsAbove(notice: Notice, sentence: Sentence, width: number): readonly string[] | undefined {
  for (let at = sentence.index - 1; at >= 0 && at >= sentence.index - TABLE_LENGTH; at--) {
    const cells = cellsOf(notice.sentences[at]!);
    if (cells.length !== width) return undefined;
    if (!answersIn(notice, cells)) return cells;
  }
  return undefined;
}

function answersIn(notice: Notice, cells: readonly string[]): boolean {
  return cells.slice(1).some((cell) => isPlainAnswer(cell, tokenise(cell), notice.compiled.pack.columns));
}

function cellsOf({ text }: Sentence): readonly string[] {
  return text
    .split(SEPARATOR)
    .map((cell) => cell.trim())
    .filter(Boolean);
}
