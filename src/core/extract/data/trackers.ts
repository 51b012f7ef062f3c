/** Cookies and their kin: who is said to use them, where no verb of data handling says so. */
import type { DataWords } from '../../lexicon/data-words.ts';
import type { Notice, Sentence } from '../../text/notice.ts';
import type { Predicate } from '../../text/predicate.ts';
import { classBit } from '../../syntax/compiled-grammar.ts';
import type { CompiledPack } from '../../text/compiled-pack.ts';
import { locateActors } from '../../text/actor-spans.ts';
import type { Token } from '../../tokens/tokens.ts';
import type { Reading } from './reading.ts';

export function isTracker(category: string): boolean {
  return category.startsWith('tracking');
}

/** That a notice explains cookies at all says that they are in use, save where it tells how to refuse them. */
export function isInUse(tokens: readonly Token[], predicates: readonly Predicate[], compiled: CompiledPack): boolean {
  const { refusal, grasping } = compiled.pack.data;
  // "If you write to us about cookies".
  if (predicates.length > 0 && predicates.every(({ status }) => status === 'supposed')) return false;
  return (
    !tokens.some(({ norm }) => refusal.has(norm)) &&
    !predicates.some(
      ({ negated, lemma, from }) => negated && !(grasping.has(lemma) && isDescribing(tokens, from, compiled)),
    )
  );
}

// "Cookies that we cannot access"
function isDescribing(tokens: readonly Token[], from: number, compiled: CompiledPack): boolean {
  return isWe(tokens[from - 1], compiled) && (compiled.grammar.maskOf(tokens[from - 2]?.norm ?? '') & RELATIVE) !== 0;
}
const RELATIVE = classBit('relative');

function isWe(token: Token | undefined, { grammar }: CompiledPack): boolean {
  const mask = token ? grammar.maskOf(token.norm) : 0;
  return (mask & SUBJECT) !== 0 && (mask & PUBLISHER) !== 0;
}
const SUBJECT = classBit('subject-pronoun');
const PUBLISHER = classBit('publisher-voice');

/**
 * The readings of a tracker at `[start, end)`, with others in the publisher's place where the sentence says that it is
 * theirs: "third-party cookies", "cookies of advertisers", "partners may place cookies", "cookies set by partners".
 */
export function withOwner(
  notice: Notice,
  sentence: Sentence,
  start: number,
  end: number,
  readings: readonly Reading[],
): readonly Reading[] {
  if (!readings.some(({ party }) => party === 'first')) return readings;
  const { tokens } = sentence;
  const { compiled } = notice;
  const words = compiled.pack.data;
  if (isOfThirdParty(tokens, start, end, compiled) || isPlacedByThem(tokens, start, compiled))
    return toOthers(readings);
  const actors = locateActors(tokens, compiled, notice.publisherNames);
  const others = actors.filter(({ actor }) => actor === 'third-party');
  const own = actors.filter(({ actor }) => actor === 'publisher');
  const agents = others.filter(
    (actor) => isOwnerAfter(tokens, end, actor.start, compiled) || isServedBy(tokens, end, actor.start, compiled),
  );
  if (agents.length) {
    const shared = own.some((actor) => isOwnerAfter(tokens, end, actor.start, compiled));
    return shared ? [...readings, ...toOthers(readings)] : toOthers(readings);
  }
  const subject = [...others, ...own].toSorted((a, b) => b.end - a.end).find((actor) => actor.end <= start);
  // "We and our partners use": both do.
  const isJoint = readings.some(({ party }) => party === 'third');
  return !isJoint && subject?.actor === 'third-party' && isPlaced(tokens, subject.end, start, words)
    ? toOthers(readings)
    : readings;
}

/** "We collect no names by cookies": they are only how, and not denied. */
export function isMeans(tokens: readonly Token[], start: number, { grammar, pack }: CompiledPack): boolean {
  const { means, betweenMembers, trackers } = pack.data;
  const isBetween = ({ norm, stem }: Token): boolean =>
    betweenMembers.has(norm) ||
    trackers.has(stem) ||
    grammar.words.genitive.has(norm) ||
    grammar.nominals.get(norm)?.act === 'use';
  for (let i = start - 1; i >= 0 && i >= start - MEANS_WITHIN; i--) {
    if (means.has(tokens[i]!.norm)) return true;
    if (!isBetween(tokens[i]!)) return false;
  }
  return false;
}
const MEANS_WITHIN = 10;

function toOthers(readings: readonly Reading[]): readonly Reading[] {
  return readings.map((reading) => ({ ...reading, party: 'third' }));
}

function isOfThirdParty(
  tokens: readonly Token[],
  start: number,
  end: number,
  { pack: { data: words, purposes } }: CompiledPack,
): boolean {
  if (purposes.theirs.has(tokens[start - 1]?.norm ?? '') && words.own.has(tokens[start]!.norm)) return true;
  for (let i = Math.max(0, start - 2); i < end - 1; i++)
    if (words.outsiders.has(`${tokens[i]!.norm} ${tokens[i + 1]?.stem}`)) return true;
  return false;
}

// "They may place a cookie": who has been spoken of before, and not the publisher.
function isPlacedByThem(tokens: readonly Token[], start: number, compiled: CompiledPack): boolean {
  const { they } = compiled.pack.purposes;
  const last = tokens.findLastIndex((token, at) => at < start && (they.has(token.norm) || isWe(token, compiled)));
  return they.has(tokens[last]?.norm ?? '') && isPlaced(tokens, last + 1, start, compiled.pack.data);
}

// "These cookies allow advertisers to recognise you": whom they serve.
const SERVED_WITHIN = 8;
function isServedBy(tokens: readonly Token[], end: number, at: number, { pack }: CompiledPack): boolean {
  if (at <= end || at - end > SERVED_WITHIN) return false;
  const { besideTrackers, trackers } = pack.data;
  const verb = tokens.findIndex(({ norm }, i) => i >= end && i < at && pack.purposes.serving.has(norm));
  return (
    verb >= 0 &&
    at - verb <= 3 &&
    tokens.slice(end, verb).every(({ norm, stem }) => besideTrackers.has(norm) || trackers.has(stem))
  );
}

const OWNER_WITHIN = 18;

// "Cookies by our partners", "cookies that are set on your device by advertisers", "cookies of media partners".
function isOwnerAfter(
  tokens: readonly Token[],
  end: number,
  at: number,
  { grammar, pack: { data: words, columns } }: CompiledPack,
): boolean {
  if (at < end || at - end > OWNER_WITHIN) return false;
  for (let i = at - 1; i >= end && i >= at - 5; i--) {
    const { norm } = tokens[i]!;
    const slot = grammar.slotOf(norm);
    if (slot === 'agent')
      return (
        i === end ||
        columns.either.has(tokens[i - 1]!.norm) ||
        tokens.slice(end, i).some((token) => words.placing.has(token.norm))
      );
    if ((grammar.words.genitive.has(norm) || slot === 'source') && i === end) return true;
    if (norm === ',' || columns.towards.has(norm)) return false;
  }
  return false;
}

const VERB_WITHIN = 8;

function isPlaced(tokens: readonly Token[], from: number, start: number, words: DataWords): boolean {
  if (start - from > VERB_WITHIN) return false;
  return tokens.slice(from, start).some(({ norm }) => words.placing.has(norm));
}
