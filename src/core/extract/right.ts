/** The reader's rights over the data: which are named, whether they are granted, how to use them. */
import { readAnswer, type Answer } from '../discourse/answer.ts';
import type { Frame } from '../syntax/frame.ts';
import { meansFor } from '../text/means.ts';
import type { Notice } from '../text/notice.ts';
import type { Token } from '../tokens/tokens.ts';
import type { Rule } from '../lexicon/rule.ts';
import type { RuleMatch } from '../text/vocabulary.ts';
import { applyRules } from './apply-rules.ts';
import type { Draft, Extractor } from './draft.ts';
import { onePerStatement, statedMatches } from './one-per-statement.ts';

/** Rights whose own wording holds a negation: "not to be subject to", "do not sell". */
const NEGATIVE: ReadonlySet<Rule['category']> = new Set([
  'no-automated-decision',
  'non-discrimination',
  'opt-out-of-sale',
  'objection',
  'limit-sensitive',
]);

export const rightExtractor: Extractor = {
  facet: 'right',
  extract(notice): Draft[] {
    const named = new Set<Draft>();
    const matches = [...statedMatches(notice, 'right'), ...conjunctMatches(notice)].filter(
      (match) => !isNoDuty(match) && !isRefusedInPart(match) && !isInapplicable(notice, match),
    );
    const drafts = matches.flatMap((match) =>
      applyRules(notice, 'right', ({ sentence, spanStart }) => meansFor(notice, sentence, spanStart), [match]).map(
        (draft): Draft => {
          const stance = match.rule.stance === 'denied' || isDenied(notice, match) ? 'denied' : 'stated';
          const right: Draft = { ...draft, stance, hedged: stance === 'stated' && isHedged(notice, match) };
          if (match.sentence.isHeading) named.add(right);
          return right;
        },
      ),
    );
    return withoutVague(withoutRepeatedHeadings(onePerStatement(drafts), named));
  },
};

/** A cell with one of these does not give the right that its row names; what it says instead its column's head tells. */
const REFUSING: ReadonlySet<Answer | undefined> = new Set(['no', 'nobody', 'cross', 'dash', 'empty', 'unread']);

// "You may see it, or have it erased": what is asked grants nothing.
function conjunctMatches(notice: Notice): readonly RuleMatch[] {
  return notice.conjunctMatches('right').filter(({ sentence: { reading } }) => !reading.isQuestion);
}

// "Portability: n/a", "data portability | not applicable": neither given nor refused.
function isInapplicable(notice: Notice, { sentence, spanEnd }: RuleMatch): boolean {
  const { tokens, block } = sentence;
  const { columns } = notice.compiled.pack;
  const isBlank = (of: readonly Token[]): boolean =>
    of.some(({ kind }) => kind === 'word') &&
    of.every(({ kind, norm }) => kind !== 'word' || columns.inapplicable.has(norm));
  if (tokens[spanEnd]?.kind === 'punct' && isBlank(tokens.slice(spanEnd + 1))) return true;
  if (block.row === undefined) return false;
  return notice.sentences.some(
    ({ block: { rowHead }, tokens: answer, text }) =>
      rowHead?.start === block.start && (isBlank(answer) || REFUSING.has(readAnswer(text, answer, columns)?.answer)),
  );
}

// "The law does not require us to delete it", "you need not delete it": nobody's right.
function isNoDuty(match: RuleMatch): boolean {
  return frameOf(match)?.trace.some(({ by }) => by === 'not obliged') ?? false;
}

function frameOf({ sentence: { unit }, spanStart, spanEnd }: RuleMatch): Frame | undefined {
  const { reading, offset } = unit;
  const frame = reading.frameAt(spanStart + offset, spanEnd + offset);
  if (frame?.clause.relation !== 'adverbial') return frame;
  // "Consent, once given, cannot be withdrawn": what is said, not when.
  const main = reading.frames.find(
    ({ clause: { group, relation } }) =>
      relation === 'main' && group.head >= spanStart + offset && group.head < spanEnd + offset,
  );
  return main ?? frame;
}

/**
 * "You cannot object to processing that the contract needs", "the right to object does not apply to …": neither the
 * right nor its refusal as a whole.
 */
