/** Whose purpose it is: by who acts and who gets the data in the frame that it hangs on. */
import type { Party } from '../../report.ts';
import { Roles } from '../../syntax/roles.ts';
import { classBit, type CompiledGrammar } from '../../syntax/compiled-grammar.ts';
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
  if (!isSentToReader(unit.tokens, predicate, grammar) && !isOurs(unit, predicate, at, grammar)) {
    if (subject === 'third-party' || kind === 'share' || kind === 'sell') return 'third';
    if (isTheirs(unit.tokens, at, words) || isOthers(unit, predicate, words)) return 'third';
    if (kind === 'use' && usesSomebody(unit, predicate, at, grammar)) return 'third';
  }
  return kind === 'provide' && subject !== 'reader' ? undefined : 'first';
}

// "We share it so that we can deliver", "for our own operations": whoever gets it, the purpose is the publisher's.
function isOurs({ tokens, reading }: Unit, { clause }: Predicate, at: number, grammar: CompiledGrammar): boolean {
  const isPublishers = (i: number): boolean => (grammar.maskOf(tokens[i]?.norm ?? '') & PUBLISHER) !== 0;
  const own = reading.tree.clauses.find(({ group }) => group.start <= at && at < group.end) ?? reading.tree.hostAt(at);
  for (let one = own, depth = 0; one && one !== clause && depth < MAX_DEPTH; one = one.parent, depth++)
    if (one.relation === 'adverbial' && one.subject && isPublishers(one.subject.end - 1)) return true;
  const noun = isPublishers(at) ? at : at - 1;
  return isPublishers(noun) && grammar.slotOf(tokens[noun - 1]?.norm ?? '') === 'purpose';
}
const PUBLISHER = classBit('publisher-voice');
/** Against a ring of parents, which a broken sentence may have. */
const MAX_DEPTH = 40;

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
