/** Finds many patterns in a sentence at once: compiled once, tried only where a word of theirs stands. */
import type { Macros } from '../lexicon/macros.ts';
import {
  accept,
  addWords,
  compile,
  has,
  load,
  matchAt,
  norms,
  Numbering,
  stems,
  type Bits,
  type Matcher,
} from './pattern-matcher.ts';
import { parsePattern, type PatternNode } from './pattern-syntax.ts';
import { cost, firstWords, requiredWords, type Words } from './pattern-words.ts';
import type { Token } from './tokens.ts';

export { PatternError } from './pattern-syntax.ts';

export interface PatternMatch<Entry> {
  readonly entry: Entry;
  /** Token indices of the whole match; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Token indices of the part that is the span. */
  readonly spanStart: number;
  readonly spanEnd: number;
}

interface Pattern<Entry> {
  readonly node: PatternNode;
  readonly entry: Entry;
}

interface Compiled<Entry> {
  readonly entry: Entry;
  readonly order: number;
  readonly match: Matcher;
  /** Words that a match begins with; undefined where it can begin with any. */
  readonly first: { readonly norms: Bits; readonly stems: Bits } | undefined;
  readonly atStartOnly: boolean;
  /** Besides the words it is found by: a sentence that lacks all words of one of these has no match. */
  readonly required: readonly Required[];
  /** The scan in which it was last a candidate. */
  scan: number;
  /** Where its last match of this scan ended. */
  end: number;
}

interface Required {
  readonly norms: readonly number[];
  readonly stems: readonly number[];
}

/** Larger sets are not worth looking through for each sentence. */
const MAX_REQUIRED = 16;

/** Patterns by what makes them worth trying. */
interface Index<Entry> {
  readonly numbering: Numbering;
  /** Those whose first word is their rarest: tried at that word. */
  readonly byFirst: WordIndex<Compiled<Entry>>;
  /** Those with a rarer word further in: tried in sentences that hold it. */
  readonly byAnchor: WordIndex<Compiled<Entry>>;
  readonly always: readonly Compiled<Entry>[];
  /** By word number: the last scan whose sentence held the word. */
  readonly normSeen: Uint32Array;
  readonly stemSeen: Uint32Array;
}

type Found<Entry> = PatternMatch<Entry> & { readonly order: number };

/** Many patterns, looked for together. */
export class PatternSet<Entry> {
  readonly #patterns: Pattern<Entry>[] = [];
  readonly #macros: Macros;
  #index: Index<Entry> | undefined;
  #scans = 0;

  constructor(macros: Macros = {}) {
    this.#macros = macros;
  }

  /** Throws {@link PatternError} for a malformed pattern. */
  add(pattern: string, entry: Entry): this {
    this.#patterns.push({ node: parsePattern(pattern, this.#macros), entry });
    this.#index = undefined;
    return this;
  }

