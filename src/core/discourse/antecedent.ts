/**
 * What "it", "them" and "this information" stand for beside a verb: "your recipes stay with you, and we share them with
 * nobody".
 */
import type { Range } from '../document.ts';
import { classBit } from '../syntax/compiled-grammar.ts';
import type { Clause } from '../syntax/clause.ts';
import type { Notice, Sentence } from '../text/notice.ts';
import { namedIn } from './named-in.ts';

/** Between two members of one list of data. */
const MEMBER_GAP = 4;

/**
 * The words before that the pronoun of a clause stands for, in its own sentence or the one before; undefined where it has
 * none, where nothing is found, or where these are data at large. Of a unit it takes the sentence's own clauses.
 */
export function antecedentOf(notice: Notice, sentence: Sentence, clause: Clause): Range | undefined {
  const { tokens, offset } = sentence.unit;
  const { group, subject } = clause;
  const at = group.voice === 'passive' ? subject?.start : group.end;
  if (at === undefined || at < offset) return undefined;
  const phrase = pointingPhrase(notice, sentence, at - offset);
  if (!phrase && !isPointing(notice, tokens[at]?.norm)) return undefined;
  if (!phrase && group.voice === 'passive' && subject!.end - subject!.start > 1) return undefined;
  const before = notice.previous(sentence);
  const named =
    namedBefore(notice, sentence, at - offset) ??
    (before && before.block === sentence.block ? namedBefore(notice, before, before.tokens.length) : undefined);
  return named === GENERAL ? undefined : (named ?? phrase);
}

// "This information", "any of these data": of no kind in itself, and of what has been named.
function pointingPhrase(notice: Notice, sentence: Sentence, from: number): Range | undefined {
  const noun = namedIn(notice, sentence).data.find(
    ({ start, end, term }) => term.category === 'generic' && end > from && start <= from + NEAR_VERB,
  );
  if (!noun) return undefined;
  const isFirst = isPointingWord(notice, sentence.tokens[noun.start]!.norm);
  const at = isFirst ? noun.start : noun.start - 1;
  return at >= from && isPointingWord(notice, sentence.tokens[at]!.norm) ? sentence.rangeOf(at, noun.end) : undefined;
}
/** "Collect or share any of this information". */
const NEAR_VERB = 6;

// "These", and "this", which unlike "the" is a pronoun, too.
function isPointingWord({ compiled: { grammar } }: Notice, norm: string): boolean {
  const { pointing, definite } = grammar.words;
  return pointing.has(norm) || (definite.has(norm) && (grammar.maskOf(norm) & PLAIN_PRONOUN) !== 0);
}
const PLAIN_PRONOUN = classBit('pronoun');

function isPointing({ compiled: { grammar } }: Notice, norm = ''): boolean {
  const mask = grammar.maskOf(norm);
  return (mask & PRONOUN) !== 0 && (mask & SPEAKING) === 0;
}
const PRONOUN = classBit('object-pronoun');
const SPEAKING = classBit('publisher-voice') | classBit('reader-voice');

/** Data of no kind: what is said of them is said of all. */
const GENERAL = 'general';

// The last list of data that is named there; else what is said to be the reader's: "your recipes never leave your tablet".
function namedBefore(notice: Notice, sentence: Sentence, end: number): Range | typeof GENERAL | undefined {
  const all = namedIn(notice, sentence).data.filter((match) => match.end <= end);
  const members = all.filter((match, i) =>
    all.slice(i + 1).every((next, j, rest) => next.start - (j ? rest[j - 1]! : match).end <= MEMBER_GAP),
  );
  if (members.some(({ term }) => term.category === 'generic')) return GENERAL;
  const [first, last] = [members[0], members.at(-1)];
  if (first && last && members.some(({ term }) => !term.everyday))
    return sentence.rangeOf(first.start - (isOwner(notice, sentence, first.start - 1) ? 1 : 0), last.end);
  const owned = sentence.reading.tree.clauses.findLast(
    ({ subject }) => subject !== undefined && subject.end <= end && isOwner(notice, sentence, subject.start),
  )?.subject;
  if (!owned) return undefined;
  // "Your recipes and notes", where the second looks like a verb.
  const isOpen = (notice.compiled.grammar.maskOf(sentence.tokens[owned.end - 1]!.norm) & COORDINATOR) !== 0;
  return sentence.rangeOf(owned.start, isOpen ? owned.end + 1 : owned.end);
}
const COORDINATOR = classBit('coordinator');

function isOwner({ compiled: { grammar } }: Notice, { tokens }: Sentence, at: number): boolean {
  return grammar.words.readersPossessives.has(tokens[at]?.norm ?? '');
}
