/** Reads who publishes a notice beside the words of a rule: "The controller is …", "… (“we”)", "At …, we value". */
import type { Range } from '../document.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import type { Rule } from '../lexicon/rule.ts';
import type { NoticeText } from '../text/notice-text.ts';
import type { Sentence } from '../text/sentence.ts';
import { spellingsOf } from '../text/spellings.ts';
import { tokenise, type Token } from '../tokens/tokens.ts';
import type { RuleMatch } from '../text/vocabulary.ts';
import { nameCues } from './name-cues.ts';
import { nameBelow } from './name-below.ts';
import { hasCertainForm, hasLegalForm, isGeneric, nameAfter, nameBefore } from './names.ts';
import { countriesIn } from './places.ts';
import { isKnownThirdParty, isPlausible } from './plausible-name.ts';
import type { PublisherStatement } from './publisher-statement.ts';

const CALLED_WE = 'controller.name.called-we';
const MEANS = 'controller.name.means';
const NOTICE_OF = 'controller.name.notice-of';
const IS_CONTROLLER = 'controller.name.is-controller';
const INCORPORATED = 'controller.name.incorporated';
const HEADED = 'controller.name.headed';
const WE_ARE = 'controller.name.we-are';
const SUBJECT = 'controller.name.likely.subject';
// A frame so certain that the name need not be in capitals, as on app stores it often is not.
const CERTAIN_FRAME = 'controller.name.made-app';
/** ", a wholly owned subsidiary of" */
const MAX_DESCRIPTION = 60;
const MAX_NAME_TOKENS = 8;
const NEXT_LINE = 120;
/** In so large a share of its own notice's sentences a company is named. */
const OWN_SHARE = 1 / 8;
// Turns of phrase that other companies' names stand in as well: taken only for a name known otherwise, or for want of one.
const LIKELY = new Set([
  'controller.name.cares',
  NOTICE_OF,
  'controller.name.incorporated',
  'controller.name.called-company',
  'controller.name.runs-service',
  'controller.name.brand-of',
  WE_ARE,
]);
/** Of these the legal form alone does not make sure: other companies are described so, too. */
const NEVER_SURE = new Set([
  'controller.name.runs-service',
  'controller.name.incorporated',
  'controller.name.brand-of',
]);
// Up to two brackets: (trading as Quietpine) ("Quietpine", "we").
const BRACKETS = /^(?:[\s,]{0,3}[([][^)\]]{2,140}[)\]]){1,2}/u;
const QUOTED = /["“”‘’']([^"“”‘’'()]{2,40})["“”‘’']/gu;

function isLikely(rule: string): boolean {
  return LIKELY.has(rule) || rule.includes('.likely.');
}

/** The publisher as one match of a rule names it: none, one, or two that are named together. */
export function candidatesOf(notice: NoticeText, match: RuleMatch): PublisherStatement[] {
  const { rule, sentence } = match;
  const { pack } = notice.compiled;
  if (rule.category !== 'name') return [];
  const read = rangeOf(notice, match, pack.names);
  if (!read) return [];
  const { text } = notice.document;
  return companiesIn(text, read, pack.names).flatMap((named) => {
    const range = withoutHeading(text, named, pack.names);
    const name = text.slice(range.start, range.end).replace(/\s+/g, ' ');
    const likely = isLikely(rule.id);
    if ((likely || (rule.id === IS_CONTROLLER && !isTheirs(notice, name))) && isKnownThirdParty(notice, name))
      return [];
    if (!isPlausible(notice, { range, rule: rule.id, sentence, likely })) return [];
    const partial = isPartial(notice, match, sentence);
    return [
      {
        name,
        range,
        sentence,
        rule: rule.id,
        sure: isSure(rule, name) || isSaidOfSelf(notice, match),
        ...(partial ? { partial } : {}),
      },
    ];
  });
}

// "Facebook is the controller of its pages": of a company that every reader knows, only in its own notice.
function isTheirs(notice: NoticeText, name: string): boolean {
  const [first] = tokenise(name);
  if (!first) return false;
  const isTitled = tokenise(notice.document.title).some(({ norm }) => norm === first.norm);
  return isTitled || (spellingsOf(notice).capital.get(first.norm) ?? 0) >= notice.sentences.length * OWN_SHARE;
}

