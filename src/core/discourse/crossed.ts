/** "❌ Home addresses": an item that a mark crosses out. */
import type { Sentence } from '../text/notice.ts';
import { isCross } from './answer.ts';

/** The mark stands before its first word: what the item names is not said to be done, whatever its lead-in says. */
export function isCrossedOut(text: string, { block, isHeading }: Sentence): boolean {
  if (isHeading) return false;
  return isCross(text.slice(block.start, block.end).trimStart());
}
