/** How far a run is: documents, their rate, the time that is left by the bytes that are; for people or for programs. */
import type { Progress } from '../progress.ts';
import type { Facts } from './outputs/present.ts';

export interface RunProgress {
  /** `bytes`: of all files to be read. */
  start(bytes: number): void;
  /** More documents that were done in an earlier run. */
  resumed(documents: number): void;
  /** More bytes of a file were read. */
  readBytes(bytes: number): void;
  /** One more document is done. */
  step(facts: Facts): void;
}

/** What a line of `--progress json` says. */
interface ProgressLine {
  /** Done in this run and before it. */
  readonly documents: number;
  readonly resumed: number;
  readonly errors: number;
  /** Seconds since the run began. */
  readonly seconds: number;
  /** Documents a second, in this run. */
  readonly rate: number;
  /** Of the bytes of the inputs, those that were read: 0 to 1. */
  readonly fraction: number;
  /** Absent until there is something to tell it by. */
  readonly secondsLeft?: number;
}

const INTERVAL_MS = 1_000;

export function createRunProgress(progress: Progress, format: 'json' | undefined): RunProgress {
  let [documents, resumed, errors, bytes, total] = [0, 0, 0, 0, 0];
  let began = performance.now();
  let told = began;
  const line = (now: number): ProgressLine => {
    const seconds = (now - began) / 1_000;
    const fraction = total > 0 ? Math.min(1, bytes / total) : 0;
    return {
      documents: documents + resumed,
      resumed,
      errors,
      seconds: round(seconds, 1),
      rate: round(seconds > 0 ? documents / seconds : 0, 2),
      fraction: round(fraction, 4),
      ...(fraction > 0 && documents > 0 ? { secondsLeft: Math.round((seconds * (1 - fraction)) / fraction) } : {}),
    };
  };
  return {
    start(sum) {
      total = sum;
      began = performance.now();
      told = began;
    },
    resumed(more) {
      resumed += more;
    },
    readBytes(more) {
      bytes += more;
    },
    step({ error }) {
      documents += 1;
      if (error !== undefined) errors += 1;
      const now = performance.now();
      if (now - told < INTERVAL_MS) return;
      told = now;
      if (format === 'json') progress.say(JSON.stringify(line(now)));
      else progress.show(forPeople(line(now)));
    },
  };
}

function forPeople({ documents, errors, rate, fraction, secondsLeft }: ProgressLine): string {
  const left = secondsLeft === undefined ? '' : `, ${duration(secondsLeft)} left`;
  const failed = errors > 0 ? `, ${errors} failed` : '';
  return `${documents} documents (${Math.floor(fraction * 100)} %), ${rate} a second${left}${failed}`;
}

function duration(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60)];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min` : `${seconds} s`;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
