/** "❌ Home addresses": an item that a mark crosses out. */
import type { Sentence } from '../text/notice.ts';
import { isCross } from './answer.ts';

/**
 * The mark stands before its first word, and nothing that it hangs on denies it: what the item names is not said to be
 * done, whatever its lead-in says. "We do not: ❌ sell it" is denied in words.
 */
export function isCrossedOut(text: string, { block, isHeading, unit: { reading } }: Sentence): boolean {
  // A cell answers its column's head.
  if (isHeading || block.row !== undefined) return false;
  const opening = text.slice(block.start, Math.min(block.end, block.start + MARK_WITHIN)).trimStart();
  return isCross(opening) && !reading.frames.some(({ polarity }) => polarity === 'denied');
}
/** Asked for every phrase: no more of its block is looked at. UTF-16 units. */
const MARK_WITHIN = 8;
