/** English names of months, whole and as people shorten them. */
import type { Months } from '../../text/calendar.ts';

const NAMES = 'january february march april may june july august september october november december'.split(' ');

export const months: Months = {
  ...Object.fromEntries(NAMES.flatMap((name, index) => [[name, index + 1], [name.slice(0, 3), index + 1]])),
  sept: 9,
  febuary: 2,
};

/** Words that may stand between a cue ("last updated") and its date. */
export const beforeDate: ReadonlySet<string> = new Set(
  'on as of the is was it in from at or about approximately since with date day time this and effect effective last updated revised modified monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(' '),
);

/** After a date that stands for a law or the people whom it protects, not for the notice. */
export const aboutOtherThings: ReadonlySet<string> = new Set('california civil law act regulation directive residents gdpr ccpa cpra code brexit'.split(' '));
