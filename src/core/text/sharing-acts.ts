/** What a sentence says is done with data towards others: its verbs of sharing, joined where they are said in one breath. */
import type { Auxiliaries } from '../lexicon/language-pack.ts';
import type { SharingWords } from '../lexicon/sharing-words.ts';
import type { SharingAction, SharingCondition, Stance } from '../report.ts';
import { endsInDenial } from './denied-ahead.ts';
import type { Notice, Sentence } from './notice.ts';
import { isOnlyMentioned } from './only-mentioned.ts';
import { isWaived, type Predicate } from './predicates.ts';
import type { Token } from './tokens.ts';

/** Token indices; `end` is exclusive. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

export interface SharingAct {
  /** The verbs, left to right: "sell, rent or share". */
  readonly verbs: readonly Predicate[];
  /** `sell` and another, if both are said. */
  readonly actions: readonly SharingAction[];
  readonly stance: Stance;
  /** What the verbs deny, whatever the conditions. */
  readonly negated: boolean;
  readonly hedged: boolean;
  readonly conditions: readonly SharingCondition[];
  /** Where its recipients can follow. */
  readonly zone: TokenRange;
  /** The words name data as the object: it may stand without a recipient. */
  readonly namesData: boolean;
}

/** The acts of a sentence, left to right. Other people's acts, the reader's own and mere references are left out. */
export function sharingActsOf(notice: Notice, sentence: Sentence): readonly SharingAct[] {
  const { tokens, predicates: all } = sentence;
  const { sharing: words, auxiliaries } = notice.compiled.pack;
  const own: Predicate[] = [];
  for (const predicate of all) {
    const before = own.at(-1);
    // "It will not be sold or distributed to others": what is said of the first is said of the second.
    const isJoined =
      before !== undefined &&
      (predicate.kind === 'share' || predicate.kind === 'sell') &&
      predicate.subject === before.subject &&
      isCoordinated(tokens, before, predicate, words);
    if (isJoined || isOwnAct(predicate, tokens, all, words)) own.push(predicate);
  }
  if (!own.length) return [];
  const groups: Predicate[][] = [];
  for (const predicate of own) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && isCoordinated(tokens, before, predicate, words)) last.push(predicate);
    else groups.push([predicate]);
  }
  const conditions = notice.compiled.conditions.scan(tokens);
  const firstFrom = groups[0]![0]!.from;
  return groups.map((verbs, index) => {
    const { from } = verbs[0]!;
    const until = groups[index + 1]?.[0]!.from ?? tokens.length;
    // What opens the sentence conditions all of it, what follows a verb this one: "not used otherwise, and never sold".
    const negated = verbs.some((verb) => verb.negated) || isDeniedByLeadIn(sentence, verbs[0]!, auxiliaries);
    const mine = conditions
      .filter(
        ({ start, end, entry }) =>
          (end <= firstFrom && (entry.condition !== undefined || !all.some(({ at }) => at < start))) ||
          (start >= from - 3 && start < until),
      )
      .filter((match) => negated || !isWaived(tokens, notice.compiled.grammar.words.lacking, match))
      .map((match) => match.entry);
    // "We share it except where …" still states; a denial with a way out does not deny.
    const decisive = mine.some((entry) => entry.decisive && (negated || entry.condition !== undefined));
    const stance = decisive ? 'conditional' : negated ? 'denied' : 'stated';
    return {
      verbs,
      actions: [...new Set(verbs.map((verb) => actionOf(verb, words)))],
      stance,
      negated,
      hedged: stance === 'stated' && verbs.some((verb) => verb.hedged),
      conditions: [...new Set(mine.flatMap((entry) => entry.condition ?? []))],
      namesData: namesData(tokens, verbs, words),
      zone: { start: verbs.at(-1)!.at + 1, end: endOfZone(tokens, verbs.at(-1)!, all, own) },
    };
  });
}

