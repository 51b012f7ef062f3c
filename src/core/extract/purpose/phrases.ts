/** Cuts what a slot holds into purposes: one a verb with its object, one a noun phrase. */
import type { Token } from '../../tokens/tokens.ts';
import type { TermMatch } from '../../text/vocabulary.ts';
import type { Mode, Slot } from './slots.ts';
import { isConnector, type PurposeForms } from './words.ts';

/** Token indices; `end` is exclusive. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  /** What names it; absent where no term of the vocabulary does. */
  readonly match?: TermMatch;
  /** Categories that single words of it tell besides. */
  readonly besides: readonly string[];
}

/** A noun phrase longer than this is a clause: then only the words that name the purpose are the span. */
const LONG = 12;

/** The purposes in a slot, left to right. `matches` are the sentence's. */
export function phrasesOf(
  tokens: readonly Token[],
  slot: Slot,
  matches: readonly TermMatch[],
  words: PurposeForms,
  determiners: ReadonlySet<string>,
): Phrase[] {
  const within = matches.filter(({ start }) => start >= slot.start && start < slot.end);
  return slot.mode === 'noun'
    ? nounPhrases(tokens, slot, within, words)
    : verbPhrases(tokens, slot, within, words, determiners);
}

function verbPhrases(
  tokens: readonly Token[],
  slot: Slot,
  matches: readonly TermMatch[],
  words: PurposeForms,
  determiners: ReadonlySet<string>,
): Phrase[] {
  const phrases: Phrase[] = [];
  const starts = verbStarts(tokens, slot, words, determiners);
  for (const [index, from] of starts.entries()) {
    const to = trimEnd(tokens, from, starts[index + 1] ?? slot.end, words);
    if (to <= from || isBare(tokens, from, to, words) || isReaders(tokens, from, to, words)) continue;
    const own = matches.filter(({ start }) => start >= from && start < to);
    // "allow you to take part in contests": the frame counts only for want of what it holds.
    const head = own.find(({ end }) => !words.markers.has(tokens[end - 1]!.norm)) ?? own[0];
    const besides = signalsIn(tokens, from, to, slot, head === undefined, words);
    phrases.push({ start: from, end: to, besides, ...(head ? { match: head } : {}) });
    for (const match of own) {
      if (
        match !== head &&
        !words.markers.has(tokens[match.end - 1]!.norm) &&
        match.term.category !== head!.term.category &&
        !besides.includes(match.term.category)
      ) {
        phrases.push({ start: match.start, end: Math.min(match.end, to), match, besides: [] });
      }
    }
  }
  return phrases;
}

// "to request deletion", "to provide us with your name": what the reader does.
function isReaders(tokens: readonly Token[], from: number, to: number, words: PurposeForms): boolean {
  const { norm } = tokens[from]!;
  const verb = words.lemmas.get(norm) ?? norm;
  const object = tokens.slice(from + 1, Math.min(to, from + 8));
  if (words.requesting.has(verb)) return object.some(({ stem }) => words.requested.has(stem));
  return (
    words.giving.has(verb) &&
    words.selves.has(object[0]?.norm ?? '') &&
    object.some(({ norm: word, stem }) => words.given.has(word) || words.given.has(stem))
  );
}

// What its verbs and single nouns tell; `alone`: nothing else tells what the purpose is.
function signalsIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  { mode }: Slot,
  alone: boolean,
  words: PurposeForms,
): string[] {
  const found: string[] = [];
  let inVerbs = true;
  for (let at = from; at < to; at++) {
    const { norm, stem } = tokens[at]!;
    const verb = mode === 'gerund' ? words.lemmas.get(norm) : norm;
    if (
      !isConnector(norm, words) &&
      !words.adverbs.has(norm) &&
      !words.serving.has(norm) &&
      !words.served.has(norm) &&
      !(verb !== undefined && words.verbs.has(verb))
    )
      inVerbs = false;
    for (const { category, verbs, joined, nouns } of words.signals) {
      if (
        inVerbs &&
        verb !== undefined &&
        (verbs?.has(verb) || (joined?.has(verb) && isConnector(tokens[at + 1]?.norm, words)))
      )
        found.push(category);
      else if ((nouns?.has(stem) || nouns?.has(norm)) && !words.bearers.has(tokens[at + 1]?.stem ?? ''))
        found.push(category);
    }
  }
  if (alone && !found.length) {
    for (let at = from; at < Math.min(to, from + 4); at++) {
      const { norm } = tokens[at]!;
      const verb = mode === 'gerund' ? words.lemmas.get(norm) : norm;
      if (verb === undefined || (words.helping.has(norm) && at + 1 < to && words.served.has(tokens[at + 1]!.norm)))
        continue;
      const last = words.signals.find(({ lastResort }) => lastResort?.has(verb));
      if (last) return [last.category];
    }
  }
  return [...new Set(found)];
}

// Each verb of the list that has an object of its own, or whose forerunner had one.
function verbStarts(
  tokens: readonly Token[],
  slot: Slot,
  words: PurposeForms,
  determiners: ReadonlySet<string>,
): number[] {
  const { start, end, mode } = slot;
  const verbs = mode === 'gerund' ? words.gerunds : words.verbs;
  const starts = [start];
  let hasObject = false;
  for (let at = start; at < end; at++) {
    const { norm, stem } = tokens[at]!;
    if (isConnector(norm, words) || words.adverbs.has(norm)) continue;
    let before = at - 1;
    while (before > start && words.adverbs.has(tokens[before]!.norm)) before--;
    // "Provide what you ask for Tell you of offers": a list that lost its marks keeps its capitals.
    const isCapital = tokens[at]!.capital && at > start && tokens[start]!.capital && !tokens[at - 1]!.capital;
    const follows = at === start || isCapital || isConnector(tokens[before]?.norm, words);
    if (!follows || !verbs.has(norm) || !takesObject(tokens, at, end, mode, words, determiners)) {
      if (!verbs.has(norm) || !(follows || at <= start + 2)) hasObject = hasObject || !verbs.has(stem);
      continue;
    }
    // "provide you with and improve our lamps": the object is still to come.
    const isOpen = words.pending.has(tokens[before - 1]?.norm ?? '');
    if (hasObject && !isOpen) {
      starts.push(isCapital ? at : before + 1);
      hasObject = false;
    }
  }
  return starts;
}

