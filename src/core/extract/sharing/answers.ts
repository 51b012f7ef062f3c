/** Reads who gets data in answered questions and labels: "Do you sell my data? No.", "Third parties: none". */
import { answeredFrames, isBareReply, type AnsweredFrames } from '../../discourse/answered-frames.ts';
import { namedIn } from '../../discourse/named-in.ts';
import { isColumnHead } from '../../discourse/table-grid.ts';
import { saidOf } from '../../discourse/said-of.ts';
import { isGlossed } from '../../discourse/table-answers.ts';
import type { Range } from '../../document.ts';
import type { Sentence } from '../../text/notice.ts';
import type { Mention } from './mention.ts';
import { partiesNamedIn, readReceiver } from './read-cells.ts';
import type { SharingReader } from './reader.ts';
import type { Statement } from './statement.ts';

const RULE = 'sharing.answer';

/** Reads a question or a label with its answer; whether the sentence is one (or only a head), and so says nothing else. */
export function readAnswered(reader: SharingReader, sentence: Sentence): boolean {
  const { notice } = reader;
  if (isColumnHead(notice, sentence) || isGlossed(notice, sentence) || isBareReply(notice, sentence)) return true;
  if (readReceiver(reader, sentence) || isOfSources(reader, sentence)) return true;
  const answered = answeredFrames(reader.notice, sentence);
  if (!answered) return false;
  const { verdict, form, act, reply, answerFrom, end, quote, isProvided } = answered;
  if (isProvided) return true;
  const said = saidOf(answered, verdict === 'named' ? 'yes' : verdict);
  if (!said) return form !== 'label';
  const isNamed = verdict === 'named';
  for (const action of said.acts) {
    if (action !== 'share' && action !== 'sell') continue;
    const statement: Statement = {
      stance: said.stance,
      hedged: false,
      action,
      conditions: [],
      inferred: true,
      quote,
      ...(said.restriction && !isOfThem(reader, sentence, said.restriction) ? { restriction: said.restriction } : {}),
    };
    if (isNamed) sayNamed(reader, answered, sentence, statement);
    else {
      const parties = partiesIn(reader, sentence, 0, end);
      for (const party of parties) reader.statements.addMention(sentence, party, statement);
      // "Do you sell my phone number? No": of other data nothing is said.
      const about = parties.length || statement.stance !== 'denied' ? undefined : dataIn(reader, sentence, end);
      if (!parties.length) sayOfAll(reader, sentence, act, about ? { restriction: about, ...statement } : statement);
    }
  }
  return form !== 'label' || reply !== sentence || answerFrom > 0;
}

/** Words within which a lead-in says that it is of sources. */
const OPENING = 3;

// "Sources of the data that we hold:", "We get it from:": what is listed gives, and receives nothing.
function isOfSources({ notice }: SharingReader, { leadIn, block }: Sentence): boolean {
  if (!leadIn || block.columnHead) return false;
  const { sources, reasons, acts } = notice.compiled.pack.columns;
  const words = leadIn.tokens.filter(({ kind }) => kind !== 'punct');
  const first = words
    .slice(0, OPENING)
    .find(({ norm, stem }) => sources.has(stem) || reasons.has(stem) || acts[norm] !== undefined);
  return (first !== undefined && sources.has(first.stem)) || sources.has(words.at(-1)?.norm ?? '');
}

// "Sharing with advertisers: none": who is named narrows nothing more.
function isOfThem(reader: SharingReader, sentence: Sentence, restriction: Range): boolean {
  const { at } = partiesNamedIn(reader, sentence);
  return at !== undefined && at.start === restriction.start && at.end === restriction.end;
}

// "Data sold: e-mail address, to our printer", "Who receives it? Our courier."
function sayNamed(
  reader: SharingReader,
  { form, reply, answerFrom, act, end }: AnsweredFrames,
  sentence: Sentence,
  statement: Statement,
): void {
  const parties = partiesIn(reader, reply, answerFrom, reply.tokens.length);
  for (const party of parties) reader.statements.addMention(reply, party, statement);
  if (parties.length || form !== 'label') return;
  // "Data sold to third parties: identifiers"
  const named = partiesIn(reader, sentence, 0, end);
  for (const party of named) reader.statements.addMention(sentence, party, statement);
  if (!named.length) sayOfAll(reader, sentence, act, statement);
}

function sayOfAll(reader: SharingReader, sentence: Sentence, act: AnsweredFrames['act'], statement: Statement): void {
  const category = statement.stance === 'denied' ? 'anyone' : 'third-party';
  reader.statements.addPhrase(sentence, act, category, RULE, statement);
}

function dataIn({ notice }: SharingReader, sentence: Sentence, end: number): Range | undefined {
  const { data } = namedIn(notice, sentence);
  const named = data.find((match) => match.end <= end);
  const isOfAll = !named || data.some(({ term }) => term.category === 'generic');
  return isOfAll ? undefined : sentence.rangeOf(named.start, named.end);
}

function partiesIn(reader: SharingReader, sentence: Sentence, from: number, to: number): readonly Mention[] {
  return reader
    .partiesOf(sentence)
    .filter((mention) => mention.start >= from && mention.end <= to && !reader.isSource(sentence, mention));
}
