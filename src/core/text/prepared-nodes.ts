/** The parts of patterns as numbers: the kind and what it holds, places of sets of words, of other parts, or a number. */
import { keysOf } from '../tokens/pattern-matcher.ts';
import type { PatternNode } from '../tokens/pattern-syntax.ts';

/** What stands first; an added kind goes to the end. */
const KINDS: readonly PatternNode['kind'][] = [
  'words',
  'seq',
  'alt',
  'opt',
  'not',
  'span',
  'gap',
  'number',
  'start',
  'end',
];

/** Lists of numbers, each once, by their places. */
export class NumberLists {
  readonly lists: (readonly number[])[] = [];
  readonly #places = new Map<string, number>();

  placeOf(list: readonly number[]): number {
    const text = list.join();
    let place = this.#places.get(text);
    if (place === undefined) {
      place = this.lists.push(list) - 1;
      this.#places.set(text, place);
    }
    return place;
  }
}

/** Writes a part and what it holds into `nodes`, its words into `keys`; gives its place. */
export function writeNode(node: PatternNode, nodes: NumberLists, keys: NumberLists): number {
  const held = (): number[] => {
    switch (node.kind) {
      case 'words':
        return [keys.placeOf(keysOf(node))];
      case 'seq':
        return node.parts.map((part) => writeNode(part, nodes, keys));
      case 'alt':
        return node.options.map((option) => writeNode(option, nodes, keys));
      case 'opt':
      case 'not':
      case 'span':
        return [writeNode(node.part, nodes, keys)];
      case 'gap':
        return [node.max];
      default:
        return [];
    }
  };
  return nodes.placeOf([KINDS.indexOf(node.kind), ...held()]);
}

/** Parts of patterns by their places, made when first asked for. */
export class PreparedNodes {
  readonly #lists: readonly (readonly number[])[];
  readonly #keys: readonly (readonly number[])[];
  /** A part is one node wherever it stands, so that what is known of it need be found out only once. */
  readonly #made: (PatternNode | undefined)[];

  constructor(lists: readonly (readonly number[])[], keys: readonly (readonly number[])[]) {
    this.#lists = lists;
    this.#keys = keys;
    this.#made = Array.from({ length: lists.length });
  }

  at(place: number): PatternNode {
    return (this.#made[place] ??= this.#make(this.#lists[place]!));
  }

  #make([kind = 0, ...held]: readonly number[]): PatternNode {
    const [first = 0] = held;
    const name = KINDS[kind]!;
    switch (name) {
      case 'words':
        return { kind: name, ...wordsOf(this.#keys[first]!) };
      case 'seq':
        return { kind: name, parts: held.map((part) => this.at(part)) };
      case 'alt':
        return { kind: name, options: held.map((option) => this.at(option)) };
      case 'opt':
      case 'not':
      case 'span':
        return { kind: name, part: this.at(first) };
      case 'gap':
        return { kind: name, max: first };
      default:
        return { kind: name };
    }
  }
}

function wordsOf(keys: readonly number[]): { readonly norms: number[]; readonly stems: number[] } {
  const norms: number[] = [];
  const stems: number[] = [];
  for (const key of keys) (key & 1 ? stems : norms).push(key >> 1);
  return { norms, stems };
}
