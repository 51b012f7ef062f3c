/**
 * Finds postal addresses: runs of capitalised words, figures and commas, on one line or several, that hold what an
 * address holds — a street with a number, a postal code, a box, a country.
 */
import type { Range } from '../document.ts';
import type { LanguagePack } from '../lexicon/language-pack.ts';
import { POST_BOX, POST_OFFICE, STATES_OF_AUSTRALIA, STATES_OF_THE_US } from '../registries/address-forms.ts';
import { ADDRESSEE_FORMS, FORMS_BEFORE_STREET, legalForm } from '../registries/legal-forms.ts';
import { findDates } from '../text/calendar.ts';
import type { NoticeText } from '../text/notice-text.ts';
import { endsInCountry, isStreet, MARKS, runsOf, type Piece } from './address-runs.ts';
import { isGeneric } from './names.ts';
import { countriesIn } from './places.ts';

export interface PostalAddress extends Range {
  /** On one line, without the name of who is found there. */
  readonly value: string;
  /** ISO 3166-1, where the address names its country or its form gives it away. */
  readonly country: string | undefined;
  /** Where it names the country. */
  readonly countryAt: Range | undefined;
}

const MAX_NUMBERS = 7;

const found = new WeakMap<NoticeText, readonly PostalAddress[]>();

/** In text order, none overlapping. */
export function postalAddresses(notice: NoticeText): readonly PostalAddress[] {
  const cached = found.get(notice);
  if (cached) return cached;
  const addresses = runsOf(notice).flatMap((run) => readRun(notice, run) ?? []);
  found.set(notice, addresses);
  return addresses;
}

