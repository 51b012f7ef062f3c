/** Cuts text into the words that detection counts: lower case, without marks. */

// Scripts without spaces give one word a character. Apostrophes part words ("l'adresse", "we'll").
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{M}\p{N}]){1,64}|[。！？；]|[.!?;](?=\s|$)/gu;

/** The words of a text; an empty string stands for each end of a sentence. */
export function splitWords(text: string): string[] {
  return (text.toLowerCase().match(WORD) ?? []).map((word) => (SENTENCE_END.has(word) ? '' : word));
}

const SENTENCE_END = new Set(['.', '!', '?', ';', '。', '！', '？', '；']);
