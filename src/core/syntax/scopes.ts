/** Where the operators of a sentence act: one engine for all of them. */
import type { Operator } from '../language/grammar.ts';
import type { PatternMatch } from '../tokens/pattern.ts';
import type { Token } from '../tokens/tokens.ts';
import { classBit, type CompiledGrammar } from './compiled-grammar.ts';
import { MAX_LABEL, type Clause, type ClauseTree } from './clause.ts';
import type { Extent } from './verb-group.ts';

/** An operator at its place: the tokens of its own words, and those that it acts on. */
export interface Acting {
  readonly operator: Operator;
  readonly at: Extent;
  /** For `phrase`: the members that it covers. */
  readonly covers: Extent;
}

const B = {
  coordinator: classBit('coordinator'),
  subordinator: classBit('subordinator'),
  relative: classBit('relative'),
  preposition: classBit('preposition'),
  contrast: classBit('contrast'),
  determiner: classBit('determiner'),
  possessive: classBit('possessive'),
  negativeDeterminer: classBit('negative-determiner'),
  subject: classBit('subject-pronoun'),
};

/** Of overlapping operators with one scope and effect the longest acts. */
export function findOperators(
  tokens: readonly Token[],
  masks: Int32Array,
  tree: ClauseTree,
  grammar: CompiledGrammar,
): readonly Acting[] {
  const matches = [...grammar.operators.scan(tokens), ...behindLabel(tokens, tree, grammar)];
  const longest = matches.filter(
    (match) =>
      !matches.some(
        (other) =>
          other !== match &&
          other.entry.scope === match.entry.scope &&
          // "A mistake to believe that": what denies the clause is not what only tells it.
          (other.entry.effect === match.entry.effect || other.entry.scope === 'statement') &&
          other.start <= match.start &&
          other.end >= match.end &&
          other.end - other.start > match.end - match.start,
      ),
  );
  return longest
    .filter(
      ({ entry, start, end }) =>
        entry.effect !== 'none' && !isReply(tokens, masks, start, end) && !isNearly(entry, tokens[start - 1], grammar),
    )
    .map(({ entry, start, end }) => ({
      operator: entry,
      at: { start, end },
      covers: {
        start: end,
        end: entry.scope === 'phrase' ? endOfPhrase(tokens, masks, tree, grammar, end) : tokens.length,
      },
    }));
}

/** "Beacons – a beacon is a small picture": what begins a sentence begins what stands behind its label, too. */
function behindLabel(
  tokens: readonly Token[],
  tree: ClauseTree,
  grammar: CompiledGrammar,
): readonly PatternMatch<Operator>[] {
  const label = tokens.slice(0, MAX_LABEL + 1).findIndex(({ kind }) => kind === 'punct');
  if (label < 1 || !LABELLING.has(tokens[label]!.norm)) return [];
  // "We collect: …" is no label.
  if (tree.clauses.some(({ group }) => group.start < label)) return [];
  const from = label + 1;
  return grammar.operators
    .scan(tokens.slice(from), 1)
    .map((match) => ({ ...match, start: match.start + from, end: match.end + from }));
}

const LABELLING = new Set([':', '–', '—', '-']);

// "No, and we never could": it answers what was asked, and denies no noun.
function isReply(tokens: readonly Token[], masks: Int32Array, start: number, end: number): boolean {
  return start === 0 && tokens[end]?.norm === ',' && (masks[end - 1]! & B.negativeDeterminer) !== 0;
}

// "Almost no names": some.
function isNearly({ effect }: Operator, before: Token | undefined, { words }: CompiledGrammar): boolean {
  return effect === 'denied' && before !== undefined && words.nearly.has(before.norm);
}

// The members of a phrase: up to a verb of another clause, a turn ("but"), or what ends a clause. "No names, addresses or
// numbers": a comma, "or" and "nor" go on; "and" only before a bare noun.
function endOfPhrase(
  tokens: readonly Token[],
  masks: Int32Array,
  tree: ClauseTree,
  grammar: CompiledGrammar,
  from: number,
): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const { norm, kind } = tokens[at]!;
    const clause = tree.startingAt(at);
    if (clause && !isWithin(clause)) return at;
    if (norm === '(') depth++;
    if (norm === ')' && --depth < 0) return at;
    // "To nobody other than:", and those in the list below.
    if (at === from && norm === ':') continue;
    if (kind === 'punct' && ENDS.has(norm)) return at;
    if (at === from) continue;
    if (masks[at]! & B.contrast) return at;
    // "Rather than your name we use a number": what the sentence is about has come.
    if (masks[at]! & B.subject && !tree.startingAt(at) && opensMain(at, tree)) return at;
    // "Figures, which have no names, with planners": behind the comma of another phrase.
    if (norm === ',' && masks[at + 1]! & B.preposition && grammar.slotOf(tokens[at + 1]!.norm)) return at;
    if (masks[at]! & B.subordinator && !(masks[at]! & B.preposition)) return at;
    // "Except your name, we collect nothing": a new clause behind the comma.
    if (norm === ',' && opensClause(tokens, at + 1, tree)) return at;
    // "No say over that shop or the way your name is kept there".
    if (masks[at]! & B.coordinator && opensClause(tokens, at + 1, tree)) return at;
  }
  return tokens.length;
}

const ENDS = new Set([';', ':', '!', '?', '–', '—']);

// A verb that only describes a member: "no names that you enter", "none of the data collected by us".
function isWithin({ relation }: Clause): boolean {
  return relation === 'relative' || relation === 'participle' || relation === 'infinitive' || relation === 'gerund';
}

function opensMain(at: number, tree: ClauseTree): boolean {
  const clause = tree.subjectOf(at);
  return clause?.subject!.start === at && (clause.relation === 'main' || clause.relation === 'coordinate');
}

// Behind the token stands the subject of a clause.
function opensClause(tokens: readonly Token[], at: number, tree: ClauseTree): boolean {
  if (at >= tokens.length) return false;
  const clause = tree.subjectOf(at);
  return clause !== undefined && clause.subject!.start === at;
}
