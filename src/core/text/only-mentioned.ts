/** Verbs of sharing that state nothing: nouns and adjectives, wishes, rights, duties, references. */
import type { SharingWords } from '../lexicon/sharing-words.ts';
import type { Predicate } from './predicate.ts';
import type { Token } from './tokens.ts';

/** Tokens within which two words of one clause belong together. */
const NEAR = 9;
/** A choice and the infinitive that says what is chosen. */
const CLOSE = 5;
const MAX_LOOK_BACK = 14;

/** A predicate as far as it is read when this is asked. */
type Verb = Pick<Predicate, 'at' | 'from' | 'form' | 'lemma' | 'subject' | 'voice'>;

/**
 * Is a verb of sharing used as a noun or adjective, or only spoken of: as the reader's wish or right, as others' duty,
 * as what the notice describes? "Request that we not share", "how your data may be shared", "shared objects".
 */
export function isOnlyMentioned(predicate: Verb, tokens: readonly Token[], words: SharingWords): boolean {
  return (
    isAdjective(predicate, tokens, words) ||
    isNoun(predicate, tokens, words) ||
    isCommand(predicate, tokens, words) ||
    isAsked(predicate, tokens, words)
  );
}

/** Does a wish, a choice or another's duty stand close before the token: "prefer that it is not used by"? */
export function isWishedAt(tokens: readonly Token[], from: number, words: SharingWords): boolean {
  for (let at = from - 1; at >= 0 && at >= from - NEAR; at--) {
    const { norm, stem } = tokens[at]!;
    if (norm === '.' || norm === ';' || norm === ':') return false;
    // "What you post can be read by others": the thing itself.
    if (words.referring.has(stem) && !words.readers.has(tokens[at + 1]?.stem ?? '')) return true;
    if (isWish(tokens, at, words)) return true;
  }
  return false;
}

/** Is what is said not to happen only somebody's choice, or what nobody can promise? */
export function isOnlyHopedAt(tokens: readonly Token[], from: number, { choices }: SharingWords): boolean {
  return tokens.slice(Math.max(0, from - CLOSE), from).some(({ stem }) => choices.has(stem));
}

/**
 * Is it what the reader asks for, or what something does not mean: "request that we not use", "ask us not to share",
 * "this does not mean that we do not share"? `subject`: where the one asked stands.
 */
export function isAskedNotTo(tokens: readonly Token[], subject: number): boolean {
  // "You would like us to not share it", "so that others cannot see it"
  const clause = tokens.slice(Math.max(0, subject - CLOSE), subject);
  if (clause.some(({ norm }, at) => norm === 'like' && clause[at - 1]?.norm === 'would')) return true;
  const last = tokens[subject - 1]?.norm;
  if (last === 'that' && tokens[subject - 2]?.norm === 'so') return true;
  const before = last === 'that' || last === 'us' ? subject - 2 : subject - 1;
  return ASKING.has(tokens[before]?.norm ?? '') && (before < 1 || tokens[before - 1]!.norm !== 'we');
}
const ASKING = new Set(
  'request requests requested requesting ask asks asked asking tell tells told telling instruct instructs instructing direct directs directed directing require requires requiring demand demanding want prefer mean imply'.split(
    ' ',
  ),
);

// "If you believe" is the reader's, "as our policy says" the publisher's.
function isWish(tokens: readonly Token[], at: number, words: SharingWords): boolean {
  const { stem } = tokens[at]!;
  return words.wishes.has(stem) && (!words.citing.has(stem) || words.readers.has(tokens[at - 1]?.stem ?? ''));
}

// The reader's words in a link: "Do not sell my personal information".
function isCommand({ at }: Verb, tokens: readonly Token[], words: SharingWords): boolean {
  return tokens.slice(at + 1, at + 5).some((token) => words.readersOwn.has(token.norm));
}

