/** English names of months, and words around dates. */
import type { DateWords } from '../date-words.ts';

const NAMES = 'january february march april may june july august september october november december'.split(' ');
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const dates: DateWords = {
  months: {
    ...Object.fromEntries(
      NAMES.flatMap((name, index) => [
        [name, index + 1],
        [name.slice(0, 3), index + 1],
      ]),
    ),
    sept: 9,
    febuary: 2,
  },
  linking: words(
    'on as of the is was it in from at or about approximately since with date day time this and effect effective last posted published made and updated revised modified monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  ),
  elsewhere: words('california civil law act regulation directive resident residents gdpr ccpa cpra code brexit'),
};
