/** Which part a party has in a frame: who gets, who gives, who acts, who is only named. */
import type { Act, Slot } from '../language/grammar.ts';
import { isBehindTurn } from './attach-places.ts';
import type { Clause } from './clause.ts';
import { classBit, type CompiledGrammar } from './compiled-grammar.ts';
import type { SentenceReading } from './frames.ts';
import type { Extent } from './verb-group.ts';

/** `subject` of an active verb, `object` without a preposition, else what its preposition opens. */
export type Role = 'subject' | 'object' | Slot;

export interface Part {
  readonly role: Role;
  readonly clause: Clause;
  /** Excepted from what the clause says. */
  readonly excepted: boolean;
  /** Denied by a word of its own ("with nobody", "but not with"). */
  readonly denied: boolean;
}

const B = {
  coordinator: classBit('coordinator'),
  preposition: classBit('preposition'),
  possessive: classBit('possessive'),
  determiner: classBit('determiner'),
  negativeDeterminer: classBit('negative-determiner'),
  negative: classBit('negative-pronoun'),
  indefinite: classBit('indefinite'),
  contrast: classBit('contrast'),
  adverb: classBit('adverb'),
};

/** Between two parties of one list stand at most so many tokens. */
const MEMBER_GAP = 16;
/** Acts with somebody who gets what they are done with. */
const SHARING: ReadonlySet<Act | undefined> = new Set(['share', 'sell']);
const GIVING: ReadonlySet<Act | undefined> = new Set([...SHARING, 'provide']);
/** Before a preposition of its own, an object stands so near to its verb. */
const NEAR_VERB = 7;

export class Roles {
  readonly #reading: SentenceReading;
  readonly #grammar: CompiledGrammar;
  #last: { readonly extent: Extent; readonly role: Role; readonly clause: Clause } | undefined;

  constructor(reading: SentenceReading, grammar: CompiledGrammar) {
    this.#reading = reading;
    this.#grammar = grammar;
  }

