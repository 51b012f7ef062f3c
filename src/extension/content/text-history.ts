/** The texts that a page has shown since its reader came, by number: equal texts have one number. */
import { relocate, type BlockText } from './find-words.ts';
import type { ReadContent } from './read-content.ts';
import type { Range as TextRange } from '../../core/document.ts';

export interface ShownText extends BlockText {
  readonly number: number;
  /** Where its words stand, or stood when the page showed it last. */
  readonly places: ReadContent['places'];
}

/** A page that goes back and forth between a few texts is followed; of one that never rests the oldest are let go. */
const MOST = 4;

export class TextHistory {
  #shown: ShownText[] = [];
  #latest: ShownText | undefined;
  #count = 0;

  get latest(): ShownText | undefined {
    return this.#latest;
  }

  /** Takes what was read just now. */
  take({ text, blocks, places }: ReadContent): ShownText {
    const known = this.#shown.find((one) => one.text === text);
    this.#count += known ? 0 : 1;
    this.#latest = { number: known?.number ?? this.#count, text, blocks, places };
    this.#shown = [...this.#shown.filter((one) => one !== known), this.#latest].slice(-MOST);
    return this.#latest;
  }

  of(number: number): ShownText | undefined {
    return this.#shown.find((one) => one.number === number);
  }
}

/** Ranges of the page for a stretch of a text that it shows or showed; none where its words are gone. */
export function rangesIn(shown: ShownText, latest: ShownText, range: TextRange): Range[] {
  const there = shown.places.rangesOf(range);
  if (there.length > 0 || shown.number === latest.number) return there;
  const moved = relocate(range, shown, latest);
  return moved ? latest.places.rangesOf(moved) : [];
}

/**
 * How much of a text another one still has: the share of its letters that stand in the same blocks, 0 to 1. None where
 * it begins otherwise: two vendors' notices may have all but the names in common.
 */
export function keptShare(before: BlockText, now: BlockText): number {
  const blockTexts = ({ text, blocks }: BlockText): string[] => blocks.map(({ start, end }) => text.slice(start, end));
  const there = new Set(blockTexts(now));
  const blocks = blockTexts(before);
  if (blocks[0] === undefined || !there.has(blocks[0])) return 0;
  const sum = (some: readonly string[]): number => some.reduce((length, block) => length + block.length, 0);
  return sum(blocks.filter((block) => there.has(block))) / sum(blocks);
}
