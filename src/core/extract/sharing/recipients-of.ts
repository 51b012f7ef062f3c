/** How recipients are joined: what they hang on, what is coordinated with them. */
import type { SharingWords } from '../../lexicon/sharing-words.ts';
import type { CompiledGrammar } from '../../syntax/compiled-grammar.ts';
import type { Token } from '../../tokens/tokens.ts';

const MAX_FILLERS = 7;
const MAX_UNKNOWN = 2;
const MAX_CHAIN_GAP = 14;
const MAX_HEAD = 6;

/** Does the preposition bring, behind a verb of sharing, who gets it: "with", "to"? */
export function opensReceiver(norm: string, grammar: CompiledGrammar): boolean {
  const slot = grammar.slotOf(norm);
  return slot === 'recipient' || slot === 'companion';
}

/** The preposition that a recipient hangs on; undefined where it hangs on none. */
export function linkBefore(
  tokens: readonly Token[],
  start: number,
  words: SharingWords,
  grammar: CompiledGrammar,
): number | undefined {
  let isCoordinated = false;
  let unknown = 0;
  for (let at = start - 1; at >= 0 && at >= start - MAX_FILLERS - unknown; at--) {
    const { norm, stem, capital, kind } = tokens[at]!;
    if (words.links.has(norm)) {
      if (unknown > 0 && !opensReceiver(norm, grammar)) return undefined;
      return grammar.slotOf(norm) === 'recipient' && words.notGiving.has(tokens[at - 1]?.stem ?? '') ? undefined : at;
    }
    if (norm === ',' || words.coordinators.has(norm)) isCoordinated = true;
    // A capital: "to other Brightfern affiliates".
    if (
      words.fillers.has(norm) ||
      words.fillers.has(stem) ||
      words.joints.has(norm) ||
      kind === 'number' ||
      (capital && at > 0)
    )
      continue;
    // "With our customers and partners": a receiver of whom the vocabulary knows nothing stands between.
    if (!isCoordinated || kind !== 'word' || ++unknown > MAX_UNKNOWN) return undefined;
  }
  return undefined;
}

/** Is the recipient that begins at `start` joined with one that ended before: by "and", a comma, "such as", a bracket? */
export function isChained(tokens: readonly Token[], end: number, start: number, words: SharingWords): boolean {
  if (start < end || start - end > MAX_CHAIN_GAP) return false;
  let at = start - 1;
  while (at >= end && words.fillers.has(tokens[at]!.norm) && !words.joints.has(tokens[at]!.norm)) at--;
  return at >= end && words.joints.has(tokens[at]!.norm);
}

/** Do only a number, articles and prepositions stand before the token? */
export function isHead(tokens: readonly Token[], start: number, words: SharingWords): boolean {
  return (
    start <= MAX_HEAD &&
    tokens.slice(0, start).every(({ norm, kind }) => kind === 'number' || words.headWords.has(norm))
  );
}