function isRefusedInPart(match: RuleMatch): boolean {
  const { sentence, spanStart, spanEnd } = match;
  const { offset } = sentence.unit;
  const subject = subjectFrame(match);
  if (subject?.polarity === 'denied' && subject.status === 'asserted' && !isOwn(match, subject) && !subject.obliged)
    return subject.act === undefined && subject.agent.kind !== 'reader' && match.rule.stance !== 'denied';
  if (!NEGATIVE.has(match.rule.category)) return false;
  const frame = givingFrame(match);
  if (frame?.polarity !== 'denied' || frame.status !== 'asserted' || frame.obliged) return false;
  const isInSpan = frame.trace.some((step) => step.at.start - offset >= spanStart && step.at.end - offset <= spanEnd);
  const isHaving =
    (frame.act === 'contain' || frame.act === 'collect') &&
    (frame.agent.kind === 'reader' || frame.clause.group.copula);
  const isUnable = isOwn(match, frame) && frame.agent.kind === 'reader' && frame.clause.group.tense === 'future';
  return !isInSpan && (isHaving || isUnable);
}

/** Of the clause in whose subject the right is named. */
function subjectFrame({ sentence: { unit }, spanStart }: RuleMatch): Frame | undefined {
  const at = spanStart + unit.offset;
  return unit.reading.frames.find(
    ({ clause }) => clause.subject && clause.subject.start <= at && at < clause.subject.end,
  );
}

/** The frame that gives the right: "have" in "have the right to delete it", else the right's own verb. */
function givingFrame(match: RuleMatch): Frame | undefined {
  const frame = frameOf(match);
  const parent = frame?.clause.parent;
  if (!parent || !frame.trace.some(({ by }) => by === 'suspended')) return frame;
  return match.sentence.unit.reading.frameOf(parent);
}

// "You have no right to", "you cannot have it erased": denied by its own words or the verb of having.
function isDenied({ compiled: { grammar } }: Notice, match: RuleMatch): boolean {
  if (NEGATIVE.has(match.rule.category)) return false;
  // "Portability cannot be requested".
  const subject = subjectFrame(match);
  const isAsked = subject?.clause.group.voice === 'passive' && grammar.words.mandative.has(subject.lemma);
  if (isAsked && subject.polarity === 'denied' && subject.status === 'asserted') return true;
  const frame = givingFrame(match);
  if (frame?.polarity !== 'denied' || frame.status !== 'asserted' || frame.obliged) return false;
  // "There is no right to", "you are not entitled to"; but "you do not lose the right to" gives it.
  if (!isOwn(match, frame)) {
    const { copula, tense } = frame.clause.group;
    const isThere = copula && frame.act === 'contain';
    const isHaving = frame.act === 'contain' || frame.act === 'collect';
    return isThere || (frame.agent.kind === 'reader' && (isHaving || copula || tense === 'future'));
  }
  // "You do not withdraw it" tells what somebody does; "you cannot" refuses.
  return (
    frame.agent.kind !== 'reader' ||
    frame.act === 'contain' ||
    frame.clause.group.negator === undefined ||
    frame.clause.group.tense === 'future'
  );
}

function isOwn({ sentence: { unit }, start, spanEnd }: RuleMatch, { clause }: Frame): boolean {
  const head = clause.group.head - unit.offset;
  return head >= start && head < spanEnd;
}

// "You may access" grants; only "you may have the right", "you might be able" leave it open.
function isHedged(notice: Notice, match: RuleMatch): boolean {
  const frame = frameOf(match);
  if (!frame) return false;
  const giving = givingFrame(match);
  // "You may ask us to correct it": who may ask has the right.
  const isAsked = giving?.agent.kind === 'reader' && notice.compiled.grammar.words.mandative.has(giving.lemma);
  if (giving !== frame) return (giving?.hedged && !isAsked) ?? false;
  if (!isOwn(match, frame)) return frame.hedged;
  const { parent } = frame.clause;
  return parent !== undefined && parent.group.copula && parent.group.hedged;
}

// "Right to erasure" above a text that grants it adds nothing; above one that only tells how, it names the right.
function withoutRepeatedHeadings(drafts: readonly Draft[], headings: ReadonlySet<Draft>): Draft[] {
  const keyOf = ({ category, section }: Draft) => [category, ...section].join('\n');
  const granted = new Set(drafts.filter((draft) => !headings.has(draft)).map(keyOf));
  return drafts.filter((draft) => !headings.has(draft) || !granted.has(keyOf(draft)));
}

// "You have certain rights" says nothing beside the rights that its section names.
function withoutVague(drafts: readonly Draft[]): Draft[] {
  const isVague = (draft: Draft) => draft.category === 'unspecified';
  const telling = new Set(drafts.filter((draft) => !isVague(draft)).map((draft) => draft.section.join('\n')));
  return drafts.filter((draft) => !isVague(draft) || !telling.has(draft.section.join('\n')));
}
