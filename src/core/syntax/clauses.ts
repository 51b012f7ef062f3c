/** Clauses: which verb group opens which clause, what it hangs on, where its subject stands. One pass with a stack. */
import type { Token } from '../text/tokens.ts';
import { classBit, type CompiledGrammar } from './compiled-grammar.ts';
import type { Extent, VerbGroup } from './verb-groups.ts';

export type Relation =
  | 'main'
  /** Joined to `parent` by "and", "or", a comma. */
  | 'coordinate'
  | 'relative'
  | 'adverbial'
  /** What is said, thought or asked: behind "that", "how", "whether". */
  | 'complement'
  | 'infinitive'
  | 'gerund'
  | 'participle';

export interface Clause {
  readonly index: number;
  readonly group: VerbGroup;
  readonly relation: Relation;
  readonly parent: Clause | undefined;
  /** Token of the subordinator, relative pronoun, complementiser or preposition that opens it. */
  readonly mark: number | undefined;
  /** Its own subject; undefined where it shares or lacks one. */
  readonly subject: Extent | undefined;
  /** Before a colon, where what follows is its list. */
  readonly start: number;
  /** In a bracket. */
  readonly aside: boolean;
}

export interface ClauseTree {
  readonly clauses: readonly Clause[];
  /** By token: the clauses that it can hang on, innermost first. */
  hostsAt(at: number): readonly Clause[];
  /** The innermost of them. */
  hostAt(at: number): Clause | undefined;
  /** The clause whose verb group begins at a token. */
  startingAt(at: number): Clause | undefined;
  /** The clause in whose subject a token stands. */
  subjectOf(at: number): Clause | undefined;
}

interface Node {
  relation: Relation;
  parent: Node | undefined;
  /** What was open below it when it was pushed. */
  below: Node | undefined;
  start: number;
  subjectStart: number;
  /** Where what follows a colon or a semicolon begins. */
  resumed: number;
  mark: number | undefined;
  group: VerbGroup | undefined;
  hasSubject: boolean;
  aside: boolean;
  clause: Clause | undefined;
}

/** Parts the groups of one sentence into clauses. */
export function parseClauses(
  tokens: readonly Token[],
  masks: Int32Array,
  groups: readonly VerbGroup[],
  grammar: CompiledGrammar,
): ClauseTree {
  return new ClauseParser(tokens, masks, groups, grammar).parse();
}

const B = {
  coordinator: classBit('coordinator'),
  subordinator: classBit('subordinator'),
  relative: classBit('relative'),
  complementiser: classBit('complementiser'),
  interrogative: classBit('interrogative'),
  preposition: classBit('preposition'),
  subject: classBit('subject-pronoun'),
  determiner: classBit('determiner'),
  possessive: classBit('possessive'),
  adverb: classBit('adverb'),
  contrast: classBit('contrast'),
  pronoun: classBit('pronoun'),
  negator: classBit('negator'),
  filler: classBit('filler'),
};
/** No full stop: within a sentence it ends an abbreviation. */
const STOPS = new Set(['!', '?', ';']);
const FIRST_NUMBER = new Set(['a', 'i', '1']);
const DASHES = new Set(['–', '—']);

class ClauseParser {
  readonly #tokens: readonly Token[];
  readonly #masks: Int32Array;
  readonly #groups: readonly VerbGroup[];
  readonly #grammar: CompiledGrammar;
  readonly #nodes: Node[] = [];
  readonly #hosts: (Node | undefined)[];
  readonly #asides: Node[] = [];
  /** What the first member of a numbered list hangs on. */
  #numbered: Node | undefined;
  #top: Node;

  constructor(tokens: readonly Token[], masks: Int32Array, groups: readonly VerbGroup[], grammar: CompiledGrammar) {
    this.#tokens = tokens;
    this.#masks = masks;
    this.#groups = groups;
    this.#grammar = grammar;
    this.#hosts = Array.from({ length: tokens.length }, () => undefined);
    this.#top = this.#node('main', 0, undefined, undefined);
  }

  parse(): ClauseTree {
    let next = 0;
    for (let at = 0; at < this.#tokens.length; at++) {
      const group = this.#groups[next];
      if (group && at === group.start) {
        next++;
        this.#readGroup(group);
        for (let i = at; i < group.end; i++) this.#hosts[i] = this.#top;
        at = group.end - 1;
        continue;
      }
      this.#readToken(at, group);
      this.#hosts[at] ??= this.#top;
    }
    return this.#tree();
  }

