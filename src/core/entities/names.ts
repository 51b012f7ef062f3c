/** Reads the proper name of a company, person or product that stands after or before a place in the text. */
import type { Range } from '../document.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import { NAME_DOMAINS } from '../registries/domain-endings.ts';
import { AMBIGUOUS_FORMS, LEGAL_FORMS, legalForm, WHOLE_FORMS } from '../registries/legal-forms.ts';

const MAX_WORDS = 10;
const MAX_REACH = 140;
const PART = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&+@/-]{0,60}[!?]?|\S/gu;

interface Part extends Range {
  readonly raw: string;
  readonly isWord: boolean;
}

function partsOf(text: string, from: number, to: number): Part[] {
  const parts: Part[] = [];
  for (const match of text.slice(from, to).matchAll(PART)) {
    const raw = match[0];
    const start = from + match.index;
    parts.push({ raw, start, end: start + raw.length, isWord: /^[\p{L}\p{N}]/u.test(raw) });
  }
  return parts;
}

const QUOTES = new Set(['"', '“', '”', '„', '«', '»', "'", '‘', '’', '*', '_', '`', '®', '™', '©', '[', '<', '>']);

/** Behind a name that is written like a logo. */
const PICTURE = /^(?:\p{Extended_Pictographic}|\u200d|\ufe0f)$/u;

/** Of a registered name, within it: "Brightfern® Corporation". */
const SIGNS = new Set(['®', '™']);

function isNameWord(raw: string): boolean {
  // A capital or a letter without case first; a capital within ("iSmart"); a figure.
  return (
    /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(raw) ||
    NAME_DOMAINS.has(/^[\p{L}\p{N}-]{2,60}\.(\p{L}{2,4})$/u.exec(raw)?.[1] ?? '') ||
    /^\p{Ll}{1,3}\p{Lu}/u.test(raw) ||
    (LEGAL_FORMS.has(legalForm(raw)) && /\./.test(raw))
  );
}

function ends(raw: string, spelt: string, words: NameWords): boolean {
  const lower = spelt.replaceAll('’', "'");
  return (words.ending.has(lower) || (raw === spelt && words.endingInSmall.has(lower))) && !isForm(raw);
}

function isForm(raw: string): boolean {
  return LEGAL_FORMS.has(legalForm(raw));
}

// "Acme." ends a sentence; "Co.", "S.p.A.", "J." do not by themselves.
function endsPhrase(raw: string, { shortened }: NameWords): boolean {
  return (
    raw.endsWith('.') &&
    !isForm(raw) &&
    !/^\p{Lu}\.$/u.test(raw) &&
    !/^(?:\p{L}\.){2,}$/u.test(raw) &&
    !shortened.has(raw.slice(0, -1))
  );
}

// A new line, or a new sentence after a legal form: "… Brightfern Inc. Quietpine …".
function opensAnew(text: string, before: Part, after: Part, { tradingAs }: NameWords): boolean {
  if (text.slice(before.end, after.start).includes('\n')) return true;
  return (
    before.raw.endsWith('.') &&
    isForm(before.raw) &&
    after.isWord &&
    !isForm(after.raw) &&
    !tradingAs.includes(after.raw.toLowerCase())
  );
}

