/** Joins lines: a word broken at the end of a line becomes whole, a compound keeps its hyphen. */
import type { Line, Piece } from './lines.ts';

/** What the document tells of its hyphens. */
export interface Hyphens {
  /** Whether the hyphen between the end of one line and the start of the next belongs to the word. */
  keeps(before: string, after: string): boolean;
}

/** Lines that end in a hyphen, of all: from here on the document breaks words, and not only compounds at their hyphen. */
const BREAKS_WORDS = 0.04;

const WORD = /[\p{L}\p{M}’']{1,60}(?:-[\p{L}\p{M}’']{1,60}){0,4}/gu;

/** @param lines all lines of the document, in any order */
export function learnHyphens(lines: readonly Line[]): Hyphens {
  const words = new Set<string>();
  const halves: (readonly [string, string])[] = [];
  lines.forEach(({ text }, i) => {
    const isBroken = /\p{L}[-\u00ad‐]$/u.test(text);
    if (isBroken) halves.push([lastWord(text.slice(0, -1)), firstWord(lines[i + 1]?.text ?? '')]);
    const found = [...text.matchAll(WORD)].map(([word]) => word.toLowerCase());
    // The halves of a broken word are no words.
    if (isBroken) found.pop();
    for (const word of found) words.add(word);
  });
  const isSure = halves.some(([head, tail]) => head.length > 1 && tail.length > 1 && words.has(head + tail));
  const breaksWords = isSure || (halves.length > 2 && halves.length > BREAKS_WORDS * lines.length);
  return {
    keeps(before, after) {
      const [head, tail] = [lastWord(before), firstWord(after)];
      // "e-mail" is not broken after its first letter; names, numbers and capitals are compounds.
      if (head.length < 2 || tail === '' || !/^\p{Ll}/u.test(after)) return true;
      if (head.includes('-')) return true;
      if (words.has(head + tail)) return false;
      if (words.has(`${head}-${tail}`)) return true;
      if (words.has(head) && words.has(tail)) return true;
      return !breaksWords;
    },
  };
}

function lastWord(text: string): string {
  return (/[\p{L}\p{M}’'-]{0,80}$/u.exec(text.slice(-80))?.[0] ?? '').toLowerCase();
}

function firstWord(text: string): string {
  return (/^[\p{L}\p{M}’']{0,60}/u.exec(text.slice(0, 80))?.[0] ?? '').toLowerCase();
}

/** The lines as one text in pieces; a soft hyphen at the end of a line goes, one within a line too. */
export function joinLines(lines: readonly Line[], hyphens: Hyphens): Piece[] {
  const pieces: Piece[] = [];
  for (const line of lines) for (const [i, piece] of line.pieces.entries()) addPiece(pieces, piece, i === 0, hyphens);
  return pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll('\u00ad', '') }));
}

function addPiece(pieces: Piece[], piece: Piece, startsLine: boolean, hyphens: Hyphens): void {
  const last = pieces[pieces.length - 1];
  if (last === undefined || !startsLine) {
    pieces.push(piece);
    return;
  }
  const joint = jointOf(last.text, piece.text, hyphens);
  pieces[pieces.length - 1] = { ...last, text: joint.before };
  if (last.bold === piece.bold && last.href === piece.href)
    pieces[pieces.length - 1] = { ...last, text: `${joint.before}${joint.between}${piece.text}` };
  else pieces.push({ ...piece, text: `${joint.between}${piece.text}` });
}

/** How the end of one line and the start of the next are joined. */
export function jointOf(before: string, after: string, hyphens: Hyphens): { before: string; between: string } {
  if (before.endsWith('\u00ad')) return { before: before.slice(0, -1), between: '' };
  if (/\p{L}[-‐]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) {
    const stem = before.slice(0, -1);
    return { before: hyphens.keeps(stem, after) ? `${stem}-` : stem, between: '' };
  }
  // An address broken after a slash, or a long one at any place, has no space in it; nor has Chinese or Japanese.
  if (/(?:https?:\/\/|www\.)\S{0,200}[/._=&?-]$/u.test(before.slice(-220))) return { before, between: '' };
  if (/[\u3000-\u9fff\uff00-\uffef]$/u.test(before) && /^[\u3000-\u9fff\uff00-\uffef]/u.test(after))
    return { before, between: '' };
  return { before, between: ' ' };
}