  /**
   * Call it for the parties of a sentence from left to right. Undefined where the party has no part in any frame.
   */
  of(extent: Extent): Part | undefined {
    const chained = this.#chained(extent);
    const found = chained ?? this.#find(extent);
    if (!found) return undefined;
    this.#last = { extent, ...found };
    const frame = this.#reading.frameOf(found.clause);
    let denied = false;
    let excepted = false;
    for (const { operator, at } of this.#reading.over(extent.start)) {
      if (frame.trace.some(({ by, at: { start: said } }) => by === operator.id && said === at.start)) continue;
      if (operator.effect === 'excepted') excepted = true;
      else if (operator.effect === 'denied' && at.start >= found.clause.group.end) denied = true;
    }
    return {
      ...found,
      denied,
      excepted: excepted || (!denied && isBehindTurn(this.#reading, this.#grammar, frame, extent)),
    };
  }

  // "With couriers, printers and, where you ask for it, insurers": where the one before it went.
  #chained(extent: Extent): { role: Role; clause: Clause } | undefined {
    const last = this.#last;
    if (!last) return undefined;
    const gap = extent.start - last.extent.end;
    if (gap < 0 || gap > MEMBER_GAP) return undefined;
    const { tokens, masks, tree } = this.#reading;
    const { exemplifying } = this.#grammar.words;
    let joined = false;
    let isExample = false;
    for (let at = last.extent.end; at < extent.start; at++) {
      const { norm, kind } = tokens[at]!;
      if (masks[at]! & B.coordinator || norm === ',' || norm === '(' || norm === ';' || norm === '/' || norm === ':')
        joined = true;
      else if (exemplifying.has(norm)) joined = isExample = true;
      else if (kind === 'punct' && norm !== ')' && norm !== '.') return undefined;
      if (masks[at]! & B.contrast) return undefined;
      const opened = tree.startingAt(at);
      if (opened && opened.relation !== 'relative' && opened.relation !== 'participle') return undefined;
      // A preposition of another kind begins another part.
      const slot = masks[at]! & B.preposition ? this.#grammar.slotOf(norm) : undefined;
      const opensExample = exemplifying.has(norm) || exemplifying.has(tokens[at + 1]!.norm);
      if (slot && slot !== 'topic' && slot !== last.role && !opensExample) return undefined;
    }
    // "Other companies, such as Oakpost, collect": put in before the verb.
    const isInSubject = isExample && last.role === 'subject' && extent.end <= last.clause.group.start;
    if (!joined || (!isInSubject && tree.subjectOf(extent.start) !== tree.subjectOf(last.extent.start)))
      return undefined;
    return { role: last.role, clause: last.clause };
  }

  #find(extent: Extent): { role: Role; clause: Clause } | undefined {
    const { tree } = this.#reading;
    const subject = tree.subjectOf(extent.start);
    if (subject) {
      const toWhom = this.#slotOfNoun(subject, extent);
      if (toWhom) return { role: toWhom, clause: subject };
      if (!this.#isHead(extent, subject.subject!.start)) return undefined;
      return { role: 'subject', clause: subject };
    }
    const around = tree.clauses.find(({ group }) => group.start < extent.start && extent.end <= group.head);
    if (around) return this.#inserted(around, extent);
    const chain = tree.hostsAt(extent.start).filter(({ group }) => group.end <= extent.start);
    for (const [depth, clause] of chain.entries()) {
      const part = this.#partIn(clause, extent);
      if (!part) continue;
      const giver = this.#giverAbove(clause, part, extent.start, chain.slice(depth + 1));
      return { role: part, clause: giver ?? clause };
    }
    return undefined;
  }

  /** "The transfer of your name to couriers is ruled out": the part that a party has in what the noun of an act tells. */
  #slotOfNoun(clause: Clause, { start }: Extent): Role | undefined {
    const { of } = this.#reading.frameOf(clause);
    if (of === undefined) return undefined;
    const { tokens, masks } = this.#reading;
    for (let at = start - 1; at >= of; at--) {
      const slot = masks[at]! & B.preposition ? this.#grammar.slotOf(tokens[at]!.norm) : undefined;
      if (slot === 'recipient' || slot === 'companion') return slot;
      if (slot !== undefined || tokens[at]!.kind !== 'word') return undefined;
    }
    return undefined;
  }

  // "We share the details that we collect from you with couriers": collecting has no receiver, sharing has.
  #giverAbove(clause: Clause, role: Role, at: number, above: readonly Clause[]): Clause | undefined {
    if (role !== 'recipient' && role !== 'companion') return undefined;
    if (!this.#isDescription(clause) || (this.#gives(clause) && !this.#hasReceiver(clause, role, at))) return undefined;
    return above.find((one) => this.#gives(one) && one.group.voice === 'active' && !this.#hasReceiver(one, role, at));
  }

  // Within words that only describe a thing: "that we collect", "which you ask us to keep".
  #isDescription(clause: Clause): boolean {
    for (let one: Clause | undefined = clause; one && !this.#gives(one, SHARING); one = one.parent)
      if (one.relation === 'relative' || one.relation === 'participle') return true;
    return clause.relation === 'relative';
  }

  #gives({ group }: Clause, acts: ReadonlySet<Act | undefined> = GIVING): boolean {
    return acts.has(group.entry?.act || undefined);
  }

  // "That you give to us | to others": its place is taken.
  #hasReceiver(clause: Clause, role: Role, before: number): boolean {
    const { tokens, masks, tree } = this.#reading;
    let found = false;
    for (let at = clause.group.end; at < before; at++) {
      if (!(masks[at]! & B.preposition) || tree.hostAt(at) !== clause) continue;
      if (this.#grammar.slotOf(tokens[at]!.norm) !== role || this.#isTaken(at)) continue;
      if (found) return true;
      found = true;
    }
    return false;
  }

