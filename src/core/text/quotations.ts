/** What stands between quotation marks: said by somebody else, or named. */
import type { Range } from '../document.ts';

const OPENING = new Set(['“', '„', '«', '‹']);
const CLOSING = new Set(['”', '»', '›']);
const STRAIGHT = '"';
const ANY = /["“”„«»‹›]/;
/** Before a straight mark that opens. */
const BEFORE_OPENING = /[\s([{–—:-]/;

/**
 * The quotations within `[start, end)` of a text, without their marks, in UTF-16 offsets of the text. One whose other mark
 * stands outside goes on to the edge: a quotation of several sentences.
 */
export function quotationsIn(text: string, start: number, end: number): readonly Range[] {
  const slice = text.slice(start, end);
  if (!ANY.test(slice)) return [];
  const found: Range[] = [];
  let open: number | undefined;
  for (let at = 0; at < slice.length; at++) {
    const mark = slice.charAt(at);
    if (mark !== STRAIGHT && !OPENING.has(mark) && !CLOSING.has(mark)) continue;
    const opens =
      mark === STRAIGHT
        ? open === undefined && (at === 0 || BEFORE_OPENING.test(slice.charAt(at - 1)))
        : OPENING.has(mark) && open === undefined;
    if (opens) {
      open = at + 1;
      continue;
    }
    if (open !== undefined || found.length === 0) found.push({ start: start + (open ?? 0), end: start + at });
    open = undefined;
  }
  if (open !== undefined) found.push({ start: start + open, end });
  return found;
}