/** The country in which most of the notice's addresses lie; the first of equals. */
export function homeCountry(notice: NoticeText): string | undefined {
  const counts = new Map<string, number>();
  for (const { country } of postalAddresses(notice)) if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function readRun(notice: NoticeText, whole: readonly Piece[]): PostalAddress | undefined {
  const { pack } = notice.compiled;
  const { text } = notice.document;
  const pieces = trimmed(notice, whole);
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return undefined;
  // The full stop of a sentence is not the address's; that of "U.S.A." is.
  const end = last.raw.endsWith('.') && !/(?:\p{L}\.){2}$/u.test(last.raw) ? last.end - 1 : last.end;
  const value = text.slice(first.start, end);
  const words = pieces.filter(({ raw }) => !MARKS.has(raw));
  if (words.length < 2 || !pieces.some(({ raw }) => /\d/.test(raw))) return undefined;
  // Figures alone are a telephone number.
  if (!words.some(({ raw }) => /\p{L}{2}/u.test(raw))) return undefined;
  if (isStatute(whole, pack) || findDates(value, pack.dates, undefined).length > 0) return undefined;
  const zip = postcodeOf(pieces);
  const hasStreet = pieces.some((piece) => isStreet(piece, pack));
  const numbers = pieces.filter(
    (piece, index) => /\d/.test(piece.raw) && index !== zip?.at && index !== (zip?.at ?? -9) + 1,
  ).length;
  // A row of licence numbers is no address.
  if (numbers > MAX_NUMBERS) return undefined;
  const named = countriesIn(pack.countries, value).at(-1);
  const parts = pieces.filter(({ raw }) => raw === ',').length + (last.line - first.line);
  const isCued = cueBefore(notice, whole[0]!.start, pack);
  const hasBox = POST_BOX.test(value);
  const inContact = notice.sentences.length > 0 && isContactPlace(notice, first);
  const country = zip?.country ?? named?.code;
  const isAddress =
    (hasBox && words.length >= 3) ||
    (zip?.isSure === true && (hasStreet || numbers > 0 || isCued || parts > 0)) ||
    (hasStreet &&
      numbers > 0 &&
      (zip !== undefined || (named !== undefined && parts > 0) || (isCued && parts > 0) || (inContact && parts > 1))) ||
    (zip !== undefined && named !== undefined && (parts > 0 || isCued)) ||
    (zip !== undefined && isCued && (parts > 1 || numbers > 0)) ||
    // "Am Hang 21" and below it "12345 Musterstadt".
    (zip !== undefined && isTownLine(pieces, zip.at)) ||
    (isCued && parts > 0 && numbers > 0 && (named !== undefined || parts > 1));
  if (!isAddress) return undefined;
  return {
    start: first.start,
    end,
    value: oneLine(value),
    country,
    countryAt: named && { start: first.start + named.start, end: first.start + named.end },
  };
}

// "Law No. 31-204", but not "Law Department, 7950 Elm Drive".
function isStatute(pieces: readonly Piece[], { addresses }: LanguagePack): boolean {
  return pieces.some(({ word, line }, at) => {
    const [next, after] = [pieces[at + 1], pieces[at + 2]];
    if (!addresses.statutes.has(word) || next?.line !== line) return false;
    return /^\d{1,6}[-/]\d/.test(next.raw) || (addresses.numbering.has(next.word) && /^\d/.test(after?.raw ?? ''));
  });
}

function isTownLine(pieces: readonly Piece[], at: number): boolean {
  const [before, own, after] = [pieces[at - 1], pieces[at]!, pieces[at + 1]];
  const isOpening = before !== undefined && (before.line < own.line || before.raw === ',');
  const above = pieces.slice(0, at).filter(({ raw }) => raw !== ',');
  const namesTown = /\d\p{Lu}\p{Ll}/u.test(own.raw) || (after?.line === own.line && /^\p{Lu}\p{Ll}/u.test(after.raw));
  return (
    isOpening &&
    namesTown &&
    above.length >= 2 &&
    above.length <= 8 &&
    above.some(({ raw }) => /^\d{1,4}\p{L}?$/u.test(raw))
  );
}

function oneLine(value: string): string {
  const lines = value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines
    .map((line, index) => (index < lines.length - 1 && /[,，]$/.test(line) ? line.slice(0, -1) : line))
    .join(', ')
    .replace(/\s+/g, ' ')
    .replaceAll(' ,', ',');
}

interface Postcode {
  /** Index of its piece. */
  readonly at: number;
  readonly country: string | undefined;
  /** Its form alone tells a postal code. */
  readonly isSure: boolean;
}

function postcodeOf(pieces: readonly Piece[]): Postcode | undefined {
  let weak: Postcode | undefined;
  for (let at = pieces.length - 1; at >= 0; at--) {
    const raw = pieces[at]!.raw.replace(/[.,]$/, '');
    const before = pieces[at - 1]?.raw.replace(/\.$/, '') === ',' ? pieces[at - 2] : pieces[at - 1];
    const state = before?.raw.replace(/\./g, '');
    const after = pieces[at + 1]?.raw.replace(/[.,]$/, '');
    if (/^\d{5}(?:-\d{4})?$/.test(raw) && state && STATES_OF_THE_US.has(state))
      return { at, country: 'US', isSure: true };
    if (/^\p{Lu}{2}-?\d{5}$/u.test(raw) && STATES_OF_THE_US.has(raw.slice(0, 2)))
      return { at, country: 'US', isSure: true };
    if (/^\d{4}$/.test(raw) && state && STATES_OF_AUSTRALIA.has(state)) return { at, country: 'AU', isSure: true };
    if (/^[A-Z]{1,2}\d[A-Z\d]?$/.test(raw) && after && /^\d[A-Z]{2}$/.test(after))
      return { at, country: 'GB', isSure: true };
    if (/^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(raw)) return { at, country: 'GB', isSure: true };
    if (/^[A-Z]\d[A-Z]-?\d[A-Z]\d$/.test(raw) || (/^[A-Z]\d[A-Z]$/.test(raw) && after && /^\d[A-Z]\d$/.test(after)))
      return { at, country: 'CA', isSure: true };
    if (weak) continue;
    if (
      /^(?:[A-Z]{1,3}-)?\d{5,6}$/.test(raw) ||
      /^\d{3}-\d{2,4}$/.test(raw) ||
      /^\d{5}-\d{3}$/.test(raw) ||
      /^[1-9]\d{4}\p{Lu}\p{Ll}+/u.test(raw)
    )
      weak = { at, country: undefined, isSure: false };
    else if (/^(?:[A-Z]{1,3}-)?\d{4}[A-Z]{0,2}$/.test(raw) && !/^(?:19[89]|20[0-3])\d$/.test(raw) && at > 0)
      weak = { at, country: undefined, isSure: false };
    else if (/^\d{3}$/.test(raw) && after && /^\d{2,3}$/.test(after) && at > 1)
      weak = { at, country: undefined, isSure: false };
  }
  return weak;
}

/** Without the names of who is found there before it, and without lines after it that are no part of it. */
function trimmed(notice: NoticeText, run: readonly Piece[]): readonly Piece[] {
  const { pack } = notice.compiled;
  const isUseful = (piece: Piece): boolean => /\d/.test(piece.raw) || isStreet(piece, pack);
  let to = run.length;
  const lines = [...new Set(run.map(({ line }) => line))];
  for (const line of lines.reverse()) {
    const own = run.filter((piece, index) => piece.line === line && index < to);
    const before = run.findLast((piece) => piece.line === line - 1);
    const value = own.length ? notice.document.text.slice(own[0]!.start, own.at(-1)!.end) : '';
    if (own.some(isUseful) || endsInCountry(value, pack) || (before?.raw === ',' && own.length <= 4)) break;
    to -= own.length;
  }
  let from = 0;
  for (let at = 0; at < to;) {
    // Up to the next comma or line end.
    let end = at;
    while (end < to && run[end]!.raw !== ',' && run[end]!.line === run[at]!.line) end++;
    const part = run.slice(at, end);
    if (part.some(isUseful) && !part.some(({ raw }) => ADDRESSEE_FORMS.has(legalForm(raw)))) break;
    const isLast = end >= to;
    if (isLast) break;
    // A place name may stand before the street; a company, a department, a person does not belong to it.
    at = run[end]!.raw === ',' ? end + 1 : end;
    from = at;
  }
  // The words right before the street on its line: "Brightfern Ltd. 4 Elm Street", "Address 4 Elm Street".
  const first = run.slice(from, to);
  const label = first.findIndex(({ raw }) => raw === ':' || raw === '：');
  if (label >= 0 && label <= 2 && first[label + 1]) from += label + 1;
  let form = -1;
  for (let at = from; at < Math.min(to, from + 10); at++)
    if (FORMS_BEFORE_STREET.has(legalForm(run[at]!.raw))) form = at;
  if (form >= 0 && form + 1 < to) from = form + 1;
  // "Customer Service 625 Elm Parkway": the words before the figure, if a capitalised word follows it.
  let figure = from;
  while (
    figure < to &&
    run[figure]!.raw !== ',' &&
    run[figure]!.line === run[from]!.line &&
    !isUseful(run[figure]!) &&
    !POST_OFFICE.has(run[figure]!.word)
  )
    figure++;
  const following = run[figure + 1];
  if (
    figure > from &&
    figure < to &&
    following?.line === run[figure]!.line &&
    (POST_OFFICE.has(run[figure]!.word) || (/^\d{1,5}$/.test(run[figure]!.raw) && /^\p{Lu}/u.test(following.raw)))
  )
    from = figure;
  while (
    from < to &&
    ((MARKS.has(run[from]!.raw) && run[from]!.raw !== '#') ||
      (isGeneric(run[from]!.raw, pack.names) && !isUseful(run[from]!)))
  )
    from++;
  while (to > from && MARKS.has(run[to - 1]!.raw) && run[to - 1]!.raw !== ')') to--;
  return run.slice(from, to);
}

/** Words such as "write to us at" or "Address:" right before the run. */
function cueBefore(notice: NoticeText, at: number, { addresses }: LanguagePack): boolean {
  const before = notice.document.text.slice(Math.max(0, at - 60), at);
  const words = before.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return words.slice(-3).some((word) => addresses.cues.has(word));
}

function isContactPlace(notice: NoticeText, { start }: Piece): boolean {
  let low = 0;
  let high = notice.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (notice.sentences[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  return notice.sentences[low - 1]?.section.allTopics.has('contact') === true;
}
