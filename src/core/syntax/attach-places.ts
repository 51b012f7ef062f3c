/** Places in which a phrase is, or is not, what a verb is said of: behind "without", ahead of the subject, in a cleft. */
import type { Slot } from '../language/grammar.ts';
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
      (isDescribing(clause) || (clause.relation === 'complement' && clause.mark === subject.start)) &&
      clause.group.start > subject.start &&
      clause.group.end <= group.start,
  );
}

function isDescribing({ relation, subject }: Clause): boolean {
  return relation === 'relative' && subject !== undefined;
}

/** "Other than your name, we collect nothing": excepted before the subject proper. */
export function isExceptedAhead(reading: SentenceReading, clause: Clause, { start }: Extent): boolean {
  return (
    reading.frameOf(clause).polarity === 'denied' &&
    reading.over(start).some(({ operator, at }) => operator.effect === 'excepted' && at.start === clause.subject!.start)
  );
}

/** "All of it, your name excepted": by the word behind it. */
export function isExceptedBehind(
  { tokens, masks }: SentenceReading,
  { words }: CompiledGrammar,
  { start, end }: Extent,
  isDenied: boolean,
): boolean {
  // "No numbers beyond postcodes".
  let first = start - 1;
  while (
    first > 0 &&
    tokens[first]!.kind === 'word' &&
    (masks[first] === 0 || masks[first]! & B.determiner) &&
    first > start - 3
  )
    first--;
  if (isDenied && words.exceptingBefore.has(tokens[first]?.norm ?? '')) return true;
  if (!words.exceptedBehind.has(tokens[end]?.norm ?? '') || tokens[end + 1]?.kind === 'word') return false;
  let before = start - 1;
  while (before > 0 && masks[before]! & (B.determiner | B.possessive)) before--;
  return tokens[before]?.norm === ',';
}

/** "Along with your name, we store your age": what is named ahead goes the way of the object. */
export function isAlongside(
  reading: SentenceReading,
  { words }: CompiledGrammar,
  clause: Clause,
  { end }: Extent,
): boolean {
  const { tokens } = reading;
  const { subject, group } = clause;
  const { polarity, agent } = reading.frameOf(clause);
  if (!subject || !group.entry?.act || group.voice === 'passive' || polarity === 'denied') return false;
  if (agent.kind !== 'publisher' || agent.at?.end !== subject.end) return false;
  const opening = tokens.slice(subject.start, subject.start + ALONGSIDE);
  return (
    opening.some(({ norm }) => words.alongside.has(norm)) &&
    tokens.findLastIndex(({ norm }, at) => norm === ',' && at < subject.end) >= end
  );
}
/** "In addition". */
const ALONGSIDE = 2;

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

/** "We are given your name", "they are provided with your name": what is handed over stands behind the passive. */
export function isKeptObject(
  { words }: CompiledGrammar,
  { group }: Clause,
  slot: Slot | undefined,
  next = '',
): boolean {
  const { lemma = '', particle } = group.entry ?? {};
  // "No record is made of your calls": what the subject is of stands behind the verb that it goes with.
  if (particle && words.genitive.has(next)) return true;
  if (slot === 'companion') return words.providing.has(lemma);
  return slot === undefined && words.ditransitive.has(lemma);
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
  reading: SentenceReading,
  { words }: CompiledGrammar,
  frame: Frame,
  { start }: Extent,
): boolean {
  const { operators, masks } = reading;
  const { polarity, trace, clause } = frame;
  if (polarity !== 'denied') return false;
  if (isBehindOnly(reading, words.sole, clause, start)) return true;
  if (clause.group.negator !== undefined) return false;
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

// "We do not see your card, only your name and your age": what the mark parts from the denial.
function isBehindOnly(
  { tokens, tree }: SentenceReading,
  sole: ReadonlySet<string>,
  { group }: Clause,
  start: number,
): boolean {
  for (let at = start - 1; at > group.end && at > start - MAX_SOLE; at--) {
    if (tree.startingAt(at)) return false;
    if (!sole.has(tokens[at]!.norm)) continue;
    const before = tokens[at - 1]!;
    return PARTS.has(before.norm) && !tree.startingAt(at + 1);
  }
  return false;
}
const MAX_SOLE = 24;
const PARTS: ReadonlySet<string> = new Set([',', '–', '—', '(', ';']);

/** "By data such as": the examples are how, too. */
export function meansBefore(
  { tokens, masks }: SentenceReading,
  grammar: CompiledGrammar,
  from: number,
): 'agent' | 'means' | undefined {
  for (let at = from - 1; at >= 0 && at >= from - MAX_EXEMPLIFIED; at--) {
    const { norm, kind } = tokens[at]!;
    if (kind === 'punct') return undefined;
    if (!(masks[at]! & B.preposition)) continue;
    const slot = grammar.slotOf(norm);
    return slot === 'agent' || slot === 'means' ? slot : undefined;
  }
  return undefined;
}
/** Before the word that opens examples, a phrase behind its preposition is no longer. */
const MAX_EXEMPLIFIED = 4;

/** "We keep no more than your name": of it that is not said. */
export function isCompared({ tokens, masks }: SentenceReading, grammar: CompiledGrammar, start: number): boolean {
  let at = start - 1;
  while (at > 0 && masks[at]! & (B.determiner | B.possessive)) at--;
  return at >= 0 && grammar.words.comparison.has(tokens[at]!.norm);
}

/** Does it stand behind the main verb of its sentence? */
export function isBehindMain({ tree }: SentenceReading, at: number): boolean {
  return tree.clauses.some(({ relation, group }) => relation === 'main' && group.end <= at);
}

/** Does the clause hang on the other, through whatever stands between? */
export function hangsOn({ parent }: Clause, above: Clause): boolean {
  for (let one = parent, depth = 0; one && depth < MAX_DEPTH; one = one.parent, depth++) if (one === above) return true;
  return false;
}
/** Against a ring of parents, which a broken sentence may have. */
const MAX_DEPTH = 40;

/** "No say over their cookies": does a preposition that is none of the phrase's own stand before it in a denied clause? */
export function isBehindPreposition(
  reading: SentenceReading,
  grammar: CompiledGrammar,
  host: Clause,
  start: number,
): boolean {
  const { tokens, masks } = reading;
  if (reading.frameOf(host).polarity !== 'denied') return false;
  for (let at = host.group.end; at < start; at++) {
    const { norm } = tokens[at]!;
    const isOpen = (masks[at]! & B.preposition) !== 0 && (masks[at]! & B.coordinator) === 0;
    if (isOpen && !grammar.words.genitive.has(norm) && !grammar.words.exemplifying.has(norm) && !grammar.slotOf(norm))
      return true;
  }
  return false;
}
