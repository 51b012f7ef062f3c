/** What is said of a clause because of the one it hangs on: "no plan to sell", "we do not sell, rent or share". */
import type { Clause } from './clause.ts';
import type { ClauseAgents } from './clause-agents.ts';
import { controlAt, controlOver } from './control-over.ts';
import { B, clauseMark, type ParsedSentence } from './parsed-sentence.ts';
import { isExcluding } from './nominals.ts';
import { receiverOf } from './receivers.ts';
import type { Acting } from './scopes.ts';
import { flip, say, setStatus, type Verdict } from './verdict.ts';
import { isProForm, type Extent } from './verb-group.ts';

export class Inheritance {
  readonly #sentence: ParsedSentence;
  readonly #agents: ClauseAgents;

  constructor(sentence: ParsedSentence, agents: ClauseAgents) {
    this.#sentence = sentence;
    this.#agents = agents;
  }

  /** Puts into the verdict of a clause what that of its parent means for it. */
  inherit(clause: Clause, parent: Clause, above: Verdict, verdict: Verdict): void {
    const { relation, group } = clause;
    if (relation === 'adverbial') return this.#adverbial(clause, parent, above, verdict);
    if (relation === 'coordinate') return this.#coordinate(clause, parent, above, verdict);
    // "Please note that we share it": told, though the reader is asked to note it.
    const isTold =
      above.status === 'advice' && relation === 'complement' && parent.group.entry?.reports !== 'suspended';
    if (above.status !== 'asserted' && !isTold) setStatus(verdict, above.status, 'within', parent.group);
    if (relation === 'relative') {
      // "No code that could send your name".
      const phrase = this.#antecedentPhrase(clause);
      if (phrase && clause.group.entry?.act && !verdict.denied) flip(verdict, phrase.operator.id, phrase.at);
      // "You may ask for the list of those to whom we sell it": that there are any is not said.
      else if (this.#isAskedFor(parent)) setStatus(verdict, 'asked', 'what the reader asks for', parent.group);
      // "We run no server, or not any server, that records it": nobody is there who does.
      else if (above.denied && !clause.subject && this.#isUnknown(clause) && isOfThings(parent))
        setStatus(verdict, 'open', 'what is not there', parent.group);
      return;
    }
    if (relation === 'participle') return;
    if (relation === 'complement') {
      if (clause.mark === undefined) return this.#told(parent, above, verdict);
      if (clause.mark < parent.group.start) return this.#fronted(clause, verdict);
      if (this.#isFreeRelative(clause, parent) || this.#isReasonOf(clause, parent)) return;
      if (this.#isAsking(clause.mark)) setStatus(verdict, 'asked', 'indirect question', clauseMark(clause));
      // "You may request that we not share it", "we require that they delete it".
      else if (
        this.#isThat(clause.mark) &&
        this.#sentence.grammar.words.mandative.has(this.#sentence.tokens[clause.mark - 1]?.stem ?? '')
      )
        setStatus(verdict, 'open', 'wished', clauseMark(clause));
      else this.#told(parent, above, verdict);
      return;
    }
    // "Without recording": decided by what stands right before it.
    if (
      this.#sentence.operators.some(
        ({ operator, at }) => operator.scope === 'next' && this.#sentence.precedes(at, clause),
      )
    )
      return;
    // "We are thinking about whether to share it".
    if (relation === 'infinitive' && clause.mark !== undefined && this.#isAsking(clause.mark))
      return setStatus(verdict, 'asked', 'indirect question', clauseMark(clause));
    // "You will never find us selling it": said of what somebody would see the publisher do.
    if (relation === 'gerund' && this.#isSeen(clause, parent) && above.denied && !verdict.denied)
      return flip(verdict, 'handed on', parent.group);
    // "Selling it is ruled out", and not "is not ruled out".
    if (relation === 'gerund' && this.#isSubject(clause, parent) && isExcluding(parent)) {
      if (above.denied) return setStatus(verdict, 'open', 'not excluded', parent.group);
      return flip(verdict, 'excluded', parent.group);
    }
    // "Selling it is out of the question": what is thought of it, and not that it is done.
    if (
      relation === 'gerund' &&
      clause.mark === undefined &&
      this.#isSubject(clause, parent) &&
      (above.denied || this.#isValued(parent))
    )
      return setStatus(verdict, 'topic', 'said of', parent.group);
    // "Ask us not to share": what the reader asks of the publisher.
    if (relation === 'infinitive' && this.#agents.isAskedOfPublisher(clause, parent))
      return setStatus(verdict, 'open', 'suspended', parent.group);
    // "The ban on selling data binds us": in the subject, of what a noun there leaves open.
    if (group.end <= parent.group.start && this.#isLeftOpen(clause)) {
      verdict.hedged ||= above.hedged;
      return setStatus(verdict, 'open', 'suspended', { start: group.start - 1, end: group.start });
    }
    const governed = controlOver(this.#sentence, clause, parent, above);
    if (!governed) {
      if (this.#isReduced(clause, parent)) return this.#reduced(clause, above, verdict);
      if (relation === 'infinitive' && this.#isJudged(clause, parent) && this.#agents.of(clause).kind !== 'reader')
        return setStatus(verdict, 'open', 'judged', parent.group);
      // "We do not think selling it is right".
      if (above.denied && relation === 'gerund' && clause.mark === undefined && group.start === parent.group.end)
        return setStatus(verdict, 'open', 'within what is denied', parent.group);
      // What an act that is denied would serve for is not said to be done: "we do not use cookies to record your name".
      if (above.denied && relation === 'infinitive') {
        if (parent.group.entry?.act === 'use' && !this.#hasComma(parent.group.end, group.start))
          flip(verdict, 'purpose of what is denied', parent.group);
        else setStatus(verdict, 'open', 'purpose of what is denied', parent.group);
      }
      verdict.hedged ||= above.hedged && relation === 'infinitive';
      return;
    }
    const { control, denied, obliging } = governed;
    verdict.hedged ||= above.hedged || governed.hedged === true;
    verdict.restriction ??= above.restriction;
    if (obliging && denied) return setStatus(verdict, 'open', 'not obliged', governed.at);
    // "We try not to keep it": it may happen all the same.
    if (verdict.denied && !denied && this.#isAttempt(governed.at))
      return setStatus(verdict, 'open', 'suspended', governed.at);
    if (control === 'suspends') return setStatus(verdict, 'open', 'suspended', governed.at);
    if (control === 'ends') return setStatus(verdict, denied ? 'asserted' : 'past', 'past', governed.at);
    const turns = control === 'reverses' ? !denied : denied;
    // "You may refuse to allow us to": what the reader can prevent.
    if (turns && this.#agents.of(parent).kind === 'reader' && this.#agents.of(clause).kind !== 'reader')
      return setStatus(verdict, 'open', 'for the reader to do', governed.at);
    if (turns) flip(verdict, control === 'reverses' ? 'reversed' : 'handed on', governed.at);
  }

  // "Whether", "if", "how".
  #isAsking(mark: number): boolean {
    const { masks, tokens, grammar } = this.#sentence;
    const isIf = grammar.subordinationOf(tokens[mark]!.norm) === 'condition';
    return (isIf || (masks[mark]! & B.interrogative) !== 0) && !this.#isThat(mark);
  }

  // "Us selling": the publisher as the object of the verb above.
  #isSeen({ group, mark }: Clause, parent: Clause): boolean {
    const { masks } = this.#sentence;
    const at = group.start - 1;
    if (this.#agents.of(parent).kind !== 'reader') return false;
    return mark === undefined && (masks[at]! & B.pronoun) !== 0 && (masks[at]! & B.publisherVoice) !== 0;
  }

  #isSubject({ group }: Clause, { subject }: Clause): boolean {
    return subject !== undefined && group.start >= subject.start && group.end <= subject.end;
  }

  // "Is out of the question", "is off the table": a copula, and a phrase that tells no purpose.
  #isValued({ group }: Clause): boolean {
    const { tokens, masks, grammar } = this.#sentence;
    const isPhrase =
      (masks[group.end]! & B.preposition) !== 0 || grammar.words.particles.has(tokens[group.end]?.norm ?? '');
    return group.copula && isPhrase && grammar.slotOf(tokens[group.end]!.norm) !== 'purpose';
  }

  #isAttempt({ start, end }: Extent): boolean {
    const { tokens, grammar } = this.#sentence;
    return tokens.slice(start, end).some(({ stem }) => grammar.words.attempting.has(stem));
  }

  // "It is wrong to sell it", "we find it odd to": what somebody thinks of it.
  #isJudged({ group: { start } }: Clause, parent: Clause): boolean {
    const { tokens, grammar } = this.#sentence;
    const { group } = parent;
    if (start <= group.end) return false;
    if (group.copula) return this.#sentence.hasDummySubject(parent);
    return grammar.words.neuter.has(tokens[group.end]?.norm ?? '');
  }

  #isAskedFor(parent: Clause): boolean {
    const { mandative } = this.#sentence.grammar.words;
    return mandative.has(this.#sentence.tokens[parent.group.head]!.stem) && this.#agents.of(parent).kind === 'reader';
  }

  // "Logs showing what you read": a clause that describes the noun before it.
  #isReduced({ relation, mark, group }: Clause, parent: Clause): boolean {
    const noun = group.start - 1;
    return (
      relation === 'gerund' &&
      mark === undefined &&
      noun >= parent.group.end &&
      this.#sentence.tokens[noun]?.kind === 'word' &&
      this.#sentence.masks[noun] === 0
    );
  }

  // "No code sending your name" does not send it; what a log that is not kept would show is told of no other log.
  #reduced(clause: Clause, above: Verdict, verdict: Verdict): void {
    const { start, group } = clause;
    const phrase = this.#phraseAround(start - 1);
    // What a log shows goes to nobody.
    if (group.entry?.act === 'share' && !receiverOf(this.#sentence, this.#sentence.grammar, clause))
      return setStatus(verdict, 'open', 'description', group);
    if (phrase && group.entry?.act && group.entry.act !== 'contain' && !verdict.denied)
      flip(verdict, phrase.operator.id, phrase.at);
    else if (above.denied || phrase) setStatus(verdict, 'open', 'description', group);
  }

  #isLeftOpen({ mark, group }: Clause): boolean {
    const control = controlAt(this.#sentence, (mark ?? group.start) - 1);
    return control === 'suspends' || control === 'reverses';
  }

  // "If a time comes when we need it", "think twice before you share it": within what nobody says to be so.
  #adverbial(clause: Clause, parent: Clause, above: Verdict, verdict: Verdict): void {
    if (clause.mark === undefined) return;
    // "The days when we kept it are over".
    if (this.#isSubject(clause, parent) && clause.mark > parent.subject!.start && clause.group.tense === 'past')
      return setStatus(verdict, 'past', 'past', clause.group);
    if (clause.mark < parent.group.end) return;
    const isReaders = this.#agents.of(clause).kind === 'reader';
    const isOfCase =
      !isReaders &&
      above.status === 'supposed' &&
      parent.relation === 'adverbial' &&
      above.trace.some(({ by }) => by === CASE);
    // "You can switch it off so that we do not record it": what would come of it.
    const { tokens, grammar } = this.#sentence;
    const isAim =
      grammar.subordinationOf(tokens[clause.mark]!.norm) === 'reason' &&
      grammar.words.complement.has(tokens[clause.mark + 1]?.norm ?? '');
    if (isAim && this.#agents.of(parent).kind === 'reader')
      return setStatus(verdict, 'open', 'for the reader to do', parent.group);
    const isOfCommand = isReaders && above.status === 'advice';
    if (isOfCase || isOfCommand) setStatus(verdict, above.status, 'within', parent.group);
  }

  // "They claim that we sell it", "we do not say that we keep it".
  #told({ group }: Clause, above: Verdict, verdict: Verdict): void {
    const reports = group.entry?.reports;
    if (reports === 'suspended' || (reports === 'asserted' && above.denied))
      setStatus(verdict, 'supposed', 'reported', group);
  }

  // "How we share it is told below"; "what you write is used" names a thing.
  #fronted(clause: Clause, verdict: Verdict): void {
    const { masks, tokens, grammar } = this.#sentence;
    const isQuestion = masks[clause.mark!]! & B.interrogative && !this.#isThat(clause.mark!);
    if (isQuestion && !grammar.words.freeRelative.has(tokens[clause.mark!]!.norm))
      setStatus(verdict, 'asked', 'indirect question', clauseMark(clause));
  }

  // "We use what you write": the thing, not the question.
  #isFreeRelative({ mark }: Clause, { group: { entry, head } }: Clause): boolean {
    if (
      !this.#sentence.grammar.words.freeRelative.has(this.#sentence.tokens[mark!]!.norm) ||
      this.#sentence.grammar.words.asking.has(this.#sentence.tokens[head]!.stem)
    )
      return false;
    return entry?.act === 'use' || entry?.act === 'share' || entry?.act === 'sell' || entry?.act === 'retain';
  }

  // "That is why we do not record it".
  #isReasonOf({ mark }: Clause, { group }: Clause): boolean {
    return (
      group.copula && mark === group.end && this.#sentence.grammar.words.why.has(this.#sentence.tokens[mark]!.norm)
    );
  }

  #isThat(at: number): boolean {
    return this.#sentence.grammar.words.complement.has(this.#sentence.tokens[at]!.norm);
  }

  #hasComma(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#sentence.tokens[at]!.norm === ',') return true;
    return false;
  }

  // "We do not sell, rent or share": what is said of the first is said of each, unless one has auxiliaries of its own or
  // stands behind a turn.
  #coordinate(clause: Clause, parent: Clause, above: Verdict, verdict: Verdict): void {
    const { group } = clause;
    // "Please note that we keep it, but we do not sell it": the publisher commands nothing to itself.
    const { subject } = clause;
    // "Choose one: we sell it": to whoever fills in the template.
    const isDrafting = this.#sentence.grammar.words.drafting.has(
      parent.group.entry?.lemma ?? this.#sentence.tokens[parent.group.head]!.stem,
    );
    const isOwn =
      // "The law lets banks share it, and we do".
      (above.status === 'advice' || above.status === 'law') &&
      !isDrafting &&
      subject &&
      (this.#sentence.masks[subject.start]! & B.publisherVoice) !== 0;
    // "We are not obliged to keep it, and we do not sell it": told anew.
    const isDuty = above.status === 'open' && subject && above.trace.some(({ by }) => by === 'not obliged');
    // "Should you agree, we sell it": behind the case what follows then.
    const isThen = subject && this.#sentence.tokens[subject.start - 1]?.norm === ',' && this.#isCaseAhead(above);
    if (above.status !== 'asserted' && !isOwn && !isDuty && !isThen)
      setStatus(verdict, above.status, 'joined', parent.group);
    if (clause.subject) return;
    // "What we will not do: sell your name": the list goes on the verb that stands for its items.
    if (this.#standsForAny(parent)) {
      verdict.denied = above.denied !== verdict.denied;
      return say(verdict, 'joined', parent.group);
    }
    const isBare = group.start === group.head || group.form === 'infinitive' || group.form === 'gerund';
    const sharesAuxiliary =
      (isBare && (group.form === parent.group.form || group.form === 'participle' || group.form === 'infinitive')) ||
      // "Obliged not to sell or share it": a bare verb goes on the infinitive before it.
      (isBare && parent.group.form === 'infinitive' && this.#isAlternative(group.start));
    const isTurned = this.#sentence.isTurn(clause);
    verdict.hedged ||= above.hedged && sharesAuxiliary;
    verdict.obliged ||= above.obliged && sharesAuxiliary;
    if (!isTurned && sharesAuxiliary && above.denied && !verdict.denied && this.#deniesAlong(clause, parent)) {
      verdict.denied = true;
      verdict.restriction ??= above.restriction;
      say(verdict, 'joined', parent.group);
    }
  }

  // "Should you agree", "in the event that you agree": at the head of the sentence.
  #isCaseAhead({ trace }: Verdict): boolean {
    return trace.some(
      ({ by, at }) =>
        by === INVERTED ||
        (at.start === 0 &&
          this.#sentence.operators.some(({ operator }) => operator.id === by && operator.effect === 'supposed')),
    );
  }

  // "We keep it safe, do not share it, and use it": a finite verb behind "and" with a form of its own starts anew.
  #deniesAlong(clause: Clause, parent: Clause): boolean {
    const { group } = clause;
    const { tokens, masks, grammar } = this.#sentence;
    // "We do not sell your data and share it only with couriers": with an object before "and" the negation has ended.
    let last = group.start - 1;
    while (last > parent.group.end && masks[last]! & B.adverb) last--;
    const isAdding = last > parent.group.end && grammar.words.adding.has(tokens[last]!.norm);
    if (isAdding && group.form === 'finite' && !this.#hasComma(parent.group.end, last)) return false;
    // "We sell it to nobody, and only lend it to neighbours": it is lent.
    const isLimited = tokens.slice(last + 1, group.head).some(({ norm }) => grammar.words.noDenial.has(norm));
    if (isAdding && isLimited) return false;
    if (group.form !== 'finite' || parent.group.negator === undefined) return true;
    const joint = this.#sentence.tokens[group.start - 1];
    const isPlainAnd = joint !== undefined && (this.#sentence.masks[group.start - 1]! & B.coordinator) !== 0;
    const opening = this.#sentence.tokens[parent.group.start - 1]?.norm;
    return !(isPlainAnd && opening === ',' && parent.relation === 'coordinate');
  }

  #isAlternative(start: number): boolean {
    const { tokens, grammar } = this.#sentence;
    return grammar.words.alternative.has(tokens[start - 1]?.norm ?? '') || tokens[start - 1]?.norm === ',';
  }

  #standsForAny({ group }: Clause): boolean {
    return isProForm(group) || this.#sentence.grammar.words.proVerbs.has(this.#sentence.tokens[group.head]!.norm);
  }

  // "Any server that", "a server that": one that has not been spoken of.
  #isUnknown({ mark, start }: Clause): boolean {
    const { tokens, masks, grammar } = this.#sentence;
    for (let at = (mark ?? start) - 1; at >= 0 && tokens[at]!.kind === 'word'; at--) {
      if (masks[at]! & B.determiner) return !grammar.words.definite.has(tokens[at]!.norm);
      if (masks[at]! & (B.possessive | B.preposition)) return false;
    }
    return false;
  }

  #antecedentPhrase(clause: Clause): Acting | undefined {
    return this.#phraseAround((clause.mark ?? clause.start) - 1);
  }

  #phraseAround(noun: number): Acting | undefined {
    return this.#sentence
      .over(noun)
      .find(({ operator, at }) => operator.effect === 'denied' && noun - at.end < MAX_ANTECEDENT);
  }
}

const MAX_ANTECEDENT = 6;
/** Of a condition without its "if". */
export const INVERTED = 'inverted condition';
/** Of what a condition opens. */
const CASE = 'condition clause';

// "We run, use or have no …": what is done with things, and not with data.
function isOfThings({ group: { entry } }: Clause): boolean {
  return entry?.act === undefined || entry.act === 'use' || entry.act === 'contain';
}
