/** "❌ Home addresses", "☐ We use cookies": items that a mark crosses out, or leaves to be ticked. */
import type { Frame } from '../syntax/frame.ts';
import type { Sentence } from '../text/notice.ts';
import { isBox, isCross } from './answer.ts';

/**
 * The mark stands before its first word, and nothing that it hangs on denies it: what the item names is not said to be
 * done, whatever its lead-in says. "We do not: ❌ sell it" is denied in words.
 */
export function isCrossedOut(text: string, sentence: Sentence): boolean {
  const { frames } = sentence.unit.reading;
  return isUnticked(text, sentence) || (isCross(openingOf(text, sentence)) && !frames.some(isDenied));
}

/** A choice of a form that nobody has made says neither that something is done nor that it is not. */
export function isUnticked(text: string, sentence: Sentence): boolean {
  return isBox(openingOf(text, sentence));
}

// A cell answers its column's head.
function openingOf(text: string, { block, isHeading }: Sentence): string {
  if (isHeading || block.row !== undefined) return '';
  return text.slice(block.start, Math.min(block.end, block.start + MARK_WITHIN)).trimStart();
}

const isDenied = ({ polarity }: Frame): boolean => polarity === 'denied';

/** Asked for every phrase: no more of its block is looked at. UTF-16 units. */
const MARK_WITHIN = 8;
