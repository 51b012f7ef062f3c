/** What a question asks of data, by its frames: which acts, whose, of what part. */
import type { AskedAct, ColumnWords } from '../lexicon/column-words.ts';
import type { Act } from '../language/grammar.ts';
import type { Frame } from '../syntax/frame.ts';
import type { Notice, Sentence } from '../text/notice.ts';
import type { Asked } from './said-of.ts';

export interface Question extends Asked {
  /**
   * `whether`: yes or no answers; `who`, `which`: a name does; `how`: it takes what it asks about for granted; `label`: it
   * only names what is answered.
   */
  readonly form: 'whether' | 'who' | 'which' | 'how' | 'label';
  /** A label that names data and no act: "Cookies". */
  readonly isTopic?: boolean;
  /** Whose act it is. */
  readonly party: 'first' | 'third';
  /** The reader would hand it over: "Do I have to give you …?" */
  readonly isProvided: boolean;
  /** Tokens of the words that ask. */
  readonly act: { readonly start: number; readonly end: number };
  /** The frames that are asked about; none for a label. */
  readonly frames: readonly Frame[];
  /** Tokens from here on belong to the answer. */
  readonly end: number;
}

/** What is asked by a frame's act. */
export const ACTS: Readonly<Partial<Record<Act, AskedAct>>> = {
  collect: 'collect',
  retain: 'collect',
  contain: 'collect',
  use: 'use',
  share: 'share',
  sell: 'sell',
};

/** Undefined where no act of the publisher's, or of others with the data, is asked about. */
export function askedIn({ compiled: { pack } }: Notice, sentence: Sentence): Question | undefined {
  const words = pack.columns;
  const { reading, tokens } = sentence;
  const form = formOf(sentence, words);
  const asked = reading.frames.filter(
    ({ clause, status }) =>
      (status === 'asked' || clause.relation === 'adverbial') && !(form !== 'how' && clause.relation === 'adverbial'),
  );
  const duty = asked.find(
    ({ act, obliged, agent }) => obliged && (act === 'share' || act === 'provide') && isReader(agent.kind),
  );
  const frames = duty ? [duty] : asked.filter((frame) => isOfData(frame, form, sentence, words));
  const [first] = frames;
  if (!first) return undefined;
  const acts = new Set(frames.flatMap((frame) => (duty ? ['collect' as const] : actOf(frame, form, sentence, words))));
  if (!acts.size) return undefined;
  const parties = new Set(frames.map(({ agent }) => (agent.kind === 'third-party' ? 'third' : 'first')));
  if (parties.size > 1) return undefined;
  const narrowing = reading.operators.find(({ operator }) => operator.effect === 'restricted');
  return {
    form,
    acts: [...acts],
    either: tokens.some(({ norm }) => words.either.has(norm)),
    denied: form === 'whether' && first.polarity === 'denied',
    party: parties.has('third') ? 'third' : 'first',
    isProvided: duty !== undefined,
    act: { start: first.clause.group.start, end: first.clause.group.end },
    frames,
    end: tokens.length,
    restriction: narrowing && sentence.rangeOf(narrowing.at.start, narrowing.at.end),
  };
}

function formOf({ tokens }: Sentence, words: ColumnWords): Question['form'] {
  for (const { norm } of tokens.slice(0, 2)) {
    if (words.who.has(norm)) return 'who';
    if (words.which.has(norm)) return 'which';
    if (words.how.has(norm)) return 'how';
  }
  return 'whether';
}

function isReader(kind: Frame['agent']['kind']): boolean {
  return kind === 'reader' || kind === 'unknown' || kind === 'none';
}

function isOfData(frame: Frame, form: Question['form'], sentence: Sentence, words: ColumnWords): boolean {
  const { agent, clause, status } = frame;
  if (!actOf(frame, form, sentence, words).length) return false;
  switch (agent.kind) {
    case 'publisher':
    case 'both':
      return true;
    case 'third-party':
      return form === 'whether' && (frame.act === 'collect' || frame.act === 'use' || frame.act === 'retain');
    case 'none':
      return clause.group.voice === 'passive' || isExistential(frame, sentence, words) || form === 'who';
    case 'unknown':
      // "How do I keep you from selling it?"
      return (
        (form === 'how' && clause.relation === 'gerund' && status === 'asked') ||
        (frame.act === 'contain' && !isReaders(frame, sentence, words)) ||
        isExistential(frame, sentence, words)
      );
    default:
      return false;
  }
}

function actOf(frame: Frame, form: Question['form'], sentence: Sentence, words: ColumnWords): readonly AskedAct[] {
  if (isExistential(frame, sentence, words)) return ['collect'];
  // "Who receives my address?"
  if (form === 'who' && frame.agent.kind === 'none')
    return words.getting.has(frame.lemma) || frame.act === 'share' || frame.act === 'sell' ? ['share'] : [];
  const act = frame.act && ACTS[frame.act];
  return act ? [act] : [];
}

// "Can I embed your pictures?"
function isReaders({ clause: { subject } }: Frame, { tokens }: Sentence, words: ColumnWords): boolean {
  return subject !== undefined && tokens.slice(subject.start, subject.end).some(({ norm }) => words.readers.has(norm));
}

// "Are there trackers in the app?"
function isExistential({ clause: { group } }: Frame, { tokens }: Sentence, words: ColumnWords): boolean {
  return group.copula && tokens.slice(group.start, group.end + 1).some(({ norm }) => words.existential.has(norm));
}
