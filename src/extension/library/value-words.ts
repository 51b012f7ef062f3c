/** A statement's value as people of the reader's language write it. */
import type { Finding } from '../../core/report.ts';
import { formatDate, listWords } from '../i18n.ts';
import browser from 'webextension-polyfill';

const DURATION = /^P(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?)?$/u;
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const;

/** Undefined where there is none. */
export function valueWords({ facet, value }: Pick<Finding, 'facet' | 'value'>): string | undefined {
  if (value === undefined) return undefined;
  if (facet === 'date') return formatDate(value);
  return facet === 'retention' ? durationWords(value) : value;
}

/** `P2Y6M` as "2 years, 6 months"; what is no ISO 8601 duration of whole units comes back as it is. */
export function durationWords(duration: string): string {
  const [, ...counts] = DURATION.exec(duration) ?? [];
  const language = browser.i18n.getUILanguage();
  const parts = UNITS.flatMap((unit, at) => {
    const count = counts[at];
    if (count === undefined) return [];
    return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(count));
  });
  return parts.length === 0 ? duration : listWords(parts);
}
