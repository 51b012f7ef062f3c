/** Finds many patterns in a sentence at once: compiled once, tried only where a word of theirs stands. */
import type { Macros } from '../lexicon/macros.ts';
import {
  accept,
  compile,
  holdsEach,
  isAt,
  load,
  matchAt,
  norms,
  stems,
  wordSet,
  type Match,
  type Matcher,
  type WordSet,
} from './pattern-matcher.ts';
import { parsePattern, type PatternNode, type Words } from './pattern-syntax.ts';
import { cost, firstWords, requiredWords } from './pattern-words.ts';
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
  readonly entry: Entry;
  readonly order: number;
  readonly match: Matcher;
  /** Words that a match begins with; undefined where it can begin with any. */
  readonly first: WordSet | undefined;
  /** Its first word is its rarest: tried where that word stands. Else in sentences that hold a rarer word of it. */
  readonly byFirst: boolean;
  readonly atStartOnly: boolean;
  /** Besides the words it is found by: a sentence that lacks all words of one of these has no match. */
  readonly required: readonly Words[];
  /** The scan in which it was last a candidate. */
  scan: number;
  /** Where its last match of this scan ended. */
  end: number;
}

/** Larger sets are not worth looking through for each sentence. */
const MAX_REQUIRED = 24;

/** Patterns by the words that make them worth trying. */
interface Index<Entry> {
  readonly byWord: WordIndex<Compiled<Entry>>;
  readonly always: readonly Compiled<Entry>[];
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

  /**
   * All matches that begin before a token index, by pattern in the order of adding, then left to right; those of one
   * pattern do not overlap.
   */
  scan(sentence: readonly Token[], before = sentence.length): PatternMatch<Entry>[] {
    this.#index ??= buildIndex(this.#patterns);
    const { byWord, always } = this.#index;
    load(sentence);
    const { length } = sentence;
    const found: Found<Entry>[] = [];
    const scan = ++this.#scans;
    for (const compiled of always) findAll(compiled, before, found);
    for (let at = 0; at < length; at++) {
      for (const compiled of byWord.at(at)) {
        if (compiled.scan !== scan) {
          compiled.scan = scan;
          compiled.end = holdsEach(compiled.required) ? 0 : length;
          if (!compiled.byFirst && compiled.end === 0) findAll(compiled, before, found);
        }
        if (compiled.byFirst && at >= compiled.end && at < before) tryAt(compiled, at, found);
      }
    }
    return found.length > 1 ? found.sort((a, b) => a.order - b.order || a.start - b.start) : found;
  }

  /** Does any pattern match? */
  test(sentence: readonly Token[]): boolean {
    return this.scan(sentence).length > 0;
  }
}

function findAll<Entry>(compiled: Compiled<Entry>, before: number, found: Found<Entry>[]): void {
  const { first } = compiled;
  const last = compiled.atStartOnly ? Math.min(1, before) : before;
  compiled.end = 0;
  for (let at = 0; at < last; at++) {
    if (first && !isAt(first, at)) continue;
    if (tryAt(compiled, at, found)) at = compiled.end - 1;
  }
}

/** Adds the match at `at` to `found`, if there is one. */
function tryAt<Entry>(compiled: Compiled<Entry>, at: number, found: Found<Entry>[]): boolean {
  const matched = matchAt(compiled.match, at);
  if (!matched) return false;
  const { entry, order } = compiled;
  const { start, end, spanStart, spanEnd } = matched;
  found.push({ entry, order, start, end, spanStart, spanEnd });
  compiled.end = end;
  return true;
}

function buildIndex<Entry>(patterns: readonly Pattern<Entry>[]): Index<Entry> {
  const byWord = new WordIndex<Compiled<Entry>>();
  const always: Compiled<Entry>[] = [];
  for (const [order, { node, entry }] of patterns.entries()) {
    const first = firstWords(node);
    const required = requiredWords(node);
    const rarest = required[0];
    const byFirst = first !== undefined && (!rarest || cost(first) <= cost(rarest));
    const compiled: Compiled<Entry> = {
      entry,
      order,
      match: compile(node, accept),
      first: first && wordSet(first),
      byFirst,
      atStartOnly: node.kind === 'seq' && node.parts[0]?.kind === 'start',
      required: (byFirst ? required : required.slice(1)).filter(
        ({ norms: exact, stems: folded }) => exact.length + folded.length <= MAX_REQUIRED,
      ),
      scan: 0,
      end: 0,
    };
    if (byFirst) byWord.add(first, compiled);
    else if (rarest) byWord.add(rarest, compiled);
    else always.push(compiled);
  }
  return { byWord, always };
}

const NONE: readonly never[] = [];

/** Values by the words that they hang on, as they stand or in the singular. */
class WordIndex<Value> {
  readonly #byNorm = new Map<number, Value[]>();
  readonly #byStem = new Map<number, Value[]>();
  /** By the number of a word as it stands: a word has one singular. */
  readonly #both: (readonly Value[] | undefined)[] = [];

  add(words: Words, value: Value): void {
    for (const id of words.norms) append(this.#byNorm, id, value);
    for (const id of words.stems) append(this.#byStem, id, value);
  }

  /** Every value of the word at an index of the loaded sentence, once each. */
  at(index: number): readonly Value[] {
    const norm = norms[index]!;
    return this.#both[norm] ?? this.#look(norm, stems[index]!);
  }

  #look(norm: number, stem: number): readonly Value[] {
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

function append<Value>(lists: Map<number, Value[]>, id: number, value: Value): void {
  const list = lists.get(id);
  if (list) list.push(value);
  else lists.set(id, [value]);
}
