/** Personal data: which kinds the notice says are collected, used, shared or sold, and which it says are not. */
import type { DataWords } from '../lexicon/data-words.ts';
import type { Notice, Sentence } from '../text/notice.ts';
import type { Predicate } from '../text/predicates.ts';
import type { Token } from '../text/tokens.ts';
import type { TermMatch } from '../text/vocabulary.ts';
import { inheritedReadings, isListMember } from './data/context.ts';
import { governorsOf } from './data/governors.ts';
import { readPredicate, type Reading } from './data/reading.ts';
import { isListed, needsCompany } from './data/standing.ts';
import { lineReadings } from './data/tables.ts';
import { evidence, type Draft, type Extractor } from './draft.ts';

type DataDraft = Extract<Draft, { facet: 'data' }>;

export const dataExtractor: Extractor = {
  facet: 'data',
  extract: (notice) => withoutIdleGenerics(readMatches(notice)),
};

function readMatches(notice: Notice): DataDraft[] {
  const drafts: DataDraft[] = [];
  // A paragraph on cookies names them in every sentence and says one thing.
  const said = new Set<string>();
  let block: Sentence['block'] | undefined;
  const matches = notice.termMatches('data');
  const bySentence = new Map<Sentence, TermMatch[]>();
  for (const match of matches) bySentence.set(match.sentence, [...(bySentence.get(match.sentence) ?? []), match]);
  for (const match of matches) {
    const siblings = bySentence.get(match.sentence) ?? [];
    if (match.sentence.block !== block) said.clear();
    block = match.sentence.block;
    for (const draft of readMatch(notice, match, siblings)) {
      const { category, stance, attributes } = draft;
      const key = `${category} ${stance} ${attributes.party}`;
      if (category.startsWith('tracking') && said.has(key)) continue;
      said.add(key);
      drafts.push(draft);
      if (category === 'generic') drafts.push(...resolved(notice, match, draft, drafts));
    }
  }
  return drafts;
}

/** No sentence names more kinds of data than this that a reader would still have in mind. */
const RECENT = 100;
// "We collect your name and address. This information is shared with couriers": what is shared was named before.
function resolved(
  notice: Notice,
  { sentence, start }: TermMatch,
  { attributes: { party, action }, stance, hedged }: DataDraft,
  drafts: readonly DataDraft[],
): DataDraft[] {
  const words = notice.compiled.pack.data;
  if (stance === 'denied' || party !== 'third' || (action !== 'share' && action !== 'sell')) return [];
  if (
    !words.anaphoric.has(sentence.tokens[start]!.norm) &&
    !words.anaphoric.has(sentence.tokens[start - 1]?.norm ?? '')
  )
    return [];
  const before = notice.previous(sentence);
  if (!before || before.block !== sentence.block) return [];
  return drafts
    .slice(-RECENT)
    .filter(
      (draft) =>
        draft.category !== 'generic' &&
        draft.attributes.party === 'first' &&
        draft.stance !== 'denied' &&
        draft.span.start >= before.start &&
        draft.span.end <= before.end,
    )
    .map((draft) => ({
      ...draft,
      stance,
      hedged,
      certainty: 'inferred',
      ...evidence(notice, sentence, draft.span),
      attributes: { party, action },
    }));
}

