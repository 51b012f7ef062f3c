/** Where a sentence says what something is for: "to …", "for …", "so that we can …", "helps us …". */
import type { Token } from '../../tokens/tokens.ts';
import { isConnector, type PurposeForms } from './words.ts';

/** How the purpose is said: "to improve", "for improving", "for analytics". */
export type Mode = 'infinitive' | 'gerund' | 'noun';

/** Token indices; `end` is exclusive. */
export interface Slot {
  /** Where the words begin that open it. */
  readonly opener: number;
  readonly start: number;
  readonly end: number;
  readonly mode: Mode;
  /** Opened by what a tool does for somebody ("helps us"), not by what somebody does. */
  readonly served?: true;
}

type Opening = Pick<Slot, 'start' | 'mode' | 'served'>;

const ENDS = new Set([';', '.', '!', '?']);

/** Left to right; a slot ends where the next one opens. `nouns`: where terms begin that name a purpose. */
export function findSlots(tokens: readonly Token[], words: PurposeForms, nouns: ReadonlySet<number>): Slot[] {
  const slots: Slot[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const opening = openingAt(tokens, at, words, nouns) ?? openingOfMember(tokens, at, slots.at(-1), words);
    if (!opening || opening.start >= tokens.length) continue;
    const last = slots.at(-1);
    // "to assist us in analyzing": what remains of the first is but the second's opening.
    const isEmptied = last !== undefined && last.start >= at;
    if (isEmptied) slots.pop();
    else if (last && last.end > at) slots[slots.length - 1] = { ...last, end: at };
    slots.push({
      opener: isEmptied ? last.opener : at,
      end: slotEnd(tokens, opening.start, opening.mode, words, nouns),
      ...opening,
    });
    at = opening.start - 1 > at ? opening.start - 1 : at;
  }
  return slots.filter(({ start, end }) => end > start);
}

function openingAt(
  tokens: readonly Token[],
  at: number,
  words: PurposeForms,
  nouns: ReadonlySet<number>,
): Opening | undefined {
  const { norm } = tokens[at]!;
  if (words.markers.has(norm)) return openingOfInfinitive(tokens, at, words);
  if (words.prepositions.has(norm)) return openingAfterFor(tokens, at, words, nouns);
  // "For no purpose other than billing"
  if (
    words.than.has(norm) &&
    words.others.has(tokens[at - 1]?.norm ?? '') &&
    words.nouns.has(tokens[at - 2]?.stem ?? '')
  )
    return modeAt(tokens, words.openers.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1, words, nouns);
  if (words.resultant.has(norm)) return openingOfClause(tokens, at, words);
  if (words.inConnecting.has(norm) && words.connecting.has(`${tokens[at - 1]?.norm} ${norm} ${tokens[at + 1]?.norm}`))
    return modeAt(tokens, at + 2, words, nouns);
  if (words.serving.has(norm)) return openingOfService(tokens, at, words);
  if (words.nouns.has(tokens[at]!.stem)) {
    const next = tokens[at + 1]?.norm ?? '';
    if (next === ':' || words.genitives.has(next)) return modeAt(tokens, at + 2, words, nouns);
    if (words.exampling.has(`${next} ${tokens[at + 2]?.norm}`)) return modeAt(tokens, at + 3, words, nouns);
  }
  return undefined;
}

function openingOfInfinitive(tokens: readonly Token[], at: number, words: PurposeForms): Opening | undefined {
  const start = pastMarker(tokens, tokens[at + 1]?.norm === ':' ? at + 2 : at + 1);
  if (!words.verbs.has(tokens[skip(tokens, start, words.adverbs)]?.norm ?? '')) return undefined;
  return isComplement(tokens, at, words) ? undefined : { start, mode: 'infinitive' };
}

// "to: (1) comply with the law; (2) protect our rights"
function openingOfMember(
  tokens: readonly Token[],
  at: number,
  last: Slot | undefined,
  words: PurposeForms,
): Opening | undefined {
  if (!last || last.mode === 'noun' || (tokens[at]!.norm !== ';' && tokens[at]!.norm !== '(')) return undefined;
  let start = at;
  if (tokens[start]!.norm === ';') start++;
  while (isConnector(tokens[start]?.norm, words)) start++;
  const marked = pastMarker(tokens, start);
  if (tokens[at]!.norm === '(' && marked === start) return undefined;
  const norm = tokens[skip(tokens, marked, words.adverbs)]?.norm ?? '';
  const verbs = last.mode === 'gerund' ? words.gerunds : words.verbs;
  return verbs.has(norm) ? { start: marked, mode: last.mode } : undefined;
}

