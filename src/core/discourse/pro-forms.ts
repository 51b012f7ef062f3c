/** Sentences that only answer the one before: "Others sell it. We do not.", "It is said that we sell it. This is untrue." */
import type { ColumnWords } from '../lexicon/column-words.ts';
import type { Agent, AgentKind } from '../syntax/agents.ts';
import type { Frame, Polarity } from '../syntax/frame.ts';
import type { SentenceReading } from '../syntax/frames.ts';
import { isProForm } from '../syntax/verb-group.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Token } from '../tokens/tokens.ts';

/** Such an answer is short. */
const MAX_ANSWER = 16;
/** A verdict on what others say: "There is no truth whatsoever in any of this". */
const MAX_VERDICT = 10;

const OURS: ReadonlySet<AgentKind> = new Set(['publisher', 'both', 'none']);

interface ProForm {
  readonly polarity: Polarity;
  /** Undefined: who was spoken of before. */
  readonly agent: Agent | undefined;
  /** The verb that stands for the other, where there is one. */
  readonly frame: Frame | undefined;
}

/** Says of the frames of each sentence what the next one answers. Call it before anything is read from them. */
export function resolveProForms(sentences: readonly Sentence[], words: ColumnWords): void {
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1];
    // What answers a heading or a question is read as the answer to what they ask.
    if (!before || before.isHeading || sentence.isHeading || sentence.section !== before.section) continue;
    if (before.tokens.at(-1)?.norm === '?') continue;
    const untrue = isUntrue(sentence.tokens, words);
    if (untrue !== undefined) {
      const { reading } = before.unit;
      for (const frame of reading.frames.filter(isReported)) reading.resolve(frame, judged(frame, untrue));
      correct(sentence.reading);
      continue;
    }
    const answer = sentence.tokens.length > MAX_ANSWER ? undefined : proFormIn(sentence, words);
    if (!answer) continue;
    const { reading } = before.unit;
    for (const frame of lastActs(reading)) {
      const { polarity, agent = frame.agent } = answer;
      // "We do not sell it. We do so only if you ask.": no answer, but an exception.
      const isSaid = frame.status === 'asserted' && frame.clause.group.tense !== 'past' && OURS.has(frame.agent.kind);
      const isTurned = isSaid && frame.polarity === 'denied' && polarity === 'affirmed';
      if (!isTurned)
        reading.resolve(frame, { polarity, agent, status: frame.status, clause: (answer.frame ?? frame).clause });
    }
  }
}

// What is said, thought or asked, or only supposed.
function isReported({ act, status, clause }: Frame): boolean {
  const isTold = clause.relation === 'complement' || clause.relation === 'relative';
  return act !== undefined && (isTold || (status !== 'asserted' && status !== 'others'));
}

function judged(frame: Frame, untrue: boolean): Frame {
  if (!untrue) return frame;
  return { ...frame, polarity: frame.polarity === 'denied' ? 'affirmed' : 'denied' };
}

// "That is wrong: we keep it." What stands behind the verdict is what is so.
function correct(reading: SentenceReading): void {
  const colon = reading.tokens.findIndex(({ norm }) => norm === ':');
  if (colon < 0) return;
  for (const { operator, at } of reading.operators) {
    if (operator.scope !== 'statement' || operator.effect !== 'denied' || at.end > colon + 1) continue;
    for (const frame of reading.frames)
      if (frame.clause.group.start > colon && frame.trace.some(({ by }) => by === operator.id))
        reading.resolve(frame, judged(frame, true));
  }
}

// The last act, and those joined to it that share its subject: "sell or rent out addresses".
function lastActs(reading: SentenceReading): readonly Frame[] {
  const last = reading.lastAct();
  const acts: Frame[] = [];
  for (let frame = last; frame;) {
    if (frame.act !== undefined) acts.push(frame);
    const { relation, parent, subject } = frame.clause;
    frame = relation === 'coordinate' && parent && !subject ? reading.frameOf(parent) : undefined;
  }
  return acts;
}

function proFormIn({ reading, tokens }: Sentence, words: ColumnWords): ProForm | undefined {
  // "We will:" opens a list.
  if (reading.isQuestion || tokens.at(-1)?.norm === ':') return undefined;
  const [first] = reading.frames;
  if (!first)
    return isNotUs(tokens, words) ? { polarity: 'denied', agent: { kind: 'publisher' }, frame: undefined } : undefined;
  if (first.clause.relation !== 'main') return undefined;
  // "We do not.", "we have chosen not to": nothing in it is an act of its own.
  const frame = reading.frames.find(({ clause }) => isProForm(clause.group));
  if (!frame || !reading.frames.every(({ act }) => act === undefined || act === 'contain')) return undefined;
  const { subject, group } = frame.clause;
  // "So do we."
  const own = subject ? tokens.slice(subject.start, subject.end) : tokens.slice(group.end, group.end + 1);
  const { polarity } = frame;
  // "Ours does not."
  if (own.length === 1 && words.us.has(own[0]!.norm)) return { polarity, agent: { kind: 'publisher' }, frame };
  // "It is said that Heron records your voice. It does not."
  const isPointing =
    own.length === 1 && (words.proForms.has(own[0]!.norm) || own[0]!.norm === tokens[group.start]?.norm);
  return { polarity, agent: isPointing ? undefined : frame.agent, frame };
}

// "Not us."
function isNotUs(tokens: readonly Token[], words: ColumnWords): boolean {
  const [first, ...rest] = tokens.filter(({ kind }) => kind !== 'punct');
  return (
    first !== undefined &&
    words.negating.has(first.norm) &&
    rest.length > 0 &&
    rest.every(({ norm }) => words.us.has(norm) || words.towards.has(norm) || words.proForms.has(norm)) &&
    rest.some(({ norm }) => words.us.has(norm))
  );
}

// "This is wrong", "That is not true: …", "There is no truth in it": what was said before it is not so. False where it
// is said to be so, undefined where the sentence says neither.
function isUntrue(tokens: readonly Token[], words: ColumnWords): boolean | undefined {
  const end = tokens.findIndex(({ kind }) => kind === 'punct');
  const clause = tokens.slice(0, end < 0 ? tokens.length : end);
  const [first] = clause;
  if (!first || clause.length > MAX_VERDICT || tokens.at(-1)?.norm === '?') return undefined;
  const opens = words.proForms.has(first.norm) || words.existential.has(first.norm) || words.nobody.has(first.norm);
  if (!opens || !clause.some(({ norm }) => words.proVerbs.has(norm))) return undefined;
  const isDenied = clause.filter(({ norm }) => words.negating.has(norm)).length % 2 === 1;
  if (clause.some(({ norm }) => words.untrue.has(norm))) return !isDenied;
  return clause.some(({ norm }) => words.true.has(norm)) ? isDenied : undefined;
}
