/** Lines of a region to blocks: where a paragraph, an item or a heading begins. */
import { median } from './geometry.ts';
import type { Line } from './lines.ts';
import { isBullet, isMarker } from './markers.ts';

export interface FlowBlock {
  readonly kind: 'paragraph' | 'heading' | 'item';
  readonly lines: Line[];
  /** Where its own words begin: of an item, those after its marker. */
  readonly x: number;
  /** Items: where the marker stands. */
  readonly markerX: number;
  /** Headings: their font size. */
  readonly size: number;
  readonly page: number;
  /** Its last line reaches the edge, so that the next one may go on with it. */
  isOpen: boolean;
}

/** Of the font size of running text: from here on a line is a heading by its size. */
const HEADING_SIZE = 1.12;
/** Characters: longer lines in a large font are a lead and no heading. */
const LONGEST_HEADING = 200;
/** Of the usual distance between baselines: more of it parts paragraphs. */
const PARAGRAPH_GAP = 1.22;
/** Of the font size: a line that begins this much further in or out begins something. */
const INDENT = 0.8;
/** Points: font sizes that differ less are one. */
const SAME_SIZE = 0.6;
/** Baselines of text with no second line to measure, in font sizes. */
const USUAL_PITCH = 1.2;
/** Of the font size: white that a line may leave though the next word would not have fitted, for ragged edges. */
const RAGGED = 0.3;

/** @param bodySize the font size of the document's running text */
export function toBlocks(lines: readonly Line[], bodySize: number, page: number): FlowBlock[] {
  const pitch = pitchOf(lines);
  const right = Math.max(...lines.map((line) => line.right));
  const blocks: FlowBlock[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const block = blocks[blocks.length - 1];
    const last = block?.lines[block.lines.length - 1];
    if (block !== undefined) block.isOpen = last !== undefined && isFull(last, line, right);
    if (block === undefined || before === undefined || begins(line, before, block, { right, pitch, bodySize }))
      blocks.push(open(line, bodySize, page));
    else block.lines.push(line);
  });
  const last = blocks[blocks.length - 1];
  const end = last?.lines[last.lines.length - 1];
  if (last !== undefined && end !== undefined) last.isOpen = right - end.right < 0.15 * (right - end.x);
  return blocks;
}

function pitchOf(lines: readonly Line[]): number {
  const pitches = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    return before !== undefined && Math.abs(before.size - line.size) < SAME_SIZE && line.y > before.y
      ? [(line.y - before.y) / line.size]
      : [];
  });
  // Most lines of running text follow on another of their paragraph; where they do not, the third tells more.
  pitches.sort((a, b) => a - b);
  return pitches.length < 3 ? USUAL_PITCH : Math.min(median(pitches), 1.35 * (pitches[pitches.length >> 2] as number));
}

function open(line: Line, bodySize: number, page: number): FlowBlock {
  const marker = markerOf(line);
  const isHeading =
    line.size >= HEADING_SIZE * bodySize && line.text.length <= LONGEST_HEADING && /\p{L}/u.test(line.text);
  const kind = isHeading ? 'heading' : marker?.isBullet === true ? 'item' : 'paragraph';
  const lines = [kind === 'item' && marker !== undefined ? marker.rest : line];
  return { kind, lines, x: marker?.x ?? line.x, markerX: line.x, size: line.size, page, isOpen: false };
}

interface Marker {
  readonly isBullet: boolean;
  /** Where the words after it begin. */
  readonly x: number;
  /** The line without it. */
  readonly rest: Line;
}

function markerOf(line: Line): Marker | undefined {
  const [first, second] = line.runs;
  if (first === undefined) return undefined;
  if (second !== undefined && isMarker(first.text) && second.x - (first.x + first.width) > 0.1 * first.size) {
    const [piece, ...pieces] = line.pieces;
    if (piece === undefined) return undefined;
    const rest = { ...piece, text: piece.text.slice(first.text.length).trimStart() };
    const kept = (rest.text === '' ? [] : [rest]).concat(pieces);
    const text = kept.map((each) => each.text).join('');
    return {
      isBullet: isBullet(first.text),
      x: second.x,
      rest: { ...line, runs: line.runs.slice(1), pieces: kept, text: text.trimStart(), x: second.x },
    };
  }
  // The marker and its words in one run.
  const space = first.text.indexOf(' ');
  const word = space < 0 ? '' : first.text.slice(0, space);
  if (!isMarker(word) || word === 'o') return undefined;
  const x = first.x + (first.width * (space + 1)) / first.text.length;
  const [piece, ...pieces] = line.pieces;
  if (piece === undefined) return undefined;
  const kept = [{ ...piece, text: piece.text.slice(word.length).trimStart() }, ...pieces];
  return {
    isBullet: isBullet(word),
    x,
    rest: { ...line, pieces: kept, text: kept.map((each) => each.text).join(''), x },
  };
}

interface Measure {
  readonly right: number;
  readonly pitch: number;
  readonly bodySize: number;
}

/** Whether a line begins a block, or goes on with the one before it. */
function begins(line: Line, before: Line, block: FlowBlock, { right, pitch, bodySize }: Measure): boolean {
  const gap = line.y - before.y;
  if (gap < 0 || gap > PARAGRAPH_GAP * pitch * Math.max(line.size, before.size)) return true;
  if (Math.abs(line.size - before.size) > SAME_SIZE) return true;
  const marker = markerOf(line);
  if (marker?.isBullet === true || /^[☐☑☒]/u.test(line.text)) return true;
  const isFullBefore = isFull(before, line, right);
  if (block.kind === 'heading') return marker !== undefined || line.bold !== before.bold;
  if (line.size >= HEADING_SIZE * bodySize && block.lines.length === 0) return true;
  if (line.bold !== before.bold && (!isFullBefore || endsSentence(before.text))) return true;
  // "… under section" / "3. above" is a line like any other.
  if (marker !== undefined && (!isFullBefore || endsSentence(before.text) || startsAsBefore(line, block))) return true;
  const indent = INDENT * line.size;
  const isSecond = block.lines.length === 1;
  if (line.x > block.x + indent && line.x > before.x + indent) return !isFullBefore || endsSentence(before.text);
  if (line.x < before.x - indent && !isSecond) return true;
  if (block.kind === 'item' && line.x < block.x - indent) return true;
  if (isFullBefore) return false;
  // A line that ends early, and the next goes on in the middle of a sentence: broken by hand.
  const isBroken = /^\p{Ll}/u.test(line.text) && !/[.!?:;]$/u.test(before.text);
  return !(isBroken && before.right - before.x > 0.5 * (right - before.x));
}

function startsAsBefore(line: Line, block: FlowBlock): boolean {
  return block.x > block.markerX && Math.abs(line.x - block.markerX) < 1;
}

/** Whether the first word of the next line would not have fitted. */
function isFull(line: Line, next: Line, right: number): boolean {
  const word = next.text.split(' ', 1)[0] ?? '';
  const width = ((next.right - next.x) * (word.length + 1)) / Math.max(1, next.text.length);
  return line.right + width > right - RAGGED * line.size;
}

export function endsSentence(text: string): boolean {
  return /[.!?。！？]["'”’)\]]{0,3}$/u.test(text.slice(-5));
}