// "and support" alone is a noun; so is "and process improvements" more likely than not.
function takesObject(
  tokens: readonly Token[],
  at: number,
  end: number,
  mode: Mode,
  words: PurposeForms,
  determiners: ReadonlySet<string>,
): boolean {
  const verbs = mode === 'gerund' ? words.gerunds : words.verbs;
  let next = at + 1;
  while (next < end && (isConnector(tokens[next]!.norm, words) || words.adverbs.has(tokens[next]!.norm))) next++;
  const after = tokens[next];
  if (next >= end || !after) return false;
  if (next > at + 1) return verbs.has(after.norm) && takesObject(tokens, next, end, mode, words, determiners);
  if (words.genitives.has(after.norm) || after.kind === 'punct') return false;
  return !words.nounLike.has(tokens[at]!.norm) || determiners.has(after.norm) || words.objects.has(after.norm);
}

function nounPhrases(
  tokens: readonly Token[],
  slot: Slot,
  matches: readonly TermMatch[],
  words: PurposeForms,
): Phrase[] {
  return matches.map((match) => {
    let from = match.start;
    while (
      from > slot.start &&
      !isConnector(tokens[from - 1]!.norm, words) &&
      tokens[from - 1]!.kind === 'word' &&
      match.start - from < 5
    )
      from--;
    while (from < match.start && (words.determiners.has(tokens[from]!.norm) || !isOpenClass(tokens[from]!, words)))
      from++;
    let to = match.end;
    while (to < slot.end && !isConnector(tokens[to]!.norm, words) && tokens[to]!.kind === 'word' && to - from < LONG)
      to++;
    // Past "for marketing" something else may follow: only "purposes", or what the purpose is about.
    if (to - from >= LONG || matches.some((other) => other.start < to && other.start >= match.end))
      return { start: match.start, end: match.end, match, besides: [] };
    return {
      start: matches.some((other) => other.end > from && other.end <= match.start) ? match.start : from,
      end: trimEnd(tokens, from, to, words),
      match,
      besides: [],
    };
  });
}

function isOpenClass({ norm }: Token, { shortWords }: PurposeForms): boolean {
  return norm.length > 3 || shortWords.has(norm);
}

// Without trailing commas, conjunctions and prepositions.
function trimEnd(tokens: readonly Token[], from: number, end: number, words: PurposeForms): number {
  let to = end;
  while (to > from) {
    const { norm, kind } = tokens[to - 1]!;
    const isTrailing = words.trailing.has(norm) || words.trailing.has(`${tokens[to - 2]?.norm} ${norm}`);
    if (isConnector(norm, words) || (kind === 'punct' && norm !== ')') || isTrailing) to--;
    else break;
  }
  return to;
}

/** Is what no term names a purpose all the same? Not what is done with data, its safety, nor the notice's own business. */
export function isPurposeful(
  tokens: readonly Token[],
  { start, end }: Pick<Phrase, 'start' | 'end'>,
  words: PurposeForms,
): boolean {
  const verb = leadingVerb(tokens, start, end, words);
  if (words.handling.has(verb) || isOfNotice(tokens, { start, end }, words)) return false;
  return end - start > 1 && !shieldsData(tokens, { start, end }, words);
}

const SHIELDED_WITHIN = 12;

/** "protect your data": what is done for the data's own safety, not with it. */
export function shieldsData(
  tokens: readonly Token[],
  { start, end }: Pick<Phrase, 'start' | 'end'>,
  words: PurposeForms,
): boolean {
  return (
    words.shielding.has(leadingVerb(tokens, start, end, words)) &&
    tokens
      .slice(start, Math.min(end, start + SHIELDED_WITHIN))
      .some(
        ({ norm }, at, near) =>
          words.shielded.has(norm) && (at < 8 || near.some(({ stem }, i) => i < 6 && words.qualities.has(stem))),
      )
  );
}

function leadingVerb(tokens: readonly Token[], start: number, end: number, words: PurposeForms): string {
  const found =
    tokens
      .slice(start, end)
      .find(
        ({ norm }) =>
          !words.adverbs.has(norm) && !words.serving.has(norm) && !words.served.has(norm) && !words.markers.has(norm),
      )?.norm ?? '';
  return words.lemmas.get(found) ?? found;
}

/** "inform you of our practices": what the notice itself is for. */
export function isOfNotice(
  tokens: readonly Token[],
  { start, end }: Pick<Phrase, 'start' | 'end'>,
  words: PurposeForms,
): boolean {
  return tokens.slice(start, Math.min(end, start + 8)).some(({ stem }) => words.documents.has(stem));
}

// "help us", cut off where what they help with begins.
function isBare(tokens: readonly Token[], from: number, to: number, words: PurposeForms): boolean {
  const rest = tokens
    .slice(from, to)
    .filter(
      ({ norm }) =>
        !words.serving.has(norm) &&
        !words.served.has(norm) &&
        !words.adverbs.has(norm) &&
        !words.markers.has(norm) &&
        !words.ours.has(norm) &&
        !words.aiding.has(norm),
    );
  return rest.length === 0;
}