// "If you live in Norway, the controller is …"; what a section on partners or cookies calls a controller.
function isPartial(notice: NoticeText, match: RuleMatch, sentence: Sentence): true | undefined {
  if (match.rule.id === 'controller.name.elsewhere') return undefined;
  const { topics } = sentence.section;
  if (match.rule.id === IS_CONTROLLER && (topics.has('sharing') || topics.has('cookies'))) return true;
  const { partial } = nameCues(notice.compiled.pack);
  return partial.test(sentence.tokens) || (sentence.leadIn && partial.test(sentence.leadIn.tokens)) ? true : undefined;
}

function rangeOf(notice: NoticeText, match: RuleMatch, names: NameWords): Range | undefined {
  const { rule, sentence, end, spanStart, spanEnd } = match;
  const { text } = notice.document;
  const { tokens } = sentence;
  let { start } = match;
  // "Brightfern (a partner) told us": the bracket must hold the pronoun.
  if (rule.id === CALLED_WE) {
    // `… (trading as Quietpine) ("Quietpine", "we")`: of several brackets the last defines.
    for (let at = start; at < end; at++) if (tokens[at]!.norm === '(' || tokens[at]!.norm === '[') start = at;
    const last = text.slice(tokens[end - 1]!.start, tokens[end - 1]!.end);
    const isCountry =
      last.length === 2 && last === last.toUpperCase() && last.toLowerCase() in notice.compiled.pack.countries.names;
    if (isCountry || !isDefinition(tokens, start, end, names)) return undefined;
  }
  const isFrame = rule.id === CERTAIN_FRAME;
  let range: Range | undefined;
  if (match.underLeadIn) {
    range = nameAfter(text, sentence.start, sentence.end, names, isFrame);
  } else if (spanEnd > spanStart) {
    const [from, to] = [tokens[spanStart]!.start, tokens[spanEnd - 1]!.end];
    range =
      isFrame && nameAfter(text, from, to, names, true) ? { start: from, end: to } : nameAfter(text, from, to, names);
    // "We are a …" says what, not who.
    if (rule.id === INCORPORATED && names.indefinite.has(tokens[spanStart]!.norm)) return undefined;
    if (range && rule.id === NOTICE_OF && !fillsSpan(text, range, to, names)) return undefined;
  } else if (spanStart === match.start) {
    range = nameBeforeWords(notice, match, start, names);
  } else if (rule.id === HEADED) {
    range = nameBelow(text, sentence, names);
  } else {
    const from = tokens[spanEnd - 1]!.end;
    // A label's name may stand on the next line.
    const rest = tokens.slice(spanEnd);
    const isLabel = rest.length === 0 || (rest.length === 1 && rest[0]!.norm === ':');
    const to =
      isLabel && (/[:：]\s*$/u.test(sentence.text) || tokens.length < 8) ? sentence.end + NEXT_LINE : sentence.end;
    range = nameAfter(text, from, to, names, isFrame);
    if (range && rule.id === MEANS && !hasCertainForm(text.slice(range.start, range.end), names))
      range = definiens(text, range, to);
  }
  if (!range) return undefined;
  // A subject is a name as a whole, or none.
  if (
    rule.id === SUBJECT &&
    !/^(?:\s?\([^)]{1,40}\)|['’]s)?\s?$/u.test(text.slice(range.end, tokens[spanEnd - 1]!.end))
  )
    return undefined;
  if (rule.id === WE_ARE) {
    const between = text
      .slice(tokens[spanStart]?.start ?? range.start, range.start)
      .trim()
      .toLowerCase();
    if (names.indefinite.has(between) || !isWholePredicate(text, range, names)) return undefined;
  }
  return range;
}

// "quietpine labs built the …": all that stands before the verb is the name.
function nameBeforeWords(notice: NoticeText, match: RuleMatch, start: number, names: NameWords): Range | undefined {
  const { rule, sentence } = match;
  const { tokens } = sentence;
  const { text } = notice.document;
  const to = beforeAlias(text, sentence.start, tokens[start]!.start, names);
  const range = nameBefore(text, sentence.start, to, names);
  const leading = range && rule.id === CALLED_WE ? firstOfAll(notice, match, range, names) : undefined;
  if (leading) return leading;
  if (
    range &&
    (rule.id === CALLED_WE ||
      rule.id === IS_CONTROLLER ||
      rule.id === 'controller.name.in-apposition' ||
      rule.id === 'controller.name.incorporated')
  ) {
    const first = describedFirst(notice, sentence, range);
    if (first) return first;
  }
  const own = tokens.slice(0, start).filter((token) => token.end <= to);
  const isWhole =
    rule.id === CERTAIN_FRAME && own.length <= MAX_NAME_TOKENS && !own.some((token) => names.ending.has(token.norm));
  if (isWhole && nameAfter(text, sentence.start, to, names, true))
    return { start: sentence.start, end: own.at(-1)!.end };
  const trade = range && nameInRegister(text, sentence.start, range, names);
  return trade ?? range;
}

/** "Brightfern Ltd, its affiliates and the shops of Quietpine (collectively, "we")": the company that is named first. */
function firstOfAll(
  { document: { text } }: NoticeText,
  { sentence, start, end }: RuleMatch,
  range: Range,
  names: NameWords,
): Range | undefined {
  if (!sentence.tokens.slice(start, end).some(({ norm }) => names.together.has(norm))) return undefined;
  const first = nameAfter(text, sentence.start, range.start, names);
  return first && hasCertainForm(text.slice(first.start, first.end), names) ? first : undefined;
}

/** "Quietpine aka QP aka qp5 (…) built": where the first of several names ends; else `to`. */
function beforeAlias(text: string, from: number, to: number, { alsoKnownAs }: NameWords): number {
  const before = text.slice(from, to).toLowerCase();
  const found = alsoKnownAs.map((words) => before.indexOf(` ${words} `)).filter((at) => at > 0);
  return found.length > 0 ? from + Math.min(...found) : to;
}

/** The words of a definition may follow a name, "and its affiliates" or a bracket; any other word makes it none. */
function fillsSpan(text: string, range: Range, to: number, { connecting }: NameWords): boolean {
  const rest = text.slice(range.end, to);
  const word = /^\s*(\p{L}+)/u.exec(rest)?.[1];
  return word === undefined || connecting.has(word.toLowerCase());
}

// "We are Brightfern Ltd, …", not "We are ISO certified": the name is all that we are.
function isWholePredicate(text: string, range: Range, names: NameWords): boolean {
  return (
    hasCertainForm(text.slice(range.start, range.end), names) ||
    /^["”'’)]?\s?(?:[.,;(–—-]|\n|$)/u.test(text.slice(range.end, range.end + 3))
  );
}

// "… refers to Pocket: the small one." What is defined may hold any marks, but not many words.
function definiens(text: string, name: Range, to: number): Range {
  const rest = /^[^,(;\n"“”]{1,80}/u.exec(text.slice(name.start, to))?.[0].replace(/[.\s]{1,3}$/u, '') ?? '';
  return rest.split(/\s/).length <= 6 && name.start + rest.length > name.end
    ? { start: name.start, end: name.start + rest.length }
    : name;
}

/**
 * "Brightfern Ltd, 4 Elm Street, Tartu, registered in Estonia (“we”)": what stands before the bracket is a place, or
 * what the company is described as; the name opens the sentence, or stands before ", a …".
 */
function describedFirst(notice: NoticeText, sentence: Sentence, range: Range): Range | undefined {
  const { pack } = notice.compiled;
  const { text } = notice.document;
  const name = text.slice(range.start, range.end);
  const [country] = countriesIn(pack.countries, name);
  const isPlace = country?.start === 0 || !isPlausible(notice, { range, rule: CALLED_WE, sentence, likely: false });
  const at = lastDescription(text.slice(sentence.start, range.start), pack.names);
  const isNear = at >= 0 && range.start - sentence.start - at <= MAX_DESCRIPTION;
  const described = isPlace || isNear ? nameBefore(text, sentence.start, sentence.start + at, pack.names) : undefined;
  if (at >= 0 && described && hasLegalForm(text.slice(described.start, described.end))) return described;
  if (!isPlace && hasLegalForm(name)) return undefined;
  const first = nameAfter(text, sentence.start, range.start, pack.names);
  const opens =
    first &&
    hasCertainForm(text.slice(first.start, first.end), pack.names) &&
    /^\s?[,(]/u.test(text.slice(first.end, first.end + 2));
  if (opens) return first;
  return isPlace && at >= 0 ? described : undefined;
}

/** Where the last comma stands before what somebody is ("…, a company …") or a word that begins so; -1 without one. */
function lastDescription(text: string, { indefinite }: NameWords): number {
  return Math.max(-1, ...[...indefinite].map((article) => text.lastIndexOf(`, ${article}`)));
}

// "Brightfern Ltd, trading as Quietpine, …": the register's name counts.
function nameInRegister(text: string, from: number, range: Range, names: NameWords): Range | undefined {
  const before = text.slice(from, range.start).toLowerCase().trimEnd();
  const phrase = names.tradingAs.find(
    (words) => before.endsWith(words) && /[\s,(]/.test(before.charAt(before.length - words.length - 1)),
  );
  return phrase === undefined ? undefined : nameBefore(text, from, from + before.length - phrase.length, names);
}

/** "Quietpine (Brightfern, Inc.)": the company; "Brightfern Ltd and Quietpine AG": both; else the name itself. */
function companiesIn(text: string, range: Range, names: NameWords): Range[] {
  const name = text.slice(range.start, range.end);
  const bracket = /^\s?\(([^()\n]{3,60})\)/u.exec(text.slice(range.end, range.end + 70));
  if (bracket && !hasLegalForm(name)) {
    const start = range.end + bracket[0].indexOf('(') + 1;
    const inner = nameAfter(text, start, start + bracket[1]!.length, names);
    if (inner && inner.start === start && inner.end === start + bracket[1]!.length && hasLegalForm(bracket[1]!))
      return [inner];
  }
  for (const joint of name.matchAll(/\s(?:\p{Ll}{1,3}|&)\s/gu)) {
    const [left, right] = [name.slice(0, joint.index), name.slice(joint.index + joint[0].length)];
    if (hasCertainForm(left, names) && hasLegalForm(right))
      return [
        { start: range.start, end: range.start + left.replace(/,$/, '').length },
        { start: range.end - right.length, end: range.end },
      ];
  }
  return [withoutFigures(text, range)];
}

// "Agreement Brightfern Inc.": a heading's last word before the name, where the text has the name without it as well.
function withoutHeading(text: string, range: Range, names: NameWords): Range {
  const name = text.slice(range.start, range.end);
  const [first] = /^\p{L}{2,20}\s/u.exec(name) ?? [];
  const rest = first === undefined ? '' : name.slice(first.length);
  if (first === undefined || !names.generic.has(first.trim().toLowerCase()) || !hasCertainForm(rest, names))
    return range;
  const isAlone = text.split(rest).length > text.split(name).length;
  return isAlone ? { start: range.start + first.length, end: range.end } : range;
}

// "Last modified: May 28, 2017 Brightfern …": the year is the date's; "2.1 Brightfern": the number is the section's.
function withoutFigures(text: string, range: Range): Range {
  const figures = /^(?:(?:19|20)\d{2}|\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s(?=\p{L})/u.exec(
    text.slice(range.start, range.end),
  );
  return figures ? { start: range.start + figures[0].length, end: range.end } : range;
}

// Only names and words of defining may come before the pronoun, and it must not begin a clause ("How We Store").
function isDefinition(tokens: readonly Token[], start: number, end: number, names: NameWords): boolean {
  const next = tokens[end];
  return (
    (next === undefined || names.afterPronoun.has(next.norm)) &&
    tokens
      .slice(start, end)
      .every(
        (token, index, all) =>
          (token.capital && (names.defining.has(token.norm) || !names.ending.has(token.norm))) ||
          all[index - 1]?.end === token.start ||
          token.kind === 'number' ||
          names.defining.has(token.norm),
      )
  );
}

// Under "Who we are", who runs the app is no other company.
function isSaidOfSelf(notice: NoticeText, { rule, sentence }: RuleMatch): boolean {
  if (rule.id !== 'controller.name.runs-service' && rule.id !== 'controller.name.likely.run-by') return false;
  const { ownDetails } = nameCues(notice.compiled.pack);
  return ownDetails.test(tokenise(sentence.section.path.at(-1) ?? ''));
}

function isSure(rule: Rule, name: string): boolean {
  return !isLikely(rule.id) || (LIKELY.has(rule.id) && !NEVER_SURE.has(rule.id) && hasLegalForm(name));
}

/** `Brightfern Holdings Ltd. ("Brightfern", "we")`: the name in quotes is one, too. */
export function shortNames(notice: NoticeText, statement: PublisherStatement): PublisherStatement[] {
  if (statement.rule !== CALLED_WE && statement.rule !== MEANS) return [];
  const { range, sentence } = statement;
  const { text } = notice.document;
  const brackets = BRACKETS.exec(text.slice(range.end, Math.min(range.end + 240, sentence.end)))?.[0] ?? '';
  return [...brackets.matchAll(QUOTED)].flatMap((quoted) => {
    const name = quoted[1]!.replace(/[,.]$/, '');
    if (!/^[\p{Lu}\p{N}]|^\p{Ll}{1,3}\p{Lu}/u.test(name) || isGeneric(name, notice.compiled.pack.names)) return [];
    const start = range.end + quoted.index + 1;
    return [{ ...statement, name, range: { start, end: start + name.length } }];
  });
}
