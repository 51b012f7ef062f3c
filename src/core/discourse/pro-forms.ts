/** Sentences that only answer the one before: "Others sell it. We do not.", "It is said that we sell it. This is untrue." */
import { isProForm, type Frame, type SentenceReading } from '../syntax/frames.ts';
import type { Sentence } from '../text/sentence.ts';

/** Such an answer is short. */
const MAX_ANSWER = 16;

/** Says of the frames of each sentence what the next one answers. Call it before anything is read from them. */
export function resolveProForms(sentences: readonly Sentence[]): void {
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1];
    if (!before || sentence.tokens.length > MAX_ANSWER || sentence.isHeading || sentence.section !== before.section)
      continue;
    const answer = answerIn(sentence.reading);
    if (!answer) continue;
    const { reading } = before.unit;
    const asked = answer.isVerdict
      ? reading.frames.filter(({ act, status }) => act !== undefined && status !== 'asserted' && status !== 'others')
      : [reading.lastAct()].filter((frame) => frame !== undefined);
    for (const frame of asked)
      reading.resolve(
        frame,
        answer.isVerdict ? { ...answer.frame, polarity: 'denied', agent: frame.agent } : answer.frame,
      );
  }
}

function answerIn(reading: SentenceReading): { frame: Frame; isVerdict: boolean } | undefined {
  const [frame] = reading.frames;
  if (!frame || reading.isQuestion || frame.clause.relation !== 'main') return undefined;
  // "We will:" opens a list.
  if (reading.tokens.at(-1)?.norm === ':') return undefined;
  // "We do not.", "we have chosen not to": nothing in it is an act of its own.
  const proForm = reading.frames.find(({ clause }) => isProForm(clause.group));
  if (proForm && reading.frames.every(({ act }) => act === undefined)) return { frame: proForm, isVerdict: false };
  const isUntrue =
    frame.clause.group.copula &&
    reading.frames.length === 1 &&
    reading.operators.some(({ operator }) => operator.scope === 'statement' && operator.effect === 'denied');
  return isUntrue ? { frame, isVerdict: true } : undefined;
}
