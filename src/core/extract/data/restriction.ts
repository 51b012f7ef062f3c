/** What narrows a denial to a part: "marketing cookies", "for advertising", "knowingly". */
import type { Range } from '../../document.ts';
import { namedIn } from '../../discourse/named-in.ts';
import { antecedentOf } from '../../discourse/antecedent.ts';
import type { Act } from '../../language/grammar.ts';
import type { Attachment } from '../../syntax/attach.ts';
import type { Term } from '../../lexicon/term.ts';
import { classBit, type CompiledGrammar } from '../../syntax/compiled-grammar.ts';
import type { Notice } from '../../text/notice.ts';
import type { Frame } from '../../syntax/frame.ts';
import { particularReceivers } from '../../text/receivers.ts';
import type { Token } from '../../tokens/tokens.ts';
import type { Unit } from '../../text/unit.ts';
import type { TermMatch } from '../../text/vocabulary.ts';
import { isTracker } from './trackers.ts';

/** Before a phrase for more than one kind of thing, a modifier tells which: of these the denial is of a part. */
const GENERAL: ReadonlySet<Term['category']> = new Set([
  'generic',
  'identifier',
  'account',
  'content',
  'device',
  'activity',
  'location',
  'financial',
]);

/** Where the narrowing words stand in the text; undefined where the denial is of the whole. */
export function restrictionOf(notice: Notice, unit: Unit, { frame }: Attachment, match: TermMatch): Range | undefined {
  const kind = pointedOut(notice, unit, match) ?? kindOf(notice, unit, match);
  return frame.restriction
    ? both(rangeOf(unit, frame.restriction.start, frame.restriction.end), kind)
    : ((match.term.category === 'generic' ? antecedentOf(notice, match.sentence, frame.clause) : undefined) ??
        kind ??
        ofTracker(notice, unit, frame, match) ??
        agentBeside(unit, frame) ??
        receiversBeside(notice, unit, frame, match) ??
        publicityBeside(notice, unit, frame, match));
}

/** What a cookie may be said not to do with data. */
const GETTING: ReadonlySet<Act> = new Set(['collect', 'use', 'retain']);

// "The site sets a cookie. No personal data are stored": in that cookie.
function ofTracker(notice: Notice, unit: Unit, { agent, act, clause }: Frame, match: TermMatch): Range | undefined {
  const { sentence, term } = match;
  if (term.category !== 'generic' || act === undefined || !GETTING.has(act)) return undefined;
  const { definite } = notice.compiled.grammar.words;
  const isOfThing =
    agent.kind === 'none'
      ? clause.group.voice === 'passive'
      : agent.kind === 'publisher' && agent.at !== undefined && definite.has(unit.tokens[agent.at.start]!.norm);
  if (!isOfThing) return undefined;
  for (let at = sentence.index; notice.sentences[at]?.block === sentence.block; at--) {
    const named = notice.sentences[at]!;
    const tracker = namedIn(notice, named).data.findLast(
      (one) => isTracker(one.term.category) && (at < sentence.index || one.end <= match.start),
    );
    if (tracker) return named.rangeOf(tracker.start, tracker.end);
  }
  return undefined;
}

// "Not intentionally collect sensitive information": of both, with what stands between them.
function both(part: Range, kind: Range | undefined): Range {
  const isNear = kind && kind.end > part.end && kind.start - part.end <= MAX_BETWEEN;
  return isNear ? { start: Math.min(part.start, kind.start), end: kind.end } : part;
}
/** UTF-16 units: two words or three. */
const MAX_BETWEEN = 24;

// "We do not make your street public, but we may tell the council": denied of everybody together.
function publicityBeside(
  notice: Notice,
  { reading, offset }: Unit,
  { clause }: Frame,
  { sentence }: TermMatch,
): Range | undefined {
  const found = notice
    .ruleMatches('sharing')
    .find(
      (match) =>
        match.sentence === sentence &&
        match.rule.category === 'public' &&
        reading.tree.hostAt(match.end - 1 + offset) === clause,
    );
  return found && sentence.rangeOf(found.spanStart, found.spanEnd);
}

// "We do not give it to florists"; "furnish florists with it" names what is given there.
function receiversBeside({ compiled }: Notice, unit: Unit, { clause }: Frame, { start }: TermMatch): Range | undefined {
  const part = particularReceivers(compiled, unit, clause);
  const at = unit.tokens[start + unit.offset]!.start;
  return part && part.start <= at && at < part.end ? undefined : part;
}

// "Those passwords": of them, whichever others there are.
function pointedOut({ compiled: { grammar } }: Notice, unit: Unit, { start, end, term }: TermMatch): Range | undefined {
  const at = start + unit.offset - 1;
  const isPointed = term.category !== 'generic' && at >= 0 && grammar.words.pointing.has(unit.tokens[at]!.norm);
  return isPointed ? rangeOf(unit, at, end + unit.offset) : undefined;
}

