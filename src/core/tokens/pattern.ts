/** Finds many patterns in a sentence at once: compiled once, tried only where a word of theirs stands. */
import type { PatternWords } from '../lexicon/pattern-words.ts';
import {
  accept,
  compile,
  holdsEach,
  keysOf,
  load,
  matchAt,
  nextOf,
  norms,
  stems,
  wordSet,
  type Match,
  type Matcher,
  type WordSet,
} from './pattern-matcher.ts';
import { parsePattern, type PatternNode, type Words } from './pattern-syntax.ts';
import { cost, costsOf, firstWords, requiredWords } from './pattern-words.ts';
import type { Token } from './tokens.ts';

export { PatternError } from './pattern-syntax.ts';

/** Token indices of the whole match and of the part that is the span; ends are exclusive. */
export interface PatternMatch<Entry> extends Match {
  readonly entry: Entry;
}

interface Pattern<Entry> {
  readonly node: PatternNode;
  readonly entry: Entry;
}

interface Compiled<Entry> {
  readonly node: PatternNode;
  readonly entry: Entry;
  /** Made when it is first tried: a notice asks for a part of the patterns alone. */
  match: Matcher | undefined;
  /** Words that a match begins with; undefined where it can begin with any. */
  readonly first: Words | undefined;
  /** The same as a set, made with the matcher. */
  firstSet: WordSet | undefined;
  readonly atStartOnly: boolean;
}

/** Larger sets of words are not worth looking through for each sentence. */
const MAX_REQUIRED = 24;
/** So few patterns are asked one by one: quicker than asking every word of a sentence for its patterns. */
const FEW = 32;

/**
 * Patterns by the words that make them worth trying. A pattern is known by its place in the order of adding; what is
 * asked of every candidate lies in arrays by that place.
 */
interface Index<Entry> {
  readonly byWord: WordIndex;
  /** Patterns that no word gives away, or all where they are few. */
  readonly always: readonly number[];
  readonly compiled: readonly Compiled<Entry>[];
  /** 1 where the first word is the rarest: tried where that word stands. Else in sentences that hold a rarer word. */
  readonly byFirst: Uint8Array;
  /** Besides the words it is found by: a sentence that lacks all words of one of these has no match. */
  readonly required: Int32Array;
  /** Where in `required` those of a pattern begin. */
  readonly requiredFrom: Int32Array;
  /** The scan in which a pattern was last a candidate, and where its last match of that scan ended. */
  readonly scanned: Int32Array;
  readonly ended: Int32Array;
}

type Found<Entry> = PatternMatch<Entry> & { readonly order: number };

/** Patterns of which only the place counts, not which one it was. Throws {@link PatternError} for a malformed one. */
export function placesOf(patterns: readonly string[], language: PatternWords): PatternSet<true> {
  const set = new PatternSet<true>(language);
  for (const pattern of patterns) set.add(pattern, true);
  return set;
}

const NO_WORDS: PatternWords = { macros: {}, frequent: [] };

/** Many patterns, looked for together. */
export class PatternSet<Entry> {
  readonly #patterns: Pattern<Entry>[] = [];
  readonly #language: PatternWords;
  #index: Index<Entry> | undefined;
  #scans = 0;

  constructor(language: PatternWords = NO_WORDS) {
    this.#language = language;
  }

  /** Throws {@link PatternError} for a malformed pattern. */
  add(pattern: string, entry: Entry): this {
    this.#patterns.push({ node: parsePattern(pattern, this.#language), entry });
    this.#index = undefined;
    return this;
  }