function trimWord({ start, end, raw }: Part): Range {
  // The dot of a shortened form belongs to it ("Ltd.", "S.p.A."); that after a whole one ("GmbH.") ends the sentence.
  if (
    raw.endsWith('.') &&
    ((isForm(raw) && !WHOLE_FORMS.has(raw.slice(0, -1).toLowerCase())) || /^(?:\p{L}\.){2,}$/u.test(raw))
  )
    return { start, end };
  const kept = raw.replace(/(?:['’]s)?[.,:;/@&+-]{0,3}$/u, '');
  return { start, end: start + Math.max(1, kept.length) };
}

/**
 * The name that begins at `from` (after quotes and an article), before `to`; undefined where none does.
 * `anyWord`: the place is so certain that small letters do not end the name ("was created by quietpine").
 */
export function nameAfter(
  text: string,
  from: number,
  to: number,
  words: NameWords,
  anyWord = false,
): Range | undefined {
  const parts = partsOf(text, from, Math.min(to, from + MAX_REACH));
  let at = 0;
  while (
    at < parts.length &&
    (QUOTES.has(parts[at]!.raw) ||
      parts[at]!.raw === ':' ||
      parts[at]!.raw === '-' ||
      words.opening.has(parts[at]!.raw.toLowerCase()))
  )
    at++;
  const first = at;
  let last = -1;
  for (let count = 0; at < parts.length && count < MAX_WORDS; at++) {
    const part = parts[at]!;
    if (last >= 0 && opensAnew(text, parts[at - 1]!, part, words)) break;
    // "Company: Brightfern LLC Email: …": the next label.
    if (last >= 0 && isForm(parts[last]!.raw) && parts[at + 1]?.raw === ':' && !isForm(part.raw)) break;
    const lower = part.raw.toLowerCase().replace(/\.$/, '');
    if (!part.isWord) {
      const next = parts[at + 1];
      if (part.raw === ',' && next && last >= 0 && isForm(next.raw)) continue;
      if (part.raw === '&' && next && isNameWord(next.raw) && last >= 0) continue;
      if (
        last >= 0 &&
        (part.raw === '-' || part.raw === '–' || part.raw === ':') &&
        anyWord &&
        next &&
        isNameWord(next.raw)
      )
        continue;
      if (QUOTES.has(part.raw) && last < 0) continue;
      if (SIGNS.has(part.raw) && next?.isWord && isForm(next.raw)) continue;
      break;
    }
    count++;
    if (ends(part.raw, lower, words) || (last >= 0 && words.closing.has(lower))) break;
    if (isNameWord(part.raw) || (anyWord && last < 0 && /\p{L}/u.test(part.raw) && !words.connecting.has(lower))) {
      last = at;
      if (endsPhrase(part.raw, words) || /['’]s$/.test(part.raw)) break;
      continue;
    }
    const next = parts[at + 1];
    if (
      last >= 0 &&
      words.connecting.has(lower) &&
      next?.isWord &&
      isNameWord(next.raw) &&
      // "Acme Ltd of 12 Mill Lane": its address.
      !/^\d/.test(next.raw) &&
      !words.ending.has(next.raw.toLowerCase())
    )
      continue;
    if (last >= 0 && isForm(part.raw)) {
      last = at;
      continue;
    }
    break;
  }
  return last < first
    ? undefined
    : checked(text, { start: parts[first]!.start, end: trimWord(parts[last]!).end }, words);
}

/** The name that ends at `to` (before quotes and an opening bracket) and begins not before `from`. */
export function nameBefore(text: string, from: number, to: number, words: NameWords): Range | undefined {
  const parts = partsOf(text, Math.max(from, to - MAX_REACH), to);
  let at = parts.length - 1;
  while (
    at >= 0 &&
    (QUOTES.has(parts[at]!.raw) || parts[at]!.raw === '(' || parts[at]!.raw === ',' || PICTURE.test(parts[at]!.raw))
  )
    at--;
  // "Brightfern Ltd. (registry code 12345) is": what is said in brackets is passed over.
  if (parts[at]?.raw === ')') {
    const opening = parts.findLastIndex((part, index) => index < at && part.raw === '(');
    if (opening > 0) at = opening - 1;
  }
  const last = at;
  let first = -1;
  for (let count = 0; at >= 0 && count < MAX_WORDS; at--) {
    const part = parts[at]!;
    const lower = part.raw.toLowerCase().replace(/\.$/, '');
    const next = parts[at + 1];
    if (first >= 0 && opensAnew(text, part, next!, words)) break;
    if (!part.isWord) {
      if (part.raw === ',' && first === at + 1 && isForm(next!.raw)) continue;
      if (part.raw === '&' && first === at + 1) continue;
      if ((QUOTES.has(part.raw) && first < 0) || (SIGNS.has(part.raw) && next && isForm(next.raw))) continue;
      break;
    }
    count++;
    if (at !== last && endsPhrase(part.raw, words)) break;
    if (ends(part.raw, lower, words)) break;
    if (isNameWord(part.raw) || (isForm(part.raw) && first < 0)) {
      first = at;
      continue;
    }
    const before = parts[at - 1];
    if (
      first === at + 1 &&
      words.connecting.has(lower) &&
      before?.isWord &&
      isNameWord(before.raw) &&
      !words.opening.has(before.raw.toLowerCase())
    )
      continue;
    break;
  }
  while (first >= 0 && first < last && words.opening.has(parts[first]!.raw.toLowerCase())) first++;
  if (first < 0 || first > last) return undefined;
  return checked(text, { start: parts[first]!.start, end: trimWord(parts[last]!).end }, words);
}

/** Does every word of it name nobody in particular? */
export function isGeneric(name: string, words: NameWords): boolean {
  const own = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  // "The Bank", not "Bank of America".
  const alone = own.filter((word) => !LEGAL_FORMS.has(word) && !words.opening.has(word));
  if (alone.length === 1 && words.roles.has(alone[0]!)) return true;
  return own.every(
    (word) => LEGAL_FORMS.has(word) || words.generic.has(word) || words.opening.has(word) || words.connecting.has(word),
  );
}

function checked(text: string, range: Range, words: NameWords): Range | undefined {
  const name = text.slice(range.start, range.end);
  if (
    name.length < 2 ||
    /^\p{Lu}?\d[\d.]*$/u.test(name) ||
    !/\p{L}{2}|\p{N}\p{L}|\p{L}\p{N}/u.test(name) ||
    isGeneric(name, words)
  )
    return undefined;
  return range;
}

/** A name without its legal form: "Brightfern" of "Brightfern Holdings, Ltd.". */
export function withoutLegalForm(name: string): string {
  const words = name.split(/[\s,]+/);
  while (words.length > 1 && isForm(words.at(-1)!)) words.pop();
  return words.join(' ');
}

/** Does the name carry a legal form? */
export function hasLegalForm(name: string): boolean {
  const words = name.split(/[\s,]+/);
  return words.length > 1 && words.slice(1).some((word) => isForm(word));
}

/** Does it carry a form that is no plain word, unlike "Group"? */
export function hasCertainForm(name: string, words: NameWords): boolean {
  return name
    .split(/[\s,]+/)
    .slice(1)
    .some((word) => isCertainForm(legalForm(word), words));
}

/** Is it a form that marks a company beyond doubt, and neither a word of the language nor short for something else? */
export function isCertainForm(form: string, { plainForms }: NameWords): boolean {
  return LEGAL_FORMS.has(form) && !AMBIGUOUS_FORMS.has(form) && !plainForms.has(form);
}
