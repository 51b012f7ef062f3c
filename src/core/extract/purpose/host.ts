/** The frame that a purpose hangs on: "use" in "we use what you send us to improve our lamps". */
import type { Predicate } from '../../text/predicate.ts';
import type { Unit } from '../../text/unit.ts';
import { isDescribing, type Clause } from '../../syntax/clause.ts';
import type { PredicateKind } from '../../lexicon/language-pack.ts';
import type { Slot } from './slots.ts';
import type { PurposeForms } from './words.ts';

const PRACTICE: ReadonlySet<PredicateKind> = new Set(['collect', 'use', 'share', 'sell', 'provide', 'retain']);

/** "Data that does not identify you" is only described. */
export const isPractice = ({ kind, lemma }: Predicate, words: PurposeForms): boolean =>
  PRACTICE.has(kind) && !words.naming.has(lemma);

export interface Host {
  readonly predicate: Predicate;
  /** The clause of the purpose's own verb, where it has one. */
  readonly own: Clause | undefined;
  /** A clause in between says when, not what for. */
  readonly parted: boolean;
}

/** `none`: it hangs on a verb that is no practice; undefined: on no verb at all. */
export type Hosting = Host | 'none' | undefined;

/** Of a slot of the unit's sentence; `slots` are all of them. */
export function hostOf(unit: Unit, slot: Slot, slots: readonly Slot[], words: PurposeForms): Hosting {
  const { tree } = unit.reading;
  const opener = slot.opener + unit.offset;
  const isPurposes = ({ group }: Clause): boolean =>
    slots.some(({ start, end }) => group.head >= start + unit.offset && group.head < end + unit.offset);
  const own = ownClause(unit, slot);
  const first = own ? own.parent : tree.hostsAt(opener).find(({ group }) => group.end <= opener);
  const chain = ancestors(first).filter((clause) => !isPurposes(clause));
  if (chain.length) return choose(unit, chain, own, opener, words) ?? 'none';
  // "For repairs, we use it", "to repair and improve them, we": what the sentence opens with.
  const end = slot.end + unit.offset;
  const next =
    !own || slot.opener <= FRONT
      ? tree.clauses.find(({ subject, group }) => subject && subject.start >= end - 1 && group.form === 'finite')
      : undefined;
  return next && choose(unit, [next], own, next.group.end, words);
}

function choose(
  unit: Unit,
  chain: readonly Clause[],
  own: Clause | undefined,
  opener: number,
  words: PurposeForms,
): Host | undefined {
  // "This does not include what we keep for": what is not contained is for nothing.
  const practices = unit.predicates.filter((one) => !one.negated || unit.reading.frameOf(one.clause).act !== 'contain');
  let parted = false;
  for (const [index, clause] of chain.entries()) {
    const predicate = practices.find((one) => one.clause === clause) ?? nominal(unit, clause);
    const outer = chain
      .slice(index + 1)
      .filter((one) =>
        practices.some((other) => other.clause === one && isPractice(other, words) && other.subject !== 'reader'),
      );
    if (isOccasion(unit, clause) && outer.length) {
      parted = true;
      continue;
    }
    // "Couriers who need it to": theirs who are described; "who help us to": still of what is shared.
    if (words.serving.has(unit.tokens[clause.group.head]!.norm)) {
      parted ||= isDescribing(clause);
      continue;
    }
    const isNeeding = !predicate || predicate.clause.group.entry?.control !== undefined;
    if (
      isDescribing(clause) &&
      !clause.subject &&
      clause.group.voice === 'active' &&
      isNeeding &&
      predicate?.kind !== 'use'
    )
      return undefined;
    if (!predicate || !isPractice(predicate, words)) continue;
    if (isParticle(unit, clause, opener)) return undefined;
    // "Share what we collect with couriers to deliver": of what is shared.
    if (isEmbedded(clause, chain) && outer.length && !isOwnPurpose(predicate, opener)) continue;
    // "Tracking tools": a gerund right behind its verb is part of the object.
    if (clause.relation === 'gerund' && clause.parent?.group.end === clause.group.start && outer.length) continue;
    return { predicate, own, parted };
  }
  return undefined;
}

// "Data used to name you", "which advertisers use to": of what it describes, not of the clause around it.
function isOwnPurpose({ clause, kind, subject }: Predicate, opener: number): boolean {
  if (opener - clause.group.end > 1 || kind !== 'use') return false;
  return subject === 'third-party' || (clause.group.voice === 'passive' && !clause.subject);
}

// "Processing your name is necessary to": what is said of an act is said of what it serves for.
function nominal({ predicates }: Unit, { group, subject }: Clause): Predicate | undefined {
  if (!group.copula || !subject) return undefined;
  return predicates.find(({ at, form }) => form === 'gerund' && at >= subject.start && at < subject.end);
}

// "We ask you for your name": the preposition is the verb's own.
function isParticle({ tokens }: Unit, { group }: Clause, opener: number): boolean {
  // A verb may end the sentence: "on the pages you open".
  const norm = tokens[opener]?.norm ?? '';
  if (!group.entry?.particle?.includes(norm)) return false;
  return !tokens.slice(group.end, opener).some((token) => token.norm === norm);
}

/** Before a slot that the sentence opens with: "in order". */
const FRONT = 2;
const MAX_DEPTH = 20;

// Of the verb that the slot opens with.
function ownClause({ reading, offset }: Unit, { opener, start, end, mode }: Slot): Clause | undefined {
  if (mode === 'noun') return undefined;
  return reading.tree.clauses.find(
    ({ group, relation }) =>
      group.head >= start + offset &&
      group.head < end + offset &&
      group.start >= opener + offset - 1 &&
      group.start <= start + offset + 2 &&
      (relation === 'infinitive' || relation === 'gerund' || relation === 'adverbial'),
  );
}

function ancestors(clause: Clause | undefined): readonly Clause[] {
  const chain: Clause[] = [];
  for (let one = clause; one && chain.length < MAX_DEPTH && !chain.includes(one); one = one.parent) chain.push(one);
  return chain;
}

// Itself, or what it hangs on below the others, describes a noun or is what is spoken of.
function isEmbedded(clause: Clause, chain: readonly Clause[]): boolean {
  for (let at = chain.indexOf(clause); at < chain.length; at++) {
    const { relation } = chain[at]!;
    if (isDescribing(chain[at]!) || relation === 'complement') return true;
    if (relation === 'main' || relation === 'adverbial') return false;
  }
  return false;
}

// "When you visit our site", "if we determine": the circumstance of a statement.
function isOccasion({ reading }: Unit, clause: Clause): boolean {
  return (
    clause.relation === 'adverbial' && clause.mark !== undefined && reading.frameOf(clause).agent.kind === 'reader'
  );
}

/** "They use it to": somebody of whom another sentence has spoken. */
export function isOthers({ tokens }: Unit, { voice, clause: { subject } }: Predicate, words: PurposeForms): boolean {
  return (
    voice === 'active' &&
    subject !== undefined &&
    subject.end - subject.start === 1 &&
    words.they.has(tokens[subject.start]!.norm)
  );
}
