/**
 * What is read at once: a sentence, or a list item, cell or fragment together with the words that it hangs on. "We never:"
 * and "sell your name" are one statement in two blocks; read as one they need no rules of their own.
 */
import { classBit, type CompiledGrammar } from '../syntax/compiled-grammar.ts';
import type { ActorSpan } from './actor-spans.ts';
import type { SentenceReading } from '../syntax/frames.ts';
import type { Predicate } from './predicate.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './tokens.ts';

export interface Unit {
  readonly tokens: readonly Token[];
  /** Index of the sentence's first token among them. */
  readonly offset: number;
  readonly reading: SentenceReading;
  readonly predicates: readonly Predicate[];
  /** Who is named in it. */
  readonly actors: readonly ActorSpan[];
}

/** No lead-in that a person can read is longer. */
const MAX_LEAD_IN = 120;

/** Does the sentence say by itself who does what? Then it goes on from nothing. */
export function isSelfStanding({ reading }: Sentence): boolean {
  return reading.tree.clauses.some(
    ({ group, relation, subject }) =>
      (group.form === 'finite' || group.form === 'ellipsis') &&
      (relation === 'main' || relation === 'coordinate') &&
      subject !== undefined,
  );
}

/**
 * The tokens of a lead-in as the beginning of its items. The colon stays, for what is listed behind it, unless the lead-in
 * breaks off within a verb group: "We will never:".
 */
export function openingTokens(leadIn: Sentence, opened: readonly Token[], grammar: CompiledGrammar): readonly Token[] {
  const tokens = [...opened, ...leadIn.tokens].slice(-MAX_LEAD_IN);
  const last = tokens.at(-1);
  if (last?.kind !== 'punct') return tokens;
  const before = tokens.at(-2)?.norm ?? '';
  const isOpen = (grammar.maskOf(before) & OPENS_GROUP) !== 0 || grammar.words.lacking.has(before);
  return last.norm !== ':' || isOpen ? tokens.slice(0, -1) : tokens;
}

const OPENS_GROUP =
  classBit('modal') |
  classBit('do') |
  classBit('negator') |
  classBit('infinitive-marker') |
  classBit('subject-pronoun');
