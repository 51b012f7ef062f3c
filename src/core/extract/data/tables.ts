/** Tables that answer by row: categories of data down the side, "collected", "sold" or "shared" across, YES or NO within. */
import type { Notice, Sentence } from '../../text/notice.ts';
import type { Reading } from './reading.ts';

const answers = new WeakMap<Notice, ReadonlyMap<number, readonly Reading[]>>();

/** What the row of the sentence's cell answers; empty outside such tables. */
export function tableReadings(notice: Notice, { block }: Sentence): readonly Reading[] {
  if (!block.row) return [];
  let byRow = answers.get(notice);
  if (!byRow) {
    byRow = readRows(notice);
    answers.set(notice, byRow);
  }
  return byRow.get(block.row.start) ?? [];
}

const ANSWER_WITHIN = 4;
const LINE_LENGTH = 24;

/** The same table flattened to lines: "B. Biometric information - NO", its examples on the next line. */
export function lineReadings(notice: Notice, sentence: Sentence): readonly Reading[] {
  const words = notice.compiled.pack.data;
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

function readRows(notice: Notice): ReadonlyMap<number, readonly Reading[]> {
  const words = notice.compiled.pack.data;
  const byRow = new Map<number, Reading[]>();
  for (const { block, tokens } of notice.sentences) {
    const answer = tokens[0]?.norm ?? '';
    if (!block.row || !block.columnHead || tokens.length > 2 || (!words.yes.has(answer) && !words.no.has(answer)))
      continue;
    const head = notice.document.text.slice(block.columnHead.start, block.columnHead.end).toLowerCase();
    const reading: Reading = { ...actionOf(head), stance: words.yes.has(answer) ? 'stated' : 'denied', hedged: false };
    byRow.set(block.row.start, [...(byRow.get(block.row.start) ?? []), reading]);
  }
  return byRow;
}

function actionOf(head: string): Pick<Reading, 'party' | 'action'> {
  if (/\b(?:sold|sell|sale)\b/.test(head)) return { party: 'third', action: 'sell' };
  if (/\b(?:shared?|disclosed?|disclosure|recipients?|third part)/.test(head))
    return { party: 'third', action: 'share' };
  return { party: 'first', action: 'collect' };
}
