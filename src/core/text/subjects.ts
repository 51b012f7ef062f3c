/** Who acts: the actors named in a sentence, and which of them is the subject of a verb. */
import type { Actor } from '../lexicon/language-pack.ts';
import type { CompiledPack } from './compiled-pack.ts';
import type { Token } from './tokens.ts';

type Auxiliaries = CompiledPack['pack']['auxiliaries'];

/** `both`: "we and our partners". `unknown`: no subject in sight (an infinitive, a heading, a list item). */
export type Subject = Actor | 'both' | 'unknown';

/** Token indices; `end` is exclusive. */
export interface ActorSpan {
  readonly actor: Actor;
  readonly start: number;
  readonly end: number;
}

/** By where they end. */
export function locateActors(
  tokens: readonly Token[],
  compiled: CompiledPack,
  names: readonly (readonly string[])[],
): ActorSpan[] {
  const found: ActorSpan[] = compiled.actors
    .scan(tokens)
    .map((match) => ({ actor: match.entry, start: match.start, end: match.end }));
  for (const name of names) {
    for (let at = 0; at + name.length <= tokens.length; at++) {
      if (tokens[at]!.norm === name[0] && name.every((word, i) => tokens[at + i]!.norm === word))
        found.push({ actor: 'publisher', start: at, end: at + name.length });
    }
  }
  if (found.length < 2) return found;
  // Of nested names the longest counts, of equal ones the publisher's: "the company" is the publisher, "company" alone
  // would be another.
  const outermost = found.filter(
    (actor) =>
      !found.some(
        (other) =>
          other.start <= actor.start &&
          other.end >= actor.end &&
          (other.end - other.start > actor.end - actor.start ||
            (other.actor === 'publisher' && actor.actor === 'third-party')),
      ),
  );
  return outermost.sort((a, b) => a.end - b.end || a.start - b.start);
}

/**
 * The subject of the verb group that begins at `from`: for a passive its agent ("by our partners"), else the nearest
 * actor before it that is no object. Undefined where none is in sight.
 */
export function findSubject(
  tokens: readonly Token[],
  from: number,
  passive: boolean,
  verbAt: number,
  actors: readonly ActorSpan[],
  auxiliaries: Auxiliaries,
): { subject: Subject; start: number } | undefined {
  if (passive) {
    const agent = actors.find(
      (actor) =>
        actor.start > verbAt &&
        actor.start <= verbAt + 5 &&
        tokens.slice(verbAt + 1, actor.start).some((token) => token.norm === 'by'),
    );
    return agent && { subject: agent.actor, start: agent.start };
  }
  // "You consent to our collecting your name".
  if (tokens[from - 1]?.norm === 'our') return { subject: 'publisher', start: from - 1 };
  if (isUnknownName(tokens, from, actors)) return undefined;
  const described = describedName(tokens, from, actors, auxiliaries);
  if (described !== undefined) return { subject: 'third-party', start: described };
  for (let i = actors.length - 1; i >= 0; i--) {
    const actor = actors[i]!;
    if (actor.end > from) continue;
    if (from - actor.end > 40) return undefined;
    if (tokens.slice(actor.end, from).some((token) => token.norm === ';')) return undefined;
    if (isObject(tokens, actor, from, auxiliaries)) continue;
    if (isInRelativeClause(tokens, actor, from, actors, auxiliaries)) continue;
    // "We remove what can identify you and share the rest": no verb follows its subject after "and".
    if (tokens[actor.start]!.norm === 'you' && from === actor.end + 1 && /^(?:and|or)$/u.test(tokens[actor.end]!.norm))
      continue;
    const isJoint = isShared(tokens, actor, actors) || isAccompanied(tokens, actor, from, actors);
    return { subject: isJoint ? 'both' : actor.actor, start: actor.start };
  }
  return undefined;
}

// "When you sign up, Lumenwick collects": a name that nobody has introduced is the subject, not "you".
function isUnknownName(tokens: readonly Token[], from: number, actors: readonly ActorSpan[]): boolean {
  let start = from;
  while (start > 0 && tokens[start - 1]!.kind === 'word' && tokens[start - 1]!.capital) start--;
  if (start === from || start === 0 || tokens[start - 1]!.norm !== ',') return false;
  return !actors.some((actor) => actor.end > start && actor.start < from);
}

// "We use Lumenwick, which records", "Lumenwick, a counting service, which records": the name described is the subject.
const APPOSITION = 8;
function describedName(
  tokens: readonly Token[],
  from: number,
  actors: readonly ActorSpan[],
  { relative }: Auxiliaries,
): number | undefined {
  const comma = from - 2;
  if (tokens[comma]?.norm !== ',' || !relative.has(tokens[from - 1]!.norm)) return undefined;
  let end = comma;
  for (let i = comma - 1; i > 0 && i > comma - APPOSITION; i--) {
    if (tokens[i]!.kind === 'word') continue;
    const { norm } = tokens[i + 1]!;
    if (tokens[i]!.norm === ',' && (norm === 'a' || norm === 'an')) end = i;
    break;
  }
  const name = tokens[end - 1];
  if (end < 2 || name?.kind !== 'word' || !name.capital) return undefined;
  // A name of the publisher's, or one that the vocabulary knows, speaks for itself.
  return actors.some((actor) => actor.end === end) ? undefined : end - 1;
}

const MODALS = new Set(['may', 'might', 'can', 'could', 'will', 'would', 'shall', 'should', 'must', 'do', 'does']);
const COORDINATING = new Set(['and', 'or', 'but', ',', '/', '(', 'then']);

