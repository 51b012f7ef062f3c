/** What stands where a question or a label would be answered: behind it, under it, beside it. */
import type { Notice, Sentence } from '../text/notice.ts';
import type { ColumnWords } from '../lexicon/column-words.ts';
import { readAnswer, type ReadAnswer } from './answer.ts';
import { headQuestion } from './head-question.ts';
import { placeOf } from './table-grid.ts';

/** So many sentences of a reply may hold the answer. */
const MAX_REPLY = 3;

/** The sentences that reply to one which ends its line, heading, term or cell; none where nothing does. */
export function repliesTo(notice: Notice, sentence: Sentence): readonly Sentence[] {
  const next = notice.sentences[sentence.index + 1];
  if (!next) return [];
  if (next.block === sentence.block) return sentence.isHeading ? [] : blockFrom(notice, next);
  switch (sentence.block.kind) {
    case 'heading':
      return next.block.kind === 'paragraph' ? blockFrom(notice, next) : [];
    case 'term':
      return next.block.kind === 'definition' ? blockFrom(notice, next) : [];
    case 'table-cell':
      return besides(notice, sentence);
    case 'paragraph':
      // A question that is a paragraph, before the one that answers it.
      return next.block.kind === 'paragraph' && sentence.start === sentence.block.start ? blockFrom(notice, next) : [];
    default:
      return [];
  }
}

/** The answer that the replies give, and in which of them; undefined where they tell something themselves. */
export function answerIn(
  notice: Notice,
  replies: readonly Sentence[],
): (ReadAnswer & { readonly reply: Sentence }) | undefined {
  const words = notice.compiled.pack.columns;
  for (const [at, reply] of replies.slice(0, MAX_REPLY).entries()) {
    const from = markEnd(reply, words);
    const tokens = reply.tokens.slice(from);
    const text = from ? notice.document.text.slice(tokens[0]?.start ?? reply.end, reply.end) : reply.text;
    const read = readAnswer(text, tokens, words);
    if (!read) continue;
    const next = replies[at + 1]?.tokens[0]?.norm ?? '';
    // "No. However, …"
    return words.turning.has(next) ? { ...read, answer: 'unread', reply } : { ...read, reply };
  }
  return undefined;
}

// "A: No.": the answer begins behind its mark.
function markEnd({ tokens }: Sentence, words: ColumnWords): number {
  const [mark, point] = tokens;
  return mark && words.answerMarks.has(mark.norm) && point?.kind === 'punct' && tokens.length > 2 ? 2 : 0;
}

function blockFrom(notice: Notice, first: Sentence): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (let at = first.index; notice.sentences[at]?.block === first.block; at++) {
    const sentence = notice.sentences[at]!;
    // The next question of a run in one paragraph.
    if (sentence.tokens.at(-1)?.norm === '?') break;
    sentences.push(sentence);
  }
  return sentences;
}

// The second of two cells, unless the head above asks something of its own.
function besides(notice: Notice, sentence: Sentence): readonly Sentence[] {
  const place = placeOf(notice, sentence);
  if (!place || place.row.cells.length !== 2 || place.row.cells[0] !== place.cell) return [];
  const [, cell] = place.row.cells;
  const head = place.table.heads[1];
  if (
    head &&
    headQuestion(
      head.sentences.flatMap(({ tokens }) => tokens),
      notice.compiled.pack.columns,
    ).asks !== 'unknown'
  )
    return [];
  return cell!.sentences;
}
