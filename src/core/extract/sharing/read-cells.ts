/** Reads what a table says: who stands in a column of receivers, and the YES or NO under "Sold". */
import { answerOf, columnOf, namesNobody, type Column } from '../../text/columns.ts';
import type { Sentence } from '../../text/notice.ts';
import type { Mention } from './mentions.ts';
import type { SharingReader } from './reader.ts';
import { isChained, isHead } from './recipients-of.ts';
import type { Statement } from './statement.ts';

/** Reads a sentence of a table; whether it is one. */
export function readCell(reader: SharingReader, sentence: Sentence): boolean {
  const { block } = sentence;
  const { columns } = reader.notice.compiled.pack;
  const column = columnOf(sentence, columns);
  if (!column) return block.kind === 'table-cell';
  const answer = answerOf(sentence, columns);
  if (answer !== undefined) {
    if (column.sold || column.shared)
      reader.statements.addPhrase(sentence, { start: 0, end: 1 }, answer ? 'third-party' : 'anyone', RULE, {
        ...saidBy(column),
        action: column.sold ? 'sell' : 'share',
        stance: answer ? 'stated' : 'denied',
      });
    return true;
  }
  // "Social networks" under "Purpose" or "Sources" gets nothing.
  if (column.kind === 'aside' || column.kind === 'purposes') return true;
  if (column.kind !== 'receivers') return block.kind === 'table-cell';
  // "We share it with nobody", "shared with our bank": read as any sentence.
  if (namesNobody(sentence, columns) || reader.actsOf(sentence).length) return true;
  let found: Mention | undefined;
  for (const mention of reader.partiesOf(sentence)) {
    if (!opensEntry(reader, sentence, mention, found) || reader.isSource(sentence, mention)) continue;
    found = mention;
    reader.statements.addMention(sentence, mention, saidBy(column));
  }
  return true;
}

const RULE = 'sharing.table-cell';

function saidBy({ sold, shared }: Column): Statement {
  return {
    stance: 'stated',
    hedged: false,
    action: sold && !shared ? 'sell' : 'share',
    conditions: [],
    inferred: true,
  };
}

// At the head of the cell, of a line or an entry in it, or beside the one before.
const MARKS = new Set([';', ',', '•', '·', '-', '*', ':']);
function opensEntry(
  { words, notice }: SharingReader,
  { tokens }: Sentence,
  { start }: Mention,
  found: Mention | undefined,
): boolean {
  const before = tokens[start - 1];
  return (
    isHead(tokens, start, words) ||
    !before ||
    MARKS.has(before.norm) ||
    notice.document.text.slice(before.end, tokens[start]!.start).includes('\n') ||
    (found !== undefined && isChained(tokens, found.end, start, words))
  );
}
