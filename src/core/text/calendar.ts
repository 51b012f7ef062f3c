/** Dates as notices write them, as ISO 8601. Knows no clock: only dates with a year count, none relative to today. */
import type { DateWords } from '../lexicon/date-words.ts';
import type { Range } from '../document.ts';

export interface WrittenDate extends Range {
  /** `YYYY-MM-DD`, or `YYYY-MM` where no day is given. */
  readonly value: string;
  /** All in figures, day and month both up to 12: the order was taken from the rest of the text. */
  readonly ambiguous: boolean;
}

/** In which order a text writes day and month in figures. */
export type FigureOrder = 'day-first' | 'month-first';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2060;
const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

// 2021-12-07, 2021/12/7, 2021.12.07, 2021年12月7日
const YEAR_MONTH_DAY = /(?<![\d/.-])(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/gu;
// 2021.12, 2021年12月
const YEAR_MONTH = /(?<![\d/.-])(\d{4})\s?[-/.年]\s?(\d{1,2})(?!\d|[/.%-]\d|%)/gu;
// 20211207
const COMPACT = /(?<![\dA-Za-z./-])((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?![\dA-Za-z])/gu;
// 07/12/2021, 7.12.21
const FIGURES = /(?<![\d/.-])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d|[/.-]\d)/gu;

/** The dates in `text`, left to right, none overlapping. Two-digit years are taken for 20xx. */
export function findDates(text: string, words: DateWords, order: FigureOrder | undefined): WrittenDate[] {
  return yearWindows(text).flatMap(({ start, end }) =>
    datesIn(text.slice(start, end), words, order).map((date) => ({
      ...date,
      start: start + date.start,
      end: start + date.end,
    })),
  );
}

// A year, or figures that end in a short one: no date is without.
const YEAR = /(?<!\d)(?:19|20)\d{2}(?:(?!\d)|[01]\d[0-3]\d(?!\d))|\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{2}/g;
/** The figure of a day, what makes it an ordinal, and the space behind it. */
const DAY_REACH = 7;
/** The longest date around its year, with room: "the 7th day of December, 2021年". */
const AROUND = 36;

/** Stretches of the text that can hold a date: searching only these is five times quicker than searching all of it. */
function yearWindows(text: string): Range[] {
  const windows: { start: number; end: number }[] = [];
  for (const { index } of text.matchAll(YEAR)) {
    const start = Math.max(0, index - AROUND);
    const end = Math.min(text.length, index + AROUND);
    const last = windows.at(-1);
    if (last && start <= last.end) last.end = end;
    else windows.push({ start, end });
  }
  return windows;
}

function datesIn(text: string, words: DateWords | undefined, order: FigureOrder | undefined): WrittenDate[] {
  const found: WrittenDate[] = [];
  /** The characters of the dates found: what overlaps one is none. */
  const taken = new Set<number>();
  const add = (
    match: RegExpExecArray,
    year: number,
    month: number,
    day: number | undefined,
    ambiguous = false,
  ): void => {
    const start = match.index;
    const end = start + match[0].length;
    const value = iso(year, month, day);
    if (value === undefined) return;
    for (let at = start; at < end; at++) if (taken.has(at)) return;
    for (let at = start; at < end; at++) taken.add(at);
    found.push({ start, end, value, ambiguous });
  };
  for (const match of text.matchAll(YEAR_MONTH_DAY)) add(match, +match[1]!, +match[2]!, +match[3]!);
  for (const match of text.matchAll(FIGURES)) {
    const [first, second] = [+match[1]!, +match[3]!];
    const year = match[4]!.length === 2 ? 2000 + +match[4]! : +match[4]!;
    const ambiguous = first <= 12 && second <= 12 && first !== second;
    const usual: FigureOrder = match[2] === '/' ? 'month-first' : 'day-first';
    const dayFirst = ambiguous ? (order ?? usual) === 'day-first' : first > 12;
    add(match, year, dayFirst ? second : first, dayFirst ? first : second, ambiguous);
  }
  if (words !== undefined) {
    const { months, shapes } = words;
    const monthOf = (written: string): number => {
      const word = written.toLowerCase();
      return Object.hasOwn(months, word) ? months[word]! : 0;
    };
    for (const match of text.matchAll(shapes.dayMonthYear)) add(match, +match[3]!, monthOf(match[2]!), +match[1]!);
    for (const match of text.matchAll(shapes.monthDayYear)) add(match, +match[3]!, monthOf(match[1]!), +match[2]!);
    for (const match of text.matchAll(shapes.monthYear)) {
      // "31 February 2020" is no date, and not February 2020 either.
      if (shapes.endsInDay.test(text.slice(Math.max(0, match.index - DAY_REACH), match.index))) continue;
      add(match, +match[2]!, monthOf(match[1]!), undefined);
    }
    for (const match of text.matchAll(shapes.yearMonthDay))
      add(match, +match[1]!, monthOf(match[2]!), match[3] === undefined ? undefined : +match[3]);
  }
  for (const match of text.matchAll(COMPACT)) add(match, +match[1]!, +match[2]!, +match[3]!);
  for (const match of text.matchAll(YEAR_MONTH)) add(match, +match[1]!, +match[2]!, undefined);
  return found.sort((a, b) => a.start - b.start);
}

/** Is this, or is there in this, a date in figures? */
export function isDateInFigures(raw: string): boolean {
  return (
    [YEAR_MONTH_DAY, FIGURES].some((shape) => raw.search(shape) >= 0) && datesIn(raw, undefined, undefined).length > 0
  );
}

/** The order that the text's own unambiguous dates in figures show, if they agree. */
export function figureOrderOf(text: string): FigureOrder | undefined {
  let dayFirst = false;
  let monthFirst = false;
  for (const match of text.matchAll(FIGURES)) {
    const [first, second] = [+match[1]!, +match[3]!];
    if (first > 12 && first <= 31 && second <= 12) dayFirst = true;
    else if (second > 12 && second <= 31 && first <= 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'day-first' : 'month-first';
}

function iso(year: number, month: number, day: number | undefined): string | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined;
  const month2 = String(month).padStart(2, '0');
  if (day === undefined) return `${year}-${month2}`;
  if (day < 1 || day > LAST_DAYS[month - 1]!) return undefined;
  return `${year}-${month2}-${String(day).padStart(2, '0')}`;
}
