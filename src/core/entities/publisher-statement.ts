/** A place where a notice names its publisher. */
import type { Range } from '../document.ts';
import type { Sentence } from '../text/sentence.ts';
import { withoutLegalForm } from './names.ts';

export interface PublisherStatement {
  readonly name: string;
  readonly range: Range;
  readonly sentence: Sentence;
  readonly rule: string;
  /** The words leave no doubt: a definition, not a heading or a turn of phrase. */
  readonly sure: boolean;
  /** Said for readers in one country or for one service, not for the whole notice. */
  readonly partial?: true;
}

/** What is the same for all spellings of a name, its legal form apart. */
export function keyOf(name: string): string {
  return withoutLegalForm(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Is one the other, legal form and spelling apart, or its beginning? */
export function isSameKey(a: string, b: string): boolean {
  if (a === b) return true;
  return Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a));
}
