/** Who does what with data: the verbs of data handling in a sentence, their subject, negation, hedging and reach. */
import type { Actor, ConditionEntry, PredicateEntry, PredicateKind } from '../lexicon/language-pack.ts';
import type { CompiledPack } from './compiled-pack.ts';
import { isOnlyMentioned } from './only-mentioned.ts';
import type { SentenceTags } from './tagger.ts';
import type { Token } from './tokens.ts';
import { formOf, type VerbForm } from './verbs.ts';

/** `both`: "we and our partners". `unknown`: no subject in sight (an infinitive, a heading, a list item). */
export type Subject = Actor | 'both' | 'unknown';

export interface Predicate {
  readonly kind: PredicateKind;
  readonly lemma: string;
  /** Token index of the verb. */
  readonly at: number;
  /** Token index where its verb group begins: the first auxiliary. */
  readonly from: number;
  readonly form: VerbForm;
  readonly voice: 'active' | 'passive';
  readonly subject: Subject;
  readonly negated: boolean;
  readonly hedged: boolean;
  /** Only referred to ("how we collect"), not stated. */
  readonly referred: boolean;
  /** An infinitive of purpose or a gerund: said on the way, by another verb's statement. */
  readonly dependent: boolean;
  readonly conditions: readonly ConditionEntry[];
  /** Some condition decides whether it happens at all. */
  readonly conditional: boolean;
  /** Tokens that its object can stand in: to the right, and for a passive to the left. `end` is exclusive. */
  readonly reach: { readonly start: number; readonly end: number };
}

// "send you newsletters", "provide you with our services": nothing is handed to others.
function servesReader(tokens: readonly Token[], at: number, kind: PredicateKind): boolean {
  return (
    (kind === 'share' || kind === 'provide') && tokens[at + 1]?.norm === 'you' && tokens[at + 2]?.norm !== 'provide'
  );
}

const NEVER_PASSIVE = new Set(['require', 'need', 'know', 'determine', 'learn', 'identify']);

interface ActorSpan {
  readonly actor: Actor;
  readonly start: number;
  readonly end: number;
}

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
    const negated =
      group.negated ||
      (inherits && previous.negated && previous.form === verb.form && !group.ownAuxiliary) ||
      negatedNoun(tokens, passive ? group.from : (found?.start ?? -1), passive ? 9 : 4);
    const nextStart = verbs[index + 1];
    const clauseStart = clauseBefore(tokens, group.from);
    const clauseEnd = clauseAfter(tokens, verb.at, nextStart?.at);
    const own = conditions
      .filter((match) => match.start >= clauseStart && match.start < sentenceLike(tokens, verb.at))
      .map((match) => match.entry);
    // "as required by law", "information needed": nobody collects here.
    if (past && NEVER_PASSIVE.has(verb.entry.lemma) && (passive || tokens[verb.at + 1]?.norm === 'by')) continue;
    predicates.push({
      kind: servesReader(tokens, verb.at, verb.entry.kind) ? 'manage' : verb.entry.kind,
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
      dependent: verb.form === 'gerund' ? !group.passive && !group.ownAuxiliary : group.infinitive,
      conditions: own,
      conditional: own.some((entry) => entry.decisive),
      reach: { start: passive ? clauseStart : verb.at + 1, end: clauseEnd },
    });
  }
  return predicates;
}

function isSharing(kind: PredicateKind): boolean {
  return kind === 'share' || kind === 'sell';
}

interface Verb {
  readonly at: number;
  readonly entry: PredicateEntry;
  readonly form: VerbForm;
}

function locateVerbs(
  tokens: readonly Token[],
  { verbs, pack: { auxiliaries } }: CompiledPack,
  tags: SentenceTags,
): Verb[] {
  const found: Verb[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    for (const entry of verbs.get(token.norm) ?? []) {
      if (entry.particle && !hasParticle(tokens, at, entry.particle)) continue;
      const form = formOf(entry.lemma, token.norm)!;
      const isVerb = readsAsVerb(tokens, at, form, auxiliaries);
      if (isVerb === false || (isVerb === undefined && entry.ambiguous && (token.capital || !tags.has(token, 'Verb'))))
        continue;
      found.push({ at, entry, form });
      break;
    }
  }
  return found;
}