  /** All matches, by pattern in the order of adding, then left to right; those of one pattern do not overlap. */
  scan(sentence: readonly Token[]): PatternMatch<Entry>[] {
    this.#index ??= buildIndex(this.#patterns);
    const { numbering, byFirst, byAnchor, always, normSeen, stemSeen } = this.#index;
    load(sentence, numbering);
    const { length } = sentence;
    const found: Found<Entry>[] = [];
    const scan = ++this.#scans;
    for (let at = 0; at < length; at++) {
      normSeen[norms[at]!] = scan;
      stemSeen[stems[at]!] = scan;
    }
    const candidates = [...always];
    for (let at = 0; at < length; at++) {
      for (const compiled of byFirst.at(at)) {
        if (compiled.scan !== scan) {
          compiled.scan = scan;
          compiled.end = isPossible(compiled.required, scan, this.#index) ? 0 : length;
        }
        if (at >= compiled.end) compiled.end = Math.max(compiled.end, tryAt(compiled, at, found));
      }
      for (const compiled of byAnchor.at(at)) {
        if (compiled.scan === scan) continue;
        compiled.scan = scan;
        if (isPossible(compiled.required, scan, this.#index)) candidates.push(compiled);
      }
    }
    for (const compiled of candidates) {
      const { first } = compiled;
      const last = compiled.atStartOnly ? Math.min(1, length) : length;
      for (let at = 0; at < last; at++) {
        if (first && !has(first.norms, norms[at]!) && !has(first.stems, stems[at]!)) continue;
        const end = tryAt(compiled, at, found);
        if (end >= 0) at = end - 1;
      }
    }
    return found.sort((a, b) => a.order - b.order || a.start - b.start);
  }

  /** Does any pattern match? */
  test(sentence: readonly Token[]): boolean {
    return this.scan(sentence).length > 0;
  }
}

function buildIndex<Entry>(patterns: readonly Pattern<Entry>[]): Index<Entry> {
  const numbering = new Numbering();
  for (const { node } of patterns) addWords(node, numbering);
  const byFirst = new WordIndex<Compiled<Entry>>(numbering);
  const byAnchor = new WordIndex<Compiled<Entry>>(numbering);
  const always: Compiled<Entry>[] = [];
  for (const [order, { node, entry }] of patterns.entries()) {
    const opening = firstWords(node);
    const first = opening && !opening.open ? opening : undefined;
    const required = requiredWords(node);
    const rarest = required[0];
    const byFirstWord = first !== undefined && (!rarest || cost(first) <= cost(rarest));
    const rest = byFirstWord ? required : required.slice(1);
    const compiled: Compiled<Entry> = {
      entry,
      order,
      match: compile(node, numbering, accept),
      first: first && { norms: numbering.bitsOf(first.norms), stems: numbering.bitsOf(first.stems) },
      atStartOnly: node.kind === 'seq' && node.parts[0]?.kind === 'start',
      required: rest
        .filter(({ norms: exact, stems: folded }) => exact.size + folded.size <= MAX_REQUIRED)
        .map((words) => ({
          norms: numbering.numbersOf(words.norms),
          stems: numbering.numbersOf(words.stems),
        })),
      scan: 0,
      end: 0,
    };
    if (byFirstWord) byFirst.add(first, compiled);
    else if (rarest) byAnchor.add(rarest, compiled);
    else always.push(compiled);
  }
  const size = numbering.size + 1;
  return { numbering, byFirst, byAnchor, always, normSeen: new Uint32Array(size), stemSeen: new Uint32Array(size) };
}

function isPossible(
  required: readonly Required[],
  scan: number,
  { normSeen, stemSeen }: { normSeen: Uint32Array; stemSeen: Uint32Array },
): boolean {
  for (const words of required) {
    let held = false;
    for (const number of words.norms) if (normSeen[number] === scan) held = true;
    if (!held) for (const number of words.stems) if (stemSeen[number] === scan) held = true;
    if (!held) return false;
  }
  return true;
}

/** Adds the match at `at` to `found`; gives its end, or -1 where there is none. */
function tryAt<Entry>({ entry, order, match }: Compiled<Entry>, at: number, found: Found<Entry>[]): number {
  const matched = matchAt(match, at);
  if (!matched) return -1;
  found.push({ entry, order, start: at, ...matched });
  return matched.end;
}

const NONE: readonly never[] = [];

/** Values by the words that they hang on, exact or in the singular. */
class WordIndex<Value> {
  readonly #numbering: Numbering;
  readonly #byNorm: Value[][] = [];
  readonly #byStem: Value[][] = [];
  readonly #both = new Map<number, readonly Value[]>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  add(words: Words, value: Value): void {
    for (const norm of words.norms) (this.#byNorm[this.#numbering.numberOf(norm)] ??= []).push(value);
    for (const stem of words.stems) (this.#byStem[this.#numbering.numberOf(stem)] ??= []).push(value);
  }

  /** Every value of the words of the token at an index, once each. */
  at(index: number): readonly Value[] {
    const norm = norms[index]!;
    const stem = stems[index]!;
    const exact = this.#byNorm[norm];
    const folded = this.#byStem[stem];
    if (!folded) return exact ?? NONE;
    if (!exact) return folded;
    // Both: merged once for each pair of numbers.
    const pair = norm * 65_536 + stem;
    let both = this.#both.get(pair);
    if (!both) {
      both = [...new Set([...exact, ...folded])];
      this.#both.set(pair, both);
    }
    return both;
  }
}
