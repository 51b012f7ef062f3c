/** The way back from offsets in a text to ranges in the page. */
import type { Range as TextRange } from '../../core/document.ts';

/** A stretch of the text and the text node that it came from. */
export interface TextPlace {
  readonly start: number;
  readonly length: number;
  readonly source: Text;
  readonly sourceStart: number;
  /** How long it is in the node, where the words were decoded. */
  readonly sourceLength?: number;
}

export class TextPlaces {
  readonly #places: readonly TextPlace[];
  /** What each node said when it was read; a node that says something else now is not shown for it. */
  readonly #data: ReadonlyMap<Text, string>;

  /**
   * @param places in text order, not overlapping
   * @param said what the nodes said when they were read; by default what they say now
   */
  constructor(places: readonly TextPlace[], said?: ReadonlyMap<Text, string>) {
    this.#places = places;
    this.#data = said ?? new Map(places.map(({ source }) => [source, source.data]));
  }

  /** The ranges of the page that show `start` to `end` of the text, one for each text node; none where it changed. */
  rangesOf({ start, end }: TextRange): Range[] {
    const ranges: Range[] = [];
    for (let i = this.#firstEndingAfter(start); i < this.#places.length; i += 1) {
      const place = this.#places[i];
      if (!place || place.start >= end) break;
      const { source } = place;
      if (!source.isConnected || source.data !== this.#data.get(source)) return [];
      const [from, to] = cut(place, start, end);
      const last = ranges.at(-1);
      if (last?.endContainer === source) {
        last.setEnd(source, to);
        continue;
      }
      const range = source.ownerDocument.createRange();
      range.setStart(source, from);
      range.setEnd(source, to);
      ranges.push(range);
    }
    return ranges;
  }

  /**
   * The stretch of the text that the reader has selected, in whichever document of the page it stands; of no length
   * where there is only a place that was clicked. Undefined where it is in nothing that was read.
   */
  selected(): TextRange | undefined {
    const pages = new Set(this.#places.map(({ source }) => source.ownerDocument));
    const selections = [...pages].flatMap((page) => {
      const selection = page.getSelection();
      return selection && selection.rangeCount > 0 ? [selection.getRangeAt(0)] : [];
    });
    // A click in one frame leaves what is selected in another.
    for (const range of selections.toSorted((a, b) => Number(a.collapsed) - Number(b.collapsed))) {
      const found = this.offsetsOf(range);
      if (found) return found;
    }
    return undefined;
  }

  /** The stretch of the text from the first to the last place that the range touches. */
  offsetsOf(range: Range): TextRange | undefined {
    let found: TextRange | undefined;
    for (const { source, start, length, sourceStart, sourceLength = length } of this.#places) {
      if (!source.isConnected || !range.intersectsNode(source)) continue;
      const from = source === range.startContainer ? range.startOffset : 0;
      const to = source === range.endContainer ? range.endOffset : source.length;
      if (to < sourceStart || from > sourceStart + sourceLength) continue;
      const isDecoded = sourceLength !== length;
      const first = isDecoded ? start : start + Math.max(0, from - sourceStart);
      const last = isDecoded ? start + length : start + Math.min(length, to - sourceStart);
      found = { start: found?.start ?? first, end: last };
    }
    return found;
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const place = this.#places[middle];
      if (place && place.start + place.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The part of a place that lies between two offsets of the text, in the node's own offsets. */
function cut(place: TextPlace, start: number, end: number): [from: number, to: number] {
  const { sourceStart, sourceLength, length } = place;
  if (sourceLength !== undefined) return [sourceStart, sourceStart + sourceLength];
  return [sourceStart + Math.max(0, start - place.start), sourceStart + Math.min(length, end - place.start)];
}
