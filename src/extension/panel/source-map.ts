/** From offsets in the extracted text to offsets in the file it was read from. */
import type { Range } from '../../core/document.ts';
import type { SourcePiece } from './analysis-protocol.ts';

/**
 * Where `range` of the text stands in the source, in order: one range for each piece that it touches, cut to it where
 * piece and source are of one length (elsewhere the words were decoded, and the whole piece stands for them).
 * `pieces` are in text order.
 */
export function toSourceRanges(pieces: readonly SourcePiece[], range: Range): Range[] {
  const found: Range[] = [];
  for (const { text, source } of pieces) {
    if (text.end <= range.start) continue;
    if (text.start >= range.end) break;
    const sameLength = text.end - text.start === source.end - source.start;
    const cut = sameLength
      ? {
          start: source.start + Math.max(0, range.start - text.start),
          end: source.end - Math.max(0, text.end - range.end),
        }
      : { start: source.start, end: source.end };
    const last = found.at(-1);
    if (last && last.end === cut.start) found[found.length - 1] = { start: last.start, end: cut.end };
    else found.push(cut);
  }
  return found;
}
