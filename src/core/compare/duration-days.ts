/** Lengths of ISO 8601 durations, so that retention periods can be ordered and drawn. */

const DAYS: Readonly<Record<string, number>> = { Y: 365, M: 30, W: 7, D: 1 };
const DAYS_OF_TIME: Readonly<Record<string, number>> = { H: 1 / 24, M: 1 / 1_440, S: 1 / 86_400 };

/** `P2Y6M` → 910: a year is taken for 365 days, a month for 30. Undefined for what is no duration. */
export function durationDays(duration: string): number | undefined {
  if (!/^P(?=\d|T\d)(?:\d{1,6}[YMWD]){0,4}(?:T(?:\d{1,6}[HMS]){1,3})?$/u.test(duration)) return undefined;
  const [dates = '', times = ''] = duration.slice(1).split('T');
  return total(dates, DAYS) + total(times, DAYS_OF_TIME);
}

function total(parts: string, units: Readonly<Record<string, number>>): number {
  let days = 0;
  for (const [, count, unit] of parts.matchAll(/(\d{1,6})([A-Z])/gu)) days += Number(count) * (units[unit ?? ''] ?? 0);
  return days;
}
