/** Compiles a pattern to a function over the tokens of the sentence at hand. */
import type { PatternNode } from './pattern-syntax.ts';
import type { Words } from './pattern-words.ts';
import type { Token } from './tokens.ts';

/** Matches from a token index on; gives the index after the match's last token, or -1. */
export type Matcher = (at: number) => number;

// What is being matched. Module state, since matching is neither nested nor asynchronous and a closure for every call
// would cost more than the match. Words are numbers (0: a word that no pattern has), one past the end stands a 0.
let tokens: readonly Token[] = [];
/** Word numbers of the sentence's tokens, as written and in the singular. */
export let norms = new Uint32Array(64);
export let stems = new Uint32Array(64);
// Set by the span nodes of the match that succeeded last.
let spanStart = -1;
let spanEnd = -1;
let isPlace = false;

/** Nothing more to match. */
export const accept: Matcher = (at) => at;

/** A set of word numbers, as bits. */
export type Bits = Uint32Array;

export function has(bits: Bits, word: number): boolean {
  return ((bits[word >>> 5]! >>> (word & 31)) & 1) === 1;
}

/** The words of a set of patterns, numbered; equal sets of words share their bits. */
export class Numbering {
  readonly #numbers = new Map<string, number>();
  readonly #sets = new Map<string, Bits>();

  add(words: Iterable<string>): void {
    for (const word of words) if (!this.#numbers.has(word)) this.#numbers.set(word, this.#numbers.size + 1);
  }

  get size(): number {
    return this.#numbers.size;
  }

  numberOf(word: string): number {
    return this.#numbers.get(word) ?? 0;
  }

  /** Numbers of words of each kind. */
  numbersOf(words: Iterable<string>): readonly number[] {
    return [...words].map((word) => this.numberOf(word));
  }

  bitsOf(words: ReadonlySet<string>): Bits {
    const key = [...words].sort().join(' ');
    let bits = this.#sets.get(key);
    if (!bits) {
      bits = new Uint32Array((this.#numbers.size >>> 5) + 1);
      for (const word of words) {
        const number = this.numberOf(word);
        bits[number >>> 5]! |= 1 << (number & 31);
      }
      this.#sets.set(key, bits);
    }
    return bits;
  }
}

/** Numbers every word of a pattern. */
export function addWords(node: PatternNode, numbering: Numbering): void {
  switch (node.kind) {
    case 'words':
      numbering.add(node.norms);
      numbering.add(node.stems);
      return;
    case 'seq':
      for (const part of node.parts) addWords(part, numbering);
      return;
    case 'alt':
      for (const option of node.options) addWords(option, numbering);
      return;
    case 'opt':
    case 'not':
    case 'span':
      addWords(node.part, numbering);
      return;
    case 'number':
    case 'gap':
    case 'start':
    case 'end':
      return;
  }
}

/** `next` is what must match after the node: continuations are laid out once, so that matching allocates nothing. */
export function compile(node: PatternNode, numbering: Numbering, next: Matcher): Matcher {
  switch (node.kind) {
    case 'words':
      return compileWords(node, numbering, next);
    case 'number':
      return (at) => (tokens[at]?.kind === 'number' ? next(at + 1) : -1);
    case 'gap': {
      const { max } = node;
      return (at) => {
        const last = Math.min(at + max, tokens.length);
        for (let to = at; to <= last; to++) {
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
      const part = compile(node.part, numbering, next);
      return (at) => {
        const end = part(at);
        return end >= 0 ? end : next(at);
      };
    }
    case 'not': {
      const part = compile(node.part, numbering, accept);
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
      const part = compile(node.part, numbering, (at) => {
        const end = next(at);
        if (end >= 0) spanEnd = at;
        return end;
      });
      return (at) => {
        const end = part(at);
        if (end >= 0) spanStart = at;
        return end;
      };
    }
    case 'alt': {
      const options = node.options.map((option) => compile(option, numbering, next));
      return (at) => {
        for (const option of options) {
          const end = option(at);
          if (end >= 0) return end;
        }
        return -1;
      };
    }
    case 'seq':
      return node.parts.reduceRight<Matcher>((rest, part) => compile(part, numbering, rest), next);
  }
}

function compileWords(words: Words, numbering: Numbering, next: Matcher): Matcher {
  if (words.norms.size === 1 && words.stems.size <= 1) {
    const norm = numbering.numberOf([...words.norms][0]!);
    // -1 stands for no stem at all: no word has that number.
    const stem = words.stems.size ? numbering.numberOf([...words.stems][0]!) : -1;
    return (at) => (norms[at] === norm || stems[at] === stem ? next(at + 1) : -1);
  }
  const exact = numbering.bitsOf(words.norms);
  const folded = numbering.bitsOf(words.stems);
  return (at) => (has(exact, norms[at]!) || has(folded, stems[at]!) ? next(at + 1) : -1);
}

/** Makes `sentence` the one that matchers look at. */
export function load(sentence: readonly Token[], numbering: Numbering): void {
  tokens = sentence;
  if (norms.length <= sentence.length) {
    norms = new Uint32Array(sentence.length * 2);
    stems = new Uint32Array(sentence.length * 2);
  }
  for (let at = 0; at < sentence.length; at++) {
    const { norm, stem } = sentence[at]!;
    const number = numbering.numberOf(norm);
    norms[at] = number;
    stems[at] = stem === norm ? number : numbering.numberOf(stem);
  }
  norms[sentence.length] = 0;
  stems[sentence.length] = 0;
}

/** The match of `matcher` at a token: its end and its span as token indices; undefined where there is none. */
export function matchAt(matcher: Matcher, at: number): { end: number; spanStart: number; spanEnd: number } | undefined {
  spanStart = spanEnd = -1;
  isPlace = false;
  const end = matcher(at);
  if (end <= at) return undefined;
  return spanStart >= 0 && (spanEnd > spanStart || isPlace)
    ? { end, spanStart, spanEnd }
    : { end, spanStart: at, spanEnd: end };
}
