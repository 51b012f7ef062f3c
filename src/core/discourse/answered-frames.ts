/** Questions and labels with what answers them: "Do you sell my data? No.", "Cookies: none". */
import type { Range } from '../document.ts';
import type { Act } from '../language/grammar.ts';
import type { Notice, Sentence } from '../text/notice.ts';
import { verdictOf, type Verdict } from './answer.ts';
import { askedIn, type Question } from './asked-in.ts';
import { labelIn, labelled, topicIn } from './label-in.ts';
import { namedIn } from './named-in.ts';
import { pointingIn, type Pointing } from './pointing.ts';
import { answerIn, repliesTo } from './replies.ts';

/** Where the question has no acts, what is answered is what the words before each phrase name: "the sale of names". */
export interface AnsweredFrames extends Question {
  /** The answer is a sentence that points back: "Cookies" – "We use none." */
  readonly isPointedAt?: boolean;
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
  if (!before || answeredFrames(notice, before)?.reply !== sentence) return false;
  return isFragment(sentence) || isPointing(notice, sentence);
}

/** Does it say what it says of what the sentence before names: "We use none."? */
export function isPointing(notice: Notice, sentence: Sentence): boolean {
  const before = notice.sentences[sentence.index - 1];
  const answered = before && answeredFrames(notice, before);
  return answered?.reply === sentence && answered.isPointedAt === true;
}

function readAnswered(notice: Notice, sentence: Sentence): AnsweredFrames | undefined {
  if (sentence.tokens.at(-1)?.norm === '?') return readQuestion(notice, sentence) ?? readTopic(notice, sentence);
  return readLabel(notice, sentence) ?? readPointed(notice, sentence);
}

// "Cookies? Not on this site."
function readTopic(notice: Notice, sentence: Sentence): AnsweredFrames | undefined {
  const question = topicIn(notice, sentence, sentence.tokens.length - 1);
  return question && answeredLabel(notice, sentence, question);
}

// "A cookie is a small file. We set none.", "Other apps read your contacts. Ours reads nothing of the sort."
function readPointed(notice: Notice, sentence: Sentence): AnsweredFrames | undefined {
  const end = sentence.isHeading ? -1 : spokenOf(notice, sentence);
  const next = notice.sentences[sentence.index + 1];
  if (end <= 0 || !next || next.block !== sentence.block) return undefined;
  const pointing = pointingIn(next, notice.compiled.pack.columns);
  return pointing && pointed(sentence, next, labelled(pointing.act ? [pointing.act] : [], end), pointing);
}

/** Acts that take no data: "This section deals with …". */
const IDLE: ReadonlySet<Act> = new Set(['manage', 'protect']);

// How far a sentence names data of which it says nothing itself: the whole where it asserts nothing, of a definition the
// words that it explains. In tokens; none where it states something.
function spokenOf(notice: Notice, sentence: Sentence): number {
  const { reading, tokens } = sentence;
  const { data } = namedIn(notice, sentence);
  const [first] = reading.frames;
  const { group, subject, relation } = first?.clause ?? {};
  const isDefinition =
    relation === 'main' && group?.copula === true && first?.act === undefined && group.end < tokens.length;
  if (isDefinition && subject && subject.start <= 1 && data.some(({ end }) => end <= subject.end)) return subject.end;
  const isSaid = reading.frames.some(({ act, status }) => act !== undefined && !IDLE.has(act) && status === 'asserted');
  return isSaid || !data.length ? -1 : tokens.length;
}

function pointed(
  sentence: Sentence,
  reply: Sentence,
  question: Question,
  { verdict, restriction }: Pointing,
): AnsweredFrames {
  return {
    ...question,
    ...(restriction ? { restriction: reply.rangeOf(restriction.start, restriction.end) } : {}),
    verdict,
    isPointedAt: true,
    ...placed(sentence, reply, 0),
  };
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

// "Not collected.", "None stored.", but not "Types of data collected".
function isBare({ compiled: { pack } }: Notice, reply: Sentence): boolean {
  const isNone = pack.columns.nobody.has(reply.tokens[0]?.norm ?? '');
  return (
    (isNone || isFragment(reply)) &&
    reply.tokens.length <= SHORT &&
    !reply.tokens.some(({ stem }) => pack.columns.data.has(stem))
  );
}

function readLabel(notice: Notice, sentence: Sentence): AnsweredFrames | undefined {
  const label = labelIn(notice, sentence);
  if (!label) return undefined;
  const { question, value } = label;
  if (value) {
    const verdict = value.answer ? verdictOf(value.answer.answer, new Set()) : 'named';
    return { ...question, verdict, ...placed(sentence, sentence, value.from) };
  }
  return answeredLabel(notice, sentence, question);
}

// A label that stands alone, before what answers it.
function answeredLabel(notice: Notice, sentence: Sentence, question: Question): AnsweredFrames | undefined {
  const replies = repliesTo(notice, sentence).slice(0, 1);
  const [reply] = replies;
  const found = answerIn(notice, replies);
  // "Location" – "Not collected."
  const acts = found?.act && question.isTopic ? [found.act] : question.acts;
  if (found && acts.length && (!found.act || (acts.includes(found.act) && isBare(notice, found.reply))))
    return { ...question, acts, verdict: verdictOf(found.answer, new Set()), ...placed(sentence, found.reply, 0) };
  const pointing = reply && pointingIn(reply, notice.compiled.pack.columns);
  if (!pointing) return undefined;
  const { act } = pointing;
  // Under "Cookies", what is done with them; under "Sale of data", that and nothing else.
  if (question.isTopic) return act ? pointed(sentence, reply, { ...question, acts: [act] }, pointing) : undefined;
  return !act || question.acts.includes(act) ? pointed(sentence, reply, question, pointing) : undefined;
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
