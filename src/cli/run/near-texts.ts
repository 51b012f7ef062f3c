/** Which texts of a run are nearly the same, told by their sketches: the same groups in whatever order they come. */
import { SKETCH_DIGITS, SKETCH_LENGTH } from './sketch.ts';

/** A text that is nearly the same as another, and the group that they are in, called by the least of its texts. */
export interface NearText {
  readonly text: string;
  readonly group: string;
}

/**
 * Two texts are of one group if two numbers of their sketches are equal, or a chain of such pairs leads from one to the
 * other. Of two texts that have 90 % of their runs of words in common, 99 % are told; 88 % at 85 %, 15 % at 70 %,
 * and at 50 % one in a thousand.
 * @param sketches by text; texts are told apart by the digits of their hash
 * @returns by group, then by text; texts that are like no other are left out
 */
export function nearTexts(sketches: ReadonlyMap<string, string>): NearText[] {
  const texts = [...sketches.keys()].toSorted();
  const numbers = Array.from({ length: SKETCH_LENGTH }, (_, which) =>
    texts.map((text) =>
      Number.parseInt(sketches.get(text)!.slice(which * SKETCH_DIGITS, (which + 1) * SKETCH_DIGITS), 16),
    ),
  );
  const groups = new Groups(texts.length);
  for (const [which, one] of numbers.entries()) {
    for (const other of numbers.slice(which + 1)) {
      const first = new Map<number, number>();
      for (let at = 0; at < texts.length; at += 1) {
        const pair = one[at]! * 16 ** SKETCH_DIGITS + other[at]!;
        const known = first.get(pair);
        if (known === undefined) first.set(pair, at);
        else groups.join(known, at);
      }
    }
  }
  const members = new Map<number, string[]>();
  for (const [at, text] of texts.entries()) {
    const group = members.get(groups.of(at));
    if (group) group.push(text);
    else members.set(groups.of(at), [text]);
  }
  return [...members.values()].flatMap((group) =>
    group.length > 1 ? group.map((text) => ({ text, group: group[0]! })) : [],
  );
}

/** Things by number in groups that grow together; a group is called by its least number. */
class Groups {
  readonly #above: Uint32Array;

  constructor(count: number) {
    this.#above = Uint32Array.from({ length: count }, (_, at) => at);
  }

  of(thing: number): number {
    let top = thing;
    while (this.#above[top] !== top) top = this.#above[top]!;
    // The next one who asks has a shorter way.
    for (let at = thing; at !== top;) {
      const next = this.#above[at]!;
      this.#above[at] = top;
      at = next;
    }
    return top;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.of(one), this.of(other)];
    this.#above[Math.max(a, b)] = Math.min(a, b);
  }
}
