/** Compiles a pattern to a function over the tokens of the sentence at hand. */
import type { PatternNode, Words } from './pattern-syntax.ts';
import { firstWords } from './pattern-words.ts';
import type { Token } from './tokens.ts';

/** Matches from a token index on; gives the index after the match's last token, or -1. */
export type Matcher = (at: number) => number;

// What is being matched. Module state, since matching is neither nested nor asynchronous and a closure for every call
// would cost more than the match. One past the end of the words stands a 0.
let tokens: readonly Token[] = [];
/** Word numbers of the sentence's tokens, as written and in the singular. */
export let norms = new Uint32Array(64);
export let stems = new Uint32Array(64);
// By key: the last sentence loaded that held the word.
let seen = new Uint32Array(1 << 15);
let loaded = 0;
// Set by the span nodes of the match that succeeded last.
let spanStart = -1;
let spanEnd = -1;
let isPlace = false;

/** Nothing more to match. */
export const accept: Matcher = (at) => at;

/** Makes `sentence` the one that matchers look at. */
export function load(sentence: readonly Token[]): void {
  if (sentence === tokens) return;
  tokens = sentence;
  const { length } = sentence;
  if (norms.length <= length) {
    norms = new Uint32Array(length * 2);
    stems = new Uint32Array(length * 2);
  }
  loaded++;
  for (let at = 0; at < length; at++) {
    const { normId, stemId } = sentence[at]!;
    if (2 * Math.max(normId, stemId) + 1 >= seen.length) makeRoom(Math.max(normId, stemId));
    norms[at] = normId;
    stems[at] = stemId;
    seen[2 * normId] = loaded;
    seen[2 * stemId + 1] = loaded;
  }
  norms[length] = 0;
  stems[length] = 0;
}

function makeRoom(id: number): void {
  const old = seen;
  seen = new Uint32Array(id * 4);
  seen.set(old);
}

/** Keys of words: of a word as it stands twice its number, of one compared in the singular one more. */
export function keysOf(words: Words): readonly number[] {
  return [...words.norms.map((id) => 2 * id), ...words.stems.map((id) => 2 * id + 1)];
}

/**
 * Does the loaded sentence hold a word of each set? The sets stand one after another in `keys` from `from` on, each its
 * length and then its keys, and a 0 after the last: laid out so that looking through thousands is quick.
 */
export function holdsEach(keys: Int32Array, from: number): boolean {
  const [held, now] = [seen, loaded];
  let at = from;
  for (let length = keys[at]!; length > 0; length = keys[at]!) {
    const end = at + length;
    do at++;
    while (at <= end && held[keys[at]!] !== now);
    if (at > end) return false;
    at = end + 1;
  }
  return true;
}

/** A set of words as bits by their numbers. */
export interface WordSet {
  readonly norms: Uint32Array;
  readonly stems: Uint32Array;
}

const sets = new WeakMap<Words, WordSet>();

export function wordSet(words: Words): WordSet {
  let set = sets.get(words);
  if (!set) {
    set = { norms: bitsOf(words.norms), stems: bitsOf(words.stems) };
    sets.set(words, set);
  }
  return set;
}

/** Is the word at an index of the loaded sentence in the set? */
function isAt(set: WordSet, at: number): boolean {
  return has(set.norms, norms[at]!) || has(set.stems, stems[at]!);
}

/** The first index from `at` on and before `end` where a word of the set stands; `end` where there is none. */
export function nextOf(set: WordSet, at: number, end: number): number {
  // Most sets hold words of one kind alone.
  if (set.norms.length === 0) return nextIn(set.stems, stems, at, end);
  if (set.stems.length === 0) return nextIn(set.norms, norms, at, end);
  return nextIn(set.norms, norms, at, nextIn(set.stems, stems, at, end));
}

function nextIn(bits: Uint32Array, words: Uint32Array, at: number, end: number): number {
  for (let next = at; next < end; next++) if (has(bits, words[next]!)) return next;
  return end;
}

const NO_BITS = new Uint32Array(0);

function bitsOf(ids: readonly number[]): Uint32Array {
  if (ids.length === 0) return NO_BITS;
  let highest = 0;
  for (const id of ids) highest = Math.max(highest, id);
  const bits = new Uint32Array((highest >>> 5) + 1);
  for (const id of ids) bits[id >>> 5]! |= 1 << (id & 31);
  return bits;
}

