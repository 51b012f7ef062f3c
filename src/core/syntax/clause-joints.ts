/** What joins a verb to the clauses before it, and which of them it goes on. */
import { B, type ClauseNode, type ClauseStack } from './clause-stack.ts';
import type { VerbGroup } from './verb-group.ts';

export class ClauseJoints {
  readonly #stack: ClauseStack;

  constructor(stack: ClauseStack) {
    this.#stack = stack;
  }

  // The last joint (comma, coordinator, colon …) between two groups.
  jointBefore(at: number, from: number): number | undefined {
    let first: number | undefined;
    for (let i = at - 1; i >= from; i--) {
      const { kind, norm } = this.#stack.tokens[i]!;
      const isJoint =
        (kind === 'punct' && norm !== '(' && norm !== ')') || this.#stack.is(i, B.coordinator | B.contrast);
      if (!isJoint) {
        if (first !== undefined && !this.#joinsNouns(first, from)) return first;
        continue;
      }
      first ??= i;
      if (first !== i && kind === 'punct') first = Math.max(first, i);
    }
    return first;
  }

  // "Names and addresses are": the joint is within the subject.
  #joinsNouns(joint: number, from: number): boolean {
    return (
      this.#stack.is(joint, B.coordinator) &&
      joint > from &&
      this.#stack.tokens[joint - 1]!.kind === 'word' &&
      !this.#stack.is(joint + 1, B.subject | B.pronoun) &&
      !this.#stack.is(joint, B.contrast) &&
      this.#hasCommaBetween(from, joint)
    );
  }

  #hasCommaBetween(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.#stack.norm(i) === ',') return true;
    return false;
  }

  // Between the joint and the verb stands more than adverbs.
  ownSubject(group: VerbGroup, joint: number | undefined): boolean {
    if (group.form === 'imperative') return false;
    const from = joint === undefined ? this.#stack.lastGroup(group.start)!.end : joint + 1;
    for (let i = from; i < group.start; i++)
      if (this.#stack.tokens[i]!.kind !== 'punct' && !this.#stack.is(i, B.adverb | B.coordinator | B.contrast))
        return true;
    return false;
  }

  // "If you order, your name, address and number are sent": the comma behind a subordinate clause, before a subject that
  // is a list.
  listOpening(from: number, joint: number): number | undefined {
    if (this.#stack.tokens[joint]!.kind === 'punct' && !this.#stack.is(joint, B.coordinator)) return undefined;
    if (this.#stack.is(joint + 1, B.subject) || !this.#isBehindAdverbial()) return undefined;
    let named = true;
    for (let at = joint - 1; at >= from; at--) {
      const isComma = this.#stack.norm(at) === ',' && at < joint - 1;
      // "When you call, Larch Post and our couriers may": a name, and who is joined with it.
      if (isComma && (named || this.#stack.is(at + 1, B.determiner | B.possessive | B.subject))) return at;
      named &&= this.#stack.tokens[at]!.capital;
    }
    return undefined;
  }

  #isBehindAdverbial(): boolean {
    for (let node: ClauseNode | undefined = this.#stack.top; node?.group; node = node.below) {
      let first = node;
      // "When you call and ask": the first of what is joined.
      while (first.relation === 'coordinate' && first.parent && !first.hasSubject) first = first.parent;
      if (first.relation === 'adverbial') return true;
    }
    return false;
  }

  // A finished subordinate clause that a coordinator without a comma goes on.
  subordinateAround(joint: number): ClauseNode | undefined {
    if (
      !this.#stack.is(joint, B.coordinator) ||
      this.#stack.is(joint, B.contrast) ||
      this.#stack.norm(joint - 1) === ','
    )
      return undefined;
    for (let node: ClauseNode | undefined = this.#stack.top; node?.group; node = node.below)
      if (node.relation === 'adverbial' || node.relation === 'complement') return node;
    return undefined;
  }

  // With which clause a new one with its own subject is joined.
  coordinateHost(joint: number | undefined): ClauseNode | undefined {
    const isTight = joint !== undefined && this.#stack.is(joint, B.coordinator) && this.#stack.norm(joint - 1) !== ',';
    for (let node: ClauseNode | undefined = this.#stack.top; node; node = node.below) {
      if (node.relation === 'infinitive' || node.relation === 'gerund' || node.relation === 'participle') continue;
      if (node.relation === 'main' || node.relation === 'coordinate') return node;
      if (isTight && (node.relation === 'adverbial' || node.relation === 'complement')) return node;
    }
    return undefined;
  }

  // "We collect data that you provide and use it": whose subject it shares.
  sharingHost(group: VerbGroup, joint: number | undefined): ClauseNode {
    const hasComma = joint !== undefined && (this.#stack.norm(joint) === ',' || this.#stack.norm(joint - 1) === ',');
    let host = this.#stack.top;
    for (let node: ClauseNode | undefined = this.#stack.top; node; node = node.below) {
      // "Authorize us to record, compile and display": verb by verb.
      if (
        node.relation === 'infinitive' &&
        node.group &&
        group.tense === 'present' &&
        this.#isBare(group) &&
        this.onlyJoints(node.group.end, group.start)
      )
        return node;
      if (node.group?.form === 'infinitive' && group.form !== 'infinitive' && group.tense !== 'present') continue;
      // "To tailor what you see, and share it": a bare verb goes on an infinitive behind an embedded clause.
      if (node.relation === 'infinitive' && node !== this.#stack.top && hasComma && group.start === group.head)
        return node;
      if (node.relation === 'gerund' || node.relation === 'participle' || node.relation === 'infinitive') continue;
      host = node;
      // "What you see, make new products": a verb with an object of its own does not go on a clause that lacks one.
      const isFilled =
        node.mark !== undefined &&
        this.#stack.grammar.words.freeRelative.has(this.#stack.norm(node.mark)) &&
        this.#hasObject(group);
      const isAdjacent = !isFilled && node.group !== undefined && this.onlyJoints(node.group.end, group.start);
      if (isAdjacent || node.relation === 'main' || node.relation === 'coordinate') break;
      if (node.relation === 'complement' && !(hasComma && node.hasSubject)) break;
      if (node.relation === 'relative' && !node.hasSubject && !hasComma) break;
      if (node.relation === 'adverbial' && !hasComma) break;
    }
    return host;
  }

  #isBare({ start, head }: VerbGroup): boolean {
    return start === head;
  }

  #hasObject({ end }: VerbGroup): boolean {
    return (
      this.#stack.tokens[end]?.kind === 'word' &&
      !this.#stack.is(end, B.preposition | B.coordinator | B.adverb | B.subordinator | B.interrogative)
    );
  }

  onlyJoints(from: number, to: number): boolean {
    for (let i = from; i < to; i++)
      if (
        this.#stack.tokens[i]!.kind !== 'punct' &&
        !this.#stack.is(i, B.coordinator | B.adverb | B.negator | B.contrast)
      )
        return false;
    return true;
  }

  passiveAround(): ClauseNode | undefined {
    for (let node: ClauseNode | undefined = this.#stack.top; node; node = node.below)
      if (node.group?.voice === 'passive' && node.group.form === 'finite') return node;
    return undefined;
  }
}
