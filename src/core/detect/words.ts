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

/** The same for text of ASCII letters, digits and common marks, several times faster; undefined for any other. */
function splitPlainWords(lower: string): string[] | undefined {
  const words: string[] = [];
  const { length } = lower;
  let from = -1;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? lower.charCodeAt(at) : 32;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      if (from < 0) {
        from = at;
      } else if (at - from === MAX_WORD) {
        words.push(lower.slice(from, at));
        from = at;
      }
      continue;
    }
    if (code > 127 && !isMark(code)) return undefined;
    if (from >= 0) {
      words.push(lower.slice(from, at));
      from = -1;
    }
    if (endsSentence(code) && (at + 1 >= length || isSpace(lower.charCodeAt(at + 1)))) words.push('');
  }
  return words;
}

// The no-break space, and Unicode's General Punctuation: dashes, quotation marks, bullets.
function isMark(code: number): boolean {
  return code === 0xa0 || (code >= 0x2000 && code <= 0x206f);
}

// Full stop, exclamation mark, question mark, semicolon.
function endsSentence(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 59;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/u.test(String.fromCharCode(code)));
}

/** How many runs of letters and digits a text has. */
export function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127 && !isMark(code)) return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
    if (isLetter && !inWord) words++;
    inWord = isLetter;
  }
  return words;
}
