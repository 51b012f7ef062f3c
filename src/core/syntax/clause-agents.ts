/** Who acts in each clause: its subject, whoever "by" names, or whoever the clause that it hangs on has act. */
import { agentIn, antecedentOf, NO_AGENT, type Agent, type AgentContext } from './agents.ts';
import type { Clause } from './clause.ts';
import { forWhom } from './control-over.ts';
import { isExcluding } from './nominals.ts';
import { B, MAX_DEPTH, type ParsedSentence } from './parsed-sentence.ts';
import type { Extent } from './verb-group.ts';

export class ClauseAgents {
  readonly #sentence: ParsedSentence;
  readonly #context: AgentContext;
  readonly #known = new Map<Clause, Agent>();

  constructor(sentence: ParsedSentence, context: AgentContext) {
    this.#sentence = sentence;
    this.#context = context;
  }

  of(clause: Clause): Agent {
    const known = this.#known.get(clause);
    if (known) return known;
    this.#known.set(clause, NO_AGENT);
    const agent = this.#find(clause);
    this.#known.set(clause, agent);
    return agent;
  }

  #find(clause: Clause): Agent {
    const { group, relation, parent, subject } = clause;
    if (group.voice === 'passive') {
      const by = this.#byAgent(clause);
      if (by) return by;
      return NO_AGENT;
    }
    if (subject) {
      const cleft = this.#cleft(clause, subject);
      if (cleft) return agentIn(this.#context, cleft);
      const found = agentIn(this.#context, subject);
      if (found.kind === 'unknown' && found.at && this.#isPronoun(found.at)) return this.#resolve(clause);
      // "Where others ask for it, we do not".
      if (found.kind === 'third-party' && found.at && this.#isOthers(clause, found.at))
        return { ...found, kind: 'others' };
      // "We record and in some cases keep it": a phrase between the joint and the verb is no subject.
      const isPhrase = (this.#sentence.masks[subject.start]! & B.preposition) !== 0;
      if (found.kind === 'unknown' && relation === 'coordinate' && parent && isPhrase) return this.of(parent);
      return found;
    }
    if (!parent) return NO_AGENT;
    if (relation === 'coordinate') return parent.group.voice === 'passive' ? NO_AGENT : this.of(parent);
    if (relation === 'relative') {
      const antecedent = antecedentOf(this.#context, clause, parent.group.end > clause.start ? 0 : parent.group.end);
      if (this.#isCompared(antecedent)) return { kind: 'others', at: antecedent };
      if (this.#isAnyOutlet(parent, antecedent)) return { kind: 'others', at: antecedent };
      const found = agentIn(this.#context, antecedent);
      return this.#isEngaged(parent, antecedent, found) ? { kind: 'third-party', at: antecedent } : found;
    }
    if (relation === 'participle') return NO_AGENT;
    // "Selling it is ruled out": by nobody who is named.
    if (relation === 'gerund' && isExcluding(parent) && group.end <= parent.group.start) return NO_AGENT;
    // "Our rivals were fined for selling": whoever was.
    if (relation === 'gerund' && parent.group.voice === 'passive') {
      // "Vendors are prohibited from selling it": whoever is.
      if (parent.group.entry?.control) return this.#bearer(parent);
      const bearer = this.#isReason(clause) && !parent.group.entry?.act ? this.#bearer(parent) : NO_AGENT;
      return bearer.kind === 'others' ? bearer : NO_AGENT;
    }
    // "We prevent others from selling it": whoever is prevented.
    const prevented = relation === 'gerund' ? this.#preventedBy(clause, parent) : undefined;
    if (prevented) return prevented;
    // "You consent to our sending": the possessive is its subject.
    if (relation === 'gerund' && this.#sentence.masks[group.start - 1]! & B.publisherVoice)
      return { kind: 'publisher', at: { start: group.start - 1, end: group.start } };
    // "Allow advertisers to collect", "ask you to give", "offer you the choice to enter".
    if (relation === 'infinitive' && (parent.group.entry?.control || this.#hasGoverningNoun(clause, parent))) {
      const object = this.#context.actors.find(({ start, end }) => start >= parent.group.end && end <= group.start);
      if (object) return { kind: object.actor, at: { start: object.start, end: object.end } };
    }
    const whom = relation === 'infinitive' ? forWhom(this.#sentence, group.start) : undefined;
    if (whom) return agentIn(this.#context, whom);
    // "It is not our practice to record it".
    if (relation === 'infinitive' && parent.group.copula && this.#isOurs(parent, group.start))
      return { kind: 'publisher', at: { start: parent.group.end, end: group.start } };
    // "Providers are obliged not to disclose": whoever is obliged.
    if (relation === 'infinitive' && parent.group.voice === 'passive') return this.#bearer(parent);
    return this.of(parent);
  }

  // Whoever stands between a verb that keeps from something and the preposition of that.
  #preventedBy({ mark, group }: Clause, parent: Clause): Agent | undefined {
    if (parent.group.entry?.control !== 'reverses' || mark === undefined || mark <= parent.group.end) return undefined;
    if (this.#sentence.grammar.slotOf(this.#sentence.tokens[mark]!.norm) !== 'source') return undefined;
    const at = { start: parent.group.end, end: mark };
    if (at.end > group.start) return undefined;
    const found = agentIn(this.#context, at);
    return found.kind === 'publisher' ? undefined : found;
  }

  #isReason({ mark }: Clause): boolean {
    return mark !== undefined && this.#sentence.grammar.slotOf(this.#sentence.tokens[mark]!.norm) === 'purpose';
  }

  #isOthers(clause: Clause, { start, end }: Extent): boolean {
    return clause.relation === 'adverbial' && (this.#sentence.masks[start]! & B.pronoun) !== 0 && end - start === 1;
  }

  // The subject of a passive, its own or that of the clause that it goes on.
  #bearer(clause: Clause): Agent {
    for (let one: Clause | undefined = clause, depth = 0; one && depth < MAX_DEPTH; one = one.parent, depth++) {
      if (one.subject) return agentIn(this.#context, one.subject);
      if (one.relation !== 'coordinate' && one.relation !== 'participle') break;
    }
    return NO_AGENT;
  }

  // "Apps that sell it are common", "a shop that sells it must": whoever does, and nobody whom the publisher works with.
  #isAnyOutlet({ group, subject }: Clause, { start, end }: Extent): boolean {
    const { tokens, masks, grammar } = this.#sentence;
    if (!subject || start < subject.start || end > subject.end || group.entry?.act) return false;
    let at = start;
    while (at < end && masks[at]! & (B.determiner | B.adverb) && !grammar.words.definite.has(tokens[at]!.norm)) at++;
    return at === end - 1 && grammar.words.outlets.has(tokens[at]!.stem);
  }

  // "We are not like shops that sell it".
  #isCompared({ start, end }: Extent): boolean {
    const { tokens, grammar } = this.#sentence;
    return tokens.slice(Math.max(0, start - 2), end).some(({ norm }) => grammar.words.comparing.has(norm));
  }

  // "Handled by Tillbridge, which sees it".
  #isActing(parent: Clause, before: number): boolean {
    const { tokens, grammar } = this.#sentence;
    const slot = grammar.slotOf(tokens[before]?.norm ?? '');
    return slot === 'agent' && parent.group.voice === 'passive' && parent.group.entry?.act !== undefined;
  }

  // "We use Tallyhouse, a counter, which records": a name among what the publisher works with is somebody else's.
  #isEngaged(parent: Clause, { start, end }: Extent, { kind }: Agent): boolean {
    if (kind === 'name' && this.#isActing(parent, start - 1)) return true;
    if ((kind !== 'name' && kind !== 'unknown') || this.of(parent).kind !== 'publisher') return false;
    const isNamed = (at: number): boolean => {
      const token = this.#sentence.tokens[at];
      return token?.kind === 'word' && token.capital && token.norm === token.stem && this.#sentence.masks[at] === 0;
    };
    if (kind === 'name') return isNamed(start);
    return (
      this.#sentence.tokens[start - 1]?.norm === ',' &&
      (this.#sentence.masks[start]! & B.determiner) !== 0 &&
      isNamed(start - 2) &&
      end > start
    );
  }

  /** "Ask us not to share it": what somebody asks of the publisher. */
  isAskedOfPublisher(clause: Clause, parent: Clause): boolean {
    const { entry, head } = parent.group;
    const { stem } = this.#sentence.tokens[head]!;
    const { asking, mandative } = this.#sentence.grammar.words;
    if (entry?.reports !== 'suspended' && !asking.has(stem) && !mandative.has(stem)) return false;
    const object = this.#context.actors.find(
      ({ start, end }) => start >= parent.group.end && end <= clause.group.start,
    );
    return object?.actor === 'publisher' && (parent.relation === 'gerund' || this.of(parent).kind !== 'publisher');
  }

  #hasGoverningNoun({ group }: Clause, parent: Clause): boolean {
    const before = group.start - 1;
    const word = this.#sentence.tokens[before];
    return (
      word !== undefined &&
      before >= parent.group.end &&
      this.#sentence.grammar.controlOf(word.stem, word.norm) !== undefined
    );
  }

  #byAgent({ group }: Clause): Agent | undefined {
    for (let at = group.end; at < group.end + BY_WITHIN && at < this.#sentence.tokens.length; at++) {
      if (this.#sentence.grammar.slotOf(this.#sentence.tokens[at]!.norm) !== 'agent') continue;
      const end = Math.min(this.#sentence.tokens.length, at + 1 + BY_LENGTH);
      // "By those who do not work here": people of whom it only speaks.
      const { ofPeople } = this.#sentence.grammar.words;
      if (this.#sentence.masks[at + 1]! & B.pronoun && ofPeople.has(this.#sentence.tokens[at + 2]?.norm ?? ''))
        return { kind: 'others', at: { start: at + 1, end: at + 2 } };
      const actor = this.#context.actors.find(({ start }) => start > at && start < end);
      return actor ? { kind: actor.actor, at: { start: actor.start, end: actor.end } } : undefined;
    }
    return undefined;
  }

  #isPronoun({ start }: Extent): boolean {
    return (this.#sentence.masks[start]! & B.pronoun) !== 0;
  }

  // Somebody named behind the verb; else whoever gets what is shared.
  #receivingFrom({ group, subject }: Clause, clause: Clause): Extent | undefined {
    const named = this.#context.actors.findLast(
      ({ actor, start, end }) => actor === 'third-party' && start >= subject!.end && end <= clause.group.start,
    );
    const isShared = group.entry?.act === 'share' || group.entry?.act === 'sell';
    return named ?? (isShared && clause.group.entry?.act !== undefined ? clause.subject : undefined);
  }

  #isOurs(parent: Clause, end: number): boolean {
    if (!this.#sentence.hasDummySubject(parent)) return false;
    const { tokens, grammar } = this.#sentence;
    return tokens.slice(parent.group.end, end).some(({ norm }) => grammar.words.ownPossessives.has(norm));
  }

  // "It is the bank, not us, that records it": up to the mark, whoever that is.
  #cleft({ parent }: Clause, { start, end }: Extent): Extent | undefined {
    const { tokens, grammar } = this.#sentence;
    if (end - start > 1 || !grammar.words.complement.has(tokens[start]!.norm)) return undefined;
    if (!parent?.group.copula || parent.subject?.end !== parent.group.start) return undefined;
    if (!this.#sentence.hasDummySubject(parent)) return undefined;
    const mark = tokens.findIndex(({ kind }, at) => at >= parent.group.end && at < start && kind === 'punct');
    return { start: parent.group.end, end: mark < 0 ? start : mark };
  }

  // "It records": whoever was spoken of before.
  #resolve(clause: Clause): Agent {
    const before = this.#sentence.tree.clauses.findLast(
      ({ index, subject }) => index < clause.index && subject !== undefined,
    );
    if (before && before.index < clause.index) {
      const agent = this.of(before);
      // "We share it with the host, and they use it": whoever says "we" is not "they".
      const [first, second] = [before.subject!.start, before.subject!.end];
      const isWe =
        agent.kind === 'publisher' && second - first === 1 && (this.#sentence.masks[first]! & B.publisherVoice) !== 0;
      const other = isWe ? this.#receivingFrom(before, clause) : undefined;
      if (other) return { kind: 'third-party', at: other };
      if (agent.kind === 'publisher' || agent.kind === 'name' || agent.kind === 'third-party') return agent;
    }
    return { kind: 'unknown', at: clause.subject! };
  }
}

const BY_WITHIN = 8;
const BY_LENGTH = 6;
