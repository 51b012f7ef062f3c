/** Sentences that name data and state no practice: headings, questions, requests to the reader, what a notice leaves out. */
import type { DataWords } from '../../lexicon/data-words.ts';
import type { CompiledPack } from '../../text/compiled-pack.ts';
import type { Notice, Sentence } from '../../text/notice.ts';
import { namesSignal } from '../../text/signals.ts';
import type { Unit } from '../../text/unit.ts';
import type { Token } from '../../tokens/tokens.ts';
import { isListMember } from './context.ts';
import { lineReadings, tableReadings } from './tables.ts';

/** Does the sentence, for a phrase at the tokens `[start, end)`, say nothing of what is done? */
export function isNoStatement(notice: Notice, sentence: Sentence, start: number, end: number): boolean {
  const words = notice.compiled.pack.data;
  return (
    isIdle(notice, sentence) ||
    isOutOfScope(sentence, start, words) ||
    isAskedOfReader(sentence, start, words) ||
    isTitle(sentence, end, words) ||
    isDependedOn(sentence, start, words)
  );
}

const idle = new WeakMap<Sentence, boolean>();

/** Does the sentence say nothing of what is done, whatever it names? Asked for every phrase of it. */
function isIdle(notice: Notice, sentence: Sentence): boolean {
  let known = idle.get(sentence);
  if (known === undefined) {
    const words = notice.compiled.pack.data;
    known =
      (sentence.isHeading &&
        !isListMember(notice, sentence) &&
        !tableReadings(notice, sentence).isAnswered &&
        !lineReadings(notice, sentence).length) ||
      sentence.tokens.at(-1)?.norm === '?' ||
      isDefinition(sentence, notice.compiled) ||
      explainsTracker(sentence, words) ||
      // "A Do Not Track setting to signal that you prefer not to have your browsing monitored": the browser's, not a practice.
      namesSignal(notice, sentence) ||
      isPointer(sentence, words) ||
      isOnlyByChannel(sentence.unit, words);
    idle.set(sentence, known);
  }
  return known;
}

// "This notice does not cover résumés that you send to …": what it leaves out it says nothing of.
function isOutOfScope({ tokens, reading }: Sentence, start: number, words: DataWords): boolean {
  return reading.frames.some(
    ({ polarity, lemma, clause: { group, subject } }) =>
      polarity === 'denied' &&
      group.head < start &&
      words.covering.has(lemma) &&
      subject !== undefined &&
      tokens.slice(subject.start, subject.end).some(({ norm }) => words.texts.has(norm)),
  );
}

// "Personal data means any information on a person, such as the name": says what a word means.
const NAME_WITHIN = 10;
const PERSON_WITHIN = 8;
function isDefinition({ tokens, predicates, reading }: Sentence, { pack }: CompiledPack): boolean {
  const { information, individuals, every, meaning } = pack.data;
  if (predicates.some(({ subject, referred, kind }) => subject === 'publisher' && !referred && kind === 'collect'))
    return false;
  const any = tokens.findIndex(({ norm }, at) => every.has(norm) && information.has(tokens[at + 1]?.stem ?? ''));
  if (
    any >= 0 &&
    any <= NAME_WITHIN &&
    tokens.slice(any, any + PERSON_WITHIN).some(({ stem }) => individuals.has(stem))
  )
    return true;
  const is = reading.tree.clauses.find(({ group }) => group.copula && group.start <= SHORT_NAME)?.group;
  if (
    is &&
    information.has(tokens[is.start - 1]?.stem ?? '') &&
    !predicates.length &&
    exemplifies(tokens, is.end, pack.data)
  )
    return true;
  if (predicates.length < 2 && isOfLaw(tokens, reading, pack.data)) return true;
  if (is && information.has(tokens[is.start - 1]?.stem ?? ''))
    return tokens.slice(is.end, is.end + KIND_WITHIN).some(({ stem }) => information.has(stem));
  const at = tokens.findIndex(({ norm }) => meaning.has(norm));
  return at > 0 && at <= NAME_WITHIN && tokens.slice(0, at).some(({ stem }) => information.has(stem));
}

// "Personal data are, for example, your name": no verb tells that they are collected.
function exemplifies(tokens: readonly Token[], from: number, { inclusive, as }: DataWords): boolean {
  return tokens.slice(from, from + EXAMPLE_WITHIN).some(({ norm }) => inclusive.has(norm) && !as.has(norm));
}
const EXAMPLE_WITHIN = 4;

