/** Finds many patterns in a sentence at once: compiled once, tried only where a word of theirs stands. */
import { parsePattern, type Macros, type PatternNode } from './pattern-syntax.ts';
import type { Token } from './tokens.ts';

export { PatternError, type Macros } from './pattern-syntax.ts';

export interface PatternMatch<Entry> {
  readonly entry: Entry;
  /** Token indices of the whole match; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Token indices of the part that is the span. */
  readonly spanStart: number;
  readonly spanEnd: number;
}

/** Matches from a token on; gives the index after the match's last token, or -1. */
type Matcher = (tokens: readonly Token[], at: number) => number;

// Set by the span nodes of the match that succeeded last.
let spanStart = -1;
let spanEnd = -1;
let spanIsPlace = false;

const accept: Matcher = (_tokens, at) => at;

/** `next` is what must match after the node: continuations are laid out once, so that matching allocates nothing. */
function compile(node: PatternNode, next: Matcher): Matcher {
  switch (node.kind) {
    case 'words': {
      const { norms, stems } = node;
      return (tokens, at) => {
        const token = tokens[at];
        return token !== undefined && (norms.has(token.norm) || stems.has(token.stem)) ? next(tokens, at + 1) : -1;
      };
    }
    case 'number':
      return (tokens, at) => (tokens[at]?.kind === 'number' ? next(tokens, at + 1) : -1);
    case 'gap': {
      const { max } = node;
      return (tokens, at) => {
        const last = Math.min(at + max, tokens.length);
        for (let to = at; to <= last; to++) {
          const end = next(tokens, to);
          if (end >= 0) return end;
        }
        return -1;
      };
    }
    case 'start':
      return (tokens, at) => (at === 0 ? next(tokens, at) : -1);
    case 'end':
      return (tokens, at) => {
        // A closing mark does not keep a sentence from ending.
        let to = at;
        while (to < tokens.length && tokens[to]!.kind === 'punct') to++;
        return to === tokens.length ? next(tokens, at) : -1;
      };
    case 'opt': {
      const part = compile(node.part, next);
      return (tokens, at) => {
        const end = part(tokens, at);
        return end >= 0 ? end : next(tokens, at);
      };
    }
    case 'not': {
      const part = compile(node.part, accept);
      return (tokens, at) => (part(tokens, at) >= 0 ? -1 : next(tokens, at));
    }
    case 'span': {
      // `<...0>`: no words, but a place that the entry's user reads from.
      if (node.part.kind === 'gap' && node.part.max === 0) {
        return (tokens, at) => {
          const end = next(tokens, at);
          if (end >= 0) {
            spanStart = spanEnd = at;
            spanIsPlace = true;
          }
          return end;
        };
      }
      const part = compile(node.part, (tokens, at) => {
        const end = next(tokens, at);
        if (end >= 0) spanEnd = at;
        return end;
      });
      return (tokens, at) => {
        const end = part(tokens, at);
        if (end >= 0) spanStart = at;
        return end;
      };
    }
    case 'alt': {
      const options = node.options.map((option) => compile(option, next));
      return (tokens, at) => {
        for (const option of options) {
          const end = option(tokens, at);
          if (end >= 0) return end;
        }
        return -1;
      };
    }
    case 'seq':
      return node.parts.reduceRight<Matcher>((rest, part) => compile(part, rest), next);
  }
}

interface Words {
  readonly norms: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** Words of which a match must hold at least one: as few and as rare as can be; undefined where there is no such set. */
function anchor(node: PatternNode): Words | undefined {
  switch (node.kind) {
    case 'words':
      return node;
    case 'span':
      return anchor(node.part);
    case 'alt': {
      const norms = new Set<string>();
      const stems = new Set<string>();
      for (const option of node.options) {
        const words = anchor(option);
        if (!words) return undefined;
        for (const norm of words.norms) norms.add(norm);
        for (const stem of words.stems) stems.add(stem);
      }
      return { norms, stems };
    }
    case 'seq': {
      let best: Words | undefined;
      for (const part of node.parts) {
        const words = anchor(part);
        if (words && (!best || cost(words) < cost(best))) best = words;
      }
      return best;
    }
    default:
      return undefined;
  }
}

// Words of nearly every sentence: as an anchor they spare nothing.
const COMMON = new Set(
  'the a an of to and or in on for by with at from as is are be been was were we us our you your it its this that these those they their them i my any all such other not no do does may can will have has use information personal data if when service may also through about , . : ; ( ) /'
    .split(' '),
);

function cost({ norms, stems }: Words): number {
  let sum = 0;
  for (const words of [norms, stems]) for (const word of words) sum += COMMON.has(word) ? 50 : 1;
  return sum;
}

/** Words with which a match can begin; undefined where any word will do. */
function firstWords(node: PatternNode): { norms: Set<string>; stems: Set<string>; open: boolean } | undefined {
  switch (node.kind) {
    case 'words':
      return { norms: new Set(node.norms), stems: new Set(node.stems), open: false };
    case 'span':
      return firstWords(node.part);
    case 'opt': {
      const first = firstWords(node.part);
      return first && { ...first, open: true };
    }
    case 'alt': {
      const all = { norms: new Set<string>(), stems: new Set<string>(), open: false };
      for (const option of node.options) {
        const first = firstWords(option);
        if (!first) return undefined;
        for (const norm of first.norms) all.norms.add(norm);
        for (const stem of first.stems) all.stems.add(stem);
        all.open ||= first.open;
      }
      return all;
    }
    case 'seq': {
      const all = { norms: new Set<string>(), stems: new Set<string>(), open: true };
      for (const part of node.parts) {
        const first = firstWords(part);
        if (!first) return undefined;
        for (const norm of first.norms) all.norms.add(norm);
        for (const stem of first.stems) all.stems.add(stem);
        if (!first.open) return { ...all, open: false };
      }
      return all;
    }
    case 'gap':
      // `...0`, the mark of a place, takes no word.
      return node.max === 0 ? { norms: new Set(), stems: new Set(), open: true } : undefined;
    case 'not':
      return { norms: new Set(), stems: new Set(), open: true };
    default:
      return undefined;
  }
}

interface Compiled<Entry> {
  readonly entry: Entry;
  readonly order: number;
  readonly match: Matcher;
  /** Words that a match begins with; undefined where it can begin with any. */
  readonly first: Words | undefined;
  readonly atStartOnly: boolean;
  /** The scan in which it was last a candidate. */
  scan: number;
}

/** Many patterns, looked for together. */
export class PatternSet<Entry> {
  // Patterns whose first word is their rarest: tried at that word.
  readonly #byFirst = new WordIndex<Compiled<Entry>>();
  // Patterns with a rarer word further in: tried in sentences that hold it.
  readonly #byAnchor = new WordIndex<Compiled<Entry>>();
  readonly #always: Compiled<Entry>[] = [];
  readonly #macros: Macros;
  #count = 0;
  #scans = 0;

