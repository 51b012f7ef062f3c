/** Finds words again in a text that is no longer the one they were read in. */
import type { Range as TextRange } from '../../core/document.ts';

export interface BlockText {
  readonly text: string;
  readonly blocks: readonly TextRange[];
}

/** Shorter words are found anywhere; without the block that they stood in they say nothing. UTF-16 units. */
const LEAST_ALONE = 20;

/**
 * Where `range` of one text stands in another: in the block with the same words, whatever the space between them; where
 * there is no such block, in any. Of several the one nearest to its old place. Undefined where it is gone.
 */
export function relocate(range: TextRange, from: BlockText, to: BlockText): TextRange | undefined {
  const block = from.blocks.find(({ start, end }) => start <= range.start && range.end <= end) ?? range;
  const words = from.text.slice(range.start, range.end);
  const around = findWords(to.text, from.text.slice(block.start, block.end), block.start / from.text.length);
  if (around) {
    const share = (range.start - block.start) / (block.end - block.start);
    const within = findWords(to.text.slice(around.start, around.end), words, share);
    return within && { start: around.start + within.start, end: around.start + within.end };
  }
  return words.length < LEAST_ALONE ? undefined : findWords(to.text, words, range.start / from.text.length);
}

/** The place of `words` in `text` that is nearest to a share of its length (0 to 1). */
function findWords(text: string, words: string, near: number): TextRange | undefined {
  const { squeezed, offsets } = squeeze(text);
  const wanted = squeeze(words).squeezed.trim();
  if (wanted === '') return undefined;
  let best: number | undefined;
  const distance = (at: number): number => Math.abs(at - near * squeezed.length);
  for (let at = squeezed.indexOf(wanted); at >= 0; at = squeezed.indexOf(wanted, at + 1)) {
    if (best !== undefined && distance(at) > distance(best)) break;
    best = at;
  }
  if (best === undefined) return undefined;
  return { start: offsets[best] ?? 0, end: (offsets[best + wanted.length - 1] ?? 0) + 1 };
}

/** White space as single spaces, and where each unit came from. */
function squeeze(text: string): { squeezed: string; offsets: readonly number[] } {
  const offsets: number[] = [];
  let squeezed = '';
  let from = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    if (index > from) {
      squeezed += ' ';
      offsets.push(from);
    }
    squeezed += word;
    for (let i = 0; i < word.length; i += 1) offsets.push(index + i);
    from = index + word.length;
  }
  return { squeezed, offsets };
}
