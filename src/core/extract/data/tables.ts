/** Tables: categories of data down the side, across what is done with them: "collected", "sold", "to whom". */
import type { Range } from '../../document.ts';
import type { AskedAct } from '../../lexicon/column-words.ts';
import { namesNobody } from '../../discourse/columns.ts';
import type { Verdict } from '../../discourse/answer.ts';
import { lineAnswers } from '../../discourse/line-answers.ts';
import { saidOf, type Asked } from '../../discourse/said-of.ts';
import { rowReading } from '../../discourse/table-answers.ts';
import type { Notice, Sentence } from '../../text/notice.ts';
import type { Reading } from './reading.ts';

/** A reading of a part: what narrows it. */
export type PartReading = Reading & { readonly restriction?: Range };

/** What a row says of the data it names. */
export interface RowReadings {
  /** By YES and NO in its cells: what it says, and all it says. */
  readonly answers: readonly PartReading[];
  /** By the cell that names those who get it: empty where it names nobody. Undefined without such a cell. */
  readonly passedOn: readonly PartReading[] | undefined;
  /** What words around the table say of collecting holds for the row too. */
  readonly isOpen: boolean;
  /** Cells answer what is done with the data of the row: verbs in its other cells only describe the data. */
  readonly isAnswered: boolean;
  /** The row, where its cells stand one below the other and are no row of the document's. */
  readonly quote?: Range;
}

const EMPTY: RowReadings = { answers: [], passedOn: undefined, isOpen: true, isAnswered: false };
const PASSED_ON: Reading = { party: 'third', action: 'share', stance: 'stated', hedged: false };

/** What the row of the sentence's cell says; open outside such tables. */
export function tableReadings(notice: Notice, sentence: Sentence): RowReadings {
  const row = rowReading(notice, sentence);
  if (!row) return EMPTY;
  const words = notice.compiled.pack.columns;
  const { asked, isUnread, receivers } = row;
  const passedOn = receivers.length
    ? receivers.some(({ sentences }) => sentences.some((one) => namesNobody(one, words)))
      ? []
      : [PASSED_ON]
    : undefined;
  return {
    answers: row.isOfReasons ? [] : row.answers.flatMap(({ question, verdict }) => answeredReadings(question, verdict)),
    passedOn,
    isOpen: !isUnread && !asked.has('collect') && !row.isOfReasons,
    isAnswered: asked.size > 0 || isUnread,
    ...(row.quote ? { quote: row.quote } : {}),
  };
}

/** What an answer says of the data that the question is asked of. */
export function answeredReadings(question: Asked & { readonly byOthers: boolean }, verdict: Verdict): PartReading[] {
  const said = saidOf(question, verdict);
  if (!said) return [];
  const { acts, stance, restriction } = said;
  return acts.map((act) => ({
    ...flowOf(act, question.byOthers),
    stance,
    hedged: false,
    ...(restriction ? { restriction } : {}),
  }));
}

/** Who does it, and what: passing on gives the data to others. */
export function flowOf(act: AskedAct, byOthers: boolean): Pick<Reading, 'party' | 'action'> {
  if (act === 'sell' || act === 'share') return { party: 'third', action: act };
  return { party: byOthers ? 'third' : 'first', action: act };
}

/** The same tables flattened to lines: "B. Biometric information - NO", its examples on the next line. */
export function lineReadings(notice: Notice, sentence: Sentence): readonly PartReading[] {
  return lineAnswers(notice, sentence).flatMap(({ question, verdict }) => answeredReadings(question, verdict));
}
