/** What a line is by its form alone: a typed list item, a heading, the words before a list. */

/** A typed bullet or number at the start of a line. */
export interface Marker {
  readonly kind: 'bullet' | 'number';
  /** Characters up to the item's own words. */
  readonly length: number;
}

const BULLET = /^(?:[-*•·‣▪▫◦●○■□–—⁃➢➤►✓✔✦»][ \t\u00a0]{1,8}|[•·‣▪◦●■➢➤►✓✔])/;
const NUMBER = /^(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})\)|(?:\d{1,3}|[a-zA-Z])\.)[ \t\u00a0]{1,8}/;

/** The marker that the line starts with (after any indentation was cut off), if any. */
export function markerOf(line: string): Marker | undefined {
  const bullet = BULLET.exec(line);
  // A tick with its variation selector is the whole cell, not the bullet of an item.
  if (bullet !== null && /[^\uFE0E\uFE0F]/.test(line.slice(bullet[0].length)))
    return { kind: 'bullet', length: bullet[0].length };
  const number = NUMBER.exec(line);
  if (number !== null && number[0].length < line.length) return { kind: 'number', length: number[0].length };
  return undefined;
}

/** Ends as the words before a list do. */
export function endsWithColon(line: string): boolean {
  return (
    /[:：]\s{0,3}$/.test(line.slice(-5)) ||
    /(?:following|including|such as|include|to)\s{0,3}[-–]$/i.test(line.slice(-20))
  );
}

/** Ends as a sentence does. */
export function endsSentence(line: string): boolean {
  return /[.!?。！？…]["'”’)\]]{0,3}$/.test(line.slice(-5));
}

const SECTION_NUMBER =
  /^(?:(?:section|article|part|chapter)\s{1,3})?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-Z])[.):]?\s{1,4}(?=\S)/i;
const QUESTION = /^(?:what|how|why|when|where|who|whom|which|do|does|can|is|are|will|should|may)\b/i;
const SMALL_WORDS = new Set(
  'a an and as at but by for from if in into of on or our the their to under upon us via we with your you vs is are do that this it its'.split(
    ' ',
  ),
);

/**
 * Whether a line reads as a heading: short, without an end, in capitals or title case, numbered, or a question.
 * @param strict only forms that no list item has
 */
export function isHeadingForm(line: string, strict: boolean): boolean {
  const text = line.trim();
  if (text.length < 3 || text.length > 120 || text.includes(';') || text.endsWith(',')) return false;
  if (!/\p{L}/u.test(text)) return false;
  const isQuestion = /[?？]$/.test(text) && QUESTION.test(text) && text.length < 100;
  if (isQuestion) return !/[.!]\s/.test(text);
  if (endsSentence(text) && !/^(?:\S{1,20}\s){0,3}\S{1,20}[.!！]$/.test(text)) return false;
  const capitals = countLetters(text);
  if (capitals.upper >= 4 && capitals.lower === 0) return true;
  if (endsSentence(text)) return false;
  const number = SECTION_NUMBER.exec(text);
  const words = (number === null ? text : text.slice(number[0].length))
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || words.length > 14) return false;
  const first = words[0] as string;
  if (!/^["'“(]?[\p{Lu}\p{Lo}]/u.test(first)) return false;
  if (number !== null && words.length <= 12) return true;
  // A label with its value: 'Effective date: 3 May'.
  if (/[:：] ?\S/.test(text) || endsWithColon(text)) return false;
  const counted = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  const capital = counted.filter((word) => /^["'“(]?[\p{Lu}\d]/u.test(word));
  const isTitleCase =
    capital.length === counted.length && /^["'“(]?[\p{Lu}\d]/u.test(words[words.length - 1] as string);
  if (counted.length >= 1 && words.length >= 2 && isTitleCase) return true;
  return !strict && words.length <= 8;
}

/** Begins with a number of sections: '3.4 Cookies', 'Article II'. */
export function isNumbered(line: string): boolean {
  return /^\d/.test(line) && SECTION_NUMBER.test(line);
}

function countLetters(text: string): { upper: number; lower: number } {
  let upper = 0;
  let lower = 0;
  for (const character of text) {
    if (character >= 'A' && character <= 'Z') upper += 1;
    else if (character >= 'a' && character <= 'z') lower += 1;
    else if (character > '\u00bf') {
      if (character !== character.toLowerCase()) upper += 1;
      else if (character !== character.toUpperCase()) lower += 1;
    }
  }
  return { upper, lower };
}