function readMatch(notice: Notice, match: TermMatch, siblings: readonly TermMatch[]): DataDraft[] {
  const { sentence, term } = match;
  const { tokens } = sentence;
  const words = notice.compiled.pack.data;
  const { start, end } = trimmed(match, words);
  if (
    (sentence.isHeading && !isListMember(notice, sentence) && !lineReadings(notice, sentence).length) ||
    isQuestion(sentence) ||
    isOutOfScope(sentence, start) ||
    isAskedOfReader(sentence, start)
  )
    return [];
  if (isPossessor(notice, tokens[end - 1]!)) return [];
  const predicates = verbsAmong(sentence.predicates, siblings);
  const governors = governorsOf(tokens, predicates, start, end, words);
  const isGoverned = governors !== undefined;
  if (term.category === 'generic' && !isGoverned) return [];
  if (isGoverned && needsCompany(match, governors) && !isListed(match, siblings, words)) return [];
  let readings = isGoverned
    ? governors.flatMap((predicate) => readPredicate(tokens, predicate, start, words))
    : inheritedReadings(notice, sentence, start);
  readings = [...readings, ...sharedAsIt(tokens, predicates, end, words)];
  if (!isGoverned && !readings.length) readings = selfEvident(term.category, sentence, words);
  if (!isGoverned && isRequired(tokens, end))
    readings = [{ party: 'first', action: 'collect', origin: 'provided', stance: 'stated', hedged: false }];
  if (isGivenByReader(tokens, end, words))
    readings = readings.map((reading) => ({
      ...reading,
      ...(reading.party === 'first' ? { origin: 'provided' as const } : {}),
    }));
  if (isExcluded(tokens, start))
    readings = readings.map((reading) => ({ ...reading, stance: 'denied', hedged: false }));
  if (isThirdPartyTracker(term.category, tokens, start, end))
    readings = readings.map((reading) => ({ ...reading, party: 'third' }));
  return distinct(readings).map(({ party, action, origin, stance, hedged }) => ({
    facet: 'data',
    category: term.category,
    stance,
    hedged,
    certainty: isGoverned ? 'explicit' : 'inferred',
    ...evidence(notice, sentence, sentence.rangeOf(start, end)),
    rule: term.id,
    attributes: { party, ...(action ? { action } : {}), ...(origin ? { origin } : {}) },
  }));
}

// "Contact information", "error reports": what looks like a verb is part of the phrase.
function verbsAmong(predicates: readonly Predicate[], siblings: readonly TermMatch[]): readonly Predicate[] {
  const phrases = siblings.filter(({ term }) => term.category !== 'generic');
  return predicates.filter(({ at }) => !phrases.some(({ start, end }) => start <= at && at < end));
}

// "Your device's battery level" is about the battery.
function isPossessor(notice: Notice, { start, end }: Token): boolean {
  return /['’]s?$/i.test(notice.document.text.slice(start, end));
}

// "We use your address and share it with couriers"
function sharedAsIt(
  tokens: readonly Token[],
  predicates: readonly Predicate[],
  end: number,
  words: DataWords,
): readonly Reading[] {
  const next = predicates.find(({ at, kind }) => at >= end && (kind === 'share' || kind === 'sell'));
  if (!next || !words.pronouns.has(tokens[next.at + 1]?.norm ?? '')) return [];
  return readPredicate(tokens, next, end, words).filter(
    ({ party, stance }) => party === 'third' && stance !== 'denied',
  );
}

// "An e-mail address and a user name are required"
const REQUIRED_WITHIN = 10;
function isRequired(tokens: readonly Token[], end: number): boolean {
  for (let at = end + 1; at < tokens.length && at < end + REQUIRED_WITHIN; at++) {
    const { norm, kind } = tokens[at]!;
    if (kind === 'punct' && norm !== ',') return false;
    if (norm === 'required' || norm === 'needed') {
      const before = tokens[at - 1]!.norm;
      return (
        (before === 'is' || before === 'are' || before === 'be') &&
        tokens[at + 1]?.norm !== 'by' &&
        tokens[at + 1]?.norm !== 'to'
      );
    }
  }
  return false;
}

// "Contact details you choose to provide"
function isGivenByReader(tokens: readonly Token[], end: number, words: DataWords): boolean {
  let at = tokens[end]?.norm === 'that' || tokens[end]?.norm === 'which' ? end + 1 : end;
  if (tokens[at]?.norm !== 'you') return false;
  for (const last = at + 5; at < last; at++) if (words.giving.has(tokens[at]?.norm ?? '')) return true;
  return false;
}

// The span opens and ends with a word of the phrase, whatever the pattern read on its way.
function trimmed({ sentence: { tokens }, start, end }: TermMatch, words: DataWords): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to - 1 && (tokens[from]!.kind === 'punct' || words.edges.has(tokens[from]!.norm))) from++;
  while (to > from + 1 && (tokens[to - 1]!.norm === ',' || words.edges.has(tokens[to - 1]!.norm))) to--;
  return { start: from, end: to };
}

// One reading a party and stance, the first; selling besides sharing is worth saying on its own.
function distinct(readings: readonly Reading[]): readonly Reading[] {
  const kept = new Map<string, Reading>();
  for (const reading of readings) {
    const key = `${reading.party} ${reading.stance} ${reading.action === 'sell' ? 'sell' : ''}`;
    const known = kept.get(key);
    if (!known) kept.set(key, reading);
    else if (!known.origin && reading.origin) kept.set(key, { ...known, origin: reading.origin });
  }
  return [...kept.values()];
}

