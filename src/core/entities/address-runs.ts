/** Runs of words, figures and marks that a postal address could be made of. */
import type { Range } from '../document.ts';
import type { LanguagePack } from '../lexicon/language-pack.ts';
import { ADDRESS_FIGURES, PLACE_LINKING, SMALL_STREETS, STREET_SUFFIX, STREETS } from '../registries/address-forms.ts';
import { LEGAL_FORMS, legalForm } from '../registries/legal-forms.ts';
import { linesOf, type Line } from '../text/lines.ts';
import type { NoticeText } from '../text/notice-text.ts';
import { countriesIn } from './places.ts';

export interface Piece extends Range {
  readonly raw: string;
  /** Lower case, without outer dots. */
  readonly word: string;
  readonly line: number;
}

const PIECE = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’./&-]{0,40}|\S/gu;
const MAX_PIECES = 48;
const MAX_LINE = 160;
/** Longer than a line of an address block. */
const LONG_LINE = 80;
const AROUND = 160;
export const MARKS: ReadonlySet<string> = new Set(',#-–—/().&|·•*，、:：\u200b');

/** A number of the North American plan; "(800) 555-0100" below or within an address is none of its lines. */
const PHONE = /(?<![\d-])(?:1[ .-]?)?\(?[2-9]\d{2}\)?[ .\u2010-\u2015-]{0,2}\d{3}[ .\u2010-\u2015-]\d{4}(?!\d)/gu;
/** "+49 30 901820" */
const PHONE_ABROAD = /\+\s?\d[\d\s()./-]{5,20}/gu;
/** 1-800-FLOWERS */
const VANITY = /^(?:1-)?8\d{2}-[A-Z-]{4,12}$/;

