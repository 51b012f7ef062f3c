/** Cuts text into the words that detection counts: lower case, without marks. */

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

// Apostrophes and hyphens part words ("l'adresse", "we'll", "third-party").
const WORD = /[\p{L}\p{M}\p{N}]{1,64}|[.!?;](?=\s|$)/gu;

// Scripts without spaces give one word a character, other letters among them words as usual. Slower, so kept apart.
const WORD_OR_CHARACTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{M}\p{N}]){1,64}|[。！？；]|[.!?;](?=\s|$)/gu;

const SENTENCE_END = new Set(['.', '!', '?', ';', '。', '！', '？', '；']);

/** The words of a text; an empty string stands for each end of a sentence. */
export function splitWords(text: string): string[] {
  const lower = text.toLowerCase();
  const plain = splitPlainWords(lower);
  if (plain) return plain;
  const found = lower.match(UNSPACED.test(text) ? WORD_OR_CHARACTER : WORD) ?? [];
  return found.map((word) => (SENTENCE_END.has(word) ? '' : word));
}

const MAX_WORD = 64;

/** The same for text in Latin letters and common marks, several times faster; undefined for any other. */
function splitPlainWords(lower: string): string[] | undefined {
  const words: string[] = [];
  const { length } = lower;
  let from = -1;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? lower.charCodeAt(at) : 32;
    const kind = kindOf(code);
    if (kind === undefined) return undefined;
    if (kind === 'letter') {
      if (from < 0) {
        from = at;
      } else if (at - from === MAX_WORD) {
        words.push(lower.slice(from, at));
        from = at;
      }
      continue;
    }
    if (from >= 0) {
      words.push(lower.slice(from, at));
      from = -1;
    }
    if (endsSentence(code) && (at + 1 >= length || /\s/u.test(lower.charAt(at + 1)))) words.push('');
  }
  return words;
}

/** Of a letter (or digit), a mark (or space); undefined for what needs a closer look. */
function kindOf(code: number): 'letter' | 'mark' | undefined {
  if (code < 128) {
    const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
    return isLetter ? 'letter' : 'mark';
  }
  // The no-break space; dashes, quotation marks, bullets; marks as wide as a Chinese character.
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x206f) || (code >= 0xff01 && code <= 0xff0f)) return 'mark';
  if ((code >= 0x3000 && code <= 0x3003) || (code >= 0x3008 && code <= 0x3011) || (code >= 0xff1a && code <= 0xff20))
    return 'mark';
  // Latin letters with accents; between them stand the signs × and ÷.
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7 ? 'letter' : undefined;
}

// Full stop, exclamation mark, question mark, semicolon.
function endsSentence(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 59;
}

/** How many runs of letters and digits a text has. */
export function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === undefined) return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (kind === 'letter' && !inWord) words++;
    inWord = kind === 'letter';
  }
  return words;
}
