/** How a phrase of a rule is meant: by the frame that it stands in. */
import type { Stance } from '../report.ts';
import type { Frame, SentenceReading, Status } from '../syntax/frames.ts';
import type { Extent } from '../syntax/verb-groups.ts';
import type { CompiledPack } from './compiled-pack.ts';
import type { Unit } from './unit.ts';

export interface Attitude {
  readonly stance: Stance;
  readonly hedged: boolean;
  readonly status: Status;
  /** Token index in the sentence of what denies the verb itself; negative in a lead-in. */
  readonly deniedFrom?: number;
}

/** Tokens before a phrase within which a condition belongs to it. */
const FAR = 12;

/**
 * The words at `[start, end)` of the sentence: denied where their clause is, or a word of theirs is; conditional where it
 * is so only on a condition.
 */
export function attitudeAt({ tokens, reading, offset }: Unit, start: number, end: number, compiled: CompiledPack): Attitude {
  const from = start + offset;
  const to = end + offset;
  const frame = reading.frameAt(from, to);
  const isDenied =
    frame?.polarity === 'denied' ||
    reading.operators.some(
      ({ operator, at, covers }) =>
        operator.effect === 'denied' &&
        operator.scope === 'phrase' &&
        ((covers.start <= from && from < covers.end && standsWith(reading, frame, at) && !frame?.trace.some((step) => step.at.start === at.start)) ||
          (at.start >= from && at.end <= to)),
    );
  const status = frame?.status ?? (reading.isQuestion ? 'asked' : 'asserted');
  if (isDenied) {
    const conditional = compiled.conditions.scan(tokens).some((match) => match.entry.decisive && match.start >= from - FAR);
    const turning = frame?.polarity === 'denied' ? frame.trace.at(-1)?.at.start : undefined;
    return {
      stance: conditional ? 'conditional' : 'denied',
      hedged: false,
      status,
      ...(turning === undefined ? {} : { deniedFrom: turning - offset }),
    };
  }
  return { stance: 'stated', hedged: frame?.hedged ?? false, status };
}

// "No influence on which data are processed": what denies a phrase of another clause denies nothing of this one.
function standsWith({ tree }: SentenceReading, frame: Frame | undefined, { start }: Extent): boolean {
  if (!frame || frame.clause.subject === undefined) return true;
  return tree.hostsAt(start)[0] === frame.clause || tree.subjectOf(start) === frame.clause;
}

/** Does it say that something is so, or is not so, at all? */
export function isStatement({ status }: Attitude): boolean {
  return !IDLE.has(status);
}
const IDLE: ReadonlySet<Status> = new Set(['topic', 'defined', 'others', 'past', 'asked']);
