/** Reads who works for the publisher, by name: "hosted by Oakpost", "we use Tallyfern to …", "our web host is Oakpost". */
import type { SharingWords } from '../../lexicon/sharing-words.ts';
import type { Frame } from '../../syntax/frame.ts';
import type { Part } from '../../syntax/roles.ts';
import type { Sentence } from '../../text/notice.ts';
import type { Token } from '../../text/tokens.ts';
import { isProduct, type Mention } from './mentions.ts';
import type { SharingReader } from './reader.ts';

export function readServices(reader: SharingReader, sentence: Sentence): void {
  const { reading, offset, tokens } = reader.unitOf(sentence);
  for (const { mention, part } of reader.partsOf(sentence)) {
    const frame = reading.frameOf(part.clause);
    if (frame.status !== 'asserted' || reader.isElsewhere(sentence, mention)) continue;
    const isMoved = movesTo(frame, part) && subjectOf(frame, tokens).some((token) => reader.words.data.has(token.stem));
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

// A verb that shares its parts with others has its subject with the first.
function subjectOf({ clause }: Pick<Frame, 'clause'>, tokens: readonly Token[]): readonly Token[] {
  return clause.subject ? tokens.slice(clause.subject.start, clause.subject.end) : [];
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
  const works = words.worksFor.has(lemma);
  const runsOn = role === 'topic' ? words.runsOn.has(tokens[at - 1]!.norm) : role === 'place' && isProduct(mention);
  if (group.voice === 'passive') {
    // "Oakpost is used to send our mail"
    if (role === 'subject') return words.engages.has(lemma);
    // "The information is provided by": that is where it comes from.
    if (frame.act === 'provide' && subjectOf({ clause }, tokens).some(({ stem }) => words.relativeHeads.has(stem)))
      return false;
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
  if (words.worksWith.has(lemma) && (role === 'companion' || role === 'topic')) return true;
  if (words.replaces.has(lemma)) return role === 'companion';
  if (words.engages.has(lemma) && role === 'object') return true;
  // "We embed videos from Oakpost"
  if (words.embeds.has(lemma) && role === 'source') return true;
  // "We take payments through Oakpost", "our shop runs on Oakpost"
  return works && (role === 'means' || runsOn) && (isProduct(mention) || frame.act !== 'collect');
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
  return kinds.find(
    (kind) => kind.start >= end && kind.start - end <= MAX_BESIDE && onlyApposed(tokens, end, kind.start, words),
  )?.category;
}

// A comma, bracket or dash, and a determiner: not the next member of a list.
function onlyApposed(tokens: readonly Token[], from: number, to: number, words: SharingWords): boolean {
  const first = tokens[from]?.norm;
  if (first !== ',' && first !== '(' && first !== '–' && first !== '—' && first !== ':') return false;
  return (
    tokens.slice(from + 1, to).every(({ norm }) => words.fillers.has(norm) && !words.joints.has(norm)) &&
    (first !== ',' || to > from + 1)
  );
}

const MAX_WORK = 12;

// "For web analytics", "to send our newsletter", "is hosted by": nearest behind the name, then before it.
function workOf({ words }: SharingReader, { tokens }: Sentence, { start, end }: Mention): string | undefined {
  const category = (stem: string): string | undefined => words.work.find(({ stems }) => stems.has(stem))?.category;
  for (const { stem, norm } of tokens.slice(end, end + MAX_WORK)) {
    if (norm === '.' || norm === ';') break;
    const found = category(stem);
    if (found) return found;
  }
  for (const { stem } of tokens.slice(Math.max(0, start - MAX_WORK), start).toReversed()) {
    const found = category(stem);
    if (found) return found;
  }
  return undefined;
}
