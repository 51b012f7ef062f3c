/** Cuts a stretch of text into tokens with offsets, in one pass. */
import { contractedForms, formAsIs, formOf, formOfMark, isApostrophe, isContraction, type Form } from './forms.ts';

export interface Token extends Form {
  /** UTF-16 offsets into the document's text. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'punct' | 'address';
}

// An address (e-mail or web) stays one token, so that its dots and slashes end no sentence. A word may hold inner
// apostrophes ("don't", "users'"); hyphens part words, so that "third-party" and "third party" read alike.
// "e.g." and "i.e." are one word each: their dots end nothing.
const TOKEN =
  /(?<!\p{L})(?:[eE]\.[gG]|[iI]\.[eE])\.?(?!\p{L})|(?:https?:\/\/|www\.)[^\s<>"'()[\]]{1,300}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:['’‘](?:\p{L}{1,3})(?![\p{L}]))?|[^\s\p{L}\p{N}]/gu;

const LATIN_ABBREVIATION = /^(?:e\.g|i\.e)\.?$/i;

// Marks that say nothing about structure: patterns read across them. The last two join letters of other scripts; what else
// shows nothing is gone before a text is read (`src/core/letters`).
const SILENT = new Set([
  '-',
  '‐',
  '‑',
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  ..."' ’ ‘ ‛ ´ ` ′ ＇ \u0092 \ufffd".split(' '),
  '*',
  '_',
  '®',
  '™',
  '©',
  '|',
  '•',
  '·',
  '\u200c',
  '\u200d',
]);

const MARKS: ReadonlyMap<string, string> = new Map([
  ['：', ':'],
  ['，', ','],
  ['；', ';'],
  ['（', '('],
  ['）', ')'],
]);

/** Tokens of `text` between two offsets; silent marks (quotes, hyphens, emphasis) give none. */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  // What stands beyond `end` must not be looked at.
  const slice = start === 0 && end === text.length ? text : text.slice(start, end);
  for (let at = 0; at < slice.length;) {
    const first = slice.charCodeAt(at);
    if (first === SPACE) {
      at++;
      continue;
    }
    const plain = isAsciiLetter(first) ? plainWordEnd(slice, at) : at;
    if (plain > at) {
      pushWord(tokens, slice.slice(at, plain), start + at);
      at = plain;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(slice);
    if (!match) break;
    pushToken(tokens, match[0], start + match.index);
    at = match.index + match[0].length;
  }
  return tokens;
}

/** Adds a word; to the one before it where the two are one whose apostrophe was lost: "don t". */
function pushWord(tokens: Token[], word: string, at: number): void {
  // "We're" is two words, as "we are" is.
  const parts = contractedForms(word);
  if (parts) {
    const middle = at + parts.apostrophe;
    tokens.push(token(parts.pronoun, at, middle, 'word'), token(parts.verb, middle, at + word.length, 'word'));
    return;
  }
  const before = tokens[tokens.length - 1];
  if (word.length < 3 && before?.end === at - 1 && isContraction(before.norm, word)) {
    const joined = `${before.norm}'${word}`;
    const both = contractedForms(joined);
    if (both) {
      tokens.push(token(both.verb, at, at + word.length, 'word'));
      return;
    }
    tokens.pop();
    tokens.push(token(formOf(joined), before.start, at + word.length, 'word'));
  } else {
    tokens.push(token(formOf(word), at, at + word.length, 'word'));
  }
}

const SPACE = 32;
const FULL_STOP = 46;

/** Where a word of ASCII letters ends that nothing around it can make part of more; else `at`. */
function plainWordEnd(text: string, at: number): number {
  const end = lettersEnd(text, at);
  const next = text.charCodeAt(end);
  // NaN: the text ends here.
  if (next === SPACE || next === 44 || Number.isNaN(next)) return end;
  // "e.g.", "www.": not where a space follows.
  if (next === FULL_STOP) {
    const after = text.charCodeAt(end + 1);
    return end - at > 1 && (after === SPACE || Number.isNaN(after)) ? end : at;
  }
  return isApostrophe(next) ? (contractionEnd(text, end) ?? at) : at;
}

function lettersEnd(text: string, at: number): number {
  let end = at + 1;
  while (isAsciiLetter(text.charCodeAt(end))) end++;
  return end;
}

/** Where the word ends whose apostrophe stands at `at`: "don|'t", "Heron|'s". */
function contractionEnd(text: string, at: number): number | undefined {
  if (!isAsciiLetter(text.charCodeAt(at + 1))) return undefined;
  const end = lettersEnd(text, at + 1);
  return end - at <= 4 && !/^[\p{L}\p{N}@]/u.test(text.slice(end, end + 2)) ? end : undefined;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function pushToken(tokens: Token[], raw: string, at: number): void {
  const end = at + raw.length;
  const first = raw.charCodeAt(0);
  if (LATIN_ABBREVIATION.test(raw)) {
    tokens.push(token(formAsIs(raw.slice(0, 3).toLowerCase()), at, end, 'word'));
  } else if (raw.length > 1 && raw.includes('@')) {
    pushAddress(tokens, at, raw);
  } else if (isAsciiLetter(first) || (first > 127 && /^\p{L}/u.test(raw))) {
    if (raw.includes('/') || raw.includes('.')) pushAddress(tokens, at, raw);
    else pushWord(tokens, raw, at);
  } else if (first >= 48 && first <= 57) {
    tokens.push(token(formAsIs(raw), at, end, 'number'));
  } else if (!SILENT.has(raw)) {
    tokens.push(token(formOfMark(MARKS.get(raw) ?? raw), at, end, 'punct'));
  }
}

function pushAddress(tokens: Token[], at: number, raw: string): void {
  const value = raw.replace(/[.,;:!?]{1,4}$/, '');
  const end = at + value.length;
  tokens.push(token(formAsIs(value.toLowerCase()), at, end, 'address'));
  if (value.length < raw.length)
    tokens.push(token(formOfMark(raw.charAt(value.length)), end, at + raw.length, 'punct'));
}

function token({ norm, stem, normId, stemId, capital }: Form, start: number, end: number, kind: Token['kind']): Token {
  return { start, end, kind, norm, stem, normId, stemId, capital };
}