function has(bits: Uint32Array, id: number): boolean {
  const at = id >>> 5;
  return at < bits.length && ((bits[at]! >>> (id & 31)) & 1) === 1;
}

/** `next` is what must match after the node: continuations are laid out once, so that matching allocates nothing. */
export function compile(node: PatternNode, next: Matcher, follow?: Words): Matcher {
  switch (node.kind) {
    case 'words':
      return compileWords(node, next);
    case 'number':
      return (at) => (tokens[at]?.kind === 'number' ? next(at + 1) : -1);
    case 'gap': {
      const { max } = node;
      const mayFollow = follow && wordSet(follow);
      return (at) => {
        const last = Math.min(at + max, tokens.length);
        for (let to = at; to <= last; to++) {
          if (mayFollow) to = nextOf(mayFollow, to, last + 1);
          if (to > last) return -1;
          const end = next(to);
          if (end >= 0) return end;
        }
        return -1;
      };
    }
    case 'start':
      return (at) => (at === 0 ? next(at) : -1);
    case 'end':
      return (at) => {
        // A closing mark does not keep a sentence from ending.
        let to = at;
        while (to < tokens.length && tokens[to]!.kind === 'punct') to++;
        return to === tokens.length ? next(at) : -1;
      };
    case 'opt': {
      const part = compile(node.part, next, follow);
      return (at) => {
        const end = part(at);
        return end >= 0 ? end : next(at);
      };
    }
    case 'not': {
      const part = compile(node.part, accept);
      return (at) => (part(at) >= 0 ? -1 : next(at));
    }
    case 'span': {
      // `<...0>`: no words, but a place beside which the rule's extractor reads.
      if (node.part.kind === 'gap' && node.part.max === 0) {
        return (at) => {
          const end = next(at);
          if (end >= 0) {
            spanStart = spanEnd = at;
            isPlace = true;
          }
          return end;
        };
      }
      const part = compile(
        node.part,
        (at) => {
          const end = next(at);
          if (end >= 0) spanEnd = at;
          return end;
        },
        follow,
      );
      return (at) => {
        const end = part(at);
        if (end >= 0) spanStart = at;
        return end;
      };
    }
    case 'alt': {
      const options = node.options.map((option) => compile(option, next, follow));
      // Where none of them can begin, as most often, one look-up tells instead of a branch each.
      const first = firstWords(node);
      const opening = first && wordSet(first);
      return (at) => {
        if (opening && !isAt(opening, at)) return -1;
        for (const option of options) {
          const end = option(at);
          if (end >= 0) return end;
        }
        return -1;
      };
    }
    case 'seq': {
      let rest = next;
      let opening = follow;
      for (const part of node.parts.toReversed()) {
        rest = compile(part, rest, opening);
        opening = firstWords(part, opening);
      }
      return rest;
    }
  }
}

function compileWords(words: Words, next: Matcher): Matcher {
  if (words.norms.length === 0 && words.stems.length === 1) {
    const [stem] = words.stems;
    return (at) => (stems[at] === stem ? next(at + 1) : -1);
  }
  if (words.stems.length === 0 && words.norms.length === 1) {
    const [norm] = words.norms;
    return (at) => (norms[at] === norm ? next(at + 1) : -1);
  }
  const set = wordSet(words);
  const { norms: normBits, stems: stemBits } = set;
  if (normBits.length === 0) return (at) => (has(stemBits, stems[at]!) ? next(at + 1) : -1);
  if (stemBits.length === 0) return (at) => (has(normBits, norms[at]!) ? next(at + 1) : -1);
  return (at) => (isAt(set, at) ? next(at + 1) : -1);
}

/** Token indices of a match and of the part of it that is the span. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly spanStart: number;
  readonly spanEnd: number;
}

/** The match of `matcher` that begins at a token; undefined where there is none. */
export function matchAt(matcher: Matcher, start: number): Match | undefined {
  spanStart = spanEnd = -1;
  isPlace = false;
  const end = matcher(start);
  if (end <= start) return undefined;
  return spanStart >= 0 && (spanEnd > spanStart || isPlace)
    ? { start, end, spanStart, spanEnd }
    : { start, end, spanStart: start, spanEnd: end };
}
