/** What cannot be the publisher's name, however it stands there: a street, a heading, an ordinal, another's office. */
import type { Range } from '../document.ts';
import type { NoticeText } from '../text/notice-text.ts';
import { findDates } from '../text/calendar.ts';
import { lastAtOrBefore } from '../text/lines.ts';
import type { Sentence } from '../text/sentence.ts';
import { spellingsOf } from '../text/spellings.ts';
import { tokenise, type Token } from '../tokens/tokens.ts';
import { nameCues } from './name-cues.ts';
import { hasCertainForm, hasLegalForm, isGeneric } from './names.ts';
import { countriesIn } from './places.ts';
import { postalAddresses } from './postal-addresses.ts';

export interface NamedPlace {
  readonly range: Range;
  readonly rule: string;
  readonly sentence: Sentence;
  /** Other companies' names stand in such phrases as well. */
  readonly likely: boolean;
}

/** Words of a heading in capitals tell no name from others. */
const MIN_CAPITALS = 4;

export function isPlausible(notice: NoticeText, { range, rule, sentence, likely }: NamedPlace): boolean {
  const { pack } = notice.compiled;
  const name = notice.document.text.slice(range.start, range.end);
  const words = tokenise(name).filter(({ kind }) => kind !== 'punct');
  const last = words.at(-1);
  if (!last || isGeneric(name, pack.names) || pack.names.ordinal.test(name)) return false;
  if (findDates(name, pack.dates, undefined).length > 0) return false;
  if (isPlace(notice, range, name) || isIntroducedAsThirdParty(notice, sentence, range)) return false;
  if (hasCertainForm(name, pack.names)) return !likely || !isAnothers(notice, sentence, range);
  // "Choices About", "Information You May": a title is cut, no name ends so.
  if (
    words.length > 1 &&
    !hasLegalForm(name) &&
    (pack.names.endingInSmall.has(last.norm) || pack.names.opening.has(last.norm))
  )
    return false;
  if (
    isInCapitals(notice.document.text.slice(sentence.start, sentence.end)) &&
    likely &&
    !isWrittenOtherwise(notice, name)
  )
    return false;
  // "Prague 1 110 00": figures after figures are a place's or a register's.
  if (isPlainWord(notice, name, rule) || /\d\s\d/.test(name)) return false;
  if (!likely) return true;
  // "Personal Information Automatically": a name that only stands as a subject begins with no word for a thing.
  if (rule.includes('.likely.') && pack.names.generic.has(words[0]!.norm)) return false;
  // "the interests of the Church and BF": a role beside a name, not the name.
  if (pack.names.roles.has(words[0]!.norm) && /^\S+\s(?:\p{Ll}{1,3}|&)\s\p{Lu}{2,5}$/u.test(name)) return false;
  if (isAnothers(notice, sentence, range) || isBesideAuthority(notice, sentence, rule)) return false;
  return !isTerm(notice, name, words);
}

/** Frames that define whatever stands in them: a plain word may be a name there. */
const DEFINING = new Set(['controller.name.called-we', 'controller.name.means', 'controller.name.made-app']);

// "Most", "Provide": a single word that the notice writes small as well is none, nor is "Our Policy for [Guarding] …".
function isPlainWord(notice: NoticeText, name: string, rule: string): boolean {
  if (DEFINING.has(rule) || !/^\p{Lu}\p{Ll}+$/u.test(name)) return false;
  const word = name.toLowerCase();
  return spellingsOf(notice).small.has(word) || notice.compiled.grammar.readingOf(word)?.form === 'gerund';
}

// "Usage Data": words for a thing, or a phrase that the notice writes small as well.
function isTerm(notice: NoticeText, name: string, words: readonly Token[]): boolean {
  if (words.length < 2 || !/\s/.test(name) || hasLegalForm(name)) return false;
  const isThing = notice.compiled.vocabulary
    .scan(words)
    .some(({ entry, start, end }) => 'term' in entry && start === 0 && end === words.length);
  return isThing || notice.document.text.includes(name.toLowerCase());
}

export function isKnownThirdParty(notice: NoticeText, name: string): boolean {
  // "Google LLC" begins with one; "The Elm Company" only ends in a word for one.
  return notice.compiled.actors
    .scan(tokenise(name))
    .some((match) => match.entry === 'third-party' && match.start === 0);
}

// A country, or (part of) an address; a company may stand right before one.
function isPlace(notice: NoticeText, range: Range, name: string): boolean {
  const [country] = countriesIn(notice.compiled.pack.countries, name);
  if (country && country.start === 0 && country.end === name.length) return true;
  const address = lastAtOrBefore(postalAddresses(notice), range.end - 1);
  if (address === undefined || address.end <= range.start) return false;
  return address.start <= range.start || !hasCertainForm(name, notice.compiled.pack.names);
}

// "our payment provider Quietpine Ltd is the controller of …"
function isIntroducedAsThirdParty(notice: NoticeText, sentence: Sentence, range: Range): boolean {
  const { tokens } = sentence;
  const at = tokens.findIndex(({ start }) => start >= range.start);
  if (at <= 0 || notice.compiled.pack.names.describing.has(tokens[at - 1]!.norm)) return false;
  return notice.compiled.actors
    .scan(tokens.slice(0, at))
    .some(({ entry, end }) => entry === 'third-party' && end === at);
}

// "our hosting provider is Quietpine Ltd", "the EU representative of …".
function isAnothers(notice: NoticeText, sentence: Sentence, range: Range): boolean {
  const before = sentence.tokens.filter(({ end }) => end <= range.start);
  return nameCues(notice.compiled.pack).others.test(before);
}

// "the … Commission, 4 Elm Street, established under …": in phrases that describe others, an authority's own parts.
function isBesideAuthority(notice: NoticeText, sentence: Sentence, rule: string): boolean {
  if (rule !== 'controller.name.incorporated' && !rule.includes('.likely.')) return false;
  return notice.compiled.contactRoles
    .scan(sentence.tokens)
    .some(({ entry }) => entry === 'supervisory-authority' || entry === 'representative');
}

function isInCapitals(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.length >= MIN_CAPITALS && words.every((word) => word === word.toUpperCase());
}

// In a line of capitals, what other sentences write as a name is one.
function isWrittenOtherwise(notice: NoticeText, name: string): boolean {
  return notice.sentences.some(({ text }) => text.includes(name) && !isInCapitals(text));
}
