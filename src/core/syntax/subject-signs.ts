/** What the words of a clause's subject tell of the whole clause. */
import type { Clause } from './clause.ts';
import { B, type ParsedSentence } from './parsed-sentence.ts';
import type { Extent } from './verb-group.ts';

/** "No say over the way your name is kept": how it is. */
export function tellsHow({ tokens, masks, grammar }: ParsedSentence, { subject, relation }: Clause): boolean {
  if (!subject || relation === 'main') return false;
  const at = masks[subject.start]! & B.determiner ? subject.start + 1 : subject.start;
  const opensNoun = (masks[at + 1] ?? 0) & (B.determiner | B.possessive | B.pronoun);
  return grammar.words.manners.has(tokens[at]!.stem) && at + 1 < subject.end && opensNoun !== 0;
}

/**
 * "Our site honours the one but is not made to read the other", where no verb was seen in "honours": a subject in which
 * the sentence turns is none. "Nothing but your name", "not only names but also ages" are.
 */
export function turnInSubject({ tokens, masks, grammar }: ParsedSentence, { subject }: Clause): Extent | undefined {
  if (!subject) return undefined;
  for (let at = subject.start + 1; at < subject.end; at++) {
    if (!(masks[at]! & B.contrast) || !(masks[at]! & B.coordinator)) continue;
    if (masks[at - 1]! & (B.negative | B.pronoun | B.determiner)) return undefined;
    const isPaired = tokens
      .slice(Math.max(0, subject.start - 1), at)
      .some(({ norm }, i, all) => grammar.words.noDenial.has(norm) && i > 0 && all[i - 1]!.norm !== ',');
    return isPaired ? undefined : { start: at, end: at + 1 };
  }
  return undefined;
}
