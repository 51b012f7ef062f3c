/** Who does what with data: the verbs of data handling in a sentence, their subject, negation, hedging and reach. */
import type { PredicateEntry, PredicateKind } from '../lexicon/language-pack.ts';
import type { CompiledPack } from './compiled-pack.ts';
import { isDeniedAhead, isWithout } from './denied-ahead.ts';
import { isAskedNotTo, isOnlyHopedAt, isOnlyMentioned, isWishedAt } from './only-mentioned.ts';
import { locateVerbs } from './data-verbs.ts';
import type { Predicate } from './predicate.ts';
import { findSubject, locateActors, negatedNoun, type ActorSpan, type Subject } from './subjects.ts';
import type { SentenceTags } from './tagger.ts';
import type { Token } from './tokens.ts';

export type { Predicate } from './predicate.ts';
export type { Subject } from './subjects.ts';

type Auxiliaries = CompiledPack['pack']['auxiliaries'];

// "send you newsletters", "provide you with our services": nothing is handed to others.
function servesReader(tokens: readonly Token[], at: number, kind: PredicateKind): boolean {
  return (
    (kind === 'share' || kind === 'provide') && tokens[at + 1]?.norm === 'you' && tokens[at + 2]?.norm !== 'provide'
  );
}

// "Share it in exchange for money": a sale by any other name.
const PRICES = new Set(['money', 'monetary', 'payment', 'compensation', 'consideration', 'profit', 'fee', 'cash']);
const SAYS_PRICE = 4;
function isForPrice(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++) {
    const { norm, stem } = tokens[i]!;
    if (norm !== 'for') {
      if (stem !== 'exchange' && stem !== 'return') continue;
      if (tokens[i + 1]?.norm !== 'for') continue;
      if (tokens.slice(i + 2, i + 2 + SAYS_PRICE).some((token) => PRICES.has(token.stem))) return true;
      continue;
    }
    const next = tokens[i + 1]?.stem;
    if (next === 'money' || next === 'monetary' || next === 'profit' || next === 'valuable') return true;
  }
  return false;
}

// "Data that we license from others" come in.
const FROM_WITHIN = 8;
function comesIn(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i <= at + FROM_WITHIN; i++) {
    if (tokens[i]!.norm === 'to') return false;
    if (tokens[i]!.norm === 'from') return true;
  }
  return false;
}

function kindOf(tokens: readonly Token[], at: number, end: number, { kind, lemma }: PredicateEntry): PredicateKind {
  if (lemma === 'license' && comesIn(tokens, at)) return 'collect';
  if (servesReader(tokens, at, kind)) return 'manage';
  return kind === 'share' && isForPrice(tokens, at, end) ? 'sell' : kind;
}

const LOOKING = new Set(['see', 'view', 'read']);
const NEEDING = new Set(['need', 'require']);
const NEVER_PASSIVE = new Set(['require', 'need', 'know', 'determine', 'learn', 'identify']);

