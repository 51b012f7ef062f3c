/** Places in which a phrase is, or is not, what a verb is said of: behind "without", ahead of the subject, in a cleft. */
import type { Clause } from './clause.ts';
import { classBit, type CompiledGrammar } from './compiled-grammar.ts';
import type { Frame } from './frame.ts';
import type { SentenceReading } from './frames.ts';
import type { Extent } from './verb-group.ts';

const B = {
  coordinator: classBit('coordinator'),
  determiner: classBit('determiner'),
  possessive: classBit('possessive'),
  preposition: classBit('preposition'),
};

/** "The only thing that we collect is your name": the clause in the subject whose object stands behind its copula. */
export function cleftOf(
  { tokens, tree, masks }: SentenceReading,
  { subject, group }: Clause,
  start: number,
): Clause | undefined {
  if (!subject || group.negator !== undefined) return undefined;
  for (let at = group.end; at < start; at++)
    if (masks[at]! & B.preposition || tokens[at]!.kind === 'punct' || tree.startingAt(at)) return undefined;
  return tree.clauses.find(
    (clause) =>
      clause.relation === 'relative' &&
      clause.subject !== undefined &&
      clause.group.start > subject.start &&
      clause.group.end === group.start,
  );
}

/** "Other than your name, we collect nothing": excepted before the subject proper. */
export function isExceptedAhead(reading: SentenceReading, clause: Clause, { start }: Extent): boolean {
  return (
    reading.frameOf(clause).polarity === 'denied' &&
    reading.over(start).some(({ operator, at }) => operator.effect === 'excepted' && at.start === clause.subject!.start)
  );
}

/** "The app runs without access to your photos": a row of operators denies what it lacks. */
export function isDeniedAccess(reading: SentenceReading, { words }: CompiledGrammar, start: number): boolean {
  return reading
    .over(start)
    .some(({ operator, at }) => operator.effect === 'denied' && words.lacking.has(reading.tokens[at.start]!.norm));
}

/** "We deliver nothing without your address": no object of the verb. */
export function isLacking(
  { masks, tokens }: SentenceReading,
  { words: { lacking, takesNoun } }: CompiledGrammar,
  { group }: Clause,
  start: number,
): boolean {
  for (let at = start - 1; at >= group.end; at--) {
    const { norm, kind } = tokens[at]!;
    if (lacking.has(norm)) return true;
    // "Without limitation your name": a phrase of its own.
    const isOpening = (masks[at]! & (B.determiner | B.possessive)) !== 0;
    if (isOpening && !lacking.has(tokens[at - 1]!.norm) && !(masks[at - 1]! & B.preposition)) return false;
    if (kind === 'punct' || masks[at]! & B.coordinator) return false;
    if (masks[at]! & B.preposition && !takesNoun.has(tokens[at - 1]!.norm)) return false;
  }
  return false;
}

/** "We request you to leave out your name": what is asked stands between the verb of asking and the phrase. */
export function asksBefore({ tree }: SentenceReading, host: Clause, start: number): boolean {
  return tree.clauses.some(
    ({ parent, relation, group }) =>
      parent === host && relation === 'infinitive' && group.start >= host.group.end && group.end <= start,
  );
}

/** Is what it says said of its subject: "names are kept", "your name goes to Oakpost"? */
export function takesSubject({ group }: Clause): boolean {
  return group.voice === 'passive' || group.entry?.act === 'move' || group.copula;
}

/** "Apart from your name, nothing is stored": what the exception at `end` is made from stands behind it in the subject. */
export function isDeniedBehind({ operators, tree }: SentenceReading, clause: Clause, { end }: Extent): boolean {
  return operators.some(
    ({ operator, at }) =>
      operator.effect === 'denied' &&
      at.start >= end &&
      at.start < clause.group.start &&
      tree.subjectOf(at.start) === clause,
  );
}

/** "No matter what, …", "without … we": an operator before the verb whose phrase has ended there. */
export function isBetween({ tree }: SentenceReading, clause: Clause, { start }: Extent): boolean {
  return tree.subjectOf(start) !== clause && tree.hostAt(start) !== clause;
}

/** "To no printers, but to our couriers": behind the turn it is so of what one phrase alone was denied. */
export function isBehindTurn(
  { operators, masks }: SentenceReading,
  { polarity, trace, clause }: Frame,
  { start }: Extent,
): boolean {
  if (polarity !== 'denied' || clause.group.negator !== undefined) return false;
  const denial = operators.find(
    ({ operator, at }) =>
      operator.scope === 'phrase' &&
      operator.effect === 'denied' &&
      trace.some(({ by, at: { start: said } }) => by === operator.id && said === at.start),
  );
  if (!denial) return false;
  for (let at = denial.covers.end; at < start; at++) if (masks[at]! & CONTRAST) return true;
  return false;
}
const CONTRAST = classBit('contrast');
