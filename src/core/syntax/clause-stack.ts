/** The clauses that are open while a sentence is read: each may still get its verb, or what hangs on it. */
import type { Token } from '../tokens/tokens.ts';
import type { Clause, Relation } from './clause.ts';
import { classBit, type CompiledGrammar } from './compiled-grammar.ts';
import type { VerbGroup } from './verb-group.ts';

/** Classes of words that open, join or end a clause. */
export const B = {
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

export interface ClauseNode {
  relation: Relation;
  parent: ClauseNode | undefined;
  /** What was open below it when it was pushed. */
  below: ClauseNode | undefined;
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

export class ClauseStack {
  readonly tokens: readonly Token[];
  readonly masks: Int32Array;
  readonly grammar: CompiledGrammar;
  /** Every clause that was ever open. */
  readonly nodes: ClauseNode[] = [];
  /** By token: the innermost clause that was open there. */
  readonly hosts: (ClauseNode | undefined)[] = [];
  /** What was open before each bracket that is. */
  readonly asides: ClauseNode[] = [];
  top: ClauseNode;

  constructor(tokens: readonly Token[], masks: Int32Array, grammar: CompiledGrammar) {
    this.tokens = tokens;
    this.masks = masks;
    this.grammar = grammar;
    this.top = this.node('main', 0, undefined, undefined);
  }

  push(relation: Relation, start: number, mark: number | undefined): void {
    const node = this.node(relation, start, mark, this.top);
    node.below = this.top;
    node.subjectStart = mark === undefined ? start : mark + 1;
    this.top = node;
  }

  node(relation: Relation, start: number, mark: number | undefined, parent: ClauseNode | undefined): ClauseNode {
    const node: ClauseNode = {
      relation,
      parent,
      below: undefined,
      start,
      subjectStart: start,
      resumed: start,
      mark,
      group: undefined,
      hasSubject: false,
      aside: this.asides.length > 0,
      clause: undefined,
    };
    this.nodes.push(node);
    return node;
  }

  is(at: number, bits: number): boolean {
    return at >= 0 && at < this.tokens.length && (this.masks[at]! & bits) !== 0;
  }

  norm(at: number): string {
    return this.tokens[at]?.norm ?? '';
  }

  // A clause whose verb has not come, below finished ones.
  waiting(): ClauseNode | undefined {
    for (let node: ClauseNode | undefined = this.top; node; node = node.below) if (!node.group) return node;
    return undefined;
  }

  // Of a subject that a clause describes, the verb comes behind that clause: "data that you give us are sold".
  lastGroup(before: number): VerbGroup | undefined {
    let last: VerbGroup | undefined;
    for (const { group } of this.nodes) if (group && group.end <= before && group.end > (last?.end ?? 0)) last = group;
    return last;
  }

  endsGroup(at: number): boolean {
    const last = this.lastGroup(at);
    return last !== undefined && last.end === at;
  }

  nodeOf(group: VerbGroup): ClauseNode {
    return this.nodes.findLast((node) => node.group === group)!;
  }

  assign(node: ClauseNode, group: VerbGroup, subjectStart: number): void {
    node.group = group;
    let start = subjectStart;
    while (start < group.start && (this.tokens[start]!.kind === 'punct' || this.is(start, B.coordinator | B.filler)))
      start++;
    node.subjectStart = start;
    node.hasSubject = start < group.start || group.inverted !== undefined;
    this.top = node;
  }

  join(host: ClauseNode, group: VerbGroup): void {
    const node = this.node('coordinate', group.start, host.mark, host);
    node.below = host.below;
    node.group = group;
    this.top = node;
  }

  resume(at: number): void {
    if (!this.top.group) this.top.subjectStart = at;
    this.top.resumed = at;
  }

  root(): ClauseNode {
    let node = this.top;
    while (node.below) node = node.below;
    return node;
  }

  toOutermost(): void {
    while (this.top.below?.group) this.top = this.top.below;
  }

  // Back to the clause that everything else hangs on.
  toRoot(): void {
    if (this.asides.length) return;
    while (this.top.below) this.top = this.top.below;
  }

  // An adverbial behind a finished embedded clause hangs on what is open around it.
  closeFor(at: number): void {
    if (this.norm(at - 1) !== ',') return;
    while (this.top.below && this.top.group && this.top.relation !== 'complement') this.top = this.top.below;
  }
}