  #node(relation: Relation, start: number, mark: number | undefined, parent: Node | undefined): Node {
    const node: Node = {
      relation,
      parent,
      below: undefined,
      start,
      subjectStart: start,
      resumed: start,
      mark,
      group: undefined,
      hasSubject: false,
      aside: this.#asides.length > 0,
      clause: undefined,
    };
    this.#nodes.push(node);
    return node;
  }

  #push(relation: Relation, start: number, mark: number | undefined): void {
    const node = this.#node(relation, start, mark, this.#top);
    node.below = this.#top;
    node.subjectStart = mark === undefined ? start : mark + 1;
    this.#top = node;
  }

  #is(at: number, bits: number): boolean {
    return at >= 0 && at < this.#tokens.length && (this.#masks[at]! & bits) !== 0;
  }

  #norm(at: number): string {
    return this.#tokens[at]?.norm ?? '';
  }

  #readToken(at: number, next: VerbGroup | undefined): void {
    const { norm, kind } = this.#tokens[at]!;
    if (kind === 'punct') return this.#readMark(at, norm);
    // "And if it rains": what opens a clause may stand behind a joint.
    if (this.#is(at, B.relative) && this.#opensRelative(at, next)) return this.#push('relative', at, at);
    if (this.#is(at, B.complementiser | B.interrogative) && this.#opensComplement(at, next))
      return this.#push('complement', at, at);
    if (next && this.#isFreeChoice(at)) return this.#push('adverbial', at, at);
    if (this.#is(at, B.subordinator) && this.#opensAdverbial(at, next)) {
      this.#closeFor(at);
      return this.#push('adverbial', at, at);
    }
    // "Each time you visit us": a noun that opens an adverbial clause.
    if (next && this.#grammar.words.occasions.has(norm) && this.#is(at - 1, B.determiner) && this.#is(at + 1, B.subject) && !this.#top.group)
      return this.#push('adverbial', at, at);
    if (!this.#isContact(at, next)) return;
    // "When you visit our site we record": the last verb is that of the main clause.
    const waiting = this.#waiting();
    if (waiting && this.#top.group && this.#top.relation === 'adverbial' && !this.#hasFiniteAfter(next!)) {
      this.#top = waiting;
      this.#top.subjectStart = at;
      return;
    }
    // "In the past we sold": behind a phrase that opens the sentence.
    if (!this.#top.group && this.#is(this.#top.subjectStart, B.preposition) && !this.#hasFiniteAfter(next!)) {
      this.#top.subjectStart = at;
      return;
    }
    this.#push('relative', at, undefined);
  }

  #readMark(at: number, norm: string): void {
    if (norm === '(') {
      this.#readNumber(at);
      this.#asides.push(this.#top);
      return;
    }
    if (norm === ')') {
      this.#top = this.#asides.pop() ?? this.#top;
      return;
    }
    if (STOPS.has(norm)) {
      // A list goes on behind a semicolon, as long as no verb comes: see `#readGroup`.
      this.#toRoot();
      this.#resume(at + 1);
      return;
    }
    if (norm === ':' || DASHES.has(norm)) {
      // "What we collect: …", "information we collect: …": the list is of what the clause before it is about.
      if (norm === ':' && !this.#root().group && this.#top.group) {
        this.#toOutermost();
        this.#top.resumed = at + 1;
        return;
      }
      this.#toRoot();
      this.#resume(at + 1);
      return;
    }
    // "Whichever plan you choose, …": closed with the clause in it.
    const { below } = this.#top;
    if (norm === ',' && this.#top.relation === 'relative' && below && !below.group && below.relation === 'adverbial') {
      this.#top = below.below ?? this.#top;
      return;
    }
    // A preposition after all: "before 2019, we".
    if (norm === ',' && !this.#top.group && this.#top.relation === 'adverbial') this.#top = this.#top.below ?? this.#top;
  }

  // "(i) where you agree, or (ii) …": each member of a numbered list hangs on what the first one hangs on.
  #readNumber(at: number): void {
    const number = this.#norm(at + 1);
    if (this.#norm(at + 2) !== ')' || !/^(?:[a-z]|[ivx]{1,4}|\d{1,2})$/.test(number)) return;
    if (this.#numbered && !FIRST_NUMBER.has(number)) this.#top = this.#numbered;
    else this.#numbered = this.#top;
  }

  #resume(at: number): void {
    if (!this.#top.group) this.#top.subjectStart = at;
    this.#top.resumed = at;
  }

  #root(): Node {
    let node = this.#top;
    while (node.below) node = node.below;
    return node;
  }

  #toOutermost(): void {
    while (this.#top.below?.group) this.#top = this.#top.below;
  }

  // Back to the clause that everything else hangs on.
  #toRoot(): void {
    if (this.#asides.length) return;
    while (this.#top.below) this.#top = this.#top.below;
  }

  // "Who", "which"; "that" behind a noun where a verb follows.
  #opensRelative(at: number, next: VerbGroup | undefined): boolean {
    if (!next || at === 0) return false;
    const before = this.#tokens[at - 1]!;
    const isThat = this.#is(at, B.complementiser);
    if (this.#is(at, B.possessive)) return true;
    if (isThat) {
      if (before.kind !== 'word' || this.#endsGroup(at) || this.#is(at - 1, B.preposition | B.coordinator | B.subordinator))
        return this.#is(at - 1, B.coordinator) && next.start === at + 1 && this.#top.relation === 'relative';
      if (next.start === at + 1) return true;
      if (this.#reports(at - 1)) return false;
      return this.#hasSubjectAt(at + 1, next);
    }
    // "A say over which data are kept": asked, not described.
    const after = this.#tokens[at + 1];
    if (this.#is(at, B.determiner) && after?.kind === 'word' && this.#masks[at + 1] === 0 && next.start > at + 1) return false;
    return !this.#endsGroup(at) && !(this.#is(at, B.determiner) && before.kind === 'word' && this.#is(at - 1, B.preposition) && this.#reports(at - 2));
  }

  #opensComplement(at: number, next: VerbGroup | undefined): boolean {
    if (!next || next.start - at > MAX_SUBJECT) return false;
    if (this.#isFreeChoice(at)) return false;
    if (this.#is(at, B.subordinator)) return this.#isAsked(at);
    if (this.#is(at, B.relative) && this.#is(at, B.complementiser)) return this.#endsGroup(at) || this.#reports(at - 1) || at === 0;
    if (this.#is(at, B.relative) && !this.#endsGroup(at)) return at === 0 || this.#is(at - 1, B.preposition | B.coordinator);
    return true;
  }

  // "Whichever plan you choose", "no matter which": at the head of the sentence or behind a comma.
  #isFreeChoice(at: number): boolean {
    return this.#grammar.words.freeChoice.has(this.#norm(at)) && (at <= 1 || this.#tokens[at - 1]!.kind === 'punct');
  }

  // "Whether", "when", "if" behind a verb of asking.
  #isAsked(at: number): boolean {
    // "Note that when you call, …": an adverbial within what is said.
    if (this.#is(at - 1, B.complementiser)) return false;
    const group = this.#lastGroup(at);
    if (!group || at - group.end > MAX_ASKED) return false;
    const { asking } = this.#grammar.words;
    if (group.entry?.reports !== undefined || asking.has(this.#tokens[group.head]!.stem)) return true;
    // "Be told whether": "told if" may be a condition.
    return this.#is(at, B.interrogative) && asking.has(group.entry?.lemma ?? '');
  }

  #opensAdverbial(at: number, next: VerbGroup | undefined): boolean {
    if (!next) return false;
    if (!this.#is(at, B.preposition)) return true;
    // "Since 2021 we have": a preposition, if no subject stands right behind it.
    return next.start === at + 1 ? next.form !== 'finite' : this.#hasSubjectAt(at + 1, next);
  }

  // Nothing but a noun phrase stands between the token and the verb.
  #hasSubjectAt(at: number, next: VerbGroup): boolean {
    if (next.form !== 'finite' && next.form !== 'ellipsis') return false;
    if (at >= next.start) return next.inverted !== undefined;
    for (let i = at; i < next.start; i++) if (this.#norm(i) === ',' && i - at > 0 && this.#is(i + 1, B.subject)) return false;
    return true;
  }

  #endsGroup(at: number): boolean {
    const last = this.#lastGroup(at);
    return last !== undefined && last.end === at;
  }

  #lastGroup(before: number): VerbGroup | undefined {
    for (let i = this.#nodes.length - 1; i >= 0; i--) {
      const { group } = this.#nodes[i]!;
      if (group && group.end <= before) return group;
    }
    return undefined;
  }

  // A noun or adjective that a clause depends on: "the fact that", "aware that".
  #reports(at: number): boolean {
    const token = this.#tokens[at];
    return token !== undefined && this.#grammar.words.reporting.has(token.stem);
  }

  // "Data we collect": a subject right behind a noun.
  #isContact(at: number, next: VerbGroup | undefined): boolean {
    if (!next || !this.#is(at, B.subject) || this.#is(at, B.relative) || next.start > at + 1 + MAX_CONTACT) return false;
    const before = this.#tokens[at - 1];
    if (before?.kind !== 'word' || this.#endsGroup(at)) return false;
    return !this.#is(
      at - 1,
      B.coordinator | B.subordinator | B.relative | B.complementiser | B.preposition | B.interrogative | B.contrast | B.adverb | B.pronoun | B.negator,
    ) && !this.#grammar.words.introductory.has(before.norm);
  }

  // An adverbial behind a finished embedded clause hangs on what is open around it.
  #closeFor(at: number): void {
    if (this.#norm(at - 1) !== ',') return;
    while (this.#top.below && this.#top.group && this.#top.relation !== 'complement') this.#top = this.#top.below;
  }

  #readGroup(group: VerbGroup): void {
    if (!isFinite(group)) return this.#readNonFinite(group);
    // "What we never do: sell your name"
    if (group.form === 'imperative' && this.#norm(group.start - 1) === ':' && this.#top.group) return this.#join(this.#nodeOf(this.#lastGroup(group.start)!), group);
    if (!this.#top.group) return this.#assign(this.#top, group, this.#top.subjectStart);
    const previous = this.#lastGroup(group.start)!;
    const joint = this.#jointBefore(group.start, previous.end);
    const hasOwn = group.inverted !== undefined || this.#ownSubject(group, joint);
    // "If you sign up and we agree, …": joined within the subordinate clause.
    const opening = hasOwn && joint !== undefined ? this.#listOpening(previous.end, joint) : undefined;
    const inner = hasOwn && joint !== undefined && opening === undefined ? this.#subordinateAround(joint) : undefined;
    // "The information that you provide is shared": what waits for its verb.
    const waiting = inner ? undefined : this.#waiting();
    if (waiting && (hasOwn || joint === undefined || !this.#is(joint, B.coordinator))) {
      this.#top = waiting;
      // "Apart from your name, which we need, nothing is": behind the comma; "names and numbers that … are": all of it.
      const parting = opening ?? (hasOwn && joint !== undefined && this.#tokens[joint]!.kind === 'punct' ? joint : undefined);
      const isParted = parting !== undefined;
      const from = isParted ? Math.max(waiting.subjectStart, parting + 1) : waiting.subjectStart;
      if (isParted) for (let i = from; i < group.start; i++) this.#hosts[i] = waiting;
      return this.#assign(waiting, group, from);
    }
    if (hasOwn) {
      const start = joint === undefined ? previous.end : joint + 1;
      const host = inner ?? this.#coordinateHost(joint);
      const node = this.#node(host ? 'coordinate' : 'main', start, undefined, host);
      node.below = host?.below;
      node.aside = this.#asides.length > 0;
      for (let i = start; i < group.start; i++) this.#hosts[i] = node;
      this.#top = node;
      return this.#assign(node, group, start);
    }
    const host = this.#sharingHost(group, joint);
    const node = this.#node('coordinate', group.start, undefined, host);
    node.below = host.below;
    node.group = group;
    this.#top = node;
  }

  #assign(node: Node, group: VerbGroup, subjectStart: number): void {
    node.group = group;
    let start = subjectStart;
    while (start < group.start && (this.#tokens[start]!.kind === 'punct' || this.#is(start, B.coordinator | B.filler))) start++;
    node.subjectStart = start;
    node.hasSubject = start < group.start || group.inverted !== undefined;
    this.#top = node;
  }

  #hasFiniteAfter({ end }: VerbGroup): boolean {
    return this.#groups.some(({ start, form }) => start >= end && form === 'finite' && !this.#isEmbedded(start));
  }

  // Behind a relative pronoun or a subordinator, or a pronoun behind a noun.
  #isEmbedded(start: number): boolean {
    if (this.#is(start - 1, B.relative | B.subordinator | B.complementiser)) return true;
    if (!this.#is(start - 1, B.subject)) return false;
    const before = this.#tokens[start - 2];
    return before?.kind === 'word' && !this.#is(start - 2, B.coordinator);
  }

  // A clause whose verb has not come, below finished ones.
  #waiting(): Node | undefined {
    for (let node: Node | undefined = this.#top; node; node = node.below) if (!node.group) return node;
    return undefined;
  }

  // The last joint (comma, coordinator, colon …) between two groups.
  #jointBefore(at: number, from: number): number | undefined {
    let first: number | undefined;
    for (let i = at - 1; i >= from; i--) {
      const { kind, norm } = this.#tokens[i]!;
      const isJoint = (kind === 'punct' && norm !== '(' && norm !== ')') || this.#is(i, B.coordinator | B.contrast);
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
    return this.#is(joint, B.coordinator) && joint > from && this.#tokens[joint - 1]!.kind === 'word' && !this.#is(joint + 1, B.subject | B.pronoun) && !this.#is(joint, B.contrast) && this.#hasCommaBetween(from, joint);
  }

  #hasCommaBetween(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.#norm(i) === ',') return true;
    return false;
  }

  // Between the joint and the verb stands more than adverbs.
  #ownSubject(group: VerbGroup, joint: number | undefined): boolean {
    if (group.form === 'imperative') return false;
    const from = joint === undefined ? this.#lastGroup(group.start)!.end : joint + 1;
    for (let i = from; i < group.start; i++)
      if (this.#tokens[i]!.kind !== 'punct' && !this.#is(i, B.adverb | B.coordinator | B.contrast)) return true;
    return false;
  }

  // "If you order, your name, address and number are sent": the comma behind a subordinate clause, before a subject that
  // is a list.
  #listOpening(from: number, joint: number): number | undefined {
    if (this.#tokens[joint]!.kind === 'punct' && !this.#is(joint, B.coordinator)) return undefined;
    if (this.#is(joint + 1, B.subject) || !this.#isBehindAdverbial()) return undefined;
    let named = true;
    for (let at = joint - 1; at >= from; at--) {
      const isComma = this.#norm(at) === ',' && at < joint - 1;
      // "When you call, Larch Post and our couriers may": a name, and who is joined with it.
      if (isComma && (named || this.#is(at + 1, B.determiner | B.possessive | B.subject))) return at;
      named &&= this.#tokens[at]!.capital;
    }
    return undefined;
  }

  #isBehindAdverbial(): boolean {
    for (let node: Node | undefined = this.#top; node?.group; node = node.below) {
      let first = node;
      // "When you call and ask": the first of what is joined.
      while (first.relation === 'coordinate' && first.parent && !first.hasSubject) first = first.parent;
      if (first.relation === 'adverbial') return true;
    }
    return false;
  }

  // A finished subordinate clause that a coordinator without a comma goes on.
  #subordinateAround(joint: number): Node | undefined {
    if (!this.#is(joint, B.coordinator) || this.#is(joint, B.contrast) || this.#norm(joint - 1) === ',') return undefined;
    for (let node: Node | undefined = this.#top; node?.group; node = node.below)
      if (node.relation === 'adverbial' || node.relation === 'complement') return node;
    return undefined;
  }

  // With which clause a new one with its own subject is joined.
  #coordinateHost(joint: number | undefined): Node | undefined {
    const isTight = joint !== undefined && this.#is(joint, B.coordinator) && this.#norm(joint - 1) !== ',';
    for (let node: Node | undefined = this.#top; node; node = node.below) {
      if (node.relation === 'infinitive' || node.relation === 'gerund' || node.relation === 'participle') continue;
      if (node.relation === 'main' || node.relation === 'coordinate') return node;
      if (isTight && (node.relation === 'adverbial' || node.relation === 'complement')) return node;
    }
    return undefined;
  }

  // "We collect data that you provide and use it": whose subject it shares.
  #sharingHost(group: VerbGroup, joint: number | undefined): Node {
    const hasComma = joint !== undefined && (this.#norm(joint) === ',' || this.#norm(joint - 1) === ',');
    let host = this.#top;
    for (let node: Node | undefined = this.#top; node; node = node.below) {
      // "Authorize us to record, compile and display": verb by verb.
      if (node.relation === 'infinitive' && node.group && group.tense === 'present' && this.#isBare(group) && this.#onlyJoints(node.group.end, group.start))
        return node;
      if (node.group?.form === 'infinitive' && group.form !== 'infinitive' && group.tense !== 'present') continue;
      // "To tailor what you see, and share it": a bare verb goes on an infinitive behind an embedded clause.
      if (node.relation === 'infinitive' && node !== this.#top && hasComma && group.start === group.head) return node;
      if (node.relation === 'gerund' || node.relation === 'participle' || node.relation === 'infinitive') continue;
      host = node;
      // "What you see, make new products": a verb with an object of its own does not go on a clause that lacks one.
      const isFilled = node.mark !== undefined && this.#grammar.words.freeRelative.has(this.#norm(node.mark)) && this.#hasObject(group);
      const isAdjacent = !isFilled && node.group !== undefined && this.#onlyJoints(node.group.end, group.start);
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
    return this.#tokens[end]?.kind === 'word' && !this.#is(end, B.preposition | B.coordinator | B.adverb | B.subordinator | B.interrogative);
  }

  #onlyJoints(from: number, to: number): boolean {
    for (let i = from; i < to; i++)
      if (this.#tokens[i]!.kind !== 'punct' && !this.#is(i, B.coordinator | B.adverb | B.negator | B.contrast)) return false;
    return true;
  }

  #readNonFinite(group: VerbGroup): void {
    const previous = this.#lastGroup(group.start);
    if (previous) {
      const host = this.#nodeOf(previous);
      const isJoined = this.#onlyJoints(previous.end, group.start) && previous.end < group.start;
      // "Are collected, stored and used"
      if (isJoined && group.form === 'participle' && previous.voice === 'passive') return this.#join(host, group);
      if (isJoined && previous.form === group.form) return this.#join(host, group);
      // "Is shared with partners and used to …"
      if (group.form === 'participle' && this.#is(group.start - 1, B.coordinator)) {
        const passive = this.#passiveAround();
        if (passive) return this.#join(passive, group);
      }
      // "To collect your name and (to) share it"
      if (group.form !== 'participle' && previous.form === group.form && this.#is(group.start - 1, B.coordinator) && host.relation === group.form)
        return this.#join(host, group);
    }
    let mark: number | undefined = group.start - 1;
    while (this.#is(mark, B.adverb)) mark--;
    if (!this.#is(mark, B.preposition | B.subordinator)) mark = undefined;
    // A pending adverbial without a finite verb: "when using our site".
    if (!this.#top.group && this.#top.relation === 'adverbial' && this.#top.mark === group.start - 1) {
      this.#top.group = group;
      return;
    }
    const relation = group.form === 'silent' ? 'infinitive' : group.form === 'infinitive' || group.form === 'gerund' ? group.form : 'participle';
    this.#push(relation, group.start, mark);
    this.#top.group = group;
  }

  #passiveAround(): Node | undefined {
    for (let node: Node | undefined = this.#top; node; node = node.below)
      if (node.group?.voice === 'passive' && node.group.form === 'finite') return node;
    return undefined;
  }

  #join(host: Node, group: VerbGroup): void {
    const node = this.#node('coordinate', group.start, host.mark, host);
    node.below = host.below;
    node.group = group;
    this.#top = node;
  }

  #nodeOf(group: VerbGroup): Node {
    return this.#nodes.findLast((node) => node.group === group)!;
  }

  #tree(): ClauseTree {
    const clauses: Clause[] = [];
    for (const node of this.#nodes.filter(({ group }) => group).toSorted((a, b) => a.group!.start - b.group!.start)) {
      const group = node.group!;
      node.clause = {
        index: clauses.length,
        group,
        relation: node.relation,
        parent: undefined,
        mark: node.mark,
        subject: group.inverted ?? (node.hasSubject ? { start: node.subjectStart, end: group.start } : undefined),
        start: node.start,
        aside: node.aside,
      };
      clauses.push(node.clause);
    }
    for (const node of this.#nodes) {
      if (!node.clause) continue;
      let parent = node.parent;
      while (parent && !parent.clause) parent = parent.parent;
      Object.assign(node.clause, { parent: parent?.clause });
    }
    const hosts = this.#hosts;
    const starts = new Map(clauses.map((clause) => [clause.group.start, clause]));
    return {
      clauses,
      startingAt: (at) => starts.get(at),
      hostAt(at) {
        for (let node = hosts[at]; node; node = node.below) if (node.clause) return node.clause;
        return undefined;
      },
      hostsAt(at) {
        const found: Clause[] = [];
        for (let node = hosts[at]; node; node = node.below) if (node.clause) found.push(node.clause);
        return found;
      },
      subjectOf(at) {
        const clause = hosts[at]?.clause;
        return clause?.subject && at >= clause.subject.start && at < clause.subject.end ? clause : undefined;
      },
    };
  }
}

function isFinite({ form }: VerbGroup): boolean {
  return form === 'finite' || form === 'imperative' || form === 'ellipsis';
}

const MAX_SUBJECT = 30;
const MAX_CONTACT = 3;
const MAX_ASKED = 3;