function hasParticle(tokens: readonly Token[], at: number, particle: string): boolean {
  for (let next = at + 1; next <= at + 8 && next < tokens.length; next++)
    if (tokens[next]!.norm === particle) return true;
  return false;
}

// A base form or a form in -s after a determiner, adjective or preposition is a noun ("the use of", "your record");
// a participle directly after a determiner is an adjective ("the collected information"). Undefined: can be either.
function readsAsVerb(
  tokens: readonly Token[],
  at: number,
  form: VerbForm,
  auxiliaries: CompiledPack['pack']['auxiliaries'],
): boolean | undefined {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (form === 'gerund') return !(before && auxiliaries.determiners.has(before.norm) && after?.norm === 'of');
  // "Partners that use cookies": after a plural, "that" opens a clause.
  const noun = tokens[at - 2];
  if (
    form === 'base' &&
    before &&
    auxiliaries.relative.has(before.norm) &&
    noun?.kind === 'word' &&
    noun.norm !== noun.stem
  )
    return true;
  if (before && auxiliaries.determiners.has(before.norm)) return false;
  if (form === 'past') return true;
  // "Data we collect" has its verb; "Collect: …" is a command or a label; "Uses" opens no statement.
  if (!before) return form === 'base' ? undefined : false;
  if (before.norm === 'to') return !NOUN_BEFORE_TO.has(tokens[at - 2]?.norm ?? '');
  // "from time to time collect"
  if (before.norm === 'time' && tokens[at - 2]?.norm === 'to' && tokens[at - 3]?.norm === 'time') return true;
  if (
    auxiliaries.transparent.has(before.norm) ||
    before.norm === 'we' ||
    before.norm === 'you' ||
    before.norm === 'they'
  )
    return true;
  if (auxiliaries.prepositions.has(before.norm)) return false;
  // A form in -s is far more often a plural ("access logs", "payment transfers") unless one thing stands before it.
  if (form === 'third-person') return ONE_THING.has(before.norm) || (before.capital && !tokens[at]!.capital);
  // "limited access", "legal process": only after what can be a subject, or an adverb, may this still be a verb.
  const canFollow =
    before.norm === ',' ||
    before.norm === 'and' ||
    before.norm === 'or' ||
    before.norm === '/' ||
    before.stem !== before.norm ||
    before.norm.endsWith('ly') ||
    before.capital ||
    before.norm === 'please';
  if (!canFollow) return false;
  // "collect, use, store, and share": in a row of verbs the word before a comma is one too.
  const inRow = before.norm === ',' || before.norm === 'and' || before.norm === 'or' || before.norm === '/';
  if (!after || after.kind === 'punct' || after.norm === 'of' || auxiliaries.passive.has(after.norm)) {
    return inRow ? isListed(tokens, at, auxiliaries) : undefined;
  }
  // "store your", "process it": an object follows.
  if (auxiliaries.determiners.has(after.norm) || OBJECTS.has(after.norm)) return true;
  // "email address", "purchase history", "access point": the first half of a compound.
  if (inRow && COMPOUNDED.has(after.stem)) return false;
  if (auxiliaries.prepositions.has(after.norm) || after.norm === 'and' || after.norm === 'or')
    return inRow ? isListed(tokens, at, auxiliaries) : undefined;
  return undefined;
}

// "limited to e-mail", "access to records": this "to" takes a noun.
const NOUN_BEFORE_TO = new Set(
  'limited respect related relating due according access prior subject regard addition relation similar pertaining response contrary next'.split(
    ' ',
  ),
);
const ONE_THING = new Set(
  'it he she that which who company party provider app application site website service organization partner platform controller processor device browser software system'.split(
    ' ',
  ),
);
const COMPOUNDED = new Set(
  'address number history log record point form list id time date code page link control right provider message detail status'.split(
    ' ',
  ),
);
const OBJECTS = new Set(['it', 'them', 'us', 'you', 'personal', 'information', 'data', 'certain']);

