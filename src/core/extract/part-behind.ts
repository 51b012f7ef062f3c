/** What a rule denies of the words behind it alone: "no profiling with legal effects", "you need not give your phone number". */
import { namedIn } from '../discourse/named-in.ts';
import type { Range } from '../document.ts';
import { classBit } from '../syntax/compiled-grammar.ts';
import type { Facet } from '../taxonomy.ts';
import type { Notice } from '../text/notice.ts';
import type { RuleMatch } from '../text/vocabulary.ts';

const DESCRIBING = classBit('preposition') | classBit('relative');
const READER = classBit('reader-voice');
const VOICE = READER | classBit('publisher-voice');
const PRONOUN = classBit('pronoun');
const OPENS_NOUN = PRONOUN | classBit('determiner') | classBit('possessive');

/** The words that narrow it; undefined where it is of the whole, and for facets that do not turn on what is behind. */
export function partBehind(notice: Notice, match: RuleMatch, facet: Facet): Range | undefined {
  switch (facet) {
    case 'automated-decision':
      return describedBy(notice, match) ?? objectOf(notice, match);
    case 'mandatory':
      return dataBehind(notice, match);
    default:
      return undefined;
  }
}

// "No profiling with legal effects": with other effects there may be some.
function describedBy({ compiled: { grammar } }: Notice, match: RuleMatch): Range | undefined {
  const { tokens } = match.sentence;
  const next = tokens[match.spanEnd];
  const isDescribed = next && (grammar.maskOf(next.norm) & DESCRIBING) !== 0 && !grammar.words.genitive.has(next.norm);
  // "A profile about you"
  const whom = tokens[match.spanEnd + 1]?.norm ?? '';
  if (grammar.words.addressing.has(whom) || grammar.maskOf(whom) & READER) return undefined;
  return isDescribed ? toPunctuation(match) : undefined;
}

// "We profile nobody", "we do not profile you": of all; "we do not profile minors": of them.
function objectOf({ compiled: { grammar } }: Notice, match: RuleMatch): Range | undefined {
  const { sentence, spanStart, spanEnd } = match;
  const { unit } = sentence;
  const isVerb = unit.reading.frames.some(
    ({ clause: { group } }) => group.head >= spanStart + unit.offset && group.head < spanEnd + unit.offset,
  );
  const next = sentence.tokens[spanEnd];
  if (!isVerb || next?.kind !== 'word') return undefined;
  // "Our users"
  if (grammar.maskOf(next.norm) & VOICE && grammar.words.users.has(sentence.tokens[spanEnd + 1]?.stem ?? ''))
    return undefined;
  const { norm, stem } = next;
  const isYou = grammar.words.addressing.has(norm) || grammar.words.users.has(stem);
  const isAll = grammar.words.anybody.has(stem) && sentence.tokens[spanEnd + 1]?.kind !== 'word';
  const isObject = (grammar.maskOf(norm) & OPENS_NOUN) !== 0;
  return isYou || isAll || !(isObject || grammar.maskOf(norm) === 0) ? undefined : toPunctuation(match);
}

// "You need not give us your phone number", "this data": of what is named, and of nothing else.
function dataBehind(notice: Notice, { sentence, spanEnd }: RuleMatch): Range | undefined {
  const { grammar } = notice.compiled;
  const named = namedIn(notice, sentence).data.filter(({ start }) => start >= spanEnd);
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last) return undefined;
  const before = sentence.tokens[first.start]!;
  const isPointed = (grammar.maskOf(before.norm) & PRONOUN) !== 0 || grammar.words.pointing.has(before.norm);
  const isGeneral = named.some(({ term }) => term.category === 'generic');
  if (isGeneral && !isPointed) return undefined;
  let start = spanEnd;
  while (start < first.start && grammar.maskOf(sentence.tokens[start]!.norm) & VOICE) start++;
  return sentence.rangeOf(start, last.end);
}

function toPunctuation({ sentence, spanEnd }: RuleMatch): Range {
  const { tokens } = sentence;
  const behind = tokens.slice(spanEnd).findIndex(({ kind }) => kind === 'punct');
  return sentence.rangeOf(spanEnd, behind < 0 ? tokens.length : spanEnd + behind);
}