// "These shops use figures, but no names": what one word alone denies, it denies of whoever does the rest.
function agentBeside(unit: Unit, { polarity, agent }: Frame): Range | undefined {
  return polarity === 'affirmed' && agent.kind === 'third-party' && agent.at
    ? rangeOf(unit, agent.at.start, agent.at.end)
    : undefined;
}

/** The words that tell of which kind a phrase is: "marketing cookies". */
export function kindOf(notice: Notice, unit: Unit, match: TermMatch): Range | undefined {
  const { tokens } = unit;
  const { category } = match.term;
  const isGeneral = GENERAL.has(category) || isTracker(category);
  const { neutral } = notice.compiled.pack.data;
  const end = match.end + unit.offset;
  let start = match.start + unit.offset;
  // "A company name | or phone number": a term may begin with what joins it to others.
  if (isJoint(tokens[start]!, notice.compiled.grammar)) start++;
  // To the left over what can only be a modifier of the phrase.
  while (
    start > 0 &&
    tokens[start - 1]!.kind === 'word' &&
    notice.compiled.grammar.maskOf(tokens[start - 1]!.norm) === 0
  ) {
    if (unit.reading.tree.clauses.some(({ group }) => group.start < start && start <= group.end)) break;
    start--;
  }
  // "Full card numbers": of a particular kind only what stands before it tells of less.
  const from = match.start + unit.offset;
  for (let at = start; at < (isGeneral ? end : from); at++) {
    const { norm, stem, kind } = tokens[at]!;
    if (kind !== 'word' || norm === category || neutral.has(norm) || neutral.has(stem)) continue;
    if (notice.compiled.grammar.maskOf(norm) !== 0) continue;
    // "Collected data", "shared information": what was done with it tells of no kind.
    const reading = notice.compiled.grammar.readingOf(norm);
    if (reading?.form === 'past' && reading.entries.some(({ act }) => act)) continue;
    // "Third-party crash reports": all of it that stands before the head.
    let to = at + 1;
    while (to < end - 1 && notice.compiled.grammar.maskOf(tokens[to]!.norm) === 0) to++;
    // "A/B testing": with what the stroke joins.
    const isJoined = at === start && tokens[at - 1]?.norm === '/' && tokens[at - 2]?.kind === 'word';
    return rangeOf(unit, isJoined ? at - 2 : at, to);
  }
  return describedBy(notice, unit, match);
}

// "Cookies that follow you", "logs containing your messages": a clause behind the phrase says which.
function describedBy(notice: Notice, unit: Unit, match: TermMatch): Range | undefined {
  const { tokens, offset, reading } = unit;
  const end = match.end + offset;
  const isNouns = (from: number, until: number): boolean =>
    tokens.slice(from, until).every(({ kind }, i) => kind === 'word' && reading.masks[from + i] === 0);
  const describes = reading.tree.clauses.some(
    ({ relation, mark, subject, group }) =>
      subject === undefined &&
      // "Crash reports that", "crash reporting tools that".
      ((relation === 'relative' && mark !== undefined && mark >= end && mark <= end + NOUNS && isNouns(end, mark)) ||
        (relation === 'gerund' && mark === undefined && group.start === end)),
  );
  if (!describes) return undefined;
  let to = end + 1;
  while (to < tokens.length && tokens[to]!.kind !== 'punct' && !isJoint(tokens[to]!, notice.compiled.grammar)) to++;
  return rangeOf(unit, end, to);
}

/** "Crash reporting tools that": so many nouns go on with a phrase. */
const NOUNS = 2;

function isJoint({ norm }: Token, grammar: CompiledGrammar): boolean {
  return norm === ',' || (grammar.maskOf(norm) & COORDINATOR) !== 0;
}
const COORDINATOR = classBit('coordinator');

function rangeOf({ tokens }: Unit, start: number, end: number): Range {
  return { start: tokens[start]!.start, end: tokens[end - 1]!.end };
}

const EXCEPTED_WITHIN = 3;

/** Does what is excepted stand right behind the phrase at token `start` of the unit: "no cookies other than …"? */
export function isOfException({ reading }: Unit, { excepted }: Attachment, start: number): boolean {
  return (
    !excepted &&
    reading.operators.some(
      ({ operator, at }) => operator.effect === 'excepted' && at.start > start && at.start <= start + EXCEPTED_WITHIN,
    )
  );
}

/** "Does not include": what a name leaves out. */
export function isDeniedPart({ reading }: Unit): boolean {
  return reading.frames.some(({ act, polarity }) => act === 'contain' && polarity === 'denied');
}
