/** What the head of a column asks, where its words are not known as a head's but its verb is: "We hand it on". */
import type { ColumnWords } from '../lexicon/column-words.ts';
import type { Sentence } from '../text/sentence.ts';
import { ACTS } from './asked-in.ts';
import { headQuestion, type HeadQuestion } from './head-question.ts';

/** What a head asks of the row that it crosses; `sentences` are those of its cell. */
export function headAsks(sentences: readonly Sentence[], words: ColumnWords): HeadQuestion {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const own = headQuestion(tokens, words);
  const [head, ...more] = sentences;
  if (!head || more.length) return own;
  const { frames } = head.reading;
  // "Kept on your device only": whether the publisher gets it is another question.
  if (frames.some(({ onDevice }) => onDevice)) return { ...own, asks: 'besides', acts: [] };
  if (own.asks !== 'unknown') return own;
  const [frame, ...others] = frames;
  if (!frame || others.length) return own;
  const { act, agent, clause, polarity } = frame;
  // "You can edit it"
  if (agent.kind === 'reader' && clause.subject && act !== 'share' && act !== 'provide')
    return { ...own, asks: 'besides' };
  const asked = act && ACTS[act];
  // "Linked to you" is some use, and not whether there is any.
  if (asked === 'use') return own;
  const isOurs = agent.kind === 'publisher' || (agent.kind === 'none' && clause.group.voice === 'passive');
  if (!asked || !isOurs || !isAll(head, clause.group, words)) return own;
  return { ...own, asks: 'act', acts: [asked], denied: polarity === 'denied' };
}

// Beside the verb stands nothing that narrows it.
function isAll(
  { tokens }: Sentence,
  group: { readonly start: number; readonly end: number },
  words: ColumnWords,
): boolean {
  return tokens.every(
    ({ norm }, at) =>
      (at >= group.start && at < group.end) ||
      words.plain.has(norm) ||
      words.which.has(norm) ||
      words.outsiders.has(norm) ||
      words.towards.has(norm) ||
      words.particles.has(norm) ||
      words.us.has(norm),
  );
}
