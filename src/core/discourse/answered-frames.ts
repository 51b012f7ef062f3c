/** Questions and labels with what answers them: "Do you sell my data? No.", "Cookies: none". */
import type { Range } from '../document.ts';
import type { Notice, Sentence } from '../text/notice.ts';
import { verdictOf, type Verdict } from './answer.ts';
import { askedIn, type Question } from './asked-in.ts';
import { labelIn } from './label-in.ts';
import { answerIn, repliesTo } from './replies.ts';

export interface AnsweredFrames extends Question {
  /** `named`: the answer names things or people. */
  readonly verdict: Verdict | 'named';
  /** The sentence that holds the answer; the same one for "Cookies: none". */
  readonly reply: Sentence;
  /** Tokens of `reply` from here on are the answer. */
  readonly answerFrom: number;
  /** The answer's place in the text. */
  readonly answer: Range;
  /** Question and answer, as a reader would quote them. */
  readonly quote: Range;
}

const NONE = Symbol('none');
const known = new WeakMap<Sentence, AnsweredFrames | typeof NONE>();

/** What a sentence asks and how it is answered; undefined where it asks nothing that is understood, or nobody answers. */
export function answeredFrames(notice: Notice, sentence: Sentence): AnsweredFrames | undefined {
  let answered = known.get(sentence);
  if (!answered) known.set(sentence, (answered = readAnswered(notice, sentence) ?? NONE));
  return answered === NONE ? undefined : answered;
}

/** The question whose answer names what the sentence names: "What do you put in my browser? One cookie." */
export function questionBefore(notice: Notice, sentence: Sentence): AnsweredFrames | undefined {
  const before = notice.sentences[sentence.index - 1];
  const answered = before && answeredFrames(notice, before);
  return answered?.verdict === 'named' && answered.reply === sentence ? answered : undefined;
}

/** Is the sentence the bare answer to the one before: "Nobody."? By itself it says nothing. */
export function isBareReply(notice: Notice, sentence: Sentence): boolean {
  const before = notice.sentences[sentence.index - 1];
  return before !== undefined && answeredFrames(notice, before)?.reply === sentence && isFragment(sentence);
}

function readAnswered(notice: Notice, sentence: Sentence): AnsweredFrames | undefined {
  return sentence.tokens.at(-1)?.norm === '?' ? readQuestion(notice, sentence) : readLabel(notice, sentence);
}

function readQuestion(notice: Notice, sentence: Sentence): AnsweredFrames | undefined {
  const question = askedIn(notice, sentence);
  if (!question) return undefined;
  const replies = repliesTo(notice, sentence);
  const [first] = replies;
  if (!first) return undefined;
  const found = answerIn(notice, replies);
  if (found) {
    const verdict = verdictOf(found.answer, new Set());
    // "We may share it with our bank" says itself what it says; "It is not sold" says only no.
    if (found.act && !(verdict === 'no' && found.reply.tokens.length <= SHORT && question.acts.includes(found.act)))
      return undefined;
    // "How do you …?" takes it for granted: only a denial answers, and only in words of the question's verb.
    const isDenial = verdict === 'no' || verdict === 'nobody';
    if (!isDenial && (question.form === 'how' || found.reply !== first)) return undefined;
    return { ...question, verdict, ...placed(sentence, found.reply, 0) };
  }
  const isNaming = question.form === 'who' || question.form === 'which';
  return isNaming && isFragment(first) ? { ...question, verdict: 'named', ...placed(sentence, first, 0) } : undefined;
}

const SHORT = 8;

// "Our courier.", "A session cookie.": nothing but a name.
function isFragment({ reading }: Sentence): boolean {
  return !reading.frames.some(({ clause: { relation, subject } }) => relation === 'main' && subject !== undefined);
}

function readLabel(notice: Notice, sentence: Sentence): AnsweredFrames | undefined {
  const label = labelIn(notice, sentence);
  if (!label) return undefined;
  const { question, value } = label;
  if (value) {
    const verdict = value.answer ? verdictOf(value.answer.answer, new Set()) : 'named';
    return { ...question, verdict, ...placed(sentence, sentence, value.from) };
  }
  const found = answerIn(notice, repliesTo(notice, sentence).slice(0, 1));
  if (!found || found.act) return undefined;
  const verdict = verdictOf(found.answer, new Set());
  return { ...question, verdict, ...placed(sentence, found.reply, 0) };
}

function placed(
  question: Sentence,
  reply: Sentence,
  answerFrom: number,
): Pick<AnsweredFrames, 'reply' | 'answerFrom' | 'answer' | 'quote'> {
  const start = reply.tokens[answerFrom]?.start ?? reply.start;
  return {
    reply,
    answerFrom,
    answer: { start, end: reply.end },
    quote: {
      start: Math.min(question.quote.start, reply.quote.start),
      end: Math.max(question.quote.end, reply.quote.end),
    },
  };
}
