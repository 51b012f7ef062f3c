/** Which words of a sentence are verbs of data handling: "we record calls", but "your medical record". */
import type { PredicateEntry } from '../lexicon/language-pack.ts';
import type { CompiledPack } from './compiled-pack.ts';
import { followsDoNot } from './do-not.ts';
import type { SentenceTags } from './tagger.ts';
import type { Token } from './tokens.ts';
import { formOf, type VerbForm } from './verbs.ts';

type Auxiliaries = CompiledPack['pack']['auxiliaries'];

export interface Verb {
  /** Token index. */
  readonly at: number;
  readonly entry: PredicateEntry;
  readonly form: VerbForm;
}

/** Left to right; asks the tagger where neighbours do not tell. */
export function locateVerbs(
  tokens: readonly Token[],
  { verbs, pack: { auxiliaries, sharing } }: CompiledPack,
  tags: SentenceTags,
): Verb[] {
  const found: Verb[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || isSignalName(tokens, at)) continue;
    for (const entry of verbs.get(token.norm) ?? []) {
      if (entry.particle && !hasParticle(tokens, at, entry.particle)) continue;
      const form = formOf(entry.lemma, token.norm)!;
      const isVerb =
        !isParticipleOfObject(tokens, at, form, found.at(-1), sharing) && readsAsVerb(tokens, at, form, auxiliaries);
      if (isVerb === false || (isVerb === undefined && entry.ambiguous && (token.capital || !tags.has(token, 'Verb'))))
        continue;
      found.push({ at, entry, form });
      break;
    }
  }
  return found;
}

// "Our answer to Do Not Track", "a Do Not Sell request": a name, not a denial.
const NAMED = new Set(['track', 'sell', 'share']);
const SPEAKING = new Set(['we', 'you', 'they', 'i', 'who', 'that', 'which']);
function isSignalName(tokens: readonly Token[], at: number): boolean {
  return (
    NAMED.has(tokens[at]!.norm) &&
    tokens[at]!.capital &&
    !SPEAKING.has(tokens[at - 3]?.norm ?? '') &&
    followsDoNot(tokens, at) &&
    tokens[at - 2]!.capital
  );
}

// "We share collected data": right after a verb in its base form a participle belongs to the object.
function isParticipleOfObject(
  tokens: readonly Token[],
  at: number,
  form: VerbForm,
  previous: Verb | undefined,
  { afterParticiple }: CompiledPack['pack']['sharing'],
): boolean {
  const next = tokens[at + 1];
  return (
    form === 'past' &&
    previous?.at === at - 1 &&
    previous.form === 'base' &&
    next?.kind === 'word' &&
    !afterParticiple.has(next.norm)
  );
}

function hasParticle(tokens: readonly Token[], at: number, particle: string): boolean {
  for (let next = at + 1; next <= at + 8 && next < tokens.length; next++)
    if (tokens[next]!.norm === particle) return true;
  return false;
}

const BRACKET_LENGTH = 8;

// "Companies (“Partners”) that gather": the noun is before the bracket that closes at `at`.
function beforeBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.norm !== ')') return at;
  for (let open = at - 1; open > 0 && open >= at - BRACKET_LENGTH; open--)
    if (tokens[open]!.norm === '(') return open - 1;
  return at;
}

// A base form or a form in -s after a determiner, adjective or preposition is a noun ("the use of", "your record");
// a participle directly after a determiner is an adjective ("the collected information"). Undefined: can be either.
function readsAsVerb(
  tokens: readonly Token[],
  at: number,
  form: VerbForm,
  auxiliaries: Auxiliaries,
): boolean | undefined {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (form === 'gerund') return !(before && auxiliaries.determiners.has(before.norm) && after?.norm === 'of');
  // "Partners that use cookies": after a plural, "that" opens a clause.
  const noun = tokens[beforeBracket(tokens, at - 2)];
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
  // "Purchase/return/exchange information": one of several nouns before another.
  if (before.norm === '/') return isListed(tokens, at, auxiliaries);
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
    // "Our app collect the number": said by many who write in a second language.
    (form === 'base' && ONE_THING.has(before.norm) && auxiliaries.determiners.has(after?.norm ?? '')) ||
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
  'it he she that which who company party provider app application site website service organization partner platform controller processor device browser software system program feature server form survey camera sensor watch car vehicle hub tool widget plugin sdk'.split(
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
function isListed(tokens: readonly Token[], at: number, auxiliaries: Auxiliaries): boolean {
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
