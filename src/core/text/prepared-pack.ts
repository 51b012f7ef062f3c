/** What a build works out of a language's patterns, and how it is taken up at the start. */
import {
  PREPARED_SETS,
  type PreparedEntries,
  type PreparedPack,
  type PreparedPattern,
  type PreparedSet,
} from '../lexicon/prepared-pack.ts';
import { idOf, numberedWords } from '../tokens/forms.ts';
import type { PatternSet, ReadPatterns } from '../tokens/pattern.ts';
import { NumberLists, PreparedNodes, writeNode } from './prepared-nodes.ts';

/** Gives the patterns of a pack as they were prepared, their words numbered anew. */
export class PreparedPatterns {
  readonly #pack: PreparedPack;
  readonly #keys: readonly (readonly number[])[];
  readonly #nodes: PreparedNodes;

  constructor(pack: PreparedPack) {
    const ids = pack.words.split('\n').map(idOf);
    this.#pack = pack;
    this.#keys = pack.keys.map((keys) => keys.map((key) => 2 * ids[key >> 1]! + (key & 1)));
    this.#nodes = new PreparedNodes(pack.nodes, this.#keys);
  }

  /** Those of a set. */
  of(set: PreparedSet): ReadPatterns {
    return this.#read(this.#pack.sets[set]);
  }

  /** Those of the `unless` of a rule, or of a term, which are counted behind the rules; undefined where it has none. */
  vetoes(order: number): ReadPatterns | undefined {
    const patterns = this.#pack.vetoes[order]!;
    return patterns.length > 0 ? this.#read([patterns]) : undefined;
  }

  #read(entries: PreparedEntries): ReadPatterns {
    const patterns = entries.flat();
    return {
      counts: entries.map(({ length }) => length),
      hints: () =>
        patterns.map(([, byFirst, found = -1, ...required]) => ({
          byFirst: byFirst === 1,
          ...(found < 0 ? {} : { found: this.#keys[found]! }),
          required: required.map((place) => this.#keys[place]!),
        })),
      nodeAt: (order) => this.#nodes.at(patterns[order]![0]!),
    };
  }
}

/** Works out what {@link PreparedPatterns} reads. */
export function preparePack(
  sets: Readonly<Record<PreparedSet, PatternSet<unknown>>>,
  vetoes: readonly (PatternSet<unknown> | undefined)[],
): Omit<PreparedPack, 'topicWords'> {
  const keys = new NumberLists();
  const nodes = new NumberLists();
  const write = (set: PatternSet<unknown>): PreparedPattern[][] => {
    const patterns = set
      .hints()
      .map(({ byFirst, found, required }, order) => [
        writeNode(set.nodeAt(order), nodes, keys),
        byFirst ? 1 : 0,
        found ? keys.placeOf(found) : -1,
        ...required.map((each) => keys.placeOf(each)),
      ]);
    let at = 0;
    return set.counts.map((count) => patterns.slice(at, (at += count)));
  };
  const written = Object.fromEntries(PREPARED_SETS.map((name) => [name, write(sets[name])]));
  return {
    sets: written as unknown as PreparedPack['sets'],
    vetoes: vetoes.map((set) => (set ? write(set).flat() : [])),
    words: numberedWords().join('\n'),
    // Numbers of words begin with 1, lines with 0.
    keys: keys.lists.map((set) => set.map((key) => key - 2)),
    nodes: nodes.lists,
  };
}
