/** Letters of other scripts that cannot be told from Latin ones by eye: "Wе dо nоt sеll" with Cyrillic е and о. */

// The identical pairs of Unicode's confusables (UTS 39) between Latin and Cyrillic or Greek; merely similar ones, such
// as α, are letters in their own right.
const PAIRS =
  'аa еe оo рp сc уy хx іi ѕs јj һh ԁd ԛq ԝw АA ВB ЕE КK МM НH ОO РP СC ТT ХX ІI ЅS ЈJ УY ' +
  'οo ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX';
const LATIN: ReadonlyMap<string, string> = new Map(PAIRS.split(' ').map(([other = '', latin = '']) => [other, latin]));

/** What an address may be taken to be made of: Latin letters, those that look like them, digits and the marks of a local part. */
export function looksLatin(letter: string): boolean {
  return /^[\w.%+-]$/u.test(letter) || LATIN.has(letter);
}

/**
 * The letters of another script in an address that cannot be told from Latin ones, each once; none where a part of it
 * is written in its own script throughout, as names of Cyrillic domains are.
 */
export function lookAlikesIn(address: string): string[] {
  const parts = address.split(/[@./:]/u).filter((part) => Array.from(part).every(looksLatin));
  return [...new Set(parts.join(''))].filter((letter) => LATIN.has(letter));
}

/** Greek or Cyrillic. */
export function isForeignLetter(code: number): boolean {
  return (code >= 0x370 && code <= 0x3ff) || (code >= 0x400 && code <= 0x52f);
}

function isLatinLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Longer runs are no words, and each would be gone through again. */
const LONGEST_WORD = 60;

export class LookAlikes {
  readonly #text: string;
  #isLatinText: boolean | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The word around the letter at `at` in Latin letters; undefined where it is a word of its own script or an address. */
  wordAt(at: number): { readonly start: number; readonly end: number; readonly read: string } | undefined {
    const text = this.#text;
    const belongs = (code: number): boolean => isLatinLetter(code) || isForeignLetter(code);
    let start = at;
    while (start > 0 && at - start < LONGEST_WORD && belongs(text.charCodeAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end - at < LONGEST_WORD && belongs(text.charCodeAt(end))) end += 1;
    let read = '';
    let hasLatin = false;
    for (const letter of text.slice(start, end)) {
      const latin = LATIN.get(letter);
      if (latin === undefined && !isLatinLetter(letter.charCodeAt(0))) return undefined;
      hasLatin ||= latin === undefined;
      read += latin ?? letter;
    }
    // Whoever writes to it writes to somebody else: an address stays as it is.
    if (this.#isAddress(start, end)) return undefined;
    return hasLatin || this.#isLatin() ? { start, end, read } : undefined;
  }

  #isAddress(start: number, end: number): boolean {
    const text = this.#text;
    let from = start;
    while (from > 0 && start - from < LONGEST_WORD && text.charCodeAt(from - 1) > 0x20) from -= 1;
    let to = end;
    while (to - end < LONGEST_WORD && text.charCodeAt(to) > 0x20) to += 1;
    return /@|:\/\/|^www\.|\p{L}\.\p{L}/u.test(text.slice(from, to));
  }

  /** Whether no letter of another script stands in the text but those that look Latin. */
  #isLatin(): boolean {
    if (this.#isLatinText === undefined) {
      this.#isLatinText = true;
      for (let i = 0; i < this.#text.length && this.#isLatinText; i += 1) {
        if (isForeignLetter(this.#text.charCodeAt(i))) this.#isLatinText = LATIN.has(this.#text.charAt(i));
      }
    }
    return this.#isLatinText;
  }
}
