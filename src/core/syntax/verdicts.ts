/** Whether a clause is so, and whether anybody says so: of its own words, its operators, and what it hangs on. */
import type { Operator } from '../language/grammar.ts';
import { describesSubject, type Clause } from './clause.ts';
import type { ClauseAgents } from './clause-agents.ts';
import { controlAt, controlOver, deniesObject } from './control-over.ts';
import { INVERTED, Inheritance } from './inheritance.ts';
import { B, clauseMark, type ParsedSentence } from './parsed-sentence.ts';
import type { Acting } from './scopes.ts';
import { tellsHow, turnInSubject } from './subject-signs.ts';
import { flip, setStatus, type Verdict } from './verdict.ts';
import type { Extent } from './verb-group.ts';

export class Verdicts {
  readonly #sentence: ParsedSentence;
  readonly #inheritance: Inheritance;
  readonly #known = new Map<Clause, Verdict>();

  constructor(sentence: ParsedSentence, agents: ClauseAgents) {
    this.#sentence = sentence;
    this.#inheritance = new Inheritance(sentence, agents);
  }

  /** Does a verb, noun or adjective hand on to it what is said of itself: "able to", "allow … to"? */
  isGoverned(clause: Clause): boolean {
    const { parent } = clause;
    return parent !== undefined && controlOver(this.#sentence, clause, parent, this.of(parent)) !== undefined;
  }

  of(clause: Clause): Verdict {
    const known = this.#known.get(clause);
    if (known) return known;
    const { group, relation, parent } = clause;
    const verdict: Verdict = {
      denied: false,
      status: this.#sentence.isQuestion && relation !== 'adverbial' ? 'asked' : 'asserted',
      hedged: group.hedged,
      obliged: group.obliged,
      onDevice: false,
      restriction: undefined,
      trace: [],
    };
    // Against a ring of parents, which a broken sentence may have.
    this.#known.set(clause, verdict);
    const above = parent ? this.of(parent) : undefined;
    // "It will no longer be kept": what follows on something, not what is done.
    const afterNegator = this.#sentence.tokens[(group.negator ?? -2) + 1]?.norm ?? '';
    if (
      group.negator !== undefined &&
      group.tense === 'future' &&
      this.#sentence.grammar.words.noMore.has(afterNegator)
    )
      setStatus(verdict, 'open', 'no longer, then', group);
    if (group.negator !== undefined) flip(verdict, 'negation', { start: group.negator, end: group.negator + 1 });
    if (deniesObject(this.#sentence, clause)) flip(verdict, 'negative verb', group);
    // "Should we ever sell it", "were we to".
    if (
      group.inverted &&
      !this.#sentence.isQuestion &&
      this.#sentence.grammar.words.supposingInversion.has(this.#sentence.tokens[group.start]!.norm)
    )
      setStatus(verdict, 'supposed', INVERTED, group);
    if (this.#sentence.isQuoted(clause)) setStatus(verdict, 'asked', 'quotation', group);
    if (this.#sentence.isBracketed(group.head)) setStatus(verdict, 'supposed', 'template', group);
    if (group.counterfactual) setStatus(verdict, 'supposed', 'counterfactual', group);
    if (this.#isCommand(clause)) setStatus(verdict, 'advice', 'imperative', group);
    this.#readFront(clause, verdict);
    this.#readSubject(clause, verdict);
    this.#readObject(clause, verdict);
    for (const acting of this.#sentence.operators) this.#apply(acting, clause, verdict);
    if (above && parent) this.#inheritance.inherit(clause, parent, above, verdict);
    else this.#readFragment(clause, verdict);
    if (relation === 'adverbial') this.#subordinate(clause, verdict);
    // "We do not require your name": it may be given all the same.
    if (verdict.denied && group.entry && this.#sentence.grammar.words.obliging.has(group.entry.lemma))
      setStatus(verdict, 'open', 'not obliged', group);
    // "Data that are not shared": which, and not what is done.
    if (verdict.denied && relation === 'relative' && group.negator !== undefined && !this.#isNonRestrictive(clause))
      setStatus(verdict, 'open', 'description', group);
    if (tellsHow(this.#sentence, clause)) setStatus(verdict, 'asked', 'indirect question', clause.subject!);
    const turn = turnInSubject(this.#sentence, clause);
    if (turn) setStatus(verdict, 'unclear', 'turn in the subject', turn);
    return verdict;
  }

  // "The courier, who does not learn it": told besides, behind a mark.
  #isNonRestrictive({ mark, start }: Clause): boolean {
    let at = (mark ?? start) - 1;
    while (at > 0 && this.#sentence.masks[at]! & B.preposition) at--;
    return this.#sentence.tokens[at]?.kind === 'punct';
  }

  // What hangs on no verb: "how we share it", "when we share it", "selling your data", "data we share".
  #readFragment(clause: Clause, verdict: Verdict): void {
    const { relation, group, mark } = clause;
    const { masks, tokens, grammar } = this.#sentence;
    if ((relation === 'infinitive' || relation === 'gerund') && this.#isLeftOpen(clause))
      setStatus(verdict, 'open', 'suspended', { start: group.start - 1, end: group.start });
    // "From selling it", behind a verb that was not seen: kept from it, or living on it.
    const isFrom = relation === 'gerund' && mark !== undefined && grammar.slotOf(tokens[mark]!.norm) === 'source';
    if (isFrom && !verdict.denied) setStatus(verdict, 'open', 'fragment', clauseMark(clause));
    if (this.#sentence.opened) return;
    // "What we collect", and the list of it.
    const isThing = mark !== undefined && grammar.words.freeRelative.has(tokens[mark]!.norm);
    if (relation === 'complement' && mark !== undefined && !isThing && masks[mark]! & B.interrogative)
      setStatus(verdict, 'asked', 'indirect question', clauseMark(clause));
    // "When we share it: with our bank", "when we share it, you are told".
    if (tokens.some(({ norm }, at) => (norm === ':' || norm === ',') && at >= group.end)) return;
    if (relation === 'gerund' && group.start === 0) setStatus(verdict, 'topic', 'fragment', group);
    // "Feel free to share it": where no verb was seen, nobody says who does.
    if (relation === 'infinitive' && controlAt(this.#sentence, group.start - 1) === 'passes')
      setStatus(verdict, 'topic', 'fragment', group);
    const isOccasion = mark !== undefined && grammar.subordinationOf(tokens[mark]!.norm) === 'occasion';
    // "When you call: your voice" tells what is collected all the same.
    const { subject } = clause;
    const isPublishers = subject !== undefined && (masks[subject.start]! & B.publisherVoice) !== 0;
    const isName = relation === 'relative' && tokens.at(-1)!.kind === 'word';
    if ((isName || (relation === 'adverbial' && isOccasion)) && isPublishers)
      setStatus(verdict, 'topic', 'fragment', group);
  }

  // "The right not to tell it", in a fragment without a verb above.
  #isLeftOpen({ group, mark }: Clause): boolean {
    const start = group.form === 'gerund' ? (mark ?? group.start) : group.start;
    return controlAt(this.#sentence, start - 1) === 'suspends';
  }

  // "Choose a password", "do not tell it": said to the reader.
  #isCommand({ group, relation, subject }: Clause): boolean {
    const isOpening =
      relation === 'main' ||
      (relation === 'coordinate' && SENTENCE_ENDS.has(this.#sentence.tokens[group.start - 1]?.norm ?? ''));
    if (!isOpening || subject) return false;
    return (
      group.form === 'imperative' ||
      (group.form === 'finite' && this.#sentence.grammar.words.commanding.has(this.#sentence.tokens[group.start]!.norm))
    );
  }

  // "Nobody receives", "none of our partners receives", "no names are collected".
  #readSubject(clause: Clause, verdict: Verdict): void {
    const subject = clause.subject ?? this.#fragmentSubject(clause);
    if (!subject) return;
    for (const { operator, at, covers } of this.#sentence.operators) {
      if (operator.scope !== 'phrase' || operator.effect !== 'denied') continue;
      // "Instead of us, a courier records it": what is not meant, and the clause is so.
      if (!(this.#sentence.masks[at.start]! & (B.negative | B.negator))) continue;
      if (at.start < subject.start || at.start >= subject.end || covers.start > subject.end) continue;
      if (!this.#opensPhrase(at.start, subject.start)) continue;
      verdict.denied = !verdict.denied || clause.group.negator === undefined;
      verdict.trace.push({ by: operator.id, at });
      return;
    }
  }

  // "With none of these do we share it": the verb comes before its subject because what opens the clause denies it.
  #readFront({ group, start }: Clause, verdict: Verdict): void {
    if (!group.inverted || this.#sentence.isQuestion || group.negator !== undefined) return;
    const { operators, masks } = this.#sentence;
    const front = operators.find(
      ({ operator, at }) =>
        operator.scope === 'phrase' &&
        operator.effect === 'denied' &&
        at.start >= start &&
        at.end <= group.start &&
        masks[at.start]! & (B.negative | B.negator),
    );
    if (!front) return;
    // "At no time do we share it": of no part, and said by its own operator.
    if (
      operators.some(
        ({ operator, at }) => isWholeDenial(operator) && at.start <= front.at.start && at.end >= front.at.end,
      )
    )
      return;
    flip(verdict, front.operator.id, front.at);
    // Of those alone who are named there.
    verdict.restriction ??= { start, end: group.start };
  }

  // "No names collected": a participle that is all the verb there is, and what stands before it.
  #fragmentSubject({ relation, parent, group }: Clause): Extent | undefined {
    return relation === 'participle' && !parent ? { start: 0, end: group.start } : undefined;
  }

  // "We collect no names", "we share it with nobody": the whole clause is denied, whatever else stands in it.
  #readObject(clause: Clause, verdict: Verdict): void {
    const { group } = clause;
    if (group.copula && verdict.denied) return;
    for (const { operator, at } of this.#sentence.operators) {
      if (operator.scope !== 'phrase' || operator.effect !== 'denied' || at.start < group.end) continue;
      if (!(this.#sentence.masks[at.start]! & (B.negative | B.negator))) continue;
      if (!this.#isArgument(at.start, clause)) continue;
      if (verdict.denied && group.negator !== undefined) return;
      verdict.denied = true;
      verdict.trace.push({ by: operator.id, at });
      return;
    }
  }

  // Only determiners and adverbs stand between; or a phrase that opens the sentence: "without your leave no name is".
  #opensPhrase(at: number, from: number): boolean {
    const { tokens, masks } = this.#sentence;
    // "Apart from".
    const first = masks[from]! & B.adverb ? from + 1 : from;
    if (at > from + 1 && masks[first]! & B.preposition && !(masks[at - 1]! & (B.preposition | B.coordinator)))
      return !tokens.slice(from, at).some(({ norm }, i, all) => norm === ',' && i < all.length - 1);
    for (let i = from; i < at; i++)
      if (this.#sentence.tokens[i]!.kind === 'punct' || !(this.#sentence.masks[i]! & (B.adverb | B.coordinator)))
        return false;
    return true;
  }

  // An object or a phrase with a preposition of the verb's own clause, before any joint.
  #isArgument(at: number, clause: Clause): boolean {
    const host = this.#sentence.tree.hostAt(at);
    if (host !== clause) return false;
    for (let i = clause.group.end; i < at; i++) {
      const { norm, kind } = this.#sentence.tokens[i]!;
      if (kind === 'punct' && norm !== '(' && norm !== ')') return false;
      // "To our bank and to nobody else": denied of its own member alone.
      if (this.#sentence.masks[i]! & (B.coordinator | B.contrast)) return false;
    }
    return true;
  }

  #apply({ operator, at }: Acting, clause: Clause, verdict: Verdict): void {
    const { scope, effect, id } = operator;
    if (scope === 'phrase') return;
    if (scope === 'clause' && !this.#standsIn(at, clause)) return;
    if (scope === 'next' && !this.#sentence.precedes(at, clause)) return;
    if (scope === 'statement' && !this.#opens(at, clause)) return;
    if (scope === 'sentence' && !this.#sharesStatement(at, clause)) return;
    switch (effect) {
      case 'denied':
        // "We cannot send it without recording": it is recorded.
        if (scope === 'next' && clause.parent && this.of(clause.parent).denied) {
          const { negator = -1 } = clause.parent.group;
          const isInability = this.#sentence.grammar.words.inability.has(this.#sentence.tokens[negator]?.norm ?? '');
          if (!isInability) setStatus(verdict, 'open', id, at);
          return;
        }
        // "Never, under any circumstances": said twice, denied once. A verb behind "without" is turned by it.
        verdict.denied = scope === 'clause' ? true : !verdict.denied;
        verdict.trace.push({ by: id, at });
        return;
      case 'hedged':
        verdict.hedged = true;
        return;
      case 'restricted':
        // "We do not ask for it": the verb's own preposition narrows nothing.
        if (!this.#isParticle(at, clause) && !this.#isOfException(at))
          this.#narrow(verdict, clause, this.#wholePhrase(at));
        return;
      case 'on-device':
        verdict.onDevice = true;
        // "It is not kept on your phone": there alone.
        if (verdict.denied) verdict.restriction ??= at;
        return;
      case 'excepted':
      case 'none':
        return;
      default:
        setStatus(verdict, effect, id, at);
    }
  }

  // "We do not knowingly record anyone under 12": with all that narrows it, the adverb before the verb and what follows.
  #narrow(verdict: Verdict, { group }: Clause, part: Extent | undefined): void {
    const known = verdict.restriction;
    if (!part) return;
    if (!known) verdict.restriction = part;
    else if (known.start < group.end && part.start >= group.end && isPhrase(part))
      verdict.restriction = { start: known.start, end: part.end };
    else if (part.start < group.end && known.start >= group.end && isPhrase(known))
      verdict.restriction = { start: part.start, end: known.end };
  }

  // "Apart from your name": of what excepts.
  #isOfException({ start }: Extent): boolean {
    return this.#sentence.operators.some(
      ({ operator, at }) => operator.effect === 'excepted' && at.start <= start && start < at.end,
    );
  }

  #isParticle({ start }: Extent, { group: { entry, end } }: Clause): boolean {
    if (!entry?.particle?.includes(this.#sentence.tokens[start]!.norm)) return false;
    return !this.#sentence.tokens.slice(end, start).some(({ norm }) => entry.particle!.includes(norm));
  }

  // "For the assessment of risks": up to where the phrase ends that the preposition opens; none where it opens a clause.
  #wholePhrase({ start, end }: Extent): Extent | undefined {
    const { tokens, masks, grammar, tree } = this.#sentence;
    if (!(masks[start]! & B.preposition)) return { start, end };
    let to = end;
    for (; to < tokens.length && to < start + MAX_RESTRICTION; to++) {
      const { kind, norm } = tokens[to]!;
      if (this.#sentence.goesOnBehind(to)) continue;
      if (kind === 'punct' || this.#endsPhrase(to)) break;
      if (masks[to]! & B.preposition && !grammar.words.genitive.has(norm) && to > end) break;
    }
    // "From people who visit us": with the clause that tells which.
    const described = tree.clauses.find(({ relation, mark }) => relation === 'relative' && mark === to - 1);
    if (described) to = tree.endOf(described);
    const isFilled = tokens.slice(start, to).some((_, i) => !(masks[start + i]! & B.preposition));
    return isFilled ? { start, end: to } : undefined;
  }

  #endsPhrase(at: number): boolean {
    const { masks, tree } = this.#sentence;
    // "From this file": a determiner.
    const isPronoun = (masks[at]! & B.pronoun) !== 0 && !(masks[at]! & B.determiner);
    if (isPronoun || masks[at]! & (B.coordinator | B.contrast | B.subordinator)) return true;
    const clause = tree.startingAt(at);
    // "Your own hosted server": a participle within the phrase.
    const isWithin = clause?.relation === 'participle' && this.#sentence.masks[clause.group.end] === 0;
    return clause !== undefined && !(isWithin && this.#sentence.tokens[clause.group.end]?.kind === 'word');
  }

  // In the clause's own words: its group, its subject, what hangs on it.
  #standsIn(at: Extent, clause: Clause): boolean {
    const { group, subject } = clause;
    // "We do not sell it, nor do we rent it": of the verb that it turns before its subject.
    const turned = this.#sentence.tree.clauses.find(
      (one) => one.group.inverted && at.start < one.group.start && (at.end > one.group.start || at.start === 0),
    );
    if (turned && !this.#sentence.isQuestion) return turned === clause;
    if (at.start >= group.start && at.start < group.end) return true;
    if (subject && at.start >= subject.start && at.start < subject.end)
      return this.#sentence.tree.subjectOf(at.start) === clause;
    const host = this.#sentence.tree.hostAt(at.start);
    if (host === clause) return true;
    // In the sentence's front, before the subject of its main clause.
    return host === undefined && clause.relation === 'main' && at.start < group.start;
  }

  // "The law allows it, and we do it": said of the first alone.
  #sharesStatement(at: Extent, clause: Clause): boolean {
    const host =
      this.#sentence.tree.clauses.find(({ group }) => group.start < at.end && group.end > at.start) ??
      this.#sentence.tree.hostAt(at.start);
    return host === undefined || this.#sentence.sentenceOf(host) === this.#sentence.sentenceOf(clause);
  }

  // The first clause behind it, and what depends on it.
  #opens(at: Extent, clause: Clause): boolean {
    // "Cannot promise that the name you enter is not seen": what describes its subject is not what is promised.
    const first = this.#sentence.tree.clauses.find(
      (one) =>
        (one.group.start >= at.end - 1 || (one.group.inverted && one.group.start >= at.start)) &&
        one.group.end > at.end &&
        !describesSubject(one),
    );
    // "That is wrong: we record it": behind a colon of its own it is told anew.
    if (
      first &&
      this.#sentence.tokens.slice(at.end, first.group.start).some(({ norm }) => norm === ':' || norm === ';')
    )
      return false;
    for (let one: Clause | undefined = clause; one; one = one.parent) {
      if (one === first) return true;
      if (one.relation === 'main') return false;
      if (one.relation === 'coordinate' && (this.#sentence.isTurn(one) || this.#isResumed(one))) return false;
    }
    return false;
  }

  // "In the event that we sell it, we tell you": behind the comma what follows then.
  #isResumed({ subject }: Clause): boolean {
    return subject !== undefined && this.#sentence.tokens[subject.start - 1]?.norm === ',';
  }

  #subordinate(clause: Clause, verdict: Verdict): void {
    if (clause.mark === undefined) return;
    const kind = this.#sentence.grammar.subordinationOf(this.#sentence.tokens[clause.mark]!.norm);
    if (kind === 'condition' || kind === 'exception')
      setStatus(verdict, 'supposed', `${kind} clause`, clauseMark(clause));
    if (kind === 'comparison') setStatus(verdict, 'open', 'comparison', clauseMark(clause));
    // "Where we do not collect your consent": denied of some cases, told of none.
    if (kind === 'occasion' && verdict.denied) setStatus(verdict, 'supposed', 'occasion clause', clauseMark(clause));
  }
}

const isWholeDenial = ({ scope, effect }: Operator): boolean => scope === 'clause' && effect === 'denied';

// "From anyone who …": more than a preposition and a noun.
const isPhrase = ({ start, end }: Extent): boolean => end - start > 1;

/** A phrase goes on for no more words. */
const MAX_RESTRICTION = 10;

const SENTENCE_ENDS = new Set(['?', '!', '.']);
