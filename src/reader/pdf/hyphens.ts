/** Joins lines: a word broken at the end of a line becomes whole, a compound keeps its hyphen. */
import type { Line, Piece } from './lines.ts';

/** What the document tells of its hyphens. */
export interface Hyphens {
  /** Whether the hyphen between the end of one line and the start of the next belongs to the word. */
  keeps(before: string, after: string, hyphen: string): boolean;
}

/** Of the font size: how near to the edge the lines of justified text end. */
const FLUSH = 0.2;
/** Of the lines that another follows: those that end there, in justified text. */
const JUSTIFIED = 0.3;
/** Broken words, fewer of which may as well be compounds that the document has once. */
const SEVERAL = 2;

const BROKEN = /\p{L}[-\u00ad‐]$/u;
/** A word or compound, perhaps with a hyphen at its end. */
const WORD = /[\p{L}\p{M}’'-]{1,100}/gu;

/** @param flows the lines of the document, those of each column or cell together */
export function learnHyphens(flows: readonly (readonly Line[])[]): Hyphens {
  const words = new Set<string>();
  const halves: (readonly [head: string, tail: string])[] = [];
  let [flush, followed, typed] = [0, 0, 0];
  for (const lines of flows) {
    const right = Math.max(...lines.map((line) => line.right));
    lines.forEach(({ text, right: end, size }, i) => {
      const next = lines[i + 1];
      if (next !== undefined) {
        followed += 1;
        if (right - end < FLUSH * size) flush += 1;
      }
      if (/\p{L}-\p{L}/u.test(text)) typed += 1;
      const found = [...text.matchAll(WORD)].map(([word]) => word.toLowerCase().replace(/^-|-$/gu, ''));
      // The halves of a broken word are no words.
      if (BROKEN.test(lines[i - 1]?.text ?? '')) found.shift();
      if (BROKEN.test(text)) {
        halves.push([lastWord(text.slice(0, -1)), firstWord(next?.text ?? '')]);
        found.pop();
      }
      for (const word of found) words.add(word);
    });
  }
  const isWord = ([head, tail]: readonly [string, string]): boolean =>
    head.length > 1 && tail.length > 1 && words.has(head + tail);
  const isCompound = ([head, tail]: readonly [string, string]): boolean =>
    words.has(`${head}-${tail}`) || (words.has(head) && words.has(tail));
  const compounds = halves.filter(isCompound).length;
  // Programs that break words justify, too; those that break none leave but compounds at the ends of lines.
  const others = halves.length - compounds;
  const breaksWords = halves.some(isWord) || (flush > JUSTIFIED * followed && others >= SEVERAL && others > compounds);
  return {
    keeps(before, after, hyphen) {
      const pair = [lastWord(before), firstWord(after)] as const;
      // "e-mail" is not broken after its first letter; names, numbers and capitals are compounds.
      if (pair[0].length < 2 || pair[1] === '' || !/^\p{Ll}/u.test(after)) return true;
      if (pair[0].includes('-')) return true;
      if (isWord(pair)) return false;
      if (isCompound(pair)) return true;
      // The true hyphen, which no keyboard has, where the text itself has the other one.
      if (hyphen === '‐' && typed > 0) return false;
      return !breaksWords;
    },
  };
}

const NO_WORD = /[^\p{L}\p{M}’'-]/u;

function lastWord(text: string): string {
  return (text.slice(-80).split(NO_WORD).at(-1) ?? '').toLowerCase();
}

function firstWord(text: string): string {
  return (text.slice(0, 80).split(NO_WORD, 1)[0] ?? '').split('-', 1)[0]?.toLowerCase() ?? '';
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
    return { before: hyphens.keeps(stem, after, before.slice(-1)) ? `${stem}-` : stem, between: '' };
  }
  // An address broken after a slash, or a long one at any place, has no space in it; nor has Chinese or Japanese.
  if (isBrokenAddress(before.slice(-MOST_ADDRESS).split(' ').at(-1) ?? '')) return { before, between: '' };
  if (/[\u3000-\u9fff\uff00-\uffef]$/u.test(before) && /^[\u3000-\u9fff\uff00-\uffef]/u.test(after))
    return { before, between: '' };
  return { before, between: ' ' };
}

/** Characters of a web address that is joined over lines. */
const MOST_ADDRESS = 220;

const isBrokenAddress = (word: string): boolean => /^(?:https?:\/\/|www\.)/u.test(word) && /[/._=&?-]$/u.test(word);