  /**
   * All matches that begin before a token index, by pattern in the order of adding, then left to right; those of one
   * pattern do not overlap.
   */
  scan(sentence: readonly Token[], before = sentence.length): PatternMatch<Entry>[] {
    const index = (this.#index ??= buildIndex(this.#patterns, this.#language));
    const { byWord, always, byFirst, required, requiredFrom, scanned, ended } = index;
    load(sentence);
    const { length } = sentence;
    const found: Found<Entry>[] = [];
    const scan = ++this.#scans;
    for (const order of always) if (holdsEach(required, requiredFrom[order]!)) findAll(index, order, before, found);
    for (let at = 0; at < length && always.length < byFirst.length; at++) {
      const candidates = byWord.at(at);
      for (let i = 0; i < candidates.length; i++) {
        const order = candidates[i]!;
        if (scanned[order] !== scan) {
          scanned[order] = scan;
          const isPossible = holdsEach(required, requiredFrom[order]!);
          ended[order] = isPossible ? 0 : length;
          if (isPossible && !byFirst[order]) findAll(index, order, before, found);
        }
        if (byFirst[order] && at >= ended[order]! && at < before) tryAt(index, order, at, found);
      }
    }
    return found.length > 1 ? found.sort((a, b) => a.order - b.order || a.start - b.start) : found;
  }

  /** Does any pattern match? */
  test(sentence: readonly Token[]): boolean {
    return this.scan(sentence).length > 0;
  }
}

function findAll<Entry>(index: Index<Entry>, order: number, before: number, found: Found<Entry>[]): void {
  const pattern = index.compiled[order]!;
  const { first, atStartOnly } = pattern;
  const set = first && (pattern.firstSet ??= wordSet(first));
  const last = atStartOnly ? Math.min(1, before) : before;
  for (let at = 0; at < last; at++) {
    if (set) at = nextOf(set, at, last);
    if (at < last && tryAt(index, order, at, found)) at = index.ended[order]! - 1;
  }
}

/** Adds the match at `at` to `found`, if there is one. */
function tryAt<Entry>({ compiled, ended }: Index<Entry>, order: number, at: number, found: Found<Entry>[]): boolean {
  const pattern = compiled[order]!;
  const { entry } = pattern;
  const matched = matchAt((pattern.match ??= compile(pattern.node, accept)), at);
  if (!matched) return false;
  const { start, end, spanStart, spanEnd } = matched;
  found.push({ entry, order, start, end, spanStart, spanEnd });
  ended[order] = end;
  return true;
}

function buildIndex<Entry>(patterns: readonly Pattern<Entry>[], language: PatternWords): Index<Entry> {
  const costs = costsOf(language);
  const byWord = new WordIndex();
  const areFew = patterns.length <= FEW;
  const always: number[] = [];
  const required: number[] = [];
  const index = {
    byWord,
    always,
    compiled: patterns.map(({ node, entry }) => {
      const first = firstWords(node);
      const atStartOnly = node.kind === 'seq' && node.parts[0]?.kind === 'start';
      return { node, entry, match: undefined, first, firstSet: undefined, atStartOnly };
    }),
    byFirst: new Uint8Array(patterns.length),
    requiredFrom: new Int32Array(patterns.length),
    scanned: new Int32Array(patterns.length),
    ended: new Int32Array(patterns.length),
  };
  for (const [order, { node }] of patterns.entries()) {
    const { first } = index.compiled[order]!;
    const needed = requiredWords(node, costs);
    const [rarest] = needed;
    const isByFirst = first !== undefined && (!rarest || cost(first, costs) <= cost(rarest, costs));
    const found = isByFirst ? first : rarest;
    if (found && !areFew) byWord.add(found, order);
    else always.push(order);
    index.byFirst[order] = isByFirst ? 1 : 0;
    index.requiredFrom[order] = required.length;
    for (const words of isByFirst || areFew ? needed : needed.slice(1)) {
      const keys = keysOf(words);
      if (keys.length <= MAX_REQUIRED) required.push(keys.length, ...keys);
    }
    required.push(0);
  }
  return { ...index, required: Int32Array.from(required) };
}

const NONE: readonly never[] = [];

/** Patterns by the words that they hang on, as they stand or in the singular. */
class WordIndex {
  readonly #byNorm = new Map<number, number[]>();
  readonly #byStem = new Map<number, number[]>();
  /** By the number of a word as it stands: a word has one singular. */
  readonly #both: (readonly number[] | undefined)[] = [];

  add(words: Words, order: number): void {
    for (const id of words.norms) append(this.#byNorm, id, order);
    for (const id of words.stems) append(this.#byStem, id, order);
  }

  /** Every pattern of the word at an index of the loaded sentence, once each. */
  at(index: number): readonly number[] {
    const norm = norms[index]!;
    return this.#both[norm] ?? this.#look(norm, stems[index]!);
  }

  #look(norm: number, stem: number): readonly number[] {
    const exact = this.#byNorm.get(norm) ?? NONE;
    const folded = this.#byStem.get(stem) ?? NONE;
    const both = exact.length && folded.length ? [...new Set([...exact, ...folded])] : exact.length ? exact : folded;
    // Words without a number share the 0.
    if (norm === 0) return both;
    while (this.#both.length <= norm) this.#both.push(undefined);
    this.#both[norm] = both;
    return both;
  }
}

function append(lists: Map<number, number[]>, id: number, order: number): void {
  const list = lists.get(id);
  if (list) list.push(order);
  else lists.set(id, [order]);
}
