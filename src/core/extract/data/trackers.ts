/** Cookies and their kin: who is said to use them, where no verb of data handling says so. */
import type { DataWords } from '../../lexicon/data-words.ts';
import type { Notice, Sentence } from '../../text/notice.ts';
import type { Predicate } from '../../text/predicate.ts';
import { locateActors } from '../../text/actor-spans.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading } from './reading.ts';

export function isTracker(category: string): boolean {
  return category.startsWith('tracking');
}

/** That a notice explains cookies at all says that they are in use, save where it tells how to refuse them. */
export function isInUse(tokens: readonly Token[], predicates: readonly Predicate[], words: DataWords): boolean {
  return (
    !tokens.some(({ norm }) => words.refusal.has(norm)) &&
    !predicates.some(({ negated, lemma, from }) => negated && !(GRASP.has(lemma) && isDescribing(tokens, from)))
  );
}

/** "If you write to us about cookies": a letter about them says nothing of their use. */
export function isSupposedTopic(
  { compiled: { grammar } }: Notice,
  { tokens, reading }: Sentence,
  start: number,
): boolean {
  const frame = reading.frameAt(start, start + 1);
  if (frame?.status !== 'supposed') return false;
  const { end } = frame.clause.group;
  return tokens
    .slice(end, start)
    .some(({ norm }) => grammar.slotOf(norm) === 'topic' && !grammar.words.genitive.has(norm));
}

/** Verbs that, denied, tell whose a tracker is, not that there is none: "we have no access to these cookies". */
export const GRASP: ReadonlySet<string> = new Set(['access', 'control', 'manage', 'read', 'see', 'view']);

// "Cookies that we cannot access"
function isDescribing(tokens: readonly Token[], from: number): boolean {
  const linked = tokens[from - 2]?.norm;
  return tokens[from - 1]?.norm === 'we' && (linked === 'that' || linked === 'which');
}

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
  const words = notice.compiled.pack.data;
  if (isOfThirdParty(tokens, start, end) || isPlacedByThem(tokens, start, words)) return toOthers(readings);
  const actors = locateActors(tokens, notice.compiled, notice.publisherNames);
  const others = actors.filter(({ actor }) => actor === 'third-party');
  const own = actors.filter(({ actor }) => actor === 'publisher');
  const agents = others.filter(
    (actor) => isOwnerAfter(tokens, end, actor.start, words) || isServedBy(tokens, end, actor.start),
  );
  if (agents.length) {
    const shared = own.some((actor) => isOwnerAfter(tokens, end, actor.start, words));
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
export function isMeans(tokens: readonly Token[], start: number, words: DataWords): boolean {
  for (let i = start - 1; i >= 0 && i >= start - MEANS_WITHIN; i--) {
    const { norm, stem } = tokens[i]!;
    if (words.means.has(norm)) return true;
    if (!words.betweenMembers.has(norm) && !words.trackers.has(stem) && norm !== 'of' && norm !== 'use') return false;
  }
  return false;
}
const MEANS_WITHIN = 10;

function toOthers(readings: readonly Reading[]): readonly Reading[] {
  return readings.map((reading) => ({ ...reading, party: 'third' }));
}

function isOfThirdParty(tokens: readonly Token[], start: number, end: number): boolean {
  if (tokens[start - 1]?.norm === 'their' && tokens[start]!.norm === 'own') return true;
  for (let i = Math.max(0, start - 2); i < end - 1; i++)
    if (tokens[i]!.norm === 'third' && tokens[i + 1]?.stem === 'party') return true;
  return false;
}

// "They may place a cookie": who has been spoken of before, and not the publisher.
function isPlacedByThem(tokens: readonly Token[], start: number, words: DataWords): boolean {
  const they = tokens.findLastIndex(({ norm }, at) => at < start && (norm === 'they' || norm === 'we'));
  return tokens[they]?.norm === 'they' && isPlaced(tokens, they + 1, start, words);
}

// "These cookies allow advertisers to recognise you": whom they serve.
const ALLOWING = new Set(['allow', 'enable', 'permit', 'let', 'help']);
const ALLOWED_WITHIN = 8;
function isServedBy(tokens: readonly Token[], end: number, at: number): boolean {
  if (at <= end || at - end > ALLOWED_WITHIN) return false;
  const verb = tokens.findIndex(({ stem }, i) => i >= end && i < at && ALLOWING.has(stem));
  return (
    verb >= 0 &&
    at - verb <= 3 &&
    tokens.slice(end, verb).every(({ norm, stem }) => BESIDE.has(norm) || TRACKING.has(stem))
  );
}
const BESIDE = new Set(['and', 'or', ',', 'web', 'similar', 'other', 'also', 'may', 'can', 'will']);
const TRACKING = new Set(['cookie', 'beacon', 'pixel', 'tag', 'technology', 'tool', 'file']);

const OWNER_WITHIN = 18;

// "Cookies by our partners", "cookies that are set on your device by advertisers", "cookies of media partners".
function isOwnerAfter(tokens: readonly Token[], end: number, at: number, words: DataWords): boolean {
  if (at < end || at - end > OWNER_WITHIN) return false;
  for (let i = at - 1; i >= end && i >= at - 5; i--) {
    const { norm } = tokens[i]!;
    if (norm === 'by')
      return (
        i === end || tokens[i - 1]!.norm === 'or' || tokens.slice(end, i).some((token) => words.placing.has(token.norm))
      );
    if ((norm === 'of' || norm === 'from') && i === end) return true;
    if (norm === ',' || norm === 'with' || norm === 'to') return false;
  }
  return false;
}

const VERB_WITHIN = 8;

function isPlaced(tokens: readonly Token[], from: number, start: number, words: DataWords): boolean {
  if (start - from > VERB_WITHIN) return false;
  return tokens.slice(from, start).some(({ norm }) => words.placing.has(norm));
}
