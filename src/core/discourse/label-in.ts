/** Labels before what they ask for: "Data sold: none", "Cookies: no", "Not used: microphone". */
import type { Notice, Sentence } from '../text/notice.ts';
import { tokenise, type Token } from '../tokens/tokens.ts';
import { readAnswer, type ReadAnswer } from './answer.ts';
import type { AskedAct } from '../lexicon/column-words.ts';
import type { Question } from './asked-in.ts';
import { headAsks } from './head-frames.ts';
import { headQuestion, type HeadQuestion } from './head-question.ts';
import { namedIn } from './named-in.ts';
import { placeOf } from './table-grid.ts';

const MAX_LABEL = 8;

export interface Label {
  readonly question: Question;
  /** In the same line; absent where the label stands alone. */
  readonly value?: { readonly from: number; readonly answer?: ReadAnswer };
}

/** The label that a sentence is, or begins with. */
export function labelIn(notice: Notice, sentence: Sentence): Label | undefined {
  const { tokens, block } = sentence;
  const colon = tokens.slice(0, MAX_LABEL + 1).findIndex(({ norm }) => norm === ':');
  if (colon < 0) {
    const none = noneIn(notice, sentence);
    if (none) return none;
    const standsAlone = block.kind === 'heading' || block.kind === 'term' || placeOf(notice, sentence) !== undefined;
    if (!standsAlone || tokens.length > MAX_LABEL || !tokens.length) return undefined;
    const question = questionOf(notice, sentence, tokens.length) ?? nominalQuestion(notice, sentence);
    return question && { question };
  }
  const from = colon + 1;
  const value = tokens.slice(from);
  // Several labels in a line cannot be told apart from what they say.
  if (!colon || !value.length || value.some(({ norm }) => norm === ':')) return undefined;
  const asked = questionOf(notice, sentence, colon);
  if (!asked) return undefined;
  const { columns } = notice.compiled.pack;
  const text = notice.document.text.slice(value[0]!.start, sentence.end);
  const answer = readAnswer(text, value, columns);
  // "Location: never shared": the answer tells what it answers.
  const question = asked.isTopic && answer?.act ? { ...asked, acts: [answer.act] } : asked;
  if (answer?.act && !question.acts.includes(answer.act)) return undefined;
  // "Cookies: we set one", "Sale: we sell nothing": a sentence says itself what it says.
  if (speaks(sentence, from) && (!answer || answer.act !== undefined)) return undefined;
  if (!answer && isTopic(notice, sentence, colon)) return undefined;
  return { question, value: { from, ...(answer ? { answer } : {}) } };
}

// "No trackers.", "Zero cookies, zero trackers": an answer to what nobody asked.
function noneIn(notice: Notice, sentence: Sentence): Label | undefined {
  const { columns } = notice.compiled.pack;
  const { tokens } = sentence;
  if (tokens.length < 2 || tokens.length > MAX_LABEL || sentence.isHeading || placeOf(notice, sentence))
    return undefined;
  const isNone = ({ norm }: Token): boolean => columns.no.has(norm) || columns.nobody.has(norm);
  if (!isNone(tokens[0]!)) return undefined;
  const told = speaks(sentence, 0) ? undefined : noneDone(notice, sentence);
  if (told) return told;
  const { data, sharing } = namedIn(notice, sentence);
  const isData = (at: number): boolean => data.some(({ start, end }) => start <= at && at < end);
  const isSmall = ({ norm }: Token): boolean =>
    SMALL.has(norm) || columns.either.has(norm) || (columns.plain.has(norm) && !columns.acts[norm]);
  if (!data.length || sharing.length || !tokens.every((token, at) => isNone(token) || isData(at) || isSmall(token)))
    return undefined;
  // Behind a question, or under words that are not understood, it may answer anything.
  const isReply = notice.sentences[sentence.index - 1]?.tokens.at(-1)?.norm === '?';
  const above = headQuestion(sentence.leadIn?.tokens ?? [], columns);
  const isTaken = isReply || above.asks === 'besides' || above.denied;
  return {
    question: labelled(['collect'], tokens.length),
    value: { from: 0, answer: { answer: isTaken ? 'unread' : 'no' } },
  };
}

// "No data shared with advertisers.", "Nothing sold"
function noneDone(notice: Notice, sentence: Sentence): Label | undefined {
  const { tokens } = sentence;
  const { columns } = notice.compiled.pack;
  const isNamed = namedTokens(notice, sentence);
  const last = tokens.findLastIndex(({ kind }) => kind !== 'punct');
  const { asks, acts, byOthers, denied, restriction } = headQuestion(tokens.slice(1, last + 1), columns, (at) =>
    isNamed(at + 1),
  );
  if (asks !== 'act' || byOthers || denied) return undefined;
  const question = { ...labelled(acts, last + 1), restriction };
  return { question, value: { from: 0, answer: { answer: 'no' } } };
}

