/** Telephone and fax numbers in a line of text. */
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import type { Range } from '../../document.ts';
import { isDateInFigures } from '../../text/calendar.ts';
import type { ContactWords } from '../../lexicon/contact-words.ts';

export interface PhoneNumber extends Range {
  /** E.164 where the country can be told, else the digits. */
  readonly value: string;
  /** One number may be said to be both: "Tel./Fax". */
  readonly kinds: readonly ('phone' | 'fax')[];
}

const CANDIDATE = /(?<![\p{L}\p{N}.@/=_-])(?:\+\s?|\(\+?)?\d[\d\s().\u2010-\u2015/-]{5,24}\d(?![\p{L}\p{N}@%])/gu;
// 1-800-FLOWERS
const VANITY =
  /(?<![\p{L}\p{N}-])(?:1[-. ])?\(?8\d{2}\)?[-. ](?=[A-Z0-9-]{0,8}[A-Z]{3})[A-Z0-9][A-Z0-9-]{5,11}(?![\p{L}\p{N}])/gu;
const NANP = /^(?:\+?1[\s.-]{0,3})?\(?[2-9]\d{2}\)?[\s.\u2010-\u2015/-]{1,3}\d{3}[\s.\u2010-\u2015-]{1,3}\d{4}$/u;
/** Shaped and called so in North America alone. */
const TOLL_FREE = /^\(?8(?:00|33|44|55|66|77|88)\)?[\s.-]/;
const KEYS = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
const CUE_WORDS = 6;
/** A line of so few characters may be the label of the next. */
const MAX_LABEL = 24;

/** `taken`: ranges that hold other things (addresses). `country`: where the notice's publisher seems to sit. */
export function findPhones(
  text: string,
  range: Range,
  taken: readonly Range[],
  words: ContactWords,
  country: string | undefined,
): PhoneNumber[] {
  // Addresses are blanked: "CA 94089 (408) 349-5070" holds a postal code and a number.
  let line = text.slice(range.start, range.end);
  for (const { start, end } of taken) {
    const from = Math.max(start, range.start) - range.start;
    const to = Math.min(end, range.end) - range.start;
    if (from < to) line = line.slice(0, from) + '_'.repeat(to - from) + line.slice(to);
  }
  const found: PhoneNumber[] = [];
  let isAnnounced = false;
  for (const match of [...line.matchAll(CANDIDATE), ...line.matchAll(VANITY)].sort((a, b) => a.index - b.index)) {
    const opened = unopened(match[0]);
    const raw = balanced(match[0].slice(opened));
    const start = range.start + match.index + opened;
    const end = start + raw.length;
    const digits = raw.replace(/\D/g, '');
    if (!/[A-Z]/.test(raw) && (digits.length < 7 || digits.length > 15)) continue;
    // "1-877-ADVANCE (238-2623)": the end of a number in letters, spelt again in figures.
    if (digits.length === 7 && opened > 0 && /[A-Z]\s?$/.test(line.slice(0, match.index))) continue;
    if (isDateInFigures(raw)) continue;
    const previous = found.at(-1);
    const between = previous ? text.slice(previous.end, start) : '';
    const before = line.slice(0, match.index);
    const cue = cueBefore(before.trim() === '' ? labelAbove(text, range.start) : before, words);
    // "…5000 or …5001": the second number has the first one's cue.
    const kind = cue ?? (isAnnounced && between.length < 40 ? 'phone' : undefined);
    if (kind === 'other') continue;
    const after = cueAfter(text.slice(end, end + 16), words);
    const isShaped = NANP.test(raw) || raw.trimStart().startsWith('+') || raw.startsWith('(+') || /[A-Z]/.test(raw);
    if (kind === undefined && !after && !isShaped) continue;
    const value = valueOf(raw, country);
    if (value === undefined) continue;
    isAnnounced = true;
    found.push({
      start,
      end,
      value,
      kinds: kind === 'both' ? ['phone', 'fax'] : [(kind ?? after) === 'fax' ? 'fax' : 'phone'],
    });
  }
  return found;
}

function valueOf(raw: string, country: string | undefined): string | undefined {
  const spelt = raw.replace(/[A-Z]/g, (letter) => String(KEYS.findIndex((key) => key.includes(letter)) + 2));
  const isVanity = spelt !== raw;
  // Letters past the seventh are for the memory only.
  const digits = spelt.replace(/\D/g, '').slice(0, isVanity ? (spelt.startsWith('1') ? 11 : 10) : 15);
  if (raw.includes('+')) {
    const parsed = parsePhoneNumberFromString(spelt);
    return parsed?.isPossible() ? parsed.number : undefined;
  }
  const isNanp = NANP.test(spelt.trim()) || isVanity;
  const isAbroad = country !== undefined && country !== 'US' && country !== 'CA' && !spelt.startsWith('1');
  const region = isNanp && (!isAbroad || TOLL_FREE.test(spelt)) ? 'US' : country;
  const parsed = region ? parsePhoneNumberFromString(digits, region as CountryCode) : undefined;
  if (parsed?.isPossible()) return parsed.number;
  return digits.length >= 7 ? digits : undefined;
}

/** "Fax" alone on the line above: all that the number's own line needs. */
function labelAbove(text: string, start: number): string {
  const lines = text
    .slice(Math.max(0, start - 2 * MAX_LABEL), start)
    .trimEnd()
    .split('\n');
  const last = lines.at(-1)!.trim();
  return lines.length > 1 && last.length <= MAX_LABEL && !/\d/.test(last) ? last : '';
}

/** What the words before a number say it is; `other` for a number in a register, a postal code, an article of a law. */
function cueBefore(before: string, words: ContactWords): 'phone' | 'fax' | 'both' | 'other' | undefined {
  const own = (
    before
      .slice(-80)
      .toLowerCase()
      .match(/[\p{L}#]+/gu) ?? []
  )
    .slice(-CUE_WORDS)
    .reverse();
  for (const [distance, word] of own.entries()) {
    // The city, not the telephone.
    if (words.notPhone.some(([first, next]) => word === first && own[distance - 1] === next)) continue;
    const joined = own[distance + 1] ?? '';
    if (words.fax.has(word))
      return words.phone.has(joined) && /[/&]/.test(gapBetween(before, joined, word)) ? 'both' : 'fax';
    if (distance < 3 && words.otherNumber.has(word)) return 'other';
    if (words.phone.has(word) && (word.length > 2 || distance === 0)) return 'phone';
  }
  return undefined;
}

// What stands between two words that follow each other: "Tel./Fax", "Phone 1234 Fax".
function gapBetween(text: string, first: string, second: string): string {
  const lower = text.toLowerCase();
  const to = lower.lastIndexOf(second);
  const from = lower.lastIndexOf(first, to - 1);
  const gap = from < 0 ? '' : text.slice(from + first.length, to);
  return /\d/.test(gap) ? '' : gap;
}

function cueAfter(after: string, words: ContactWords): 'phone' | 'fax' | undefined {
  // Not what labels the next line's number.
  const word = /^[^\S\n]{0,2}[(,]?[^\S\n]?(\p{L}{3,10})/u.exec(after)?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  if (words.fax.has(word)) return 'fax';
  return words.phone.has(word) && words.afterNumber.has(word) ? 'phone' : undefined;
}

// "800-SUNSHINE (800-786-7446)": a bracket that closes behind the number is not its own.
function unopened(raw: string): number {
  return raw.startsWith('(') && !raw.includes(')') ? 1 : 0;
}

// "(555) 123-4567)" ends before the bracket that opened outside it.
function balanced(raw: string): string {
  let depth = 0;
  for (let at = 0; at < raw.length; at++) {
    if (raw.charAt(at) === '(') depth++;
    else if (raw.charAt(at) === ')' && --depth < 0) return raw.slice(0, at).trimEnd();
  }
  return raw;
}
