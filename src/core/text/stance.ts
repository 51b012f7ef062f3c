/** How a phrase of a rule is meant: by the frame that it stands in. */
import type { Stance } from '../report.ts';
import { isInDescription } from '../syntax/clause.ts';
import type { Frame, Status } from '../syntax/frame.ts';
import type { SentenceReading } from '../syntax/frames.ts';
import type { Extent } from '../syntax/verb-group.ts';
import type { Range } from '../document.ts';
import type { CompiledPack } from './compiled-pack.ts';
import type { Unit } from './unit.ts';

export interface Attitude {
  readonly stance: Stance;
  readonly hedged: boolean;
  readonly status: Status;
  /** Token index in the sentence of what denies the verb itself; negative in a lead-in. */
  readonly deniedFrom?: number;
  /** The words that narrow a denial to a part, in offsets of the document's text. */
  readonly restriction?: Range;
  /** The frame that decides. */
  readonly frame: Frame | undefined;
}

/**
 * The words at `[start, end)` of the sentence: denied where their clause is, or a word of theirs is; conditional where it
 * is so only on a condition.
 */
export function attitudeAt(
  { tokens, reading, offset }: Unit,
  start: number,
  end: number,
  compiled: CompiledPack,
): Attitude {
  const from = start + offset;
  const to = end + offset;
  const frame = reading.frameAt(from, to);
  const isDenied =
    frame?.polarity === 'denied' || isPhraseDenied(reading, frame, from, to) || (!frame && isAnsweredNo(reading, to));
  const status = frame?.status ?? (reading.isQuestion ? 'asked' : statusOfFragment(reading));
  if (!isDenied) return { stance: 'stated', hedged: frame?.hedged ?? false, status, frame };
  const conditional = compiled.conditions
    .scan(tokens)
    .some((match) => match.entry.decisive && (!frame || isOfStatement(reading, frame, match.start)));
  const turning = frame?.polarity === 'denied' ? frame.trace.at(-1)?.at.start : undefined;
  const restriction = frame?.polarity === 'denied' && frame.restriction;
  // "Not outside the Union": what a rule names is no narrowing of it.
  const isOwn = restriction && restriction.start < to && restriction.end > from;
  return {
    stance: conditional ? 'conditional' : 'denied',
    hedged: false,
    status,
    frame,
    ...(turning === undefined ? {} : { deniedFrom: turning - offset }),
    ...(restriction && !isOwn
      ? { restriction: { start: tokens[restriction.start]!.start, end: tokens[restriction.end - 1]!.end } }
      : {}),
  };
}

// "Consent means …": where no verb was found, what is said of the whole sentence.
export function statusOfFragment({ operators }: SentenceReading): Status {
  const whole = operators.find(
    ({ operator: { scope, effect } }) => scope === 'sentence' && WHOLE.has(effect as Status),
  );
  return whole ? (whole.operator.effect as Status) : 'asserted';
}
const WHOLE: ReadonlySet<Status> = new Set(['topic', 'defined', 'law']);

// "We rely on no profiling", "not even a profile": by a word over the phrase, or within it.
function isPhraseDenied(reading: SentenceReading, frame: Frame | undefined, from: number, to: number): boolean {
  const head = frame?.clause.group.head ?? -1;
  // Of a verb among the words its own frame has told.
  const hasVerb = head >= from && head < to;
  return reading.operators.some(({ operator, at, covers }) => {
    if (operator.effect !== 'denied' || operator.scope !== 'phrase') return false;
    const isCounted = frame?.trace.some((step) => step.at.start === at.start) ?? false;
    return (
      (!hasVerb && covers.start <= from && from < covers.end && standsWith(reading, frame, at) && !isCounted) ||
      isWithin(at, from, to)
    );
  });
}

// "International transfers: none." A label, and nothing but a negative word as its answer.
function isAnsweredNo({ tokens, operators }: SentenceReading, to: number): boolean {
  let colon = to;
  while (colon < to + LABEL && tokens[colon]?.kind === 'word') colon++;
  if (tokens[colon]?.norm !== ':') return false;
  return operators.some(
    ({ operator, at }) =>
      operator.effect === 'denied' && operator.scope === 'phrase' && at.start === colon + 1 && isLast(tokens, at.end),
  );
}

/** A label goes on for no more words. */
const LABEL = 4;

function isLast(tokens: SentenceReading['tokens'], end: number): boolean {
  return tokens.slice(end).every(({ kind }) => kind === 'punct');
}

function isWithin({ start, end }: Extent, from: number, to: number): boolean {
  return start >= from && end <= to;
}

// In the words of the same statement, whichever clause of it; or in a clause that hangs on it: "unless you export it".
function isOfStatement(reading: SentenceReading, { clause }: Frame, at: number): boolean {
  return (at >= reading.startOf(clause) && at < reading.endOf(clause)) || reading.tree.hostsAt(at).includes(clause);
}

// "No influence on which data are processed": what denies a phrase of another clause denies nothing of this one.
function standsWith({ tree }: SentenceReading, frame: Frame | undefined, { start }: Extent): boolean {
  if (!frame || frame.clause.subject === undefined) return true;
  return tree.hostsAt(start)[0] === frame.clause || tree.subjectOf(start) === frame.clause;
}

/** Does it say that something is so, or is not so, at all? */
export function isStatement({ status, stance, frame }: Attitude, { reading }: Unit): boolean {
  // "If we did not send it": nothing is denied.
  if (status === 'supposed' && stance !== 'stated') return false;
  // "We use tools that do not keep it": what somebody else does not do, the publisher may.
  if (status === 'open' && stance !== 'stated' && frame && isDescribingOthers(frame)) return false;
  if (status === 'open') return !isReadersOwn(reading, frame);
  return !IDLE.has(status);
}

/**
 * Does anybody say of a practice that it is so, or is not so? None who only imagines it ("would keep it", "imagine that"),
 * who advises it, or of whom the notice only speaks; nor where there is "no reason to".
 */
export function isPractice({ frame, status }: Attitude, { reading }: Unit): boolean {
  if (!frame) return true;
  if (status === 'advice') return false;
  const { agent, clause, trace } = frame;
  if (status === 'supposed' && trace.some(({ by }) => by === 'counterfactual' || by === 'reported')) return false;
  const above = clause.parent && reading.frameOf(clause.parent);
  if (status === 'open' && above?.polarity === 'denied' && trace.some(({ by }) => by === 'suspended')) return false;
  return agent.kind !== 'others' || clause.group.voice === 'passive';
}

const IDLE: ReadonlySet<Status> = new Set(['topic', 'defined', 'others', 'past', 'asked', 'unclear']);

function isDescribingOthers({ agent, clause }: Frame): boolean {
  return isInDescription(clause) && agent.kind !== 'publisher' && agent.kind !== 'none';
}

// "You are entitled to be told whether we send it", "we are not obliged to": what readers may ask for, or nobody must do.
function isReadersOwn(reading: SentenceReading, frame: Frame | undefined): boolean {
  if (frame?.trace.some(({ by }) => by === 'not obliged')) return true;
  let above = frame;
  for (let depth = 0; above?.status === 'open' && depth < MAX_DEPTH; depth++)
    above = above.clause.parent && reading.frameOf(above.clause.parent);
  return above?.agent.kind === 'reader';
}
const MAX_DEPTH = 20;
