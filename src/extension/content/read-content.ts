/** What readers of a page give: what it says, and the way back to its words. */
import type { PageReading } from '../messaging/page-protocol.ts';
import type { TextPlaces } from './text-places.ts';

/** Something that was read, and where its words stand in the page. */
export interface ReadContent {
  readonly content: PageReading['content'];
  readonly places: TextPlaces;
}