  // "We may to our affiliates disclose it": between the auxiliary and its verb.
  #inserted(clause: Clause, { start }: Extent): { role: Role; clause: Clause } | undefined {
    const { tokens, masks } = this.#reading;
    for (let at = start - 1; at > clause.group.start; at--) {
      const slot = masks[at]! & B.preposition ? this.#grammar.slotOf(tokens[at]!.norm) : undefined;
      if (slot) return { role: slot, clause };
    }
    return undefined;
  }

  // "Pages of our partners": behind a preposition, unless it is a part of them ("each of our partners").
  #isHead({ start }: Extent, from: number): boolean {
    const { masks, tokens } = this.#reading;
    // "In addition, our partner": what stands before the subject and a comma is no part of it.
    const comma = masks[from]! & B.preposition ? tokens.findIndex(({ norm }, at) => at > from && norm === ',') : -1;
    const first = comma > 0 && comma < start ? comma + 1 : from;
    for (let at = start - 1; at >= first; at--) {
      if (!(masks[at]! & B.preposition)) continue;
      if (!this.#grammar.words.genitive.has(tokens[at]!.norm)) return false;
      return (masks[at - 1]! & (B.determiner | B.negative | B.negativeDeterminer | B.indefinite)) !== 0;
    }
    return true;
  }

  #partIn(clause: Clause, { start }: Extent): Role | undefined {
    const { tokens, masks, tree } = this.#reading;
    const { group } = clause;
    let coordinated = false;
    for (let at = start - 1; at >= group.end; at--) {
      const own = tree.hostAt(at) === clause;
      const { norm, kind } = tokens[at]!;
      if (!own) continue;
      if (masks[at]! & B.preposition) {
        const slot = this.#grammar.slotOf(norm);
        // "To nobody except Oakpost": the part that those have from whom it is excepted.
        if (this.#isExcepting(at)) continue;
        if (this.#grammar.words.genitive.has(norm) || this.#grammar.words.exemplifying.has(norm)) continue;
        // "Ask our partners for": of the verb itself; "passed to partners": who gets it.
        if (slot !== 'recipient' && group.entry?.particle?.includes(norm) && at === group.end) continue;
        if (slot === 'topic') return 'topic';
        if (slot) return this.#isTaken(at) ? undefined : slot;
        return undefined;
      }
      if (kind === 'punct' && norm !== ',' && norm !== '(' && norm !== ')' && norm !== ':') return undefined;
      if (norm === ',' || masks[at]! & B.coordinator) coordinated = true;
    }
    // No preposition: "give our partners your name"; a later member of a list of things is none.
    if (coordinated && start - group.end > NEAR_VERB) return undefined;
    return start - group.end <= NEAR_VERB ? 'object' : undefined;
  }

  #isExcepting(at: number): boolean {
    return this.#reading.operators.some(
      ({ operator, at: own }) => operator.effect === 'excepted' && own.start <= at && at < own.end,
    );
  }

  // "Subject to", "in addition to": the preposition belongs to the word before it.
  #isTaken(at: number): boolean {
    return this.#grammar.words.takesNoun.has(this.#reading.tokens[at - 1]?.norm ?? '');
  }
}

/** The clause with those before it whose verbs share its parts: "sell, rent or share it with". */
export function joinedVerbs(reading: SentenceReading, clause: Clause): readonly Clause[] {
  const found = [clause];
  for (let one = clause; one.relation === 'coordinate' && one.parent && !one.subject; one = one.parent) {
    const { parent } = one;
    if (parent.group.end > one.group.start || parent.group.voice !== one.group.voice) break;
    let bare = true;
    for (let at = parent.group.end; at < one.group.start; at++)
      if (reading.tokens[at]!.kind !== 'punct' && !(reading.masks[at]! & (B.coordinator | B.adverb | B.contrast))) {
        const isInner = reading.tree.clauses.some(({ group }) => group.start <= at && at < group.end);
        if (!isInner) bare = false;
      }
    if (!bare) break;
    found.unshift(parent);
  }
  return found;
}