// "(1)", "(a)", "b)"
function pastMarker(tokens: readonly Token[], from: number): number {
  const at = tokens[from]?.norm === '(' ? from + 1 : from;
  const isMark = tokens[at]?.kind === 'number' || (tokens[at]?.norm.length ?? 9) <= 3;
  return isMark && tokens[at + 1]?.norm === ')' ? at + 2 : from;
}

// "the right to", "we want to"; "ask you to", "allow us to".
function isComplement(tokens: readonly Token[], at: number, words: PurposeForms): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (words.complementing.has(before.norm)) return true;
  // "The data is required to ship it", but "you are required to".
  if (words.demanding.has(before.norm))
    return !tokens.slice(Math.max(0, at - 4), at - 1).some(({ norm }) => words.demanded.has(norm));
  for (let back = at - 1; back >= 0 && back >= at - 5; back--) {
    const { norm, kind } = tokens[back]!;
    if (words.asking.has(norm)) return back < at - 1;
    if (kind === 'punct' || words.markers.has(norm) || words.adding.has(norm)) return false;
  }
  return false;
}

function openingAfterFor(
  tokens: readonly Token[],
  at: number,
  words: PurposeForms,
  nouns: ReadonlySet<number>,
): Opening | undefined {
  const next = tokens[at + 1];
  if (
    !next ||
    next.kind === 'number' ||
    words.notPurposes.has(next.norm) ||
    words.governing.has(tokens[at - 1]?.norm ?? '') ||
    (words.exclusive.has(next.norm) && words.others.has(tokens[at + 2]?.norm ?? ''))
  )
    return undefined;
  return modeAt(tokens, at + 1, words, nouns);
}

/** How a purpose is said that begins here; undefined where none is. `bare`: a verb needs no "to" ("Improve our services"). */
export function modeAt(
  tokens: readonly Token[],
  start: number,
  words: PurposeForms,
  nouns: ReadonlySet<number>,
  bare = false,
): Opening | undefined {
  let at = skip(tokens, start, words.determiners);
  // "for the purpose of", "the following purposes:"
  for (let ahead = at; ahead < at + 4 && ahead < tokens.length; ahead++) {
    if (!words.nouns.has(tokens[ahead]!.stem)) continue;
    const next = pastLink(tokens, ahead + 1, words);
    if (next > ahead + 1) return modeAt(tokens, next, words, nouns);
  }
  at = skip(tokens, at, words.adverbs);
  const norm = tokens[at]?.norm ?? '';
  if (words.markers.has(norm)) {
    const verb = skip(tokens, at + 1, words.adverbs);
    return words.verbs.has(tokens[verb]?.norm ?? '') ? { start: at + 1, mode: 'infinitive' } : undefined;
  }
  if (words.gerunds.has(norm) && !nouns.has(at)) return { start: at, mode: 'gerund' };
  if (bare && words.verbs.has(norm) && at === start) return { start, mode: 'infinitive' };
  for (let ahead = start; ahead <= start + 6 && ahead < tokens.length; ahead++) {
    if (nouns.has(ahead)) return { start, mode: words.gerunds.has(norm) ? 'gerund' : 'noun' };
    if (tokens[ahead]!.norm === ';') break;
  }
  return undefined;
}

// "purposes of", "purposes, including but not limited to", "reasons, which may include"
function pastLink(
  tokens: readonly Token[],
  from: number,
  { links, openLinks, markers, limiting }: PurposeForms,
): number {
  const isLink = (norm: string): boolean => norm === ':' || norm === ',' || links.has(norm) || openLinks.has(norm);
  let at = from;
  while (
    at < tokens.length &&
    at < from + 7 &&
    (isLink(tokens[at]!.norm) || (markers.has(tokens[at]!.norm) && limiting.has(tokens[at - 1]!.norm)))
  )
    at++;
  const last = tokens[at - 1]?.norm ?? '';
  return at > from && last !== ',' && !openLinks.has(last) ? at : from;
}

