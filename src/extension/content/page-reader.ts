/** What the panel can ask of a page: its text, and to see a passage of it. */
import { CodedError } from '../messaging/coded-error.ts';
import {
  MAX_CHARACTERS,
  MAX_SHORT,
  type Mark,
  type Marks,
  type PageReading,
  type PageSelection,
  type Passage,
  type Shown,
} from '../messaging/page-protocol.ts';
import type { PageService } from '../messaging/page-server.ts';
import { paint, paintMarks, unpaint } from './highlight.ts';
import { readSourcePage } from './read-source-page.ts';
import { readHtmlPage } from './read-html-page.ts';
import { canBeSeen, nearestLaidOut, openDetailsAround, scrollToRange } from './reveal.ts';
import type { TextPlaces } from './text-places.ts';

// A page may call itself what it likes; that is no reason not to read it.
const clip = (text: string): string => text.slice(0, MAX_SHORT);

export class PageReader implements PageService {
  readonly #page: Document;
  #current: { readonly readingId: string; readonly places: TextPlaces } | undefined;
  #closeDetails: () => void = () => undefined;

  constructor(page: Document) {
    this.#page = page;
  }

  async read(): Promise<PageReading> {
    this.clear();
    // The browser's viewer, whose text no script may read.
    if (this.#page.contentType === 'application/pdf') throw new CodedError('pdf-page', 'A PDF');
    const { content, places } = readSourcePage(this.#page) ?? (await readHtmlPage(this.#page));
    const length = content.kind === 'document' ? content.document.text.length : content.source.content.length;
    if (length > MAX_CHARACTERS) throw new CodedError('too-large', `${length} characters`);
    const readingId = crypto.getRandomValues(new Uint32Array(2)).join('-');
    this.#current = { readingId, places };
    return { readingId, url: clip(location.href), title: clip(this.#page.title), content };
  }

  show(readingId: string, passage: Passage): Shown {
    this.#clearPassage();
    const places = this.#placesOf(readingId);
    const quote = passage.quote.flatMap((range) => places.rangesOf(range));
    const span = passage.span.flatMap((range) => places.rangesOf(range));
    const target = quote[0];
    if (!target) return 'not-found';
    this.#closeDetails = openDetailsAround(target.startContainer);
    paint(quote, span);
    if (canBeSeen(target)) {
      scrollToRange(target);
      return 'shown';
    }
    nearestLaidOut(target.startContainer)?.scrollIntoView({ block: 'center' });
    return 'collapsed';
  }

  mark(readingId: string, marks: Marks): number {
    const places = this.#placesOf(readingId);
    const painted = new Map<Mark, Range[]>();
    let count = 0;
    for (const { mark, ranges } of marks) {
      const found = ranges.map((range) => places.rangesOf(range)).filter((parts) => parts.length > 0);
      count += found.length;
      painted.set(mark, [...(painted.get(mark) ?? []), ...found.flat()]);
    }
    paintMarks(painted);
    return count;
  }

  selection(readingId: string): PageSelection {
    return this.#placesOf(readingId).selected() ?? null;
  }

  /** Takes highlight and marks away and closes what was opened for them. */
  clear(): void {
    this.#clearPassage();
    paintMarks(new Map());
  }

  #placesOf(readingId: string): TextPlaces {
    if (this.#current?.readingId !== readingId) throw new CodedError('page-changed', 'Another reading is current');
    return this.#current.places;
  }

  #clearPassage(): void {
    unpaint();
    this.#closeDetails();
    this.#closeDetails = () => undefined;
  }
}