// In a row of words parted by commas, "and" or "or", that began after a subject or auxiliary: "we collect, use, store".
function isListed(tokens: readonly Token[], at: number, auxiliaries: CompiledPack['pack']['auxiliaries']): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 12; i--) {
    const { norm } = tokens[i]!;
    if (norm === ',' || norm === 'and' || norm === 'or' || norm === '/') continue;
    if (norm === 'we' || norm === 'they' || norm === 'to' || norm === 'who' || auxiliaries.transparent.has(norm))
      return true;
    const joined = tokens[i - 1]?.norm;
    if (
      joined !== ',' &&
      joined !== 'and' &&
      joined !== 'or' &&
      joined !== '/' &&
      joined !== 'we' &&
      joined !== 'to' &&
      !auxiliaries.transparent.has(joined ?? '')
    )
      return false;
  }
  return false;
}

function locateActors(
  tokens: readonly Token[],
  compiled: CompiledPack,
  names: readonly (readonly string[])[],
): ActorSpan[] {
  const found: ActorSpan[] = compiled.actors
    .scan(tokens)
    .map((match) => ({ actor: match.entry, start: match.start, end: match.end }));
  for (const name of names) {
    for (let at = 0; at + name.length <= tokens.length; at++) {
      if (name.every((word, i) => tokens[at + i]!.norm === word))
        found.push({ actor: 'publisher', start: at, end: at + name.length });
    }
  }
  // Of nested names the longest counts: "the company" is the publisher, "company" alone would be another.
  const outermost = found.filter(
    (actor) =>
      !found.some(
        (other) =>
          other.start <= actor.start && other.end >= actor.end && other.end - other.start > actor.end - actor.start,
      ),
  );
  return outermost.sort((a, b) => a.end - b.end || a.start - b.start);
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
function readGroup(tokens: readonly Token[], at: number, auxiliaries: CompiledPack['pack']['auxiliaries']): Group {
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
    if (norm === 'not' && tokens[i + 1]?.norm === 'only') continue;
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

// "collect, use and share": the next verb follows a comma, "and" or "or", perhaps with the object of the first between.
function isJoined(
  tokens: readonly Token[],
  previous: number,
  from: number,
  auxiliaries: CompiledPack['pack']['auxiliaries'],
): boolean {
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

function findSubject(
  tokens: readonly Token[],
  from: number,
  passive: boolean,
  verbAt: number,
  actors: readonly ActorSpan[],
  auxiliaries: CompiledPack['pack']['auxiliaries'],
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
  for (let i = actors.length - 1; i >= 0; i--) {
    const actor = actors[i]!;
    if (actor.end > from) continue;
    if (from - actor.end > 40) return undefined;
    if (tokens.slice(actor.end, from).some((token) => token.norm === ';')) return undefined;
    if (isObject(tokens, actor, from, auxiliaries)) continue;
    return { subject: isShared(tokens, actor, actors) ? 'both' : actor.actor, start: actor.start };
  }
  return undefined;
}

// "from you", "with our partners": the object of a preposition is no subject — unless a relative clause opens on it.
function isObject(
  tokens: readonly Token[],
  actor: ActorSpan,
  from: number,
  auxiliaries: CompiledPack['pack']['auxiliaries'],
): boolean {
  const after = tokens[actor.end]?.norm ?? '';
  if (tokens[actor.start]?.norm === 'we') return false;
  if (auxiliaries.relative.has(after) && actor.end <= from && from - actor.end <= 6) return false;
  if (tokens[actor.start]?.norm === 'us' && tokens[actor.end]?.norm !== 'to') return true;
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

// "No personal information is shared", "none of our partners sell", "neither we nor our partners".
function negatedNoun(tokens: readonly Token[], before: number, within: number): boolean {
  for (let i = before - 1; i >= 0 && i >= before - within; i--) {
    const { norm } = tokens[i]!;
    if (norm === 'no' || norm === 'none' || norm === 'nothing' || norm === 'neither' || norm === 'nor') return true;
    if (norm === ',' || norm === ';' || norm === 'that' || norm === '.') return false;
  }
  return false;
}

function isReferred(
  tokens: readonly Token[],
  from: number,
  subjectStart: number | undefined,
  auxiliaries: CompiledPack['pack']['auxiliaries'],
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