// "so that we can improve"
function openingOfClause(tokens: readonly Token[], at: number, words: PurposeForms): Opening | undefined {
  let next = at + 1;
  if (words.clauses.has(tokens[next]?.norm ?? '')) next++;
  const whom = tokens[next]?.norm ?? '';
  if (!words.served.has(whom) && !words.they.has(whom)) return undefined;
  next++;
  while (next < tokens.length && (words.modals.has(tokens[next]!.norm) || words.adverbs.has(tokens[next]!.norm)))
    next++;
  return words.verbs.has(tokens[next]?.norm ?? '') ? { start: next, mode: 'infinitive' } : undefined;
}

// "helps us (to) improve", "assist us in improving", "allow you to sign in"
function openingOfService(tokens: readonly Token[], at: number, words: PurposeForms): Opening | undefined {
  let next = at + 1;
  if (words.ours.has(tokens[next]?.norm ?? '')) next++;
  const whom = tokens[next]?.norm ?? '';
  if (!words.served.has(whom)) return undefined;
  next = skip(tokens, next + 1, words.adverbs);
  if (words.servedIn.has(tokens[next]?.norm ?? '')) next = skip(tokens, next + 1, words.adverbs);
  const norm = tokens[next]?.norm ?? '';
  if (!words.verbs.has(norm) && !words.gerunds.has(norm)) return undefined;
  const isUs = words.selves.has(whom);
  return {
    start: isUs ? next : at,
    mode: words.gerunds.has(norm) && isUs ? 'gerund' : 'infinitive',
    served: true,
  };
}

function skip(tokens: readonly Token[], from: number, set: ReadonlySet<string>): number {
  let at = from;
  while (at < tokens.length && set.has(tokens[at]!.norm)) at++;
  return at;
}

function slotEnd(
  tokens: readonly Token[],
  start: number,
  mode: Mode,
  words: PurposeForms,
  nouns: ReadonlySet<number>,
): number {
  for (let at = start + 1; at < tokens.length; at++) {
    const { norm } = tokens[at]!;
    if (norm === '(') {
      const close = closing(tokens, at);
      if (close < 0) return at;
      at = close;
      continue;
    }
    // "after" ends a purpose, "after-sales service" does not.
    if (ENDS.has(norm) || (words.breaks.has(norm) && !nouns.has(at))) return at;
    if (norm === ':' && mode !== 'noun') return at;
    const next = tokens[at + 1]?.norm ?? '';
    if (words.as.has(norm) && words.references.has(next)) return at;
    if (words.inAccording.has(norm) && words.according.has(`${norm} ${next}`)) return at;
    if (words.others.has(norm) && words.than.has(next)) return at;
    if (words.polite.has(norm) || (words.relatives.has(next) && words.beforeRelatives.has(norm))) return at;
    // "to count visits, which may include …", "to remember you and may be used to …": no longer the purpose.
    if (norm === ',' && words.relatives.has(next) && !words.nouns.has(tokens[at - 1]!.stem)) return at;
    const isModal = (word: string): boolean => words.modals.has(word) && !words.doubtful.has(word);
    if (isConnector(norm, words) && (isModal(next) || words.copulas.has(next))) return at;
    if (isModal(norm) && !isInRelative(tokens, at, start, words)) return beforeSubject(tokens, at, start);
    if (!words.pronouns.has(norm)) continue;
    if (isConnector(tokens[at - 1]?.norm, words)) return at - 1;
    if (words.speakers.has(norm) && words.modals.has(next) && !words.clauses.has(tokens[at - 1]?.norm ?? '')) return at;
  }
  return tokens.length;
}

// "to improve our lamps, Brightfern may …": the subject of what follows is no part of it.
function beforeSubject(tokens: readonly Token[], modal: number, start: number): number {
  for (let at = modal - 1; at > start && at >= modal - MAX_SUBJECT; at--) if (tokens[at]!.norm === ',') return at;
  return modal;
}

const MAX_SUBJECT = 4;

// "services that may interest you", "products you will like": the verb is its noun's, not the sentence's.
function isInRelative(tokens: readonly Token[], at: number, start: number, words: PurposeForms): boolean {
  for (let back = at - 1; back >= start && back >= at - 8; back--) {
    const { norm } = tokens[back]!;
    if (words.describers.has(norm) || words.pronouns.has(norm)) return true;
  }
  return false;
}

// Of a bracket that is an aside: neither the mark of a list's member nor a sentence long.
function closing(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at < tokens.length && at < open + 40; at++)
    if (tokens[at]!.norm === ')') return at > open + 2 ? at : -1;
  return -1;
}