/**
 * "We use your information to …" tells a reader nothing of which data. A generic phrase counts where it is denied or
 * sold, and for what the notice says in no more particular words: then once a party, the first time.
 */
function withoutIdleGenerics(drafts: readonly DataDraft[]): DataDraft[] {
  const told = new Set(
    drafts
      .filter((draft) => draft.category !== 'generic' && draft.stance !== 'denied')
      .map((draft) => draft.attributes.party),
  );
  return drafts.filter(({ category, stance, attributes: { party, action } }) => {
    if (category === 'aggregated' && action === 'use') return false;
    if (category !== 'generic' || stance === 'denied' || action === 'sell') return true;
    if (told.has(party) || (action !== 'collect' && action !== 'share')) return false;
    told.add(party);
    return true;
  });
}

function isQuestion(sentence: Sentence): boolean {
  return sentence.tokens.at(-1)?.norm === '?';
}

const NOTICES = new Set(['policy', 'notice', 'statement']);
const COVERING = new Set(['apply', 'cover', 'extend', 'govern', 'address', 'pertain']);
const COVERED_WITHIN = 5;

// "This notice does not cover résumés that you send to …": what it leaves out it says nothing of.
function isOutOfScope({ tokens }: Sentence, start: number): boolean {
  return tokens.some(
    ({ stem }, at) =>
      at < start &&
      COVERING.has(stem) &&
      tokens[at - 1]?.norm === 'not' &&
      tokens.slice(Math.max(0, at - COVERED_WITHIN), at).some((token) => NOTICES.has(token.stem)),
  );
}

// "Please write to us with your name": what follows is asked of the reader, not a practice.
function isAskedOfReader({ tokens, predicates }: Sentence, start: number): boolean {
  const please = tokens.findLastIndex((token, at) => at < start && token.norm === 'please');
  return (
    please >= 0 &&
    !predicates.some(
      (predicate) =>
        predicate.at > please &&
        predicate.at < start &&
        predicate.subject === 'publisher' &&
        predicate.voice === 'active',
    )
  );
}

// "(not including your name, address or e-mail)"
const EXCLUDED_WITHIN = 25;
function isExcluded(tokens: readonly Token[], start: number): boolean {
  for (let i = start - 1; i >= 0 && i >= start - EXCLUDED_WITHIN; i--) {
    const { norm } = tokens[i]!;
    if (norm === '.' || norm === ';' || norm === ')') return false;
    if (
      norm === 'excluding' ||
      (norm === 'not' &&
        (tokens[i - 1]?.norm === 'but' || tokens[i - 1]?.norm === '(') &&
        tokens[i + 1]?.norm !== 'limited' &&
        tokens[i + 1]?.norm !== 'including')
    )
      return true;
    if (norm === 'including' || norm === 'include')
      return tokens[i - 1]?.norm === 'not' && tokens[i + 1]?.norm !== 'but';
  }
  return false;
}

// "Third-party cookies" are theirs, whoever is said to use them.
function isThirdPartyTracker(category: string, tokens: readonly Token[], start: number, end: number): boolean {
  if (!category.startsWith('tracking')) return false;
  for (let i = Math.max(0, start - 2); i < end - 1; i++)
    if (tokens[i]!.norm === 'third' && tokens[i + 1]?.stem === 'party') return true;
  return false;
}

// That a notice explains cookies at all says that they are in use, save where it tells how to refuse them; that one may
// sign in by a social network, that the network's data come with it.
function selfEvident(category: string, { tokens, predicates }: Sentence, words: DataWords): readonly Reading[] {
  if (
    category === 'account.sign-on' &&
    predicates.some(({ kind, subject }) => kind === 'collect' && subject === 'publisher')
  )
    return [{ party: 'first', action: 'collect', origin: 'other-source', stance: 'stated', hedged: false }];
  if (!category.startsWith('tracking') || tokens.some((token) => words.refusal.has(token.norm))) return [];
  if (predicates.some((predicate) => predicate.negated)) return [];
  return [{ party: 'first', action: 'collect', origin: 'automatic', stance: 'stated', hedged: false }];
}
