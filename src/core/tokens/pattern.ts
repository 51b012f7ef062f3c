/** Finds many patterns in a sentence at once: compiled once, tried only where a word of theirs stands. */
import type { PatternWords } from '../lexicon/pattern-words.ts';
import type { PatternHint } from '../lexicon/prepared-pack.ts';
import { hintsOf, indexOf, type PatternIndex } from './pattern-index.ts';
import {
  accept,
  compile,
  holdsEach,
  load,
  matchAt,
  nextOf,
  wordSet,
  type Match,
  type Matcher,
  type WordSet,
} from './pattern-matcher.ts';
import { parsePattern, type PatternNode } from './pattern-syntax.ts';
import { firstWords } from './pattern-words.ts';
import type { Token } from './tokens.ts';

export { PatternError } from './pattern-syntax.ts';

/** Token indices of the whole match and of the part that is the span; ends are exclusive. */
export interface PatternMatch<Entry> extends Match {
  readonly entry: Entry;
}

interface Pattern<Entry> {
  readonly entry: Entry;
  /** Undefined for one that was read before: then it is asked for when it is first tried. */
  readonly node: PatternNode | undefined;
  /** Made when it is first tried: a notice asks for a part of the patterns alone. */
  tried: Tried | undefined;
}

interface Tried {
  readonly match: Matcher;
  /** Words that a match begins with; undefined where it can begin with any. */
  readonly first: WordSet | undefined;
  readonly atStartOnly: boolean;
}

/** Patterns that were read before, their words numbered before any text is read: when the package was built. */
export interface ReadPatterns {
  /** How many there are of each entry. */
  readonly counts: readonly number[];
  /** By the order of adding. */
  nodeAt(order: number): PatternNode;
  /** What makes each of them worth trying. */
  hints(): readonly PatternHint[];
}

type Found<Entry> = PatternMatch<Entry> & { readonly order: number };

/** Patterns of which only the place counts, not which one it was. Throws {@link PatternError} for a malformed one. */
export function placesOf(patterns: readonly string[], language: PatternWords, read?: ReadPatterns): PatternSet<true> {
  return new PatternSet<true>(language, read).addAll(patterns, true);
}

const NO_WORDS: PatternWords = { macros: {}, frequent: [] };

/** Many patterns, looked for together. */
export class PatternSet<Entry> {
  readonly #patterns: Pattern<Entry>[] = [];
  readonly #language: PatternWords;
  readonly #read: ReadPatterns | undefined;
  readonly #counts: number[] = [];
  #index: PatternIndex | undefined;
  #scans = 0;

  /** `read`: the patterns that will be added, so that none needs to be read. */
  constructor(language: PatternWords = NO_WORDS, read?: ReadPatterns) {
    this.#language = language;
    this.#read = read;
  }

  /** Throws {@link PatternError} for a malformed pattern. */
  add(pattern: string, entry: Entry): this {
    return this.addAll([pattern], entry);
  }

  /** All patterns of an entry. Throws {@link PatternError} for a malformed one. */
  addAll(patterns: readonly string[], entry: Entry): this {
    const nodes: readonly (PatternNode | undefined)[] = this.#read
      ? Array.from({ length: this.#read.counts[this.#counts.length] ?? 0 })
      : patterns.map((pattern) => parsePattern(pattern, this.#language));
    for (const node of nodes) this.#patterns.push({ entry, node, tried: undefined });
    this.#counts.push(nodes.length);
    this.#index = undefined;
    return this;
  }

  /** How many patterns there are of each entry, in the order of adding. */
  get counts(): readonly number[] {
    return this.#counts;
  }

  /** What makes each pattern worth trying, in the order of adding. */
  hints(): readonly PatternHint[] {
    if (this.#read) return this.#read.hints();
    return hintsOf(
      this.#patterns.map((_pattern, order) => this.nodeAt(order)),
      this.#language,
    );
  }

  /** The pattern that was added as the `order`th, from 0 on. */
  nodeAt(order: number): PatternNode {
    return this.#patterns[order]!.node ?? this.#read!.nodeAt(order);
  }

  #tried(order: number): Tried {
    return (this.#patterns[order]!.tried ??= makeReady(this.nodeAt(order)));
  }

  /**
   * All matches that begin before a token index, by pattern in the order of adding, then left to right; those of one
   * pattern do not overlap.
   */
  scan(sentence: readonly Token[], before = sentence.length): PatternMatch<Entry>[] {
    const index = (this.#index ??= indexOf(this.hints()));
    const { byWord, always, byFirst, required, requiredFrom, scanned, ended } = index;
    load(sentence);
    const { length } = sentence;
    const found: Found<Entry>[] = [];
    const scan = ++this.#scans;
    for (const order of always)
      if (holdsEach(required, requiredFrom[order]!)) this.#findAll(index, order, before, found);
    for (let at = 0; at < length && always.length < byFirst.length; at++) {
      const candidates = byWord.at(at);
      for (let i = 0; i < candidates.length; i++) {
        const order = candidates[i]!;
        if (scanned[order] !== scan) {
          scanned[order] = scan;
          const isPossible = holdsEach(required, requiredFrom[order]!);
          ended[order] = isPossible ? 0 : length;
          if (isPossible && !byFirst[order]) this.#findAll(index, order, before, found);
        }
        if (byFirst[order] && at >= ended[order]! && at < before) this.#tryAt(index, order, at, found);
      }
    }
    return found.length > 1 ? found.sort((a, b) => a.order - b.order || a.start - b.start) : found;
  }

  /** Does any pattern match? */
  test(sentence: readonly Token[]): boolean {
    return this.scan(sentence).length > 0;
  }

  #findAll(index: PatternIndex, order: number, before: number, found: Found<Entry>[]): void {
    const { first, atStartOnly } = this.#tried(order);
    const last = atStartOnly ? Math.min(1, before) : before;
    for (let at = 0; at < last; at++) {
      if (first) at = nextOf(first, at, last);
      if (at < last && this.#tryAt(index, order, at, found)) at = index.ended[order]! - 1;
    }
  }

  /** Adds the match at `at` to `found`, if there is one. */
  #tryAt({ ended }: PatternIndex, order: number, at: number, found: Found<Entry>[]): boolean {
    const matched = matchAt(this.#tried(order).match, at);
    if (!matched) return false;
    const { start, end, spanStart, spanEnd } = matched;
    found.push({ entry: this.#patterns[order]!.entry, order, start, end, spanStart, spanEnd });
    ended[order] = end;
    return true;
  }
}

function makeReady(node: PatternNode): Tried {
  const first = firstWords(node);
  return {
    match: compile(node, accept),
    first: first && wordSet(first),
    atStartOnly: node.kind === 'seq' && node.parts[0]?.kind === 'start',
  };
}
