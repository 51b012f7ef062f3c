/** How long a notice takes to read, how hard it reads, how old it is. */

/** Silent reading of English non-fiction, in words a minute (Brysbaert 2019). */
const WORDS_A_MINUTE = 238;
const DAY_MS = 86_400_000;

/** Whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

export type Ease = 'easy' | 'plain' | 'hard' | 'very_hard';

/** Flesch's own bands, joined to four: from 70 easy, from 60 plain, from 30 hard, below very hard. */
export function easeOf(readingEase: number): Ease {
  if (readingEase >= 70) return 'easy';
  if (readingEase >= 60) return 'plain';
  return readingEase >= 30 ? 'hard' : 'very_hard';
}

export interface Age {
  readonly unit: 'year' | 'month' | 'day';
  readonly count: number;
}

/** How long before `now` (milliseconds) a date of the report was; undefined where it is no past full date. */
export function ageOf(isoDate: string, now: number): Age | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(isoDate)) return undefined;
  const then = new Date(`${isoDate}T00:00:00Z`);
  const days = Math.floor((now - then.getTime()) / DAY_MS);
  if (!(days >= 0)) return undefined;
  if (days < 60) return { unit: 'day', count: days };
  const months = monthsBetween(then, new Date(now));
  return months < 24 ? { unit: 'month', count: months } : { unit: 'year', count: Math.floor(months / 12) };
}

/** Whole months by the calendar, as people count them. */
function monthsBetween(from: Date, to: Date): number {
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return to.getUTCDate() < from.getUTCDate() ? months - 1 : months;
}
