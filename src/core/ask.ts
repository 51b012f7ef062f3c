/** Answers a question with a notice's own sentences, or with nothing. */
import { analyse, packFor } from './analyse.ts';
import { compileWords } from './ask/compiled-words.ts';
import { passagesOf, type Passage } from './ask/passage.ts';
import { readQuestion } from './ask/question.ts';
import { rank } from './ask/rank.ts';
import type { NoticeDocument } from './document.ts';
import { englishQuestions } from './languages/en/ask/index.ts';
import { readable, repairedText, type Readable } from './letters/readable.ts';
import type { AskWords } from './lexicon/ask-words.ts';
import type { Citation } from './report.ts';
import { Notice } from './text/notice.ts';
import type { CompiledPack } from './text/compiled-pack.ts';

/** Languages in which can be asked, each of notices in the same language. */
const QUESTIONS: readonly AskWords[] = [englishQuestions];

export interface Answer {
  /** The notice's own sentence, item or row. */
  readonly quote: Citation;
  /** Ids of the report's findings that were made of it. */
  readonly findings: readonly string[];
  /** Higher is better; of one question only. */
  readonly score: number;
}

export type AskErrorCode = 'not-read' | 'bad-question';

/** Why a question has no answer, not even "nothing found". */
export class AskError extends Error {
  override name = 'AskError';
  constructor(
    readonly code: AskErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** UTF-16 units. */
export const MAX_QUESTION = 500;
const MOST_ANSWERS = 5;
/** An answer that is so much worse than the best is none. */
const LEAST_OF_BEST = 0.4;

interface Prepared {
  readonly pack: CompiledPack;
  readonly passages: readonly Passage[];
  readonly stems: ReadonlySet<string>;
  readonly words: AskWords;
  readonly back: Readable['back'];
}

// As one types, one document is asked many times.
const prepared = new WeakMap<NoticeDocument, Prepared>();

/**
 * The passages of a notice that answer a question, best first, five at most; none where the notice does not say. Asks any
 * text, also one that detection takes for no notice. Nothing is worded anew: each quote is `document.text.slice(start, end)`.
 * @throws {AskError} `bad-question` for one that is empty or longer than {@link MAX_QUESTION}, `not-read` for a notice in a
 * language in which no questions are understood
 */
export function ask(document: NoticeDocument, question: string): Answer[] {
  const asks = question.trim();
  if (asks === '') throw new AskError('bad-question', 'The question is empty.');
  if (asks.length > MAX_QUESTION) {
    throw new AskError('bad-question', `The question is longer than ${MAX_QUESTION} characters.`);
  }
  const { pack, passages, stems, words, back } = prepare(document);
  const compiled = compileWords(words);
  const asked = readQuestion(repairedText(asks), pack, compiled, stems);
  const ranked = rank(passages, asked, compiled);
  const least = (ranked[0]?.score ?? 0) * LEAST_OF_BEST;
  const seen = new Set<string>();
  const answers: Answer[] = [];
  for (const { passage, score } of ranked) {
    if (answers.length === MOST_ANSWERS || score < least) break;
    if (seen.has(passage.quote.text)) continue;
    seen.add(passage.quote.text);
    answers.push({
      quote: back(passage.quote),
      findings: passage.findings.map(({ id }) => id),
      score: Math.round(score * 1000) / 1000,
    });
  }
  return answers;
}

function prepare(document: NoticeDocument): Prepared {
  let known = prepared.get(document);
  if (!known) {
    const { document: read, back } = readable(document);
    const { source, findings } = analyse(read, { assumeNotice: true });
    const pack = packFor(source.language);
    const words = QUESTIONS.find(({ code }) => code === source.language);
    if (!pack || !words) {
      throw new AskError('not-read', `Questions of notices in '${source.language}' are not understood.`);
    }
    const notice = new Notice(read, pack);
    const passages = passagesOf(notice, findings, compileWords(words));
    const stems = new Set(passages.flatMap(({ stems: own }) => [...own.keys()]));
    known = { pack: notice.compiled, passages, stems, words, back };
    prepared.set(document, known);
  }
  return known;
}
