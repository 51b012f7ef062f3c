/**
 * The pattern language of the vocabulary: phrases over tokens, never over characters, so that no pattern can
 * backtrack without bound. Compiled once, found through an index of the words a sentence holds.
 *
 * | written | matches |
 * | --- | --- |
 * | `cookie` | the word in singular or plural |
 * | `=us` | just this form |
 * | `~share` | any form of the verb: share, shares, shared, sharing |
 * | `(a\|b c)` | one of several sequences |
 * | `x?` | x or nothing |
 * | `...5` | up to five tokens of any kind, as few as will do |
 * | `!x` | not followed by x |
 * | `<x y>` | the part that is the span; without it the whole match is |
 * | `^` `$` | start and end of the sentence |
 * | `#` | a number |
 * | `{` `}` | an opening, a closing bracket in the text |
 * | `@we` | a macro of the language's vocabulary |
 */
import type { Token } from './tokens.ts';
import { normalise, singular } from './tokens.ts';
import { verbForms } from './verbs.ts';

/** Named alternatives that patterns may use as `@name`. */
export type Macros = Readonly<Record<string, string>>;

type Node =
  | { readonly kind: 'seq'; readonly parts: readonly Node[] }
  | { readonly kind: 'alt'; readonly options: readonly Node[] }
  | { readonly kind: 'opt'; readonly part: Node }
  | { readonly kind: 'words'; readonly norms: ReadonlySet<string>; readonly stems: ReadonlySet<string> }
  | { readonly kind: 'number' }
  | { readonly kind: 'gap'; readonly max: number }
  | { readonly kind: 'not'; readonly part: Node }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'span'; readonly part: Node };

/** Thrown for a pattern that is not well formed: a mistake in the vocabulary. */
export class PatternError extends Error {
  override name = 'PatternError';
}

export interface PatternMatch<Entry> {
  readonly entry: Entry;
  /** Token indices of the whole match; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Token indices of the part that is the span. */
  readonly spanStart: number;
  readonly spanEnd: number;
}

type Continue = (at: number) => boolean;
type Step = (tokens: readonly Token[], at: number, next: Continue) => boolean;

const BRACKETS: ReadonlyMap<string, string> = new Map([['{', '('], ['}', ')']]);

