/** Clauses: which verb group opens which clause, what it hangs on, where its subject stands. One pass with a stack. */
import type { Token } from '../tokens/tokens.ts';
import { MAX_LABEL, type ClauseTree } from './clause.ts';
import { ClauseJoints } from './clause-joints.ts';
import { ClauseOpeners } from './clause-openers.ts';
import { B, ClauseStack, type ClauseNode } from './clause-stack.ts';
import { treeOf } from './clause-tree.ts';
import type { CompiledGrammar } from './compiled-grammar.ts';
import { isActivePast, type VerbGroup } from './verb-group.ts';

/** Parts the groups of one sentence into clauses. */
export function parseClauses(
  tokens: readonly Token[],
  masks: Int32Array,
  groups: readonly VerbGroup[],
  grammar: CompiledGrammar,
): ClauseTree {
  return new ClauseParser(tokens, masks, groups, grammar).parse();
}

/** No full stop: within a sentence it ends an abbreviation. */
const STOPS = new Set(['!', '?', ';']);
const FIRST_NUMBER = new Set(['a', 'i', '1']);
const DASHES = new Set(['–', '—']);

class ClauseParser {
  readonly #stack: ClauseStack;
  readonly #openers: ClauseOpeners;
  readonly #joints: ClauseJoints;
  readonly #groups: readonly VerbGroup[];
  /** What the first member of a numbered list hangs on. */
  #numbered: ClauseNode | undefined;

  constructor(tokens: readonly Token[], masks: Int32Array, groups: readonly VerbGroup[], grammar: CompiledGrammar) {
    this.#stack = new ClauseStack(tokens, masks, grammar);
    this.#openers = new ClauseOpeners(this.#stack);
    this.#joints = new ClauseJoints(this.#stack);
    this.#groups = groups;
  }

