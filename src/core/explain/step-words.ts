/** Steps of a reading in words: "denied by «not» (negation)". */
import type { Frame, Step } from '../syntax/frame.ts';
import type { SentenceReading } from '../syntax/frames.ts';
import type { Extent } from '../syntax/verb-group.ts';

/** The words of some tokens, as they stand in the text, on one line. */
export type Quote = (tokens: Extent) => string;

interface Wording {
  /** What the step decides; of some rules it depends. */
  readonly decides: 'polarity' | 'status' | 'either';
  readonly words: (quoted: string, frame: Frame) => string;
}

/** The rules of the grammar; what is no operator and not here is told by its name. */
const RULES: ReadonlyMap<string, Wording> = new Map<string, Wording>([
  ['negation', { decides: 'polarity', words: (quoted) => `denied by ${quoted}` }],
  ['reversed', { decides: 'polarity', words: (quoted) => `turned round by ${quoted}` }],
  ['handed on', { decides: 'polarity', words: (quoted) => `denied along with ${quoted}` }],
  ['joined', { decides: 'either', words: (quoted) => `like ${quoted}, with which it is joined` }],
  ['within', { decides: 'status', words: (quoted) => `like ${quoted}, on which it hangs` }],
  ['purpose of what is denied', { decides: 'either', words: (quoted) => `what ${quoted}, denied, would serve for` }],
  ['told by its items', { decides: 'status', words: () => 'open: the list below tells of what it is so' }],
  ['within what is denied', { decides: 'status', words: (quoted) => `open: within ${quoted}, which is denied` }],
  [
    'what the reader asks for',
    { decides: 'status', words: (quoted) => `asked: what the reader may ask for (${quoted})` },
  ],
  ['said of', { decides: 'status', words: (quoted) => `topic: ${quoted} tells what is thought of it` }],
  ['not obliged', { decides: 'status', words: (quoted) => `open: ${quoted} denies a duty, and not that it is done` }],
  ['suspended', { decides: 'status', words: (quoted) => `open: ${quoted} leaves it open` }],
  ['past', { decides: 'status', words: (quoted) => `past: ${quoted} says that it is over` }],
  ['counterfactual', { decides: 'status', words: (quoted) => `supposed: ${quoted} is what would be` }],
  ['imperative', { decides: 'status', words: (quoted) => `advice: ${quoted} is an imperative` }],
  ['indirect question', { decides: 'status', words: (quoted) => `asked: ${quoted} opens an indirect question` }],
  ['reported', { decides: 'status', words: (quoted) => `supposed: ${quoted} only reports it` }],
  ['condition clause', { decides: 'status', words: (quoted) => `supposed: ${quoted} opens a condition` }],
  ['exception clause', { decides: 'status', words: (quoted) => `supposed: ${quoted} opens an exception` }],
  [
    'occasion clause',
    { decides: 'status', words: (quoted) => `supposed: ${quoted} opens an occasion, which is denied` },
  ],
  ['fragment', { decides: 'status', words: (quoted) => `topic: ${quoted} hangs on no verb` }],
  ['quotation', { decides: 'status', words: (quoted) => `asked: ${quoted} is quoted` }],
  ['template', { decides: 'status', words: (quoted) => `supposed: ${quoted} stands in square brackets` }],
  [
    'turn in the subject',
    { decides: 'status', words: (quoted) => `unclear: ${quoted} turns the sentence before a verb was found` },
  ],
  ['antecedent', { decides: 'status', words: (quoted) => `${quoted} is who the sentence before is about` }],
  ['comparison', { decides: 'status', words: (quoted) => `open: ${quoted} opens a comparison` }],
]);

export function stepWords(step: Step, frame: Frame, reading: SentenceReading, quote: Quote): string {
  const quoted = quote(step.at);
  const words = undoes(step, frame, reading)
    ? `affirmed again by ${quoted}`
    : wordingOf(step, reading).words(quoted, frame);
  return `${words} (${step.by})`;
}

// "It is a myth that we do not sell": denied twice.
function undoes(step: Step, { polarity, trace }: Frame, reading: SentenceReading): boolean {
  if (polarity === 'denied') return false;
  const turns = trace.filter((each) => !TAKEN_OVER.has(each.by) && wordingOf(each, reading).decides !== 'status');
  return turns.length > 1 && turns.at(-1) === step;
}

/** Why nobody says that it is so; undefined where somebody does. */
export function statusWords(frame: Frame, reading: SentenceReading, quote: Quote): string | undefined {
  const { status, agent } = frame;
  if (status === 'asserted') return undefined;
  if (status === 'others') return `said of others${agent.at ? `: ${quote(agent.at)}` : ''}`;
  let one = frame;
  // What a clause takes over from another is told by what decided it there.
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const { parent } = one.clause;
    const above = parent && reading.frameOf(parent);
    const step = one.trace.find(
      (each) =>
        wordingOf(each, reading).decides !== 'polarity' && (!TAKEN_OVER.has(each.by) || above?.status === status),
    );
    if (!step) break;
    if (!above || !TAKEN_OVER.has(step.by)) return stepWords(step, one, reading, quote);
    one = above;
  }
  return reading.isQuestion && status === 'asked' ? 'asked: the sentence is a question' : status;
}

const OPENING: Wording = {
  decides: 'either',
  words: (quoted, { polarity, status }) =>
    polarity === 'affirmed' && status === 'open' ? `open: ${quoted} leaves it open` : `denied by ${quoted}`,
};

const TAKEN_OVER: ReadonlySet<Step['by']> = new Set(['within', 'joined']);
const MAX_DEPTH = 40;

function wordingOf({ by, at }: Step, reading: SentenceReading): Wording {
  const acting = reading.operators.find((one) => one.operator.id === by && one.at.start === at.start);
  if (acting) {
    const { effect, scope } = acting.operator;
    if (effect !== 'denied') return { decides: 'status', words: (quoted) => `${effect}: ${quoted}` };
    // "We do not sell without asking": what is denied without it is left open.
    return scope === 'next' ? OPENING : { decides: 'polarity', words: (quoted) => `denied by ${quoted}` };
  }
  return RULES.get(by) ?? { decides: 'either', words: (quoted) => `decided by ${quoted}` };
}
