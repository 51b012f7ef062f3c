/** The words of the interface, from `_locales`. */
import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Asked for once: a table of a hundred notices has ten thousand words, and the browser is slow to say each. */
const asked = new Map<string, string>();

/** The message without its placeholders filled; '' where there is none of this key. */
export function messageOf(key: string): string {
  const known = asked.get(key);
  if (known !== undefined) return known;
  const message = browser.i18n.getMessage(key);
  asked.set(key, message);
  return message;
}

/** The message in the reader's language, with its placeholders filled in order. */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  return substitutions.length === 0 ? messageOf(key) : browser.i18n.getMessage(key, substitutions.map(String));
}

/** Each is made with its first use: making one takes longer than a hundred uses. */
const plural = once((language) => new Intl.PluralRules(language));
const plainNumber = once((language) => new Intl.NumberFormat(language));
const longDate = once((language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }));
const shortList = once((language) => new Intl.ListFormat(language, { type: 'unit', style: 'short' }));

function once<T>(make: (language: string) => T): () => T {
  let made: T | undefined;
  return () => (made ??= make(browser.i18n.getUILanguage()));
}

type PluralBase = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** The message for a count, by the plural rules of the reader's language: keys `<base>_one`, `<base>_other` … */
export function tCount(base: PluralBase, count: number): string {
  const rule = plural().select(count);
  const number = formatNumber(count);
  return browser.i18n.getMessage(`${base}_${rule}`, number) || t(`${base}_other` as MessageKey, number);
}

/** A date of the report (ISO 8601) as people of the reader's language write it; unchanged where it is no full date. */
export function formatDate(isoDate: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(isoDate)) return isoDate;
  return longDate().format(new Date(`${isoDate}T00:00:00Z`));
}

/** A time of day, given in milliseconds since 1970, as people of the reader's language write it. */
export function formatTime(at: number): string {
  return new Intl.DateTimeFormat(browser.i18n.getUILanguage(), { timeStyle: 'short' }).format(at);
}

/** A number as people of the reader's language write it. */
export function formatNumber(value: number): string {
  return plainNumber().format(value);
}

/** "a, b and c", without the "and": lists in the panel are not sentences. */
export function listWords(words: readonly string[]): string {
  return shortList().format(words);
}

/** A language's name in the reader's language; undefined where it has none. */
export function languageName(code: string): string | undefined {
  if (code === 'und') return undefined;
  return new Intl.DisplayNames([browser.i18n.getUILanguage()], { type: 'language', fallback: 'none' }).of(code);
}

/** Sets the page's language and direction to those of its words. */
export function dressPage(page: Document, title: string): void {
  const root = page.documentElement;
  root.lang = t('languageTag');
  root.dir = t('@@bidi_dir' as MessageKey) || 'ltr';
  page.title = title;
}

/** A size in memory, in the unit that suits it, as people of the reader's language write it. */
export function formatBytes(bytes: number): string {
  const [unit, divisor] = bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
  return new Intl.NumberFormat(browser.i18n.getUILanguage(), {
    style: 'unit',
    unit,
    maximumFractionDigits: unit === 'kilobyte' ? 0 : 1,
  }).format(bytes / divisor);
}
