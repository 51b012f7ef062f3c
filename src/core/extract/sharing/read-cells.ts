/** Reads what a table says: who stands in a column of receivers, and the YES or NO under "Sold". */
import { columnOf, namesNobody, type Column } from '../../discourse/columns.ts';
import { cellAnswer, rowReading, type RowAnswer } from '../../discourse/table-answers.ts';
import type { Range } from '../../document.ts';
import { saidOf } from '../../discourse/said-of.ts';
import type { Sentence } from '../../text/notice.ts';
import type { Mention } from './mentions.ts';
import type { SharingReader } from './reader.ts';
import { isChained, isHead } from './recipients-of.ts';
import type { Statement } from './statement.ts';

/** Reads a sentence of a table; whether it is one. */
export function readCell(reader: SharingReader, sentence: Sentence): boolean {
  const { block } = sentence;
  const { columns } = reader.notice.compiled.pack;
  const answer = cellAnswer(reader.notice, sentence);
  if (answer) {
    sayAnswer(reader, sentence, answer);
    return true;
  }
  const column = columnOf(sentence, columns);
  if (!column) return block.kind === 'table-cell';
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

function sayAnswer(reader: SharingReader, sentence: Sentence, { question, verdict, isOfAll }: RowAnswer): void {
  const said = saidOf(question, verdict);
  if (!said || question.byOthers) return;
  const { acts, stance } = said;
  const isDenied = stance === 'denied';
  // "Not for this reason", "not these data": of a part, unless every row says so.
  const restriction = isDenied ? (said.restriction ?? (isOfAll ? undefined : labelOf(reader, sentence))) : undefined;
  const quote = rowReading(reader.notice, sentence)?.quote;
  for (const action of acts) {
    if (action !== 'share' && action !== 'sell') continue;
    reader.statements.addPhrase(sentence, { start: 0, end: 1 }, isDenied ? 'anyone' : 'third-party', RULE, {
      stance,
      hedged: false,
      action,
      conditions: [],
      inferred: true,
      ...(quote ? { quote } : {}),
      ...(restriction ? { restriction } : {}),
    });
  }
}

// What the row is about: its first cell.
function labelOf(reader: SharingReader, sentence: Sentence): Range | undefined {
  const [first] = rowReading(reader.notice, sentence)?.row.cells ?? [];
  return first && { start: first.start, end: first.end };
}

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
