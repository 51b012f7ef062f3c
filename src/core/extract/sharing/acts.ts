/** What a statement says is done with data towards others: its verbs of sharing, each with who gets it. */
import type { SharingAction, SharingCondition, Stance } from '../../report.ts';
import type { SharingWords } from '../../lexicon/sharing-words.ts';
import type { Clause } from '../../syntax/clause.ts';
import { classBit, type CompiledGrammar } from '../../syntax/compiled-grammar.ts';
import type { Frame } from '../../syntax/frame.ts';
import { joinedVerbs, type Part } from '../../syntax/roles.ts';
import { stanceOf, type Predicate } from '../../text/predicate.ts';
import type { Token } from '../../tokens/tokens.ts';
import type { Unit } from '../../text/unit.ts';
import type { Mention } from './mention.ts';
import { opensReceiver } from './recipients-of.ts';
import type { Extent } from '../../syntax/verb-group.ts';

/** A party with the part that it has. Its indices are the sentence's, not the unit's. */
export interface PartyPart {
  readonly mention: Mention;
  readonly part: Part;
}

export interface SharingAct {
  /** The verb that the recipients hang on, and those joined to it: "sell, rent or share". */
  readonly verbs: readonly Predicate[];
  readonly frame: Frame;
  /** `sell` and another, if both are said. */
  readonly actions: readonly SharingAction[];
  readonly stance: Stance;
  readonly negated: boolean;
  readonly hedged: boolean;
  readonly conditions: readonly SharingCondition[];
  readonly recipients: readonly PartyPart[];
  /** The words name data as the object: it may stand without a recipient. */
  readonly namesData: boolean;
}

/** Whether the vocabulary knows the token for data, beyond the words that stand for data everywhere. */
export type IsPersonal = (token: Token) => boolean;

/** The acts of a unit that are asserted and not the reader's or other people's, left to right. */
export function actsIn(
  unit: Unit,
  parts: readonly PartyPart[],
  words: SharingWords,
  grammar: CompiledGrammar,
  isPersonal: IsPersonal,
): readonly SharingAct[] {
  const { tokens, predicates, reading } = unit;
  const handed = predicates.filter((predicate) => isHandedOn(predicate, words));
  // "We do not sell:", and the data in the list below.
  const ofData = handed.filter(
    (predicate) =>
      tokens[predicate.at + 1]?.norm === ':' ||
      speaksOfData(predicate, withoutDenied(predicate, unit), words, grammar, isPersonal),
  );
  // "We do not sell, trade or transfer your name": one object of all. What is sold is said in so many words.
  const shareObject = new Set(
    ofData.filter(({ negated }) => negated).flatMap(({ clause }) => joinedVerbs(reading, clause)),
  );
  const own = handed.filter(
    (predicate) => ofData.includes(predicate) || (predicate.negated && shareObject.has(predicate.clause)),
  );
  const acts: SharingAct[] = [];
  const taken = new Set<Clause>();
  // From the right, so that a row of verbs is one act.
  for (const predicate of own.toReversed()) {
    if (taken.has(predicate.clause)) continue;
    const joined = joinedVerbs(reading, predicate.clause);
    const verbs = own.filter(({ clause, negated }) => joined.includes(clause) && negated === predicate.negated);
    for (const { clause } of verbs) taken.add(clause);
    const recipients = parts.filter(
      ({ mention, part }) =>
        verbs.some(({ clause }) => clause === part.clause) &&
        (isGiven(part, predicate, words) || isWithinGroup(unit, mention, part, predicate, words)),
    );
    const conditional = verbs.some((verb) => verb.conditional);
    const stance = stanceOf({ conditional, negated: predicate.negated });
    acts.unshift({
      verbs,
      frame: reading.frameOf(predicate.clause),
      actions: [...new Set(verbs.map((verb) => actionOf(verb, words, conditional)))],
      stance,
      negated: predicate.negated,
      hedged: stance === 'stated' && verbs.some((verb) => verb.hedged),
      conditions: [...new Set(verbs.flatMap((verb) => verb.conditions.flatMap(({ condition }) => condition ?? [])))],
      recipients,
      // "We do not sell:", and the data in the list below.
      namesData: namesData(tokens, verbs, words, grammar, isPersonal) || tokens.at(-1)?.norm === ':',
    });
  }
  return acts;
}

