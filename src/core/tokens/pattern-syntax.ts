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
 * | `<...0>` | an empty span: a place, beside which the rule's extractor reads what no pattern can (a name) |
 * | `^` `$` | start and end of the sentence |
 * | `#` | a number |
 * | `{` `}` | an opening, a closing bracket in the text |
 * | `@we` | a macro of the language's vocabulary |
 */
import type { PatternWords } from '../lexicon/pattern-words.ts';
import { verbForms } from '../languages/en/grammar/morphology.ts';
import { formOf, idOf } from './forms.ts';

/** Numbers of words as they stand and of words compared in the singular, each once. */
export interface Words {
  readonly norms: readonly number[];
  readonly stems: readonly number[];
}

export type PatternNode =
  | { readonly kind: 'seq'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'alt'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'opt'; readonly part: PatternNode }
  | ({ readonly kind: 'words' } & Words)
  | { readonly kind: 'number' }
  | { readonly kind: 'gap'; readonly max: number }
  | { readonly kind: 'not'; readonly part: PatternNode }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'span'; readonly part: PatternNode };

/** Thrown for a pattern that is not well formed: a mistake in the vocabulary. */
export class PatternError extends Error {
  override name = 'PatternError';
}

// Round brackets group; these stand for the marks themselves.
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['{', '('],
  ['}', ')'],
]);

const LETTERS = /^[\p{L}']+$/u;

const LEXEME = /\.\.\.(\d{1,2})|[()|<>^$?!#]|@[\w-]+|[~=]?[^\s()|<>?!^$#@]+/g;

/** The tree of a pattern, macros put in. Throws {@link PatternError} for a malformed one. */
export function parsePattern(pattern: string, language: PatternWords, depth = 0): PatternNode {
  if (depth > 8) throw new PatternError(`macros nest too deep in: ${pattern}`);
  const lexemes = pattern.match(LEXEME) ?? [];
  let at = 0;

  function sequence(closers: string): PatternNode {
    const options: PatternNode[] = [];
    let parts: PatternNode[] = [];
    for (; at < lexemes.length;) {
      const lexeme = lexemes[at]!;
      if (closers.includes(lexeme)) break;
      if (lexeme === '|') {
        at++;
        options.push(sequenceOf(parts));
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
    options.push(sequenceOf(parts));
    return alternative(options);
  }

  function atom(): PatternNode {
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
          const node = macroNode(lexeme.slice(1), language, depth);
          if (!node) throw new PatternError(`unknown macro ${lexeme} in: ${pattern}`);
          return node;
        }
        return wordNode(lexeme);
    }
  }

  function wordNode(lexeme: string): PatternNode {
    const nodes = sharedNodes(language);
    const known = nodes.get(lexeme);
    if (known) return known;
    const node = lexeme.startsWith('~') && lexeme.length > 1 ? verb(lexeme.slice(1)) : word(lexeme);
    nodes.set(lexeme, node);
    return node;
  }

  function word(lexeme: string): PatternNode {
    const exact = lexeme.startsWith('=') && lexeme.length > 1;
    const { norm, stem } = formOf(BRACKETS.get(lexeme) ?? (exact ? lexeme.slice(1) : lexeme));
    if (norm.includes('-')) throw new PatternError(`hyphens part words, write a space in: ${pattern}`);
    if (exact) return { kind: 'words', norms: [idOf(norm)], stems: [] };
    // Whatever has its form has its singular, too: one number to compare. Only of letters are all singulars made alike.
    const norms = norm === stem || LETTERS.test(norm) ? [] : [idOf(norm)];
    return { kind: 'words', norms, stems: [idOf(stem)] };
  }

  const node = sequence('');
  if (at < lexemes.length) throw new PatternError(`stray ${lexemes[at]} in: ${pattern}`);
  return node;
}

const shared = new WeakMap<PatternWords, Map<string, PatternNode>>();

/** A word or macro (`@we`) is one node wherever it stands, so that what is known of it need be found out only once. */
function sharedNodes(language: PatternWords): Map<string, PatternNode> {
  let nodes = shared.get(language);
  if (!nodes) shared.set(language, (nodes = new Map()));
  return nodes;
}

function macroNode(name: string, language: PatternWords, depth: number): PatternNode | undefined {
  const nodes = sharedNodes(language);
  let node = nodes.get(`@${name}`);
  const pattern = language.macros[name];
  if (!node && pattern !== undefined) {
    node = parsePattern(pattern, language, depth + 1);
    nodes.set(`@${name}`, node);
  }
  return node;
}

/**
 * Any form of a verb. The words of a pattern get their numbers when it is read, before any text is: a word without one
 * matches nothing.
 */
function verb(lemma: string): PatternNode {
  return { kind: 'words', norms: [...new Set(verbForms(lemma))].map(idOf), stems: [] };
}

function sequenceOf(parts: readonly PatternNode[]): PatternNode {
  return parts.length === 1 ? parts[0]! : { kind: 'seq', parts };
}

// An alternative of single words becomes one set: one look-up instead of a branch each.
function alternative(options: readonly PatternNode[]): PatternNode {
  if (options.length === 1) return options[0]!;
  const norms = new Set<number>();
  const stems = new Set<number>();
  const others: PatternNode[] = [];
  for (const option of options) {
    if (option.kind === 'words') {
      for (const norm of option.norms) norms.add(norm);
      for (const stem of option.stems) stems.add(stem);
    } else {
      others.push(option);
    }
  }
  // Sequences first: the longer reading of "personal data" must not lose to "personal".
  if (norms.size || stems.size) others.push({ kind: 'words', norms: [...norms], stems: [...stems] });
  return others.length === 1 ? others[0]! : { kind: 'alt', options: others };
}
