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
  if (!gap.includes('\n')) return undefined;
  const from = sentence.end + gap.length;
  const newline = text.indexOf('\n', from);
  const to = Math.min(newline < 0 ? text.length : newline, from + NEXT_LINE);
  const range = nameAfter(text, from, to, names);
  if (!range || range.start > from + 2) return undefined;
  const isAlone = /^["”'’*]{0,2}\s{0,2}$/u.test(text.slice(range.end, to));
  const name = text.slice(range.start, range.end);
  return (isAlone && hasLegalForm(name)) ||
    (hasCertainForm(name, names) && /^[\s"”'’*]{0,3}[,(–—-]/u.test(text.slice(range.end, to)))
    ? range
    : undefined;
}
