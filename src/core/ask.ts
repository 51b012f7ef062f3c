/** Answers a question with a notice's own sentences, or with nothing. */
import { analyse, packFor } from './analyse.ts';
import { compileWords } from './ask/compiled-words.ts';
import { MAX_QUESTION } from './ask/max-question.ts';
import { lineAskedFor } from './ask/line-asked-for.ts';
import { mentionsOf } from './ask/mentions.ts';
import { ENOUGH, passagesOf, type Passage } from './ask/passage.ts';
import { readQuestion } from './ask/question.ts';
import { quotedIn, type Quoted } from './ask/quoted.ts';
import { rank, type Ranked } from './ask/rank.ts';
import type { NoticeDocument, Range } from './document.ts';
import { englishQuestions } from './languages/en/ask/index.ts';
import { readable, repairedText, type Readable } from './letters/readable.ts';
import type { AskWords } from './lexicon/ask-words.ts';
import type { Citation } from './report.ts';
import { overview } from './overview/overview.ts';
import type { OverviewLine, OverviewTopic } from './overview/line.ts';
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

export { MAX_QUESTION } from './ask/max-question.ts';

const MOST_ANSWERS = 5;
/** An answer that is so much worse than the best is none. */
const LEAST_OF_BEST = 0.4;

interface Prepared {
  readonly notice: Notice;
  readonly pack: CompiledPack;
  readonly passages: readonly Passage[];
  readonly lines: readonly OverviewLine[];
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
  return answersTo(question, document).ranked.map(({ passage: { quote, findings }, score }) => ({
    quote: prepare(document).back(quote),
    findings: findings.map(({ id }) => id),
    score: Math.round(score * 1000) / 1000,
  }));
}

/** A passage that was found, with what it needs to be quoted by itself. */
export interface FoundPassage extends Quoted {
  /** What made it one: of an answer what was read in it, of a mention the words that were looked for. */
  readonly marks: readonly Range[];
}

export interface Found {
  /** The line of the overview that answers the same question, where it asks for no more than that. */
  readonly topic?: OverviewTopic;
  /** As {@link ask} gives them. */
  readonly answers: readonly FoundPassage[];
  /** Where else the very words stand, in text order, the first of them. */
  readonly mentions: readonly FoundPassage[];
  /** How many mentions there are. */
  readonly mentionCount: number;
}

/** More than anybody looks through. */
const MOST_MENTIONS = 200;

/**
 * What somebody finds who types into a field: the answers, if it is a question, and where the words stand in the text.
 * @throws {AskError} as {@link ask}
 */
export function find(document: NoticeDocument, typed: string): Found {
  const { ranked, topic } = answersTo(typed, document);
  const answers = ranked.map(({ passage }) => passage);
  const { notice, back } = prepare(document);
  const answered = new Set(answers.map(({ quote }) => quote.start));
  const mentions = mentionsOf(notice, repairedText(typed)).filter(
    ({ sentence }) => !answered.has(sentence.quote.start),
  );
  return back({
    ...(topic === undefined ? {} : { topic }),
    answers: answers.map(({ quote, findings }) => ({
      ...quotedAt(notice, quote),
      marks: findings.map(({ span: { start, end } }) => ({ start, end })),
    })),
    mentions: mentions.slice(0, MOST_MENTIONS).map(({ sentence, words }) => ({
      ...quotedIn(notice, sentence),
      marks: words,
    })),
    mentionCount: mentions.length,
  });
}

/** Of a quote that may hold several lines: an address. */
function quotedAt(notice: Notice, quote: Range): Quoted {
  const first = notice.sentences.find(({ end }) => end > quote.start);
  if (!first) throw new Error('A passage stands in no sentence');
  return quotedIn(notice, first, quote);
}

interface Answers {
  /** Best first, each wording once. */
  readonly ranked: readonly Ranked[];
  readonly topic?: OverviewTopic;
}

/** What the overview says of a thing it says by these: who asks for the thing is not told that there is nothing. */
function restingOn({ topic, answer, findings }: OverviewLine, passages: readonly Passage[]): Ranked[] {
  // How to opt out is no answer to who asks how to delete.
  if (answer === 'not-found' || topic === 'rights') return [];
  const told = new Set(findings.map(({ quote }) => quote.start));
  return passages
    .filter(({ quote }) => told.has(quote.start))
    .map((passage) => ({ passage, score: ENOUGH }))
    .slice(0, MOST_ANSWERS);
}

function answersTo(question: string, document: NoticeDocument): Answers {
  const asks = question.trim();
  if (asks === '') throw new AskError('bad-question', 'The question is empty.');
  if (asks.length > MAX_QUESTION) {
    throw new AskError('bad-question', `The question is longer than ${MAX_QUESTION} characters.`);
  }
  const { pack, passages, lines, stems, words } = prepare(document);
  const compiled = compileWords(words);
  const asked = readQuestion(repairedText(asks), pack, compiled, stems);
  const ranked = rank(passages, asked, compiled);
  const least = (ranked[0]?.score ?? 0) * LEAST_OF_BEST;
  const seen = new Set<string>();
  const answers: Ranked[] = [];
  for (const one of ranked) {
    if (answers.length === MOST_ANSWERS || one.score < least) break;
    if (seen.has(one.passage.quote.text)) continue;
    seen.add(one.passage.quote.text);
    answers.push(one);
  }
  const topic = lineAskedFor(asked);
  const line = lines.find((one) => one.topic === topic);
  if (!topic || !line) return { ranked: answers };
  return { ranked: answers.length > 0 ? answers : restingOn(line, passages), topic };
}

function prepare(document: NoticeDocument): Prepared {
  let known = prepared.get(document);
  if (!known) {
    const { document: read, back } = readable(document);
    const report = analyse(read, { assumeNotice: true });
    const { source, findings } = report;
    const pack = packFor(source.language);
    const words = QUESTIONS.find(({ code }) => code === source.language);
    if (!pack || !words) {
      throw new AskError('not-read', `Questions of notices in '${source.language}' are not understood.`);
    }
    const notice = new Notice(read, pack);
    const passages = passagesOf(notice, findings, compileWords(words));
    const stems = new Set(passages.flatMap(({ stems: own }) => [...own.keys()]));
    const { lines } = overview(report);
    known = { notice, pack: notice.compiled, passages, lines, stems, words, back };
    prepared.set(document, known);
  }
  return known;
}