  parse(): ClauseTree {
    let next = 0;
    for (let at = 0; at < this.#stack.tokens.length; at++) {
      const group = this.#groups[next];
      if (group && at === group.start) {
        next++;
        this.#readGroup(group);
        for (let i = at; i < group.end; i++) this.#stack.hosts[i] = this.#stack.top;
        at = group.end - 1;
        continue;
      }
      this.#readToken(at, group);
      this.#stack.hosts[at] ??= this.#stack.top;
    }
    return treeOf(this.#stack);
  }

  #readToken(at: number, next: VerbGroup | undefined): void {
    const { norm, kind } = this.#stack.tokens[at]!;
    if (kind === 'punct') return this.#readMark(at, norm);
    // "And if it rains": what opens a clause may stand behind a joint.
    if (this.#stack.is(at, B.relative) && this.#openers.opensRelative(at, next))
      return this.#stack.push('relative', at, at);
    if (this.#stack.is(at, B.complementiser | B.interrogative) && this.#openers.opensComplement(at, next))
      return this.#stack.push('complement', at, at);
    if (next && this.#openers.isFreeChoice(at)) return this.#stack.push('adverbial', at, at);
    if (this.#stack.is(at, B.subordinator) && !this.#isBareEven(at) && this.#openers.opensAdverbial(at, next)) {
      this.#stack.closeFor(at);
      return this.#stack.push('adverbial', at, at);
    }
    // "Each time you visit us": a noun that opens an adverbial clause.
    if (
      next &&
      this.#stack.grammar.words.occasions.has(norm) &&
      this.#stack.is(at - 1, B.determiner) &&
      this.#stack.is(at + 1, B.subject) &&
      !this.#stack.top.group
    )
      return this.#stack.push('adverbial', at, at);
    if (this.#openers.opensTold(at, next)) return this.#stack.push('complement', at, undefined);
    if (!this.#openers.isContact(at, next)) return;
    // "When you visit our site we record": the last verb is that of the main clause.
    const waiting = this.#stack.waiting();
    if (waiting && this.#stack.top.group && this.#stack.top.relation === 'adverbial' && !this.#hasFiniteAfter(next!)) {
      this.#stack.top = waiting;
      this.#stack.top.subjectStart = at;
      return;
    }
    // "In the past we sold": behind a phrase that opens the sentence.
    if (!this.#stack.top.group && this.#opensPhrase(this.#stack.top.subjectStart) && !this.#hasFiniteAfter(next!)) {
      this.#stack.top.subjectStart = at;
      return;
    }
    this.#stack.push('relative', at, undefined);
  }

  // "Not even our auditors are given": an adverb, unless what opens a clause follows ("even if").
  #isBareEven(at: number): boolean {
    return (
      this.#stack.is(at, B.adverb) &&
      this.#stack.grammar.words.regardless.has(this.#stack.norm(at)) &&
      !this.#stack.is(at + 1, B.subordinator | B.relative | B.complementiser)
    );
  }

  #readMark(at: number, norm: string): void {
    if (norm === '(') {
      this.#readNumber(at);
      this.#stack.asides.push(this.#stack.top);
      return;
    }
    if (norm === ')') {
      this.#stack.top = this.#stack.asides.pop() ?? this.#stack.top;
      return;
    }
    if (STOPS.has(norm)) {
      // A list goes on behind a semicolon, as long as no verb comes: see `#readGroup`.
      this.#stack.toRoot();
      this.#stack.resume(at + 1);
      return;
    }
    if (norm === ':' || DASHES.has(norm)) {
      // "What we collect: …", "information we collect: …": the list is of what the clause before it is about.
      if (norm === ':' && !this.#stack.root().group && this.#stack.top.group) {
        this.#stack.toOutermost();
        this.#stack.top.resumed = at + 1;
        return;
      }
      this.#stack.toRoot();
      this.#stack.resume(at + 1);
      return;
    }
    // "Whichever plan you choose, …": closed with the clause in it.
    const { below } = this.#stack.top;
    if (
      norm === ',' &&
      this.#stack.top.relation === 'relative' &&
      below &&
      !below.group &&
      below.relation === 'adverbial'
    ) {
      this.#stack.top = below.below ?? this.#stack.top;
      return;
    }
    // A preposition after all: "before 2019, we".
    if (norm === ',' && !this.#stack.top.group && this.#stack.top.relation === 'adverbial')
      this.#stack.top = this.#stack.top.below ?? this.#stack.top;
  }

  // "(i) where you agree, or (ii) …": each member of a numbered list hangs on what the first one hangs on.
  #readNumber(at: number): void {
    const number = this.#stack.norm(at + 1);
    if (this.#stack.norm(at + 2) !== ')' || !/^(?:[a-z]|[ivx]{1,4}|\d{1,2})$/.test(number)) return;
    if (this.#numbered && !FIRST_NUMBER.has(number)) this.#stack.top = this.#numbered;
    else this.#numbered = this.#stack.top;
  }

  #readGroup(group: VerbGroup): void {
    if (!isFinite(group)) return this.#readNonFinite(group);
    // "What we never do: sell your name"
    if (group.form === 'imperative' && this.#stack.norm(group.start - 1) === ':' && this.#stack.top.group)
      return this.#stack.join(this.#stack.nodeOf(this.#stack.lastGroup(group.start)!), group);
    if (!this.#stack.top.group) return this.#stack.assign(this.#stack.top, group, this.#stack.top.subjectStart);
    const opening = this.#asideBefore(group.start);
    if (opening !== undefined) return this.#openClause(group, opening + 1, undefined);
    const previous = this.#stack.lastGroup(group.start)!;
    // "What you have bought, lent or shared": verb by verb, whatever else waits for one.
    const isChain = group.tense === 'past' && group.start === group.head && isActivePast(previous);
    if (isChain && this.#joints.onlyJoints(previous.end, group.start))
      return this.#stack.join(this.#stack.nodeOf(previous), group);
    const joint = this.#joints.jointBefore(group.start, previous.end);
    const hasOwn = group.inverted !== undefined || this.#joints.ownSubject(group, joint);
    // "If you sign up and we agree, …": joined within the subordinate clause.
    const member = hasOwn && joint !== undefined ? this.#joints.listOpening(previous.end, joint) : undefined;
    const inner =
      hasOwn && joint !== undefined && member === undefined ? this.#joints.subordinateAround(joint) : undefined;
    // "The information that you provide is shared": what waits for its verb.
    const waiting = inner ? undefined : this.#stack.waiting();
    if (waiting && (hasOwn || joint === undefined || !this.#stack.is(joint, B.coordinator))) {
      this.#stack.top = waiting;
      // "Apart from your name, which we need, nothing is": behind the comma; "names and numbers that … are": all of it.
      const parting =
        member ?? (hasOwn && joint !== undefined && this.#stack.tokens[joint]!.kind === 'punct' ? joint : undefined);
      const isParted = parting !== undefined;
      const from = isParted ? Math.max(waiting.subjectStart, parting + 1) : waiting.subjectStart;
      if (isParted) for (let i = from; i < group.start; i++) this.#stack.hosts[i] = waiting;
      return this.#stack.assign(waiting, group, from);
    }
    if (hasOwn) {
      const start = joint === undefined ? previous.end : joint + 1;
      return this.#openClause(group, start, inner ?? this.#joints.coordinateHost(joint));
    }
    const host = this.#joints.sharingHost(group, joint);
    const node = this.#stack.node('coordinate', group.start, undefined, host);
    node.below = host.below;
    node.group = group;
    this.#stack.top = node;
  }

  // "(our bank keeps those)": where the bracket opens, if a subject of its own stands behind it.
  #asideBefore(verb: number): number | undefined {
    if (!this.#stack.asides.length) return undefined;
    for (let at = verb - 1; at >= 0 && verb - at <= MAX_ASIDE; at--) {
      const { kind, norm } = this.#stack.tokens[at]!;
      if (norm === '(') return at < verb - 1 ? at : undefined;
      if (kind === 'punct' || this.#stack.is(at, B.relative | B.subordinator | B.complementiser | B.coordinator))
        return undefined;
    }
    return undefined;
  }

  // A clause with a subject of its own, from `start` on: joined to `host`, or beside all others.
  #openClause(group: VerbGroup, start: number, host: ClauseNode | undefined): void {
    const node = this.#stack.node(host ? 'coordinate' : 'main', start, undefined, host);
    node.below = host?.below;
    for (let i = start; i < group.start; i++) this.#stack.hosts[i] = node;
    this.#stack.top = node;
    this.#stack.assign(node, group, start);
  }

  // "In the past", "rather than your number".
  #opensPhrase(at: number): boolean {
    let first = at;
    while (this.#stack.is(first, B.adverb | B.complementiser)) first++;
    return this.#stack.is(first, B.preposition);
  }

  // A verb of another clause: one that is only joined ("we sold, lent and shared") belongs to the same.
  #hasFiniteAfter({ end }: VerbGroup): boolean {
    let joined = end;
    for (const { start, end: next, form } of this.#groups) {
      if (start < joined || form !== 'finite') continue;
      if (start > joined && this.#joints.onlyJoints(joined, start)) joined = next;
      else if (!this.#isEmbedded(start)) return true;
    }
    return false;
  }

  // Behind a relative pronoun or a subordinator, or a pronoun behind a noun.
  #isEmbedded(start: number): boolean {
    if (this.#stack.is(start - 1, B.relative | B.subordinator | B.complementiser)) return true;
    if (!this.#stack.is(start - 1, B.subject)) return false;
    const before = this.#stack.tokens[start - 2];
    return before?.kind === 'word' && !this.#stack.is(start - 2, B.coordinator);
  }

  #isOfLabel({ form, voice, negator, start, end }: VerbGroup): boolean {
    const next = this.#stack.tokens[end];
    return (
      form === 'participle' &&
      voice === 'passive' &&
      negator !== undefined &&
      start > 1 &&
      start <= MAX_LABEL + 1 &&
      this.#stack.norm(start - 1) === ':' &&
      (!next || next.kind === 'punct' || this.#stack.is(end, B.preposition | B.coordinator))
    );
  }

  #readNonFinite(group: VerbGroup): void {
    const previous = this.#stack.lastGroup(group.start);
    // "Location: never shared with advertisers": said of what the label names.
    if (!previous && this.#isOfLabel(group))
      return this.#stack.assign(this.#stack.root(), { ...group, form: 'finite' }, 0);
    if (previous) {
      const host = this.#stack.nodeOf(previous);
      const isJoined = this.#joints.onlyJoints(previous.end, group.start) && previous.end < group.start;
      // "Are collected, stored and used"
      if (isJoined && group.form === 'participle' && previous.voice === 'passive') return this.#stack.join(host, group);
      if (isJoined && previous.form === group.form) return this.#stack.join(host, group);
      // "Is shared with partners and used to …"
      if (group.form === 'participle' && this.#stack.is(group.start - 1, B.coordinator)) {
        const passive = this.#joints.passiveAround();
        if (passive) return this.#stack.join(passive, group);
      }
      // "To collect your name and (to) share it"
      if (
        group.form !== 'participle' &&
        previous.form === group.form &&
        this.#stack.is(group.start - 1, B.coordinator) &&
        host.relation === group.form
      )
        return this.#stack.join(host, group);
    }
    let mark: number | undefined = group.start - 1;
    while (this.#stack.is(mark, B.adverb)) mark--;
    if (!this.#stack.is(mark, B.preposition | B.subordinator)) mark = undefined;
    // A pending adverbial without a finite verb: "when using our site".
    if (
      !this.#stack.top.group &&
      this.#stack.top.relation === 'adverbial' &&
      this.#stack.top.mark === group.start - 1
    ) {
      this.#stack.top.group = group;
      return;
    }
    const relation =
      group.form === 'silent'
        ? 'infinitive'
        : group.form === 'infinitive' || group.form === 'gerund'
          ? group.form
          : 'participle';
    this.#stack.push(relation, group.start, mark);
    this.#stack.top.group = group;
  }
}

/** Words of the subject of a clause in brackets. */
const MAX_ASIDE = 6;

function isFinite({ form }: VerbGroup): boolean {
  return form === 'finite' || form === 'imperative' || form === 'ellipsis';
}