/** The verb with its object, for an act that names no recipient. */
export function coreOf(tokens: readonly Token[], { verbs }: SharingAct, words: SharingWords): TokenRange {
  const first = verbs[0]!;
  const last = verbs.at(-1)!;
  let end = last.at + 1;
  if (first.voice === 'passive') return { start: first.from, end };
  while (
    end < tokens.length &&
    end <= last.at + NEAR &&
    tokens[end]!.kind !== 'punct' &&
    !words.objectEnds.has(tokens[end]!.norm)
  )
    end++;
  return { start: first.from, end };
}

/** Tokens within which two words of one clause belong together. */
const NEAR = 9;
const MAX_OBJECT = 30;
const MAX_SUBJECT = 16;

// "We do not: sell your data; share it with …": an item that goes on from its lead-in, or from the item's number.
const ITEM_HEAD = 3;
function isDeniedByLeadIn({ leadIn }: Sentence, { from, form }: Predicate, auxiliaries: Auxiliaries): boolean {
  return leadIn !== undefined && form === 'base' && from < ITEM_HEAD && endsInDenial(leadIn.tokens, auxiliaries);
}

function actionOf({ lemma, kind }: Predicate, words: SharingWords): SharingAction {
  if (kind === 'sell' || words.sells.has(lemma)) return 'sell';
  if (lemma === 'transfer') return 'transfer';
  return words.discloses.has(lemma) ? 'disclose' : 'share';
}

function isOwnAct(
  predicate: Predicate,
  tokens: readonly Token[],
  all: readonly Predicate[],
  words: SharingWords,
): boolean {
  const { kind, lemma, subject, referred, voice } = predicate;
  // Readers submit and upload, too; of the publisher it is said in so many words: "we submit it to lenders".
  const hands = lemma === 'provide' || (words.handsOn.has(lemma) && subject === 'publisher' && voice === 'active');
  if (kind !== 'share' && kind !== 'sell' && !(kind === 'provide' && hands)) return false;
  if (subject === 'reader' || referred || (kind === 'provide' && isOnlyMentioned(predicate, tokens, words)))
    return false;
  if (subject === 'third-party' && !isPreposed(predicate, tokens, all, words) && !isNamedProvider(predicate, tokens))
    return false;
  return !isAdvice(predicate, tokens, words) && speaksOfData(predicate, tokens, words);
}

// "Do not give your password to anyone": said to the reader.
function isAdvice({ subject, form, negated, at }: Predicate, tokens: readonly Token[], words: SharingWords): boolean {
  if (subject !== 'unknown' || form !== 'base' || !negated) return false;
  return tokens.slice(at + 1, at + NEAR).some((token) => words.credentials.has(token.stem));
}

// Some notices call their own publisher "the Service Provider".
function isNamedProvider({ from, voice }: Predicate, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1];
  return (
    voice === 'active' &&
    before?.norm === 'provider' &&
    before.capital &&
    tokens[from - 2]?.norm === 'service' &&
    tokens[from - 3]?.norm === 'the'
  );
}

// "We may to our affiliates disclose your data": the recipient stands between the modal and its verb.
function isPreposed(
  predicate: Predicate,
  tokens: readonly Token[],
  all: readonly Predicate[],
  words: SharingWords,
): boolean {
  if (predicate.voice === 'passive') return false;
  for (let at = predicate.from - 1; at >= 0; at--) {
    if (all.some((other) => other.at === at)) return false;
    const before = tokens[at - 1];
    if (words.modals.has(tokens[at]!.norm) && before && (words.firstPerson.has(before.norm) || before.capital)) {
      return tokens.slice(at, predicate.from).some((token) => token.norm === 'to' || token.norm === 'with');
    }
  }
  return false;
}