// "Under the Data Act, personal data includes a name": what the law says that they are.
function isOfLaw(tokens: readonly Token[], { tree }: Sentence['reading'], words: DataWords): boolean {
  const { information, laws, inclusive } = words;
  const verb = tree.clauses.find(
    ({ relation, group, subject }) =>
      relation === 'main' && subject !== undefined && (group.copula || group.entry?.act === 'contain'),
  );
  const comma = tokens.findIndex(({ norm }) => norm === ',');
  if (!verb?.subject || comma < 0 || comma > LAW_WITHIN || verb.group.start < comma) return false;
  return (
    information.has(tokens[verb.group.start - 1]?.stem ?? '') &&
    (verb.group.copula || inclusive.has(tokens[verb.group.head]!.norm)) &&
    tokens.slice(0, comma).some(({ norm }) => laws.has(norm))
  );
}
const LAW_WITHIN = 9;

// "A pixel is a tiny picture in a page": what one is, not that it is used.
const SHORT_NAME = 4;
const KIND_WITHIN = 3;
function explainsTracker({ tokens, predicates, reading, actors }: Sentence, words: DataWords): boolean {
  const is = reading.tree.clauses.find(({ group }) => group.copula && group.start <= SHORT_NAME)?.group;
  if (!is || !words.trackers.has(tokens[is.start - 1]?.stem ?? '')) return false;
  return (
    tokens.slice(is.end, is.end + KIND_WITHIN).some(({ stem }) => words.kinds.has(stem)) &&
    !predicates.some(({ subject, kind }) => subject === 'publisher' && (kind === 'collect' || kind === 'use')) &&
    !actors.some(({ actor }) => actor === 'publisher')
  );
}

// "Learn more about your IP address here", "for more information on cookies visit"
function isPointer({ tokens: [first, second, third], predicates }: Sentence, words: DataWords): boolean {
  const isPointing =
    (words.looking.has(first?.norm ?? '') && words.lookedFor.has(second?.norm ?? '')) ||
    (words.further.has(second?.norm ?? '') && third !== undefined && words.information.has(third.stem));
  return isPointing && !predicates.some(({ subject }) => subject === 'publisher');
}

// "Please write to us with your name": what follows is asked of the reader, not a practice. "Please note that" tells the
// reader what is done.
function isAskedOfReader({ tokens, predicates }: Sentence, start: number, words: DataWords): boolean {
  const please = tokens.findLastIndex(
    ({ norm }, at) =>
      at < start &&
      words.pleading.has(norm) &&
      !tokens.slice(at + 1, at + 3).some((token) => words.noting.has(token.norm)),
  );
  return (
    please >= 0 &&
    !predicates.some(
      ({ at, subject, dependent, voice }) =>
        at > please && at < start && subject === 'publisher' && !dependent && voice === 'active',
    )
  );
}

// "See the “Cookies and Pixels” section", "the Financial Information Privacy Act": part of what a text is called.
const LONGEST_TITLE = 6;
function isTitle({ tokens }: Sentence, end: number, words: DataWords): boolean {
  let at = end;
  if (tokens[end - 1]!.capital)
    for (; at < end + LONGEST_TITLE; at++) {
      const next = tokens[at];
      if (next?.capital && words.texts.has(next.norm)) return true;
      if (!next?.capital && !words.joiningNames.has(next?.norm ?? '')) break;
    }
  return words.partsOfTexts.has(tokens[at]?.stem ?? '');
}

// "The basis depends on how you use the service": on what something depends is not what is done.
function isDependedOn({ tokens, reading }: Sentence, start: number, words: DataWords): boolean {
  return reading.frames.some(
    ({ lemma, clause: { group } }) =>
      words.depending.has(lemma) &&
      group.head < start &&
      !tokens.slice(group.head, start).some(({ kind }) => kind === 'punct'),
  );
}

// "We will never ask for your password by e-mail": it may well be asked for elsewhere.
const CHANNEL_WITHIN = 3;
function isOnlyByChannel({ tokens, predicates }: Unit, words: DataWords): boolean {
  const isAsking = (lemma: string): boolean => words.requesting.has(lemma) || words.requiring.has(lemma);
  if (!predicates.some(({ negated, lemma }) => negated && isAsking(lemma))) return false;
  return tokens.some(
    ({ norm }, at) =>
      words.byChannel.has(norm) &&
      tokens.slice(at + 1, at + 1 + CHANNEL_WITHIN).some(({ stem }) => words.channels.has(stem)),
  );
}
