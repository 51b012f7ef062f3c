/** A sentence parted into clauses, with its operators: what verdicts and agents are read from. */
import type { Token } from '../tokens/tokens.ts';
import type { Clause, ClauseTree } from './clause.ts';
import { parseClauses } from './clauses.ts';
import { classBit, type CompiledGrammar } from './compiled-grammar.ts';
import { findOperators, type Acting } from './scopes.ts';
import type { Tagger } from './tagger.ts';
import type { Extent } from './verb-group.ts';
import { VerbGroups } from './verb-groups.ts';

/** Classes of words that tell what is said of a clause, and by whom. */
export const B = {
  preposition: classBit('preposition'),
  pronoun: classBit('pronoun'),
  adverb: classBit('adverb'),
  determiner: classBit('determiner'),
  negative: classBit('negative-determiner') | classBit('negative-pronoun'),
  possessive: classBit('possessive'),
  coordinator: classBit('coordinator'),
  contrast: classBit('contrast'),
  subordinator: classBit('subordinator'),
  readerVoice: classBit('reader-voice'),
  publisherVoice: classBit('publisher-voice'),
  interrogative: classBit('interrogative'),
  auxiliary: classBit('modal') | classBit('do') | classBit('be'),
  negator: classBit('negator'),
};

export class ParsedSentence {
  readonly tokens: readonly Token[];
  readonly masks: Int32Array;
  readonly grammar: CompiledGrammar;
  readonly tree: ClauseTree;
  readonly operators: readonly Acting[];
  readonly isQuestion: boolean;
  /** It goes on from words before it: a lead-in, a heading. */
  readonly opened: boolean;
  readonly #quoted: readonly Extent[];
  /** From each opening square bracket to the one that closes it, where what a template leaves open stands between. */
  readonly #alternatives: readonly Extent[];

  constructor(
    tokens: readonly Token[],
    grammar: CompiledGrammar,
    tagger: Tagger,
    { quoted, opened }: { readonly quoted: readonly Extent[]; readonly opened: boolean },
  ) {
    this.#quoted = quoted;
    this.opened = opened;
    const groups = new VerbGroups(tokens, grammar, tagger);
    this.tokens = tokens;
    this.grammar = grammar;
    this.masks = groups.masks;
    this.tree = parseClauses(tokens, this.masks, groups.find(), grammar);
    this.operators = findOperators(tokens, this.masks, this.tree, grammar);
    this.isQuestion = tokens.at(-1)?.norm === '?';
    this.#alternatives = alternativesIn(tokens, grammar);
  }

  /** The operators over phrases that cover a token, outermost first. */
  over(at: number): readonly Acting[] {
    return this.operators.filter(
      ({ operator, covers }) => operator.scope === 'phrase' && covers.start <= at && at < covers.end,
    );
  }

  /** Is the clause, with its subject, in somebody else's mouth: 'one wrote: "They sell it."'? */
  isQuoted({ group, subject }: Clause): boolean {
    // "We "share" it": a word in doubt, and no quotation.
    return this.#quoted.some(
      ({ start, end }) =>
        start <= group.start && group.head < end && ((subject?.start ?? start) >= start || group.start < group.head),
    );
  }

  /** Does the token stand among alternatives in square brackets: "[name / e-mail: choose]"? What a template leaves open. */
  isBracketed(at: number): boolean {
    return this.#alternatives.some(({ start, end }) => start < at && at < end);
  }

  /** The main clause that everything in the same statement hangs on. */
  sentenceOf(clause: Clause): Clause {
    let one = clause;
    for (let depth = 0; one.parent && depth < MAX_DEPTH; depth++) {
      if (one.relation === 'coordinate' && one.subject && one.parent.relation !== 'adverbial') break;
      one = one.parent;
    }
    return one;
  }

  /** "There is a camera": its subject stands for what there is. */
  isExistential({ group, subject }: Pick<Clause, 'group' | 'subject'>): boolean {
    return (
      group.copula && subject !== undefined && this.grammar.words.existential.has(this.tokens[subject.start]!.norm)
    );
  }

  /** "It is wrong to": a pronoun alone, that may stand for what comes behind the verb. */
  hasDummySubject({ subject }: Pick<Clause, 'subject'>): boolean {
    if (!subject || subject.end - subject.start > 1) return false;
    return this.grammar.words.neuter.has(this.tokens[subject.start]!.norm);
  }

  /** Is it said against what stands before it: "but we store it", "not shared, only stored"? */
  isTurn({ subject, group }: Clause): boolean {
    const { sole } = this.grammar.words;
    let at = (subject?.start ?? group.start) - 1;
    let isSole = !subject && sole.has(this.tokens[group.start]!.norm);
    for (; at > 0 && (this.masks[at]! & B.adverb || sole.has(this.tokens[at]!.norm)); at--)
      isSole ||= sole.has(this.tokens[at]!.norm);
    return at >= 0 && ((this.masks[at]! & B.contrast) !== 0 || (isSole && PARTS.has(this.tokens[at]!.norm)));
  }

  /** "For marketing | or advertising purposes": a joint behind which the phrase goes on, and no clause begins. */
  goesOnBehind(at: number): boolean {
    if (!(this.masks[at]! & B.coordinator) || this.tokens[at + 1]?.kind !== 'word') return false;
    // "Collected by cookies nor use it".
    if (this.grammar.words.pairedNegators.has(this.tokens[at]!.norm)) return false;
    const closed = B.preposition | B.pronoun | B.adverb | B.negative | B.negator | B.contrast | B.subordinator;
    if (this.masks[at + 1]! & closed && !(this.masks[at + 1]! & (B.determiner | B.possessive))) return false;
    // "About children or use it".
    if (this.grammar.readingOfToken(this.tokens[at + 1]!)?.form === 'base') return false;
    const opens = this.tree.startingAt(at + 1) ?? this.tree.subjectOf(at + 1);
    return opens === undefined || (opens.subject !== undefined && opens.subject.start < at);
  }

  precedes(at: Extent, clause: Clause): boolean {
    let from = at.end;
    while (from < clause.group.start && this.masks[from]! & B.adverb) from++;
    return from === clause.group.start;
  }
}

const PARTS: ReadonlySet<string> = new Set([',', '–', '—', ';']);

function alternativesIn(tokens: readonly Token[], grammar: CompiledGrammar): readonly Extent[] {
  const found: Extent[] = [];
  let open: number | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const { norm } = tokens[at]!;
    if (norm === '[') open = at;
    if (norm !== ']' || open === undefined) continue;
    const isOpen = tokens
      .slice(open, at)
      .some((token) => token.norm === '/' || token.norm === ':' || grammar.words.drafting.has(token.stem));
    if (isOpen) found.push({ start: open, end: at });
    open = undefined;
  }
  return found;
}

/** The word that opens a clause; of one that nothing opens its first. */
export function clauseMark({ mark, start }: Clause): Extent {
  const at = mark ?? start;
  return { start: at, end: at + 1 };
}

/** Against a ring of parents, which a broken sentence may have. */
export const MAX_DEPTH = 40;
