/** Characters that were encoded twice: UTF-8 read as windows-1252 ("donâ€™t"), entities escaped again ("don&rsquo;t"). */

import { CHARACTER, CHARACTERS, ESCAPED_TAG, QUOTE_WITHOUT_END } from '../registries/html-names.ts';

export interface Decoded {
  /** How many UTF-16 units of the text it takes. */
  readonly length: number;
  readonly read: string;
}

/** What windows-1252 shows for the bytes 0x80 to 0x9f; where it has nothing, the control character itself. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A control character as the page that took its bytes for Latin-1 meant it: `\u0092` is an apostrophe. */
export function controlMeant(code: number): string | undefined {
  const meant = WINDOWS_1252.charAt(code - 0x80);
  return meant === '' || meant.charCodeAt(0) === code ? undefined : meant;
}

function byteOf(code: number): number {
  if (code < 0x100) return code;
  const at = WINDOWS_1252.indexOf(String.fromCharCode(code));
  return at < 0 ? -1 : 0x80 + at;
}

/** May begin a sequence that was read as the wrong encoding: Â, Ã, â, ï. */
export function beginsMojibake(code: number): boolean {
  return code === 0xc2 || code === 0xc3 || code === 0xe2 || code === 0xef;
}

/** What was read as the wrong encoding at `at`, be it twice; undefined where it is what it says. */
export function decodeMojibake(text: string, at: number): Decoded | undefined {
  const lead = text.charCodeAt(at);
  // A space that was not to break: its second half is white space and often gone.
  if (lead === 0xc2 && /^[\s\u00a0]/.test(text.charAt(at + 1))) return { length: 1, read: '' };
  let read = '';
  let end = at;
  for (let one = decodeOne(text, end); one !== undefined && end - at < 12; one = decodeOne(text, end)) {
    read += one.read;
    end += one.length;
  }
  if (end === at) return undefined;
  // "â" is what is left of "Ã¢â‚¬â„¢" after the first time.
  const again = beginsMojibake(read.charCodeAt(0)) ? decodeOne(read, 0) : undefined;
  return again?.length === read.length ? { length: end - at, read: again.read } : { length: end - at, read };
}

function decodeOne(text: string, at: number): Decoded | undefined {
  const lead = text.charCodeAt(at);
  if (!beginsMojibake(lead)) return undefined;
  const second = byteOf(text.charCodeAt(at + 1));
  if (!(second >= 0x80 && second < 0xc0)) return undefined;
  if (lead < 0xe0) return { length: 2, read: String.fromCharCode(((lead & 0x1f) << 6) | (second & 0x3f)) };
  const third = byteOf(text.charCodeAt(at + 2));
  if (!(third >= 0x80 && third < 0xc0)) {
    // The last byte of a closing quote is none of windows-1252's and gets lost.
    return lead === 0xe2 && second === 0x80 ? { length: 2, read: '”' } : undefined;
  }
  const code = ((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  if (code === 0xfeff) return { length: 3, read: '' };
  // Punctuation and signs of money: what else began so would be a script of its own.
  return code >= 0x2000 && code < 0x2700 ? { length: 3, read: String.fromCharCode(code) } : undefined;
}

/** The character that the ampersand at `at` begins, where it is the name of one. */
export function decodeEntity(text: string, at: number): Decoded | undefined {
  ESCAPED_TAG.lastIndex = at;
  const tag = ESCAPED_TAG.exec(text);
  if (tag !== null) return { length: tag[0].length, read: tag[1] === undefined ? ' ' : '' };
  CHARACTER.lastIndex = at;
  const entity = CHARACTER.exec(text);
  if (entity === null) {
    QUOTE_WITHOUT_END.lastIndex = at;
    const bare = QUOTE_WITHOUT_END.exec(text);
    return bare === null ? undefined : { length: bare[0].length, read: '’' };
  }
  const [whole, decimal, hex, name] = entity;
  if (name !== undefined) {
    const read = CHARACTERS.get(name) ?? CHARACTERS.get(name.toLowerCase());
    return read === undefined ? undefined : { length: whole.length, read };
  }
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isCharacter = code >= 0x20 && code <= 0xffff && !(code >= 0xd800 && code < 0xe000);
  return isCharacter ? { length: whole.length, read: controlMeant(code) ?? String.fromCharCode(code) } : undefined;
}
