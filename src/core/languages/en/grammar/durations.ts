/** English numbers in words, and units of time. */
import type { DurationWords } from '../../../language/grammar.ts';

export const durations: DurationWords = {
  numbers: Object.fromEntries(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
      .split(' ')
      .map((word, index) => [word, index + 1]),
  ),
  tens: { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  units: {
    minute: ['TM', 1],
    hour: ['TH', 1],
    day: ['D', 1],
    week: ['W', 1],
    month: ['M', 1],
    quarter: ['M', 3],
    year: ['Y', 1],
    decade: ['Y', 10],
  },
};
