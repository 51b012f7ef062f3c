/** The words of the interface, from `_locales`. */
import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** The message in the reader's language, with its placeholders filled in order. */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String));
}

type PluralBase = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** The message for a count, by the plural rules of the reader's language: keys `<base>_one`, `<base>_other` … */
export function tCount(base: PluralBase, count: number): string {
  const language = browser.i18n.getUILanguage();
  const rule = new Intl.PluralRules(language).select(count);
  const number = new Intl.NumberFormat(language).format(count);
  return browser.i18n.getMessage(`${base}_${rule}`, number) || t(`${base}_other` as MessageKey, number);
}

/** A date of the report (ISO 8601) as people of the reader's language write it; unchanged where it is no full date. */
export function formatDate(isoDate: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(isoDate)) return isoDate;
  return new Intl.DateTimeFormat(browser.i18n.getUILanguage(), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${isoDate}T00:00:00Z`),
  );
}
