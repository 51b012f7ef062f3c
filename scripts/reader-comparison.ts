/** How much of a notice a reader of its page kept, and how much it added, sentence by sentence. */

export interface ReadingScore {
  /** Sentences of the notice. */
  readonly expected: number;
  /** Those that the reader lost. */
  readonly lost: readonly string[];
  /** Sentences of the reader. */
  readonly read: number;
  /** Those that are not in the notice. */
  readonly added: readonly string[];
  /** So many of those stand in parts that the page holds folded. */
  readonly folded: number;
}

/** A sentence or a line, and the words that it is made of: lower case, letters and digits alone. */
interface Sentence {
  readonly words: readonly string[];
  readonly text: string;
}

/** Words that are looked for together. */
const RUN = 4;
/** So many of its runs of words must stand in the other text: readers part a label from its sentence differently. */
const ENOUGH = 0.75;

/**
 * Compares what was read with the notice's own text.
 * @param folded what the page holds and does not show
 */
export function scoreReading(notice: string, read: string, folded: string): ReadingScore {
  const expected = sentencesOf(notice);
  const given = sentencesOf(read);
  return {
    expected: expected.length,
    lost: without(expected, findIn(given, expected, false)),
    read: given.length,
    ...addedOf(given, findIn(expected, given, true), sentencesOf(folded)),
  };
}

/**
 * Compares readings of which none is known to be right: the notice is what at least two of them have.
 * @returns a score for each reading, in their order
 */
export function scoreAgainstEachOther(readings: readonly string[], folded: string): ReadingScore[] {
  const all = readings.map(sentencesOf);
  const unseen = sentencesOf(folded);
  /** For each reading and each other one, which of the first's sentences the other has. */
  const found = all.map((own, i) => all.map((other, j) => (i === j ? [] : findIn(other, own, false))));
  return all.map((own, i) => {
    const others = all.map((_, j) => j).filter((j) => j !== i);
    const once = others.map((j) => findIn(all[j] as Sentence[], own, true));
    const agreed = own.map((_, at) => once.some((each) => each[at] === true));
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
      ...addedOf(own, agreed, unseen),
    };
  });
}

function addedOf(
  own: readonly Sentence[],
  found: readonly boolean[],
  unseen: readonly Sentence[],
): Pick<ReadingScore, 'added' | 'folded'> {
  const isFolded = findIn(unseen, own, false);
  return {
    added: without(own, found),
    folded: own.filter((_, at) => found[at] !== true && isFolded[at] === true).length,
  };
}

/** Lines and the sentences in them, in order. */
function sentencesOf(text: string): Sentence[] {
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

/**
 * Which of the sentences stand in another text.
 * @param once a sentence that stands there twice is found once in a text that has it once: a copy was added. Else it is
 *   found both times: a contents list whose words stand as headings below is not lost.
 */
function findIn(other: readonly Sentence[], sentences: readonly Sentence[], once: boolean): boolean[] {
  const there = other.flatMap(({ words }) => words);
  const runs = countsOf(there.map((_, at) => there.slice(at, at + RUN).join(' ')));
  const whole = countsOf(other.map(({ words }) => words.join(' ')));
  const own = sentences.flatMap(({ words }) => words);
  let at = 0;
  return sentences.map(({ words }) => {
    const start = at;
    at += words.length;
    if (words.length >= RUN) {
      const own4 = words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
      const found = own4.filter((run) => take(runs, run, once)).length;
      return found >= ENOUGH * own4.length;
    }
    if (take(whole, words.join(' '), once)) return true;
    // A label that the other reader has in one line with what it stands before or after.
    for (let from = at - RUN; from <= start; from += 1) {
      if (from >= 0 && (runs.get(own.slice(from, from + RUN).join(' ')) ?? 0) > 0) return true;
    }
    return false;
  });
}

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function take(counts: Map<string, number>, value: string, once: boolean): boolean {
  const left = counts.get(value) ?? 0;
  if (once && left > 0) counts.set(value, left - 1);
  return left > 0;
}