/** Left to right. Linear in the number of tokens but for bounded look-back. */
export function findPredicates(
  tokens: readonly Token[],
  compiled: CompiledPack,
  publisherNames: readonly (readonly string[])[],
  tags: SentenceTags,
): Predicate[] {
  const { auxiliaries } = compiled.pack;
  const verbs = locateVerbs(tokens, compiled, tags);
  if (!verbs.length) return [];
  const actors = locateActors(tokens, compiled, publisherNames);
  const conditions = compiled.conditions.scan(tokens);
  const predicates: Predicate[] = [];
  let deniedFrom = 0;

  for (const [index, verb] of verbs.entries()) {
    const group = readGroup(tokens, verb.at, auxiliaries);
    const previous = predicates.at(-1);
    const joined = previous !== undefined && isJoined(tokens, previous.at, group.from, auxiliaries);
    const past = verb.form === 'past';
    const passive =
      past && (group.passive || (joined ? previous.voice === 'passive' : isReduced(tokens, group.from, actors)));
    const found = findSubject(tokens, group.from, passive, verb.at, actors, auxiliaries);
    const inherits = joined && (found === undefined || found.start < previous.from);
    const subject: Subject = inherits ? previous.subject : (found?.subject ?? (passive ? 'publisher' : 'unknown'));
    const describes = passive && !group.passive && !joined && isFollowedByVerb(tokens, verb.at, auxiliaries);
    const inheritsNegation = inherits && previous.negated && previous.form === verb.form && !group.ownAuxiliary;
    const isDenied =
      group.negated ||
      (inheritsNegation && !isTurn(tokens, deniedFrom, group.from)) ||
      (isSharing(verb.entry.kind) &&
        (isDeniedAhead(tokens, group.from, compiled.pack.sharing) || isWithout(tokens, group.from, auxiliaries))) ||
      (group.infinitive && isPurposeOfDeniedUse(tokens, predicates, group.from)) ||
      (!describes &&
        (negatedNoun(tokens, passive ? group.from : (found?.start ?? -1), passive ? 9 : 4, auxiliaries) ||
          (passive && opensWithNo(tokens, group.from))));
    if (group.negated) deniedFrom = group.from;
    // "When we no longer need your data", "we do not need your name": it may be there all the same.
    if (isDenied && NEEDING.has(verb.entry.lemma)) continue;
    const negated = isDenied && !isOnlyExcess(tokens, verb.at);
    const dependent = verb.form === 'gerund' ? !group.passive && !group.ownAuxiliary : group.infinitive;
    const nextStart = verbs[index + 1];
    const clauseStart = clauseBefore(tokens, group.from);
    const clauseEnd = clauseAfter(tokens, verb.at, nextStart?.at);
    const own = conditions
      .filter((match) => match.start >= clauseStart && match.start < sentenceLike(tokens, verb.at))
      .filter(({ entry }) => !entry.ofSharing || isSharing(verb.entry.kind))
      .filter((match) => negated || !isWaived(tokens, clauseStart, match, { form: verb.form, subject }, auxiliaries))
      .map((match) => match.entry);
    // "What you see": what readers look at is no handling of data, nor the first of a row of verbs.
    if (subject === 'reader' && LOOKING.has(verb.entry.lemma)) continue;
    // "as required by law", "information needed": nobody collects here.
    // "We use data that does not identify you to improve our site": which data, not what is not done.
    const before = tokens[group.from - 1]?.norm ?? '';
    if (group.negated && verb.entry.lemma === 'identify' && auxiliaries.relative.has(before)) continue;
    if (past && NEVER_PASSIVE.has(verb.entry.lemma) && (passive || tokens[verb.at + 1]?.norm === 'by')) continue;
    predicates.push({
      kind: kindOf(tokens, verb.at, clauseEnd, verb.entry),
      lemma: verb.entry.lemma,
      at: verb.at,
      from: group.from,
      form: verb.form,
      voice: passive ? 'passive' : 'active',
      subject,
      negated,
      hedged: group.hedged || (inherits && previous.hedged && !group.ownAuxiliary),
      referred:
        (inherits && previous.referred) ||
        isReferred(tokens, group.from, found?.start, auxiliaries) ||
        (negated && (isUnpromised(tokens, group.from, auxiliaries) || opensSupposition(tokens, found?.start))) ||
        (negated && isAskedNotTo(tokens, found?.start ?? group.from)) ||
        // "Your choice not to be tracked" denies nothing.
        (negated &&
          (passive || dependent || subject !== 'publisher') &&
          (isOnlyHopedAt(tokens, group.from, compiled.pack.sharing) ||
            (!isSharing(verb.entry.kind) && isWishedAt(tokens, group.from, compiled.pack.sharing)))) ||
        (isSharing(verb.entry.kind) &&
          isOnlyMentioned(
            {
              at: verb.at,
              from: group.from,
              form: verb.form,
              lemma: verb.entry.lemma,
              subject,
              voice: passive ? 'passive' : 'active',
            },
            tokens,
            compiled.pack.sharing,
          )),
      dependent,
      conditions: own,
      conditional: own.some((entry) => entry.decisive),
      reach: { start: passive ? clauseStart : verb.at + 1, end: clauseEnd },
    });
  }
  return predicates;
}

// "We keep it safe, do not share it, and use it to …": one of a row denied by itself does not deny the next; nor does
// anything before "but".
function isTurn(tokens: readonly Token[], denied: number, from: number): boolean {
  const joint = tokens[from - 1]?.norm;
  const opening = tokens[denied - 1]?.norm;
  return joint === 'but' || (joint === 'and' && (opening === ',' || opening === 'and'));
}

// "We collect no more than we need", "we do not collect more than is necessary"
function isOnlyExcess(tokens: readonly Token[], at: number): boolean {
  const more = tokens.slice(at + 1, at + EXCESS_WITHIN).findIndex(({ norm }) => norm === 'more');
  return more >= 0 && tokens.slice(at + 1 + more, at + more + EXCESS_WITHIN).some(({ norm }) => norm === 'than');
}
const EXCESS_WITHIN = 8;

