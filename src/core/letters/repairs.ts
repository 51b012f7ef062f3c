/**
 * Letters as their writer meant them: text encoded twice, characters that show nothing, marks that stand for apostrophes
 * and hyphens, ligatures, letters of other scripts that look like Latin ones.
 */
import { beginsMojibake, controlMeant, decodeEntity, decodeMojibake } from './encodings.ts';
import { isForeignLetter, LookAlikes } from './look-alikes.ts';

/** A stretch of the text and what is read in its stead. */
export interface Repair {
  readonly start: number;
  readonly end: number;
  readonly read: string;
}

/** Each stretch that is read otherwise than it is written, in text order, none overlapping. Linear in the text. */
export function repairsOf(text: string): Repair[] {
  const repairs: Repair[] = [];
  const lookAlikes = new LookAlikes(text);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x80 ? code !== 38 && code !== 63 && code !== 92 && code !== 96 : isAsIs(code)) continue;
    const repair = repairAt(text, i, code, lookAlikes);
    // What was read as part of the one before stays with it: the accent on a letter that was repaired.
    if (repair === undefined || repair.start < (repairs.at(-1)?.end ?? 0)) continue;
    repairs.push(repair);
    i = Math.max(i, repair.end - 1);
  }
  return repairs;
}

/** Letters with accents, quotes, dashes, ideographs: read as they are. */
function isAsIs(code: number): boolean {
  if (code >= 0x2018 && code < 0x2028) return code !== 0x201b;
  if (code >= 0xc0 && code < 0x2b9) return !beginsMojibake(code);
  return (code >= 0x530 && code < 0x1680) || (code >= 0x3001 && code < 0xa78c) || (code >= 0xac00 && code < 0xd835);
}

function repairAt(text: string, at: number, code: number, lookAlikes: LookAlikes): Repair | undefined {
  const as = (read: string, length = 1): Repair => ({ start: at, end: at + length, read });
  if (code === 38) {
    const entity = decodeEntity(text, at);
    return entity && as(entity.read, entity.length);
  }
  if (beginsMojibake(code)) {
    const decoded = decodeMojibake(text, at);
    return decoded && as(decoded.read, decoded.length);
  }
  if (code === 92) {
    const isEscaped = /^['’]/.test(text.charAt(at + 1)) && isBetweenLetters(text, at, 2);
    return isEscaped ? as("'", 2) : undefined;
  }
  if (code === 63) return /^n\?t(?![a-z])/i.test(text.slice(at - 1, at + 3)) ? as("'") : undefined;
  if (isUnseen(code)) return joins(code) && !isLatin(text.charCodeAt(at - 1)) ? undefined : as('');
  if (isWideSpace(code)) return as(' ');
  if (APOSTROPHES.has(code)) return isBetweenLetters(text, at, 1) ? as("'") : control(code, as);
  if (code < 0xa0) return control(code, as);
  if (HYPHENS.has(code)) return as('-');
  if (code >= 0x300 && code < 0x370) return accented(text, at);
  if (isForeignLetter(code)) return lookAlikes.wordAt(at);
  const units = code === 0xd835 ? 2 : 1;
  const isForm = units === 2 || (code >= 0xfb00 && code <= 0xfb06) || isWideLetter(code);
  return isForm ? as(text.slice(at, at + units).normalize('NFKC'), units) : undefined;
}

function control(code: number, as: (read: string) => Repair): Repair | undefined {
  const meant = code >= 0x80 && code < 0xa0 ? controlMeant(code) : undefined;
  return meant === undefined ? undefined : as(meant);
}

/** ´ ` ʼ ʹ ˈ ′ ＇ ꞌ ‛, and what stands for a character that was lost: between two letters they are apostrophes. */
const APOSTROPHES: ReadonlySet<number> = new Set([
  0xb4, 0x60, 0x2bc, 0x2b9, 0x2c8, 0x2032, 0xff07, 0xa78c, 0x201b, 0x92, 0xfffd,
]);
/** Hyphen, non-breaking hyphen, minus, small and full-width hyphen. */
const HYPHENS: ReadonlySet<number> = new Set([0x2010, 0x2011, 0x2212, 0xfe58, 0xfe63, 0xff0d]);

/** Shows nothing, so that it parts no word: soft hyphens, zero-width spaces, joiners, marks of direction. */
function isUnseen(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x34f ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  );
}

/** Zero-width joiners: in other scripts they are part of how a word is spelt, among pictures of one picture. */
function joins(code: number): boolean {
  return code === 0x200c || code === 0x200d;
}

function isWideSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Letters, digits and the marks of addresses as wide as an ideograph; the punctuation between ideographs stays. */
function isWideLetter(code: number): boolean {
  return (
    (code >= 0xff10 && code <= 0xff19) ||
    (code >= 0xff20 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a) ||
    code === 0xff0e
  );
}

/** A letter and the accent after it as one. */
function accented(text: string, at: number): Repair | undefined {
  if (!isLatin(text.charCodeAt(at - 1))) return undefined;
  const read = text.slice(at - 1, at + 1).normalize('NFC');
  return read.length === 1 ? { start: at - 1, end: at + 1, read } : undefined;
}

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code < 0x250);
}

/** Whether letters stand on both sides, whatever unseen stands between. */
function isBetweenLetters(text: string, at: number, length: number): boolean {
  let before = at - 1;
  while (before > at - 4 && isUnseen(text.charCodeAt(before))) before -= 1;
  let after = at + length;
  while (after < at + length + 3 && isUnseen(text.charCodeAt(after))) after += 1;
  return isLetter(text.charCodeAt(before)) && isLetter(text.charCodeAt(after));
}

function isLetter(code: number): boolean {
  return isLatin(code) || isForeignLetter(code);
}
