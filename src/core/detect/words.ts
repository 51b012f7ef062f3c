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
  const found = text.toLowerCase().match(UNSPACED.test(text) ? WORD_OR_CHARACTER : WORD) ?? [];
  return found.map((word) => (SENTENCE_END.has(word) ? '' : word));
}
