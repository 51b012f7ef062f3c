/** The overview's words in the reader's language. */
import browser from 'webextension-polyfill';
import type { OverviewWording } from '../../core/overview/line-words.ts';
import { t, type MessageKey } from '../i18n.ts';
import { categoryWords, checkWords, keyPart } from '../labels.ts';

const word = (part: string, id: string): string => t(`overview_${part}_${keyPart(id)}` as MessageKey);

export const overviewWording: OverviewWording = {
  topic: (topic) => word('topic', topic),
  answer: (answer) => word('answer', answer),
  category: categoryWords,
  check: checkWords,
  country: countryWords,
  period: periodWords,
  manner: (manner) => word('manner', manner),
  condition: (condition) => t(`condition_${keyPart(condition)}` as MessageKey),
  only: (part) => t('onlyPart', part),
  part: (manner, part) => t(`overview_part_${manner}`, part),
  get link() {
    return t('overview_link');
  },
  ways: (addresses) => t('overview_ways', addresses),
  get nothingMissing() {
    return t('overview_nothingMissing');
  },
  more: (count) => t('overview_more', count),
  // Labels have commas of their own; no row begins with a dot.
  list: (words) => words.join('\u00A0· '),
};

/** An ISO 3166 code as people of the reader's language say it; what is none comes back as it is. */
function countryWords(code: string): string {
  if (!/^[A-Z]{2}$/u.test(code)) return code;
  return new Intl.DisplayNames([browser.i18n.getUILanguage()], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;
const TIME_UNITS = { H: 'hour', M: 'minute', S: 'second' } as const;

/** An ISO 8601 duration as people of the reader's language say it; what is none comes back as it is. */
export function periodWords(duration: string): string {
  if (!/^P(?:\d{1,6}[YMWD]){0,4}(?:T(?:\d{1,6}[HMS]){1,3})?$/u.test(duration)) return duration;
  const [dates = '', times = ''] = duration.slice(1).split('T');
  const words = [...countsOf(dates, UNITS), ...countsOf(times, TIME_UNITS)];
  return words.length > 0 ? words.join(' ') : duration;
}

function countsOf(text: string, units: Readonly<Record<string, string>>): string[] {
  return [...text.matchAll(/(\d{1,6})([A-Z])/gu)].map(([, count, letter = '']) =>
    new Intl.NumberFormat(browser.i18n.getUILanguage(), {
      style: 'unit',
      unit: units[letter] ?? 'day',
      unitDisplay: 'long',
    }).format(Number(count)),
  );
}
