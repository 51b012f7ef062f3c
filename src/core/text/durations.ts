/** Durations in words and figures ("twelve months", "seven (7) years") as ISO 8601. */
import type { Token } from './tokens.ts';

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
/** Designator, and how many of it one of these is. */
const UNITS: Readonly<Record<string, readonly [string, number]>> = {
  minute: ['TM', 1],
  hour: ['TH', 1],
  day: ['D', 1],
  week: ['W', 1],
  month: ['M', 1],
  quarter: ['M', 3],
  year: ['Y', 1],
  decade: ['Y', 10],
};

/** `P12M` of tokens that hold a number and a unit; undefined where either is missing or vague ("several years"). */
export function durationIn(tokens: readonly Token[]): string | undefined {
  let count: number | undefined;
  for (const [at, { norm, stem, kind }] of tokens.entries()) {
    if (kind === 'number' && /^\d{1,5}$/.test(norm)) {
      count = Number(norm);
    } else if (Object.hasOwn(TENS, norm)) {
      const ones = NUMBERS[tokens[at + 1]?.norm ?? ''] ?? 0;
      count = TENS[norm]! + (ones < 10 ? ones : 0);
    } else if (Object.hasOwn(NUMBERS, norm)) {
      if (!Object.hasOwn(TENS, tokens[at - 1]?.norm ?? '')) count = NUMBERS[norm];
    } else if (Object.hasOwn(UNITS, stem) && count !== undefined) {
      const [designator, factor] = UNITS[stem]!;
      return designator.startsWith('T')
        ? `PT${count * factor}${designator.slice(1)}`
        : `P${count * factor}${designator}`;
    }
  }
  return undefined;
}
