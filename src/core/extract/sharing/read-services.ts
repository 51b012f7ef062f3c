/** Reads who works for the publisher, by name: "hosted by Oakpost", "we use Tallyfern to …", "our web host is Oakpost". */
import type { SharingWords } from '../../lexicon/sharing-words.ts';
import type { Frame } from '../../syntax/frame.ts';
import type { Part } from '../../syntax/roles.ts';
import type { Sentence } from '../../text/notice.ts';
import type { Token } from '../../tokens/tokens.ts';
import type { Mention } from './mention.ts';
import { isProduct } from './mentions.ts';
import type { SharingReader } from './reader.ts';

export function readServices(reader: SharingReader, sentence: Sentence): void {
  const { reading, offset, tokens } = reader.unitOf(sentence);
  if (offset > 0 && sentence.leadIn && reader.listsMeans(sentence.leadIn)) return;
  for (const { mention, part } of reader.partsOf(sentence)) {
    const frame = reading.frameOf(part.clause);
    if (frame.status !== 'asserted' || isOver(frame, reader.words) || reader.isElsewhere(sentence, mention)) continue;
    if (isOfPaper(reader, part, tokens)) continue;
    const isMoved = movesTo(frame, part) && isOfData(reader.words, frame, tokens);
    if (
      !isMoved &&
      (mention.name === undefined ||
        !worksFor(
          reader.words,
          frame,
          part,
          tokens,
          mention,
          mention.start + offset,
          isSaidOfParty(reader, sentence, part),
        ))
    )
      continue;
    const isDenied = frame.polarity === 'denied' || part.denied;
    // "We use nobody except Oakpost"
    const stance = part.excepted && isDenied ? 'stated' : isDenied ? 'denied' : 'stated';
    if (part.excepted && !isDenied) continue;
    reader.statements.addMention(sentence, named(reader, sentence, mention), {
      stance,
      hedged: frame.hedged && stance === 'stated',
      action: 'share',
      conditions: [],
      inferred: offset > 0,
    });
  }
}

// "This notice was created using Fernwriter": who made the text.
function isOfPaper({ words }: SharingReader, { clause }: Part, tokens: readonly Token[]): boolean {
  const subject = clause.relation === 'gerund' ? clause.parent?.subject : undefined;
  return subject !== undefined && words.papers.has(tokens[subject.end - 1]?.stem ?? '');
}

// "We used Oakpost until May", "this text was made with Oakpost": it says nothing of today.
function isOver({ clause: { group }, lemma }: Frame, words: SharingWords): boolean {
  return group.form === 'finite' && group.tense === 'past' && !words.replaces.has(lemma);
}

// A verb that shares its parts with others has its subject with the first.
function subjectOf({ clause }: Pick<Frame, 'clause'>, tokens: readonly Token[]): readonly Token[] {
  return clause.subject ? tokens.slice(clause.subject.start, clause.subject.end) : [];
}

function isOfData(words: SharingWords, frame: Pick<Frame, 'clause'>, tokens: readonly Token[]): boolean {
  return subjectOf(frame, tokens).some(({ stem }) => words.data.has(stem));
}

// "Your card number goes to Oakpost", "reaches our bank".
function movesTo({ act }: Frame, { role }: Part): boolean {
  return act === 'move' && role === 'recipient';
}

// Is the subject of its clause a kind of recipient?
function isSaidOfParty(reader: SharingReader, sentence: Sentence, { clause }: Part): boolean {
  return reader
    .partsOf(sentence)
    .some(({ mention, part }) => mention.name === undefined && part.role === 'subject' && part.clause === clause);
}

function worksFor(
  words: SharingWords,
  { clause, agent, ...frame }: Frame,
  { role }: Part,
  tokens: readonly Token[],
  mention: Mention,
  at: number,
  isParty: boolean,
): boolean {
  const { group } = clause;
  const lemma = group.entry ? frame.lemma : tokens[group.head]!.stem;
  // "A map by Oakpost", "our maps come from Oakpost", "the form is guarded by Oakpost": what a page loads from its maker.
  const isLoaded = (of: readonly Token[]): boolean => of.some(({ stem }) => words.loaded.has(stem));
  const subject = subjectOf({ clause }, tokens);
  const works = words.worksFor.has(lemma) && (frame.act !== 'protect' || isLoaded(subject));
  const runsOn = role === 'topic' ? words.runsOn.has(tokens[at - 1]!.norm) : role === 'place' && isProduct(mention);
  if (group.voice === 'passive') {
    // "Oakpost is used to send our mail"
    if (role === 'subject') return words.engages.has(lemma);
    // "The information is provided by": that is where it comes from.
    if (frame.act === 'provide' && subject.some(({ stem }) => words.relativeHeads.has(stem))) return false;
    if (isProduct(mention) && (role === 'agent' || role === 'means')) return true;
    // "Is hosted by", "is sent through", "is managed with", "is stored on servers of".
    return (
      works &&
      (role === 'agent' ||
        role === 'means' ||
        role === 'companion' ||
        runsOn ||
        tokens.slice(group.end, at).some((token) => words.machines.has(token.stem)))
    );
  }
  // "Our web host is Oakpost": `isParty` tells.
  if (group.copula) return role === 'object' && isParty;
  if (agent.kind === 'reader' || agent.kind === 'third-party' || agent.kind === 'others' || agent.kind === 'name')
    return false;
  // "Notes briefings use Oakpost": whoever that is.
  if (agent.kind === 'unknown' && !isProduct(mention)) return false;
  if (words.worksWith.has(lemma) && (role === 'companion' || role === 'topic')) return true;
  if (words.replaces.has(lemma)) return role === 'companion';
  if (words.engages.has(lemma) && role === 'object') return !isPutTogether(words, lemma, tokens, mention, at);
  // "We embed videos from Oakpost"
  if (words.embeds.has(lemma) && role === 'source') return true;
  if (words.embeds.has(lemma) && role === 'agent') return isLoaded(tokens.slice(group.end, at));
  if (frame.act === 'move' && role === 'source') return isLoaded(subject);
  // "We have signed a data processing agreement with Oakpost"
  if (words.signs.has(lemma) && role === 'companion') return isForProcessing(words, tokens.slice(group.end, at));
  // "We take payments through Oakpost", "our shop runs on Oakpost"
  return works && (role === 'means' || runsOn) && (isProduct(mention) || frame.act !== 'collect');
}

