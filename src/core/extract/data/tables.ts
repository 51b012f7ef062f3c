/** Tables: categories of data down the side, across what is done with them: "collected", "sold", "to whom". */
import type { Notice, Sentence } from '../../text/notice.ts';
import { answerOf, columnOf, namesNobody, type Column } from '../../text/columns.ts';
import type { Reading } from './reading.ts';

/** What a row says of the data it names. */
interface Row {
  /** By YES and NO in its cells: what it says, and all it says. */
  readonly answers: Reading[];
  /** By the cell that names those who get it: empty where it names nobody. Undefined without such a cell. */
  passedOn: readonly Reading[] | undefined;
}

const rows = new WeakMap<Notice, ReadonlyMap<number, Row>>();

const EMPTY: Row = { answers: [], passedOn: undefined };
const PASSED_ON: Reading = { party: 'third', action: 'share', stance: 'stated', hedged: false };

/** What the row of the sentence's cell says; empty outside such tables. */
export function tableReadings(notice: Notice, { block }: Sentence): Row {
  if (!block.row) return EMPTY;
  let byRow = rows.get(notice);
  if (!byRow) {
    byRow = readRows(notice);
    rows.set(notice, byRow);
  }
  return byRow.get(block.row.start) ?? EMPTY;
}

const ANSWER_WITHIN = 4;
const LINE_LENGTH = 24;

/** The same table flattened to lines: "B. Biometric information - NO", its examples on the next line. */
export function lineReadings(notice: Notice, sentence: Sentence): readonly Reading[] {
  const words = notice.compiled.pack.columns;
  for (let at = sentence.index; at >= 0 && at > sentence.index - ANSWER_WITHIN; at--) {
    const { tokens, predicates, section } = notice.sentences[at]!;
    if (section !== sentence.section && at < sentence.index - 1) return [];
    const answer = tokens.at(-1)?.norm ?? '';
    if (
      tokens.length > 1 &&
      tokens.length <= LINE_LENGTH &&
      !predicates.length &&
      (words.yes.has(answer) || words.no.has(answer))
    ) {
      return [
        { party: 'first', action: 'collect', stance: words.yes.has(answer) ? 'stated' : 'denied', hedged: false },
      ];
    }
  }
  return [];
}

function readRows(notice: Notice): ReadonlyMap<number, Row> {
  const words = notice.compiled.pack.columns;
  const byRow = new Map<number, Row>();
  for (const sentence of notice.sentences) {
    const { block } = sentence;
    const column = columnOf(sentence, words);
    if (!block.row || !column) continue;
    let row = byRow.get(block.row.start);
    if (!row) byRow.set(block.row.start, (row = { answers: [], passedOn: undefined }));
    const answer = answerOf(sentence, words);
    if (answer !== undefined)
      row.answers.push({ ...flowOf(column), stance: answer ? 'stated' : 'denied', hedged: false });
    else if (column.kind === 'receivers') row.passedOn = namesNobody(sentence, words) ? [] : [PASSED_ON];
  }
  return byRow;
}

function flowOf({ sold, shared, kind }: Column): Pick<Reading, 'party' | 'action'> {
  if (sold) return { party: 'third', action: 'sell' };
  return shared || kind === 'receivers' ? { party: 'third', action: 'share' } : { party: 'first', action: 'collect' };
}
