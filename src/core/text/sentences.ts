/** Cuts a block into sentences. Own code, since `Intl.Segmenter` differs between engines and reports must not. */
import type { Range } from '../document.ts';
import type { SentenceEnds } from '../language/grammar.ts';

const END = /[.!?。！？]{1,6}["'”’)\]]{0,3}(?=\s|$|[A-Z])|;(?=\s{1,3}\p{Lu})|\n{1,9}/gu;

/** Nothing longer is a sentence: what has no full stop for so long is cut at a space. UTF-16 units. */
const LONGEST = 4_000;
/** How far a word is looked back for; an abbreviation is shorter by far. */
const LONGEST_WORD = 200;

/** Sentences of `text` between two offsets, trimmed; a semicolon before a capital letter ends one too. */
export function splitSentences(text: string, start: number, end: number, ends: SentenceEnds): Range[] {
  const sentences: Range[] = [];
  const block = text.slice(start, end);
  let from = 0;
  for (const match of block.matchAll(END)) {
    const at = match.index;
    const stop = at + match[0].length;
    const mark = match[0];
    if (mark.startsWith('\n')) {
      if (isSoftWrap(block, from, at, stop)) continue;
      add(from, at);
      from = stop;
      continue;
    }
    if (mark.startsWith('.') && !endsSentence(block, at, stop, ends)) continue;
    add(from, stop);
    from = stop;
  }
  add(from, block.length);
  return sentences;

  function add(first: number, last: number): void {
    let [a, b] = [first, last];
    while (a < b && isSpace(block.charCodeAt(a))) a++;
    while (b > a && isSpace(block.charCodeAt(b - 1))) b--;
    while (b - a > LONGEST) {
      const cut = cutBefore(block, a + LONGEST);
      sentences.push({ start: start + a, end: start + cut });
      a = cut;
      while (isSpace(block.charCodeAt(a))) a++;
    }
    const heading = a < b ? endOfHeading(block.slice(a, b), ends) : 0;
    if (heading) {
      sentences.push({ start: start + a, end: start + a + heading });
      a += heading;
      while (isSpace(block.charCodeAt(a))) a++;
    }
    if (b > a) sentences.push({ start: start + a, end: start + b });
  }
}

const IN_CAPITALS = /^(?:(?:\p{Lu}[\p{Lu}'’/-]{1,30}|&),? ){3,12}/u;

// "USE OF COOKIES We use": a heading in capitals that runs into its text. Where one opens what only a sentence opens ("IF
// YOU BUY We"), it is none.
function endOfHeading(sentence: string, ends: SentenceEnds): number {
  const heading = IN_CAPITALS.exec(sentence)?.[0];
  if (!heading || ends.openers.has(heading.slice(0, heading.indexOf(' ')).toLowerCase())) return 0;
  const next = /^\p{Lu}\p{Ll}{0,12}(?= )/u.exec(sentence.slice(heading.length))?.[0];
  return next && ends.openers.has(next.toLowerCase()) ? heading.length - 1 : 0;
}

/** The end of the last word before `at`; within a word that is too long for one, `at` but for half a character. */
function cutBefore(block: string, at: number): number {
  for (let i = at; i > at - LONGEST_WORD; i--) {
    if (!isSpace(block.charCodeAt(i))) continue;
    while (isSpace(block.charCodeAt(i - 1))) i--;
    return i;
  }
  return (block.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x3000;
}

// A line break in hard-wrapped text: the line was long and does not end a sentence.
function isSoftWrap(block: string, from: number, at: number, stop: number): boolean {
  const lineStart = block.lastIndexOf('\n', at - 1) + 1;
  const line = at - Math.max(from, lineStart);
  const before = block.charAt(at - 1);
  if (/[.:;!?]/.test(before)) return false;
  const next = block.charAt(stop);
  if (next && next === next.toLowerCase() && /\p{L}/u.test(next)) return true;
  return line >= 50 && !/[-*•\d(]/.test(next);
}

function endsSentence(block: string, at: number, stop: number, ends: SentenceEnds): boolean {
  let wordStart = at;
  while (wordStart > 0 && at - wordStart < LONGEST_WORD && !' \n('.includes(block.charAt(wordStart - 1))) wordStart--;
  const word = block.slice(wordStart, at).toLowerCase();
  const rest = block.slice(stop, stop + 24).trimStart();
  const next = rest.charAt(0);
  if (next === '') return true;
  if (stop < block.length && !isSpace(block.charCodeAt(stop))) {
    // "end.Next" without a space ends one; "www.example", "3.5", "e.g.x" do not.
    return (
      /[a-z]{3}$/.test(word) &&
      /^[A-Z][a-z]/.test(block.slice(stop, stop + 2)) &&
      !word.includes('.') &&
      !word.includes('@') &&
      !word.includes('/')
    );
  }
  if (next === next.toLowerCase() && /\p{L}/u.test(next)) return false;
  const bare = word.replace(/^[^\p{L}\p{N}]+/u, '');
  if (/^(?:\d{1,3}|[a-z]|[ivx]{1,4})$/.test(bare) && wordStart < 3) return false; // "3. Sharing", "a. Name" at the start
  if (/^[a-z]$/.test(bare)) return false; // an initial
  if (ends.abbreviations.has(bare)) {
    if (!ends.mayEnd.has(bare)) return false;
    if (ends.beforeFigures.has(bare)) return !/^\d/.test(rest);
    const nextWord = /^[\p{L}']+/u.exec(rest)?.[0]?.toLowerCase() ?? '';
    return ends.openers.has(nextWord);
  }
  return true;
}
