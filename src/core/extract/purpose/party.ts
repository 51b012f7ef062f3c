/** Whose purpose it is: by who acts and who gets the data in the frame that it hangs on. */
import type { Party } from '../../report.ts';
import { Roles } from '../../syntax/roles.ts';
import type { CompiledGrammar } from '../../syntax/compiled-grammar.ts';
import type { Predicate } from '../../text/predicate.ts';
import { isOurUsers } from '../../text/our-users.ts';
import type { Token } from '../../tokens/tokens.ts';
import type { Unit } from '../../text/unit.ts';
import { isOthers } from './host.ts';
import type { PurposeForms } from './words.ts';

/**
 * Others' where they act or get the data, where somebody is used for it ("we employ a firm to"), and where it is said to
 * be theirs ("for their own marketing"). Nobody's in particular where the statement only hands something over ("we
 * provide reports to …").
 */
export function partyOf(
  unit: Unit,
  predicate: Predicate,
  /** Token of the unit at which the purpose begins. */
  at: number,
  words: PurposeForms,
  grammar: CompiledGrammar,
): Party | undefined {
  const { kind, subject } = predicate;
  if (!isSentToReader(unit.tokens, predicate, grammar)) {
    if (subject === 'third-party' || kind === 'share' || kind === 'sell') return 'third';
    if (isTheirs(unit.tokens, at, words) || isOthers(unit, predicate, words)) return 'third';
    if (kind === 'use' && usesSomebody(unit, predicate, at, grammar)) return 'third';
  }
  return kind === 'provide' && subject !== 'reader' ? undefined : 'first';
}

// "For their own marketing", "to perform their functions"
function isTheirs(tokens: readonly Token[], at: number, words: PurposeForms): boolean {
  const end = words.performing.has(tokens[at]?.norm ?? '') ? at + 2 : at + 1;
  return tokens.slice(Math.max(0, at - 2), end).some(({ norm }) => words.theirs.has(norm));
}

// "We use a third party to", "we employ other companies to": what is used is somebody, not data.
function usesSomebody(unit: Unit, { clause }: Predicate, before: number, grammar: CompiledGrammar): boolean {
  const roles = new Roles(unit.reading, grammar);
  for (const actor of unit.actors) {
    if (actor.start >= before) break;
    const part = roles.of(actor);
    if (actor.actor === 'third-party' && part?.role === 'object' && part.clause === clause) return true;
  }
  return false;
}

// "We may send notifications to your device": nobody else gets them.
const SENT_WITHIN = 8;
function isSentToReader(tokens: readonly Token[], { kind, at, subject }: Predicate, grammar: CompiledGrammar): boolean {
  if (kind !== 'share' || subject === 'third-party') return false;
  const to = tokens.findIndex(({ norm }, i) => i > at && i < at + SENT_WITHIN && grammar.slotOf(norm) === 'recipient');
  if (to < 0) return false;
  const whom = tokens[to + 1]?.norm ?? '';
  return grammar.words.readers.has(whom) || isOurUsers(tokens, to + 1, grammar);
}
