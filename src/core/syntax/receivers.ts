/** Who gets what a clause hands on, as far as the words go: "to these advertisers", "with shops that you choose". */
import type { Clause, ClauseTree } from './clause.ts';
import { classBit, type CompiledGrammar } from './compiled-grammar.ts';
import type { Token } from '../tokens/tokens.ts';
import type { Act } from '../language/grammar.ts';
import type { Extent } from './verb-group.ts';

/** A sentence, as far as it is read. */
export interface Parsed {
  readonly tokens: readonly Token[];
  readonly masks: Int32Array;
  readonly tree: ClauseTree;
}

/** A phrase goes on for no more words. */
const MAX_PHRASE = 20;
/** A comma joins a list only where its last joint is so near. */
const MAX_MEMBER = 8;

const HANDING: ReadonlySet<Act | undefined> = new Set(['share', 'sell', 'provide']);

const B = {
  preposition: classBit('preposition'),
  coordinator: classBit('coordinator'),
  contrast: classBit('contrast'),
  subordinator: classBit('subordinator'),
  determiner: classBit('determiner'),
  publisher: classBit('publisher-voice'),
};

/**
 * From the preposition to where its phrase ends; undefined where the clause names nobody who gets it.
 *
 * @param act what the clause says is done, where its verb does not tell: "there is no sale to"
 */
export function receiverOf(
  { tokens, masks, tree }: Parsed,
  grammar: CompiledGrammar,
  clause: Clause,
  act: Act | undefined = clause.group.entry?.act,
): Extent | undefined {
  const { group } = clause;
  if (!HANDING.has(act)) return undefined;
  for (let at = group.end; at < tokens.length - 1; at++) {
    if (!(masks[at]! & B.preposition) || tree.hostAt(at) !== clause) continue;
    const slot = grammar.slotOf(tokens[at]!.norm);
    if (slot !== 'recipient' && slot !== 'companion') continue;
    // "Related to", "in addition to": of the word before it.
    if (grammar.words.takesNoun.has(tokens[at - 1]!.norm)) continue;
    // "Provide you with": what is given; "to us": to nobody else.
    if (slot === 'companion' && act === 'provide') continue;
    if (masks[at + 1]! & B.publisher || grammar.words.readers.has(tokens[at + 1]!.norm)) return undefined;
    let end = endOf({ tokens, masks, tree }, grammar, at);
    while (end > at && (tokens[end - 1]!.kind === 'punct' || masks[end - 1]! & (B.coordinator | B.preposition))) end--;
    // "Shared with or sold to": the phrase comes behind the other verb.
    return end > at ? { start: at, end } : undefined;
  }
  return undefined;
}

/** Is it of those alone who have been named or are described: "these shops", "the shops listed above", "shops that ask"? */
export function isPointedOut(
  { tokens, masks, tree }: Parsed,
  grammar: CompiledGrammar,
  { start, end }: Extent,
): boolean {
  // "To any of these".
  for (let at = start + 1; at < end; at++) {
    if (grammar.words.pointing.has(tokens[at]!.norm) && !grammar.words.exemplifying.has(tokens[at + 1]?.norm ?? ''))
      return true;
    if (!(masks[at]! & (B.determiner | B.preposition)) && !grammar.words.genitive.has(tokens[at + 1]?.norm ?? ''))
      break;
  }
  return tree.clauses.some(
    ({ relation, mark, subject, group }) =>
      (relation === 'relative' && subject === undefined && mark !== undefined && mark > start + 1 && mark < end) ||
      (relation === 'participle' &&
        group.start > start + 1 &&
        group.end < end &&
        // "Affiliated third parties": before its noun.
        (masks[group.start - 1] !== 0 || tokens[group.start - 1]!.stem !== tokens[group.start - 1]!.norm)),
  );
}

function endOf({ tokens, masks, tree }: Parsed, grammar: CompiledGrammar, start: number): number {
  let at = start + 1;
  for (; at < tokens.length && at < start + MAX_PHRASE; at++) {
    const { norm, kind } = tokens[at]!;
    const clause = tree.startingAt(at);
    if (clause && clause.relation !== 'relative' && clause.relation !== 'participle') return at;
    if (kind === 'punct' && !(norm === ',' && goesOn(masks, tokens, at))) return at;
    if (masks[at]! & (B.contrast | B.subordinator) && !(masks[at]! & B.preposition)) return at;
    if (!(masks[at]! & B.preposition) || grammar.words.genitive.has(norm)) continue;
    const slot = grammar.slotOf(norm);
    if (slot !== undefined && slot !== 'recipient' && slot !== 'companion' && slot !== 'place' && at > start + 1)
      return at;
  }
  return at;
}

// "Shops, printers or hosts"
function goesOn(masks: Int32Array, tokens: readonly Token[], comma: number): boolean {
  for (let at = comma + 1; at < tokens.length && at <= comma + MAX_MEMBER; at++) {
    if (masks[at]! & B.coordinator) return true;
    if (tokens[at]!.kind === 'punct' && tokens[at]!.norm !== ',') return false;
  }
  return false;
}
