/** Who publishes a notice: the names under which it speaks of its publisher, and where it says so. */
import type { Range } from '../document.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import type { Rule } from '../lexicon/rule.ts';
import { lastAtOrBefore, linesOf } from './lines.ts';
import { hasCertainForm, hasLegalForm, isGeneric, nameAfter, nameBefore, withoutLegalForm } from './names.ts';
import { countriesIn } from './places.ts';
import type { NoticeText } from './notice-text.ts';
import type { Sentence } from './sentence.ts';
import { spellingsOf } from './spellings.ts';
import { tokenise, type Token } from './tokens.ts';
import type { RuleMatch } from './vocabulary.ts';

/** A place where the publisher is named. */
export interface PublisherStatement {
  readonly name: string;
  readonly range: Range;
  readonly sentence: Sentence;
  readonly rule: string;
  /** The words leave no doubt: a definition, not a heading or a turn of phrase. */
  readonly sure: boolean;
}

const known = new WeakMap<NoticeText, readonly PublisherStatement[]>();

// A frame so certain that the name need not be in capitals, as on app stores it often is not.
const CERTAIN_FRAME = 'controller.name.made-app';
const MAX_NAME_TOKENS = 8;
// Turns of phrase that other companies' names stand in as well: taken only for a name known otherwise, or for want of one.
const LIKELY = new Set([
  'controller.name.cares',
  'controller.name.notice-of',
  'controller.name.incorporated',
  'controller.name.likely.user-of',
  'controller.name.likely.some-service',
  'controller.name.likely.subject',
  'controller.name.called-company',
  'controller.name.runs-service',
]);
/** How much each kind of likely statement says; 3 where it is not listed. */
const LIKELY_WEIGHTS: Readonly<Record<string, number>> = {
  'controller.name.likely.some-service': 0,
  'controller.name.likely.subject': 1,
  'controller.name.runs-service': 3,
};
const MIN_WEIGHT = 3;
const TITLE_LINES = 6;
const NEXT_LINE = 120;
const FIRST_SENTENCES = 6;
const MAX_BLOCK_NAMES = 3;
/** No notice gives its publisher as many; of a text that seems to, the first are taken. */
const MAX_NAMES = 100;
/** May stand in the bracket that defines "we", before the pronoun. */
const DEFINING = new Set(
  '( [ , / ; and or hereinafter hereafter hereby herein referred to as collectively individually also known together with its the this either called a both affiliate affiliates subsidiary subsidiaries we us our company parent group any inc ltd'.split(
    ' ',
  ),
);
const AFTER_PRONOUN = new Set([',', ')', ']', '/', ';', '.', 'and', 'or', 'we', 'us', 'our', 'collectively', 'as']);
// Up to two brackets: (trading as Quietpine) ("Quietpine", "we").
const BRACKETS = /^(?:[\s,]{0,3}[([][^)\]]{2,140}[)\]]){1,2}/u;
const QUOTED = /["“”‘’']([^"“”‘’'()]{2,40})["“”‘’']/gu;

/** Every statement of who publishes the notice, in text order. Where none is sure, the likeliest name alone. */
export function publisherStatements(notice: NoticeText): readonly PublisherStatement[] {
  const cached = known.get(notice);
  if (cached) return cached;
  const { names } = notice.compiled.pack;
  const stated = notice.ruleMatches('controller').flatMap((match) => candidateOf(notice, match, names) ?? []);
  const candidates = [
    ...stated,
    ...stated.flatMap((statement) => shortNames(notice, statement)),
    ...titles(notice, names),
    ...inAddressBlocks(notice, names),
  ];
  const sure = candidates.filter((candidate) => candidate.sure);
  const likely = candidates.filter((candidate) => !candidate.sure);
  const accepted = sure.length ? sure : mostNamed(notice, likely);
  const keys = firstKeys(accepted);
  const isAccepted = new Set(accepted);
  const others = likely.filter((candidate) => {
    if (isAccepted.has(candidate) || candidate.rule.includes('.likely.')) return false;
    const key = keyOf(candidate.name);
    return keys.some((other) => isSameKey(other, key));
  });
  const statements = withoutRepeats([...accepted, ...others, ...ownLines(notice, accepted)]).sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
  );
  known.set(notice, statements);
  return statements;
}