const LEXEME = /\.\.\.(\d{1,2})|[()|<>^$?!#]|@[\w-]+|[~=]?[^\s()|<>?!^$#@]+/g;

function parse(pattern: string, macros: Macros, depth = 0): Node {
  if (depth > 8) throw new PatternError(`macros nest too deep in: ${pattern}`);
  const lexemes = pattern.match(LEXEME) ?? [];
  let at = 0;

  function sequence(closers: string): Node {
    const options: Node[] = [];
    let parts: Node[] = [];
    for (; at < lexemes.length; ) {
      const lexeme = lexemes[at]!;
      if (closers.includes(lexeme)) break;
      if (lexeme === '|') {
        at++;
        options.push({ kind: 'seq', parts });
        parts = [];
        continue;
      }
      let node = atom();
      if (lexemes[at] === '?') {
        at++;
        node = { kind: 'opt', part: node };
      }
      parts.push(node);
    }
    options.push({ kind: 'seq', parts });
    return options.length === 1 ? options[0]! : { kind: 'alt', options };
  }

  function atom(): Node {
    const lexeme = lexemes[at++]!;
    switch (lexeme) {
      case '(': {
        const inner = sequence(')');
        if (lexemes[at++] !== ')') throw new PatternError(`no closing ) in: ${pattern}`);
        return inner;
      }
      case '<': {
        const inner = sequence('>');
        if (lexemes[at++] !== '>') throw new PatternError(`no closing > in: ${pattern}`);
        return { kind: 'span', part: inner };
      }
      case '!':
        return { kind: 'not', part: atom() };
      case '^':
        return { kind: 'start' };
      case '$':
        return { kind: 'end' };
      case '#':
        return { kind: 'number' };
      case ')':
      case '>':
      case '?':
        throw new PatternError(`stray ${lexeme} in: ${pattern}`);
      default:
        if (lexeme.startsWith('...')) return { kind: 'gap', max: Number(lexeme.slice(3)) };
        if (lexeme.startsWith('@')) {
          const macro = macros[lexeme.slice(1)];
          if (macro === undefined) throw new PatternError(`unknown macro ${lexeme} in: ${pattern}`);
          return parse(macro, macros, depth + 1);
        }
        if (lexeme.startsWith('~') && lexeme.length > 1) {
          return { kind: 'words', norms: new Set(verbForms(lexeme.slice(1))), stems: new Set() };
        }
        return word(lexeme);
    }
  }

  function word(lexeme: string): Node {
    const exact = lexeme.startsWith('=') && lexeme.length > 1;
    const norm = BRACKETS.get(lexeme) ?? normalise(exact ? lexeme.slice(1) : lexeme);
    if (norm.includes('-')) throw new PatternError(`hyphens part words, write a space in: ${pattern}`);
    return { kind: 'words', norms: new Set([norm]), stems: exact ? new Set() : new Set([singular(norm)]) };
  }

  const node = sequence('');
  if (at < lexemes.length) throw new PatternError(`stray ${lexemes[at]} in: ${pattern}`);
  return merge(node);
}

// An alternative of single words becomes one set: one look-up instead of a branch each.
function merge(node: Node): Node {
  switch (node.kind) {
    case 'seq': {
      const parts = node.parts.map(merge);
      return parts.length === 1 ? parts[0]! : { kind: 'seq', parts };
    }
    case 'alt': {
      const norms = new Set<string>();
      const stems = new Set<string>();
      const others: Node[] = [];
      for (const option of node.options.map(merge)) {
        if (option.kind === 'words') {
          for (const norm of option.norms) norms.add(norm);
          for (const stem of option.stems) stems.add(stem);
        } else {
          others.push(option);
        }
      }
      // Sequences first: the longer reading of "personal data" must not lose to "personal".
      const options: Node[] = norms.size || stems.size ? [...others, { kind: 'words', norms, stems }] : others;
      return options.length === 1 ? options[0]! : { kind: 'alt', options };
    }
    case 'opt':
    case 'not':
    case 'span':
      return { ...node, part: merge(node.part) };
    default:
      return node;
  }
}

let spanStart = -1;
let spanEnd = -1;

function compile(node: Node): Step {
  switch (node.kind) {
    case 'words': {
      const { norms, stems } = node;
      return (tokens, at, next) => {
        const token = tokens[at];
        return token !== undefined && (norms.has(token.norm) || stems.has(token.stem)) && next(at + 1);
      };
    }
    case 'number':
      return (tokens, at, next) => tokens[at]?.kind === 'number' && next(at + 1);
    case 'gap': {
      const { max } = node;
      return (tokens, at, next) => {
        const last = Math.min(at + max, tokens.length);
        for (let to = at; to <= last; to++) if (next(to)) return true;
        return false;
      };
    }
    case 'start':
      return (_tokens, at, next) => at === 0 && next(at);
    case 'end':
      return (tokens, at, next) => {
        // A closing mark does not keep a sentence from ending.
        let to = at;
        while (to < tokens.length && tokens[to]!.kind === 'punct') to++;
        return to === tokens.length && next(at);
      };
    case 'opt': {
      const part = compile(node.part);
      return (tokens, at, next) => part(tokens, at, next) || next(at);
    }
    case 'not': {
      const part = compile(node.part);
      return (tokens, at, next) => !part(tokens, at, () => true) && next(at);
    }
    case 'span': {
      const part = compile(node.part);
      return (tokens, at, next) =>
        part(tokens, at, (to) => {
          if (!next(to)) return false;
          spanStart = at;
          spanEnd = to;
          return true;
        });
    }
    case 'alt': {
      const options = node.options.map(compile);
      return (tokens, at, next) => options.some((option) => option(tokens, at, next));
    }
    case 'seq': {
      const parts = node.parts.map(compile);
      const run = (tokens: readonly Token[], at: number, index: number, next: Continue): boolean => {
        const part = parts[index];
        return part === undefined ? next(at) : part(tokens, at, (to) => run(tokens, to, index + 1, next));
      };
      return (tokens, at, next) => run(tokens, at, 0, next);
    }
  }
}

interface Words {
  readonly norms: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** Words of which a match must hold at least one: as few and as rare as can be; undefined where there is no such set. */
function anchor(node: Node): Words | undefined {
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
function firstWords(node: Node): { norms: Set<string>; stems: Set<string>; open: boolean } | undefined {
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
    default:
      return undefined;
  }
}

interface Compiled<Entry> {
  readonly entry: Entry;
  readonly order: number;
  readonly step: Step;
  readonly first: { norms: Set<string>; stems: Set<string> } | undefined;
  readonly atStartOnly: boolean;
}

function index<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Many patterns, looked for together. Entries come back in the order in which they were added. */
export class PatternSet<Entry> {
  readonly #byNorm = new Map<string, Compiled<Entry>[]>();
  readonly #byStem = new Map<string, Compiled<Entry>[]>();
  readonly #always: Compiled<Entry>[] = [];
  readonly #macros: Macros;
  #count = 0;

  constructor(macros: Macros = {}) {
    this.#macros = macros;
  }

  /** Throws {@link PatternError} for a malformed pattern. */
  add(pattern: string, entry: Entry): this {
    const node = parse(pattern, this.#macros);
    const first = firstWords(node);
    const compiled: Compiled<Entry> = {
      entry,
      order: this.#count++,
      step: compile(node),
      first: first && !first.open ? first : undefined,
      atStartOnly: node.kind === 'seq' && node.parts[0]?.kind === 'start',
    };
    const words = anchor(node);
    if (!words) {
      this.#always.push(compiled);
      return this;
    }
    for (const norm of words.norms) index(this.#byNorm, norm, compiled);
    for (const stem of words.stems) index(this.#byStem, stem, compiled);
    return this;
  }

  /** Every pattern's matches, leftmost first and not overlapping with themselves; different patterns may overlap. */
  scan(tokens: readonly Token[]): PatternMatch<Entry>[] {
    const candidates = new Set<Compiled<Entry>>(this.#always);
    for (const token of tokens) {
      const byNorm = this.#byNorm.get(token.norm);
      if (byNorm) for (const compiled of byNorm) candidates.add(compiled);
      const byStem = this.#byStem.get(token.stem);
      if (byStem) for (const compiled of byStem) candidates.add(compiled);
    }
    const found: PatternMatch<Entry>[] = [];
    for (const compiled of [...candidates].sort((a, b) => a.order - b.order)) {
      for (let at = 0; at < tokens.length; at++) {
        const { first } = compiled;
        if (first) {
          const token = tokens[at]!;
          if (!first.norms.has(token.norm) && !first.stems.has(token.stem)) continue;
        }
        let end = -1;
        spanStart = spanEnd = -1;
        if (compiled.step(tokens, at, (to) => ((end = to), true)) && end > at) {
          const hasSpan = spanStart >= 0;
          found.push({
            entry: compiled.entry,
            start: at,
            end,
            spanStart: hasSpan ? spanStart : at,
            spanEnd: hasSpan ? spanEnd : end,
          });
          at = end - 1;
        }
        if (compiled.atStartOnly) break;
      }
    }
    return found;
  }

  /** Does any pattern match? */
  test(tokens: readonly Token[]): boolean {
    return this.scan(tokens).length > 0;
  }
}