/** Runs of pieces that an address could be made of; a run goes on over a line's end if the next line begins with one. */
export function runsOf(notice: NoticeText): Piece[][] {
  const { pack } = notice.compiled;
  const runs: Piece[][] = [];
  let run: Piece[] = [];
  const close = (): void => {
    while (run.length && (isLinking(run.at(-1)!.word, pack) || run.at(-1)!.raw === '(')) run.pop();
    if (run.some(({ raw }) => /\d/.test(raw)) || run.some(({ raw }) => raw === ',')) runs.push(run);
    run = [];
  };
  let before: Line | undefined;
  for (const line of linesOf(notice)) {
    const goesOn =
      before !== undefined &&
      before.text.length <= MAX_LINE * 4 &&
      line.text.length <= MAX_LINE &&
      line.start - before.end <= 4;
    // "12. Changes" is the next section.
    const isPhone = /^[+(]?\d[\d\s().-]{5,20}\d$/.test(line.text) && line.text.replace(/\D/g, '').length >= 9;
    const isNumbered =
      /^\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s+\p{Lu}/u.test(line.text) &&
      (line.block.kind === 'heading' || /^[\d.]{1,9}[.)]/.test(line.text));
    // A whole sentence that ends with an address ends it; "1 Lamp St." on a line of its own does not.
    const isEnded = before !== undefined && before.text.length > LONG_LINE && before.text.endsWith('.');
    if (
      !goesOn ||
      isEnded ||
      isNumbered ||
      isPhone ||
      opensPart(line, run, pack) ||
      !/[\p{Lu}\p{Lo}\d#(]/u.test(line.text.charAt(0))
    )
      close();
    before = line;
    const part = partWithFigures(line, pack);
    if (!part) {
      close();
      continue;
    }
    const pieces = [...part.text.matchAll(PIECE)].map((match): Piece => ({
      raw: match[0],
      word: match[0].toLowerCase().replace(/\.$/, ''),
      start: part.start + match.index,
      end: part.start + match.index + match[0].length,
      line: line.index,
    }));
    const phones = [...part.text.matchAll(PHONE), ...part.text.matchAll(PHONE_ABROAD)].map((match) => ({
      start: part.start + match.index,
      end: part.start + match.index + match[0].length,
    }));
    for (const [index, piece] of pieces.entries()) {
      const next = pieces[index + 1];
      if (
        isDialled(pieces, index, pack) ||
        VANITY.test(piece.raw) ||
        phones.some((phone) => piece.end > phone.start && piece.start < phone.end)
      ) {
        close();
        continue;
      }
      if (!isMaterial(piece, run, next, pack) || run.length >= MAX_PIECES) {
        close();
        continue;
      }
      run.push(piece);
      if (next && endsSentence(piece, next, pack)) close();
    }
  }
  close();
  return runs;
}

// "telephone 0113 496 0000, Leeds"
function isDialled(pieces: readonly Piece[], at: number, { contacts, addresses }: LanguagePack): boolean {
  let before = at;
  while (before >= 0 && /^[\d:.+]+$/.test(pieces[before]!.raw)) before--;
  return (
    before < at &&
    before >= 0 &&
    pieces[before]!.word.length > 2 &&
    contacts.phone.has(pieces[before]!.word) &&
    addresses.others.has(pieces[before]!.word)
  );
}

/** "Company No.: 1234567" is none of it, "Address: …" begins one, and a heading ends one: "NOTES FOR TEACHERS". */
function opensPart(line: Line, run: readonly Piece[], pack: LanguagePack): boolean {
  const { parts, cues } = pack.addresses;
  const label = /^[^:：\d]{2,40}[:：]/u.exec(line.text)?.[0];
  const words = label?.toLowerCase().match(/[\p{L}.]{2,20}/gu) ?? [];
  const last = words.at(-1);
  if (last !== undefined) return !parts.has(last) || cues.has(last);
  const isHeading = line.block.kind === 'heading' && !/[\d,]/.test(line.text) && run.at(-1)?.raw !== ',';
  return isHeading && !endsInCountry(line.text, pack);
}

/** "Tartu, Estonia", but not "For Estonia". */
export function endsInCountry(text: string, { countries, names }: LanguagePack): boolean {
  const country = countriesIn(countries, text).at(-1);
  const first = /^\p{L}{1,20}/u.exec(text)?.[0].toLowerCase() ?? '';
  return (
    country !== undefined &&
    country.end >= text.replace(/[\s.,]{1,4}$/u, '').length &&
    (country.start === 0 || !names.opening.has(first))
  );
}

// Short lines whole; of a paragraph, what is near figures such as an address holds. Most paragraphs have none.
function partWithFigures(
  line: Line,
  { addresses }: LanguagePack,
): { readonly start: number; readonly text: string } | undefined {
  if (line.text.length <= 60) return line;
  const places = [ADDRESS_FIGURES, addresses.figures].map((figures) => line.text.search(figures));
  const first = Math.min(...places.filter((place) => place >= 0));
  if (first === Infinity) return line.text.length <= MAX_LINE && line.text.includes(',') ? line : undefined;
  if (line.text.length <= 3 * AROUND) return line;
  let last = line.text.length - 1;
  while (!/\d/.test(line.text.charAt(last))) last--;
  const from = Math.max(0, first - AROUND);
  return { start: line.start + from, text: line.text.slice(from, last + AROUND) };
}

function isMaterial(piece: Piece, run: readonly Piece[], next: Piece | undefined, pack: LanguagePack): boolean {
  const { raw, word } = piece;
  const { addresses, names } = pack;
  if (raw.includes('@') || raw.includes('//') || word.startsWith('www.')) return false;
  if (MARKS.has(raw)) {
    // A colon only after the label of a part: "Postal code: 12345".
    if (raw === ':' || raw === '：') return run.length > 0 && addresses.parts.has(run.at(-1)!.word);
    return run.length > 0 || raw === '#' || raw === '(';
  }
  if (addresses.parts.has(word) && (next?.raw === ':' || next?.raw === '：') && run.length > 0) return true;
  if (addresses.others.has(word) || ((next?.raw === ':' || next?.raw === '：') && !addresses.parts.has(word)))
    return false;
  if (/\d/.test(raw)) return raw.length <= 16;
  if (names.ending.has(word) && !isLinking(word, pack) && raw !== raw.toUpperCase()) return false;
  if (/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(raw)) return !(names.ending.has(word) && /^\p{Lu}\p{Ll}/u.test(raw));
  if (isSmallStreet(word, pack)) return run.length > 0;
  if (run.length > 0 && LEGAL_FORMS.has(legalForm(raw))) return true;
  return run.length > 0 && isLinking(word, pack) && next !== undefined && /^[\p{Lu}\p{Lo}\p{N}]/u.test(next.raw);
}

function endsSentence({ raw, word }: Piece, next: Piece, pack: LanguagePack): boolean {
  if (!raw.endsWith('.') || raw === '.') return false;
  if (!/^\p{Lu}/u.test(next.raw)) return false;
  return (
    !isStreetWord(word, pack) &&
    word.length > 2 &&
    !LEGAL_FORMS.has(legalForm(raw)) &&
    !/\./.test(word) &&
    !pack.addresses.shortened.has(word)
  );
}

/** Of the notice's language, or of a country's addresses in any. */
function isStreetWord(word: string, { addresses }: LanguagePack): boolean {
  return addresses.streets.has(word) || STREETS.has(word);
}

function isSmallStreet(word: string, { addresses }: LanguagePack): boolean {
  return addresses.smallStreets.has(word) || SMALL_STREETS.has(word) || STREET_SUFFIX.test(word);
}

function isLinking(word: string, { addresses }: LanguagePack): boolean {
  return addresses.linking.has(word) || PLACE_LINKING.has(word);
}

/** Does the piece name a street, a building or a place within one? */
export function isStreet({ raw, word }: Piece, pack: LanguagePack): boolean {
  if (!/^[\p{Lu}\p{Lo}]/u.test(raw)) return isSmallStreet(word, pack);
  return isStreetWord(word, pack) || STREET_SUFFIX.test(word);
}