// "At Brightfern, …" at the head of every section says nothing new: of likely statements the first of each kind stays.
function withoutRepeats(statements: readonly PublisherStatement[]): PublisherStatement[] {
  const seen = new Set<string>();
  return statements.filter(({ sure, rule, name }) => {
    const key = `${rule} ${keyOf(name)}`;
    if (!sure && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Lines that are the name and nothing else: above an address, below a greeting. */
function ownLines(notice: NoticeText, accepted: readonly PublisherStatement[]): PublisherStatement[] {
  const keys = new Set(accepted.map(({ name }) => keyOf(name)));
  const { text } = notice.document;
  const lines = linesOf(notice);
  const taken = new Set(
    accepted.flatMap(({ range }) => [range.start, range.end - 1].map((at) => lastAtOrBefore(lines, at))),
  );
  return lines.slice(1).flatMap((line) => {
    if (line.text.length > 60 || !keys.has(keyOf(line.text))) return [];
    const range = { start: line.start, end: line.end - (/[,:]$/.test(line.text) ? 1 : 0) };
    const sentence = lastAtOrBefore(notice.sentences, line.start);
    if (!sentence || taken.has(line)) return [];
    return [{ name: text.slice(range.start, range.end), range, sentence, rule: 'controller.name.line', sure: true }];
  });
}

/** Lower-case token sequences; empty where the notice names nobody. */
export function findPublisherNames(notice: NoticeText): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  const { names } = notice.compiled.pack;
  const add = (name: string): void => {
    if (found.size >= MAX_NAMES || isGeneric(name, names)) return;
    const tokens = tokenise(name)
      .filter((token) => token.kind === 'word' || token.kind === 'number')
      .map((token) => token.norm);
    if (tokens.length && tokens.length <= 8) found.set(tokens.join(' '), tokens);
  };
  for (const { name } of publisherStatements(notice)) {
    add(name);
    add(withoutLegalForm(name));
  }
  for (const name of knownEverywhere(notice)) add(name);
  return [...found.values()];
}

/** A company that every reader knows, in so many sentences and so large a share of them, publishes the notice. */
const MANY = 6;
const SHARE = 1 / 4;

function knownEverywhere(notice: NoticeText): readonly string[] {
  return [...spellingsOf(notice).capital]
    .filter(([, count]) => count >= MANY && count >= notice.sentences.length * SHARE)
    .map(([norm]) => norm)
    .filter((norm) => isKnownThirdParty(notice, norm) && !notice.compiled.verbs.has(norm));
}

/** Is one the other, legal form and spelling apart, or its beginning? */
function isSameKey(a: string, b: string): boolean {
  if (a === b) return true;
  return Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a));
}

/** The different names among statements, as keys. */
function firstKeys(statements: readonly PublisherStatement[]): string[] {
  return [...new Set(statements.map(({ name }) => keyOf(name)))].slice(0, MAX_NAMES);
}

function keyOf(name: string): string {
  return withoutLegalForm(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function candidateOf(notice: NoticeText, match: RuleMatch, names: NameWords): PublisherStatement | undefined {
  const { rule, sentence, end, spanStart, spanEnd } = match;
  if (rule.category !== 'name') return undefined;
  const { text } = notice.document;
  const { tokens } = sentence;
  let { start } = match;
  // "Brightfern (a partner) told us": the bracket must hold the pronoun.
  if (rule.id === 'controller.name.called-we') {
    // `… (trading as Quietpine) ("Quietpine", "we")`: of several brackets the last defines.
    for (let at = start; at < end; at++) if (tokens[at]!.norm === '(' || tokens[at]!.norm === '[') start = at;
    const isCountry = text.slice(tokens[end - 1]!.start, tokens[end - 1]!.end) === 'US';
    if (isCountry || !isDefinition(tokens, start, end)) return undefined;
  }
  const isFrame = rule.id === CERTAIN_FRAME;
  let range: Range | undefined;
  if (match.underLeadIn) {
    range = nameAfter(text, sentence.start, sentence.end, names, isFrame);
  } else if (spanEnd > spanStart) {
    const [from, to] = [tokens[spanStart]!.start, tokens[spanEnd - 1]!.end];
    range =
      isFrame && nameAfter(text, from, to, names, true) ? { start: from, end: to } : nameAfter(text, from, to, names);
  } else if (spanStart === match.start) {
    const to = tokens[start]!.start;
    range = nameBefore(text, sentence.start, to, names);
    // "quietpine labs built the …": all that stands before the verb is the name.
    // "…, a Delaware corporation ("we")": the name stands before the apposition.
    if (range && rule.id === 'controller.name.called-we') range = beforeApposition(notice, sentence, range) ?? range;
    const isWhole =
      isFrame &&
      start <= MAX_NAME_TOKENS &&
      !tokens.slice(0, start).some((token) => names.ending.has(token.norm) || token.norm === "we've");
    if (isWhole && nameAfter(text, sentence.start, to, names, true))
      range = { start: sentence.start, end: tokens[start - 1]!.end };
  } else {
    const from = tokens[spanEnd - 1]!.end;
    // A label's name may stand on the next line.
    const to =
      tokens[spanEnd] === undefined && (/[:：]\s*$/u.test(sentence.text) || tokens.length < 8)
        ? sentence.end + NEXT_LINE
        : sentence.end;
    range = nameAfter(text, from, to, names, isFrame);
    if (range && rule.id === 'controller.name.means') range = definiens(text, range, to);
  }
  if (!range) return undefined;
  // A subject is a name as a whole, or none.
  if (
    rule.id === 'controller.name.likely.subject' &&
    !/^(?:\s?\([^)]{1,40}\)|['’]s)?\s?$/u.test(text.slice(range.end, tokens[spanEnd - 1]!.end))
  )
    return undefined;
  // "Last modified: May 28, 2017 Brightfern …": the year is the date's.
  const year = /^(?:19|20)\d{2} (?=\p{L})/u.exec(text.slice(range.start, range.end));
  if (year) range = { start: range.start + year[0].length, end: range.end };
  const name = text.slice(range.start, range.end).replace(/\s+/g, ' ');
  if (LIKELY.has(rule.id) && isKnownThirdParty(notice, name)) return undefined;
  return { name, range, sentence, rule: rule.id, sure: isSure(rule, name) };
}

// "… refers to Pocket: the small one." What is defined may hold any marks, but not many words.
function definiens(text: string, name: Range, to: number): Range {
  const rest = /^[^,(;\n]{1,80}/u.exec(text.slice(name.start, to))?.[0].replace(/[.\s]{1,3}$/u, '') ?? '';
  return rest.split(/\s/).length <= 6 && name.start + rest.length > name.end
    ? { start: name.start, end: name.start + rest.length }
    : name;
}

// A country or "Delaware corporation" is nobody's name: who is described so was named before ", a".
function beforeApposition(notice: NoticeText, sentence: Sentence, range: Range): Range | undefined {
  const { pack } = notice.compiled;
  const { text } = notice.document;
  const [country] = countriesIn(pack.countries, text.slice(range.start, range.end));
  if (!country || country.start > 0) return undefined;
  const at = text.slice(sentence.start, range.start).lastIndexOf(', a');
  return at < 0 ? undefined : nameBefore(text, sentence.start, sentence.start + at, pack.names);
}

// Only names and words of defining may come before the pronoun, and it must not begin a clause ("How We Store").
function isDefinition(tokens: readonly Token[], start: number, end: number): boolean {
  const next = tokens[end];
  return (
    (next === undefined || AFTER_PRONOUN.has(next.norm)) &&
    tokens
      .slice(start, end)
      .every(
        (token, index, all) =>
          (token.capital && token.norm !== 'how') ||
          all[index - 1]?.end === token.start ||
          token.kind === 'number' ||
          DEFINING.has(token.norm),
      )
  );
}

function isSure(rule: Rule, name: string): boolean {
  if (!LIKELY.has(rule.id)) return true;
  return (
    !rule.id.includes('.likely.') &&
    rule.id !== 'controller.name.runs-service' &&
    rule.id !== 'controller.name.incorporated' &&
    hasLegalForm(name)
  );
}

// `Brightfern Holdings Ltd. ("Brightfern", "we")`: the name in quotes is one, too.
function shortNames(notice: NoticeText, statement: PublisherStatement): PublisherStatement[] {
  if (statement.rule !== 'controller.name.called-we' && statement.rule !== 'controller.name.means') return [];
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

/** A line that is a company's name, with the address, e-mail or telephone number on the next lines. */
function inAddressBlocks(notice: NoticeText, names: NameWords): PublisherStatement[] {
  const lines = linesOf(notice);
  const found = lines.flatMap((line) => {
    if (line.text.length > 80 || !hasCertainForm(line.text)) return [];
    const below = lines.slice(line.index + 1, line.index + 4).filter(({ text }) => text.length <= 160);
    if (!below.some(({ text }) => /\d|@/.test(text))) return [];
    const label = /^[^:：]{0,40}[:：]\s?|^(?:©|\([cC]\))?\s?(?:19|20)\d\d\s/u.exec(line.text)?.[0].length ?? 0;
    const range = nameAfter(notice.document.text, line.start + label, line.end, names, true);
    const sentence = lastAtOrBefore(notice.sentences, line.start);
    if (
      !range ||
      sentence?.section.topics.has('sharing') ||
      sentence?.section.topics.has('cookies') ||
      !sentence ||
      line.end - range.end > 2
    )
      return [];
    const name = notice.document.text.slice(range.start, range.end);
    return [{ name, range, sentence, rule: 'controller.name.address-block', sure: true }];
  });
  // Many companies one below the other are a list of others: subsidiaries, processors.
  return new Set(found.map(({ name }) => keyOf(name))).size > MAX_BLOCK_NAMES ? [] : found;
}

// "Brightfern Privacy Policy" at the top.
function titles(notice: NoticeText, names: NameWords): PublisherStatement[] {
  const found: PublisherStatement[] = [];
  for (const line of linesOf(notice).slice(0, TITLE_LINES)) {
    if (line.text.length > 90) continue;
    const match = /\b(?:Privacy|PRIVACY)\b/u.exec(line.text);
    const sentence = notice.sentences.find((candidate) => candidate.start <= line.start && line.start < candidate.end);
    if (!match || !sentence) continue;
    const range = nameBefore(notice.document.text, line.start, line.start + match.index, names);
    if (range)
      found.push({
        name: notice.document.text.slice(range.start, range.end).replace(/\s+/g, ' '),
        range,
        sentence,
        rule: 'controller.name.title',
        sure: false,
      });
  }
  return found;
}

/**
 * The name that the likely statements give most often, the first of equals. One that is only a subject ("Brightfern
 * collects …") must be one three times: other companies collect, too.
 */
function mostNamed(notice: NoticeText, likely: readonly PublisherStatement[]): readonly PublisherStatement[] {
  let best: readonly PublisherStatement[] = [];
  let most = MIN_WEIGHT - 1;
  // At the very beginning a notice introduces its publisher.
  const weightOf = ({ rule, sentence }: PublisherStatement): number =>
    (LIKELY_WEIGHTS[rule] ?? 3) +
    (rule === 'controller.name.likely.subject' && sentence.index < FIRST_SENTENCES ? 2 : 0);
  const candidates = likely
    .filter((candidate) => weightOf(candidate) > 0)
    .map((statement) => ({ statement, key: keyOf(statement.name) }));
  // Equal names weigh the same.
  const names = new Map(candidates.map(({ statement, key }) => [statement.name, key]));
  for (const [name, key] of [...names].slice(0, MAX_NAMES)) {
    const same = candidates.filter((other) => isSameKey(other.key, key)).map(({ statement }) => statement);
    const weight =
      same.reduce((sum, other) => sum + weightOf(other), 0) +
      Math.min(MIN_WEIGHT - 1, notice.document.text.split(name).length - 2);
    if (weight > most && isWrittenAsName(notice, name)) {
      best = same;
      most = weight;
    }
  }
  return best;
}

function isKnownThirdParty(notice: NoticeText, name: string): boolean {
  // "Google LLC" begins with one; "The Elm Company" only ends in a word for one.
  return notice.compiled.actors
    .scan(tokenise(name))
    .some((match) => match.entry === 'third-party' && match.start === 0);
}

// A single plain word ("Most", "Short") is a name only if it has its capital within sentences, too.
function isWrittenAsName(notice: NoticeText, name: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return true;
  const { text } = notice.document;
  if (
    notice.sentences.some(({ tokens }) => tokens.some((token) => !token.capital && token.norm === name.toLowerCase()))
  )
    return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (/[\p{Ll},]\s$/u.test(text.slice(Math.max(0, at - 2), at)) && !/^\p{L}/u.test(text.charAt(at + name.length)))
      return true;
  }
  return false;
}
