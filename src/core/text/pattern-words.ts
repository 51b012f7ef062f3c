/** Which words a pattern needs: what it can begin with, and what a sentence must hold for it to be worth trying. */
import type { PatternNode } from './pattern-syntax.ts';

/** Words as they stand, and words compared in the singular. */
export interface Words {
  readonly norms: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** Sets of words of each of which a match must hold at least one, the rarest first. */
export function requiredWords(node: PatternNode): readonly Words[] {
  return collect(node).toSorted((a, b) => cost(a) - cost(b));
}

function collect(node: PatternNode): readonly Words[] {
  switch (node.kind) {
    case 'words':
      return [node];
    case 'span':
      return collect(node.part);
    case 'seq':
      return node.parts.flatMap(collect);
    case 'alt': {
      const norms = new Set<string>();
      const stems = new Set<string>();
      for (const option of node.options) {
        const [words] = requiredWords(option);
        if (!words) return [];
        for (const norm of words.norms) norms.add(norm);
        for (const stem of words.stems) stems.add(stem);
      }
      return [{ norms, stems }];
    }
    default:
      return [];
  }
}

// Words of nearly every sentence, and words of every other one in a notice: as what to look for they spare little.
const EVERYWHERE = new Set(
  'the a an of to and or in on for by with at from as is are be been was were we us our you your it its this that these those they their them i my any all such other not no do does may can will have has if when also through about , . : ; ( ) /'.split(
    ' ',
  ),
);
const COMMON = new Set(
  'information personal data use may privacy policy service services third party parties'.split(' '),
);
const FREQUENT = new Set(
  'used using collect collected share shared provide provided site website websites app application user users notice access contact email cookie cookies time right rights purpose purposes law process processing product products account company consent name address device security child children change changes please visit receive disclose protect store request include includes including example more please would us own how what which who where who only must should than into under after before between'.split(
    ' ',
  ),
);

/** The less, the fewer sentences hold one of the words. */
export function cost({ norms, stems }: Words): number {
  let sum = 0;
  for (const norm of norms) sum += costOf(norm);
  for (const stem of stems) if (!norms.has(stem)) sum += costOf(stem);
  return sum;
}

function costOf(word: string): number {
  if (EVERYWHERE.has(word)) return 150;
  if (COMMON.has(word)) return 60;
  return FREQUENT.has(word) ? 12 : 1;
}

/** Words with which a match can begin; undefined where any word will do. */
export function firstWords(node: PatternNode): { norms: Set<string>; stems: Set<string>; open: boolean } | undefined {
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