// "Third parties we work with may collect", "partners in the advertising you see may collect": the subject of a clause
// that describes what stands before it.
function isInRelativeClause(
  tokens: readonly Token[],
  { start, end }: ActorSpan,
  from: number,
  actors: readonly ActorSpan[],
  auxiliaries: Auxiliaries,
): boolean {
  const { norm } = tokens[start]!;
  if (end === from || (norm !== 'we' && norm !== 'you')) return false;
  if (MODALS.has(tokens[from]!.norm) && !tokens.slice(end, from).some((token) => COORDINATING.has(token.norm)))
    return true;
  // "To personalise what you see, and share …"
  if (norm === 'you')
    return (
      auxiliaries.referring.has(tokens[start - 1]?.norm ?? '') &&
      tokens.slice(end, from).some((token) => token.norm === ',')
    );
  const head = auxiliaries.relative.has(tokens[start - 1]?.norm ?? '') ? start - 1 : start;
  return actors.some((other) => other.actor === 'third-party' && other.end === head);
}

// "from you", "with our partners": the object of a preposition is no subject — unless a relative clause opens on it.
function isObject(tokens: readonly Token[], actor: ActorSpan, from: number, auxiliaries: Auxiliaries): boolean {
  const after = tokens[actor.end]?.norm ?? '';
  if (tokens[actor.start]?.norm === 'we') return false;
  if (auxiliaries.relative.has(after) && actor.end <= from && from - actor.end <= 6) return false;
  // "With a partner, which records": the clause says what the partner does.
  if (
    after === ',' &&
    actor.actor === 'third-party' &&
    actor.end + 2 === from &&
    auxiliaries.relative.has(tokens[from - 1]!.norm)
  )
    return false;
  if (tokens[actor.start]?.norm === 'us' && tokens[actor.end]?.norm !== 'to') return !isPermitted(tokens, actor.end);
  let before = actor.start - 1;
  while (before >= 0 && (auxiliaries.determiners.has(tokens[before]!.norm) || tokens[before]!.norm === 'other'))
    before--;
  const norm = tokens[before]?.norm ?? '';
  if (auxiliaries.prepositions.has(norm)) {
    // "allow X to collect" takes its subject from the object; "for X to collect" too.
    return !(norm === 'for' && after === 'to');
  }
  // "partners and advertisers" after "with": a coordinated object, unless the verb follows at once ("to help us, third
  // parties may collect").
  if ((norm === 'and' || norm === 'or' || norm === ',') && before > 0 && actor.end < from) {
    for (let i = before - 1; i >= 0 && i >= before - 12; i--) {
      const word = tokens[i]!.norm;
      if (word === 'with' || word === 'to' || word === 'from' || word === 'by') return true;
      if (auxiliaries.transparent.has(word) || word === 'we' || word === 'you' || word === '.') break;
    }
  }
  return false;
}

// "You grant us permission to use": who is permitted is the one who acts.
const PERMISSION = new Set(['permission', 'consent', 'authorization', 'authority', 'access', 'right']);
function isPermitted(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at]?.norm === 'your' || tokens[at]?.norm === 'the' ? at + 1 : at;
  return PERMISSION.has(tokens[noun]?.norm ?? '') && tokens[noun + 1]?.norm === 'to';
}

// "We and our partners": the publisher stands before the other, joined by "and" or "or".
function isShared(tokens: readonly Token[], actor: ActorSpan, actors: readonly ActorSpan[]): boolean {
  if (actor.actor !== 'third-party') return false;
  return actors.some((other) => {
    if (other.actor !== 'publisher' || other.end > actor.start || actor.start - other.end > 7) return false;
    const between = tokens.slice(other.end, actor.start).map((token) => token.norm);
    return (
      between.some((word) => word === 'and' || word === 'or' || word === 'nor' || word === '/') &&
      !between.includes('with')
    );
  });
}

const MEASURING = new Set(['longer', 'later', 'more', 'less', 'fewer', 'sooner', 'earlier']);
// "We, along with our partners, may use", "together with our partners we use"
const BESIDE = new Set(['along', 'together']);
function isAccompanied(
  tokens: readonly Token[],
  { actor, start, end }: ActorSpan,
  from: number,
  actors: readonly ActorSpan[],
): boolean {
  if (actor !== 'publisher') return false;
  return actors.some((other) => {
    if (other.actor !== 'third-party') return false;
    const isNear = other.start >= end ? other.end <= from && other.start - end <= 5 : start - other.end <= 2;
    return (
      isNear &&
      tokens
        .slice(Math.max(0, other.start - 4), other.start)
        .some(({ norm }, at, before) => norm === 'with' && BESIDE.has(before[at - 1]?.norm ?? ''))
    );
  });
}

/** "No personal information is shared", "none of our partners sell", "neither we nor our partners". */
export function negatedNoun(
  tokens: readonly Token[],
  before: number,
  within: number,
  { disclaimed }: Auxiliaries,
): boolean {
  for (let i = before - 1; i >= 0 && i >= before - within; i--) {
    const { norm, stem } = tokens[i]!;
    if (disclaimed.has(stem)) return false;
    // "Kept for no longer than a year after it was given": a measure.
    if (norm === 'no' && MEASURING.has(tokens[i + 1]?.norm ?? '')) return false;
    if (norm === 'no' || norm === 'none' || norm === 'nothing' || norm === 'neither' || norm === 'nor') return true;
    if (norm === ',' || norm === ';' || norm === 'that' || norm === '.') return false;
  }
  return false;
}
