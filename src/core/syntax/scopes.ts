/** Where the operators of a sentence act: one engine for all of them. */
import type { Operator } from '../language/grammar.ts';
import type { Token } from '../text/tokens.ts';
import { classBit, type CompiledGrammar } from './compiled-grammar.ts';
import type { Clause, ClauseTree } from './clauses.ts';
import type { Extent } from './verb-groups.ts';

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
};

/** Of overlapping operators with one scope and effect the longest acts. */
export function findOperators(
  tokens: readonly Token[],
  masks: Int32Array,
  tree: ClauseTree,
  grammar: CompiledGrammar,
): readonly Acting[] {
  const matches = grammar.operators.scan(tokens);
  const longest = matches.filter(
    (match) =>
      !matches.some(
        (other) =>
          other !== match &&
          other.entry.scope === match.entry.scope &&
          other.entry.effect === match.entry.effect &&
          other.start <= match.start &&
          other.end >= match.end &&
          other.end - other.start > match.end - match.start,
      ),
  );
  return longest
    .filter(({ entry }) => entry.effect !== 'none')
    .map(({ entry, start, end }) => ({
      operator: entry,
      at: { start, end },
      covers: { start: end, end: entry.scope === 'phrase' ? endOfPhrase(tokens, masks, tree, end) : tokens.length },
    }));
}

// The members of a phrase: up to a verb of another clause, a turn ("but"), or what ends a clause. "No names, addresses or
// numbers": a comma, "or" and "nor" go on; "and" only before a bare noun.
function endOfPhrase(tokens: readonly Token[], masks: Int32Array, tree: ClauseTree, from: number): number {
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
    if (masks[at]! & B.subordinator && !(masks[at]! & B.preposition)) return at;
    // "Except your name, we collect nothing": a new clause behind the comma.
    if (norm === ',' && opensClause(tokens, at + 1, tree)) return at;
  }
  return tokens.length;
}

const ENDS = new Set([';', ':', '!', '?', '–', '—']);

// A verb that only describes a member: "no names that you enter", "none of the data collected by us".
function isWithin({ relation }: Clause): boolean {
  return relation === 'relative' || relation === 'participle' || relation === 'infinitive' || relation === 'gerund';
}

// Behind the token stands the subject of a clause.
function opensClause(tokens: readonly Token[], at: number, tree: ClauseTree): boolean {
  if (at >= tokens.length) return false;
  const clause = tree.subjectOf(at);
  return clause !== undefined && clause.subject!.start === at;
}
