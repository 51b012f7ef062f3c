/** What narrows what a clause denies to a part: a condition, an exception ahead, an aim, who gets it, what else stands in it. */
import type { Clause } from './clause.ts';
import { B, MAX_DEPTH, type ParsedSentence } from './parsed-sentence.ts';
import { isPointedOut, receiverOf } from './receivers.ts';
import type { Residue } from './residue.ts';
import type { Extent } from './verb-group.ts';
import type { Verdicts } from './verdicts.ts';

/** "Those e-mail addresses". */
const MAX_POINTED = 5;

export class Restrictions {
  readonly #sentence: ParsedSentence;
  readonly #residue: Residue;
  readonly #verdicts: Verdicts;

  constructor(sentence: ParsedSentence, residue: Residue, verdicts: Verdicts) {
    this.#sentence = sentence;
    this.#residue = residue;
    this.#verdicts = verdicts;
  }

  /** The words that narrow it; undefined where it is whole. */
  of(clause: Clause): Extent | undefined {
    return this.#known(clause) ?? this.#residue.of(clause);
  }

  #known(clause: Clause): Extent | undefined {
    return (
      this.#sharedRestriction(clause) ??
      this.conditionOf(clause) ??
      this.#exceptionAheadOf(clause) ??
      this.#aimOf(clause) ??
      this.#partOf(clause) ??
      this.#receiverOf(clause) ??
      this.#pointedOf(clause)
    );
  }

  /**
   * What is known to narrow it with what goes on right behind: "to firms outside our group | to use for their own offers".
   * An adverb is one of two where the clause, or the verb joined with it, is narrowed besides: "do not knowingly gather or
   * keep files of minors".
   */
  whole(clause: Clause, known: Extent): Extent {
    if (known.start < clause.group.end) {
      const isAdverb = known.end <= clause.group.end && known.end - known.start === 1;
      const other = isAdverb ? (this.#known(clause) ?? this.#residue.behind(clause)) : undefined;
      if (!other || other.start < clause.group.end) return known;
      // "Of visitors who are | under 13".
      const open = this.#sentence.tree.clauses.find(({ group }) => group.end === other.end);
      let end = open ? this.#sentence.tree.endOf(open) : other.end;
      while (this.#sentence.tokens[end]?.kind === 'number') end++;
      return { start: known.start, end };
    }
    let { end } = known;
    const parts = [
      this.#sharedRestriction(clause),
      this.conditionOf(clause),
      this.#aimOf(clause),
      this.#residue.of(clause),
    ];
    for (const part of parts) if (part && part.start >= end && part.start <= end + 1) end = part.end;
    return { start: this.#sharedAdverbOf(clause)?.start ?? known.start, end };
  }

  // "We do not knowingly ask for or keep it from minors": of the verb before, where that denies both.
  #sharedAdverbOf({ relation, subject, group, parent }: Clause): Extent | undefined {
    if (relation !== 'coordinate' || subject || group.negator !== undefined || !parent) return undefined;
    return this.#residue.adverbOf(parent);
  }

  // "No name is sent to fetch the weather", "we lend it to nobody so that they can write to you": denied of that purpose.
  #aimOf(clause: Clause): Extent | undefined {
    // "Not used to read it": that is all which is denied, and narrows nothing.
    if (!clause.group.entry?.act || clause.group.entry.act === 'use') return undefined;
    const aim = this.#sentence.tree.clauses.find((one) => one.parent === clause && this.#isAim(one));
    if (!aim || aim.group.start < clause.group.end || this.#verdicts.isGoverned(aim)) return undefined;
    const start = aim.mark ?? aim.group.start;
    for (let at = clause.group.end; at < start; at++) if (this.#sentence.tokens[at]!.kind === 'punct') return undefined;
    return { start, end: this.#sentence.tree.endOf(aim) };
  }

  #isAim({ relation, group, mark }: Clause): boolean {
    if (relation === 'infinitive') return group.form === 'infinitive';
    const { grammar } = this.#sentence;
    return (
      relation === 'adverbial' &&
      mark !== undefined &&
      grammar.subordinationOf(this.#sentence.tokens[mark]!.norm) === 'reason' &&
      grammar.words.complement.has(this.#sentence.tokens[mark + 1]?.norm ?? '')
    );
  }

  // "Save for your name, we keep nothing": of the rest.
  #exceptionAheadOf({ group, relation }: Clause): Extent | undefined {
    if (relation !== 'main') return undefined;
    const ahead = this.#sentence.operators.find(
      ({ operator, at }) => operator.effect === 'excepted' && at.end <= group.start && this.#opensStatement(at.start),
    );
    if (!ahead) return undefined;
    let end = ahead.covers.start;
    while (end < group.start && this.#sentence.tokens[end]!.norm !== ',') end++;
    return { start: ahead.at.start, end };
  }

  #opensStatement(at: number): boolean {
    return at === 0 || this.#sentence.tokens[at - 1]!.kind === 'punct';
  }

  // "We do not give it to these shops": denied of them, and of nobody else.
  #receiverOf(clause: Clause): Extent | undefined {
    const { grammar } = this.#sentence;
    const receiver = receiverOf(this.#sentence, grammar, clause);
    return receiver && isPointedOut(this.#sentence, grammar, receiver) ? receiver : undefined;
  }

  // "These addresses will not be shared", "we do not sell those lists": denied of them, and of no others.
  #pointedOf(clause: Clause): Extent | undefined {
    const { tokens, masks, grammar } = this.#sentence;
    const passive = this.#residue.withSubject(clause);
    const start = clause.group.voice === 'passive' ? passive.subject?.start : clause.group.end;
    if (start === undefined || !clause.group.entry?.act || !grammar.words.pointing.has(tokens[start]?.norm ?? ''))
      return undefined;
    let end = start + 1;
    while (tokens[end]?.kind === 'word' && masks[end] === 0 && end < start + MAX_POINTED) end++;
    // "Such information": of whatever kind.
    const isOfAll = end === start + 1 || this.#residue.isWhole({ start: start + 1, end });
    return isOfAll ? undefined : { start, end };
  }

  // "We collect nothing that we do not need": denied of what the clause behind the noun denies.
  #partOf(clause: Clause): Extent | undefined {
    const part = this.#sentence.tree.clauses.find(
      (one) => one.parent === clause && one.relation === 'relative' && one.start > clause.group.head,
    );
    if (!part || part.group.negator === undefined || this.#sentence.tokens[part.start - 1]?.kind === 'punct')
      return undefined;
    return { start: part.start, end: this.#sentence.tree.endOf(part) };
  }

  // "We do not sell or share the data of minors": the object is of both.
  #sharedRestriction(clause: Clause): Extent | undefined {
    const next = this.#sentence.tree.clauses[clause.index + 1];
    if (next?.parent !== clause || next.relation !== 'coordinate' || next.subject) return undefined;
    for (let at = clause.group.end; at < next.group.start; at++)
      if (this.#sentence.tokens[at]!.kind === 'word' && !(this.#sentence.masks[at]! & (B.coordinator | B.adverb)))
        return undefined;
    const own = this.#verdicts.of(next).restriction;
    const restriction =
      // What it has from the verb before it, that one has itself.
      (own && own.start < clause.group.end ? undefined : own) ??
      this.#sharedRestriction(next) ??
      this.conditionOf(next) ??
      this.#receiverOf(next) ??
      this.#residue.of(next);
    // "Is not sold or used for advertising": for which it is used, and not sold.
    const { tokens, grammar } = this.#sentence;
    const isAim =
      restriction !== undefined &&
      grammar.slotOf(tokens[restriction.start]!.norm) === 'purpose' &&
      // Behind an object of both it is of both; so is what is pointed out: "kept or used for this".
      restriction.start === next.group.end &&
      !grammar.words.definite.has(tokens[restriction.start + 1]?.norm ?? '');
    return isAim && next.group.entry?.act === 'use' && clause.group.entry?.act !== 'use' ? undefined : restriction;
  }

  /** "If you object, we do not share it": denied of that case. */
  conditionOf(clause: Clause): Extent | undefined {
    const own = new Set<Clause>();
    for (let one: Clause | undefined = clause; one && own.size < MAX_DEPTH; one = one.parent) {
      own.add(one);
      // "Nor will we": with the clause before it under one condition.
      if (one.relation === 'main' || (one.subject && !one.group.inverted && !this.#isLikeBefore(one))) break;
    }
    const condition = this.#sentence.tree.clauses.find((one) => {
      const { relation, mark } = one;
      const conditioned = this.#conditionedBy(one);
      if (relation !== 'adverbial' || mark === undefined || !conditioned || !own.has(conditioned)) return false;
      // "We do not read it until you ask": denied of the time before.
      const isUntil = this.#sentence.grammar.words.ending.has(this.#sentence.tokens[mark]!.norm);
      const subordination = this.#sentence.grammar.subordinationOf(this.#sentence.tokens[mark]!.norm);
      // "We keep no card numbers when the bank takes them", "once it is paid".
      const isWhen =
        subordination === 'occasion' && ((this.#sentence.masks[mark]! & B.interrogative) !== 0 || this.#isTimed(mark));
      if (!isUntil && !isWhen && subordination !== 'condition') return false;
      // "Even if", "whether or not": whatever the case.
      return (
        !this.#sentence.grammar.words.regardless.has(this.#sentence.tokens[mark - 1]?.norm ?? '') &&
        !this.#sentence.grammar.words.regardless.has(this.#sentence.tokens[mark]!.norm)
      );
    });
    if (!condition) return undefined;
    const mark = condition.mark!;
    // "As soon | as you leave".
    const isBegun = this.#sentence.grammar.words.timing.has(this.#sentence.tokens[mark - 1]?.norm ?? '');
    // "Once we have received | and checked your request".
    const { tree } = this.#sentence;
    const joined = tree.clauses.filter(({ relation, parent }) => relation === 'coordinate' && parent === condition);
    const end = Math.max(...[condition, ...joined].map((one) => tree.endOf(one)));
    return { start: isBegun ? mark - 2 : mark, end };
  }

  // "If you opt out, the app does not send it, and we do not keep it": denied like the clause before, in the same case.
  #isLikeBefore({ relation, parent, group, start }: Clause): boolean {
    if (relation !== 'coordinate' || !parent || group.negator === undefined) return false;
    return parent.group.negator !== undefined && (this.#sentence.masks[start - 1]! & B.coordinator) !== 0;
  }

  // "Once", "as soon as"
  #isTimed(mark: number): boolean {
    const { tokens, grammar } = this.#sentence;
    return grammar.words.timing.has(tokens[mark]!.norm) || grammar.words.timing.has(tokens[mark - 1]?.norm ?? '');
  }

  // "We do not sell it, and if you ask, we delete it", "we do not sell it – if you ask, we delete it": behind the joint, a
  // condition of what follows.
  #conditionedBy({ index, mark, parent }: Clause): Clause | undefined {
    if (!parent || mark === undefined || mark < parent.group.end) return parent;
    const isParted =
      (this.#sentence.masks[mark - 1]! & B.coordinator) !== 0 || PARTING.has(this.#sentence.tokens[mark - 1]!.norm);
    if (!isParted) return parent;
    const next = this.#sentence.tree.clauses.find(
      (one) => one.index > index && (one.relation === 'coordinate' || one.relation === 'main') && one !== parent,
    );
    return next?.subject ? next : parent;
  }
}

const PARTING = new Set(['–', '—', ':', ';']);
