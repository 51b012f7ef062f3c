/** Gathers the text of one block as a browser lays it out: whitespace collapsed, line breaks counted. */
import { isInvisible, isSpace, type Draft, type Piece } from './draft.ts';

export interface LinkTarget {
  readonly href: string;
  readonly inPage: boolean;
}

export class DraftBuilder<S> {
  #text = '';
  #pieces: Piece<S>[] = [];
  #links: (Draft<S>['links'][number] & { target: LinkTarget })[] = [];
  #bold: Draft<S>['bold'] = [];
  #space: { source: S; at: number } | undefined;
  #breaks = 0;

  /** A line break. Two with nothing between end the block: the next words start a new one. */
  addBreak(): void {
    if (this.#text !== '') this.#breaks += 1;
  }

  /** The white space at an end of words that are left out: "We<s> may </s>share" stays two words, "colo<s>u</s>r" one. */
  addSpaceOf(source: S, text: string): void {
    const last = text.length - 1;
    for (const at of [0, last]) {
      const code = text.charCodeAt(at);
      if (isSpace(code) && !isInvisible(code)) this.#space ??= { source, at };
    }
  }

  /** Whether the next visible character begins a new block. */
  get isBroken(): boolean {
    return this.#breaks > 1;
  }

  /**
   * Appends text up to the next paragraph break.
   * @param preserve newlines are line breaks
   * @returns how much of `text` was taken; less than all only when a new block must begin
   */
  add(
    source: S,
    text: string,
    from: number,
    options: { preserve: boolean; bold: boolean; link: LinkTarget | undefined },
  ): number {
    let i = from;
    while (i < text.length) {
      const code = text.charCodeAt(i);
      if (isSpace(code)) {
        if (isInvisible(code)) {
          // Shows nothing, so it neither separates nor counts.
        } else if (options.preserve && code === 0x0a) {
          this.addBreak();
        } else {
          this.#space ??= { source, at: i };
        }
        i += 1;
        continue;
      }
      if (this.isBroken) return i;
      let end = i + 1;
      while (end < text.length && !isSpace(text.charCodeAt(end))) end += 1;
      this.#addSeparator(options);
      this.#addRun(text.slice(i, end), { start: 0, length: end - i, source, sourceStart: i }, options);
      i = end;
    }
    return i;
  }

  /** Appends words that the source holds in another form, such as an encoded address. */
  addDecoded(
    source: S,
    sourceLength: number,
    text: string,
    options: { bold: boolean; link: LinkTarget | undefined },
  ): void {
    this.#addSeparator(options);
    this.#addRun(text, { start: 0, length: text.length, source, sourceStart: 0, sourceLength }, options);
  }

  #addSeparator(options: { bold: boolean; link: LinkTarget | undefined }): void {
    const space = this.#space;
    this.#space = undefined;
    if (this.#text === '') return;
    if (this.#breaks > 0) {
      this.#breaks = 0;
      this.#text += '\n';
    } else if (space !== undefined) {
      this.#addRun(' ', { start: 0, length: 1, source: space.source, sourceStart: space.at }, options, true);
    }
  }

  #addRun(
    run: string,
    piece: Piece<S>,
    options: { bold: boolean; link: LinkTarget | undefined },
    isSeparator = false,
  ): void {
    const start = this.#text.length;
    this.#text += run;
    const end = this.#text.length;
    const last = this.#pieces[this.#pieces.length - 1];
    if (
      last !== undefined &&
      last.sourceLength === undefined &&
      piece.sourceLength === undefined &&
      last.source === piece.source &&
      last.start + last.length === start &&
      last.sourceStart + last.length === piece.sourceStart
    ) {
      last.length += run.length;
    } else {
      this.#pieces.push({ ...piece, start });
    }
    if (isSeparator) return;
    const lastBold = this.#bold[this.#bold.length - 1];
    if (options.bold) {
      if (lastBold !== undefined && lastBold.end >= start - 1) lastBold.end = end;
      else this.#bold.push({ start, end });
    }
    const target = options.link;
    if (target === undefined) return;
    const lastLink = this.#links[this.#links.length - 1];
    if (lastLink !== undefined && lastLink.target === target) lastLink.end = end;
    else this.#links.push({ start, end, href: target.href, inPage: target.inPage, target });
  }

  /** The block so far, or undefined if it shows nothing; the builder starts anew. */
  take(): Pick<Draft<S>, 'text' | 'pieces' | 'links' | 'bold'> | undefined {
    const text = this.#text;
    const draft =
      text === ''
        ? undefined
        : {
            text,
            pieces: this.#pieces,
            links: this.#links.map(({ start, end, href, inPage }) => ({ start, end, href, inPage })),
            bold: this.#bold,
          };
    this.#text = '';
    this.#pieces = [];
    this.#links = [];
    this.#bold = [];
    this.#space = undefined;
    this.#breaks = 0;
    return draft;
  }
}
