/** What the panel can ask of a page: its text, and to see a passage of it. Tells when the page says something else. */
import { CodedError } from '../messaging/coded-error.ts';
import type { PageIdentity } from '../messaging/page-identity.ts';
import {
  MAX_CHARACTERS,
  MAX_SHORT,
  type Mark,
  type Marks,
  type PageNews,
  type PageReading,
  type PageSelection,
  type Passage,
  type Shown,
} from '../messaging/page-protocol.ts';
import type { PageService } from '../messaging/page-server.ts';
import { readWhenThere } from './await-text.ts';
import { noticeFrames } from './foreign-frames.ts';
import { documentName } from './document-name.ts';
import { paint, paintMarks, unpaint } from './highlight.ts';
import { readableVersions } from './other-languages.ts';
import type { ReadContent } from './read-content.ts';
import { readHtmlPage } from './read-html-page.ts';
import { readSourcePage } from './read-source-page.ts';
import { canBeSeen, nearestLaidOut, openDetailsAround, scrollToRange } from './reveal.ts';
import { keptShare, rangesIn, TextHistory, type ShownText } from './text-history.ts';
import { TextWatch } from './watch-text.ts';

// A page may call itself what it likes; that is no reason not to read it.
const clip = (text: string): string => text.slice(0, MAX_SHORT);

export class PageReader implements PageService {
  readonly #page: Document;
  readonly #tell: (news: PageNews) => void;
  readonly #document = documentName(chrome.runtime.getURL(''), performance.timeOrigin);
  readonly #history = new TextHistory();
  readonly #watch = new TextWatch(() => this.#lookAgain());
  /** What the panel read last. */
  #read: ShownText | undefined;
  /** The text that the panel knows the page to show. */
  #told = 0;
  #isWatching = false;
  #reads = 0;
  #closeDetails: () => void = () => undefined;

  constructor(page: Document, tell: (news: PageNews) => void) {
    this.#page = page;
    this.#tell = tell;
  }

  get now(): PageIdentity {
    return { document: this.#document, text: this.#history.latest?.number ?? 0 };
  }

  async read(patient: boolean): Promise<PageReading> {
    this.clear();
    // The browser's viewer, whose text no script may read.
    if (this.#page.contentType === 'application/pdf') throw new CodedError('pdf-page', 'A PDF');
    this.#reads += 1;
    const serial = this.#reads;
    const isWanted = (): boolean => serial === this.#reads;
    const wait = (): void => {
      if (isWanted()) this.#tell({ kind: 'waiting', now: this.now });
    };
    const content = patient
      ? await readWhenThere(this.#page, () => this.#readNow(), { wait, isWanted })
      : await this.#readNow();
    const { length } = content.text;
    if (length > MAX_CHARACTERS) throw new CodedError('too-large', `${length} characters`);
    const shown = this.#history.take(content);
    // Two panels may read at once, or one that no longer waits: the reading that began last is the one that is watched.
    if (isWanted()) {
      this.#read = shown;
      this.#told = shown.number;
    }
    this.#isWatching = true;
    this.#watch.watch(content.roots);
    return {
      identity: { document: this.#document, text: shown.number },
      url: clip(location.href),
      title: clip(this.#page.title),
      content: content.content,
      frames: noticeFrames(content.foreignFrames, content.text),
      readableVersions: readableVersions(this.#page),
    };
  }

  async look(): Promise<PageIdentity> {
    if (this.#read) {
      this.#isWatching = true;
      await this.#lookAgain();
    }
    return this.now;
  }

  async show(reading: PageIdentity, passage: Passage): Promise<Shown> {
    this.#clearPassage();
    const find = await this.#finder(reading, [...passage.quote, ...passage.span]);
    const quote = passage.quote.flatMap(find);
    const span = passage.span.flatMap(find);
    const target = quote[0];
    if (!target) return 'not-found';
    this.#closeDetails = openDetailsAround(target.startContainer);
    paint(this.#document, quote, span);
    if (canBeSeen(target)) {
      scrollToRange(target);
      return 'shown';
    }
    nearestLaidOut(target.startContainer)?.scrollIntoView({ block: 'center' });
    return 'collapsed';
  }

  async mark(reading: PageIdentity, marks: Marks): Promise<number> {
    const find = await this.#finder(
      reading,
      marks.flatMap(({ ranges }) => ranges),
    );
    const painted = new Map<Mark, Range[]>();
    let count = 0;
    for (const { mark, ranges } of marks) {
      const found = ranges.map(find).filter((parts) => parts.length > 0);
      count += found.length;
      painted.set(mark, [...(painted.get(mark) ?? []), ...found.flat()]);
    }
    paintMarks(this.#document, painted);
    return count;
  }

  selection(reading: PageIdentity): PageSelection {
    return this.#textOf(reading).places.selected() ?? null;
  }

  /** Takes highlight and marks away and closes what was opened for them. */
  clear(): void {
    this.#clearPassage();
    paintMarks(this.#document, new Map());
  }

  rest(): void {
    this.clear();
    this.#isWatching = false;
    this.#watch.rest();
  }

  /** The address is another one; the text may follow. */
  addressChanged(): void {
    if (this.#isWatching) this.#watch.changed();
  }

  async #readNow(): Promise<ReadContent> {
    return readSourcePage(this.#page) ?? readHtmlPage(this.#page);
  }

  /** Reads the page anew: equal words stand where they stand now, and other words are told. */
  async #lookAgain(): Promise<void> {
    const content = await this.#readNow();
    const latest = this.#history.take(content);
    if (this.#isWatching) this.#watch.watch(content.roots);
    if (!this.#read || latest.number === this.#told) return;
    this.#told = latest.number;
    this.#tell({ kind: 'text-changed', now: this.now, kept: keptShare(this.#read, latest) });
  }

  /** Finds ranges of what was read in the page, where they were, or where their words have gone. */
  async #finder(reading: PageIdentity, all: readonly TextRange[]): Promise<(range: TextRange) => Range[]> {
    const areThere = all.every((range) => this.#textOf(reading).places.rangesOf(range).length > 0);
    if (!areThere) await this.#lookAgain();
    const shown = this.#textOf(reading);
    const latest = this.#history.latest ?? shown;
    return (range) => rangesIn(shown, latest, range);
  }

  #textOf({ document, text }: PageIdentity): ShownText {
    const shown = document === this.#document ? this.#history.of(text) : undefined;
    if (!shown) throw new CodedError('page-changed', 'The page shows another text');
    return shown;
  }

  #clearPassage(): void {
    unpaint(this.#document);
    this.#closeDetails();
    this.#closeDetails = () => undefined;
  }
}

type TextRange = Passage['quote'][number];