// "We sell bread, not your data": what is denied beside the object of a sale is not what is sold.
function withoutDenied({ negated, kind, at: verb }: Predicate, { tokens, reading }: Unit): readonly Token[] {
  if (negated || kind !== 'sell') return tokens;
  const beside = reading.operators.filter(
    ({ operator, at }) => operator.scope === 'phrase' && operator.effect === 'denied' && at.start > verb,
  );
  return tokens.map((token, i) =>
    beside.some(({ at, covers }) => at.start <= i && i < covers.end) ? { ...token, stem: '', norm: '' } : token,
  );
}

// Who stands where recipients do: behind "to" and "with", as an indirect object, as the subject of "are given".
function isGiven({ role }: Part, { voice, lemma }: Predicate, words: SharingWords): boolean {
  if (role === 'recipient' || role === 'companion') return true;
  if (voice === 'passive') return role === 'subject' && words.givesTo.has(lemma);
  return role === 'object' && words.givesTo.has(lemma);
}

// "We share it within our family of companies": those who belong to it get it.
function isWithinGroup(
  { tokens, offset }: Unit,
  { category, start }: Mention,
  { role, clause }: Part,
  { kind }: Predicate,
  words: SharingWords,
): boolean {
  if (kind !== 'share' || role !== 'place' || category !== 'affiliate') return false;
  const before = tokens.slice(clause.group.end, start + offset);
  return before.some(({ norm }) => words.within.has(norm));
}

// Where it is denied but on a condition ("not sold without your consent") no sale is said: it is `share` that is left.
function actionOf({ lemma, kind, negated }: Predicate, words: SharingWords, conditional: boolean): SharingAction {
  if (kind === 'sell' || words.sells.has(lemma)) return negated && conditional ? 'share' : 'sell';
  if (words.transfers.has(lemma)) return 'transfer';
  return words.discloses.has(lemma) ? 'disclose' : 'share';
}

// By the publisher or nobody named, of whatever it is said.
function isHandedOn(predicate: Predicate, words: SharingWords): boolean {
  const { kind, lemma, subject, status, voice } = predicate;
  if (status !== 'asserted') return false;
  // Readers submit and upload, too; of the publisher it is said in so many words: "we submit it to lenders".
  const hands =
    kind === 'provide' &&
    words.handsOn.has(lemma) &&
    (subject === 'publisher' || subject === 'both' || voice === 'passive');
  if (kind !== 'share' && kind !== 'sell' && !hands) return false;
  if (subject === 'reader' || subject === 'third-party') return false;
  return !(kind === 'sell' || words.sells.has(lemma)) || isOwnSale(predicate);
}

// "The categories that we sold", "data licensed to us": spoken of in passing, in lists of what the reader may ask for above
// all. Of a sale only the clause itself counts.
function isOwnSale({ clause: { relation }, negated }: Predicate): boolean {
  return negated || (relation !== 'relative' && relation !== 'participle');
}

/** Tokens within which two words of one clause belong together. */
const NEAR = 9;
const MAX_OBJECT = 30;
const MAX_SUBJECT = 16;

