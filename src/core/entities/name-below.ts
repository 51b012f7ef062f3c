/** Reads the company below a heading or label that asks for it. */
import type { Range } from '../document.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import type { Sentence } from '../text/sentence.ts';
import { hasCertainForm, hasLegalForm, nameAfter } from './names.ts';

/** A heading or label, not a sentence. */
const LABEL_TOKENS = 16;
const NEXT_LINE = 120;

/** The line below is a company's name, or begins with one: "Brightfern Ltd, 4 Elm Street". */
export function nameBelow(text: string, sentence: Sentence, names: NameWords): Range | undefined {
  if (sentence.tokens.length > LABEL_TOKENS) return undefined;
  const gap = /^\s*/u.exec(text.slice(sentence.end, sentence.end + 8))?.[0] ?? '';
  // "Who gives this notice? Brightfern Bank"
  const isAnswer = !gap.includes('\n') && text.charAt(sentence.end - 1) === '?';
  if (!gap.includes('\n') && !isAnswer) return undefined;
  const from = sentence.end + gap.length;
  const newline = text.indexOf('\n', from);
  const to = Math.min(newline < 0 ? text.length : newline, from + NEXT_LINE);
  const range = nameAfter(text, from, to, names);
  if (!range || range.start > from + 2) return undefined;
  const isAlone = /^["”'’*]{0,2}\s{0,2}$/u.test(text.slice(range.end, to));
  const name = text.slice(range.start, range.end);
  // "Jane Heron" with "Email: …" on the line below: a person has no legal form, but an address.
  const isAbove = isAlone && /^\p{Lu}\S*(?:\s\p{Lu}\S*){1,3}$/u.test(name) && hasAddressBelow(text, to);
  return (isAlone && (hasLegalForm(name) || isAbove || (isAnswer && /\s/.test(name)))) ||
    ((hasCertainForm(name, names) || isInstitution(name, names)) &&
      /^[\s"”'’*]{0,3}[,(–—-]/u.test(text.slice(range.end, to)))
    ? range
    : undefined;
}

// "Merrow College", "University of Merrow": it has no legal form, but says what it is.
function isInstitution(name: string, { institutions }: NameWords): boolean {
  const words = name.toLowerCase().split(/\s/);
  return words.length > 1 && words.some((word) => institutions.has(word));
}

// The next line that says something is no sentence, and holds an e-mail address or begins with a label or a number.
function hasAddressBelow(text: string, from: number): boolean {
  const below = /^\s{0,8}([^\n]{1,80})/u.exec(text.slice(from, from + NEXT_LINE))?.[1];
  return below !== undefined && /\S@\S|^\d{1,5},?\s\p{L}/u.test(below);
}
