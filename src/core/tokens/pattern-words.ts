/** Which words a pattern needs: what it can begin with, and what a sentence must hold for it to be worth trying. */
import { formOf, idOf } from './forms.ts';
import type { PatternWords } from '../lexicon/pattern-words.ts';
import type { PatternNode, Words } from './pattern-syntax.ts';

const required = new WeakMap<PatternNode, readonly Words[]>();

/** Sets of words of each of which a match must hold at least one, the rarest first. */
export function requiredWords(node: PatternNode, of: Costs): readonly Words[] {
  let words = required.get(node);
  if (!words) {
    words = collect(node, of);
    if (words.length > 1) words = words.toSorted((a, b) => cost(a, of) - cost(b, of));
    required.set(node, words);
  }
  return words;
}

function collect(node: PatternNode, of: Costs): readonly Words[] {
  switch (node.kind) {
    case 'words':
      return [node];
    case 'span':
      return collect(node.part, of);
    case 'seq':
      return node.parts.flatMap((part) => collect(part, of));
    case 'alt': {
      const rarest = node.options.map((option) => requiredWords(option, of)[0]);
      return rarest.includes(undefined) ? [] : [unionOf(rarest as readonly Words[])];
    }
    default:
      return [];
  }
}

function unionOf(all: readonly Words[]): Words {
  if (all.length === 1) return all[0]!;
  return {
    norms: [...new Set(all.flatMap(({ norms }) => norms))],
    stems: [...new Set(all.flatMap(({ stems }) => stems))],
  };
}

/** What it costs to look for a word: how many sentences hold it beside those that hold a rare one. */
interface Costs {
  /** By the number of the word as it stands, and of its singular; one for those that are not here. */
  readonly byNorm: readonly number[];
  readonly byStem: readonly number[];
  readonly known: WeakMap<Words, number>;
}

const costs = new WeakMap<PatternWords, Costs>();

export function costsOf(language: PatternWords): Costs {
  let known = costs.get(language);
  if (!known) {
    const byNorm: number[] = [];
    const byStem: number[] = [];
    for (const [sentences, words] of language.frequent)
      for (const word of words.split(' ')) {
        byNorm[idOf(word)] = sentences;
        const stem = idOf(formOf(word).stem);
        byStem[stem] = (byStem[stem] ?? 0) + sentences;
      }
    costs.set(language, (known = { byNorm, byStem, known: new WeakMap() }));
  }
  return known;
}

/** The less, the fewer sentences hold one of the words. */
export function cost(words: Words, { byNorm, byStem, known }: Costs): number {
  let sum = known.get(words);
  if (sum === undefined) {
    sum = 0;
    for (const id of words.norms) sum += byNorm[id] ?? 1;
    for (const id of words.stems) sum += byStem[id] ?? 1;
    known.set(words, sum);
  }
  return sum;
}

/** What a match can begin with. */
interface Opening {
  readonly words: Words;
  /** It can as well begin with what follows the node. */
  readonly open: boolean;
}

const NO_WORDS: Words = { norms: [], stems: [] };

/** Words that a match of the node, and of what follows it, begins with; undefined where any will do. */
export function firstWords(node: PatternNode, follow?: Words): Words | undefined {
  const opening = openingOf(node);
  if (!opening?.open) return opening?.words;
  return follow && unionOf([opening.words, follow]);
}

const openings = new WeakMap<PatternNode, Opening | 'any'>();

/** Undefined for a node that can begin with any word. */
function openingOf(node: PatternNode): Opening | undefined {
  let opening = openings.get(node);
  if (!opening) {
    opening = readOpening(node) ?? 'any';
    openings.set(node, opening);
  }
  return opening === 'any' ? undefined : opening;
}

function readOpening(node: PatternNode): Opening | undefined {
  switch (node.kind) {
    case 'words':
      return { words: node, open: false };
    case 'span':
      return openingOf(node.part);
    case 'opt': {
      const opening = openingOf(node.part);
      return opening && { ...opening, open: true };
    }
    case 'alt': {
      const each = node.options.map(openingOf);
      if (each.includes(undefined)) return undefined;
      const all = each as readonly Opening[];
      return { words: unionOf(all.map(({ words }) => words)), open: all.some(({ open }) => open) };
    }
    case 'seq': {
      const passed: Words[] = [];
      for (const part of node.parts) {
        const opening = openingOf(part);
        if (!opening) return undefined;
        passed.push(opening.words);
        if (!opening.open) return { words: passed.length === 1 ? opening.words : unionOf(passed), open: false };
      }
      return { words: unionOf(passed), open: true };
    }
    case 'gap':
      // `...0`, the mark of a place, takes no word.
      return node.max === 0 ? { words: NO_WORDS, open: true } : undefined;
    case 'not':
      return { words: NO_WORDS, open: true };
    default:
      return undefined;
  }
}