// "It includes FernGate and our forum", "the app integrates Fernmods with the desktop": parts, and what is joined to them.
function isPutTogether(
  words: SharingWords,
  lemma: string,
  tokens: readonly Token[],
  mention: Mention,
  at: number,
): boolean {
  if (!words.embeds.has(lemma) || isProduct(mention)) return false;
  const behind = tokens[at + mention.end - mention.start];
  return words.consists.has(lemma) || words.companions.has(behind?.norm ?? '');
}

function isForProcessing(words: SharingWords, object: readonly Token[]): boolean {
  return object.some(({ stem }, at) => words.contracts.has(stem) && words.processing.has(object[at - 1]?.stem ?? ''));
}

/** The name with the kind of recipient that its work, or the words beside it, make it. */
export function named(reader: SharingReader, sentence: Sentence, mention: Mention): Mention {
  if (mention.name === undefined || mention.category !== 'third-party') return mention;
  const category = besideOf(reader, sentence, mention) ?? workOf(reader, sentence, mention);
  return category ? { ...mention, category } : mention;
}

const MAX_BESIDE = 5;

// "Our sister company Fernholt", "our payment provider, Pennyfern", "hosting provider (Oakpost)", "couriers such as Fleetfern", "Pennyfern, our web host".
function besideOf({ words, mentions }: SharingReader, sentence: Sentence, { start, end }: Mention): string | undefined {
  const { tokens } = sentence;
  const names = mentions.namesIn(sentence);
  const kinds = mentions
    .in(sentence)
    .filter(
      ({ name, isGround, category }) =>
        name === undefined && !isGround && category !== 'third-party' && category !== 'anyone',
    );
  const isName = (at: number): boolean => names.some((name) => name.start <= at && at < name.end);
  const onlyJoints = (from: number, to: number): boolean =>
    tokens
      .slice(from, to)
      .every(({ norm }, i) => words.joints.has(norm) || words.fillers.has(norm) || isName(from + i));
  const before = kinds.findLast((kind) => kind.headEnd <= start && onlyJoints(kind.headEnd, start));
  if (before) return before.category;
  return kinds.find((kind) => kind.start >= end && onlyApposed(tokens, end, kind.start, words))?.category;
}

/** "Oakpost: payment processor that …": is the kind of recipient told right behind the name? */
export function isApposed({ words, mentions }: SharingReader, sentence: Sentence, { end }: Mention): boolean {
  return mentions
    .in(sentence)
    .some(
      ({ name, isGround, start }) =>
        name === undefined && !isGround && start >= end && onlyApposed(sentence.tokens, end, start, words),
    );
}

// A comma, bracket or dash, and a determiner: not the next member of a list.
function onlyApposed(tokens: readonly Token[], from: number, to: number, words: SharingWords): boolean {
  if (to - from > MAX_BESIDE) return false;
  const first = tokens[from]?.norm;
  if (first !== ',' && first !== '(' && first !== '–' && first !== '—' && first !== ':') return false;
  return (
    tokens.slice(from + 1, to).every(({ norm }) => words.fillers.has(norm) && !words.joints.has(norm)) &&
    (first !== ',' || to > from + 1)
  );
}

const MAX_WORK = 12;
const MEMBER_ENDS: ReadonlySet<string> = new Set([',', ';', ':', ')', '.']);

// "For web analytics", "to send our newsletter", "is hosted by": nearest behind the name, then before it.
function workOf({ words }: SharingReader, { tokens }: Sentence, { start, end }: Mention): string | undefined {
  // "Storage (Oakpost), billing (Pennyfern)": what stands before the bracket, and not the next one's.
  if (tokens[start - 1]?.norm === '(') {
    const before = tokens.slice(Math.max(0, start - MAX_WORK), start - 1).toReversed();
    const joint = before.findIndex(({ norm }) => MEMBER_ENDS.has(norm) || words.joints.has(norm));
    return workIn(words, joint < 0 ? before : before.slice(0, joint));
  }
  const behind = tokens.slice(end, end + MAX_WORK);
  const stop = behind.findIndex(({ norm }) => norm === '.' || norm === ';');
  return (
    workIn(words, stop < 0 ? behind : behind.slice(0, stop)) ??
    workIn(words, tokens.slice(Math.max(0, start - MAX_WORK), start).toReversed())
  );
}

/** The kind of recipient that the first word for work among the tokens makes. */
export function workIn({ work }: SharingWords, tokens: readonly Token[]): string | undefined {
  for (const { stem } of tokens) {
    const found = work.find(({ stems }) => stems.has(stem));
    if (found) return found.category;
  }
  return undefined;
}
