/** The reader's rights over the data: which are named, whether they are granted, how to use them. */
import type { Notice } from '../text/notice.ts';
import { meansFor } from '../text/means.ts';
import type { RuleMatch } from '../text/vocabulary.ts';
import { applyRules } from './apply-rules.ts';
import type { Draft, Extractor } from './draft.ts';
import { onePerStatement, statedMatches } from './one-per-statement.ts';

/** Rights whose own wording holds a negation: "not to be subject to", "do not sell". */
const NEGATIVE = new Set([
  'no-automated-decision',
  'non-discrimination',
  'opt-out-of-sale',
  'objection',
  'limit-sensitive',
]);
/** Tokens before a match in which its frame may be negated: "you do not have the right to". */
const BEFORE = 4;

export const rightExtractor: Extractor = {
  facet: 'right',
  extract(notice): Draft[] {
    const named = new Set<Draft>();
    const matches = statedMatches(notice, 'right').filter((match) => !isLimit(match, match.start, match.spanStart));
    const drafts = matches.flatMap((match) =>
      applyRules(notice, 'right', ({ sentence, spanStart }) => meansFor(notice, sentence, spanStart), [match]).map(
        (draft): Draft => {
          const stance = match.rule.stance === 'denied' || isDenied(match) ? 'denied' : 'stated';
          const right: Draft = { ...draft, stance, hedged: stance === 'stated' && isHedged(match) };
          if (match.sentence.isHeading) named.add(right);
          return right;
        },
      ),
    );
    return withoutVague(withoutRepeatedHeadings(onePerStatement(drafts), named));
  },
};

// "The law does not require us to delete what we need", "rights of authorities to access it", "restrict your ability to
// delete it": where a right ends, or whose it is.
const OTHERS = new Set(['authority', 'government', 'agency', 'agent', 'court', 'law']);
const CURBING = new Set(['restrict', 'limit', 'prevent', 'affect', 'impair', 'lose']);
function isLimit({ sentence: { tokens, unit } }: RuleMatch, start: number, spanStart: number): boolean {
  // "No law requires us to delete it"
  const frame = unit.reading.frameAt(start + unit.offset, spanStart + unit.offset);
  if (frame?.trace.some(({ by }) => by === 'not obliged')) return true;
  for (let at = Math.max(0, start - BEFORE); at < spanStart; at++)
    if (
      (tokens[at]!.norm === 'of' && OTHERS.has(tokens[at + 1]?.stem ?? '') && tokens[at - 1]?.stem === 'right') ||
      (CURBING.has(tokens[at]!.norm) && tokens[at + 1]?.norm === 'your' && tokens[at + 2]?.norm === 'ability')
    )
      return true;
  return false;
}

// "You have no right to", "you cannot have it erased": denied by its own words or the verb of having.
function isDenied({ rule, sentence: { unit }, start, spanStart, spanEnd }: RuleMatch): boolean {
  if (NEGATIVE.has(rule.category)) return false;
  const { reading, offset } = unit;
  const isOver = reading
    .over(spanStart + offset)
    .some(({ operator, at }) => operator.effect === 'denied' && at.end >= start + offset - 1);
  const frame = reading.frameAt(start + offset, spanEnd + offset);
  if (isOver) return frame === undefined || frame.status === 'asserted';
  if (frame?.polarity !== 'denied' || frame.status !== 'asserted' || frame.obliged) return false;
  const { head, start: from } = frame.clause.group;
  return (head >= start + offset && head < spanEnd + offset) || (frame.agent.kind === 'reader' && from >= start + offset - BEFORE);
}

// "You may access" grants; only "you may have the right", "you might be able" leave it open.
function isHedged({ sentence: { tokens }, start, spanStart }: RuleMatch): boolean {
  for (let at = Math.max(0, start - BEFORE); at < spanStart; at++) {
    const { norm } = tokens[at]!;
    const next = tokens[at + (tokens[at + 1]?.norm === 'also' ? 2 : 1)]?.norm ?? '';
    if (norm === 'might' || (norm === 'may' && (next === 'have' || next === 'be'))) return true;
  }
  return false;
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