// Is data, and nothing else, what the verb is said of?
function speaksOfData(
  { lemma, at, from, kind, reach, voice }: Predicate,
  tokens: readonly Token[],
  words: SharingWords,
): boolean {
  const next = tokens[at + 1]?.norm ?? '';
  const second = tokens[at + 2]?.norm ?? '';
  // "Share between us", "disclose to you the categories of …"
  if (words.speakers.has(next) || ((next === 'between' || next === 'to') && words.speakers.has(second))) return false;
  const subject = tokens.slice(Math.max(0, from - MAX_SUBJECT), from);
  // "Content" is what publishers serve, unless it is the reader's.
  const isData = (token: Token): boolean =>
    words.data.has(token.stem) && (!words.served.has(token.stem) || !words.serves.has(lemma) || isReaders(token));
  const isReaders = (token: Token): boolean => {
    const i = tokens.indexOf(token);
    return tokens.slice(Math.max(0, i - 3), i + 2).some(({ norm }) => words.readersMarks.has(norm));
  };
  const isGoods = (token: Token): boolean => words.goods.has(token.stem);
  const hasNoObject = (next === 'with' || next === 'to') && !tokens.slice(at + 1, at + MAX_SUBJECT).some(isData);
  if (voice === 'passive' || hasNoObject) {
    return subject.some(isData) || (words.sharesData.has(lemma) && !(kind === 'sell' && subject.some(isGoods)));
  }
  for (let i = at + 1; i < Math.min(reach.end, at + MAX_OBJECT); i++) {
    const { norm } = tokens[i]!;
    if (isData(tokens[i]!)) return true;
    if (kind === 'sell' && isGoods(tokens[i]!)) return false;
    // "Transfer to outside parties your data": the recipient may stand before the object.
    if (i > at + 1 && (norm === 'to' || (norm === 'with' && !words.givesWith.has(lemma)))) break;
  }
  // "Not sold": nothing else named. "Sell products" is trade.
  if (kind === 'sell') return subject.some(isData) && !tokens.slice(at + 1, at + NEAR).some(isGoods);
  return words.sharesData.has(lemma) || subject.slice(-NEAR).some(isData);
}

function namesData(tokens: readonly Token[], verbs: readonly Predicate[], words: SharingWords): boolean {
  const { from, voice } = verbs[0]!;
  const { at } = verbs.at(-1)!;
  const where = voice === 'passive' ? tokens.slice(Math.max(0, from - MAX_SUBJECT), from) : objectFrom(tokens, at + 1);
  return where.some((token) => words.data.has(token.stem));
}

const MAX_NAMED = 11;
const NEW_CLAUSES = new Set(['the', 'we', 'you', 'it', 'this', 'they']);

// "The sites share a platform, the information …": a new clause.
function objectFrom(tokens: readonly Token[], start: number): readonly Token[] {
  const within = tokens.slice(start, start + MAX_NAMED);
  const end = within.findIndex(({ norm }, at) => norm === ',' && NEW_CLAUSES.has(within[at + 1]?.norm ?? ''));
  return end < 0 ? within : within.slice(0, end);
}

// "Sell, rent, or otherwise share": nothing but joints, adverbs and verbs between.
function isCoordinated(tokens: readonly Token[], before: Predicate, after: Predicate, words: SharingWords): boolean {
  if (before.negated !== after.negated || before.voice !== after.voice || after.from - before.at > NEAR) return false;
  const between = tokens.slice(before.at + 1, after.from);
  return (
    between.filter((token) => !words.verbJoints.has(token.norm)).length <= 2 &&
    !between.some((token) => token.norm === 'but' || token.norm === ';')
  );
}

// Recipients follow up to where something else begins to be done.
function endOfZone(
  tokens: readonly Token[],
  last: Predicate,
  all: readonly Predicate[],
  own: readonly Predicate[],
): number {
  const next = all.find(
    (other) =>
      other.from > last.at &&
      (own.includes(other) || other.kind === 'share' || other.kind === 'sell' || opensClause(tokens, other)),
  );
  const end = next?.from ?? tokens.length;
  const stop = tokens.findIndex((token, at) => at > last.at && at < end && token.norm === '.');
  return stop < 0 ? end : stop;
}

// "…, and we use": a new main clause, not "partners that we use".
function opensClause(tokens: readonly Token[], { dependent, voice, subject, from }: Predicate): boolean {
  if (dependent || voice === 'passive' || (subject !== 'publisher' && subject !== 'reader')) return false;
  const before = tokens[from - 2]?.norm ?? '';
  return before === 'and' || before === 'but' || before === ',' || before === ';' || before === 'or';
}
