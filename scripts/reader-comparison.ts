/** How much of a notice a reader of its page kept, and how much it added, sentence by sentence. */
import { diffArrays } from 'diff';

export interface ReadingScore {
  /** Sentences of the notice. */
  readonly expected: number;
  /** Those that the reader lost. */
  readonly lost: readonly string[];
  /** Sentences of the reader. */
  readonly read: number;
  /** Those that are not in the notice. */
  readonly added: readonly string[];
}

/** A sentence or a line, and the words that it is made of: lower case, letters and digits alone. */
interface Sentence {
  readonly words: readonly string[];
  readonly text: string;
}

/** A sentence stands in another text when so much of it does: two readers may part a label from its sentence differently. */
const ENOUGH = 0.75;
/** A sentence so long that stands elsewhere in the other text was moved, and not lost. Words. */
const UNMISTAKABLE = 5;
/** Texts with more differences are no longer lined up in full, which takes the square of them. */
const MOST_DIFFERENCES = 20_000;

/** Compares what was read with the notice's own text. */
export function scoreReading(notice: string, read: string): ReadingScore {
  const expected = sentencesOf(notice);
  const given = sentencesOf(read);
  const { inFirst, inSecond } = matches(expected, given);
  return {
    expected: expected.length,
    lost: without(expected, inFirst),
    read: given.length,
    added: without(given, inSecond),
  };
}

/**
 * Compares readings of which none is known to be right: the notice is what at least two of them have.
 * @returns a score for each reading, in their order
 */
export function scoreAgainstEachOther(readings: readonly string[]): ReadingScore[] {
  const all = readings.map(sentencesOf);
  /** For each reading and each other one, which of the first's sentences the other has. */
  const found = all.map((own, i) => all.map((other, j) => (i === j ? [] : matches(own, other).inFirst)));
  return all.map((own, i) => {
    const others = all.map((_, j) => j).filter((j) => j !== i);
    const agreed = own.map((_, at) => others.some((j) => found[i]?.[j]?.[at] === true));
    // What two others agree on and this one has not, told by the first of them that has it.
    const lost = others.flatMap((j, rank) =>
      (all[j] as Sentence[]).filter((_, at) => {
        const later = others.slice(rank + 1);
        return found[j]?.[i]?.[at] !== true && later.some((other) => found[j]?.[other]?.[at] === true);
      }),
    );
    return {
      expected: agreed.filter(Boolean).length + lost.length,
      lost: lost.map(({ text }) => text),
      read: own.length,
      added: without(own, agreed),
    };
  });
}

/** Lines and the sentences in them, in order. */
export function sentencesOf(text: string): Sentence[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences: Sentence[] = [];
  for (const line of text.split(/[\n\r\t]+/u)) {
    for (const { segment } of segmenter.segment(line)) {
      const words = segment
        .normalize('NFKD')
        .toLowerCase()
        .replace(/\p{M}/gu, '')
        .match(/[\p{L}\p{N}]+/gu);
      // A number alone is what an item or a section is counted by, if the page writes it at all.
      if (words?.some((word) => /\p{L}/u.test(word)) === true) sentences.push({ words, text: segment.trim() });
    }
  }
  return sentences;
}

function without(sentences: readonly Sentence[], found: readonly boolean[]): string[] {
  return sentences.filter((_, at) => found[at] !== true).map(({ text }) => text);
}

/** Which sentences of each text stand in the other. */
function matches(
  first: readonly Sentence[],
  second: readonly Sentence[],
): { readonly inFirst: boolean[]; readonly inSecond: boolean[] } {
  const [a, b] = [first, second].map((sentences) => sentences.flatMap(({ words }) => words)) as [string[], string[]];
  const common: [Uint8Array, Uint8Array] = [new Uint8Array(a.length), new Uint8Array(b.length)];
  const changes = diffArrays(a, b, { maxEditLength: MOST_DIFFERENCES });
  let [i, j] = [0, 0];
  for (const { added, removed, count } of changes ?? []) {
    if (!added && !removed) {
      common[0].fill(1, i, i + count);
      common[1].fill(1, j, j + count);
    }
    if (!added) i += count;
    if (!removed) j += count;
  }
  return { inFirst: judge(first, common[0], b), inSecond: judge(second, common[1], a) };
}

function judge(sentences: readonly Sentence[], common: Uint8Array, other: readonly string[]): boolean[] {
  const whole = ` ${other.join(' ')} `;
  let at = 0;
  return sentences.map(({ words }) => {
    let shared = 0;
    for (let i = 0; i < words.length; i += 1) shared += common[at + i] as number;
    at += words.length;
    if (shared >= ENOUGH * words.length) return true;
    return words.length >= UNMISTAKABLE && whole.includes(` ${words.join(' ')} `);
  });
}
