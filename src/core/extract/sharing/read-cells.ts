/** Reads what a table says: who stands in a column of receivers, and the YES or NO under "Sold". */
import { columnOf, namesNobody, type Column } from '../../discourse/columns.ts';
import { cellAnswer, rowReading, type RowAnswer } from '../../discourse/table-answers.ts';
import type { Range } from '../../document.ts';
import { placeOf } from '../../discourse/table-grid.ts';
import { saidOf, type Said } from '../../discourse/said-of.ts';
import type { Sentence } from '../../text/notice.ts';
import type { Mention } from './mention.ts';
import type { SharingReader } from './reader.ts';
import { isChained, isHead } from './recipients-of.ts';
import { named, workIn } from './read-services.ts';
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
  const isOfServices = column.kind === 'other' && isServices(reader, sentence);
  if (column.kind !== 'receivers' && !isOfServices) return block.kind === 'table-cell';
  // "We share it with nobody", "shared with our bank": read as any sentence.
  if (namesNobody(sentence, columns) || reader.actsOf(sentence).length) return true;
  let found: Mention | undefined;
  for (const mention of reader.namedIn(sentence)) {
    if (!opensEntry(reader, sentence, mention, found) || reader.isSource(sentence, mention)) continue;
    if (isOfServices && mention.name === undefined) continue;
    found = mention;
    reader.statements.addMention(sentence, kindInRow(reader, sentence, mention), saidBy(column));
  }
  return true;
}

// "Service", "Tool" over the first column, where the section tells who gets data: services of others, by name.
function isServices({ words, notice }: SharingReader, sentence: Sentence): boolean {
  const head = sentence.leadIn?.tokens.filter(({ kind }) => kind === 'word') ?? [];
  const first = placeOf(notice, sentence)?.row.cells[0]?.sentences[0];
  return (
    first === sentence && sentence.section.topics.has('sharing') && head.length === 1 && words.tools.has(head[0]!.stem)
  );
}

// "Oakpost" in the row of "Newsletter": its work is told beside it.
function kindInRow(reader: SharingReader, sentence: Sentence, mention: Mention): Mention {
  const own = named(reader, sentence, mention);
  if (own.name === undefined || own.category !== 'third-party') return own;
  const beside = placeOf(reader.notice, sentence)?.row.cells.flatMap(({ sentences }) => sentences) ?? [];
  const kinds = new Set(
    beside
      .filter((one) => columnOf(one, reader.notice.compiled.pack.columns)?.kind === 'purposes')
      .flatMap(({ tokens }) => workIn(reader.words, tokens) ?? []),
  );
  const [category] = kinds;
  return category !== undefined && kinds.size === 1 ? { ...own, category } : own;
}

/** Reads the row of somebody who may get data, and whether they do: "Advertisers: no". Whether it is one. */
export function readReceiver(reader: SharingReader, sentence: Sentence): boolean {
  const row = rowReading(reader.notice, sentence);
  if (!row?.isOfReceivers) return false;
  if (row.row.cells[0]?.sentences[0] !== sentence || row.isUnread) return true;
  const parties = partiesNamed(reader, sentence);
  for (const { question, verdict, cell } of row.answers) {
    const said = saidOf(question, verdict);
    if (!said) continue;
    const quote = row.quote ?? { start: sentence.quote.start, end: Math.max(sentence.quote.end, cell.end) };
    for (const action of said.acts) {
      if (action !== 'share' && action !== 'sell') continue;
      for (const party of parties) reader.statements.addMention(sentence, party, { ...answered(said, action), quote });
    }
  }
  return true;
}

// "Parcelwren Ltd", "Advertisers"; a company's own name is known by standing there.
function partiesNamed(reader: SharingReader, sentence: Sentence): readonly Mention[] {
  const known = reader.partiesOf(sentence);
  return known.length ? known : reader.mentions.namesIn(sentence);
}

const RULE = 'sharing.table-cell';

function answered({ stance, restriction }: Said, action: Statement['action']): Statement {
  return { stance, hedged: false, action, conditions: [], inferred: true, ...(restriction ? { restriction } : {}) };
}

function sayAnswer(reader: SharingReader, sentence: Sentence, { question, verdict, isOfAll }: RowAnswer): void {
  const said = saidOf(question, verdict);
  if (!said || question.byOthers) return;
  const { acts, stance } = said;
  const isDenied = stance === 'denied';
  const row = rowReading(reader.notice, sentence);
  const label = isOfAll ? undefined : labelOf(reader, sentence);
  const head = sentence.leadIn && partiesNamedIn(reader, sentence.leadIn);
  // "Shared with advertisers? No": of them, and of nobody else.
  const isOfThem =
    head?.at !== undefined && head.at.start === said.restriction?.start && head.at.end === said.restriction.end;
  // "For our affiliates to market to you: yes"
  const receivers = row?.isOfReasons
    ? partiesNamedIn(reader, row.row.cells[0]!.sentences[0]!)
    : isOfThem
      ? head
      : undefined;
  // "Not for this reason", "not these data": of a part, unless every row says so.
  const restriction = isDenied ? ((isOfThem ? undefined : said.restriction) ?? label) : undefined;
  for (const action of acts) {
    if (action !== 'share' && action !== 'sell') continue;
    const statement: Statement = {
      ...answered({ acts, stance, ...(restriction ? { restriction } : {}) }, action),
      ...(row?.quote ? { quote: row.quote } : {}),
    };
    for (const party of receivers?.parties ?? [])
      reader.statements.addMention(sentence, { ...party, ...FIRST, headEnd: 1 }, statement);
    if (!receivers?.parties.length)
      reader.statements.addPhrase(sentence, FIRST, isDenied ? 'anyone' : 'third-party', RULE, statement);
  }
}
const FIRST = { start: 0, end: 1 };

/** Who is named in a sentence, and where, with the word before: "with advertisers and brokers". */
export function partiesNamedIn(
  reader: SharingReader,
  sentence: Sentence,
): { parties: readonly Mention[]; at: Range | undefined } {
  const parties = reader
    .partiesOf(sentence)
    .filter(({ category }) => category !== 'third-party' && category !== 'anyone');
  const [first] = parties;
  const at = first && sentence.rangeOf(Math.max(0, first.start - 1), parties.at(-1)!.end);
  return { parties, at };
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