// "No data kept on a phone can be wholly safe": the participle only describes what the verb after it is said of.
function isFollowedByVerb(tokens: readonly Token[], at: number, { passive, hedging }: Auxiliaries): boolean {
  return tokens.slice(at + 1).some(({ norm }) => passive.has(norm) || hedging.has(norm) || norm === 'will');
}

// "We cannot guarantee that it may not be disclosed": what nobody promises is not denied.
const PROMISES = new Set(['guarantee', 'guaranteed', 'ensure', 'ensured', 'warrant', 'promise', 'assure', 'assurance']);
const DENIED_WITHIN = 4;
function isUnpromised(tokens: readonly Token[], from: number, { negating }: Auxiliaries): boolean {
  for (let at = from - 1; at > 0 && tokens[at]!.norm !== '.' && tokens[at]!.norm !== ';'; at--) {
    if (!PROMISES.has(tokens[at]!.stem)) continue;
    return tokens.slice(Math.max(0, at - DENIED_WITHIN), at).some(({ norm }) => negating.has(norm) || norm === 'no');
  }
  return false;
}

// "Where we do not collect your consent, …": denied of some cases, not told of all.
const SUPPOSING = new Set(['if', 'where', 'when', 'whenever', 'whether', 'unless']);
function opensSupposition(tokens: readonly Token[], subjectStart: number | undefined): boolean {
  return subjectStart !== undefined && SUPPOSING.has(tokens[subjectStart - 1]?.norm ?? '');
}

// "No name, e-mail or address is collected": the "no" at the head of a list denies all of its members.
const LIST_LENGTH = 30;
function opensWithNo(tokens: readonly Token[], from: number): boolean {
  const start = clauseBefore(tokens, from);
  if (tokens[start]?.norm !== 'no' || from - start > LIST_LENGTH) return false;
  return !tokens.slice(start + 1, from).some(({ norm }) => CLAUSES.has(norm));
}
const CLAUSES = new Set([
  'but',
  'however',
  'that',
  'which',
  'who',
  'we',
  'you',
  'it',
  'they',
  'is',
  'are',
  'if',
  'when',
  'other',
]);

// "We do not use cookies to collect your name": what is denied is the collecting as much as the use.
function isPurposeOfDeniedUse(tokens: readonly Token[], predicates: readonly Predicate[], from: number): boolean {
  const use = predicates.findLast(({ dependent, at }) => !dependent && at < from);
  if (use?.kind !== 'use' || !use.negated) return false;
  return !tokens.slice(use.at + 1, from).some(({ norm }) => TURNS.has(norm));
}

const TURNS = new Set([';', ',', 'but', 'except', 'other', 'unless', 'that', 'which', 'you']);

// "We disclose it without your consent where …" waives the condition that "we do not disclose it without" sets.
export function isWaived(
  tokens: readonly Token[],
  clauseStart: number,
  { start, end }: { readonly start: number; readonly end: number },
  { form, subject }: Pick<Predicate, 'form' | 'subject'>,
  auxiliaries: Auxiliaries,
): boolean {
  if (form === 'gerund' || subject !== 'publisher') return false;
  if (!tokens.slice(start, end).some(({ norm }) => norm === 'without')) return false;
  return !tokens
    .slice(clauseStart, start)
    .some(({ norm }) => auxiliaries.negating.has(norm) || norm === 'no' || norm === 'nobody' || norm === 'none');
}

function isSharing(kind: PredicateKind): boolean {
  return kind === 'share' || kind === 'sell';
}

interface Group {
  from: number;
  hedged: boolean;
  negated: boolean;
  passive: boolean;
  infinitive: boolean;
  ownAuxiliary: boolean;
}

