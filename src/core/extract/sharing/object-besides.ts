/** What is handed on, where no vocabulary knows it. */
import { namedIn } from '../../discourse/named-in.ts';
import type { Range } from '../../document.ts';
import { classBit } from '../../syntax/compiled-grammar.ts';
import type { Notice, Sentence } from '../../text/notice.ts';
import type { SharingAct } from './acts.ts';

/** A word of these is no part of the noun phrase. */
const ENDS_OBJECT =
  classBit('preposition') |
  classBit('coordinator') |
  classBit('subordinator') |
  classBit('relative') |
  classBit('be') |
  classBit('have') |
  classBit('do') |
  classBit('modal') |
  classBit('negator');

/**
 * "We share your sketches with nobody": the words of what is the reader's and no data that the vocabulary knows; of that
 * alone it is denied. Undefined where the object is of another sentence, or known.
 */
export function objectBesides(notice: Notice, sentence: Sentence, verbs: SharingAct['verbs']): Range | undefined {
  const { offset, reading } = sentence.unit;
  const { tokens, masks } = reading;
  const { clause } = verbs.at(-1)!;
  const isPassive = clause.group.voice === 'passive';
  const start = (isPassive ? clause.subject?.start : clause.group.end) ?? -1;
  const { readersPossessives } = notice.compiled.grammar.words;
  if (start < offset || !readersPossessives.has(tokens[start]?.norm ?? '')) return undefined;
  let end = start + 1;
  while (end < tokens.length && tokens[end]!.kind === 'word' && !(masks[end]! & ENDS_OBJECT)) end++;
  const isKnown = namedIn(notice, sentence).data.some(
    (match) => !match.term.everyday && match.start + offset < end && match.end + offset > start,
  );
  return isKnown || end === start + 1 ? undefined : sentence.rangeOf(start - offset, end - offset);
}