function isAsked({ from, at, voice, subject, form }: Verb, tokens: readonly Token[], words: SharingWords): boolean {
  const before = tokens[from - 1];
  // "What you shared", not "information about you may be shared"
  if (before && voice === 'passive' && from === at && words.speakers.has(before.norm)) return true;
  if (
    before &&
    voice === 'active' &&
    (words.readers.has(before.stem) ||
      before.norm === 'that' ||
      before.norm === 'which' ||
      (NOTICES.has(before.stem) && !(words.aims.has(before.stem) && AIMED.has(tokens[from]!.norm))) ||
      isDataNoun(before, words))
  )
    return true;
  const isOwnVoice = voice === 'active' && subject === 'publisher' && form !== 'gerund';
  const isFinite = from < at && tokens[from]!.norm !== 'to';
  let subjects = 0;
  for (let i = from - 1; i >= 0 && i >= at - MAX_LOOK_BACK; i--) {
    const { norm, stem } = tokens[i]!;
    if (norm === '.' || norm === ';' || norm === ':') return false;
    // "Under what circumstances, if any, we disclose"
    if (norm === ',' && tokens[i - 1]?.norm === 'any' && tokens[i - 2]?.norm === 'if') {
      i -= 3;
      continue;
    }
    // A clause of its own begins after the comma, or with a second subject.
    if (norm === ',' && (isFinite || isOwnVoice || i < from - 6)) return false;
    if (words.firstPerson.has(norm) && ++subjects > 1) return false;
    if (isOwnVoice && from - i > NEAR) return false;
    if (words.referring.has(stem) && !isWholly(tokens, i)) return true;
    // "… how we use it and when we disclose it"
    if (norm === 'when' && from - i <= 3 && tokens.slice(0, i).some((token) => words.referring.has(token.stem)))
      return true;
    // "We get your opt-in consent before we share it": a condition.
    if (stem === 'opt' && tokens[i + 1]!.norm === 'in') continue;
    // "It is our policy not to share", "we are obliged to disclose", "taking part may require sharing": so it is.
    if (words.aims.has(stem) && AIMED.has(tokens[i + 1]!.norm)) continue;
    if (isOwnVoice && words.duties.has(stem)) continue;
    if (form === 'gerund' && stem === 'require' && i === from - 1) continue;
    // "You agree that your data may be shared": it may.
    if (stem === 'agree' && tokens[i + 1]!.norm === 'that' && isFinite) continue;
    if (!words.wishes.has(stem) || (isOwnVoice && words.citing.has(stem) && stem !== 'right')) continue;
    if (stem === 'right' && tokens.slice(Math.max(0, i - 3), i).some((token) => words.reserving.has(token.stem)))
      continue;
    return true;
  }
  return false;
}

// "Under no circumstances", "in any way": says how far a statement goes, refers to none.
function isWholly(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm;
  return before === 'no' || before === 'any';
}

// "This information does not reveal who you are"
function isDataNoun({ stem }: Token, words: SharingWords): boolean {
  return words.data.has(stem) && words.relativeHeads.has(stem) && stem !== 'which' && stem !== 'that';
}

const NOTICES = new Set(['policy', 'notice', 'statement']);
const AIMED = new Set(['not', 'to', 'never', 'is']);

// "A driver's license number", "your post": a base form with a word before it that no verb follows.
function isNoun({ form, at, from, lemma }: Verb, tokens: readonly Token[], words: SharingWords): boolean {
  if (form !== 'base' || from < at || !words.nouns.has(lemma)) return false;
  const before = tokens[at - 1];
  return before !== undefined && before.kind === 'word' && !before.capital && !words.beforeVerb.has(before.norm);
}

// "Shared objects": a participle before its noun.
function isAdjective({ form, at, from }: Verb, tokens: readonly Token[], words: SharingWords): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.norm ?? '';
  return (
    form === 'past' &&
    from === at &&
    next?.kind === 'word' &&
    !words.afterParticiple.has(next.norm) &&
    !words.firstPerson.has(before)
  );
}