  constructor(macros: Macros = {}) {
    this.#macros = macros;
  }

  /** Throws {@link PatternError} for a malformed pattern. */
  add(pattern: string, entry: Entry): this {
    const node = parsePattern(pattern, this.#macros);
    const opening = firstWords(node);
    const first = opening && !opening.open ? opening : undefined;
    const compiled: Compiled<Entry> = {
      entry,
      order: this.#count++,
      match: compile(node, accept),
      first,
      atStartOnly: node.kind === 'seq' && node.parts[0]?.kind === 'start',
      scan: 0,
    };
    const words = anchor(node);
    if (first && (!words || cost(first) <= cost(words))) this.#byFirst.add(first, compiled);
    else if (words) this.#byAnchor.add(words, compiled);
    else this.#always.push(compiled);
    return this;
  }

  /** All matches, by pattern in the order of adding, then left to right; those of one pattern do not overlap. */
  scan(tokens: readonly Token[]): PatternMatch<Entry>[] {
    const found: (PatternMatch<Entry> & { readonly order: number })[] = [];
    const scan = ++this.#scans;
    const candidates: Compiled<Entry>[] = [...this.#always];
    // Where the last match of a pattern tried at its first word ended.
    const ends = new Map<Compiled<Entry>, number>();
    for (const [at, token] of tokens.entries()) {
      this.#byFirst.each(token, (compiled) => {
        if (at < (ends.get(compiled) ?? 0)) return;
        const end = tryAt(compiled, tokens, at, found);
        if (end >= 0) ends.set(compiled, end);
      });
      this.#byAnchor.each(token, (compiled) => {
        if (compiled.scan === scan) return;
        compiled.scan = scan;
        candidates.push(compiled);
      });
    }
    for (const compiled of candidates) {
      const { first } = compiled;
      for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at]!;
        if (!first || first.norms.has(token.norm) || first.stems.has(token.stem)) {
          const end = tryAt(compiled, tokens, at, found);
          if (end >= 0) at = end - 1;
        }
        if (compiled.atStartOnly) break;
      }
    }
    return found.sort((a, b) => a.order - b.order || a.start - b.start);
  }

  /** Does any pattern match? */
  test(tokens: readonly Token[]): boolean {
    return this.scan(tokens).length > 0;
  }
}

/** Adds the match at `at` to `found`; gives its end, or -1 where there is none. */
function tryAt<Entry>(compiled: Compiled<Entry>, tokens: readonly Token[], at: number, found: (PatternMatch<Entry> & { readonly order: number })[]): number {
  spanStart = spanEnd = -1;
  spanIsPlace = false;
  const end = compiled.match(tokens, at);
  if (end <= at) return -1;
  const hasSpan = spanStart >= 0 && (spanEnd > spanStart || spanIsPlace);
  found.push({ entry: compiled.entry, order: compiled.order, start: at, end, spanStart: hasSpan ? spanStart : at, spanEnd: hasSpan ? spanEnd : end });
  return end;
}

/** Values by the words that they hang on, exact or in the singular. */
class WordIndex<Value> {
  readonly #byNorm = new Map<string, Value[]>();
  readonly #byStem = new Map<string, Value[]>();

  add({ norms, stems }: Words, value: Value): void {
    for (const norm of norms) put(this.#byNorm, norm, value);
    for (const stem of stems) put(this.#byStem, stem, value);
  }

  /** Every value of the token's words, once each. */
  each({ norm, stem }: Token, visit: (value: Value) => void): void {
    const exact = this.#byNorm.get(norm);
    if (exact) for (const value of exact) visit(value);
    const folded = this.#byStem.get(stem);
    if (folded) for (const value of folded) if (!exact?.includes(value)) visit(value);
  }
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