// Is data, and nothing else, what the verb is said of?
function speaksOfData(
  { lemma, at, from, kind, reach, voice, negated, clause }: Predicate,
  tokens: readonly Token[],
  words: SharingWords,
  grammar: CompiledGrammar,
  isPersonal: IsPersonal,
): boolean {
  const next = tokens[at + 1]?.norm ?? '';
  const second = tokens[at + 2]?.norm ?? '';
  // "Share between us", "disclose to you the categories of …"
  if (words.speakers.has(next) || (opensReceiver(next, grammar) && words.speakers.has(second))) return false;
  const subject = tokens.slice(Math.max(0, from - MAX_SUBJECT), from);
  const isSale = kind === 'sell' || words.sells.has(lemma);
  // "Content" is what publishers serve, unless it is the reader's.
  const isData = (token: Token): boolean =>
    (words.data.has(token.stem) || (isPersonal(token) && (!words.serves.has(lemma) || isReaders(token)))) &&
    !(isSale && isDeterminer(token)) &&
    (!words.served.has(token.stem) || !(words.serves.has(lemma) || isSale) || isReaders(token));
  // "The text of this page": no pronoun.
  const isDeterminer = (token: Token): boolean =>
    words.determiners.has(token.norm) && tokens[tokens.indexOf(token) + 1]?.kind === 'word';
  const isReaders = (token: Token): boolean => {
    const i = tokens.indexOf(token);
    return tokens.slice(Math.max(0, i - 3), i + 2).some(({ norm }) => words.readersMarks.has(norm));
  };
  const isGoods = (token: Token): boolean => words.goods.has(token.stem);
  const hasNoObject = opensReceiver(next, grammar) && !tokens.slice(at + 1, at + MAX_SUBJECT).some(isData);
  if (voice === 'passive' || hasNoObject) {
    // "Our auditors are given your invoices": what is given stands behind.
    const isOfGiven = voice === 'passive' && grammar.words.ditransitive.has(lemma);
    const isSaid =
      isSale && !negated ? headsOf(tokens, clause.subject, subject, grammar).some(isData) : subject.some(isData);
    return (
      isSaid ||
      (isOfGiven && objectFrom(tokens, at + 1, grammar).some(isData)) ||
      (words.sharesData.has(lemma) && !isSale)
    );
  }
  const first = words.particles.has(next) ? at + 2 : at + 1;
  for (let i = first; i < Math.min(reach.end, at + MAX_OBJECT); i++) {
    const { norm } = tokens[i]!;
    if (isData(tokens[i]!)) return true;
    if (isSale && isGoods(tokens[i]!)) return false;
    // "Transfer to outside parties your data": the recipient may stand before the object.
    const isWhatIsGiven = words.givesWith.has(lemma) && grammar.slotOf(norm) === 'companion';
    if (i > first && opensReceiver(norm, grammar) && !isWhatIsGiven) break;
  }
  // "Not sold": nothing else named. "Sell products" is trade.
  if (isSale) return subject.some(isData) && !tokens.slice(at + 1, at + NEAR).some(isGoods);
  return words.sharesData.has(lemma) || subject.slice(-NEAR).some(isData);
}

const JOINS = classBit('coordinator');
const DESCRIBES = classBit('preposition') | classBit('relative') | classBit('subordinator');

// "Our location finders, made by a company abroad, are sold": finders are, of what stands before the verb, and no location.
function headsOf(
  tokens: readonly Token[],
  own: Extent | undefined,
  before: readonly Token[],
  grammar: CompiledGrammar,
): readonly Token[] {
  // A relative pronoun stands for what is before it.
  if (!own || own.end - own.start < 2) return before;
  const { genitive } = grammar.words;
  const subject = tokens.slice(own.start, own.end);
  const describes = ({ norm }: Token): boolean => (grammar.maskOf(norm) & DESCRIBES) !== 0 && !genitive.has(norm);
  const described = subject.findIndex(describes);
  const named = described > 0 ? subject.slice(0, described) : subject;
  return named.filter((_token, i) => {
    const next = named[i + 1];
    return !next || next.kind === 'punct' || genitive.has(next.norm) || (grammar.maskOf(next.norm) & JOINS) !== 0;
  });
}

function namesData(
  tokens: readonly Token[],
  verbs: readonly Predicate[],
  words: SharingWords,
  grammar: CompiledGrammar,
  isPersonal: IsPersonal,
): boolean {
  const { from, voice } = verbs[0]!;
  const { at } = verbs.at(-1)!;
  const where =
    voice === 'passive' ? tokens.slice(Math.max(0, from - MAX_SUBJECT), from) : objectFrom(tokens, at + 1, grammar);
  return where.some((token) => words.data.has(token.stem) || isPersonal(token));
}

const MAX_NAMED = 11;
const SUBJECT_PRONOUN = classBit('subject-pronoun');

// "The sites share a platform, the information …": a new clause.
function objectFrom(tokens: readonly Token[], start: number, grammar: CompiledGrammar): readonly Token[] {
  const opensClause = (norm = ''): boolean =>
    grammar.words.definite.has(norm) || (grammar.maskOf(norm) & SUBJECT_PRONOUN) !== 0;
  const within = tokens.slice(start, start + MAX_NAMED);
  const end = within.findIndex(({ norm }, at) => norm === ',' && opensClause(within[at + 1]?.norm));
  return end < 0 ? within : within.slice(0, end);
}

/** The verb with its object, for an act that names no recipient. */
export function coreOf(tokens: readonly Token[], { verbs }: Pick<SharingAct, 'verbs'>, words: SharingWords): Extent {
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
