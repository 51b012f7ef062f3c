/** What readers of a page give: what it says, and the way back to its words. */
import type { Range as TextRange } from '../../core/document.ts';
import type { ForeignFrame } from '../../reader/live-dom.ts';
import type { PageReading } from '../messaging/page-protocol.ts';
import type { TextPlaces } from './text-places.ts';

/** Something that was read, and where its words stand in the page. */
export interface ReadContent {
  readonly content: PageReading['content'];
  /** What it says: the text that all offsets are of. */
  readonly text: string;
  /** The pieces that a page changes one by one: paragraphs, items, cells. */
  readonly blocks: readonly TextRange[];
  readonly places: TextPlaces;
  /** The trees that hold it; where they change, it may have changed. */
  readonly roots: readonly Node[];
  readonly foreignFrames: readonly ForeignFrame[];
}