/** The question of a label that ends before the token `end`. */
export function labelled(acts: readonly AskedAct[], end: number): Question {
  return {
    form: 'label',
    acts,
    either: true,
    denied: false,
    party: 'first',
    isProvided: false,
    act: { start: 0, end },
    frames: [],
    end,
    restriction: undefined,
  };
}

/** What a sentence asks that names data or people and nothing else before the token `end`: "Cookies?" */
export function topicIn(notice: Notice, sentence: Sentence, end: number): Question | undefined {
  return end > 0 && end <= MAX_LABEL && isTopic(notice, sentence, end) ? questionOf(notice, sentence, end) : undefined;
}

const SMALL: ReadonlySet<string> = new Set(['.', ',', '!']);

function questionOf(notice: Notice, sentence: Sentence, end: number): Question | undefined {
  const { columns } = notice.compiled.pack;
  const label = sentence.tokens.slice(0, end);
  if (speaks(sentence, 0, end)) return undefined;
  const isNamed = namedTokens(notice, sentence);
  const head = headQuestion(label, columns, isNamed);
  if (head.asks === 'besides' || head.byOthers) return undefined;
  const asked = head.asks === 'act' ? head : topicQuestion(notice, sentence, end);
  if (!asked) return undefined;
  const at = label.findIndex(({ norm }) => columns.acts[norm] !== undefined);
  const isOfTopic = isTopic(notice, sentence, end);
  const { acts, either, denied, restriction } = asked;
  return {
    form: 'label',
    acts,
    either,
    denied,
    party: 'first',
    isProvided: false,
    act: at < 0 ? { start: 0, end } : { start: at, end: at + 1 },
    frames: [],
    end,
    restriction,
    ...(isOfTopic ? { isTopic: true } : {}),
  };
}

// "What we collect", "Data we share", as a heading: a sentence in form, that says only what the section is about.
function nominalQuestion(notice: Notice, sentence: Sentence): Question | undefined {
  const { columns } = notice.compiled.pack;
  const { reading, tokens } = sentence;
  const isNominal = reading.frames.every(
    ({ clause: { relation } }) => relation === 'relative' || relation === 'complement',
  );
  if (!sentence.isHeading || !isNominal || !reading.frames.length) return undefined;
  const { asks, acts, either, denied, byOthers, restriction } = headAsks([sentence], columns);
  if (asks !== 'act' || byOthers) return undefined;
  return { ...labelled(acts, tokens.length), either, denied, restriction };
}

function namedTokens(notice: Notice, sentence: Sentence): (at: number) => boolean {
  const { data, sharing } = namedIn(notice, sentence);
  return (at) => [...data, ...sharing].some(({ start, end }) => start <= at && at < end);
}

// Nothing but the name of some data or of those who get them.
function isTopic(notice: Notice, sentence: Sentence, end: number): boolean {
  const isNamed = namedTokens(notice, sentence);
  const { plain, acts } = notice.compiled.pack.columns;
  const label = sentence.tokens.slice(0, end);
  return (
    label.some((_, at) => isNamed(at)) && label.every(({ norm }, at) => isNamed(at) || (plain.has(norm) && !acts[norm]))
  );
}

// What a topic's yes or no answers, the heading or lead-in above it asks; by itself, whether there is such a thing here.
function topicQuestion(
  notice: Notice,
  sentence: Sentence,
  end: number,
): Pick<HeadQuestion, 'acts' | 'either' | 'denied' | 'restriction'> | undefined {
  if (!isTopic(notice, sentence, end)) return undefined;
  const plain = { either: false, denied: false, restriction: undefined };
  const place = placeOf(notice, sentence);
  // In a table without heads the answer has to tell what it answers: "Location" – "Not collected".
  if (place) return place.table.heads.some((head) => head !== undefined) ? undefined : { acts: [], ...plain };
  const { columns } = notice.compiled.pack;
  const { leadIn, section } = sentence;
  const path = sentence.isHeading ? section.path.slice(0, -1) : section.path;
  const above = leadIn?.tokens ?? tokenise(path.at(-1) ?? '');
  const asked = headQuestion(above, columns);
  if (asked.asks === 'besides') return undefined;
  const isOfReceivers = namedIn(notice, sentence).sharing.some(({ end: last }) => last <= end);
  if (isOfReceivers) return { acts: ['share'], ...plain };
  if (asked.asks !== 'act' || asked.names) return { acts: ['collect'], ...plain };
  return asked.denied ? undefined : asked;
}

// Somebody does something in it: a sentence, not a label.
function speaks({ reading, tokens }: Sentence, from: number, to: number = tokens.length): boolean {
  return reading.frames.some(
    ({ clause: { group, subject } }) =>
      group.start >= from &&
      group.start < to &&
      (subject !== undefined || group.form === 'imperative') &&
      group.form !== 'participle',
  );
}
