/**
 * What is read at once: a sentence, or a list item, cell or fragment together with the words that it hangs on. "We never:"
 * and "sell your name" are one statement in two blocks; read as one they need no rules of their own.
 */
import { classBit, type CompiledGrammar } from '../syntax/compiled-grammar.ts';
import type { ActorSpan } from '../syntax/actor-span.ts';
import type { ColumnWords } from '../lexicon/column-words.ts';
import type { Frame } from '../syntax/frame.ts';
import type { SentenceReading } from '../syntax/frames.ts';
import type { Extent } from '../syntax/verb-group.ts';
import type { Predicate } from './predicate.ts';
import type { Token } from '../tokens/tokens.ts';

export interface Unit {
  readonly tokens: readonly Token[];
  /** Index of the sentence's first token among them. */
  readonly offset: number;
  readonly reading: SentenceReading;
  readonly predicates: readonly Predicate[];
  /** It is a list of what is excepted, or opens one: what it denies is not the whole, and not what is listed. */
  readonly isExcepted: boolean;
  /** Who is named in it. */
  readonly actors: readonly ActorSpan[];
}

/** As much of a sentence as is needed to tell what hangs on it. */
type Read = Pick<Unit, 'tokens' | 'reading'>;

/** No lead-in that a person can read is longer. */
const MAX_LEAD_IN = 120;

/** Does the sentence say by itself who does what? Then it goes on from nothing. */
export function isSelfStanding({ reading }: Read): boolean {
  return reading.tree.clauses.some(
    ({ group, relation, subject }) =>
      (group.form === 'finite' || group.form === 'ellipsis') &&
      (relation === 'main' || relation === 'coordinate') &&
      subject !== undefined,
  );
}

const NEGATIVE = classBit('negative-determiner') | classBit('negative-pronoun');

/**
 * "We do not profile you:" and below it "No data sold to advertisers": each denies by itself. Read as one, the second would
 * take back what it says.
 */
export function deniesByItself({ tokens, reading }: Read, leadIn: Read, grammar: CompiledGrammar): boolean {
  const isDenied = ({ polarity }: Frame): boolean => polarity === 'denied';
  return (
    (grammar.maskOf(tokens[0]?.norm ?? '') & NEGATIVE) !== 0 &&
    reading.frames.some(isDenied) &&
    leadIn.reading.frames.some(isDenied)
  );
}

/**
 * The tokens of a lead-in as the beginning of its items. The colon stays, for what is listed behind it, unless the lead-in
 * breaks off within a verb group ("We will never:") or before what it excepts.
 */
export function openingTokens(
  leadIn: Read,
  opened: readonly Token[],
  grammar: CompiledGrammar,
  words: ColumnWords,
): readonly Token[] {
  const tokens = [...opened, ...inOrder(leadIn, words)].slice(-MAX_LEAD_IN);
  const last = tokens.at(-1);
  if (last?.kind !== 'punct') return tokens;
  const before = tokens.at(-2)?.norm ?? '';
  const isOpen = (grammar.maskOf(before) & OPENS_GROUP) !== 0 || grammar.words.lacking.has(before);
  return last.norm !== ':' || isOpen || endsInInfinitive(leadIn) ? tokens.slice(0, -1) : tokens;
}

// "We ask you to upload:", "to send us:" lack what is uploaded.
function endsInInfinitive({ reading, tokens }: Read): boolean {
  return reading.tree.clauses.some(
    ({ group, relation }) =>
      relation === 'infinitive' && group.end >= tokens.length - 2 && tokens[group.end]?.kind !== 'number',
  );
}

const MAX_EXCEPTION = 8;

// "Apart from the following, we collect nothing:" and "We collect nothing apart from the following:" are "We collect
// nothing apart from", and what is listed.
function inOrder(leadIn: Read, words: ColumnWords): readonly Token[] {
  const { tokens } = leadIn;
  const cleft = cleftIn(leadIn, words);
  if (cleft) return tokens.slice(cleft);
  const exception = exceptionBefore(leadIn, words);
  if (!exception) return tokens;
  const { start, end, comma } = exception;
  const rest = start > 0 ? tokens.slice(0, start) : tokens.slice(comma + 1, -1);
  return [...rest, ...tokens.slice(start, end).filter(({ norm }) => !words.following.has(norm))];
}

// "This is what we store:" is "We store:". Undefined, or the token where that begins.
function cleftIn({ reading, tokens }: Read, words: ColumnWords): number | undefined {
  const [is, what, ...more] = reading.frames;
  if (!is || !what || more.length || tokens.at(-1)?.norm !== ':') return undefined;
  const { group, subject } = is.clause;
  const { mark = -1, relation } = what.clause;
  const opens = tokens[subject?.start ?? 0]!.norm;
  const isPointing = words.following.has(opens) || words.proForms.has(opens) || words.here.has(opens);
  const isCleft = isPointing && group.copula && is.polarity === 'affirmed' && mark === group.end;
  return isCleft && relation === 'complement' && words.which.has(tokens[mark]!.norm) ? mark + 1 : undefined;
}

/** Does a lead-in announce what is excepted from what it says? */
export function listsExceptions(leadIn: Read, words: ColumnWords): boolean {
  return exceptionBefore(leadIn, words) !== undefined;
}

function exceptionBefore({ reading, tokens }: Read, words: ColumnWords): (Extent & { comma: number }) | undefined {
  const exception = reading.operators.findLast(({ operator }) => operator.effect === 'excepted');
  if (!exception || tokens.at(-1)?.norm !== ':') return undefined;
  const { start, end } = exception.at;
  const comma = start > 0 ? tokens.length - 1 : tokens.findIndex(({ norm }) => norm === ',');
  const isList =
    comma - end <= MAX_EXCEPTION && tokens.slice(end, comma).every(({ norm }) => words.following.has(norm));
  return isList ? { start, end, comma } : undefined;
}

const OPENS_GROUP =
  classBit('modal') |
  classBit('do') |
  classBit('negator') |
  classBit('infinitive-marker') |
  classBit('subject-pronoun');