// Walks left over auxiliaries, modals and adverbs.
function readGroup(tokens: readonly Token[], at: number, auxiliaries: Auxiliaries): Group {
  const group: Group = {
    from: at,
    hedged: false,
    negated: false,
    passive: false,
    infinitive: false,
    ownAuxiliary: false,
  };
  for (let i = at - 1; i >= 0 && i >= at - 10; i--) {
    const { norm } = tokens[i]!;
    if (!auxiliaries.transparent.has(norm)) {
      // A comma beside "from time to time", and the phrase itself, between subject and verb.
      if (
        norm === ',' &&
        (tokens[i - 1]?.norm === 'time' || (tokens[i + 1]?.norm === 'from' && tokens[i + 2]?.norm === 'time'))
      )
        continue;
      if (
        norm === 'time' &&
        tokens[i - 1]?.norm === 'to' &&
        tokens[i - 2]?.norm === 'time' &&
        tokens[i - 3]?.norm === 'from'
      ) {
        group.hedged = true;
        i -= 3;
        group.from = i;
        continue;
      }
      if (group.infinitive && auxiliaries.catenative.has(norm)) {
        group.from = i;
        continue;
      }
      break;
    }
    if (norm === 'to') {
      // "used to share", "to share"; but "may need to share" goes on.
      group.infinitive = true;
      group.from = i;
      continue;
    }
    if (norm === 'longer' && tokens[i - 1]?.norm !== 'no') break;
    if (norm === 'no' && tokens[i + 1]?.norm !== 'longer') break;
    group.from = i;
    if (auxiliaries.hedging.has(norm)) group.hedged = true;
    if (norm === 'not' && (tokens[i + 1]?.norm === 'only' || isEitherWay(tokens, i))) continue;
    // "Is either not stored or encrypted"
    if (norm === 'not' && tokens[i - 1]?.norm === 'either') continue;
    if (auxiliaries.negating.has(norm) || (norm === 'no' && tokens[i + 1]?.norm === 'longer')) group.negated = true;
    if (auxiliaries.passive.has(norm)) group.passive = true;
    if (
      /^(?:may|might|can|could|will|would|shall|should|must|do|does|did|don't|doesn't|won't|cannot|is|are|was|were|be|been|being|isn't|aren't)$/.test(
        norm,
      )
    )
      group.ownAuxiliary = true;
  }
  if (group.infinitive && group.ownAuxiliary) group.infinitive = false;
  return group;
}

// "May or may not"
function isEitherWay(tokens: readonly Token[], not: number): boolean {
  return tokens[not - 2]?.norm === 'or' && tokens[not - 3]?.norm === tokens[not - 1]?.norm;
}

// "collect, use and share": the next verb follows a comma, "and" or "or", perhaps with the object of the first between.
function isJoined(tokens: readonly Token[], previous: number, from: number, auxiliaries: Auxiliaries): boolean {
  let before = from - 1;
  while (before > previous && auxiliaries.transparent.has(tokens[before]!.norm)) before--;
  const norm = tokens[before]?.norm;
  if (norm !== 'and' && norm !== 'or' && norm !== ',' && norm !== '/' && norm !== 'nor' && norm !== 'but') return false;
  for (let i = previous + 1; i < before; i++) if (tokens[i]!.norm === ';' || tokens[i]!.norm === '.') return false;
  return true;
}

// A past form that follows a noun, not its subject: "information collected", "data shared with".
function isReduced(tokens: readonly Token[], from: number, actors: readonly ActorSpan[]): boolean {
  const before = tokens[from - 1];
  if (!before || before.kind === 'punct') return true;
  return !actors.some(
    (actor) => actor.end === from && (before.norm === 'we' || before.norm === 'you' || before.norm === 'they'),
  );
}

function isReferred(
  tokens: readonly Token[],
  from: number,
  subjectStart: number | undefined,
  auxiliaries: Auxiliaries,
): boolean {
  const at = subjectStart ?? from;
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const { norm } = tokens[i]!;
    if (auxiliaries.referring.has(norm)) return true;
    if (tokens[i]!.kind === 'punct') return false;
  }
  return false;
}

const BOUNDARY = new Set([';', '.', '!', '?']);

function clauseBefore(tokens: readonly Token[], from: number): number {
  for (let i = from - 1; i >= 0; i--) if (BOUNDARY.has(tokens[i]!.norm)) return i + 1;
  return 0;
}

function sentenceLike(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < tokens.length; i++) if (BOUNDARY.has(tokens[i]!.norm)) return i;
  return tokens.length;
}

// The reach of a verb to its right ends where a subordinate clause opens that is not about its object.
const CLAUSE_OPENERS = new Set([
  'if',
  'when',
  'unless',
  'because',
  'so',
  'while',
  'whenever',
  'although',
  'where',
  'until',
  'after',
  'before',
  'once',
  'since',
]);

function clauseAfter(tokens: readonly Token[], at: number, next: number | undefined): number {
  const limit = sentenceLike(tokens, at);
  for (let i = at + 2; i < limit; i++) {
    if (CLAUSE_OPENERS.has(tokens[i]!.norm) && (next === undefined || i < next + 3)) return i;
  }
  return limit;
}
